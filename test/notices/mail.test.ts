import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Message } from '../../src/core/message.ts'
import type { Reads } from '../../src/core/ports.ts'
import { verbatim } from '../../src/core/words.ts'
import type { Recipient } from '../../src/domain/recipient.ts'
import { createLetter } from '../../src/notices/mail.ts'
import { createTranslator } from '../../src/texts/texts.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import { startWorld, type World } from '../support/world.ts'

const EVIL = `"><img src=x onerror=alert(1)> **bold** {number} & <script>`

describe('a letter', () => {
  const ticket = {
    number: 'T-10482',
    subject: `${EVIL}\r\nBcc: eve@evil.example`,
    status: 'NEW',
    attachments: [],
    events: [],
  }
  const reads = {
    tickets: { get: async () => ticket },
    drafts: {
      forwarded: async (run: string) =>
        run === 'gone' ? undefined : { run, number: 'D-300', given: { subject: 'Posting fails' } },
    },
    companies: { vendor: async () => ({ name: 'SignUp Support' }) },
  } as unknown as Reads
  let minted = 0
  const letter = createLetter({
    reads,
    tokens: { mint: async () => `token-${++minted}` },
    translator: createTranslator,
    now: async () => new Date(),
    absolute: (path) => `https://help.example${path}`,
  })
  const messages: Message<string>[] = [
    {
      kind: 'record',
      title: `Nils replied to ${verbatim(EVIL)}`,
      facts: [],
      text: verbatim(`${EVIL}\nsecond line`),
      buttons: [
        { label: 'Reply', does: { kind: 'start', flow: 'ticket.reply', by: 'press' } },
        { label: 'Website', does: { url: 'https://vendor.example/?a=1&b="2"' } },
      ],
    },
  ]
  const happening = { kind: 'ticket', number: 'T-10482', seq: 2 } as const
  const reasons: Recipient['reason'][] = ['requester', 'submitter', 'share', 'owner', 'agents', 'super-user', 'partner']

  it.each(['en', 'de', 'es'].flatMap((locale) => reasons.map((reason) => [locale, reason] as const)))(
    'in %s for a %s says who writes and why, and how to answer, in plain text and in HTML alike',
    async (locale, reason) => {
      const made = await letter({ messages, happening, recipient: { to: 'person:tom', reason }, locale })
      const url = `https://help.example/r/token-${minted}`
      for (const words of ['SignUp Support · ', 'T-10482', 'second line', url]) {
        expect(made.text).toContain(words)
        expect(made.html).toContain(words)
      }
      expect(made.html).toContain(`href="${url}"`)
      expect(made.html).toContain(`lang="${locale}"`)
      expect(`${made.text}${made.html}${made.subject}`).not.toMatch(
        /[\uE000\uE001]|undefined|\{[a-z]+\}(?<!\{number\})/u,
      )
    },
  )

  it('shows what people wrote to the letter, and nothing of it is markup, a link or a header', async () => {
    const { html, text, subject } = await letter({
      messages,
      happening,
      recipient: { to: 'person:tom', reason: 'share' },
      locale: 'en',
    })
    expect(text).toContain(EVIL)
    expect(html).not.toMatch(/<img|<script/)
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; **bold** {number} &amp; &lt;script&gt;')
    expect(subject).not.toMatch(/[\r\n]/)
    expect(html).toContain('href="https://vendor.example/?a=1&amp;b=&quot;2&quot;"')
    expect(text).toContain('https://vendor.example/?a=1&b="2"')
  })

  it('has a link of its own each time, and none where there is nothing to answer', async () => {
    const to = { to: 'person:tom', reason: 'requester' } as const
    const [one, other] = [
      await letter({ messages, happening, recipient: to, locale: 'en' }),
      await letter({ messages, happening, recipient: to, locale: 'en' }),
    ]
    expect(one.text).not.toBe(other.text)
    expect(one.threadId).toBe(other.threadId)
    const ofDraft = (run: string) =>
      letter({
        messages,
        happening: { kind: 'draft', run, step: 'forwarded' },
        recipient: { to: 'person:ewa', reason: 'super-user' },
        locale: 'en',
      })
    const draft = await ofDraft('r')
    expect(draft).toMatchObject({ subject: '[D-300] Posting fails', threadId: 'D-300' })
    expect(draft.text).toContain(`Open draft D-300:\nhttps://help.example/r/token-${minted}`)
    const gone = await ofDraft('gone')
    expect(gone.text).not.toContain('/r/')
    expect(gone.text).toContain('chat with the helpdesk')
  })
})

describe('somebody whom no chat reaches', () => {
  const TOM = 'tom.riis@hello.example'
  let mails: MailServer
  let world: World
  let number = ''
  beforeAll(async () => {
    mails = await startMailServer()
    world = await startWorld({ SMTP_URL: mails.url, MAIL_FROM: 'help@vendor.example' })
    const [ticket] = await world.query<{ number: string }>(`select number from "Ticket" where id = 'hello-line-items'`)
    number = ticket?.number ?? ''
  })
  beforeEach(() => {
    mails.arrived.length = 0
  })
  afterAll(async () => {
    await world.stop()
    await mails.stop()
  })

  /** Ewa, a super-user, says something on Tom's ticket. */
  async function ewaReplies(text: string) {
    const ewa = world.person('ewa')
    await ewa.says(number)
    await ewa.presses('Reply')
    await ewa.presses('Continue', { 'Your reply': text })
    await ewa.presses('Send')
    await world.settled()
  }

  it('gets a mail whose link answers in the ticket', async () => {
    await ewaReplies('Tom, the template is ready.')
    const [mail] = mails.to(TOM)
    expect(mail?.mail.text).toContain('Tom, the template is ready.')
    const link = /http:\/\/\S+\/r\/[\w-]+/.exec(mail?.mail.text ?? '')?.[0] ?? ''
    const markup = await (await fetch(link)).text()
    const submit = /name="submit" value="([^"]+)"/.exec(markup)?.[1] ?? ''
    await fetch(link, { method: 'POST', body: new URLSearchParams({ does: 'reply', submit, text: 'I will try it.' }) })
    const [last] = await world.query<{ actorId: string; data: object }>(
      `select "actorId", data from "TicketEvent" where "ticketId" = 'hello-line-items' order by seq desc limit 1`,
    )
    expect(last).toMatchObject({ actorId: 'tom', data: { text: 'I will try it.', by: 'customer' } })
  })

  it('whose mailbox refuses is flagged and not written to again (X63)', async () => {
    mails.treats(TOM, 550)
    await ewaReplies('Are you there?')
    const [tom] = await world.query<{ mailBouncedAt: Date | null }>(
      `select "mailBouncedAt" from "Person" where id = 'tom'`,
    )
    expect(tom?.mailBouncedAt).not.toBeNull()
    const tries = mails.tries(TOM)
    mails.treats(TOM, undefined)
    await ewaReplies('Hello?')
    expect(mails.tries(TOM)).toBe(tries)
  })
})
