import { hashPassword } from 'better-auth/crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient } from '../../prisma/client.ts'
import { createAccountWrites } from '../../prisma/store/account-write.ts'
import { createChatLinks } from '../../src/core/pages/chat-link.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import { createWebBrowser } from '../support/web-browser.ts'
import { startWorld, type World } from '../support/world.ts'

const SECRET = 'a secret of thirty-two characters or more'
const ANNA = 'anna.andersson@hello.example'

let mails: MailServer
let world: World
beforeAll(async () => {
  mails = await startMailServer()
  world = await startWorld({ SMTP_URL: mails.url, MAIL_FROM: 'help@vendor.example', AUTH_SECRET: SECRET })
  const client = createClient(world.databaseUrl)
  const hash = await hashPassword('vier Wale singen leise')
  await client.$transaction((tx) => createAccountWrites(tx).setPassword('anna', hash, new Date()))
  await client.$disconnect()
})
afterAll(async () => {
  await world.stop()
  await mails.stop()
})

const browser = (language?: string) => createWebBrowser(world.url, language)

/** What is on the page but what its reader typed. */
const sameFor = (email: string, markup: string) => markup.replaceAll(email, '*').replaceAll(`${email[0]}•••••`, '•')

/** Signed in by password. */
async function signsIn(email: string, password: string, web = browser()) {
  await web.opens('/sign-in')
  await web.presses('Continue', { email })
  return web.presses('Sign in', { password })
}

describe('signing in', () => {
  it('asks for the address first, then for a way, the same for everybody (B12)', async () => {
    const web = browser()
    expect((await web.opens('/sign-in')).markup).not.toContain('type="password"')
    expect((await web.presses('Continue', { email: 'nobody' })).alert).toMatch(/not an e-mail address/)
    const how = await web.presses('Continue', { email: ANNA })
    expect(how.text).toMatch(/How do you want to sign in.*Send me a link.*Password.*Forgot your password/)
    const me = await web.presses('Sign in', { password: 'vier Wale singen leise' })
    expect(me.text).toMatch(/You are Anna Andersson.*Hello AB user.*Teams, Anna Andersson/)
    expect((await web.opens('/sign-in')).at).toBe('/me')
    await web.presses('Sign out')
    expect((await web.opens('/me')).at).toBe('/sign-in')
  })

  it('offers only what is set up', async () => {
    expect((await browser().opens('/sign-in')).text).not.toMatch(/Microsoft|Google|Discord/)
    expect((await browser().opens('/sign-in/with/google')).status).toBe(404)
  })

  it('sends pages that nothing can run in, and cookies that no script and no other site sees', async () => {
    const web = browser()
    const { headers } = await web.opens('/sign-in')
    expect(headers.get('content-security-policy')).toMatch(
      /default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'/,
    )
    const answer = await fetch(`${world.url}/sign-in/password`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ email: ANNA, password: 'vier Wale singen leise' }),
    })
    expect(answer.headers.getSetCookie().length).toBeGreaterThan(0)
    for (const cookie of answer.headers.getSetCookie()) expect(cookie).toMatch(/HttpOnly; SameSite=Lax/)
  })

  it('takes no form of another site', async () => {
    const form = { email: ANNA, password: 'vier Wale singen leise' }
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
    ] as Record<string, string>[])
      expect((await browser().posts('/sign-in/password', form, headers)).status, JSON.stringify(headers)).toBe(403)
    expect((await browser().posts('/sign-in/password', form, { origin: world.url })).at).toBe('/me')
  })
})

describe('nobody learns who has an account (B9, X49)', () => {
  const unknown = 'abba.abbasson@hello.example'

  it.each(['/sign-in', '/sign-in/link', '/sign-in/forgot', '/register'])('from %s', async (path) => {
    await world.advance('PT2H')
    const known = await browser().posts(path, { email: ANNA })
    const other = await browser().posts(path, { email: unknown })
    expect(other.status).toBe(known.status)
    expect(sameFor(unknown, other.markup)).toBe(sameFor(ANNA, known.markup))
    await world.settled()
  })

  it('nor from a wrong password', async () => {
    await world.advance('P2D')
    const known = await browser().posts('/sign-in/password', { email: ANNA, password: 'wrong' })
    const other = await browser().posts('/sign-in/password', { email: unknown, password: 'wrong' })
    expect([known.status, other.status]).toEqual([401, 401])
    expect(sameFor(unknown, other.markup)).toBe(sameFor(ANNA, known.markup))
  })

  it('nor from the outbox, while only the known one gets mail', async () => {
    await world.advance('PT2H')
    await world.startsAnew()
    const before = [ANNA, unknown].map((email) => mails.to(email).length)
    for (const email of [ANNA, unknown]) await browser().posts('/sign-in/forgot', { email })
    await world.settled()
    const rows = await world.query<{ payload: { happening: Record<string, unknown> } }>(
      `select payload from "OutboxMessage" where payload->'happening'->>'kind' = 'account-link' order by seq`,
    )
    const [first, second] = rows.map(({ payload }) => payload.happening)
    expect(rows).toHaveLength(2)
    expect({ ...first, email: '', run: '' }).toEqual({ ...second, email: '', run: '' })
    const more = [ANNA, unknown].map((email, index) => mails.to(email).length - (before[index] ?? 0))
    expect(more).toEqual([1, 0])
  })
})

