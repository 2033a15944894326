import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { startEmbedded } from '../../prisma/embedded.ts'
import { type ConsolePerson, startConsole } from '../support/console-person.ts'
import { startWorld, type World } from '../support/world.ts'

// Every console is a process that starts and ends.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let world: World
let folder: string
beforeAll(async () => {
  world = await startWorld()
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deskhand-console-'))
  return world.startsAnew()
})
const open: ConsolePerson[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.leaves()))
  rmSync(folder, { recursive: true, force: true })
})
afterAll(() => world.stop())

/** Somebody at a console beside the running server. */
function sits(as: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): ConsolePerson {
  const person = startConsole(as, { env: { DATABASE_URL: world.databaseUrl, DATA_DIR: folder, ...env }, args })
  open.push(person)
  return person
}

/** The same, once the bot has said hello. */
async function greeted(as: string): Promise<ConsolePerson> {
  const person = sits(as)
  await person.sees('/help shows')
  return person
}

/** Begins a ticket and chooses: what it is about, and for which product. */
async function begins(ewa: ConsolePerson, product = 'ExFlow AP', next = 'Subject *'): Promise<void> {
  ewa.says('create ticket')
  await ewa.sees('What is it about?')
  ewa.chooses('Technical problem')
  await ewa.sees('Product *')
  ewa.chooses(product)
  await ewa.sees(next)
}

/** Files a ticket by numbers and words and answers its number. */
async function files(ewa: ConsolePerson, subject: string, description = 'Since Monday.'): Promise<string> {
  await begins(ewa)
  ewa.says(subject)
  await ewa.sees('An empty line ends the answer')
  ewa.says(description)
  ewa.says('')
  await ewa.sees('PO number')
  ewa.chooses('Skip')
  await ewa.sees('Summary – Hello AB')
  ewa.chooses('Send')
  const [, number = ''] = /(T-\d+) created/.exec(await ewa.sees(/T-\d+ created/)) ?? []
  return number
}

it('a ticket by numbers and words; what is known is shown; the next run finds it in my tickets', async () => {
  const ewa = sits('aad-ewa')
  expect(await ewa.sees('/help shows')).toContain('Hello Ewa Falk')
  ewa.says('create ticket')
  await ewa.sees('What is it about?')
  ewa.says('1')
  await ewa.sees('Product *')
  ewa.says('2')
  const first = await ewa.sees('Subject *')
  expect(first).toContain('I have filled in what I know')
  expect(first).toMatch(/ExFlow AP version: [\d.]+/)
  ewa.says('Posting stops at noon')
  await ewa.sees('Description *')
  ewa.says('First it is slow.')
  ewa.says('Then it stops.')
  ewa.says('')
  await ewa.sees('PO number')
  ewa.says('skip')
  const review = await ewa.sees('Summary – Hello AB')
  expect(review).toMatch(/Description +First it is slow\.\n +Then it stops\./)
  ewa.says('1')
  const [, number = ''] = /(T-\d+) created/.exec(await ewa.sees(/T-\d+ created/)) ?? []
  expect(await ewa.leaves()).toBe(0)

  const again = await greeted('aad-ewa')
  again.says('my tickets')
  expect(await again.sees('My open tickets')).toMatch(new RegExp(`1\\. ${number} +Posting stops at noon +● New`))
})

it('a typed send shows the summary again; its number sends', async () => {
  const ewa = await greeted('aad-ewa')
  const before = await world.ticketCount()
  await begins(ewa)
  ewa.says('Nothing is sent by words')
  await ewa.sees('Description *')
  ewa.says('None.')
  ewa.says('')
  await ewa.sees('PO number')
  ewa.says('skip')
  await ewa.sees('Summary')
  ewa.says('send')
  expect(await ewa.sees('Summary')).toContain('I never send anything on words alone')
  expect(await world.ticketCount()).toBe(before)
  ewa.chooses('Send')
  await ewa.sees(/T-\d+ created/)
  expect(await world.ticketCount()).toBe(before + 1)
})

it('an answer is changed by itself: edit asks which one', async () => {
  const ewa = await greeted('aad-ewa')
  await begins(ewa)
  ewa.says('Wrong words')
  await ewa.sees('Description *')
  ewa.says('None.')
  ewa.says('')
  await ewa.sees('PO number')
  ewa.says('4711')
  await ewa.sees('Summary')
  ewa.chooses('Edit')
  await ewa.sees('Which answer do you want to change?')
  ewa.chooses('Subject')
  expect(await ewa.sees('Subject *')).toContain('Wrong words')
  ewa.says('/say 2')
  expect(await ewa.sees('Summary')).toMatch(/Subject +2\n/)
})

it('two consoles talk to each other through a ticket: taken, asked, answered', async () => {
  const ewa = await greeted('aad-ewa')
  const erik = await greeted('aad-erik')
  const number = await files(ewa, 'The lists are empty')

  erik.says(number)
  await erik.sees('The lists are empty')
  erik.chooses('Take')
  await erik.sees(`${number} is yours`)
  expect(await ewa.sees('is now working on')).toContain('Erik Holm')

  erik.chooses('Ask')
  await erik.sees('An empty line ends the answer')
  erik.says('Which lists?')
  erik.says('')
  await erik.sees(/^ +1\. Send/m)
  erik.chooses('Send')
  await erik.sees(number)
  await ewa.sees('Which lists?')

  ewa.says('All of them, since Monday')
  await ewa.sees(`Send to ${number}`)
  ewa.chooses(`Send to ${number}`)
  await ewa.sees(`Added to ${number}`)
  await erik.sees('All of them, since Monday')
  expect(world.connector.posts).toEqual([])
})

