import type { Severity } from '../core/ports.ts'
import { text, type Words } from '../core/words.ts'
import type { BusinessHours } from '../domain/business-hours.ts'
import { spanOf } from '../domain/promise.ts'

/** *First answer expected within 3 business days (Major): by Monday 17:00*; nothing where nothing is promised (DOMAIN T2). */
export function promiseWords(
  due: Date | undefined,
  severity: Severity | undefined,
  hours: BusinessHours | undefined,
): Words[] {
  const minutes = severity?.firstAnswerMinutes
  if (due === undefined || minutes === undefined || hours === undefined) return []
  const { unit, count } = spanOf(minutes, hours)
  return [
    text('ticket-create.promise', {
      span: text(`promise.${unit}`, { count }),
      severity: severity?.label,
      at: { at: due },
    }),
  ]
}
