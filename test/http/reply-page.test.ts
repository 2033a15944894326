import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient } from '../../prisma/client.ts'
import { createTokens } from '../../prisma/store/token.ts'
import { createMetrics } from '../../src/http/metrics.ts'
import { replyPage } from '../../src/http/reply-page.ts'
import { createServer } from '../../src/http/server.ts'
import { createLog } from '../../src/log.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import { startWorld, type World } from '../support/world.ts'

const PARTNER = 'help@nordic.example'

let mails: MailServer
let world: World
let number = ''
let link = ''
beforeAll(async () => {
  mails = await startMailServer()
  world = await startWorld({ SMTP_URL: mails.url, MAIL_FROM: 'help@vendor.example' })
  const ewa = world.person('ewa')
  await ewa.says('create ticket')
  await ewa.presses('Technical problem')
  await ewa.presses('Data Capture')
  await ewa.presses('Send them my ticket')
  await ewa.presses('Continue', {
    'Data Capture version': '23.2.34.11',
    Subject: '<b>Total</b> & "tax" are swapped',
    Description: 'Since Monday.\n<script>alert(1)</script>',
  })
  await ewa.presses('Send')
  await ewa.sees(/Delivered to Nordic BC Partner/)
  const [ticket] = await world.query<{ number: string }>(
    `select number from "Ticket" where route = 'PARTNER' order by "createdAt" desc, id desc limit 1`,
  )
  number = ticket?.number ?? ''
  link = linkIn(mails.to(PARTNER)[0]?.mail.text)
})
afterAll(async () => {
  await world.stop()
  await mails.stop()
})

const linkIn = (text: string | undefined) => /http:\/\/\S+\/r\/[\w-]+/.exec(text ?? '')?.[0] ?? ''

/** The page as a browser shows it, with the values of the hidden fields of its forms. */
async function page(url = link, headers: Record<string, string> = {}) {
  const answer = await fetch(url, { headers })
  const markup = await answer.text()
  const submits = [...markup.matchAll(/name="submit" value="([^"]+)"/g)].map(([, value]) => value ?? '')
  return { status: answer.status, headers: answer.headers, markup, submits }
}

