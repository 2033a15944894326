import { readFileSync } from 'node:fs'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import nock from 'nock'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import { createWebBrowser } from '../support/web-browser.ts'
import { startWorld, type World } from '../support/world.ts'

const KEY_ID = 'issuer-key'
const own = await generateKeyPair('RS256')
const other = await generateKeyPair('RS256')
const keys = [{ ...(await exportJWK(own.publicKey)), kid: KEY_ID, use: 'sig', alg: 'RS256' }]

let mails: MailServer
let world: World
beforeAll(async () => {
  mails = await startMailServer()
  world = await startWorld({
    SMTP_URL: mails.url,
    MAIL_FROM: 'help@vendor.example',
    MICROSOFT_CLIENT_ID: 'ms-client',
    MICROSOFT_CLIENT_SECRET: 'ms-secret',
    GOOGLE_CLIENT_ID: 'google-client',
    GOOGLE_CLIENT_SECRET: 'google-secret',
    DISCORD_APPLICATION_ID: 'discord-client',
    DISCORD_CLIENT_SECRET: 'discord-secret',
    DISCORD_TOKEN: 'none',
    DEMO: '1',
  })
  await world.query(
    `insert into "EntraTenant" ("tenantId", "companyId") select 'hello', id from "Company" where key = 'hello'`,
  )
})
beforeEach(() => nock.disableNetConnect())
beforeEach(() => nock.enableNetConnect('127.0.0.1'))
afterEach(() => nock.cleanAll())
afterAll(async () => {
  await world.stop()
  await mails.stop()
  nock.enableNetConnect()
})

type Browser = ReturnType<typeof createWebBrowser>
const browser = () => createWebBrowser(world.url)

const token = (issuer: string, audience: string, claims: JWTPayload, key = own.privateKey) =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: KEY_ID })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime('10m')
    .sign(key)

/** Leaves for an issuer, and comes back with what it says. */
async function comesBack(web: Browser, name: 'microsoft' | 'google' | 'discord', way = `/sign-in/with/${name}`) {
  const away = new URL((await web.opens(way)).at)
  return {
    away,
    back: (more: Record<string, string> = {}) =>
      web.opens(
        `/sign-in/with/${name}/back?${new URLSearchParams({ code: 'a-code', state: away.searchParams.get('state') ?? '', ...more })}`,
      ),
  }
}

async function microsoft(
  web: Browser,
  claims: { tid: string; oid: string; name: string; email?: string },
  key?: typeof own.privateKey,
) {
  const iss = `https://login.microsoftonline.com/${claims.tid}/v2.0`
  const id_token = await token(iss, 'ms-client', { ...claims, sub: 'pairwise' }, key)
  nock('https://login.microsoftonline.com')
    .post('/common/oauth2/v2.0/token', (body) => body.code === 'a-code' && body.code_verifier.length > 40)
    .reply(200, { token_type: 'Bearer', access_token: 'x', id_token })
    .get('/common/discovery/v2.0/keys')
    .reply(200, { keys })
  return (await comesBack(web, 'microsoft')).back()
}

async function google(
  web: Browser,
  claims: { sub: string; name: string; email: string; email_verified: boolean; hd?: string },
) {
  const id_token = await token('https://accounts.google.com', 'google-client', claims)
  nock('https://oauth2.googleapis.com').post('/token').reply(200, { token_type: 'Bearer', access_token: 'x', id_token })
  nock('https://www.googleapis.com').get('/oauth2/v3/certs').reply(200, { keys })
  return (await comesBack(web, 'google')).back()
}

async function discord(web: Browser, profile: { id: string; username: string; email?: string; verified?: boolean }) {
  nock('https://discord.com')
    .post('/api/oauth2/token')
    .reply(200, { token_type: 'Bearer', access_token: 'x' })
    .get(/^\/api\/users\/(@|%40)me$/)
    .reply(200, { avatar: null, discriminator: '0', ...profile })
  return (await comesBack(web, 'discord')).back()
}

const ways = (subject: string) =>
  world.query<{ provider: string; issuer: string; personId: string | null }>(
    `select provider, issuer, "personId" from "Identity" where subject = $1 order by provider`,
    [subject],
  )
const linkTo = (address: string) => /http:\/\/\S+\/a\/[\w-]+/.exec(mails.to(address).at(-1)?.mail.text ?? '')?.[0] ?? ''

