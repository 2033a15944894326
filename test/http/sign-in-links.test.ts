import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import { createWebBrowser } from '../support/web-browser.ts'
import { startWorld, type World } from '../support/world.ts'

let mails: MailServer
let world: World
beforeAll(async () => {
  mails = await startMailServer()
  world = await startWorld({ SMTP_URL: mails.url, MAIL_FROM: 'help@vendor.example' })
})
afterAll(async () => {
  await world.stop()
  await mails.stop()
})

const browser = (language?: string) => createWebBrowser(world.url, language)
const mailTo = (address: string) => mails.to(address).at(-1)?.mail
const linkTo = (address: string) => /http:\/\/\S+\/a\/[\w-]+/.exec(mailTo(address)?.text ?? '')?.[0] ?? ''
const person = async (email: string) =>
  (
    await world.query<{ id: string; displayName: string; emailVerifiedAt: Date | null }>(
      'select id, "displayName", "emailVerifiedAt" from "Person" where "primaryEmail" = $1',
      [email],
    )
  )[0]

/** Asks on a page for a link of a kind, and answers the link that arrived. */
async function asks(path: '/register' | '/sign-in/link' | '/sign-in/forgot', email: string): Promise<string> {
  await world.advance('PT61S')
  await browser().posts(path, { email })
  await world.settled()
  return linkTo(email)
}

/** Registers somebody to the end, and answers their browser. */
async function registers(email: string, name: string, password = '') {
  const web = browser()
  await web.opens(await asks('/register', email))
  await web.presses('Confirm e-mail')
  await web.presses('Finish', { name, ...(password ? { password } : {}) })
  return web
}

describe('registering', () => {
  it('goes from the address by a mail to a name and, if wished, a password (T1)', async () => {
    const web = browser()
    await web.opens('/register')
    expect((await web.presses('Send me a link', { email: 'not an address' })).alert).toMatch(/not an e-mail address/)
    const sent = await web.presses('Send me a link', { email: 'Astrid.Nystrom@Hello.example' })
    expect(sent.text).toMatch(/If we can reach a•••••@hello\.example, a link is on its way/)
    await world.settled()
    expect(mailTo('astrid.nystrom@hello.example')?.subject).toBe('SignUp Support: Confirm your e-mail address')
    const link = linkTo('astrid.nystrom@hello.example')
    await web.opens(link)
    expect((await web.presses('Confirm e-mail')).text).toMatch(/What is your name/)
    const refused = await web.presses('Finish', { name: 'Astrid Nyström', password: 'Hello2024!' })
    expect(refused.alert).toMatch(/contains the name of your company or tenant plus a year – pick something unrelated/)
    expect(refused.markup).toContain('value="Astrid Nyström"')
    expect(await person('astrid.nystrom@hello.example')).toBeUndefined()
    const me = await web.presses('Finish', { name: 'Astrid Nyström', password: 'blauer Kaktus tanzt' })
    expect(me.at).toBe('/me?done=register')
    expect(me.text).toMatch(
      /You are registered.*You are Astrid Nyström.*E-mail, astrid\.nystrom@hello\.example.*Password/,
    )
    expect((await person('astrid.nystrom@hello.example'))?.emailVerifiedAt).toEqual(expect.any(Date))
  })

  it('makes one person of an address in any casing (INV-02)', async () => {
    await registers('once@free.example', 'Once Only')
    const again = await asks('/register', 'ONCE@Free.Example')
    expect(again).toBe('')
    expect(mailTo('once@free.example')?.subject).toMatch(/You are registered already/)
    const web = browser()
    expect((await web.opens(linkTo('once@free.example'))).text).toMatch(/Sign in as Once Only\?/)
    expect((await web.presses('Sign in')).text).toMatch(/You are Once Only/)
    const all = await world.query('select 1 from "Person" where lower("primaryEmail") = $1', ['once@free.example'])
    expect(all).toHaveLength(1)
  })
})

