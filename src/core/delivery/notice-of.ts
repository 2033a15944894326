import { z } from 'zod'
import type { Happening } from '../../domain/happening.ts'
import type { Addressee, Recipient } from '../../domain/recipient.ts'
import type { OutboxRow } from '../ports.ts'

const notice = z.object({
  happening: z.custom<Happening>((one) => typeof one === 'object' && one !== null && 'kind' in one),
  recipient: z.object({
    to: z.custom<Addressee>((one) => typeof one === 'string'),
    reason: z.custom<Recipient['reason']>((one) => typeof one === 'string'),
    by: z.enum(['chat', 'mail']).optional(),
    isBelow: z.literal(true).optional(),
  }),
  since: z.coerce.date(),
})

/** The notice that a row holds. */
export const noticeOf = (row: OutboxRow): z.infer<typeof notice> => notice.parse(row.payload)
