import type { AccountWrites } from '../../src/core/ports.ts'
import type { Tx } from '../client.ts'

/** Tries that are counted, and limits that lift themselves (X54, X58). */
export const createAttempts = (tx: Tx): Pick<AccountWrites, 'attempt' | 'forgetAttempts'> => ({
  async attempt(key, { waitsMs, forgetMs }, now) {
    const waits = waitsMs.map((ms) => ms / 1000)
    const old = new Date(now.getTime() - forgetMs)
    // One statement, so that many at the same time are counted one by one. No wait is no time at all: of two at once the
    // second may have looked at the clock first.
    const counted = await tx.$queryRaw<unknown[]>`
      INSERT INTO "Attempt" AS a ("key", "count", "firstAt", "lastAt", "openAgainAt")
      VALUES (${key}, 1, ${now}, ${now}, ${now}::timestamptz + make_interval(secs => nullif((${waits}::float8[])[1], 0)))
      ON CONFLICT ("key") DO UPDATE SET
        "count" = CASE WHEN a."lastAt" < ${old} THEN 1 ELSE a."count" + 1 END,
        "firstAt" = CASE WHEN a."lastAt" < ${old} THEN ${now}::timestamptz ELSE a."firstAt" END,
        "lastAt" = ${now},
        "openAgainAt" = ${now}::timestamptz + make_interval(secs => nullif((${waits}::float8[])[
          least(CASE WHEN a."lastAt" < ${old} THEN 1 ELSE a."count" + 1 END, ${waits.length}::int)], 0))
      WHERE a."openAgainAt" IS NULL OR a."openAgainAt" <= ${now}
      RETURNING 1`
    if (counted.length > 0) return undefined
    const { openAgainAt } = await tx.attempt.findUniqueOrThrow({ where: { key } })
    return openAgainAt ?? now
  },
  async forgetAttempts(key) {
    await tx.attempt.deleteMany({ where: { key } })
  },
})