describe('wrong passwords (X58)', () => {
  it('make the next try wait longer and longer; the waits end by themselves; the link works all the while', async () => {
    await world.advance('P2D')
    const tries = async (password: string) => (await signsIn(ANNA, password)).alert
    expect(await tries('wrong 1')).toMatch(/do not belong together/)
    expect(await tries('wrong 2')).toMatch(/do not belong together/)
    expect(await tries('wrong 3')).toMatch(/do not belong together/)
    expect(await tries('vier Wale singen leise')).toMatch(/works again in one minute; the link works right now/)
    await browser().posts('/sign-in/link', { email: ANNA })
    await world.settled()
    const web = browser()
    await web.opens(/http:\/\/\S+\/a\/[\w-]+/.exec(mails.to(ANNA).at(-1)?.mail.text ?? '')?.[0] ?? '')
    expect((await web.presses('Sign in')).text).toMatch(/You are Anna Andersson/)
    await world.advance('PT31S')
    expect(await tries('wrong 4')).toMatch(/do not belong together/)
    await world.advance('PT31S')
    expect(await tries('vier Wale singen leise')).toMatch(/works again in 2 minutes/)
    await world.advance('PT2M')
    expect((await signsIn(ANNA, 'vier Wale singen leise')).text).toMatch(/You are Anna Andersson/)
    expect(await tries('wrong')).toMatch(/do not belong together/)
  })

  it('tried fifty at once are counted one by one', async () => {
    await world.advance('P2D')
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        fetch(`${world.url}/sign-in/password`, {
          method: 'POST',
          body: new URLSearchParams({ email: 'tom.riis@hello.example', password: 'guess' }),
        }),
      ),
    )
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(3)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(47)
  })
})

describe('the audit', () => {
  const audited = (action: string) =>
    world.query<{ actorId: string | null; subjectId: string; data: Record<string, string> }>(
      `select "actorId", "subjectId", data from "AuditEvent" where action = $1 order by at desc, id desc`,
      [action],
    )

  it('has who came in and how, who tried, and nothing of what they typed', async () => {
    await world.advance('PT2H')
    const [inBefore, failedBefore] = [(await audited('account.sign-in')).length, await failures()]
    await signsIn(ANNA, 'not this one')
    await signsIn('nobody.at.all@hello.example', 'not this one')
    await signsIn(ANNA, 'vier Wale singen leise')
    const failed = (await audited('account.sign-in-failed')).slice(0, (await failures()) - failedBefore)
    expect(failed).toEqual([
      { actorId: null, subjectId: '', data: { method: 'PASSWORD', why: 'wrong' } },
      { actorId: null, subjectId: 'anna', data: { method: 'PASSWORD', why: 'wrong' } },
    ])
    const came = await audited('account.sign-in')
    expect(came.length - inBefore).toBe(1)
    expect(came[0]).toEqual({ actorId: 'anna', subjectId: 'anna', data: { method: 'PASSWORD' } })
    const all = await world.query(
      `select a::text from "AuditEvent" a where a::text ~* 'nobody.at|not this one|anna\\.andersson'`,
    )
    expect(all).toEqual([])
  })

  it('has a link that was used, and no sign-in of somebody who only shows their password again', async () => {
    await world.advance('PT2H')
    const web = browser()
    await web.opens('/sign-in')
    await web.presses('Continue', { email: 'ewa.falk@hello.example' })
    await web.presses('Send me a link')
    await world.settled()
    const [link = ''] = /http:\/\/\S+\/a\/[\w-]+/.exec(mails.to('ewa.falk@hello.example').at(-1)?.mail.text ?? '') ?? []
    await web.opens(link)
    await web.presses('Sign in')
    expect((await audited('account.sign-in'))[0]).toEqual({
      actorId: 'ewa',
      subjectId: 'ewa',
      data: { method: 'EMAIL' },
    })
    const before = (await audited('account.sign-in')).length
    const anna = browser()
    await signsIn(ANNA, 'vier Wale singen leise', anna)
    await anna.presses('Save password', { current: 'wrong again', password: 'sechs Füchse tanzen sacht' })
    expect((await audited('account.sign-in')).length - before).toBe(1)
    expect((await audited('account.sign-in-failed'))[0]?.subjectId).toBe('anna')
  })

  const failures = async () => (await audited('account.sign-in-failed')).length
})

