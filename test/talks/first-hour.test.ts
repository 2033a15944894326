import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import nock from 'nock'
import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { readEnv } from '../../src/env.ts'
import { createLog } from '../../src/log.ts'
import { type Deskhand, startDeskhand } from '../../src/main.ts'
import { emptyDatabase, type TestDatabase } from '../support/database.ts'
import { type FakeConnector, personalChat, startFakeConnector } from '../support/fake-connector.ts'
import { APP_ID, startFakeIssuer } from '../support/fake-issuer.ts'
import { freePort } from '../support/free-port.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import { createTeamsClient } from '../support/teams-client.ts'
import { createWebBrowser } from '../support/web-browser.ts'

/** Microsoft's keys and token server are ours; everything else of the real authentication stays. */
const microsoft = vi.hoisted(() => ({ auth: undefined as unknown }))
vi.mock('../../adapters/teams/authentication.ts', () => ({ authenticationOf: () => microsoft.auth }))

const ROOT = new URL('../../', import.meta.url).pathname
/** Where Teams takes what the bot says: only https will do in production. */
const SERVICE = 'https://smba.trafficmanager.net'
/** Of prisma/data/example: the customer with first line at the vendor, where everybody registered may send. */
const TENANT = '3f1c8f5e-7a54-4c0b-9f57-0d6f2b1f9a11'

let database: TestDatabase
let sql: pg.Client
let folder: string
let issuer: Awaited<ReturnType<typeof startFakeIssuer>>
let connector: FakeConnector
let mails: MailServer
let settings: Record<string, string>
let deskhand: Deskhand | undefined

