import { people } from '../../prisma/demo/people.ts'
import type { Json, Seen } from '../support/fake-connector.ts'
import { visible } from '../support/fake-connector.ts'
import type { TeamsPerson } from '../support/teams-client.ts'
import { SCREENSHOT } from '../support/world.ts'
import { articles } from './articles.ts'
import { costs } from './costs.ts'
import { licenceChanges } from './licence-changes.ts'
import { licenceKeys } from './licence-keys.ts'
import { seatRequests, type Way } from './seat-requests.ts'
import { ANSWERS, fillsForm, opensForm, pressing, type RobustWorld, said, sends } from './support.ts'
import { tenants } from './tenants.ts'
import { walk } from './walker.ts'

/** People of every kind that a flow or a view is tried with. */
export const WALKERS = ['ewa', 'erik', 'nils', 'kim', 'anna', 'stranger'] as const
/** What each language's people have set in their chat. */
export const LOCALES = { en: 'en-US', de: 'de-DE', es: 'es-ES' } as const

/** How people get through every flow in a world in which there is something to do for each. */
export type Ways = Awaited<ReturnType<typeof findWays>>

/** Makes what flows can be about, and finds for each flow who brings it to its review. */
export async function findWays(world: RobustWorld) {
  const personOf = (key: Way['who'], locale: string) =>
    key === 'stranger'
      ? world.teams.person('aad-nobody', 'nowhere', { name: 'A Stranger', locale })
      : world.teams.person(people[key].teams, people[key].companies[0], { name: people[key].name, locale })

  /** Which person and record bring a flow to its review, found once and walked again in the other languages. */
  const ways = new Map<string, Way>()

  const ewa = world.ewa()
  await fillsForm(ewa)
  await ewa.pastes([SCREENSHOT])
  await ewa.sees('image.png')
  const withFile = await sends(ewa)
  const shared = await world.rows(
    `select t.number from "Ticket" t join "TicketShare" s on s."ticketId" = t.id and s."removedAt" is null limit 1`,
  )
  const others = await world.rows(
    `select distinct on (t.status, t.route) t.number from "Ticket" t left join "Company" c on c.id = t."companyId" where c.key = 'hello' or t.route <> 'VENDOR' order by t.status, t.route, t."changedAt" desc`,
  )
  const edits = JSON.stringify({ subject: 'Another subject of mine, since 08:00' })
  // An ordinary user's drafts: one that waits for super-users, and one that was not handed on yet.
  const anna = personOf('anna', LOCALES.en)
  for (const isHandedOn of [true, false]) {
    await opensForm(anna)
    await anna.presses('Continue', ANSWERS)
    await anna.sees('[Forward to both]')
    if (isHandedOn) await anna.presses('Forward to both')
  }
  const drafts = await world.rows(
    `select run from "Draft" where flow = 'ticket.create' and status in ('EDITING', 'FORWARDED') order by status desc`,
  )
  const tickets = [{ number: withFile }, ...shared, ...others].map(({ number }) => ({ ticket: number, edits }))
  const renamed = { company: 'kaiser', name: '' }
  const subjects: readonly Json[] = [
    ...tickets.slice(0, 9),
    ...drafts.map(({ run }) => ({ draft: run })),
    { code: await enteredCode(ewa) },
    renamed,
  ]
  for (const made of [seatRequests, licenceKeys, licenceChanges, costs, tenants, articles])
    for (const [flow, way] of Object.entries(await made(world))) ways.set(flow, way)
  const [waiting] = await world.rows(`select run from "Draft" where status = 'FORWARDED' and number is not null`)
  ways.set('answer.rate', { who: 'stranger', values: { answer: 'version', helpful: 'yes' } })
  ways.set('leak.dismiss', { who: 'stranger', values: { kind: 'licence-key', message: 'walk' } })
  ways.set('key.report', { who: 'uwe', values: { company: 'muster' } })
  ways.set('draft.edit', { who: 'ewa', values: { draft: waiting?.run, subject: 'Another subject, since 08:00' } })
  await world.sweep()

  return { personOf, toReview, answers, subjects }

  /** A code of hers that somebody entered elsewhere, so that she is asked whether it was her. */
  async function enteredCode(person: TeamsPerson) {
    await person.says('link')
    await person.presses('Show code')
    const shown = await person.sees(/Your code: (\d{3} \d{3})/)
    const other = personOf('stranger', LOCALES.en)
    await other.says(`link ${/\d{3} \d{3}/.exec(shown.text)?.[0]}`)
    await other.presses('Continue')
    await person.sees('Your code was entered')
    const [code] = await world.rows('select id from "LinkCode"')
    return code?.id
  }

  /** Somebody brings the flow to its review, by words alone. */
  async function toReview(flow: string, locale: string) {
    const known = ways.get(flow)
    const tries: readonly Way[] = known
      ? [known]
      : flow.startsWith('channel.')
        ? [{ who: 'kim', values: 'channel' }]
        : WALKERS.flatMap((who) => [{ who, values: {} }, ...subjects.map((values) => ({ who, values }))])
    const trail: Seen[] = []
    for (const { who, values } of tries) {
      const person = personOf(who, locale)
      const walked = await walk(world, person, locale, flow, values)
      trail.push(...walked.seen)
      if (walked.run !== undefined) {
        ways.set(flow, { who, values })
        return { person, who, values, run: walked.run, trail }
      }
    }
    throw new Error(`nobody got ${flow} to its review by words; the last card was «${trail.at(-1)?.text}»`)
  }

  /** Everything that a press brings: the card in its place, and those below it. */
  async function answers(person: TeamsPerson, $: Json) {
    const since = world.connector.calls.length
    const answered = await pressing(person, { $ })
    const posted = world.connector.calls.slice(since).filter(({ what }) => what === 'create')
    const cards = [
      answered.body?.value,
      ...posted.flatMap(({ body }) => ((body.attachments ?? []) as { content: Json }[]).map(({ content }) => content)),
    ].filter((one): one is Json => typeof one === 'object' && one !== null)
    return {
      words: said(answered) + JSON.stringify(posted.map(({ body }) => body)),
      buttons: cards.flatMap((card) => visible(card).buttons).length,
    }
  }
}