describe('changing one’s password', () => {
  it('needs the current one, refuses weak and similar ones, and signs other browsers out', async () => {
    await world.advance('P2D')
    const other = browser()
    await signsIn(ANNA, 'vier Wale singen leise', other)
    const web = browser()
    await signsIn(ANNA, 'vier Wale singen leise', web)
    const change = (current: string, password: string) => web.presses('Save password', { current, password })
    expect((await change('not it', 'sechs Igel tanzen munter')).alert).toMatch(/current password is not right/)
    expect((await change('vier Wale singen leise', 'Anna1987')).alert).toMatch(/mostly your own name/)
    expect((await change('vier Wale singen leise', 'vier Wale singen leise2')).alert).toMatch(
      /almost your last password/,
    )
    expect((await change('vier Wale singen leise', 'sechs Igel tanzen munter')).at).toBe('/me?done=password')
    expect((await other.opens('/me')).at).toBe('/sign-in')
    expect((await web.opens('/me')).status).toBe(200)
    await world.settled()
    const news = await world.query(
      `select 1 from "OutboxMessage" where payload->'happening'->>'what' = 'password-changed'`,
    )
    expect(news.length).toBeGreaterThan(0)
  })
})

describe('coming from a chat', () => {
  const links = createChatLinks(SECRET)
  const clock = async () =>
    (
      await world.query<{ now: Date }>(
        `select now() + make_interval(secs => (value->>'offsetMs')::float8 / 1000) as now from "Setting" where key = 'clock'`,
      )
    )[0]?.now ?? new Date()

  it('the page names the chat, connects it when its owner says so, and the chat hears of it', async () => {
    await world.advance('P2D')
    const stranger = world.teams.person('aad-new', 'elsewhere', { name: 'Anna at home' })
    await stranger.says('hello')
    const [identity] = await world.query<{ id: string }>(`select id from "Identity" where subject = 'aad-new'`)
    const link = links.make(identity?.id ?? '', await clock())
    const web = browser()
    const page = await web.opens(`/sign-in?chat=${link}`)
    expect(page.at).toBe('/sign-in')
    expect(page.text).toMatch(/whether the chat you come from is yours/)
    await web.presses('Continue', { email: ANNA })
    const asked = await web.presses('Sign in', { password: 'sechs Igel tanzen munter' })
    expect(asked.text).toMatch(/Connect Teams, Anna at home with the account of Anna Andersson\?/)
    const owner = () => world.query(`select "personId" from "Identity" where subject = 'aad-new'`)
    expect(await owner()).toEqual([{ personId: null }])
    expect((await web.presses('Connect Teams, Anna at home')).text).toMatch(/Go on in the chat: I have told you there/)
    expect(await owner()).toEqual([{ personId: 'anna' }])
    await world.settled()
    const told = await world.query(
      `select 1 from "OutboxMessage" where payload->'happening'->>'kind' = 'registered' and payload->'recipient'->>'to' = $1`,
      [`identity:${identity?.id}`],
    )
    expect(told).toHaveLength(1)
  })

  it('an altered link, one that is over, and a chat of somebody else connect nothing', async () => {
    const now = await clock()
    const link = links.make('not-mine', now)
    for (const chat of [`${link}x`, links.make('not-mine', new Date(now.getTime() - 16 * 60_000)), 'x'])
      expect((await browser().opens(`/sign-in?chat=${chat}`)).text).not.toMatch(/the chat you come from/)
    const [ewas] = await world.query<{ id: string }>(`select id from "Identity" where "personId" = 'ewa' limit 1`)
    const web = browser()
    await web.opens(`/sign-in?chat=${links.make(ewas?.id ?? '', now)}`)
    await web.presses('Continue', { email: ANNA })
    await web.presses('Sign in', { password: 'sechs Igel tanzen munter' })
    const refused = await web.presses(/^Connect/)
    expect(refused).toMatchObject({ status: 409, text: expect.stringMatching(/belongs to somebody else/) })
    expect(await world.query(`select "personId" from "Identity" where id = $1`, [ewas?.id])).toEqual([
      { personId: 'ewa' },
    ])
  })
})
