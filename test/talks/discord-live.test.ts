import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { DiscordPerson } from '../support/discord-person.ts'
import { type DiscordWorld, startDiscordWorld } from '../support/discord-world.ts'
import { SCREENSHOT } from '../support/world.ts'

let world: DiscordWorld
let ewa: DiscordPerson

beforeAll(async () => {
  world = await startDiscordWorld()
})
beforeEach(async () => {
  await world.startsAnew()
  ewa = world.discord.person('ewa')
})
afterEach(async () => {
  await world.query('rollback')
})
afterAll(() => world.stop())

const SUBJECT = 'Login to ExFlow Web: blank page for all users since 08:00'
const ABOUT = { type: 'Technical problem', product: 'ExFlow AP', erp: 'bc-online', version: '23.2.34.11' }

/** Up to the summary, by the command and its form. */
async function summary(who: DiscordPerson, subject = SUBJECT) {
  await who.uses('/ticket new', ABOUT)
  await who.presses('Continue', { subject, description: 'It stays blank.' })
  await who.sees('Summary')
}

const ticketsCalled = async (subject: string) =>
  (await world.query<{ number: string }>('select number from "Ticket" where subject = $1', [subject])).map(
    ({ number }) => number,
  )

/** The database answers nobody for so long, ms. */
async function holdsUp(ms: number) {
  await world.query('begin')
  await world.query('lock table "Identity", "Conversation" in access exclusive mode')
  return pause(ms).then(() => world.query('commit'))
}

it('files a ticket with one command and one form', async () => {
  await summary(ewa)
  await ewa.presses('Send')
  const { text } = await ewa.sees(/T-\d+ created/)
  expect(await ticketsCalled(SUBJECT)).toEqual([/T-\d+/.exec(text)?.[0]])
})

it('a press that Discord brings twice, and a second press, file one ticket (X6, X60)', async () => {
  await summary(ewa, 'brought twice')
  await ewa.presses('Send')
  const { text } = await ewa.sees(/T-\d+ created/)
  await ewa.repeats()
  await ewa.repeats({ newId: true })
  expect((await ewa.sees(/T-\d+ created/)).text).toContain(/T-\d+/.exec(text)?.[0])
  expect(await ticketsCalled('brought twice')).toHaveLength(1)
})

it('ten people at once file ten tickets', async () => {
  const people: DiscordPerson[] = []
  for (let at = 0; at < 10; at++) people.push(await colleagueOfMax(`Nr ${at}`))
  const before = await world.ticketCount()
  await Promise.all(
    people.map(async (who, at) => {
      await who.uses('/ticket new', { type: 'Question', product: 'faktur:box' })
      await who.presses('Continue', { subject: `Wie exportiert man Rechnungen ${at}?`, description: 'Für das Archiv.' })
      await who.presses('Send')
      await who.sees(/T-\d+ created/)
    }),
  )
  expect(await world.ticketCount()).toBe(before + people.length)
})

/** Somebody of Muster GmbH, where everybody may send to the vendor. */
async function colleagueOfMax(name: string): Promise<DiscordPerson> {
  const who = world.discord.stranger(name)
  const id = `person-${who.user}`
  await world.query(
    `insert into "Person" (id, "displayName", "primaryEmail", "emailVerifiedAt", "updatedAt")
     values ($1, $2, $3, now(), now())`,
    [id, name, `${id}@muster.example`],
  )
  await world.query(
    `insert into "Membership" (id, "personId", "companyId", "updatedAt") values (gen_random_uuid(), $1, 'muster', now())`,
    [id],
  )
  await world.query(
    `insert into "Identity" (id, provider, issuer, subject, "personId", "linkedAt")
     values (gen_random_uuid(), 'DISCORD', 'discord', $1, $2, now())`,
    [who.user, id],
  )
  return who
}

it('a form that is closed again leaves nothing behind, and one that is sent later counts', async () => {
  await ewa.uses('/ticket new', ABOUT)
  ewa.dismisses()
  expect(await world.query('select run from "Draft"')).toEqual([])
  await ewa.uses('/ticket new', ABOUT)
  await world.restart()
  await ewa.presses('Continue', { subject: 'begun before the restart', description: 'It stays blank.' })
  await ewa.presses('Send')
  await ewa.sees(/T-\d+ created/)
  expect(await ticketsCalled('begun before the restart')).toHaveLength(1)
})

it.each([
  ['licence', 'get licence', [], 'Which product?'],
  ['ticket', 'create ticket', ['Technical problem'], 'Product'],
])(
  'a %s form that is closed leaves its question, and what is typed next is seen there',
  async (_, words, first, asked) => {
    await ewa.says(words)
    for (const button of [...first, 'ExFlow AP']) await ewa.presses(button)
    ewa.dismisses()
    await ewa.says('23.2')
    const still = await ewa.sees('Please choose one of the options given here')
    expect(still.text).toMatch(new RegExp(`${asked}[\\s\\S]*23\\.2`))
    // What is a command, and no answer, is not taken for one.
    await ewa.says('my tickets')
    await ewa.sees('My open tickets')
  },
)

