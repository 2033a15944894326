import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type MailedWorld, startMailedWorld } from '../support/mailed-world.ts'
import { openSeatDesk, type SeatDesk } from '../support/seat-desk.ts'
import { createWebBrowser } from '../support/web-browser.ts'
import type { World } from '../support/world.ts'

vi.setConfig({ testTimeout: 60_000 })

let mailed: MailedWorld
let world: World
let desk: SeatDesk
beforeAll(async () => {
  mailed = await startMailedWorld()
  world = mailed.world
  // What time alone does to tickets is another test's.
  await world.query(`update "Ticket" set status = 'CLOSED', "firstResponseDueAt" = null, "waitingSince" = null`)
  desk = await openSeatDesk(world)
}, 60_000)
afterAll(async () => {
  await desk?.close()
  await mailed?.stop()
})

const browser = (language?: string) => createWebBrowser(world.url, language)
const linkTo = (address: string) => mailed.linksTo(address).at(-1) ?? ''
const tokens = () => world.query('select id, "consumedAt", "revokedAt", "supersededById" from "Token" order by id')

/** How many people are told of a step. */
const countOf = async (step: string, number: string) =>
  (
    await world.query<{ n: number }>(
      `select count(*)::int as n from "OutboxMessage"
       where payload->'happening'->>'step' = $1 and payload->'happening'->>'request' = $2`,
      [step, number],
    )
  )[0]?.n

/** Somebody with an approved request, and the link that was mailed to them. */
async function invited({ limit = 2, timezone = 'Europe/Stockholm' } = {}) {
  const company = await desk.customer(limit, timezone)
  const anna = await company.colleague('Anna')
  const number = await company.asks(anna)
  await desk.approves(number)
  return { company, anna, number, link: linkTo(anna.email) }
}

/** The same, to stand in for Ewa. */
async function standIn(days: { readonly from: string; readonly until?: string }) {
  const company = await desk.customer(1)
  const [ewa, anna] = [await company.colleague('Ewa'), await company.colleague('Anna')]
  await company.seats(ewa)
  const number = await company.asks(anna, { stands: ewa, ...days })
  await desk.approves(number)
  return { company, ewa, anna, number, link: linkTo(anna.email) }
}

describe('the page of an invitation', () => {
  it('says who invites, to what, in whose days, and what it changes for whom; one press accepts (C11)', async () => {
    const { company, ewa, number, link } = await standIn({ from: '2026-08-01', until: '2026-08-31' })
    const web = browser()
    const shown = await web.opens(link)
    expect(shown).toMatchObject({ status: 200 })
    for (const words of [
      `Be super-user of ${company.name}?`,
      `Kim Berg of SignUp Support has approved your request ${number}`,
      'Role Super-user',
      'Period 1 August 2026 – 31 August 2026, whole days, Stockholm time',
      'Kept for you until 19 May 2026',
      '(Stockholm)',
      'For Ewa: no super-user access during that time. It comes back by itself',
      'Until the first day of the period everything stays as it is.',
    ])
      expect(shown.text).toContain(words)
    const accepted = await web.presses('Accept')
    expect(accepted).toMatchObject({ status: 200, at: new URL(link).pathname })
    expect(accepted.text).toMatch(/Accepted: super-user of .*Until the period begins.*1 August 2026 – 31 August 2026/)
    expect(await desk.request(number)).toMatchObject({ status: 'ACCEPTED', acceptedAt: expect.any(Date) })
    expect(await company.holders()).toEqual([ewa.name])
    expect((await web.opens('/me')).text).toMatch(/You are Anna/)
    await world.settled()
    await desk.kim.sees(new RegExp(`Anna has accepted.*${number}`, 's'))
  })

  it('is not used up by looking: a scanner opens it a hundred times, and the human accepts (X26, INV-05)', async () => {
    const { number, link, company } = await invited()
    const before = await tokens()
    for (let round = 0; round < 10; round++)
      await Promise.all(Array.from({ length: 10 }, () => fetch(link, { method: round % 2 === 0 ? 'GET' : 'HEAD' })))
    expect(await tokens()).toEqual(before)
    expect((await desk.request(number)).status).toBe('INVITED')
    const web = browser()
    await web.opens(link)
    expect((await web.presses('Accept')).text).toContain(`You are super-user of ${company.name}`)
  })

  it('fifty presses at once are one acceptance: one seat, one session, one notice (INV-05)', async () => {
    const { number, link, company, anna } = await invited()
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        fetch(link, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ does: 'accept' }) }),
      ),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, ...Array<number>(49).fill(410)])
    expect(await company.holders()).toEqual(['Anna'])
    const count = async (sql: string, value: string) =>
      (await world.query<{ n: number }>(`select count(*)::int as n from ${sql}`, [value]))[0]?.n
    expect(await count('"WebSession" where "personId" = $1', anna.id)).toBe(1)
    expect(await count('"SeatAssignment" where "personId" = $1', anna.id)).toBe(1)
    expect(await countOf('accepted', number)).toBe(1)
  })

  it('may be declined: the seat is free, and nothing else was changed', async () => {
    const { number, link, company } = await invited({ limit: 1 })
    const web = browser()
    await web.opens(link)
    expect((await web.presses('Decline')).text).toContain('This invitation was withdrawn')
    expect((await desk.request(number)).status).toBe('WITHDRAWN')
    const tom = await company.colleague('Tom')
    await company.seats(tom)
    expect(await company.holders()).toEqual(['Tom'])
  })

  it.each([
    ['de-DE', 'Einladung annehmen', 'Super-Benutzer bei', 'Annehmen', 'Sie sind Super-Benutzer bei'],
    ['es-ES', 'Aceptar la invitación', '¿Ser superusuario de', 'Aceptar', 'Usted es superusuario de'],
  ])('speaks %s from the letter to the end', async (locale, button, title, accept, done) => {
    const company = await desk.customer(2)
    const anna = await company.colleague('Anna')
    await world.query('update "Person" set locale = $1 where id = $2', [locale.slice(0, 2), anna.id])
    await desk.approves(await company.asks(anna))
    expect(mailed.mails.to(anna.email).at(-1)?.mail.text).toContain(button)
    const web = browser('fr')
    expect((await web.opens(linkTo(anna.email))).text).toContain(title)
    expect((await web.presses(accept)).text).toContain(`${done} ${company.name}`)
  })
})

