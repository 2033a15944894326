import { createHash } from 'node:crypto'
import type { MailLimits, TryLimit } from '../../src/core/ports.ts'
import type { Tx } from '../client.ts'
import { createAttempts } from './attempt.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
/** The next after a minute, five an hour (B5). */
const OF_ONE_CHAT: TryLimit = { waitsMs: [...Array<number>(4).fill(MINUTE_MS), HOUR_MS], forgetMs: HOUR_MS }
/** More than one chat may ask for, so that nobody can use up a stranger's (X54). */
const TO_ONE_ADDRESS: TryLimit = { waitsMs: [...Array<number>(11).fill(0), HOUR_MS], forgetMs: HOUR_MS }

/** How often links may be mailed at the wish of a chat. */
export const createMailLimits = (tx: Tx): MailLimits => ({
  async askForMail(email, identityId, now) {
    const { attempt } = createAttempts(tx)
    const address = createHash('sha256').update(email).digest('hex')
    return (
      (await attempt(`mail-from:${identityId}`, OF_ONE_CHAT, now)) ??
      (await attempt(`mail-to:${address}`, TO_ONE_ADDRESS, now))
    )
  },
})
