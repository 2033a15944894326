import type { Contract, Installation, KeyCard } from '../../src/core/ports.ts'
import type { DeploymentKind, Prisma } from '../generated/client.ts'
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
