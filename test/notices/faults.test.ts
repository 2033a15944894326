import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Trouble } from '../support/fake-connector.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import type { TeamsPerson } from '../support/teams-client.ts'
import { startWorld, type World } from '../support/world.ts'
import { shares, ticketOfEwa, writesReply } from './desk.ts'

const EWA = 'ewa.falk@hello.example'

let mails: MailServer
let world: World
let ewa: TeamsPerson
let anna: TeamsPerson
let erik: TeamsPerson
let number: string
beforeAll(async () => {
  mails = await startMailServer()
  world = await startWorld({ SMTP_URL: mails.url, MAIL_FROM: 'Support <help@vendor.example>' })
  number = await ticketOfEwa(world)
  await shares(world, number, 'anna')
})
beforeEach(async () => {
  await world.startsAnew()
  await world.query('update "Person" set "unreachableAt" = null')
  ewa = world.person('ewa')
  anna = world.person('anna')
  erik = world.person('erik')
  for (const one of [ewa, anna, erik]) {
    await one.says('help')
    await one.sees(/./)
  }
})
afterAll(async () => {
  await world.stop()
  await mails.stop()
})

/** Erik answers while Ewa's chat is in trouble; Anna reads along. */
async function repliesIn(trouble: Trouble, words: string) {
  await writesReply(erik, number, words)
  world.connector.isInTrouble({ what: 'create', in: ewa.chat, ...trouble })
  await erik.presses('Send')
  await erik.sees('✅')
}

const times = (person: TeamsPerson, words: string) =>
  person.messages().filter(({ text }) => text.includes(words)).length
const mailed = (words: string) => mails.to(EWA).filter(({ mail }) => mail.text?.includes(words)).length

async function until(done: () => boolean) {
  for (const end = Date.now() + 20_000; !done(); ) {
    if (Date.now() > end) throw new Error('it never came')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

it('429: not before the time that Teams asks for is over, then once', async () => {
  await repliesIn({ status: 429, headers: { 'retry-after': '60' } }, 'After a minute.')
  await anna.sees('After a minute.')
  await world.settled()
  expect(times(ewa, 'After a minute.')).toBe(0)
  await world.advance('PT1M')
  await ewa.sees('After a minute.')
  await world.settled()
  expect([times(ewa, 'After a minute.'), mailed('After a minute.')]).toEqual([1, 0])
})

it('502 although it was accepted: once in the chat, and by mail', async () => {
  await repliesIn({ status: 502, lost: true }, 'Accepted in silence.')
  await anna.sees('Accepted in silence.')
  await until(() => mailed('Accepted in silence.') === 1)
  await world.advance('PT1H')
  await world.settled()
  expect([times(ewa, 'Accepted in silence.'), mailed('Accepted in silence.')]).toEqual([1, 1])
})

it('a connection that is closed: nobody knows, so it goes by mail', async () => {
  await repliesIn({ status: 'close' }, 'Hung up on.')
  await anna.sees('Hung up on.')
  await until(() => mailed('Hung up on.') === 1)
  await world.settled()
  expect(times(ewa, 'Hung up on.')).toBe(0)
})

it('a connector that hangs: others hear at once; then it goes by mail', { timeout: 40_000 }, async () => {
  await repliesIn({ status: 'hang', lost: true }, 'Said into the void.')
  await anna.sees('Said into the void.')
  expect(mailed('Said into the void.')).toBe(0)
  await anna.says('my tickets')
  await anna.sees(/My open tickets/)
  await until(() => mailed('Said into the void.') === 1)
  await world.settled()
  expect(times(ewa, 'Said into the void.')).toBe(1)
})

it('403, the app is not installed any more: by mail, noted, and not tried again until she writes', async () => {
  await repliesIn({ status: 403 }, 'To the mailbox.')
  await until(() => mailed('To the mailbox.') === 1)
  const [person] = await world.query<{ unreachableAt: Date | null }>(
    `select "unreachableAt" from "Person" where id = 'ewa'`,
  )
  expect(person?.unreachableAt).not.toBeNull()
  await world.advance('PT2M')
  await writesReply(erik, number, 'To the mailbox again.')
  await erik.presses('Send')
  await until(() => mailed('To the mailbox again.') === 1)
  expect(times(ewa, 'To the mailbox')).toBe(0)
  await ewa.says('help')
  await ewa.sees(/Hello/)
  await writesReply(erik, number, 'To the chat.')
  await erik.presses('Send')
  await ewa.sees('To the chat.')
})