it('with a database that takes 5 s everything is acknowledged within 3 s and finished afterwards', async () => {
  const { person } = world.discord
  const [anna, tom, max, ida] = [person('anna'), person('tom'), person('max'), person('ida')]
  const [uwe, erik, kim] = [person('uwe'), person('erik'), person('kim')]
  await summary(ewa, 'slow database')
  await summary(tom, 'as it was')
  await max.uses('/ticket new', { type: 'Question', product: 'faktur:box' })
  await erik.uses('/ticket queue')
  const free = holdsUp(5_000)
  const startedAt = Date.now()
  /** Whoever hears nothing within 3 s reads that the application did not respond. */
  const heard = await Promise.all([
    ewa.presses('Send'),
    uwe.uses('/tickets'),
    // What would open a form at once: it is offered later.
    ida.uses('/ticket new', { type: 'Technical problem' }),
    tom.presses('Edit'),
    // A menu, a form that is sent, a button that shows a list, a word that is being typed.
    anna.createsTicketFrom('Posting fails since the update'),
    max.presses('Continue', { Subject: 'Wie exportiert man?', Description: 'Alles.' }),
    erik.presses('Unassigned'),
    kim.completes('/member add', 'company', 'hello'),
    free.then(() => Date.now() - startedAt),
  ])
  expect(heard.at(-1)).toBeGreaterThan(4_500)
  await ewa.sees(/T-\d+ created/)
  expect(await ticketsCalled('slow database')).toHaveLength(1)
  await uwe.sees('My open tickets')
  await anna.sees('What is it about?')
  await max.sees('Wie exportiert man?')
  await erik.sees('Unassigned')
  await tom.sees('Which answer do you want to change?')
  await ida.presses('Answer')
  expect(ida.latest().flatMap(({ inputs }) => inputs.map(({ label }) => label))).toContain('Subject')
  // Whoever types goes on typing: nothing is offered late.
  expect(heard.at(-2)).toEqual([])
  expect(await kim.completes('/member add', 'company', 'hello')).not.toEqual([])
}, 60_000)

it('whoever writes sees that an answer is on its way', async () => {
  const free = holdsUp(2_000)
  await Promise.all([ewa.says('my tickets'), free])
  await ewa.sees('My open tickets')
  expect(world.discord.of('/typing').length).toBeGreaterThan(0)
})

it('a file is kept although its address at Discord ends (X65)', async () => {
  await ewa.uploads([{ name: 'screen.png', url: SCREENSHOT }], 'login is blank since 08:00')
  world.discord.expireFiles()
  const [file] = await world.query<{ key: string }>(
    `select "storageKey" as key from "Attachment" where name = 'screen.png'`,
  )
  const kept = readdirSync(world.folder, { recursive: true, withFileTypes: true }).find(
    ({ name }) => name === file?.key,
  )
  expect(kept && readFileSync(join(kept.parentPath, kept.name)).length).toBeGreaterThan(60)
})

it('an answer that comes after fifteen minutes comes as a message of its own (X29)', async () => {
  await summary(ewa, 'too late')
  await world.query('begin')
  await world.query('lock table "Identity", "Conversation" in access exclusive mode')
  const heard = world.discord.of('/callback').length
  const pressed = ewa.presses('Send').catch(() => undefined)
  while (world.discord.of('/callback').length === heard) await world.discord.happens(100)
  world.discord.expireTokens()
  await world.query('commit')
  await pressed
  const { text } = await ewa.sees(/T-\d+ created/)
  expect(await ticketsCalled('too late')).toEqual([/T-\d+/.exec(text)?.[0]])
}, 30_000)

it('in a server only the person who asked sees the answer', async () => {
  const channel = world.discord.addChannel('general')
  const there = ewa.inChannel(channel)
  await there.uses('/tickets')
  await there.sees('My open tickets')
  world.discord.person('tom').inChannel(channel).doesNotSee('T-10')
  await there.says('my tickets')
  await there.sees('I have answered you in our private chat.')
  await ewa.sees('My open tickets')
})

it('names and roles of the platform give no rights (X43)', async () => {
  const boss = world.discord.stranger('Ewa Falk [Support]')
  const role = world.discord.addRole(world.discord.guild, 'Admin', '8')
  world.discord.joins(boss.user, world.discord.guild, [role])
  await boss.uses('/tickets')
  await boss.sees(/who you are|sign in/i)
  boss.doesNotSee(/T-\d/)
})