describe('a mailed link', () => {
  it('is not used up by looking, a hundred times (X26)', async () => {
    const link = await asks('/register', 'looked@free.example')
    const before = await world.query('select id, "consumedAt", "revokedAt" from "Token" order by id')
    for (let round = 0; round < 10; round++)
      await Promise.all(Array.from({ length: 10 }, () => fetch(link, { method: round % 2 === 0 ? 'GET' : 'HEAD' })))
    expect(await world.query('select id, "consumedAt", "revokedAt" from "Token" order by id')).toEqual(before)
    expect((await browser().opens(link)).text).toMatch(/Confirm your e-mail address/)
  })

  it('pressed fifty times at once works exactly once (INV-05)', async () => {
    const link = await asks('/register', 'fifty@free.example')
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        fetch(link, {
          method: 'POST',
          redirect: 'manual',
          body: new URLSearchParams({ does: 'use', name: `Fifty ${index}` }),
        }),
      ),
    )
    const statuses = answers.map(({ status }) => status).toSorted()
    expect(statuses).toEqual([303, ...Array<number>(49).fill(410)])
    const [{ sessions } = { sessions: 0 }] = await world.query<{ sessions: number }>(
      `select count(*)::int as sessions from "WebSession" s join "Person" p on p.id = s."personId"
       where p."primaryEmail" = 'fifty@free.example'`,
    )
    expect(sessions).toBe(1)
  })

  it('says which of four things became of it, and a new one comes by one press (X25)', async () => {
    const email = 'states@free.example'
    const first = await asks('/register', email)
    const second = await asks('/register', email)
    expect(second).not.toBe(first)
    const web = browser()
    expect(await web.opens(first)).toMatchObject({ status: 410, text: expect.stringMatching(/There is a newer link/) })
    await web.opens(second)
    await web.presses('That wasn’t me')
    expect(await web.opens(second)).toMatchObject({ status: 410, text: expect.stringMatching(/was taken back/) })
    expect(await person(email)).toBeUndefined()
    const third = await asks('/register', email)
    await world.advance('PT61M')
    expect(await web.opens(third)).toMatchObject({ status: 410, text: expect.stringMatching(/This link has expired/) })
    expect((await web.presses('Send a new link')).text).toMatch(/If we can reach s•••••@free\.example/)
    expect(await web.presses('Send again')).toMatchObject({
      status: 429,
      alert: expect.stringMatching(/possible in one minute/),
    })
    await world.settled()
    const fourth = linkTo(email)
    await web.opens(fourth)
    await web.presses('Confirm e-mail')
    await web.presses('Finish', { name: 'Four States' })
    expect(await web.opens(fourth)).toMatchObject({ status: 410, text: expect.stringMatching(/already used/) })
    await web.presses('Send a new link')
  })

  it('tells a stranger nothing', async () => {
    const shown = await browser().opens(`/a/${'x'.repeat(43)}`)
    expect(shown).toMatchObject({ status: 404, text: expect.stringMatching(/This link does not work/) })
    expect((await browser().posts(`/a/${'x'.repeat(43)}`, { does: 'renew' })).status).toBe(404)
  })

  it('does on its page only what it was mailed for', async () => {
    const [{ reply } = { reply: 0 }] = await world.query<{ reply: number }>(
      `select count(*)::int as reply from "Token" where purpose = 'REPLY'`,
    )
    expect(reply).toBe(0)
    const link = await asks('/register', 'other@free.example')
    expect((await fetch(link.replace('/a/', '/r/'))).status).toBe(404)
  })
})

