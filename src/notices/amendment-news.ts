import { amendmentCard } from '../core/cards/amendment-card.ts'
import type { Context } from '../core/context.ts'
import type { Message } from '../core/message.ts'
import type { Reads } from '../core/ports.ts'
import { text } from '../core/words.ts'
import type { Happening } from '../domain/happening.ts'
import { may } from '../domain/permission.ts'
import type { Recipient } from '../domain/recipient.ts'

type News = Extract<Happening, { kind: 'amendment' }>

/** Who hears of another limit: whoever signs it for what has to be done, whoever asked for it for what became of it (C3, C4). */
export async function amendmentRecipients({ id, step }: News, reads: Reads): Promise<Recipient[]> {
  const amendment = await reads.access.amendment(id)
  if (!amendment) return []
  const { salesManager, requestedBy } = amendment
  if (step !== 'requested' && step !== 'withdrawn')
    return requestedBy ? [{ to: `person:${requestedBy.id}`, reason: 'applicant' }] : []
  if (salesManager) return [{ to: `person:${salesManager.id}`, reason: 'sales' }]
  // Nobody is named in the agreement: those who run this Deskhand see to it.
  return (await reads.vendorAdmins()).map((personId) => ({ to: `person:${personId}`, reason: 'sales' }))
}

/** What they read: the record with what happened above it. */
export async function amendmentNews(
  { id, step }: News,
  { reason }: Recipient,
  { reads, person, now }: Context,
): Promise<readonly Message[] | undefined> {
  const amendment = await reads.access.amendment(id)
  if (!amendment) return undefined
  const { companyId, requestedBy, number, companyName, newLimit } = amendment
  const record = { companyId, ofIds: requestedBy ? [requestedBy.id] : [] }
  if (!may(person, 'amendment.show', { kind: 'record', record }, now).allowed) return undefined
  if (reason === 'sales' && step === 'requested' && amendment.status !== 'REQUESTED') return undefined
  const canSign = may(person, 'amendment.sign', { kind: 'nothing' }, now).allowed
  const title = text(`amendment-told.${step}`, { number, company: companyName, limit: newLimit })
  return [amendmentCard(amendment, { canSign, title })]
}
