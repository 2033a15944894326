import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fold, type TicketEvent } from '../../src/domain/ticket.ts'
import type { Json } from '../support/fake-connector.ts'
import { pressing, type RobustWorld, said, sendOfNewDraft, startRobustWorld } from './support.ts'

let world: RobustWorld
beforeAll(async () => {
  world = await startRobustWorld()
})
afterAll(() => world.stop())

/** Few enough that everybody's tests stay fast; every run is a talk of its own with the whole house. */
const RUNS = { numRuns: 15, endOnFailure: true }

/** Every ticket's status is what its events make of it (INV-32). */
async function everyStatusIsTheFoldOfItsEvents() {
  const events = await world.rows<{ number: string; status: string; type: string; data: Json }>(
    `select t.number, t.status::text, e.type, e.data from "Ticket" t join "TicketEvent" e on e."ticketId" = t.id order by t.number, e.seq`,
  )
  const talks = Map.groupBy(events, ({ number }) => number)
  for (const [number, talk] of talks) {
    const told = fold(talk.map(({ type, data }) => ({ ...data, type }) as TicketEvent))
    expect([number, told]).toEqual([number, talk[0]?.status])
  }
}

/** A list in any order, some of it more than once. */
const shuffled = (count: number) =>
  fc
    .tuple(
      fc.shuffledSubarray(
        Array.from({ length: count }, (_, i) => i),
        { minLength: count, maxLength: count },
      ),
      fc.array(fc.nat(count - 1), { maxLength: 3 }),
      fc.array(fc.boolean(), { minLength: count + 3, maxLength: count + 3 }),
    )
    .map(([once, again, isNew]) => [...once, ...again].map((index, at) => ({ index, isNew: isNew[at] === true })))

it('a Send that comes any number of times, among anything else, is one ticket (X64, INV-30, INV-70)', async () => {
  await fc.assert(
    fc.asyncProperty(shuffled(5), async (script) => {
      const ewa = world.ewa()
      const send = await sendOfNewDraft(ewa)
      const before = (await world.tickets()).length
      const run = (send.$ as Json).run
      const acts = [
        { id: 'send', data: send },
        { id: 'edit', data: { $: { kind: 'press', run, action: 'edit', by: 'press' } } },
        { id: 'fill', data: { $: { kind: 'fill', run, values: { poNumber: 'PO-1' }, by: 'press' } } },
        { id: 'list', data: { $: { kind: 'view', view: 'ticket.list', by: 'press' } } },
        { id: 'keep', data: { $: { kind: 'press', run, action: 'keep', by: 'press' } } },
      ]
      for (const { index } of script) await pressing(ewa, acts[index]?.data)
      const made = (await world.tickets()).slice(before)
      // An edit opens the form again, and a Send that comes then sends nothing that was not seen; but never two.
      expect(made.length).toBeLessThanOrEqual(1)
      await pressing(ewa, send)
      expect((await world.tickets()).length).toBe(before + 1)
    }),
    RUNS,
  )
  await everyStatusIsTheFoldOfItsEvents()
}, 120_000)

it('what was delivered before is answered as before, whatever came between (INV-70)', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3), { minLength: 1, maxLength: 5 }), async (again) => {
      const tom = world.tom()
      await tom.says('cancel')
      const typed = ['my tickets', 'contact', 'help', 'closed tickets']
      const activities: Json[] = []
      for (const [index, text] of typed.entries()) {
        const activity = asMessage(tom, text, `order-${crypto.randomUUID()}-${index}`)
        activities.push(activity)
        expect((await world.teams.post(activity)).status).toBe(200)
      }
      const before = await world.holds()
      const [{ handled } = { handled: 0 }] = await deliveries()
      for (const index of again) expect((await world.teams.post(activities[index] as Json)).status).toBe(200)
      expect(await world.holds()).toEqual(before)
      expect((await deliveries())[0]?.handled).toBe(handled)
    }),
    { ...RUNS, numRuns: 6 },
  )
}, 120_000)

it('replies, edits and looks at one ticket in any order end in the same state', async () => {
  await fc.assert(
    fc.asyncProperty(shuffled(3), async (script) => {
      const ewa = world.ewa()
      const number = /T-\d+/.exec(said(await pressing(ewa, await sendOfNewDraft(ewa))))?.[0]
      // Three drafts of three flows, each at its review: their confirmations may come in any order.
      const confirms = [
        await atReview(ewa, 'ticket.reply', { ticket: number, text: 'It happens on Tuesdays only.' }),
        await atReview(ewa, 'ticket.edit', { ticket: number, subject: 'Another subject of this ticket, since 09:00' }),
        await atReview(ewa, 'ticket.share', { ticket: number, colleague: await idOf('Anna Andersson') }),
      ]
      for (const { index } of script) await pressing(ewa, confirms[index])
      const [ticket] = await world.rows(`select id, subject, status from "Ticket" where number = $1`, [number])
      expect(ticket).toMatchObject({ subject: 'Another subject of this ticket, since 09:00', status: 'NEW' })
      const events = await world.rows<{ type: string }>(`select type from "TicketEvent" where "ticketId" = $1`, [
        ticket?.id,
      ])
      expect(events.map(({ type }) => type).toSorted()).toEqual(['created', 'edited', 'replied', 'shared'])
    }),
    { ...RUNS, numRuns: 8 },
  )
  await everyStatusIsTheFoldOfItsEvents()
}, 120_000)

const deliveries = () => world.rows<{ handled: number }>(`select count(*)::int as handled from "InboundDelivery"`)

async function idOf(name: string): Promise<unknown> {
  return (await world.rows(`select id from "Person" where "displayName" = $1`, [name]))[0]?.id
}

/** The press that confirms a draft begun with all its answers. */
async function atReview(person: ReturnType<RobustWorld['ewa']>, flow: string, values: Json): Promise<Json> {
  await pressing(person, { $: { kind: 'start', flow, values, fresh: true, by: 'press' } })
  const [draft] = await world.rows(
    `select run from "Draft" where flow = $1 and status = 'EDITING' order by "createdAt" desc, run desc limit 1`,
    [flow],
  )
  const run = draft?.run
  await pressing(person, { $: { kind: 'fill', run, values: {}, form: true, by: 'press' } })
  return { $: { kind: 'press', run, action: 'confirm', by: 'press' } }
}

const asMessage = (person: { name: string; chat: string }, text: string, id: string): Json => ({
  type: 'message',
  id,
  channelId: 'msteams',
  serviceUrl: world.connector.url,
  from: { id: '29:aad-tom', name: person.name, aadObjectId: 'aad-tom' },
  recipient: { id: '28:deskhand', name: 'Deskhand' },
  conversation: { id: person.chat, tenantId: 'hello', conversationType: 'personal' },
  channelData: { tenant: { id: 'hello' } },
  text,
})
