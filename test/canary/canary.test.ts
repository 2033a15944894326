import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { MARK, withoutSecrets } from '../../src/domain/secret.ts'
import { flows } from '../../src/flows/index.ts'
import { catalogs } from '../../src/texts/texts.ts'
import { views } from '../../src/views/index.ts'
import { everything, leaksIn, type Place } from '../support/leaks.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import type { Answered, TeamsPerson } from '../support/teams-client.ts'
import { createWebBrowser } from '../support/web-browser.ts'
import { startWorld, type World } from '../support/world.ts'
import { BESIDE, CANARIES, SONG } from './secrets.ts'

vi.setConfig({ testTimeout: 240_000 })

/** Typed into the password field of a page, where passwords belong. */
const PASSPHRASE = 'violet canary hums seven tunes'
/** Another company's, which nobody outside it may read of but those who work for the vendor. */
const CONFIDENTIAL = 'Quiet Canary Holding'

let mails: MailServer
let world: World
const lines: string[] = []
const answers: string[] = []
const pages: string[] = []
const storage = createServer((_, response) => response.end('nothing secret'))

beforeAll(async () => {
  mails = await startMailServer()
  await new Promise<void>((resolve) => storage.listen(0, '127.0.0.1', resolve))
  world = await startWorld(
    { SMTP_URL: mails.url, MAIL_FROM: 'help@vendor.example', LOG_LEVEL: 'trace' },
    { write: (line) => void lines.push(line) },
  )
  await world.query(`update "Company" set name = $1, "nameNorm" = lower($1) where key = 'kaiser'`, [CONFIDENTIAL])
}, 120_000)
afterAll(async () => {
  await world?.stop()
  await mails?.stop()
  storage.close()
})

/** What a press or command is answered with goes out as well. */
const hears = (answered: Answered | undefined) => answers.push(JSON.stringify(answered?.body ?? ''))
const act = async (person: TeamsPerson, input: object) =>
  hears(
    await person.invokes('adaptiveCard/action', {
      action: { type: 'Action.Execute', verb: 'go', data: { $: input } },
      trigger: 'manual',
    }),
  )

/** Sings into every question of every flow: with what starts it, in words, and by its form. */
async function singsEverywhere(person: TeamsPerson): Promise<void> {
  for (const flow of flows) {
    const slots = Object.keys(flow.slots)
    const sung = Object.fromEntries(slots.map((slot) => [slot, SONG]))
    await act(person, { kind: 'start', flow: flow.id, values: sung, fresh: true, by: 'press' })
    await act(person, { kind: 'start', flow: flow.id, values: {}, fresh: true, by: 'press' })
    await person.says(SONG)
    await person.says(CANARIES.token)
    const [draft] = await world.query<{ run: string }>(
      `select run from "Draft" order by "createdAt" desc, run desc limit 1`,
    )
    if (draft) await act(person, { kind: 'fill', run: draft.run, values: sung, form: true, by: 'press' })
    await person.says('cancel')
  }
  for (const view of views) {
    const sung = Object.fromEntries(['id', 'ticket', 'search', 'filter', 'page', 'company'].map((name) => [name, SONG]))
    await act(person, { kind: 'view', view: view.id, params: sung, by: 'press' })
  }
  await person.says(SONG)
  hears(await person.createsTicketFrom(`<p>${SONG}</p>`))
  await person.inGroup().says(SONG)
}

/** A ticket's whole life, with a song in everything that is written on it. */
async function livesThrough(): Promise<void> {
  const [max, erik] = [world.person('max'), world.person('erik')]
  await max.says('create ticket')
  await max.presses('Technical problem')
  const { port } = storage.address() as AddressInfo
  await max.uploads([{ name: `${CANARIES.token} log.txt`, url: `http://127.0.0.1:${port}/log.txt` }])
  await max.presses('Continue', {
    Subject: SONG.slice(0, 140),
    Description: SONG,
    'PO number': CANARIES['licence key'],
  })
  await max.presses('Send')
  const number = /T-\d+/.exec((await max.sees(/T-\d+ created/)).text)?.[0] ?? ''
  const writes = async (person: TeamsPerson, button: string, field: string, send: string) => {
    await person.says(number)
    await person.presses(button)
    await person.presses('Continue', { [field]: SONG })
    hears(await person.presses(send))
  }
  await erik.says(number)
  await erik.presses('Take')
  await writes(erik, 'Note', 'Your note', 'Save')
  await writes(erik, 'Ask', 'Your question', 'Send')
  await writes(max, 'Reply', 'Your reply', 'Send')
  await writes(erik, 'Resolve', 'The answer', 'Resolve')
  await world.settled()
}

