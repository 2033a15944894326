import type { Context } from '../core/context.ts'
import type { Message } from '../core/message.ts'
import type { Reads } from '../core/ports.ts'
import type { Happening } from '../domain/happening.ts'
import type { Recipient } from '../domain/recipient.ts'
import { accessNews } from './access-news.ts'
import { accessRecipients } from './access-recipients.ts'
import { amendmentNews, amendmentRecipients } from './amendment-news.ts'
import { seatNews } from './seat-news.ts'
import { seatRecipients } from './seat-recipients.ts'

type Seats = Extract<Happening, { kind: 'access' | 'seat' | 'amendment' }>

/** Who hears of requests for seats, of seats that change hands, and of limits (DOMAIN §3.5). */
export async function seatMatterRecipients(happening: Seats, reads: Reads, now: Date): Promise<readonly Recipient[]> {
  switch (happening.kind) {
    case 'access':
      return accessRecipients(happening, reads, now)
    case 'seat':
      return seatRecipients(happening, reads, now)
    case 'amendment':
      return amendmentRecipients(happening, reads)
  }
}

/** What they read. */
export async function seatMatterWords(
  happening: Seats,
  recipient: Recipient,
  ctx: Context,
): Promise<readonly Message[] | undefined> {
  switch (happening.kind) {
    case 'access':
      return accessNews(happening, recipient, ctx)
    case 'seat':
      return seatNews(happening, recipient, ctx)
    case 'amendment':
      return amendmentNews(happening, recipient, ctx)
  }
}