describe('an invitation that cannot be accepted says why, and what leads on (X25)', () => {
  it('nobody’s token: the same page as for any other', async () => {
    const shown = await browser().opens(`/a/${'x'.repeat(43)}`)
    expect(shown).toMatchObject({ status: 404, text: expect.stringMatching(/This link does not work/) })
    for (const does of ['accept', 'renew'])
      expect((await browser().posts(`/a/${'x'.repeat(43)}`, { does })).status).toBe(404)
  })

  it('whoever is signed in as somebody else learns nothing, and changes nothing', async () => {
    const first = await invited()
    const web = browser()
    await web.opens(first.link)
    await web.presses('Accept')
    const other = await invited()
    const shown = await web.opens(other.link)
    expect(shown).toMatchObject({ status: 403, text: expect.stringMatching(/not for your account.*signed in as Anna/) })
    for (const secret of [other.company.name, other.number, other.anna.email])
      expect(shown.markup).not.toContain(secret)
    expect((await web.posts(new URL(other.link).pathname, { does: 'accept' })).status).toBe(403)
    expect((await desk.request(other.number)).status).toBe('INVITED')
  })

  it('used: when it was accepted, and nobody’s names to whoever finds the link', async () => {
    const { link, company, anna } = await invited()
    const web = browser()
    await web.opens(link)
    await web.presses('Accept')
    const found = await browser().opens(link)
    expect(found).toMatchObject({
      status: 410,
      text: expect.stringMatching(/accepted already.*It was accepted 1\d May 2026/),
    })
    expect(found.markup).not.toContain(company.name)
    expect((await web.opens(link)).text).toContain(`You are super-user of ${company.name}`)
    expect((await browser().posts(new URL(link).pathname, { does: 'accept' })).status).toBe(410)
    expect(await company.holders()).toEqual(['Anna'])
    await company.leaves(anna, 'REVOKED')
    expect((await web.opens(link)).text).toContain('This invitation was accepted already')
  })

  it('expired: one tap sends a new one three times; then those who decide are told, once', async () => {
    const { link, number, anna, company } = await invited()
    let last = link
    for (const sent of [2, 3, 4]) {
      await world.advance('P8D')
      await world.settled()
      const web = browser()
      expect(await web.opens(last)).toMatchObject({ status: 410, text: expect.stringMatching(/has expired.*7 days/) })
      const renewed = await web.presses('Ask for a new invitation')
      expect(renewed).toMatchObject({ status: 200, text: expect.stringMatching(/on its way.*a•+@/) })
      await world.settled()
      expect(mailed.linksTo(anna.email)).toHaveLength(sent)
      expect((await browser().opens(last)).text).toContain('There is a newer invitation')
      last = linkTo(anna.email)
      expect((await browser().opens(last)).status).toBe(200)
    }
    await world.advance('P8D')
    await world.settled()
    const web = browser()
    await web.opens(last)
    expect((await web.presses('Ask for a new invitation')).text).toMatch(/Those who decide know.*request access again/)
    await world.settled()
    await desk.kim.sees(new RegExp(`Another invitation is wanted: ${number}`))
    await world.advance('PT2H')
    await web.opens(last)
    expect((await web.presses('Ask for a new invitation')).text).toContain('Those who decide know')
    // Kim and Lee, each once.
    expect(await countOf('wanted', number)).toBe(2)
    expect((await desk.request(number)).status).toBe('INVITE_EXPIRED')
    expect(await company.holders()).toEqual([])
  })

  it('expired without any sweep since: it is refused all the same, and renewed', async () => {
    const { link, number } = await invited()
    await world.query(
      `update "AccessRequest" set "inviteExpiresAt" = "inviteExpiresAt" - interval '8 days', "invitedAt" = "invitedAt" - interval '8 days' where number = $1`,
      [number],
    )
    const web = browser()
    expect((await web.posts(new URL(link).pathname, { does: 'accept' })).text).toContain('has expired')
    await web.presses('Ask for a new invitation')
    expect(await desk.request(number)).toMatchObject({ status: 'INVITED', invites: 2 })
  })

  it('expired, and the last seat is gone: the request waits, and says so', async () => {
    const { link, number, company } = await invited({ limit: 1 })
    await world.advance('P8D')
    await world.settled()
    await company.seats(await company.colleague('Tom'))
    const web = browser()
    await web.opens(link)
    expect((await web.presses('Ask for a new invitation')).text).toMatch(/No seat is free right now.*not lost/)
    expect((await desk.request(number)).status).toBe('BLOCKED_LIMIT')
    // A second press has nothing left to do.
    expect((await web.posts(new URL(link).pathname, { does: 'renew' })).status).toBe(410)
  })

  it('asked for twice in a minute: the second says when', async () => {
    const { link } = await invited()
    await world.advance('P8D')
    await world.settled()
    const [web, other] = [browser(), browser()]
    await web.opens(link)
    await other.opens(link)
    await web.presses('Ask for a new invitation')
    const again = await other.presses('Ask for a new invitation')
    expect(again).toMatchObject({ status: 429, alert: expect.stringMatching(/possible in one minute/) })
  })

  it('superseded: a newer one is out; only its link works', async () => {
    const { link, number, anna } = await invited()
    expect((await desk.change(number, { kind: 'invite' }, anna.id)).kind).toBe('done')
    expect(await browser().opens(link)).toMatchObject({
      status: 410,
      text: expect.stringMatching(/a newer invitation/),
    })
    expect((await browser().posts(new URL(link).pathname, { does: 'accept' })).text).toContain('a newer invitation')
    expect((await desk.request(number)).status).toBe('INVITED')
  })

  it('withdrawn by the requester, revoked by those who decide, taken back by the regular holder (X5)', async () => {
    const withdrawn = await invited()
    await desk.change(withdrawn.number, { kind: 'withdraw' }, withdrawn.anna.id)
    expect((await browser().opens(withdrawn.link)).text).toContain('This invitation was withdrawn')
    const revoked = await invited()
    await revoked.company.leaves(revoked.anna, 'REVOKED')
    expect((await browser().opens(revoked.link)).text).toContain('This invitation was taken back')
    const taken = await standIn({ from: '2027-08-01', until: '2027-08-31' })
    await taken.company.takesBack(taken.ewa)
    expect((await browser().opens(taken.link)).text).toMatch(/no longer holds.*has taken the access back/)
    for (const { link } of [withdrawn, revoked, taken])
      expect((await browser().posts(new URL(link).pathname, { does: 'accept' })).status).toBe(410)
  })

  it('lapsed by a cut: explains it, the request waits, is decided anew, and its new link works (X4)', async () => {
    const { link, number, company, anna } = await invited({ limit: 2 })
    await company.seats(await company.colleague('Tom'))
    await company.amends(1)
    expect((await browser().opens(link)).text).toMatch(/no longer kept.*fewer seats.*not lost/)
    expect((await browser().posts(new URL(link).pathname, { does: 'accept' })).status).toBe(410)
    await company.amends(2)
    expect((await browser().opens(link)).text).toContain('Your request is being decided again')
    await desk.approves(number)
    expect((await browser().opens(link)).text).toContain('There is a newer invitation')
    const web = browser()
    await web.opens(linkTo(anna.email))
    expect((await web.presses('Accept')).text).toContain('You are super-user of')
    expect((await company.holders()).toSorted()).toEqual(['Anna', 'Tom'])
  })

  it('rejected when it was looked at again', async () => {
    const { link, number, company } = await invited({ limit: 2 })
    await company.seats(await company.colleague('Tom'))
    await company.amends(1)
    const kim = await desk.client.person.findFirstOrThrow({ where: { displayName: 'Kim Berg' } })
    await desk.change(number, { kind: 'reject', reason: 'Nobody knows you.' }, kim.id)
    const shown = await browser().opens(link)
    expect(shown.text).toMatch(/looked at again and rejected.*reason in your chat/)
    expect(shown.markup).not.toContain('Nobody knows you')
  })

  it('the period is over; the replaced person holds no seat any more', async () => {
    const now = await desk.store.now()
    const day = now.toISOString().slice(0, 10)
    const over = await standIn({ from: day, until: day })
    const left = await standIn({ from: day })
    await left.company.leaves(left.ewa, 'LEFT')
    expect((await browser().opens(left.link)).text).toMatch(/nobody to stand in for any more.*no longer has/)
    await world.advance('P2D')
    expect((await browser().opens(over.link)).text).toMatch(/Those days are over.*nothing left to accept/)
    for (const { link, company } of [over, left]) {
      expect((await browser().posts(new URL(link).pathname, { does: 'accept' })).status).toBe(410)
      expect(await company.holders()).not.toContain('Anna')
    }
  })

  it('of somebody who locked their account: a new password first (T12)', async () => {
    const { link, number, anna } = await invited()
    await world.query(`update "Person" set status = 'LOCKED' where id = $1`, [anna.id])
    const web = browser()
    expect(await web.opens(link)).toMatchObject({ status: 403, text: expect.stringMatching(/account is locked/) })
    expect((await web.posts(new URL(link).pathname, { does: 'accept' })).status).toBe(403)
    expect((await desk.request(number)).status).toBe('INVITED')
    await web.presses('Send the link')
    await world.settled()
    expect(mailed.mails.to(anna.email).at(-1)?.mail.subject).toMatch(/new password/)
  })
})

