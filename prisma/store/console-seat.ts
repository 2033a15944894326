import type { Saving } from '../../src/core/ports.ts'
import type { Client } from '../client.ts'
import { meet } from './identity.ts'

/** A console that falls silent keeps its seat for so long, in seconds of the real clock. */
const LEASE_S = 15

/** Somebody at a console: what is for them is delivered by its process alone, as long as they sit there. */
export interface ConsoleSeat {
  /** `OutboxMessage.target` of what is for them. */
  readonly targets: readonly string[]
  /** Says that they still sit there; every few seconds. */
  stay(): Promise<void>
  leave(): Promise<void>
}

/** Takes a seat for somebody. `conversation`: what their replies go to. */
export async function takeConsoleSeat(
  client: Client,
  sender: Saving['turn']['from'],
  conversation: string,
): Promise<ConsoleSeat> {
  const { id, personId } = await meet(client, sender, true)
  const targets = [conversation, `identity:${id}`, ...(personId ? [`person:${personId}`] : [])]
  const keys = targets.map(keyOf)
  const stay = async () => {
    await client.$executeRaw`
      INSERT INTO "Setting" ("key", "value")
      SELECT key, jsonb_build_object('until', clock_timestamp() + make_interval(secs => ${LEASE_S}))
      FROM unnest(${keys}::text[]) AS key
      ON CONFLICT ("key") DO UPDATE SET "value" = EXCLUDED."value"`
  }
  await stay()
  return {
    targets,
    stay,
    async leave() {
      await client.setting.deleteMany({ where: { key: { in: keys } } })
    },
  }
}

/** How the outbox finds who sits at a console. */
const keyOf = (target: string) => `console:${target}`
