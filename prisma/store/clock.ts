import { z } from 'zod'
import type { Client } from '../client.ts'
import { readStored } from './storable.ts'

/** What time it is for every process of this installation. */
export interface Clock {
  now(): Promise<Date>
  /** Moves the demo's time on by so many milliseconds, for good, and answers what time it is then. */
  advanceClock(ms: number): Promise<Date>
}

const KEY = 'clock'
const offset = z.object({ offsetMs: z.number() })

/** The real time; with `isEnabled` the time of the demo, whose offset is a row that all processes share. */
export function createClock(client: Client, isEnabled: boolean): Clock {
  const now = async () => {
    if (!isEnabled) return new Date()
    const row = await client.setting.findUnique({ where: { key: KEY } })
    return new Date(Date.now() + readStored(offset, row?.value, { offsetMs: 0 }).offsetMs)
  }
  return {
    now,
    async advanceClock(ms) {
      if (!isEnabled) throw new Error('Only the demo world has a clock that can be moved.')
      await client.$executeRaw`
        INSERT INTO "Setting" ("key", "value") VALUES (${KEY}, jsonb_build_object('offsetMs', ${ms}::float8))
        ON CONFLICT ("key") DO UPDATE
        SET "value" = jsonb_build_object('offsetMs', ("Setting"."value"->>'offsetMs')::float8 + ${ms}::float8)`
      return now()
    },
  }
}
