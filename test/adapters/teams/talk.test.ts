import Fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createTeams } from '../../../adapters/teams/index.ts'
import type { Button, Message } from '../../../src/core/message.ts'
import { say } from '../../../src/core/message.ts'
import { type Answer, type Sent, Undelivered } from '../../../src/core/ports.ts'
import type { Input, Turn } from '../../../src/core/turn.ts'
import { verbatim } from '../../../src/core/words.ts'
import { type FakeConnector, type Json, startFakeConnector } from '../../support/fake-connector.ts'
import { createTeamsClient, type TeamsClient } from '../../support/teams-client.ts'
import { form, list, record, samples } from './sample-messages.ts'

let app: FastifyInstance
let connector: FakeConnector
let client: TeamsClient
let channel: ReturnType<typeof createTeams>
let turns: Turn[]
let sent: Sent[]
let failures: unknown[]
/** What the bot answers to a turn. */
let replies: (turn: Turn) => readonly Message<string>[]
let lastAnswer: Answer | undefined

const quiet = { info: () => {}, warn: () => {}, debug: () => {} }
const store = new Map<string, Input>()
const inputs = {
  keepInput: async (input: Input) => {
    store.set(`id-${store.size}`, input)
    return `id-${store.size - 1}`
  },
  storedInput: async (id: string) => store.get(id),
}

beforeEach(() => opens())
afterEach(closes)

/** A bot of its own for every test. `timeoutMs`: how long Teams may take; only who waits for that waits less. */
async function opens(timeoutMs = 10_000) {
  connector = await startFakeConnector()
  turns = []
  sent = []
  failures = []
  replies = () => []
  channel = createTeams({
    mode: 'demo',
    log: quiet,
    timeoutMs,
    installUrl: 'https://teams.example/install',
    inputs,
  })
  await channel.start(
    async (turn, answer) => {
      turns.push(turn)
      lastAnswer = answer
      const messages = replies(turn)
      if (messages.length === 0) return
      await answer(messages, 'en').then(
        (done) => sent.push(done),
        (error) => failures.push(error),
      )
    },
    async () => ({ messages: [], locale: 'en', fields: async () => [] }),
  )
  app = Fastify()
  channel.mount(app)
  const botUrl = await app.listen({ host: '127.0.0.1', port: 0 })
  client = createTeamsClient({ botUrl, connector })
}
async function closes() {
  await channel.stop()
  await app.close()
  await connector.stop()
}

const ewa = () => client.person('aad-ewa', 'hello', { name: 'Ewa Falk' })
const said = (text: string, buttons?: readonly Button<string>[]) => say(text, 'plain', buttons) as Message<string>
const see = (view: string): Input => ({ kind: 'view', view, by: 'press' })
const lastInput = () => turns.at(-1)?.input

/** Words bring up `message`; everything after that is answered with `then`. */
const shows = (message: Message<string>, ...then: Message<string>[]) => {
  replies = ({ input }) => (input.kind === 'text' ? [message] : then)
}

describe('words', () => {
  test('in and out, to the letter', async () => {
    replies = ({ input }) => [said(`You said ${verbatim(input.kind === 'text' ? input.text : '')}`)]
    const person = ewa()
    await person.says('a < b & **c** <at>\nnext line')
    await person.sees('You said a < b & **c** <at>\nnext line')
    expect(connector.posts.at(-1)?.activity).toMatchObject({ textFormat: 'plain', locale: 'en' })
    expect(sent).toEqual([{ cards: [] }])
  })

  test('one after the other, cards by their ids', async () => {
    replies = () => [said('one'), record, said('two'), list]
    const person = ewa()
    await person.says('hi')
    expect(person.messages().map(({ lines }) => lines[0])).toEqual([
      'one',
      'T-10471 · Wrong company in import journal',
      'two',
      'My open tickets (3)',
    ])
    const { place } = turns[0] as Turn
    const ids = connector.posts.map(({ id }) => id)
    expect(sent).toEqual([
      {
        cards: [
          { index: 1, messageId: ids[1], place },
          { index: 3, messageId: ids[3], place },
        ],
      },
    ])
  })

  test('in a channel they stay in the thread', async () => {
    replies = ({ place }) => [said(place.isPrivate ? 'private' : 'public')]
    const person = ewa().inChannel()
    await person.says('hello')
    await person.sees('public')
    expect(lastInput()).toEqual({ kind: 'text', text: 'hello', by: 'words' })
    expect(connector.calls[0]?.conversation).toBe('19:support@thread.tacv2;messageid=1700000000000')
  })
})

