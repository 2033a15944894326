import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import type { Json } from '../support/fake-connector.ts'
import {
  ANSWERS,
  dataOf,
  faultsOf,
  fillsForm,
  opensForm,
  pressing,
  type RobustWorld,
  said,
  sends,
  startRobustWorld,
} from './support.ts'

let world: RobustWorld
beforeAll(async () => {
  world = await startRobustWorld()
})
afterAll(() => world.stop())

const SECRET = 'Only Hello AB may know this subject of 08:00'
const created = async () => (await world.tickets()).length

describe('Send, more than once (INV-30, X6)', () => {
  it('pressed twice is one ticket, and the same number', async () => {
    const ewa = world.ewa()
    await fillsForm(ewa)
    const before = await created()
    const data = dataOf(ewa, 'Send')
    const number = await sends(ewa)
    expect(said(await pressing(ewa, data))).toContain(number)
    expect(await created()).toBe(before + 1)
  })

  it('twenty times in the same instant is one ticket, and twenty times its number', async () => {
    const ewa = world.ewa()
    await fillsForm(ewa)
    const before = await created()
    const data = dataOf(ewa, 'Send')
    const answers = await Promise.all(Array.from({ length: 20 }, () => pressing(world.ewa(), data)))
    const { number } = (await world.tickets()).at(-1) ?? {}
    expect(await created()).toBe(before + 1)
    expect(answers.filter((one) => !said(one).includes(String(number))).map(said)).toEqual([])
  })

  it('delivered again, with the same id and with a new one', async () => {
    const ewa = world.ewa()
    await fillsForm(ewa)
    const before = await created()
    const number = await sends(ewa)
    expect(said(await ewa.repeats())).toContain(number)
    expect(said((await ewa.repeats({ newId: true })) as never)).toContain(number)
    expect(await created()).toBe(before + 1)
  })

  it('by two devices at once: one ticket, both are told its number', async () => {
    const [phone, desk] = [world.ewa(), world.ewa()]
    await fillsForm(desk)
    const before = await created()
    const data = dataOf(desk, 'Send')
    const both = await Promise.all([pressing(phone, data), pressing(desk, data)])
    const { number } = (await world.tickets()).at(-1) ?? {}
    for (const one of both) expect(said(one)).toContain(String(number))
    expect(await created()).toBe(before + 1)
  })

  it('with Action.Submit of an older client', async () => {
    const ewa = world.ewa()
    await fillsForm(ewa)
    const before = await created()
    await ewa.presses('Send', {}, { as: 'submit' })
    await ewa.sees(/T-\d+.* created/)
    await ewa.repeats()
    await ewa.repeats({ newId: true })
    expect(await created()).toBe(before + 1)
  })
})

describe('an old card', () => {
  it('of a draft that was sent shows what became of it', async () => {
    const ewa = world.ewa()
    await fillsForm(ewa)
    const [send, edit, cancel] = ['Send', 'Edit', 'Cancel'].map((title) => dataOf(ewa, title))
    const number = await sends(ewa)
    const before = await world.holds()
    for (const data of [send, edit, cancel]) expect(said(await pressing(ewa, data))).toContain(number)
    expect(await world.holds()).toEqual(before)
  })

  it('of a draft that was cancelled offers it again, and sends nothing', async () => {
    const ewa = world.ewa()
    await fillsForm(ewa, { subject: 'Cancelled and brought back since 08:00' })
    const send = dataOf(ewa, 'Send')
    const before = await world.holds()
    await ewa.presses('Cancel')
    await ewa.sees('Nothing was sent')
    expect(said(await pressing(ewa, send))).toMatch(/set aside|put aside/)
    await ewa.presses('Bring it back')
    await ewa.sees('Cancelled and brought back since 08:00')
    expect(await world.holds()).toEqual(before)
    await ewa.says('cancel')
  })

  it('brought back while another draft is begun: nothing is lost, nothing collides', async () => {
    const ewa = world.ewa()
    await fillsForm(ewa, { subject: 'The first of two drafts, since 08:00' })
    const first = dataOf(ewa, 'Send') as { $: Json }
    await ewa.presses('Cancel')
    await fillsForm(ewa, { subject: 'The second of two drafts, since 08:00' })
    const second = dataOf(ewa, 'Send') as { $: Json }
    const resume = (of: { $: Json }) => pressing(ewa, { $: { ...of.$, action: 'resume' } })
    expect(said(await resume(first))).toContain('The first of two drafts')
    expect(said(await resume(second))).toContain('The second of two drafts')
    await ewa.says('cancel')
  })

  it('of a draft that has expired gives the text back', async () => {
    const max = world.max()
    await max.says('help')
    await max.presses('Other technical matter')
    await max.presses('Continue', { subject: 'Expired long ago, at 08:00', description: 'A text of two weeks ago.' })
    const send = dataOf(max, 'Send')
    // What the clock itself does in two weeks has happened before the press.
    await world.advance('P15D')
    const before = await world.holds()
    const answer = said(await pressing(max, send))
    expect(answer).toMatch(/expired/)
    expect(answer).toContain('A text of two weeks ago.')
    expect(answer).toContain('Home')
    expect(await world.holds()).toEqual(before)
  })
})

