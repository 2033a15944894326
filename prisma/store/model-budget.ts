import type { ModelBudget } from '../../src/core/ports.ts'
import type { Client } from '../client.ts'

/** So many questions a day. */
export interface DailyLimits {
  readonly perPerson: number
  readonly together: number
}

/** Counts questions to the language model by day, for all processes together. They go with other old attempts by night. */
export const createModelBudget = (client: Client, { perPerson, together }: DailyLimits): ModelBudget => ({
  async spend(who, at) {
    const day = `model:${at.toISOString().slice(0, 10)}`
    return client
      .$transaction(async (tx) => {
        for (const [key, limit] of [
          [`${day}:${who}`, perPerson],
          [day, together],
        ] as const) {
          const counted = await tx.$queryRaw<unknown[]>`
          INSERT INTO "Attempt" AS a ("key", "count", "firstAt", "lastAt")
          SELECT ${key}, 1, ${at}, ${at} WHERE ${limit}::int > 0
          ON CONFLICT ("key") DO UPDATE SET "count" = a."count" + 1, "lastAt" = ${at} WHERE a."count" < ${limit}::int
          RETURNING 1`
          if (counted.length === 0) throw new UsedUp()
        }
        return true
      })
      .catch((error: unknown) => {
        if (error instanceof UsedUp) return false
        throw error
      })
  },
})

/** Takes back what was counted before. */
class UsedUp extends Error {}
