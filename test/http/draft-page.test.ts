import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import type { TeamsPerson } from '../support/teams-client.ts'
import { SCREENSHOT, startWorld, type World } from '../support/world.ts'

const MAILBOX = { ewa: 'ewa.falk@hello.example', tom: 'tom.riis@hello.example', anna: 'anna.andersson@hello.example' }
const SUBJECT = 'Posting ends with <b>an error</b>'
type Who = keyof typeof MAILBOX

let mails: MailServer
let world: World
let anna: TeamsPerson
beforeAll(async () => {
  mails = await startMailServer()
  world = await startWorld({ SMTP_URL: mails.url, MAIL_FROM: 'help@vendor.example' })
})
afterAll(async () => {
  await world.stop()
  await mails.stop()
})

/** Anna has forwarded a draft to both super-users, whom no chat reaches. */
beforeEach(async () => {
  await world.startsAnew()
  mails.arrived.length = 0
  await world.query(`update "SeatAssignment" set "endedAt" = null`)
  anna = world.person('anna')
  await anna.says('create ticket')
  await anna.presses('Technical problem')
  await anna.presses('ExFlow AP')
  await anna.pastes([SCREENSHOT])
  await anna.presses('Continue', {
    'ERP version': 'Dynamics 365 Business Central Online',
    'ExFlow AP version': '23.2.34.11',
    Subject: SUBJECT,
    Description: 'Since the update this morning.',
  })
  await anna.presses('Forward to both')
  await anna.sees(/Forwarded to .* as draft D-\d+/)
  await world.settled()
})

/** The newest mail's link. */
const linkOf = (who: Who) => /http:\/\/\S+\/r\/[\w-]+/.exec(mails.to(MAILBOX[who]).at(-1)?.mail.text ?? '')?.[0] ?? ''
const nobodyReaches = (who: Who) => world.query(`update "Identity" set place = null where "personId" = $1`, [who])

async function page(url: string, headers: Record<string, string> = {}) {
  const answer = await fetch(url, { headers })
  const markup = await answer.text()
  const field = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(markup)?.[1] ?? ''
  const buttons = [...markup.matchAll(/<button [^>]*>([^<]+)</g)].map(([, label]) => label)
  return { status: answer.status, markup, buttons, submit: field('submit'), seen: field('seen') }
}

/** Opens the page and presses one of its buttons. */
async function presses(url: string, does: string, text = '') {
  const { submit, seen } = await page(url)
  return send(url, { does, submit, seen, text })
}

async function send(url: string, form: Record<string, string>) {
  const answer = await fetch(url, { method: 'POST', body: new URLSearchParams(form) })
  return { status: answer.status, markup: await answer.text() }
}

const draft = async () =>
  (
    await world.query<{ status: string; number: string; talk: { kind: string; text?: string }[] }>(
      `select status, number, talk from "Draft" where number is not null`,
    )
  )[0]
const tickets = () =>
  world.query<{ number: string; requesterId: string; submittedById: string; subject: string }>(
    `select t.number, t."requesterId", t."submittedById", t.subject from "Ticket" t join "Draft" d on d.run = t."dedupeKey"
     where d.number is not null`,
  )
const seatEnds = () => world.query(`update "SeatAssignment" set "endedAt" = "startsAt" where "personId" = 'ewa'`)

it('shows a super-user everything that was forwarded, and looking a hundred times sends nothing', async () => {
  const link = linkOf('ewa')
  const { status, markup, buttons } = await page(link)
  expect(status).toBe(200)
  for (const words of ['Posting ends with &lt;b&gt;an error&lt;/b&gt;', 'Since the update', '23.2.34.11', 'Hello AB'])
    expect(markup).toContain(words)
  expect(buttons).toEqual(['Send to vendor', 'Ask Anna', 'I can solve it'])
  await Promise.all(Array.from({ length: 20 }, () => fetch(link)))
  expect(await draft()).toMatchObject({ status: 'FORWARDED' })
  expect(await tickets()).toEqual([])
})

it('opens its files for those who may see it', async () => {
  const link = linkOf('ewa')
  const path = /href="([^"]+\/files\/[^"]+)"/.exec((await page(link)).markup)?.[1] ?? ''
  const file = await fetch(new URL(path, link))
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'image/png'])
  await seatEnds()
  expect((await fetch(new URL(path, link))).status).toBe(404)
})

it('speaks the language of its reader', async () => {
  await world.query(`update "Person" set locale = 'de' where id = 'ewa'`)
  const { markup, buttons } = await page(linkOf('ewa'))
  await world.query(`update "Person" set locale = null where id = 'ewa'`)
  expect(markup).toContain('Anna A. bittet Sie, ein Ticket zu senden')
  expect(buttons).toEqual(['An den Hersteller senden', 'Anna fragen', 'Ich kann das lösen'])
})