describe('page and chat are one thing', () => {
  it('accepted on the page, the chat says so; accepted in the chat, the page says so', async () => {
    const onPage = await invited()
    await onPage.anna.teams.says(onPage.number)
    await onPage.anna.teams.sees('Accept')
    const web = browser()
    await web.opens(onPage.link)
    await web.presses('Accept')
    await onPage.anna.teams.presses('Accept')
    await onPage.anna.teams.sees(/You accepted .* already, 1?\d \w+ 202\d/)
    const inChat = await invited()
    await inChat.anna.teams.says(inChat.number)
    await inChat.anna.teams.presses('Accept')
    await inChat.anna.teams.sees(/You are super-user of/)
    expect((await browser().opens(inChat.link)).text).toMatch(/accepted already/)
    for (const { company, number } of [onPage, inChat]) {
      expect(await company.holders()).toEqual(['Anna'])
      expect(await desk.request(number)).toMatchObject({ status: 'ACCEPTED', acceptedAt: expect.any(Date) })
    }
  })

  it('at the same moment: one seat, and neither fails', async () => {
    const { anna, number, link, company } = await invited()
    await anna.teams.says(number)
    await anna.teams.sees('Accept')
    const [page] = await Promise.all([
      fetch(link, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ does: 'accept' }) }),
      anna.teams.presses('Accept'),
    ])
    expect([303, 410]).toContain(page.status)
    expect(await company.holders()).toEqual(['Anna'])
    await anna.teams.sees(/You are super-user of|You accepted/)
  })
})

