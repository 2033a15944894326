import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listed } from '../../adapters/discord/commands.ts'
import { createCatalogue } from '../../src/catalogue.ts'
import { type DiscordWorld, startDiscordWorld } from '../support/discord-world.ts'
import { messages } from '../texts/text-keys.ts'
import { asks } from './approval-desk.ts'

let world: DiscordWorld
beforeAll(async () => {
  world = await startDiscordWorld()
})
afterAll(() => world.stop())

const commands = listed(createCatalogue()).map(({ slash }) => slash)
const staff = commands.filter(({ isForStaff }) => isForStaff)
const others = commands.filter(({ isForStaff }) => !isForStaff)

/** What must be said along with a command. */
const NEEDED: Readonly<Record<string, Record<string, string>>> = {
  'ticket show': { number: 'T-10001' },
  'access show': { number: 'AR-1' },
  'draft show': { number: 'D-1' },
  ask: { question: 'Where do I find my version?' },
}
const dead = [messages('en')['stale.unknown'], messages('en')['problem.bug']]

describe.each([
  ['a super-user', 'ewa', others],
  ['an administrator', 'kim', staff],
] as const)('%s', (_, who, offered) => {
  test.each(offered.map(({ name }) => name))('/%s is answered', async (name) => {
    const person = world.discord.person(who)
    await person.uses(`/${name}`, NEEDED[name])
    await person.sees(/\S/)
    for (const said of dead) person.doesNotSee(said ?? '')
  })
})

describe('while somebody types', () => {
  test('a product is found by a part of its name', async () => {
    const ewa = world.discord.person('ewa')
    const all = await ewa.completes('/ticket new', 'product', '')
    const found = await ewa.completes('/ticket new', 'product', 'exf')
    expect(all.length).toBeGreaterThan(found.length)
    expect(found.length).toBeGreaterThan(0)
    for (const { name } of found) expect(name).toMatch(/exf/i)
  })

  test('they choose among what is theirs to see', async () => {
    const numbers = async (who: 'ewa' | 'max') =>
      (await world.discord.person(who).completes('/ticket reply', 'number', '')).map(({ value }) => value)
    const [ewas, maxs] = [await numbers('ewa'), await numbers('max')]
    expect(ewas.length + maxs.length).toBeGreaterThan(0)
    expect(ewas.filter((number) => maxs.includes(number))).toEqual([])
  })

  test('an administrator finds every company, and what a channel may be for', async () => {
    const kim = world.discord.person('kim')
    const names = (found: readonly { readonly name: string }[]) => found.map(({ name }) => name)
    expect(names(await kim.completes('/member add', 'company', 'hello'))).toEqual(['Hello AB'])
    expect(names(await kim.completes('/company correct', 'company', 'ANDU'))).toEqual(['Ñandú S.L.'])
    expect(names(await kim.inChannel().completes('/channel register', 'purpose', ''))).toEqual([
      messages('en')['channel-register.agents'],
      messages('en')['channel-register.admins'],
      messages('en')['channel-register.community'],
    ])
    expect(names(await kim.completes('/ticket assign', 'agent', 'lee', { number: 'T-10001' }))).toEqual(['Lee Wong'])
  })

  test('a stranger learns nothing', async () => {
    const stranger = world.discord.stranger('Nobody')
    expect(await stranger.completes('/ticket reply', 'number', '')).toEqual([])
    expect(await stranger.completes('/company correct', 'company', '')).toEqual([])
  })

  test('an ordinary user finds no company of others, nobody to approve', async () => {
    const anna = world.discord.person('anna')
    expect(await anna.completes('/access approve', 'number', '')).toEqual([])
    expect(await anna.completes('/company correct', 'company', '')).toEqual([])
    expect(await anna.completes('/member add', 'company', '')).toEqual([])
    expect(await anna.completes('/ticket assign', 'agent', '', { number: 'T-10001' })).toEqual([])
  })
})

