import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createMailer } from '../../../adapters/mail/index.ts'
import { type Mail, Undelivered } from '../../../src/core/ports.ts'
import { addressesIn, type MailServer, startMailServer } from '../../support/mail-server.ts'

let server: MailServer
let folder: string
beforeAll(async () => {
  server = await startMailServer()
  folder = mkdtempSync(join(tmpdir(), 'deskhand-mail-'))
})
beforeEach(() => {
  server.arrived.length = 0
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

const letter: Mail = {
  id: '0192-row',
  to: 'help@nordic.example',
  subject: '[P-77] Grüße – Ñandú 🎫',
  text: 'Plain words',
  html: '<p>Plain words</p>',
  threadId: 'P-77',
}
const logged: object[] = []
const mailer = (more: Partial<Parameters<typeof createMailer>[0]> = {}) =>
  createMailer({
    smtpUrl: server.url,
    from: 'Support <help@vendor.example>',
    dataDir: folder,
    log: { info: (what) => logged.push(what) },
    open: async (key) => (key === 'there' ? Readable.from(['bytes']) : undefined),
    ...more,
  })

/** How sending ended, if it did not happen. */
async function failure(mail: Mail, more: Parameters<typeof mailer>[0] = {}) {
  const error = await mailer(more)
    .send(mail)
    .catch((thrown: unknown) => thrown)
  if (!(error instanceof Undelivered)) throw new Error(`expected Undelivered, got ${String(error)}`)
  return error
}

describe('a mail over SMTP', () => {
  it('arrives whole, with ids that stay the same and marks that keep robots silent', async () => {
    await mailer().send(letter)
    await mailer().send(letter)
    const [first, second] = server.arrived
    expect(first?.mail.subject).toBe(letter.subject)
    expect(first?.mail.text).toBe('Plain words')
    expect(first?.mail.html).toBe('<p>Plain words</p>')
    expect(first?.mail.messageId).toBe('<0192-row@vendor.example>')
    expect(second?.mail.messageId).toBe(first?.mail.messageId)
    expect(first?.mail.inReplyTo).toBe('<thread.P-77@vendor.example>')
    expect(first?.mail.references).toBe('<thread.P-77@vendor.example>')
    expect(first?.mail.headers.get('auto-submitted')).toBe('auto-generated')
    expect(first?.mail.headers.get('x-auto-response-suppress')).toBe('OOF, AutoReply')
  })

  it('carries files that are kept, and goes without one that is gone', async () => {
    const files = ['there', 'gone'].map((key) => ({ name: `${key}.txt`, mime: 'text/plain', storageKey: key }))
    await mailer().send({ ...letter, attachments: files })
    expect(server.arrived[0]?.mail.attachments.map(({ filename, content }) => [filename, String(content)])).toEqual([
      ['there.txt', 'bytes'],
    ])
  })

  it('lets nothing that people wrote become a header or a second recipient', async () => {
    await mailer().send({
      ...letter,
      id: 'x>\r\nBcc: eve@evil.example',
      threadId: 'P-1\r\nBcc: eve@evil.example',
      subject: 'Hello\r\nBcc: eve@evil.example\r\n\r\nbody\u2028X: y',
      attachments: [{ name: 'a.txt"\r\nBcc: eve@evil.example', mime: 'text/plain', storageKey: 'there' }],
    })
    const [mail] = server.arrived
    expect(server.arrived.map(({ to }) => to)).toEqual([letter.to])
    expect(mail?.mail.headers.has('bcc')).toBe(false)
    expect(addressesIn(mail?.mail.to)).toEqual([letter.to])
    expect(mail?.mail.subject).toBe('Hello Bcc: eve@evil.example body X: y')
    expect(mail?.mail.text).toBe('Plain words')
  })

  it.each(['a@b.example, eve@evil.example', 'a@b.example\r\nBcc: c@d.example', 'Eve <eve@evil.example>', 'nobody', ''])(
    'is never sent to what is not one address: %j',
    async (to) => {
      expect((await failure({ ...letter, to })).outcome).toBe('never')
      expect(server.arrived).toEqual([])
    },
  )

  it.each([
    [550, 'never'],
    [451, 'retry'],
    ['refuses the text', 'never'],
    ['hangs up', 'ambiguous'],
    ['says nothing', 'ambiguous'],
  ] as const)('ends well told where the server does this: %s → %s', async (behaviour, outcome) => {
    server.treats('odd@nordic.example', behaviour)
    const error = await failure(
      { ...letter, to: 'odd@nordic.example' },
      {
        silenceMs: behaviour === 'says nothing' ? 2_000 : 10_000,
      },
    )
    expect(error.outcome).toBe(outcome)
    expect(error.message).not.toContain('Plain words')
  })

  it('is tried again where nobody answers', async () => {
    expect((await failure(letter, { smtpUrl: 'smtp://127.0.0.1:1' })).outcome).toBe('retry')
  })
})

describe('without a server', () => {
  it('lies as a file that a mail program opens; the log has its path and none of its words', async () => {
    logged.length = 0
    const at = new Date('2026-05-12T16:00:00Z')
    await mailer({ smtpUrl: undefined, now: () => at }).send(letter)
    await mailer({ smtpUrl: undefined, now: () => at }).send(letter)
    const names = readdirSync(join(folder, 'mail')).sort()
    expect(names).toEqual([
      '2026-05-12T16-00-00.000Z-help@nordic.example-2.eml',
      '2026-05-12T16-00-00.000Z-help@nordic.example.eml',
    ])
    const file = join(folder, 'mail', names[1] ?? '')
    const mail = await simpleParser(readFileSync(file))
    expect(mail.subject).toBe(letter.subject)
    expect(mail.text?.trim()).toBe('Plain words')
    expect(JSON.stringify(logged)).toContain(JSON.stringify(file).slice(1, -1))
    expect(JSON.stringify(logged)).not.toContain('Plain words')
  })
})
