import type { ActivationWrites } from '../../src/core/ports.ts'
import type { Tx } from '../client.ts'
import type { Prisma } from '../generated/client.ts'

/** Makes a request beside its ticket, and the installation where it is a new one (INV-40). One press, one request. */
export async function requestLicence(
  tx: Tx,
  request: Parameters<ActivationWrites['requestLicence']>[0],
  { personId, at, run }: Parameters<ActivationWrites['requestLicence']>[1],
): Promise<{ readonly accountId: string }> {
  await tx.$queryRaw`SELECT 1 FROM "Contract" WHERE "id" = ${request.contractId} FOR UPDATE`
  const before = await tx.licenceRequest.findUnique({ where: { run }, select: { accountId: true } })
  if (before) return before
  const contract = await tx.contract.findUniqueOrThrow({ where: { id: request.contractId } })
  if (contract.status !== 'SIGNED') throw new Error(`The contract ${contract.number} is not signed (INV-40).`)
  const { ticketId, contractId, named, isConfirmed, deployment, erpCode, productVersion } = request
  const known = {
    // What no rule says any longer is not guessed from what it was (X90).
    deployment: deployment ?? null,
    ...(erpCode === undefined ? {} : { erpCode }),
    ...(productVersion === undefined ? {} : { productVersion }),
    contractId,
  }
  const account = request.accountId ? await lockInstallation(tx, request.accountId) : undefined
  if (account && account.companyId !== contract.companyId)
    throw new Error(`The contract ${contract.number} is not the one of ${account.serialNumber}'s company.`)
  const { id: accountId } = account
    ? await tx.licenceAccount.update({ where: { id: account.id }, data: { ...known, version: { increment: 1 } } })
    : await tx.licenceAccount.create({
        data: {
          ...known,
          companyId: contract.companyId,
          productId: request.productId,
          serialNumber: await nextSerial(tx, contract.number),
          ownerName: contract.partyName,
          isPartnersOwn: request.isPartnersOwn,
          createdAt: at,
        },
      })
  await nameContact(tx, accountId, personId)
  await tx.licenceRequest.create({
    data: { run, ticketId, contractId, accountId, named, isConfirmed, byId: personId, at },
  })
  return { accountId }
}

/** Nobody else writes of this installation until the transaction ends (INV-42). */
export async function lockInstallation(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "LicenceAccount" WHERE "id" = ${id} FOR UPDATE`
  return tx.licenceAccount.findUniqueOrThrow({ where: { id } })
}

/** `<contract>-<n>`, under the contract's lock. */
async function nextSerial(tx: Tx, number: string): Promise<string> {
  const given = await tx.licenceAccount.findMany({
    where: { serialNumber: { startsWith: `${number}-` } },
    select: { serialNumber: true },
  })
  const numbers = given.map(({ serialNumber }) => Number(serialNumber.slice(number.length + 1)))
  return `${number}-${Math.max(0, ...numbers.filter(Number.isSafeInteger)) + 1}`
}

/** Whoever asks for an installation's licence is the one to get it, unless somebody is named, or they ask for the vendor. */
async function nameContact(tx: Tx, accountId: string, personId: string) {
  const isOutside = {
    personId,
    status: 'ACTIVE',
    company: { kind: { not: 'VENDOR' } },
  } satisfies Prisma.MembershipWhereInput
  const hasOne = { id: accountId, contacts: { some: {} } }
  if ((await tx.licenceAccount.count({ where: hasOne })) > 0 || (await tx.membership.count({ where: isOutside })) === 0)
    return
  await tx.licenceAccount.update({ where: { id: accountId }, data: { contacts: { connect: { id: personId } } } })
}
