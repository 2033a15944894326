import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Slot } from '../../src/core/flow.ts'
import { plain, text } from '../../src/core/words.ts'
import type { Row } from '../../src/domain/permission-row.ts'
import { TABLE } from '../../src/domain/permission-table.ts'
import { flows } from '../../src/flows/index.ts'
import { createTranslator } from '../../src/texts/texts.ts'
import type { Json } from '../support/fake-connector.ts'
import { type RobustWorld, startRobustWorld } from './support.ts'
import { findWays, LOCALES, type Ways } from './ways.ts'

const OWN_WORDS = 'These words are mine, written in the middle of it.'
const t = createTranslator('en', 'UTC')

let world: RobustWorld
let ways: Ways
/** Names and words that stand in the records of companies: nobody without a right reads them. */
let kept: readonly string[] = []
beforeAll(async () => {
  world = await startRobustWorld()
  ways = await findWays(world)
  const found = await world.rows<{ said: string }>(
    `select distinct said from (
       select "displayName" as said from "Person" union all
       select name from "Company" where kind <> 'VENDOR' union all
       select name from "Tenant" union all
       select subject from "Ticket" union all
       select description from "Ticket" union all
       select "serialNumber" from "LicenceAccount" union all
       select given->>'subject' from "Draft" where status = 'FORWARDED' union all
       select reason from "Amendment"
     ) everything where length(said) > 6`,
  )
  kept = found.map(({ said }) => said)
}, 120_000)
afterAll(() => world.stop())

/** Takes every role and seat from somebody; answers how to give them back. */
async function takeRights(person: string) {
  const members = await world.rows(
    `update "Membership" set status = 'ENDED', "endedAt" = now() where "personId" = $1 and status = 'ACTIVE' returning id`,
    [person],
  )
  const seats = await world.rows(
    `update "SeatAssignment" set "endedAt" = "startsAt" where "personId" = $1 and "endedAt" is null returning id`,
    [person],
  )
  const ids = (rows: readonly Json[]) => rows.map(({ id }) => id)
  return async () => {
    await world.rows(`update "Membership" set status = 'ACTIVE', "endedAt" = null where id = any($1)`, [ids(members)])
    await world.rows(`update "SeatAssignment" set "endedAt" = null where id = any($1)`, [ids(seats)])
  }
}

describe.each(flows.map(({ id, deed, slots }) => ({ id, deed, slots: slots as Readonly<Record<string, Slot>> })))(
  '$id',
  ({ id, deed, slots }) => {
    it('in the middle of it the right is gone: nothing is shown, nothing written, and there is a way out', async () => {
      const { person, who, values, run } = await ways.toReview(id, LOCALES.en)
      // What they said themselves is no secret to them.
      const own = person.name + JSON.stringify(values)
      const row: Row = TABLE[deed]
      const typed = Object.keys(slots).filter((slot) => isTyped(slots[slot]))
      const press = (action: string, slot?: string) => ({
        kind: 'press',
        run,
        action,
        by: 'press',
        ...(slot === undefined ? {} : { slot }),
      })
      const everything = [
        press('resume'),
        press('edit'),
        ...Object.keys(slots).map((slot) => press('edit', slot)),
        press('back'),
        press('keep'),
        press('copy'),
        {
          kind: 'fill',
          run,
          values: Object.fromEntries(typed.map((slot) => [slot, OWN_WORDS])),
          form: true,
          by: 'press',
        },
        press('confirm'),
      ]
      const giveBack = await takeRights(who)
      const before = await world.holds()
      try {
        for (const $ of everything) {
          const { words, buttons } = await ways.answers(person, $)
          const isRefused = words.includes(plain(t(text('button.why'))))
          // Everybody's, or about what is their own.
          if (!isRefused && (row.anybody !== undefined || row.registered !== undefined)) break
          const shown = kept.filter((one) => !own.includes(one) && words.includes(one))
          expect([$, isRefused, shown, buttons > 1, words]).toEqual([$, true, [], true, words])
          if ($.kind === 'fill' && typed.length > 0) expect(words).toContain(OWN_WORDS)
        }
        expect(await world.holds()).toEqual(before)
      } finally {
        await giveBack()
      }
      await ways.answers(person, press('discard'))
    }, 120_000)
  },
)

const isTyped = (slot: Slot | undefined): boolean =>
  slot !== undefined && (slot.widget === 'line' || slot.widget === 'paragraph') && !slot.initial && !slot.isFixed
