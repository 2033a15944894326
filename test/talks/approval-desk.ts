import { inputOf } from '../../adapters/discord/custom-id.ts'
import type { PersonKey } from '../../prisma/demo/people.ts'
import type { DiscordButton } from '../support/discord-seen.ts'
import type { Seen } from '../support/fake-connector.ts'
import type { TeamsPerson } from '../support/teams-client.ts'
import type { World } from '../support/world.ts'

/** Everybody's chats are empty, nobody stands in for anybody, and nobody has asked to. */
export async function startsAnew<K extends PersonKey>(
  world: World,
  keys: readonly K[],
): Promise<Readonly<Record<K, TeamsPerson>>> {
  await world.startsAnew()
  await world.query('delete from "RegisteredChannel"')
  await world.query(`delete from "SeatAssignment" where "accessRequestId" is not null`)
  await world.query(
    `update "SeatAssignment" set "endedAt" = null, "endReason" = null where kind = 'REGULAR' and "endsAt" is null`,
  )
  await world.query(`update "AccessRequest" set status = 'WITHDRAWN', "seatId" = null, "pausedAt" = null`)
  const people = keys.map((key) => [key, world.person(key, { locale: 'en-US' })] as const)
  for (const [, one] of people) {
    await one.installs()
    await one.says('help')
  }
  for (const [, one] of people) await one.sees(/Hello/)
  return Object.fromEntries(people) as Record<K, TeamsPerson>
}

/** What a request is now. */
export const accessOf = async (world: World, number: string) =>
  (
    await world.query<{
      status: string
      dueAt: Date
      reminders: number
      escalatedAt: Date | null
      round: number
      invites: number
    }>('select status, "dueAt", reminders, "escalatedAt", round, invites from "AccessRequest" where number = $1', [
      number,
    ])
  )[0]

/** Asks for a seat of the person's own company through the form; answers the number. */
export async function asks(
  world: World,
  who: TeamsPerson,
  values: Readonly<Record<string, string>> = {},
): Promise<string> {
  await who.says('request login')
  await who.presses('Continue', { replacing: 'no', ...values })
  await who.presses('Send request')
  return numberIn(world, who)
}

/** The day so many days from now, as the demo clock has it. */
export async function dayIn(world: World, days: number): Promise<string> {
  const [clock] = await world.query<{ day: string }>(
    `select to_char((now() + make_interval(secs => (value->>'offsetMs')::float8 / 1000, days => $1)) at time zone 'UTC', 'YYYY-MM-DD')
       as day from "Setting" where key = 'clock'`,
    [days],
  )
  return clock?.day ?? ''
}

/** Asks to stand in for somebody, from and until so many days from now. */
export async function standsIn(
  world: World,
  who: TeamsPerson,
  replaced: string,
  days: readonly [number, number] = [10, 20],
): Promise<string> {
  const [from, until] = [await dayIn(world, days[0]), await dayIn(world, days[1])]
  await who.says('replace super-user')
  await who.presses('Continue', { replaced, from, until })
  await who.presses('Send request')
  return numberIn(world, who)
}

async function numberIn(world: World, who: TeamsPerson): Promise<string> {
  const sent = await who.sees(/AR-\d+ sent/)
  await world.settled()
  return /AR-\d+/.exec(sent.text)?.[0] ?? ''
}

/** An approver writes something about a request and sends it. */
export async function writes(who: TeamsPerson, button: 'Ask' | 'Reject' | 'Set the objection aside', words: string) {
  await who.presses(button)
  await who.presses('Continue', { text: words })
  await who.sees(words)
  await who.presses({ Ask: 'Send', Reject: 'Reject', 'Set the objection aside': 'Set it aside' }[button])
}

/** The press on a card of somebody whose client has not heard of its change yet. */
export function pressOf({ buttons }: Seen, label: string) {
  const { customId, data } = (buttons.find(({ title }) => title === label) ?? {}) as Partial<DiscordButton>
  const does = customId === undefined ? { ...data, $stays: 1 } : { $: inputOf(customId).input }
  return { action: { type: 'Action.Execute', verb: 'go', data: does }, trigger: 'manual' }
}