describe('a press', () => {
  test('on words with buttons is answered below them', async () => {
    shows(said('Hello', [{ label: 'Tickets', does: see('tickets') }]), said('None yet'))
    const person = ewa()
    await person.says('hi')
    await person.presses('Tickets')
    await person.sees('None yet')
    expect(lastInput()).toEqual(see('tickets'))
    expect(person.messages().map(({ text }) => text)).toEqual(['Hello', 'None yet'])
    expect(connector.of('update')).toEqual([])
  })

  test('on any other card is answered in its place, here and on every other screen', async () => {
    shows(list, record, said('One more thing'))
    const person = ewa()
    await person.says('my tickets')
    await person.presses('T-10471')
    expect(lastInput()).toEqual({ kind: 'view', view: 'ticket', params: { number: 'T-10471' }, by: 'press' })
    await person.sees('Which company in BC?')
    await person.sees('One more thing')
    expect(connector.in(person.chat)).toHaveLength(2)
    await channel.stop()
    expect(connector.of('update')).toHaveLength(1)
    const [card] = connector.posts
    expect(sent.at(-1)?.cards).toEqual([{ index: 0, messageId: card?.id, place: turns[0]?.place }])
  })

  test('that words answer turns the card into a card with these words', async () => {
    shows(form, said('✅ Sent'))
    const person = ewa()
    await person.says('go')
    await person.presses('Cancel')
    await person.sees(/^✅ Sent$/m)
    expect(person.cards().map(({ text }) => text)).toEqual(['✅ Sent'])
  })

  test('in a group changes the card for the one who pressed', async () => {
    shows(list, said('pointer'))
    const person = ewa().inGroup()
    await person.says('my tickets')
    await person.presses('Closed')
    await person.sees('pointer')
    await channel.stop()
    expect(connector.of('update')).toEqual([])
  })

  test('on a form brings everything that was filled in', async () => {
    shows(form, said('ok'))
    const person = ewa()
    await person.says('go')
    await person.presses('Where do I find this?')
    await person.sees(/About ExFlow/)
    await person.fills({ 'ExFlow version': '23.2.34.11', 'Also affected': 'Germany' })
    await person.presses('Continue', { subject: 'Better', 'PO number': '' })
    expect(lastInput()).toEqual({
      kind: 'fill',
      run: form.run,
      form: true,
      by: 'press',
      values: {
        product: 'exflow-ap',
        erp: 'business-central-online',
        version: '23.2.34.11',
        severity: 'major',
        subject: 'Better',
        description: 'After the update nobody can sign in.\nThe page stays blank.',
        seats: 'germany',
        since: '2026-05-12',
        po: null,
      },
    })
  })

  test('of an older client works as well', async () => {
    shows(form, said('ok'), said('more'))
    const person = ewa()
    await person.says('go')
    await person.presses('Continue', {}, { as: 'submit' })
    expect(lastInput()).toMatchObject({ kind: 'fill', values: { product: 'exflow-ap' } })
    await person.sees('ok')
    await person.sees('more')
    expect(connector.of('update')).toHaveLength(1)
    expect(person.messages()).toHaveLength(2)
  })

  test('of an older client on a card that cannot be changed any more is answered below it', async () => {
    shows(form, said('ok'))
    const person = ewa()
    await person.says('go')
    connector.isInTrouble({ what: 'update', status: 404 })
    await person.presses('Continue', {}, { as: 'submit' })
    await person.sees('ok')
    expect(connector.of('create')).toHaveLength(2)
  })

  test('that says nothing is acknowledged in a way Teams takes', async () => {
    shows(form)
    const person = ewa()
    await person.says('go')
    const { body } = await person.presses('Cancel')
    expect(body).toEqual({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '✓' })
  })

  test('that is answered late is answered all the same', async () => {
    shows(form)
    const person = ewa()
    await person.says('go')
    await person.presses('Cancel')
    await lastAnswer?.([said('It took a while')], 'en')
    await person.sees('It took a while')
  })

  test('a button with much to carry keeps it in the store', async () => {
    const long: Input = { kind: 'start', flow: 'ticket.create', values: { description: 'x'.repeat(3000) }, by: 'press' }
    shows(said('Hello', [{ label: 'Tickets', does: long }]), said('ok'))
    const person = ewa()
    await person.says('hi')
    expect(JSON.stringify(connector.posts[0]?.activity).length).toBeLessThan(2000)
    await person.presses('Tickets')
    expect(lastInput()).toEqual(long)
  })

  test('with an id that is not in the store is no longer valid', async () => {
    await ewa().invokes('adaptiveCard/action', { action: { data: { $: { id: 'gone' } } } }, 'm1')
    expect(lastInput()).toEqual({ kind: 'press', run: '', action: 'resume', by: 'press' })
  })
})

