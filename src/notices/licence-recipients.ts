import type { LicenceAccountCard, Reads } from '../core/ports.ts'
import type { Happening } from '../domain/happening.ts'
import type { Recipient } from '../domain/recipient.ts'
import type { LicenceHappening } from './licence.ts'
import { licenceAdmins } from './licence-admins.ts'

/** Whom it concerns: the company's licence admins, those who lost a licence, the vendor where it has to answer (DOMAIN §3.5). */
export async function licenceRecipients(
  happening: LicenceHappening,
  reads: Reads,
  now: Date,
): Promise<readonly Recipient[]> {
  switch (happening.kind) {
    case 'offer': {
      const offer = await reads.licences.offer(happening.offerId)
      const admins = offer ? await adminsOf(await reads.licences.account(offer.accountId), reads, now) : []
      return happening.step === 'disputed' ? [...admins, ...(await vendor(reads))] : admins
    }
    case 'licence-use':
      return ofUse(happening, reads)
    case 'licence-full':
    case 'licence-end':
    case 'licence-source':
      return adminsOf(await reads.licences.account(happening.accountId), reads, now)
  }
}

const adminsOf = async (account: LicenceAccountCard | undefined, reads: Reads, now: Date): Promise<Recipient[]> =>
  account ? licenceAdmins(account.company.id, reads, { withPartners: account.isDelegated, now }) : []

const vendor = async (reads: Reads): Promise<Recipient[]> =>
  (await reads.vendorAdmins()).map((id) => ({ to: `person:${id}`, reason: 'admin' }))

async function ofUse(
  { commandId, userRef, step }: Extract<Happening, { kind: 'licence-use' }>,
  reads: Reads,
): Promise<Recipient[]> {
  const command = await reads.licences.command(commandId)
  if (step === 'kept') return command?.by ? [{ to: `person:${command.by.id}`, reason: 'licence-admin' }] : []
  const account = command && (await reads.licences.account(command.accountId))
  const user = account?.users.find((one) => one.userRef === userRef)
  if (user?.personId) return [{ to: `person:${user.personId}`, reason: 'licence-user' }]
  return user?.email ? [{ to: `mail:${user.email}`, reason: 'licence-user' }] : []
}