describe('what is asked for at the issuer', () => {
  it.each([
    ['microsoft', 'openid profile email'],
    ['google', 'openid profile email'],
    ['discord', 'identify email'],
  ] as const)('%s: who somebody is, and nothing else', async (name, scopes) => {
    const { away } = await comesBack(browser(), name)
    expect(away.searchParams.get('scope')).toBe(scopes)
    expect([...away.searchParams.keys()].filter((key) => /granted|access_type/.test(key))).toEqual([])
    const row = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').match(
      new RegExp(`^\\| ${name} \\|.*\\| (.*) \\|$`, 'im'),
    )
    expect(row?.[1]?.replaceAll(/[`,]/g, '')).toBe(scopes)
  })
})

describe('Microsoft (X45)', () => {
  it('knows by tenant and object whom Teams knows, whatever address it says', async () => {
    const web = browser()
    const me = await microsoft(web, {
      tid: 'hello',
      oid: 'aad-ewa',
      name: 'Somebody',
      email: 'max.muster@muster.example',
    })
    expect(me.text).toMatch(/You are Ewa Falk/)
    expect(await ways('aad-ewa')).toEqual([
      { provider: 'TEAMS', issuer: 'hello', personId: 'ewa' },
      { provider: 'OIDC_MS', issuer: 'hello', personId: 'ewa' },
    ])
    expect(
      await world.query(
        `select "actorId", data->>'method' as method, data->>'identityId' = i.id as "isTheirs" from "AuditEvent" a
         join "Identity" i on i.subject = 'aad-ewa' and i.provider = 'OIDC_MS' where action = 'account.sign-in'`,
      ),
    ).toEqual([{ actorId: 'ewa', method: 'MICROSOFT', isTheirs: true }])
  })

  it('a guest of another tenant with the same object and the same address is a stranger', async () => {
    const web = browser()
    const shown = await microsoft(web, {
      tid: 'evil',
      oid: 'aad-ewa',
      name: 'Ewa Falk',
      email: 'ewa.falk@hello.example',
    })
    expect(shown.text).toMatch(/I do not know this account yet/)
    expect((await web.opens('/me')).at).toBe('/sign-in')
    expect(await world.query(`select "personId" from "Identity" where issuer = 'evil'`)).toEqual([{ personId: null }])
  })

  it('somebody new of a known tenant, with an address in its domain, has an account at once', async () => {
    const me = await microsoft(browser(), {
      tid: 'hello',
      oid: 'aad-nina-new',
      name: 'Nora Ny',
      email: 'Nora.Ny@hello.example',
    })
    expect(me.text).toMatch(/You are registered.*You are Nora Ny.*nora\.ny@hello\.example/)
    const chat = world.teams.person('aad-nina-new', 'hello', { name: 'Nora Ny' })
    await chat.says('my tickets')
    const [teams, web] = await ways('aad-nina-new')
    expect([teams, web]).toMatchObject([{ provider: 'TEAMS' }, { provider: 'OIDC_MS' }])
    expect(teams?.personId).toEqual(expect.any(String))
    expect(teams?.personId).toBe(web?.personId)
  })

  it.each([
    ['an address outside the tenant’s domains', 'hello', 'aad-outside', 'outside@other.example'],
    ['an address of somebody who is here already', 'hello', 'aad-anna-two', 'anna.andersson@hello.example'],
    ['a tenant of nobody', 'nowhere', 'aad-nobody', 'new@hello.example'],
  ])('%s proves nothing: its mailbox is asked', async (_, tid, oid, email) => {
    const web = browser()
    const shown = await microsoft(web, { tid, oid, name: 'New Comer', email })
    expect(shown.text).toMatch(/I do not know this account yet/)
    expect(shown.markup).toContain(`value="${email}"`)
    expect(await ways(oid)).toEqual([{ provider: 'OIDC_MS', issuer: tid, personId: null }])
  })

  it('a person who proves the mailbox keeps the account they have, and comes in both ways from then on', async () => {
    const web = browser()
    await microsoft(web, { tid: 'far', oid: 'aad-tom-far', name: 'Tom far away' })
    await web.presses('Send me a link', { email: 'tom.riis@hello.example' })
    await world.settled()
    const shown = await web.opens(linkTo('tom.riis@hello.example'))
    expect(shown.text).toMatch(/Sign in as Tom Riis\?.*Microsoft, Tom far away/)
    expect((await web.presses('That’s me: sign in')).text).toMatch(/You are Tom Riis/)
    expect((await microsoft(browser(), { tid: 'far', oid: 'aad-tom-far', name: 'x' })).text).toMatch(/You are Tom Riis/)
  })

  it('believes no token that somebody else signed, that is for others, or that comes without its journey', async () => {
    const claims = { tid: 'hello', oid: 'aad-ewa', name: 'Ewa' }
    expect((await microsoft(browser(), claims, other.privateKey)).status).toBe(400)
    expect((await browser().opens('/sign-in/with/microsoft/back?code=a-code&state=made-up')).status).toBe(400)
    const web = browser()
    const { back } = await comesBack(web, 'microsoft')
    expect((await back({ state: 'another' })).text).toMatch(/That did not work/)
    const elsewhere = await comesBack(web, 'microsoft')
    const thief = browser()
    expect(
      (await thief.opens(`/sign-in/with/microsoft/back?code=a-code&state=${elsewhere.away.searchParams.get('state')}`))
        .status,
    ).toBe(400)
  })
})

describe('Google and Discord', () => {
  it('know people by their subject; Google’s own mailboxes count', async () => {
    const claims = { sub: 'g-1', name: 'Gia Mail', email: 'gia@gmail.com', email_verified: true }
    expect((await google(browser(), claims)).text).toMatch(/You are registered.*You are Gia Mail/)
    expect((await google(browser(), { ...claims, email: 'renamed@gmail.com' })).text).toMatch(
      /You are Gia Mail.*gia@gmail\.com/,
    )
  })

  it.each([
    ['a mailbox that Google does not run', { email: 'tom.riis@hello.example', email_verified: true }],
    ['one that nobody confirmed', { email: 'x@gmail.com', email_verified: false }],
  ])('%s is asked', async (_, mail) => {
    const shown = await google(browser(), { sub: `g-${mail.email}`, name: 'Who', ...mail })
    expect(shown.text).toMatch(/I do not know this account yet/)
  })

  it('Discord: the chat account itself comes in; what Discord says of addresses is only filled in', async () => {
    expect((await discord(browser(), { id: '200000000000000001', username: 'ewa' })).text).toMatch(/You are Ewa Falk/)
    const shown = await discord(browser(), {
      id: '3',
      username: 'anna',
      email: 'anna.andersson@hello.example',
      verified: true,
    })
    expect(shown.text).toMatch(/I do not know this account yet/)
    expect(shown.markup).toContain('value="anna.andersson@hello.example"')
  })

  it('an issuer is added to one’s own account by a press, and to nobody else’s', async () => {
    const web = browser()
    await microsoft(web, { tid: 'hello', oid: 'aad-ewa', name: 'Ewa' })
    const asked = await google(web, { sub: 'g-ewa', name: 'Ewa private', email: 'ewa@gmail.com', email_verified: true })
    expect(asked.text).toMatch(/Connect Google, Ewa private with the account of Ewa Falk\?/)
    expect(await ways('g-ewa')).toEqual([{ provider: 'OIDC_GOOGLE', issuer: 'google', personId: null }])
    await web.presses('Connect Google, Ewa private')
    expect(
      (await google(browser(), { sub: 'g-ewa', name: 'x', email: 'x@gmail.com', email_verified: true })).text,
    ).toMatch(/You are Ewa Falk/)
    const gia = browser()
    await google(gia, { sub: 'g-1', name: 'Gia', email: 'gia@gmail.com', email_verified: true })
    const taken = await google(gia, { sub: 'g-ewa', name: 'x', email: 'x@gmail.com', email_verified: true })
    expect(taken).toMatchObject({ status: 403, text: expect.stringMatching(/belongs to somebody else/) })
    expect(
      await world.query(
        `select "actorId", "subjectId", data->>'why' as why from "AuditEvent" where action = 'account.sign-in-failed'`,
      ),
    ).toEqual([{ actorId: null, subjectId: 'ewa', why: 'taken' }])
  })

  it('somebody who cancels at the issuer is back at the choice (B2)', async () => {
    const web = browser()
    const { back } = await comesBack(web, 'google')
    expect((await back({ code: '', error: 'access_denied' })).text).toMatch(/cancelled or took too long.*To sign-in/)
    expect((await web.opens('/sign-in')).text).toMatch(
      /Continue with Microsoft.*Continue with Google.*Continue with Discord/,
    )
  })
})