describe('a card that looks for news', () => {
  test('shows them in its place and posts nothing', async () => {
    const solved: Message<string> = { ...record, status: { label: 'Solved', tone: 'done' } }
    replies = ({ isRefresh }) => (isRefresh ? [solved] : [record])
    const person = ewa()
    await person.says('T-10471')
    await person.reopens()
    await person.sees('✓ Solved')
    expect(turns.at(-1)).toMatchObject({ isRefresh: true, input: record.refresh })
    expect(connector.of('create')).toHaveLength(1)
    await channel.stop()
    expect(connector.of('update')).toEqual([])
  })

  test('stays as it is when there are none', async () => {
    shows(record)
    const person = ewa()
    await person.says('T-10471')
    await person.reopens()
    person.doesNotSee(/./)
  })
})

describe('other ways in', () => {
  test('an installation is greeted once', async () => {
    replies = () => [samples['record-home'] as Message<string>]
    const person = ewa()
    await person.installs()
    await person.sees('Hello Ewa')
    expect(turns.map(({ input }) => input)).toEqual([see('help')])
  })

  test('a ticket from a message is answered in its dialog', async () => {
    replies = () => [said('I answered you **privately**.'), said('Look there.')]
    const { body } = await ewa().inChannel().createsTicketFrom('<p>It &amp; fails</p>')
    expect(body).toEqual({ task: { type: 'message', value: 'I answered you privately.\n\nLook there.' } })
    expect(lastInput()).toMatchObject({
      flow: 'ticket.create',
      values: { subject: 'It & fails', description: 'It & fails' },
    })
    expect(connector.calls).toEqual([])
  })

  test('files and pasted pictures come along', async () => {
    const person = ewa()
    await person.uploads([{ name: 'a.txt', url: 'http://127.0.0.1:1/a' }], 'here')
    await person.pastes(['data:image/png;base64,AAEC'])
    expect(turns.map(({ files }) => files)).toEqual([
      [{ name: 'a.txt', url: 'http://127.0.0.1:1/a' }],
      [{ name: 'image.png', bytes: new Uint8Array([0, 1, 2]) }],
    ])
  })
})

describe('trouble (INV-72)', () => {
  const waitsLess = () => closes().then(() => opens(1_000))
  const outcomeOf = async (trouble: Parameters<FakeConnector['isInTrouble']>[0]) => {
    if (trouble.status === 'hang') await waitsLess()
    connector.isInTrouble(trouble)
    replies = () => [said('hello')]
    await ewa().says('hi')
    expect(failures).toHaveLength(1)
    return failures[0]
  }

  test.each([
    [403, 'never'],
    [404, 'never'],
    [400, 'never'],
    [413, 'never'],
    [401, 'retry'],
    [408, 'ambiguous'],
    [500, 'ambiguous'],
    [502, 'ambiguous'],
    [503, 'ambiguous'],
    ['hang', 'ambiguous'],
  ] as const)('a message answered with %s is tried once: %s', async (status, outcome) => {
    const failure = await outcomeOf({ status, times: 9 })
    expect(failure).toBeInstanceOf(Undelivered)
    expect(failure).toMatchObject({ outcome })
    expect(connector.calls).toHaveLength(1)
  })

  test('too many: later, when Teams says so', async () => {
    expect(await outcomeOf({ status: 429, headers: { 'retry-after': '7' } })).toMatchObject({
      outcome: 'retry',
      retryAfterMs: 7000,
    })
    failures = []
    expect(await outcomeOf({ status: 429 })).toMatchObject({ outcome: 'retry', retryAfterMs: 1000 })
  })

  test('nobody there: nothing was sent', async () => {
    replies = () => [said('hello')]
    await ewa().says('hi')
    const { place } = turns[0] as Turn
    const ref = { ...(place.ref as object), serviceUrl: 'http://127.0.0.1:9/' }
    await expect(channel.send({ ...place, ref }, [said('x')], 'en')).rejects.toMatchObject({ outcome: 'retry' })
  })

  test('a reply that has begun waits a little for Teams', async () => {
    replies = () => [said('one'), said('two')]
    const person = ewa()
    connector.isInTrouble({ status: 200 })
    connector.isInTrouble({ status: 429, headers: { 'retry-after': '0' } })
    await person.says('hi')
    await person.sees('two')
    expect(failures).toEqual([])
  })

  test('a reply of which a part arrived is not sent again', async () => {
    replies = () => [said('one'), said('two')]
    connector.isInTrouble({ status: 200 })
    connector.isInTrouble({ status: 429, headers: { 'retry-after': '60' } })
    await ewa().says('hi')
    expect(failures).toMatchObject([{ outcome: 'ambiguous' }])
  })

  test('a card that is replaced twice looks the same, so it may be tried again', async () => {
    await waitsLess()
    replies = () => [record]
    await ewa().says('hi')
    const { place } = turns[0] as Turn
    const id = connector.posts[0]?.id ?? ''
    for (const status of [500, 'hang', 429] as const) {
      connector.isInTrouble({ what: 'update', status })
      await expect(channel.update(place, id, said('x'), 'en')).rejects.toMatchObject({ outcome: 'retry' })
    }
    connector.isInTrouble({ what: 'update', status: 404 })
    await expect(channel.update(place, id, said('x'), 'en')).rejects.toMatchObject({ outcome: 'never' })
    expect(connector.of('update')).toHaveLength(4)
  })
})