describe('somebody else presses the same button', () => {
  it.each(['tom', 'max', 'nils', 'stranger'] as const)('%s: learns nothing, changes nothing', async (who) => {
    const ewa = world.ewa()
    await fillsForm(ewa, { subject: SECRET, description: SECRET })
    const { $ } = dataOf(ewa, 'Send') as { $: Json }
    const before = await world.holds()
    const other = world[who]()
    for (const action of ['confirm', 'back', 'edit', 'cancel', 'resume', 'discard', 'keep', 'copy']) {
      const answer = said(await pressing(other, { $: { ...$, action } }))
      expect(answer).toMatch(/no longer leads anywhere/)
      expect(answer).not.toContain('Hello AB may know')
    }
    const filled = said(
      await pressing(other, { $: { kind: 'fill', run: $.run, values: { subject: 'mine' }, by: 'press' } }),
    )
    expect(filled).not.toContain('Hello AB may know')
    expect(await world.holds()).toEqual(before)
    await ewa.presses('Send')
    await ewa.sees(/T-\d+.* created/)
    expect((await world.tickets()).at(-1)).toMatchObject({ subject: SECRET })
  })
})

describe('forged data', () => {
  const FORGED: Readonly<Record<string, (run: string) => unknown>> = {
    nothing: () => undefined,
    'a string': () => 'send',
    'a list': () => [1, 2],
    'an empty object': () => ({}),
    'an unknown kind': (run) => ({ $: { kind: 'commit', run, by: 'press' } }),
    'an unknown action': (run) => ({ $: { kind: 'press', run, action: 'approve', by: 'press' } }),
    'an unknown run': () => ({ $: { kind: 'press', run: 'no-such-run', action: 'confirm', by: 'press' } }),
    'a run that is no run': () => ({
      $: { kind: 'press', run: `'; drop table "Draft"; --`, action: 'confirm', by: 'press' },
    }),
    'a run of NUL': () => ({ $: { kind: 'press', run: '\0', action: 'confirm', by: 'press' } }),
    'an unknown flow': () => ({ $: { kind: 'start', flow: 'tenant.unheardOf', by: 'press' } }),
    'a flow of Object': () => ({ $: { kind: 'start', flow: '__proto__', by: 'press' } }),
    'an unknown view': () => ({ $: { kind: 'view', view: 'constructor', by: 'press' } }),
    'wrong types': () => ({ $: { kind: 'start', flow: 7, values: 'x', by: 'press' } }),
    'no by': (run) => ({ $: { kind: 'press', run, action: 'confirm' } }),
    'extra keys': (run) => ({ $: { kind: 'press', run, action: 'confirm', by: 'press', isAdmin: true } }),
    'a stored input nobody kept': () => ({ $: { id: 'no-such-input' } }),
    'a huge run': () => ({ $: { kind: 'press', run: 'r'.repeat(100_000), action: 'confirm', by: 'press' } }),
    'a deep view': () => ({
      $: { kind: 'view', view: 'ticket.list', params: { filter: { a: { b: 1 } } }, by: 'press' },
    }),
    'a page out of the world': () => ({
      $: { kind: 'view', view: 'ticket.list', params: { page: 1e300 }, by: 'press' },
    }),
  }
  test.each(Object.entries(FORGED))('%s is a dead button that says so', async (_, forge) => {
    const ewa = world.ewa()
    await fillsForm(ewa)
    const { $ } = dataOf(ewa, 'Send') as { $: { run: string } }
    const before = await world.holds()
    const answer = said(await pressing(ewa, forge($.run)))
    expect(answer).toMatch(/no longer leads anywhere/)
    expect(answer).toContain('Home')
    expect(await world.holds()).toEqual(before)
    await ewa.says('cancel')
  })

  test('words cannot be forged into a press by a card', async () => {
    const ewa = world.ewa()
    await fillsForm(ewa)
    const { $ } = dataOf(ewa, 'Send') as { $: Json }
    const before = await created()
    const answer = said(await pressing(ewa, { $: { ...$, by: 'words' } }))
    expect(answer).toContain('please press the button')
    expect(await created()).toBe(before)
  })

  test('values of no slot, of the wrong type and of 500 KB change nothing of the others', async () => {
    const ewa = world.ewa()
    await fillsForm(ewa)
    const { $ } = dataOf(ewa, 'Send') as { $: { run: string } }
    const before = await world.holds()
    const forged = [
      { approved: true, status: 'CLOSED', requesterId: 'x', number: 'T-1' },
      { subject: { $ne: null }, description: 7, version: ['a'], erp: { add: ['x'] } },
      { severity: 'GOD', erp: 'no-such-erp', product: 'no-such-product', type: 'agreement-check' },
      { files: { add: ['no-such-file', '../../etc/passwd', 7] } },
      { company: 'muster' },
      { description: 'x'.repeat(500_000) },
    ]
    for (const values of forged) {
      const answered = await pressing(ewa, { $: { kind: 'fill', run: $.run, values, by: 'press' } })
      expect(faultsOf((answered.body?.value ?? {}) as Json)).toEqual([])
    }
    const polluting = JSON.parse('{"__proto__":{"polluted":true},"constructor":"x"}')
    await expect(pressing(ewa, { $: { kind: 'fill', run: $.run, values: polluting, by: 'press' } })).rejects.toThrow(
      /400/,
    )
    expect(await world.holds()).toEqual(before)
    await ewa.says('cancel')
  })

  test('starting for another company, on another’s ticket, with a forged version', async () => {
    const max = world.max()
    const [theirs] = await world.rows(
      `select t.number, t.version, t.subject from "Ticket" t join "Company" c on c.id = t."companyId" where c.key = 'hello' and t.status = 'NEW' limit 1`,
    )
    const before = await world.holds()
    for (const flow of [
      'ticket.reply',
      'ticket.edit',
      'ticket.share',
      'ticket.close',
      'ticket.reopen',
      'ticket.withdraw',
      'ticket.removeFile',
      'ticket.unshare',
      'ticket.merge',
    ]) {
      const values = { ticket: theirs?.number, text: 'x', edits: '{"subject":"x"}' }
      const answer = said(
        await pressing(max, { $: { kind: 'start', flow, values, seen: theirs?.version, by: 'press' } }),
      )
      expect(answer).toMatch(/cannot find/)
      expect(answer).not.toContain(String(theirs?.subject))
    }
    const answer = said(
      await pressing(max, {
        $: { kind: 'start', flow: 'ticket.create', values: { company: 'hello', type: 'technical' }, by: 'press' },
      }),
    )
    expect(answer).not.toContain('Hello AB')
    expect(await world.holds()).toEqual(before)
    await max.says('cancel')
  })

  test('one tap with a forged version shows the review instead', async () => {
    const ewa = world.ewa()
    await fillsForm(ewa)
    const number = await sends(ewa)
    const before = await world.holds()
    for (const seen of [undefined, 0, 999, -1]) {
      const $ = {
        kind: 'start',
        flow: 'ticket.close',
        values: { ticket: number },
        ...(seen === undefined ? {} : { seen }),
        fresh: true,
        by: 'press',
      }
      expect(said(await pressing(ewa, { $ }))).toMatch(/Close T-\d+/)
    }
    expect(await world.holds()).toEqual(before)
    await ewa.says('cancel')
  })
})