test('/key report says what comes of it before it is pressed', async () => {
  const max = world.discord.person('max')
  await max.uses('/key report')
  expect((await max.sees('Exposed key')).text).toContain('gets a ticket and replaces the key')
})

test('/access show leads on after a decision, as the typed number does', async () => {
  const number = await asks(world, world.person('ida'))
  const [kim, lee] = [world.discord.person('kim'), world.discord.person('lee')]
  await kim.uses('/access approve', { number })
  await kim.presses('Approve')
  await lee.uses('/access show', { number })
  const shown = await lee.sees(/Approved by Kim Berg/)
  await lee.says(number)
  const typed = await lee.sees(/Approved by Kim Berg/)
  const labels = ({ buttons }: typeof shown) => buttons.map(({ title }) => title)
  expect(labels(shown)).toEqual(labels(typed))
  expect(labels(shown)).toEqual(expect.arrayContaining(['Revoke access…', 'History', 'Open requests']))
})

test('/ticket new with its options opens a form that holds them', async () => {
  const max = world.discord.person('max')
  await max.uses('/ticket new', { type: 'Technical problem' })
  const form = await max.sees(/New ticket/)
  expect(form.inputs.map(({ label }) => label)).toContain('Subject')
})

describe('what one tap would do from a button', () => {
  const mailed = () => world.query(`select 1 from "OutboxMessage" where payload::text like '%account-link%'`)

  test('a command’s form is shown once more before it is done (DESIGN §1 rule 5)', async () => {
    const stranger = world.discord.stranger('Nora')
    await stranger.uses('/register')
    await stranger.presses('Continue', { 'Your e-mail address': 'nora@hello.example' })
    const review = await stranger.sees('Send the link?')
    expect(review.text).toContain('nora@hello.example')
    stranger.doesNotSee('If we can reach')
    expect(await mailed()).toEqual([])
    await stranger.presses('Send link')
    await stranger.sees('If we can reach')
    expect(await mailed()).toHaveLength(1)
  })

  test('and the form that a button opened is not', async () => {
    const stranger = world.discord.stranger('Nadja')
    await stranger.uses('/signin')
    await stranger.presses('E-mail link', { 'Your e-mail address': 'nadja@hello.example' })
    await stranger.sees('If we can reach')
    stranger.doesNotSee('Send the link?')
  })
})

test('/ask is answered in the language of the question, whatever the client speaks', async () => {
  const stranger = world.discord.stranger('Nuria', { locale: 'es-ES' })
  await stranger.uses('/ask', { question: 'Wo finde ich die ExFlow-Version?' })
  await stranger.sees('Die installierte Version finden')
  await stranger.uses('/ask', { question: 'Warum endet die Karenzzeit nicht mit dem Monat?' })
  await stranger.sees(messages('es')['ask.unsure'] ?? '')
  const gaps = await world.query(`select locale from "KnowledgeGap" where question like 'Warum%'`)
  expect(gaps).toEqual([{ locale: 'de' }])
})

test('a message of somebody becomes the beginning of a ticket', async () => {
  const max = world.discord.person('max')
  await max.createsTicketFrom('Posting fails since the update')
  await max.sees(/What is it about/)
  await max.presses('Technical problem')
  expect((await max.sees(/New ticket/)).inputs.map(({ value }) => value)).toContain('Posting fails since the update')
})

test('with the files of that message', async () => {
  const max = world.discord.person('max').inChannel()
  const { state } = world.discord
  const author = { id: world.discord.newId(), username: 'somebody' }
  const file = state.attach(max.chat, { name: 'journal.txt', type: 'text/plain', data: Buffer.from('posting 1') })
  const { id } = state.post(max.chat, author, { content: 'Posting ends', attachments: [file] })
  await max.on(id).usesMenu('Create ticket from message')
  await max.sees(/What is it about/)
  const kept = await world.query(
    `select 1 from "Draft" d, "Attachment" a
      where a.name = 'journal.txt' and d.status = 'EDITING' and d.given::text like '%' || a.id || '%'`,
  )
  expect(kept).toHaveLength(1)
})