describe('speaking first', () => {
  const place = async () => {
    await ewa().says('hi')
    // As the store gives it back.
    return JSON.parse(JSON.stringify((turns[0] as Turn).place)) as Turn['place']
  }

  test('to somebody who was here before', async () => {
    const where = await place()
    const done = await channel.send(where, [said('news'), record], 'de')
    expect(connector.in(where.id).map(({ activity }) => activity.locale)).toEqual(['de', 'de'])
    expect(done.cards).toEqual([{ index: 1, messageId: connector.posts[1]?.id, place: where }])
    await channel.update(where, done.cards[0]?.messageId ?? '', said('over'), 'de')
    expect(ewa().lastCard().text).toBe('over')
  })

  test('not to a place of another channel', async () => {
    await expect(
      channel.send({ channel: 'discord', id: 'x', isPrivate: true, ref: { guild: 1 } }, [said('x')], 'en'),
    ).rejects.toMatchObject({
      outcome: 'never',
    })
  })

  test('in the own chat of somebody met in a channel', async () => {
    await ewa().inChannel().says('hi')
    const open = await channel.openPrivate(turns[0] as Turn)
    expect(open).toMatchObject({ channel: 'teams', id: 'a:aad-ewa', isPrivate: true })
    expect(connector.of('open')[0]?.body).toMatchObject({
      isGroup: false,
      members: [{ id: '29:aad-ewa' }],
      tenantId: 'hello',
      channelData: { tenant: { id: 'hello' } },
    } satisfies Json)
    if (open) await channel.send(open, [said('psst')], 'en')
    expect(
      ewa()
        .messages()
        .map(({ text }) => text),
    ).toEqual(['psst'])
  })

  test('is already there in a private chat', async () => {
    const where = await place()
    expect(await channel.openPrivate(turns[0] as Turn)).toEqual(where)
    expect(connector.of('open')).toEqual([])
  })

  test('is impossible where the app is not installed, and unknown when Teams is ill', async () => {
    await ewa().inChannel().says('hi')
    for (const status of [403, 404]) {
      connector.isInTrouble({ what: 'open', status })
      expect(await channel.openPrivate(turns[0] as Turn)).toBeUndefined()
    }
    expect(channel.installUrl).toBe('https://teams.example/install')
    connector.isInTrouble({ what: 'open', status: 502 })
    await expect(channel.openPrivate(turns[0] as Turn)).rejects.toMatchObject({ outcome: 'retry' })
  })
})

test('who misses something is told what was there instead', async () => {
  shows(said('Hello', [{ label: 'Tickets', does: see('tickets') }]))
  const person = ewa()
  await person.says('hi')
  await expect(person.presses('Tickets', { Colour: 'red' })).resolves.toBeDefined()
  await person.says('hi')
  expect(() => person.doesNotSee('Hello')).toThrow('Ewa Falk expected not to see "Hello" but saw «Hello» [Tickets]')
})