describe('a forgotten password', () => {
  it('is replaced once; other browsers are signed out; the old ones are refused (T12)', async () => {
    const email = 'forgot@free.example'
    const old = await registers(email, 'Fran Forget', 'blauer Kaktus tanzt')
    expect((await old.opens('/me')).text).toMatch(/You are Fran Forget/)
    const web = browser()
    await web.opens(await asks('/sign-in/forgot', email))
    expect((await web.presses('Save password', { password: '' })).alert).toMatch(/no password yet/)
    expect((await web.presses('Save password', { password: 'blauer Kaktus tanzt' })).alert).toMatch(
      /had this password before/,
    )
    const me = await web.presses('Save password', { password: 'vier Wale singen leise' })
    expect(me.at).toBe('/me?done=password')
    expect((await old.opens('/me')).at).toBe('/sign-in')
    const signs = browser()
    await signs.opens('/sign-in')
    await signs.presses('Continue', { email })
    expect((await signs.presses('Sign in', { password: 'blauer Kaktus tanzt' })).status).toBe(401)
    expect((await signs.presses('Sign in', { password: 'vier Wale singen leise' })).text).toMatch(/You are Fran Forget/)
    const again = await asks('/sign-in/forgot', email)
    await web.opens(again)
    expect((await web.presses('Save password', { password: 'blauer Kaktus tanzt' })).alert).toMatch(
      /had this password before/,
    )
  })

  it('opens an account that its owner locked', async () => {
    const email = 'locked@free.example'
    const web = await registers(email, 'Lo Cked')
    await world.query(`update "Person" set status = 'LOCKED' where "primaryEmail" = $1`, [email])
    expect((await web.opens('/me')).at).toBe('/sign-in')
    const link = await asks('/sign-in/link', email)
    expect(await web.opens(link)).toMatchObject({ status: 403, text: expect.stringMatching(/Your account is locked/) })
    await world.advance('PT61S')
    await web.presses('Send the link')
    await world.settled()
    expect(mailTo(email)?.subject).toMatch(/new password/)
    await web.opens(linkTo(email))
    expect((await web.presses('Save password', { password: 'vier Wale singen leise' })).text).toMatch(/You are Lo Cked/)
  })
})

describe('an invitation', () => {
  it('makes somebody new a member of the company when they accept it', async () => {
    const email = 'new.agent@vendor.example'
    const id = randomUUID()
    await world.query(
      `insert into "Invitation" (id, email, "companyId", role, "invitedById", run, "createdAt")
       select $1, $2, id, 'SUPPORT_AGENT', 'kim', $1, now() from "Company" where key = 'vendor'`,
      [id, email],
    )
    await world.query(
      `insert into "OutboxMessage" (id, kind, "dedupeKey", channel, target, place, payload, "notBefore")
       values ($1, 'NOTICE', $1, '', $2, '{"channel":"","id":"","isPrivate":true,"ref":null}', $3, '2026-01-01')`,
      [
        randomUUID(),
        `mail:${email}`,
        {
          happening: { kind: 'invited', invitationId: id },
          recipient: { to: `mail:${email}`, reason: 'invited' },
          since: new Date().toISOString(),
        },
      ],
    )
    await world.sweep()
    await world.settled()
    const web = browser()
    const shown = await web.opens(linkTo(email))
    expect(shown.text).toMatch(/Kim Berg invites you to SignUp Support as support agent/)
    expect((await web.presses('Accept', { name: '' })).alert).toMatch(/name is missing/)
    const me = await web.presses('Accept', { name: 'Nia Agent' })
    expect(me.text).toMatch(/You are Nia Agent.*SignUp Support support agent/)
    expect(await web.opens(linkTo(email))).toMatchObject({ status: 410, text: expect.stringMatching(/already used/) })
    const roles = await world.query(
      `select m.role, m.status from "Membership" m join "Person" p on p.id = m."personId" where p."primaryEmail" = $1`,
      [email],
    )
    expect(roles).toEqual([{ role: 'SUPPORT_AGENT', status: 'ACTIVE' }])
  })
})

describe('languages', () => {
  it.each([
    ['de-DE,de;q=0.9', 'Sehen Sie in Ihr Postfach', 'Bestätigen Sie Ihre E-Mail-Adresse', 'E-Mail bestätigen'],
    ['es', 'Mire su buzón', 'Confirme su correo', 'Confirmar correo'],
  ])('%s: page, letter and the page that it leads to', async (language, sent, subject, button) => {
    const email = `${language.slice(0, 2)}@free.example`
    expect((await browser(language).posts('/register', { email })).text).toContain(sent)
    await world.settled()
    expect(mailTo(email)?.subject).toContain(subject)
    expect((await browser(language).opens(linkTo(email))).text).toContain(button)
  })
})
