import { z } from 'zod'
import type { Client, Tx } from '../client.ts'
import { readStored } from './storable.ts'

/** What time it is for every process of this installation. */
export interface Clock {
  now(): Promise<Date>
  /** Moves the demo's time on by so many milliseconds, for good, and answers what time it is then. */
  advanceClock(ms: number): Promise<Date>
}

/** The row that holds the demo's offset. */
export const CLOCK = 'clock'
const offset = z.object({ offsetMs: z.number() })

/** The real time; with `isEnabled` the time of the demo, whose offset is a row that all processes share. */
export function createClock(client: Client | Tx, isEnabled: boolean): Clock {
  const now = async () => {
    if (!isEnabled) return new Date()
    return movedTime((await client.setting.findUnique({ where: { key: CLOCK } }))?.value)
  }
  return {
    now,
    async advanceClock(ms) {
      if (!isEnabled) throw new Error('Only the demo world has a clock that can be moved.')
      await client.$executeRaw`
        INSERT INTO "Setting" ("key", "value") VALUES (${CLOCK}, jsonb_build_object('offsetMs', ${ms}::float8))
        ON CONFLICT ("key") DO UPDATE
        SET "value" = jsonb_build_object('offsetMs', ("Setting"."value"->>'offsetMs')::float8 + ${ms}::float8)`
      return now()
    },
  }
}

/** The demo's time by its kept offset; without one the real time. */
export const movedTime = (kept: unknown): Date =>
  new Date(Date.now() + readStored(offset, kept, { offsetMs: 0 }).offsetMs)
