import { expectedBy, resumed, warnedBefore } from '../../src/domain/promise.ts'
import type { TicketEvent } from '../../src/domain/ticket.ts'
import { businessHours } from './business-hours.ts'
import { severities } from './severities.ts'

interface Told {
  readonly event: TicketEvent
  readonly at: Date
}

/** What was promised of a first answer and what became of it, and since when the customer is waited for, as columns. */
export function promiseColumns(severity: string | undefined, events: readonly Told[], now: Date) {
  const minutes = severities.find(({ key }) => key === severity)?.firstAnswerMinutes
  const filed = events[0]?.at
  let due = minutes !== undefined && filed ? expectedBy(filed, minutes, businessHours) : null
  let waitingSince: Date | null = null
  let remindedAt: Date | null = null
  let firstRespondedAt: Date | null = null
  for (const { event, at } of events) {
    if (event.type === 'reminded') remindedAt = at
    const isAnswer = (event.type === 'replied' || event.type === 'resolved') && event.by === 'agent'
    const ends = 'by' in event && event.by === 'customer' && event.type !== 'detached'
    const asks = event.type === 'asked'
    if (due && waitingSince && !firstRespondedAt && (isAnswer || ends || asks))
      due = resumed(due, waitingSince, at, businessHours)
    if (isAnswer) firstRespondedAt ??= at
    if (asks) [waitingSince, remindedAt] = [at, null]
    if (ends || event.type === 'resolved') [waitingSince, remindedAt] = [null, null]
  }
  return {
    firstResponseDueAt: due,
    firstRespondedAt,
    firstResponseWarnedAt: warnedAt(due, minutes, now),
    waitingSince,
    remindedAt,
  }
}

/** Whoever had to be told of it by now was told. */
function warnedAt(due: Date | null, minutes: number | undefined, now: Date): Date | null {
  if (due === null || minutes === undefined) return null
  if (due <= now) return due
  return due <= warnedBefore(now, minutes, businessHours) ? now : null
}