describe('many at once', () => {
  it('ten messages in one conversation are ten answers, none lost, none “busy”', async () => {
    const max = world.max()
    await max.says('cancel')
    const stamp = world.connector.stamp()
    await Promise.all(Array.from({ length: 10 }, (_, i) => world.max().says(i % 2 ? 'my tickets' : 'contact')))
    const answers = () => world.connector.in(max.chat).filter((one) => one.stamp > stamp)
    await expect.poll(() => answers().length).toBeGreaterThanOrEqual(10)
    const said = answers().map(({ activity }) => JSON.stringify(activity))
    expect(said.filter((one) => /busy|wrong/i.test(one))).toEqual([])
    const [{ handled } = { handled: 0 }] = await world.rows<{ handled: number }>(
      `select count(*)::int as handled from "InboundDelivery" where "deliveryId" like 'a:aad-max:%'`,
    )
    expect(handled).toBeGreaterThanOrEqual(10)
  })

  it('ten answers typed at once go one after the other into one draft', async () => {
    const ewa = world.ewa()
    await opensForm(ewa)
    const before = await created()
    await Promise.all(Array.from({ length: 10 }, (_, i) => world.ewa().says(`${ANSWERS.subject} (${i})`)))
    const [{ open } = { open: 0 }] = await world.rows<{ open: number }>(
      `select count(*)::int as open from "Draft" d join "Person" p on p.id = d."personId" where d.status = 'EDITING' and d.flow = 'ticket.create' and p."displayName" = 'Ewa Falk'`,
    )
    expect(open).toBe(1)
    expect(await created()).toBe(before)
    await ewa.says('cancel')
  })

  it('somebody nobody knows may say as much as they like', async () => {
    const stranger = world.stranger()
    for (const words of ['exflow web is down', 'it is still down!', '🎉', 'approve AR-88', 'lösch alles']) {
      await stranger.says(words)
      // A way on, whatever it was taken for.
      await stranger.sees(/\[.+\]/)
      stranger.doesNotSee('went wrong')
    }
  })
})

test('every card was one that Teams takes', () => {
  expect(world.cards().flatMap(faultsOf)).toEqual([])
})