it('sends it with one press, once however often the form comes; the others read who did', async () => {
  const [ewas, toms] = [linkOf('ewa'), linkOf('tom')]
  const { submit, seen } = await page(ewas)
  const form = { does: 'send', submit, seen }
  const answers = await Promise.all([send(ewas, form), send(ewas, form), send(ewas, form)])
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  const made = await tickets()
  expect(made).toMatchObject([{ requesterId: 'anna', submittedById: 'ewa', subject: SUBJECT }])
  for (const { markup } of answers) expect(markup).toContain('It is sent. You are both on the ticket.')
  const other = await page(toms)
  expect(other.markup).toMatch(new RegExp(`Sent by Ewa F\\. .* – ${made[0]?.number}`))
  expect(other.markup).toContain(`Type ${made[0]?.number} in the chat`)
  expect(other.buttons).toEqual([])
  await world.settled()
  await anna.sees(new RegExp(`${made[0]?.number}`))
})

it('a question goes to its owner by mail, whose answer brings it back to be sent', async () => {
  await nobodyReaches('anna')
  await presses(linkOf('ewa'), 'ask', 'Which company in BC?')
  await world.settled()
  const annas = linkOf('anna')
  const asked = await page(annas)
  expect(asked.markup).toContain('Ewa F. has a question before sending this')
  expect(asked.markup).toContain('Which company in BC?')
  expect(asked.buttons).toEqual(['Answer and forward again'])
  mails.arrived.length = 0
  const done = await presses(annas, 'answer', 'CRONUS International')
  expect(done.markup).toContain('Your answer is on its way')
  await world.settled()
  const again = await page(linkOf('ewa'))
  expect(again.markup).toContain('CRONUS International')
  await presses(linkOf('ewa'), 'send')
  expect(await tickets()).toMatchObject([{ requesterId: 'anna', submittedById: 'ewa' }])
  expect((await draft())?.talk.map(({ kind }) => kind)).toEqual(['forwarded', 'asked', 'forwarded', 'sent'])
})

it('an answer of the super-user goes to its owner and nothing to the vendor', async () => {
  const { markup } = await presses(linkOf('ewa'), 'solve', 'Restart the service.')
  expect(markup).toContain('Nothing went to the vendor')
  await world.settled()
  await anna.sees('Restart the service.')
  expect(await tickets()).toEqual([])
})

it('without words there is nothing to ask; too many are kept', async () => {
  const link = linkOf('ewa')
  expect(await presses(link, 'ask', '  ')).toMatchObject({ status: 422, markup: /nothing to send yet/ })
  const long = await presses(link, 'ask', 'x'.repeat(2_001))
  expect(long.status).toBe(409)
  expect(long.markup).toContain('2000')
  expect(long.markup).toContain('x'.repeat(2_001))
  expect(await draft()).toMatchObject({ status: 'FORWARDED' })
})

it('a form counts only for what its page showed: what was decided meanwhile is said, and what was typed is kept', async () => {
  const [ewas, toms] = [linkOf('ewa'), linkOf('tom')]
  const { submit, seen } = await page(toms)
  await presses(ewas, 'ask', 'Which company?')
  const late = await send(toms, { does: 'ask', submit, seen, text: 'Since when exactly?' })
  expect(late.status).toBe(409)
  expect(late.markup).toContain('Nothing was done')
  expect(late.markup).toContain('Ewa F. asked Anna A. a question')
  expect(late.markup).toContain('Since when exactly?')
  expect((await draft())?.talk).toHaveLength(2)
  expect((await send(toms, { does: 'send', submit, seen })).status).toBe(409)
  expect(await tickets()).toEqual([])
})

it('whoever lost their seat reads who has one, and presses nothing', async () => {
  const link = linkOf('ewa')
  const { submit, seen } = await page(link)
  await seatEnds()
  const { status, markup, buttons } = await page(link)
  expect(status).toBe(410)
  expect(markup).toContain('Tom R.')
  expect(markup).not.toContain('Since the update')
  expect(buttons).toEqual([])
  expect((await send(link, { does: 'send', submit, seen })).status).toBe(410)
  expect(await tickets()).toEqual([])
})

it('its owner cannot send it, nor anybody what is not offered to them', async () => {
  await nobodyReaches('anna')
  await presses(linkOf('ewa'), 'ask', 'Which company?')
  await world.settled()
  const { seen } = await page(linkOf('anna'))
  for (const does of ['send', 'solve', 'ask', 'reply', 'hand']) {
    const { status } = await send(linkOf('anna'), { does, submit: crypto.randomUUID(), seen, text: 'x' })
    expect(status).toBe(409)
  }
  expect(await tickets()).toEqual([])
  expect(await draft()).toMatchObject({ status: 'EDITING' })
})

it('what nobody sent in time says so to everybody, with what to do now', async () => {
  await nobodyReaches('anna')
  await world.advance('P15D')
  await world.settled()
  const owner = await page(linkOf('anna'))
  expect(owner.markup).toContain('within 14 days, so it has expired')
  expect(owner.markup).toContain('Since the update this morning.')
  expect(owner.markup).toContain('type create ticket in the chat')
  const superUser = await page(linkOf('ewa'))
  expect(superUser.markup).toContain('There is nothing left for you to do')
  expect([...owner.buttons, ...superUser.buttons]).toEqual([])
})
