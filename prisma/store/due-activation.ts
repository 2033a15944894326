import type { ActivationDue, ActivationDueWrites } from '../../src/core/ports.ts'
import { endingOf, SOON_DAYS } from '../../src/domain/activation-state.ts'
import type { Client, Tx } from '../client.ts'

const DAY_MS = 86_400_000
const STEPS = { EXPIRING: ['soon', 1], GRACE: ['grace', 2], EXPIRED: ['over', 3] } as const
const TOLD = { soon: 1, grace: 2, over: 3 } as const

/** What the clock finds of keys and licences. */
export const createActivationDue = (db: Client): ActivationDue => ({
  openTasks: (before, limit) =>
    db.$queryRaw`
      SELECT t."keyId", t."step"::text AS "step" FROM "ActivationTask" t JOIN "ActivationKey" k ON k."id" = t."keyId"
      WHERE t."status" = 'OPEN' AND t."remindedAt" IS NULL AND k."status" IN ('ISSUED', 'DELIVERED')
        AND greatest(k."issuedAt", (SELECT max(o."at") FROM "ActivationTask" o WHERE o."keyId" = k."id")) <= ${before}
      ORDER BY k."issuedAt", t."keyId", t."step" LIMIT ${limit}`,
  async shownKeys(before, take) {
    const where = { shownAt: { lte: before }, hiddenAt: null }
    const found = await db.activationKey.findMany({ where, select: { id: true }, orderBy: { shownAt: 'asc' }, take })
    return found.map(({ id }) => id)
  },
  async ending(now, take) {
    const isOver = { OR: [{ graceUntil: { lte: now } }, { graceUntil: null, validTo: { lte: now } }] }
    const due = await db.licenceAccount.findMany({
      where: {
        OR: [
          { expiryTold: 0, validTo: { lte: new Date(now.getTime() + SOON_DAYS * DAY_MS) } },
          { expiryTold: { lt: 2 }, validTo: { lte: now } },
          { expiryTold: { lt: 3 }, ...isOver },
        ],
      },
      orderBy: [{ validTo: 'asc' }, { id: 'asc' }],
      take,
    })
    return due.flatMap(({ id: accountId, validTo, graceUntil, expiryTold }) => {
      if (!validTo) return []
      const ending = endingOf({ validTo, ...(graceUntil ? { graceUntil } : {}) }, now)
      if (!ending || expiryTold >= STEPS[ending][1]) return []
      const [step] = STEPS[ending]
      return { accountId, step, until: step === 'grace' ? (graceUntil ?? validTo) : validTo }
    })
  },
})

/** What was told, each once. */
export const createActivationDueWrites = (tx: Tx): ActivationDueWrites => ({
  async taskReminded(keyId, step, remindedAt) {
    const where = { keyId, step, remindedAt: null }
    return (await tx.activationTask.updateMany({ where, data: { remindedAt } })).count > 0
  },
  async endingTold(id, step) {
    const told = TOLD[step]
    const where = { id, expiryTold: { lt: told } }
    return (await tx.licenceAccount.updateMany({ where, data: { expiryTold: told } })).count > 0
  },
})
