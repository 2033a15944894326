import { look, start } from '../core/button.ts'
import type { Commit } from '../core/flow.ts'
import type { Button } from '../core/message.ts'
import type { LicenceAccountCard } from '../core/ports.ts'
import { text } from '../core/words.ts'
import { told } from './on-ticket.ts'

/** The request type of everything that the vendor has to do about licences. */
const TYPE = 'licence-change'

/** What it is about: values of the type's field `matter`, which is data. */
type LicenceMatterKey = 'number' | 'module' | 'end' | 'more' | 'fewer' | 'file' | 'purchase'

/** Opens a ticket about an account with the vendor, whoever has the first line: its number and what others have to hear of it. */
export async function licenceTicket(
  { tx, run, now, person, channel, locale }: Commit,
  account: LicenceAccountCard,
  matter: LicenceMatterKey,
  facts: readonly string[],
) {
  if (person.id === undefined) throw new Error('nobody comes here unknown')
  const type = (await tx.catalogue.requestTypes()).find(({ key }) => key === TYPE)
  const label = type?.label[locale] ?? type?.label.en ?? ''
  const about = `${account.productName} · ${account.serialNumber}`
  const { id, number } = await tx.write.createTicket({
    run,
    route: 'VENDOR',
    typeKey: TYPE,
    companyId: account.company.id,
    requesterId: person.id,
    submittedById: person.id,
    subject: `${label}: ${account.productName}`,
    description: [about, ...facts].join('\n'),
    extra: { matter },
    attachmentIds: [],
    originChannel: channel,
    originRef: '',
    at: now,
  })
  return { id, number, ...told({ number }, 1) }
}

/** What can be done with a ticket that was just opened. */
export const ticketWays = (number: string): Button[] => [
  look(text('button.open'), 'ticket.show', { id: number }),
  start(text('license-dispute.add'), 'ticket.reply', { ticket: number }),
]
