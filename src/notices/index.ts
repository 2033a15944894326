import type { Notices } from '../core/ports.ts'
import { channelCard } from './channel-card.ts'
import { recipients } from './recipients.ts'
import { word } from './word.ts'

/** Who is told what, when somebody or the clock moved a record (DOMAIN §3.5). */
export const notices: Notices = { recipients, word, card: channelCard }
