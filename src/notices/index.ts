import type { LinkCodes, Notices } from '../core/ports.ts'
import { channelCard } from './channel-card.ts'
import { recipients } from './recipients.ts'
import { createWord } from './word.ts'

/** Who is told what, when somebody or the clock moved a record (DOMAIN §3.5). */
export const createNotices = (codes: LinkCodes): Notices => ({ recipients, word: createWord(codes), card: channelCard })
