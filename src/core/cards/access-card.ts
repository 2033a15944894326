import { type AccessStatus, isOpen } from '../../domain/access.ts'
import type { Button, Entry, Record as RecordMessage } from '../message.ts'
import type { AccessSight } from '../sights/access-sight.ts'
import { type Text, text, type Words } from '../words.ts'
import { buttonsFor } from './access-buttons.ts'
import { factsOf, isGranted } from './access-facts.ts'
import { accessStatus, decidedBy } from './access-words.ts'

/** Why a card comes to somebody (again); its first line, which is also a toast's. */
export type AccessCardTitle =
  | 'title'
  | 'unblocked'
  | 'answered'
  | 'objected'
  | 'lapsed'
  | 'first-reminder'
  | 'second-reminder'
  | 'escalated'
  | 'expired'
  | 'bounced'
  | 'wanted'

/**
 * One request for a seat as its reader should see it now (DOMAIN C16, T5): those who may decide have the buttons, everybody
 * else reads. Once it is decided every copy says who and when and has no buttons (C18).
 */
export function accessCard(
  sight: AccessSight,
  now: Date,
  more: { readonly title?: AccessCardTitle | Text; readonly note?: Words; readonly buttons?: readonly Button[] } = {},
): RecordMessage {
  const { request, reader } = sight
  const { number, version, note } = request
  const decided = decidedBy(request)
  const isForApprovers = reader === 'approver' || reader === 'reader'
  const status = accessStatus(request)
  const { title = 'title' } = more
  const noted = more.note ?? (isForApprovers ? hintTo(sight) : undefined)
  return {
    kind: 'record',
    subject: { type: 'access', id: number, version },
    title: typeof title === 'string' ? text(`access-card.${title}`, { number, name: request.requester.name }) : title,
    status: decided ? { ...status, label: decidedLabel(request.status, status.label, decided) } : status,
    facts: factsOf(sight, now),
    ...(note && (isForApprovers || (reader === 'requester' && !isGranted(request))) ? { text: note } : {}),
    entries: talkOf(sight),
    ...(noted === undefined ? {} : { note: noted }),
    buttons: [...buttonsFor(sight), ...(more.buttons ?? [])],
    refresh: { kind: 'view', view: 'access.show', params: { id: number, isCopy: true }, by: 'press' },
  }
}

/** Who decided and when, and what became of it since. */
const decidedLabel = (status: AccessStatus, label: Words, by: Words): Words =>
  status === 'REJECTED' ? by : text('access.status.decided', { status: label, by })

/** What a press would meet, said before it (§2.1 rule 3). */
function hintTo({ request, reader, acting }: AccessSight): Words | undefined {
  const name = request.requester.name
  if (request.status === 'NEEDS_INFO') return text('access-card.paused', { name })
  if (request.status === 'BLOCKED_LIMIT') return text('access-card.blocked')
  if (request.consent === 'OBJECTED' && isOpen(request.status))
    return text('access-card.objection', { name: request.replaced?.name ?? '' })
  if (request.status !== 'SUBMITTED' || reader !== 'approver') return undefined
  return acting ? text('access-card.counts-as', { acting }) : text('access-card.counts')
}

/** Questions, answers, the replaced person's word, oldest first. What approvers say of an objection its maker reads as well. */
function talkOf({ request: { talk, decision }, reader }: AccessSight): Entry[] {
  const said = talk.flatMap(({ kind, text: words, name, at }): Entry[] => {
    const isOfConsent = kind === 'objected' || kind === 'overruled'
    if (words === undefined || (reader === 'replaced' && !isOfConsent)) return []
    const who = text(`access-card.talk.${kind}`, { name: name ?? text('ticket.nobody') })
    return [{ who, when: { at }, text: words }]
  })
  if (!decision || decision.isApproval || reader === 'replaced') return said
  const why = { who: text('access-card.talk.rejected', { name: decision.byName }), when: { at: decision.at } }
  return [...said, { ...why, text: decision.reason }]
}
