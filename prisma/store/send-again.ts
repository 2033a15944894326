import type { Tx as Port } from '../../src/core/ports.ts'
import type { Tx } from '../client.ts'

/** A row that is due within this time, ms, is on its way anyway. */
const SOON_MS = 120_000

/** Lets the mails of a ticket that its partner's mailbox did not take go at once, from the first try on. */
export const createSendAgain = (tx: Tx): Pick<Port['write'], 'sendAgain'> => ({
  async sendAgain(number, now) {
    const soon = new Date(now.getTime() + SOON_MS)
    const waiting = await tx.$executeRaw`
      UPDATE "OutboxMessage" SET
        "notBefore" = CASE WHEN "status" = 'PENDING' AND "notBefore" <= ${soon} THEN "notBefore" ELSE ${now} END,
        "sentAt" = CASE WHEN "status" = 'PENDING' AND "notBefore" <= ${soon} THEN "sentAt" END,
        "attempts" = 0, "status" = 'PENDING'
      WHERE "kind" = 'NOTICE' AND "status" <> 'SENT'
        AND "payload"->'recipient'->>'reason' = 'partner' AND "payload"->'happening'->>'number' = ${number}`
    return waiting > 0
  },
})