it('who left the console is told in Teams', async () => {
  const ewa = world.person('ewa')
  await ewa.says('hello')
  await ewa.sees('Hello Ewa Falk')
  const atConsole = await greeted('aad-ewa')
  const number = await files(atConsole, 'Somebody leaves')
  await atConsole.leaves()

  const erik = await greeted('aad-erik')
  erik.says(number)
  await erik.sees('Somebody leaves')
  erik.chooses('Take')
  await erik.sees(`${number} is yours`)
  await world.settled()
  await ewa.sees('is now working on')
  expect(erik.everything()).not.toContain('Erik Holm is now working on')
})

it('what people write speaks to no terminal', async () => {
  const ewa = await greeted('aad-ewa')
  const number = await files(ewa, 'Red \x1b[31mlie\x07 \x9b2J', '\x1b]0;title\x07\u202egnp.exe')
  ewa.says(number)
  const card = await ewa.sees('Red')
  expect(card).toContain('Red ␛[31mlie␇ �2J')
  expect(card).toContain('␛]0;title␇�gnp.exe')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be written
  expect(ewa.everything()).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202e]/)
})

it('a file of this machine goes to the ticket; a path without one says so', async () => {
  const path = join(folder, 'lists of today.txt')
  writeFileSync(path, 'empty, empty, empty')
  const ewa = await greeted('aad-ewa')
  const number = await files(ewa, 'With a file')
  ewa.says(`/file ${join(folder, 'nothing.txt')}`)
  await ewa.sees('There is no file to read at')
  ewa.says(`/file "${path}"`)
  await ewa.sees(number)
  ewa.chooses(number)
  await ewa.sees('lists of today.txt')
})

it('speaks the language that was asked for, else the terminal’s', async () => {
  const max = sits('aad-max', ['--lang', 'de'])
  await max.sees(/exit\s+beendet/)
  const ida = sits('aad-ida', [], { LANG: 'es_ES.UTF-8' })
  await ida.sees(/exit\s+sale/)
})

it('leaves by exit, by the end of the pipe and by Ctrl+C, and nobody sits there any longer', async () => {
  const seats = () => world.query(`select key from "Setting" where key like 'console:%'`)
  for (const leave of [
    async (one: ConsolePerson) => {
      one.says('exit')
      return one.ended
    },
    (one: ConsolePerson) => one.leaves(),
    (one: ConsolePerson) => one.signals('SIGINT'),
  ]) {
    const tom = await greeted('aad-tom')
    // Of the conversation, the chat and the person.
    expect(await seats()).toHaveLength(3)
    expect(await leave(tom)).toBe(0)
    expect(await seats()).toEqual([])
    expect(tom.complaints()).toBe('')
  }
})

it('says what is missing, and exists in demo mode only', async () => {
  const nobody = startConsole('', { env: { DATA_DIR: folder } })
  expect(await nobody.ended).toBe(1)
  expect(nobody.complaints()).toBe('Say who you are: npm run chat -- --as aad-ewa [--tenant hello] [--lang de]\n')
  const live = startConsole('aad-ewa', {
    env: {
      DATA_DIR: folder,
      DATABASE_URL: world.databaseUrl,
      MicrosoftAppId: 'app-1',
      MicrosoftAppPassword: 'password',
      AUTH_SECRET: 'x'.repeat(32),
    },
  })
  expect(await live.ended).toBe(1)
  expect(live.complaints()).toContain('demo mode only')
  expect(readdirSync(folder)).toEqual([])
})

it('alone it starts a database of its own, points to the mails it writes, and stops it again', async () => {
  const env = { DATA_DIR: folder }
  const ewa = startConsole('aad-ewa', { env })
  open.push(ewa)
  await ewa.sees('/help shows')
  await begins(ewa, 'Data Capture', 'First line: Nordic BC Partner')
  ewa.chooses('Send them my ticket')
  await ewa.sees('Data Capture version *')
  ewa.chooses("I don't know")
  await ewa.sees('Subject *')
  ewa.says('Nothing is captured')
  await ewa.sees('An empty line ends the answer')
  ewa.says('No invoice since Monday.')
  ewa.says('')
  for (let screen = await ewa.sees(/\*|Skip|Summary/); !screen.includes('Summary'); ) {
    ewa.says(screen.includes('Skip') ? 'skip' : '1')
    screen = await ewa.sees(/\*|Skip|Summary/)
  }
  ewa.says('1')
  const written = /written to\s+(\S+\.eml)/
  const answer = await ewa.sees(/P-\d+/)
  // The mail may be written before the answer has been read.
  const [, path = ''] = written.exec(written.test(answer) ? answer : await ewa.sees(written)) ?? []
  expect(readFileSync(path, 'utf8')).toContain('Nothing is captured')
  expect(await ewa.leaves()).toBe(0)

  const database = await startEmbedded(folder)
  expect(database.joined).toBe(false)
  await database.stop()
}, 180_000)