beforeAll(async () => {
  database = await emptyDatabase()
  folder = mkdtempSync(join(tmpdir(), 'deskhand-'))
  issuer = await startFakeIssuer()
  microsoft.auth = issuer.auth()
  connector = await startFakeConnector()
  teamsIs(connector.url)
  mails = await startMailServer()
  const port = await freePort()
  settings = {
    NODE_ENV: 'production',
    PORT: String(port),
    HOST: '127.0.0.1',
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    DATA_DIR: folder,
    DATABASE_URL: database.url,
    LOG_LEVEL: 'error',
    AUTH_SECRET: 'a secret of thirty-two characters or more',
    MicrosoftAppId: APP_ID,
    MicrosoftAppPassword: 'secret',
    SMTP_URL: mails.url,
    MAIL_FROM: 'help@aurora.example',
  }
  sql = new pg.Client({ connectionString: database.url })
  await sql.connect()
})
afterAll(async () => {
  await deskhand?.stop()
  nock.cleanAll()
  await Promise.all([connector.stop(), mails.stop(), issuer.stop(), sql.end()])
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

/** Calls to Teams' own address arrive at another. */
function teamsIs(url: string) {
  const passed = async (request: Request): Promise<nock.ReplyFnResult> => {
    const { pathname, search } = new URL(request.url)
    const body = await request.text()
    const { method, headers } = request
    const answer = await fetch(new URL(pathname + search, url), { method, headers, ...(body ? { body } : {}) })
    return [answer.status, (await answer.json()) as nock.Body]
  }
  const teams = nock(SERVICE).persist()
  for (const method of ['GET', 'POST', 'PUT', 'DELETE']) teams.intercept(/.*/, method).reply(passed)
}

/** A command of the operator's, in a process of its own with nothing but the settings. */
const runs = (script: string, ...args: string[]) =>
  new Promise<{ code: number; said: string }>((resolve) => {
    const env = { PATH: process.env.PATH ?? '', TZ: 'Europe/Stockholm', ...settings }
    execFile(process.execPath, [script, ...args], { cwd: ROOT, env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, said: `${out}${err}` }),
    )
  })

const start = async () => {
  const lines: string[] = []
  const env = readEnv(settings)
  deskhand = await startDeskhand(env, createLog('warn', { write: (line) => void lines.push(line) }))
  return { url: deskhand.url, warnings: () => lines.join('') }
}
const ready = async (url: string) => (await fetch(`${url}/readyz`)).json()
const mailTo = async (address: string) => {
  await deskhand?.sweep()
  return vi.waitFor(() => mails.to(address).at(-1)?.mail.text ?? expect.fail(`no mail to ${address}`), 10_000)
}

it('before anybody is named the server runs, and says how to name somebody', async () => {
  const { url, warnings } = await start()
  expect(warnings()).toContain('npm run setup -- --admin')
  expect(await ready(url)).toEqual({ ok: true, notes: [expect.stringContaining('npm run setup -- --admin')] })
  await deskhand?.stop()
  deskhand = undefined
}, 180_000)

it('npm run setup says what is missing, names the first vendor admin, and changes nothing when it is run again', async () => {
  const nameless = await runs('src/setup.ts', '--admin', 'Kim@aurora.example')
  expect(nameless).toMatchObject({ code: 1, said: expect.stringContaining('--company "Your company Ltd"') })
  expect(await runs('src/setup.ts', '--admin', 'kim')).toMatchObject({
    code: 1,
    said: expect.stringContaining('--admin "kim" is not an e-mail address'),
  })
  const args = ['--admin', 'Kim@aurora.example', '--name', 'Kim Berg', '--company', 'Aurora Software'] as const
  const first = await runs('src/setup.ts', ...args)
  expect(first).toMatchObject({ code: 0, said: expect.stringContaining('kim@aurora.example is a vendor admin now') })
  const again = await runs('src/setup.ts', ...args)
  expect(again).toMatchObject({ code: 0, said: expect.stringContaining('is a vendor admin already') })
  const { rows } = await sql.query(
    `select "displayName", "emailVerifiedAt", role, c.name, c.key from "Membership" m
     join "Person" p on p.id = m."personId" join "Company" c on c.id = m."companyId"`,
  )
  expect(rows).toEqual([
    { displayName: 'Kim Berg', emailVerifiedAt: null, role: 'VENDOR_ADMIN', name: 'Aurora Software', key: 'vendor' },
  ])
}, 180_000)

it('npm run data imports the example folder: first dry, then for good', async () => {
  const dry = await runs('src/data.ts', 'import', 'prisma/data/example', '--dry-run')
  expect(dry).toMatchObject({ code: 0, said: expect.stringContaining('Nothing was written: this was a dry run') })
  expect(dry.said).toContain('companies: 3 new, 1 changed, 0 unchanged')
  expect((await sql.query('select 1 from "Product"')).rowCount).toBe(0)
  const real = await runs('src/data.ts', 'import', 'prisma/data/example')
  expect(real).toMatchObject({ code: 0, said: expect.stringContaining('Imported.') })
  expect((await sql.query('select 1 from "Product"')).rowCount).toBe(3)
  const exported = join(folder, 'exported')
  expect(await runs('src/data.ts', 'export', exported)).toMatchObject({
    code: 0,
    said: expect.stringContaining('companies.yaml'),
  })
  const same = await runs('src/data.ts', 'import', exported, '--dry-run')
  expect(same).toMatchObject({ code: 0, said: expect.stringContaining('companies: 0 new, 0 changed') })
  expect(await runs('src/data.ts', 'import', 'nowhere')).toMatchObject({
    code: 1,
    said: 'There is no folder nowhere.\n',
  })
  expect(await runs('src/data.ts', 'imports')).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^Say what to do:/),
  })
}, 180_000)

