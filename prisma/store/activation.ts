import type { ActivationReads, Installation } from '../../src/core/ports.ts'
import type { Client, Tx } from '../client.ts'
import type { Prisma } from '../generated/client.ts'
import type { Seal } from '../seal.ts'
import { asContract, asInstallation, contractInclude, installationInclude } from './activation-row.ts'
import { asGuide, asRule } from './deployment-row.ts'

/** What a key is sealed for: it opens in its own row only. */
export const sealedFor = (keyId: string) => `ActivationKey:${keyId}`

/** Installations only: the other accounts are licences for users. */
const isInstallation = {
  OR: [{ deployment: null }, { deployment: { not: 'SAAS_SEATS' } }],
} satisfies Prisma.LicenceAccountWhereInput

/** Installations, their contracts and keys, whoever may see them. */
export function createActivationReads(db: Client | Tx, seal?: Seal): ActivationReads {
  const read = async (where: Prisma.LicenceAccountWhereInput): Promise<Installation[]> => {
    const rows = await db.licenceAccount.findMany({
      where: { AND: [isInstallation, where] },
      include: installationInclude,
      orderBy: [{ company: { name: 'asc' } }, { createdAt: 'asc' }, { id: 'asc' }],
    })
    return rows.map(asInstallation)
  }
  const one = async (where: Prisma.LicenceAccountWhereInput) => (await read(where))[0]

  return {
    async contracts(companyIds) {
      const rows = await db.contract.findMany({
        where: companyIds ? { companyId: { in: [...companyIds] } } : {},
        include: contractInclude,
        orderBy: { number: 'asc' },
      })
      return rows.map(asContract)
    },
    async contract(number) {
      const row = await db.contract.findFirst({
        where: { number: { equals: number.trim(), mode: 'insensitive' } },
        include: contractInclude,
      })
      return row ? asContract(row) : undefined
    },
    rules: async () => (await db.deploymentRule.findMany({ orderBy: [{ order: 'asc' }, { id: 'asc' }] })).map(asRule),
    guides: async () => (await db.activationGuide.findMany({ orderBy: { step: 'asc' } })).flatMap(asGuide),
    installations: (companyIds) => read({ companyId: { in: [...companyIds] } }),
    installation: (accountId) => one({ id: accountId }),
    ofKey: (keyId) => one({ keys: { some: { id: keyId } } }),
    ofTicket: (number) => one({ requests: { some: { ticket: { number } } } }),
    ofFile: (fileId) => one({ keys: { some: { fileId } } }),
    async openKey(keyId) {
      const key = await db.activationKey.findUnique({ where: { id: keyId }, select: { ciphertext: true } })
      const opened = key?.ciphertext ? seal?.open(key.ciphertext, sealedFor(keyId)) : undefined
      return opened?.ok ? opened.text : undefined
    },
    keepsKeys: async () => seal !== undefined,
  }
}