/** What goes to a partner is answered on the page of its mail. */
async function partnerAnswers(): Promise<void> {
  const tom = world.person('tom')
  await tom.says('create ticket')
  await tom.presses('Technical problem')
  await tom.presses('Data Capture')
  await tom.presses('Send them my ticket')
  await tom.presses('Continue', { 'Data Capture version': '23.2.34.11', Subject: 'Totals differ', Description: SONG })
  await tom.presses('Send')
  await tom.sees(/Delivered to Nordic BC Partner/)
  const web = createWebBrowser(world.url)
  await web.opens(tokens().find((link) => link.includes('/r/')) ?? '')
  pages.push(
    (
      await web.presses(catalogs.en['reply-page.send'], {
        text: SONG,
        name: `Nils, my password is ${CANARIES.password}`,
      })
    ).markup,
  )
  pages.push((await web.presses(catalogs.en['reply-page.send'], { text: CANARIES.token })).markup)
  await world.settled()
}

/** Somebody new registers by the page, forgets the password, and types a wrong one. */
async function comesInByPages(): Promise<void> {
  const web = createWebBrowser(world.url)
  await web.opens('/register')
  const address = 'carl.canary@hello.example'
  await web.posts('/register', { email: address }, { 'sec-fetch-site': 'same-origin' })
  await world.settled()
  await web.opens(tokens().at(-1) ?? '')
  await web.presses(catalogs.en['account.confirm-button'])
  pages.push(
    (await web.presses(catalogs.en['account.finish'], { name: `Carl ${CANARIES.token}`, password: PASSPHRASE })).markup,
  )
  await world.advance('PT2M')
  const again = createWebBrowser(world.url)
  for (const password of [CANARIES.password, PASSPHRASE])
    pages.push(
      (await again.posts('/sign-in/password', { email: address, password }, { 'sec-fetch-site': 'same-origin' }))
        .markup,
    )
  for (const [path, email] of [
    ['/sign-in/forgot', address],
    ['/sign-in/link', 'ewa.falk@hello.example'],
    ['/sign-in/forgot', 'nobody@nowhere.example'],
  ] as const)
    await createWebBrowser(world.url).posts(path, { email }, { 'sec-fetch-site': 'same-origin' })
  const kim = world.person('kim')
  await kim.says('change my email')
  await kim.fills({ 'Your new e-mail address': 'kim.canary@vendor.example' }, 'Continue')
  await kim.presses('Send link')
  await kim.says('people and companies')
  await kim.presses('Hello AB')
  await kim.presses('Add somebody')
  await kim.presses('Continue', { 'E-mail address': 'new.canary@hello.example', Role: 'user' })
  await kim.presses('Add')
  await world.settled()
}

/** Links in mails, in the order in which they were mailed. */
const tokens = () =>
  mails.arrived.flatMap(({ mail }) => [...new Set(mail.text?.match(/http:\/\/\S+\/[ar]\/[\w-]{43}/g) ?? [])])

const SECRETS = { ...CANARIES, 'typed on a page': PASSPHRASE }

