import { z } from 'zod'
import type { ActivationGuide, Contract, Installation, KeyCard } from '../../src/core/ports.ts'
import type { DeploymentRule } from '../../src/domain/deployment.ts'
import type {
  DeploymentKind,
  ActivationGuide as GuideRow,
  Prisma,
  DeploymentRule as RuleRow,
} from '../generated/client.ts'
import { given } from './access-row.ts'

const named = { select: { id: true, displayName: true } } as const

/** What a contract is read with. */
export const contractInclude = {
  company: { select: { name: true, timezone: true } },
  salesManager: { select: { id: true, displayName: true, primaryEmail: true } },
} satisfies Prisma.ContractInclude
type ContractRow = Prisma.ContractGetPayload<{ include: typeof contractInclude }>

/** What an installation is read with. */
export const installationInclude = {
  company: { select: { name: true, timezone: true } },
  product: { select: { name: true } },
  contract: { include: contractInclude },
  contacts: { select: { id: true } },
  erp: { select: { label: true } },
  requests: { orderBy: [{ at: 'desc' }, { id: 'desc' }], include: { ticket: { select: { number: true } } } },
  keys: {
    orderBy: [{ issuedAt: 'desc' }, { id: 'desc' }],
    include: {
      request: { select: { ticket: { select: { number: true } } } },
      file: { select: { id: true, name: true } },
      issuedBy: named,
      shownTo: named,
      tasks: { orderBy: { step: 'asc' }, include: { by: named, ticket: { select: { number: true } } } },
    },
  },
} satisfies Prisma.LicenceAccountInclude
type InstallationRow = Prisma.LicenceAccountGetPayload<{ include: typeof installationInclude }>

/** Contract row → the port's. */
export const asContract = (row: ContractRow): Contract => ({
  id: row.id,
  number: row.number,
  name: row.partyName,
  status: row.status,
  companyId: row.companyId,
  companyName: row.company.name,
  timezone: row.company.timezone,
  ...(row.salesManager
    ? {
        salesManager: {
          id: row.salesManager.id,
          name: row.salesManager.displayName,
          ...given('email', row.salesManager.primaryEmail),
        },
      }
    : {}),
  ...given('signedAt', row.signedAt),
})

/** LicenceAccount row → an installation. */
export const asInstallation = (row: InstallationRow): Installation => ({
  accountId: row.id,
  serialNumber: row.serialNumber,
  companyId: row.companyId,
  companyName: row.company.name,
  timezone: row.company.timezone,
  productId: row.productId,
  productName: row.product.name,
  ...(row.contract ? { contract: asContract(row.contract) } : {}),
  isPartnersOwn: row.isPartnersOwn,
  isDelegated: row.isDelegated,
  contactIds: row.contacts.map(({ id }) => id),
  ...given('deployment', asDeployment(row.deployment)),
  ...given('erpCode', row.erpCode),
  ...given('erpLabel', row.erp?.label),
  ...given('productVersion', row.productVersion),
  keys: row.keys.map(asKey),
  requests: row.requests.map(({ id, ticket, byId, at }) => ({ id, ticket: ticket.number, byId, at })),
})

/** How a key gets to an installation; nothing for licences of users. */
export const asDeployment = (kind: DeploymentKind | null) => (kind === 'SAAS_SEATS' ? null : kind)

const asKey = (row: InstallationRow['keys'][number]): KeyCard => ({
  id: row.id,
  version: row.version,
  accountId: row.accountId,
  ticket: row.request.ticket.number,
  status: row.status,
  hasKey: row.ciphertext !== null,
  last4: row.last4,
  ...given('file', row.file),
  ...given('validTo', row.validTo),
  ...given('graceUntil', row.graceUntil),
  issuedBy: { id: row.issuedBy.id, name: row.issuedBy.displayName },
  issuedAt: row.issuedAt,
  ...given('shownAt', row.shownAt),
  ...(row.shownTo ? { shownTo: { id: row.shownTo.id, name: row.shownTo.displayName } } : {}),
  isShown: row.shownAt !== null && row.hiddenAt === null,
  ...given('activeAt', row.activeAt),
  tasks: row.tasks.map(({ step, status, at, by, ticket }) => ({
    step,
    status,
    ...given('at', at),
    ...given('byName', by?.displayName),
    ...given('ticket', ticket?.number),
  })),
})

const kinds = z.enum(['BC_ONLINE', 'NAV_BC13_14', 'NAV_BC_ONPREM', 'ASK_SUPPORT'])

/** DeploymentRule row → the domain's; what nobody understands any more is asked of support. */
export const asRule = (row: RuleRow): DeploymentRule => ({
  family: row.family,
  ...given('hosting', row.hosting),
  ...given('majorFrom', row.majorFrom),
  ...given('majorTo', row.majorTo),
  ...given('productFrom', row.productFrom),
  ...given('productTo', row.productTo),
  kind: kinds.safeParse(row.kind).data ?? 'ASK_SUPPORT',
})

const words = z.object({ title: z.string(), steps: z.array(z.string()) })
/** How a task is done, by language, as it is kept. */
export const guideWords = z.object({ en: words }).catchall(words)

/** ActivationGuide row → the port's; none where its words are of another time. */
export function asGuide({ step, words: kept, picture }: GuideRow): ActivationGuide[] {
  const read = guideWords.safeParse(kept).data
  if (!read) return []
  const languages = Object.entries(read)
  return [
    {
      step,
      title: localised(languages.map(([language, { title }]) => [language, title])),
      steps: read.en.steps.map((_, at) =>
        localised(
          languages.flatMap(([language, { steps }]) => (steps[at] === undefined ? [] : [[language, steps[at]]])),
        ),
      ),
      ...given('picture', picture),
    },
  ]
}

const localised = (words: readonly (readonly [string, string])[]) =>
  Object.fromEntries(words) as ActivationGuide['title'] // English is always there