const submit = (form: Record<string, string>, url = link, headers: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual', headers })

const eventsOf = async (of = number) =>
  world.query<{ type: string; data: Record<string, unknown>; actorId: string | null }>(
    `select e.type, e.data, e."actorId" from "TicketEvent" e join "Ticket" t on t.id = e."ticketId"
     where t.number = $1 order by e.seq`,
    [of],
  )
const tokens = () =>
  world.query<{ id: string; consumedAt: Date | null }>(`select id, "consumedAt" from "Token" order by id`)

describe('a reply link', () => {
  it('shows the ticket, everything people wrote to the letter, on a page that nothing can run in', async () => {
    const { status, headers, markup } = await page()
    expect(status).toBe(200)
    expect(markup).toContain('&lt;b&gt;Total&lt;/b&gt; &amp; &quot;tax&quot; are swapped')
    expect(markup).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(markup).not.toContain('<script')
    expect(markup).toContain('value="Nordic BC Partner"')
    expect(headers.get('content-security-policy')).toMatch(
      /default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'/,
    )
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it('is not used up by looking, a hundred times, by whatever looks (X26)', async () => {
    const before = [await tokens(), await eventsOf()]
    for (let round = 0; round < 10; round++)
      await Promise.all(Array.from({ length: 10 }, () => fetch(link, { method: round % 2 === 0 ? 'GET' : 'HEAD' })))
    expect([await tokens(), await eventsOf()]).toEqual(before)
  })

  it('speaks the reader’s language', async () => {
    expect((await page(link, { 'accept-language': 'de-DE,de;q=0.9' })).markup).toContain('Ihre Antwort')
    expect((await page(link, { 'accept-language': 'es,en;q=0.8' })).markup).toContain('Su respuesta')
  })

  it('writes a reply once, however often its form comes, and the requester reads it in the chat', async () => {
    const ewa = world.person('ewa')
    const { submits } = await page()
    const form = { does: 'reply', submit: submits[0] ?? '', name: 'Nils', text: 'We look at it today.' }
    const answers = await Promise.all([submit(form), submit(form), submit(form)])
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    await ewa.sees(/We look at it today/)
    const replies = (await eventsOf()).filter(({ type }) => type === 'replied')
    expect(replies).toEqual([
      {
        type: 'replied',
        actorId: null,
        data: { text: 'We look at it today.', by: 'agent', name: 'Nils (Nordic BC Partner)' },
      },
    ])
    expect((await page()).markup).toContain('Nils (Nordic BC Partner)')
  })

  it('serves for several replies', async () => {
    const { submits } = await page()
    await submit({ does: 'reply', submit: submits[0] ?? '', name: '', text: 'Done, please try.' })
    expect((await eventsOf()).filter(({ type }) => type === 'replied')).toHaveLength(2)
  })

  it.each([
    ['nothing', { text: '   ' }, 422, 'nothing to send yet'],
    ['too much', { text: 'x'.repeat(10_001) }, 422, 'too long'],
  ])('refuses %s and keeps what was typed', async (_, typed, status, words) => {
    const { submits } = await page()
    const answer = await submit({ does: 'reply', submit: submits[0] ?? '', name: 'Nils & Co', ...typed })
    expect(answer.status).toBe(status)
    const markup = await answer.text()
    expect(markup).toContain(words)
    expect(markup).toContain('Nils &amp; Co')
  })

  it('takes no form of another site, and none without its id', async () => {
    const before = await eventsOf()
    const { submits } = await page()
    const form = { does: 'reply', submit: submits[0] ?? '', name: '', text: 'forged' }
    expect((await submit(form, link, { 'sec-fetch-site': 'cross-site' })).status).toBe(404)
    expect((await submit({ ...form, submit: 'x' })).status).toBe(404)
    expect(await eventsOf()).toEqual(before)
  })

  it('that nobody was mailed opens nothing and writes nothing, and says what to do', async () => {
    const strange = `${world.url}/r/${'a'.repeat(43)}`
    const { status, markup } = await page(strange)
    expect(status).toBe(404)
    expect(markup).toContain('This link does not work')
    expect(markup).toContain('support@vendor.example')
    expect((await submit({ does: 'reply', submit: crypto.randomUUID(), text: 'x' }, strange)).status).toBe(404)
  })

  it('of a partner who is no longer theirs opens nothing any longer (X68)', async () => {
    await world.query(`update "Company" set contact = contact || '{"email":"new@nordic.example"}' where key = 'nordic'`)
    const { status, markup } = await page()
    await world.query(`update "Company" set contact = contact || $1 where key = 'nordic'`, [{ email: PARTNER }])
    expect(status).toBe(410)
    expect(markup).not.toContain('Total')
    expect((await page()).status).toBe(200)
  })

  it('is kept as a hash only', async () => {
    const token = link.split('/').at(-1) ?? ''
    const everything = await world.query<{ all: string }>(
      `select coalesce(string_agg(t::text, ''), '') as all from (select * from "OutboxMessage") t`,
    )
    const rows = await world.query<{ tokenHash: string }>(`select "tokenHash" from "Token"`)
    expect(everything[0]?.all).not.toContain(token)
    expect(JSON.stringify(rows)).not.toContain(token)
  })
})

describe('a person’s link', () => {
  it('answers as that person, and only while they may see the ticket', async () => {
    const client = createClient(world.databaseUrl)
    const token = await createTokens(client).mint(
      { purpose: 'REPLY', subject: { type: 'ticket', id: number }, personId: 'tom' },
      await worldNow(),
    )
    await client.$disconnect()
    const url = `${world.url}/r/${token}`
    const { markup, submits } = await page(url)
    expect(markup).toContain('Tom Riis')
    expect(markup).not.toContain('name="name"')
    await submit(
      { does: 'reply', submit: submits[0] ?? '', text: 'It also happens to me.', name: 'Somebody else' },
      url,
    )
    expect((await eventsOf()).at(-1)).toMatchObject({ type: 'replied', actorId: 'tom', data: { by: 'customer' } })
    expect((await submit({ does: 'hand', submit: crypto.randomUUID(), text: '' }, url)).status).toBe(409)
    await world.query(`update "Membership" set status = 'ENDED' where "personId" = 'tom'`)
    expect((await page(url)).status).toBe(410)
    await world.query(`update "Membership" set status = 'ACTIVE' where "personId" = 'tom'`)
  })
})

describe('what the log gets', () => {
  it('is no token, wherever in the address it stands (INV-06)', async () => {
    const lines: string[] = []
    const app = createServer({
      log: createLog('trace', { write: (line: string) => void lines.push(line) }),
      mode: 'live',
      checks: {},
      metrics: createMetrics(),
      mount: [
        replyPage({
          open: async () => {
            throw new Error('the database is away')
          },
          write: async () => 'gone',
          file: async () => undefined,
        }),
      ],
    })
    const token = 'SECRET'.repeat(6)
    for (const path of ['', '/', '?done=reply', '/files/a-1', '/nothing/here', '.'])
      for (const method of ['GET', 'POST'] as const) await app.inject({ method, url: `/r/${token}${path}` })
    expect(lines.length).toBeGreaterThan(10)
    expect(lines.join('')).not.toContain('SECRET')
  })
})

describe('later', () => {
  it('a link is over after 30 days and says so', async () => {
    await world.advance('P31D')
    const { status, markup } = await page()
    expect(status).toBe(410)
    expect(markup).toContain('This link has expired')
    expect(markup).not.toContain('Total')
    const before = await eventsOf()
    await submit({ does: 'reply', submit: crypto.randomUUID(), name: '', text: 'late' })
    expect(await eventsOf()).toEqual(before)
  })
})

async function worldNow() {
  const [row] = await world.query<{ value: { offsetMs: number } }>(`select value from "Setting" where key = 'clock'`)
  return new Date(Date.now() + (row?.value.offsetMs ?? 0))
}