describe('a mail that comes back', () => {
  it('is told to both; the address is changed, the invitation sent again, and accepted (INV-24)', async () => {
    const company = await desk.customer(2)
    const anna = await company.colleague('Anna')
    await anna.teams.installs()
    mailed.mails.treats(anna.email, 550)
    const number = await company.asks(anna)
    await desk.approves(number)
    await anna.teams.sees(new RegExp(`The mail with your invitation came back: ${number}`))
    await desk.kim.sees(new RegExp(`The invitation’s mail came back: ${number}`))
    expect(await desk.request(number)).toMatchObject({ status: 'INVITED', isBounced: true })
    // Told once, however often the outbox looks.
    expect(await countOf('bounced', number)).toBe(2)
    const better = anna.email.replace('anna@', 'a.nilsson@')
    await anna.teams.presses('Change my address')
    await anna.teams.fills({ 'Your new e-mail address': better }, 'Continue')
    await anna.teams.presses('Send link')
    await world.settled()
    const web = browser()
    await web.opens(linkTo(better))
    await web.presses('Confirm e-mail')
    await anna.teams.says(number)
    await anna.teams.presses('Send me a new invitation')
    await anna.teams.sees(/A new invitation for Anna is on its way/)
    await world.settled()
    expect(await desk.request(number)).toMatchObject({ isBounced: false, invites: 2 })
    const link = linkTo(better)
    await web.opens(link)
    expect((await web.presses('Accept')).text).toContain('You are super-user of')
  })
})