it('npm run knowledge takes in what questions are answered from, lists it and takes it out', async () => {
  const docs = join(folder, 'my-docs')
  mkdirSync(join(docs, 'en'), { recursive: true })
  writeFileSync(join(docs, 'en/version.md'), '# Find the version\n\nOpen About.')
  writeFileSync(join(docs, 'unclear.txt'), '42')
  const taken = await runs('src/articles.ts', 'import', docs, '--url', 'https://help.aurora.example')
  expect(taken).toMatchObject({ code: 0, said: expect.stringContaining('1 new, 0 changed, 0 unchanged, 0 removed') })
  expect(taken.said).toContain('my-docs/unclear.txt: its language is none that Deskhand knows')
  expect(taken.said).toContain('2 of 2')
  expect(await runs('src/articles.ts', 'import', '--starter')).toMatchObject({
    code: 0,
    said: expect.stringContaining('33 new'),
  })
  expect((await runs('src/articles.ts', 'list')).said).toContain('en  Find the version, 1 part: my-docs/en/version.md')
  expect(await runs('src/articles.ts', 'remove', 'my-docs')).toMatchObject({ code: 0, said: 'Removed 1 article.\n' })
  expect(await runs('src/articles.ts', 'remove', 'my-docs')).toMatchObject({
    code: 1,
    said: 'Nothing comes from my-docs. "list" shows all sources.\n',
  })
  expect(await runs('src/articles.ts', 'import', 'nowhere')).toMatchObject({ code: 1, said: 'There is no nowhere.\n' })
  expect(await runs('src/articles.ts')).toMatchObject({ code: 1, said: expect.stringMatching(/^Say what to do:/) })
}, 180_000)

it('in production the admin comes in by the mailed link, and a customer files the first ticket through Teams', async () => {
  const { url, warnings } = await start()
  expect(warnings()).not.toContain('npm run setup')
  expect(await ready(url)).toEqual({ ok: true })

  const link = /http:\/\/\S+\/a\/[\w-]+/.exec(await mailTo('kim@aurora.example'))?.[0] ?? ''
  const web = createWebBrowser(url)
  expect((await web.opens(link)).text).toContain('Aurora Software')
  await web.presses('Accept')
  const confirmed = await sql.query(
    `select "emailVerifiedAt" from "Person" where "primaryEmail" = 'kim@aurora.example'`,
  )
  expect(confirmed.rows[0]?.emailVerifiedAt).toEqual(expect.any(Date))

  const teams = createTeamsClient({
    botUrl: url,
    connector,
    serviceUrl: SERVICE,
    authorization: () => issuer.header({ serviceurl: SERVICE }),
  })
  connector.setMembers(personalChat('29:lena'), [
    { id: '29:lena', name: 'Lena Kraft', email: 'lena.kraft@linden.example', aadObjectId: 'lena', tenantId: TENANT },
  ])
  const lena = teams.person('lena', TENANT, { name: 'Lena Kraft', locale: 'en-US', timezone: 'Europe/Berlin' })
  await lena.says('hello')
  await lena.sees('you are registered as lena.kraft@linden.example, signed in by Microsoft')
  await lena.sees('Company found by your address: Linden Möbel GmbH')
  await lena.presses('Yes')
  await lena.sees('Linden Möbel GmbH')
  await lena.says('new ticket')
  await lena.presses('Technical problem')
  await lena.presses('Continue', {
    Product: 'Aurora Invoice',
    Subject: 'Invoices are not posted',
    Description: 'Since this morning, for everybody.',
    'ERP version': 'Business Central Online',
    version: '4.12.3',
    severity: 'CRITICAL',
  })
  await lena.sees('Summary')
  await lena.presses('Send')
  await lena.sees('T-10001')
  const { rows } = await sql.query(
    `select t.number, t.route, t."originChannel", c.key, a.number as agreement, r."primaryEmail" as by from "Ticket" t
     join "Company" c on c.id = t."companyId" join "Agreement" a on a.id = t."agreementId" join "Person" r on r.id = t."requesterId"`,
  )
  expect(rows).toEqual([
    {
      number: 'T-10001',
      route: 'VENDOR',
      originChannel: 'teams',
      key: 'linden',
      agreement: 'AG-1001',
      by: 'lena.kraft@linden.example',
    },
  ])
}, 180_000)

it('nobody without Microsoft’s signature is heard', async () => {
  const forged = createTeamsClient({
    botUrl: deskhand?.url ?? '',
    connector,
    serviceUrl: SERVICE,
    authorization: () => issuer.header({ serviceurl: SERVICE }, { key: 'other' }),
  })
  await expect(forged.person('lena', TENANT).says('new ticket')).rejects.toThrow('401')
})