describe('canaries (INV-06)', () => {
  let places: readonly Place[] = []
  beforeAll(async () => {
    await livesThrough()
    await partnerAnswers()
    await comesInByPages()
    for (const key of ['ewa', 'erik', 'kim', 'nils'] as const) await singsEverywhere(world.person(key))
    await singsEverywhere(world.teams.person('aad-canary', 'nowhere', { name: 'Carl Canary' }))
    // Whoever was mailed a link pastes it where it does not belong.
    const max = world.person('max')
    for (const link of tokens()) await max.says(`this does not work: ${link}`)
    for (const link of tokens()) pages.push((await createWebBrowser(world.url).opens(link)).markup)
    await world.settled()
    places = [
      ...(await everything(world, { lines, mails: mails.arrived })),
      ...answers.map((text) => ({ where: 'an answer', text })),
    ]
  }, 240_000)

  test('what stood beside them went everywhere: they would have been there', () => {
    expect(Object.values(CANARIES).every((one) => withoutSecrets(SONG).text.includes(one))).toBe(false)
    const reached = new Set(places.filter(({ text }) => text.includes(BESIDE)).map(({ where }) => where))
    for (const where of [
      'Ticket.description',
      'TicketEvent.data',
      'Draft.given',
      'OutboxMessage.payload',
      'Teams create',
    ])
      expect([...reached], where).toContain(where)
    expect([...reached].some((where) => where.startsWith('mail to'))).toBe(true)
    expect(places.some(({ where, text }) => where === 'Attachment.name' && text.startsWith(MARK))).toBe(true)
    expect(lines.length).toBeGreaterThan(100)
  })

  test('none of them stands anywhere', () => {
    expect(leaksIn(places, SECRETS)).toEqual([])
  })

  test('a mailed token, whatever it is for, stands in its mail and nowhere else', async () => {
    const mailed = tokens().map((link) => link.slice(-43))
    const purposes = await world.query<{ purpose: string }>('select distinct purpose::text from "Token" order by 1')
    expect(purposes.map((one) => one.purpose)).toEqual(['CONFIRM_EMAIL', 'INVITE', 'REPLY', 'RESET', 'SIGN_IN'])
    expect(mailed.length).toBeGreaterThan(5)
    for (const token of mailed) {
      const where = mails.arrived.filter(({ mail }) => mail.text?.includes(token))
      expect(where, token).toHaveLength(1)
      const allowed = where.map(({ to }) => `token in mail to ${to}`)
      expect(leaksIn(places, { token })).toEqual(allowed)
    }
  })

  test('a page shows its own address at the most', () => {
    const texts = pages.map((text) => ({ where: 'a page', text }))
    expect(texts.length).toBeGreaterThan(8)
    expect(leaksIn(texts, SECRETS)).toEqual([])
  })

  test('another company is named to nobody outside it', () => {
    const theirs = ['kim', 'lee', 'erik', 'mia', 'uwe'].map((key) => `29:aad-${key}`)
    const told = world.connector.calls
      .filter(({ conversation }) => !theirs.some((id) => conversation.includes(id.slice(3))))
      .map(({ conversation, body }) => ({ where: conversation, text: JSON.stringify(body) }))
    expect(told.length).toBeGreaterThan(500)
    expect(leaksIn(told, { name: CONFIDENTIAL })).toEqual([])
  })
})

describe('the search itself', () => {
  const planted = 'Planted-Canary-99'
  const found = async () => leaksIn(await everything(world, { lines, mails: mails.arrived }), { planted })

  test('finds what stands in a log line, a column of any table, a card, a mail, a file', async () => {
    expect(await found()).toEqual([])
    lines.push(JSON.stringify({ msg: `hm: ${planted}` }))
    await world.query(`insert into "Setting" (key, value) values ('leak', $1)`, [JSON.stringify({ deep: [planted] })])
    await world.query(`update "Company" set contact = contact || $1 where key = 'kaiser'`, [
      JSON.stringify({ note: Buffer.from(planted).toString('base64') }),
    ])
    await world.person('ewa').says(`is ${planted} a word?`)
    expect(await found()).toEqual(
      expect.arrayContaining([
        'planted in log',
        'planted in Setting.value',
        'planted in Company.contact',
        'planted in Draft.given',
      ]),
    )
    const { writeFileSync } = await import('node:fs')
    writeFileSync(`${world.folder}/note.txt`, planted)
    expect(await found()).toContain('planted in file note.txt')
  })

  test.each([
    ['as it is', (one: string) => `said ${one}.`],
    ['in an address', encodeURIComponent],
    ['in base64', (one: string) => Buffer.from(one).toString('base64')],
    ['in hex', (one: string) => Buffer.from(one).toString('hex')],
    ['within JSON within JSON', (one: string) => JSON.stringify({ inner: one })],
  ])('finds it %s', (_, form) => {
    const secret = 'Käfig "7" & more'
    expect(leaksIn([{ where: 'here', text: form(secret) }], { secret })).toEqual(['secret in here'])
    expect(leaksIn([{ where: 'here', text: 'nothing of it' }], { secret })).toEqual([])
  })
})
