import { said as answered } from '../core/cards/draft-answers.ts'
import type { Letter, Link, Mail, Reads, Ticket, Tokens } from '../core/ports.ts'
import { plain, type Text, type Translate, text } from '../core/words.ts'
import type { Happening } from '../domain/happening.ts'
import type { Recipient } from '../domain/recipient.ts'
import { asHtml } from './letter-html.ts'
import { type Part, partsOf } from './letter-parts.ts'
import { asText } from './letter-text.ts'
import { bringsAll } from './partner.ts'

/** Files up to this size travel with the mail, all of one mail up to twice of it; larger ones are links. Bytes. */
const ENCLOSED_BYTES = 5 * 1024 * 1024
const SUBJECT_LENGTH = 150

/** Where the reply page of a token is. */
const replyPath = (token: string): string => `/r/${token}`

/**
 * Messages of a notice → a mail in our look: plain text and HTML from the same parts, with a reply link of its own for
 * everything that is about a ticket or a forwarded draft. The link's token is made here, at delivery (DESIGN §2).
 */
export const createLetter =
  (o: {
    readonly reads: Pick<Reads, 'tickets' | 'drafts' | 'companies'>
    readonly tokens: Pick<Tokens, 'mint'>
    readonly translator: (locale: string, timezone: string) => Translate
    readonly now: () => Promise<Date>
    /** A path of ours → its public address. */
    readonly absolute: (path: string) => string
  }): Letter =>
  async ({ messages, happening, recipient, locale }) => {
    const t = o.translator(locale, 'UTC')
    const number = 'number' in happening ? happening.number : undefined
    // Whether the reader may have this was asked when the messages were worded.
    // A partner who had it before may not: their mail has the number alone.
    const isOver = recipient.reason === 'former-partner'
    const ticket = number === undefined || isOver ? undefined : await o.reads.tickets.get(number, [{ by: 'all' }], '')
    const draft = happening.kind === 'draft' ? await o.reads.drafts.forwarded(happening.run) : undefined
    const said = partsOf(messages)
    const vendor = (await o.reads.companies.vendor())?.name ?? ''
    const about = ticket ?? (draft && { number: draft.number, subject: answered(draft, 'subject') ?? '' })
    const subject = about
      ? text('mail.subject', { number: about.number, subject: about.subject })
      : text('mail.subject-other', { vendor, about: firstWords(said) })
    const small: Part = {
      kind: 'small',
      words: t(text('mail.footer', { vendor, because: because(recipient, happening, ticket) })),
    }
    const letter = (parts: readonly Part[], more: Partial<Mail> = {}) => {
      const line = plain(t(subject)).replace(/\s+/g, ' ').trim()
      const short = line.length > SUBJECT_LENGTH ? `${line.slice(0, SUBJECT_LENGTH - 1)}…` : line
      const all = [...parts, small]
      return { subject: short, text: asText(all), html: asHtml(all, short, locale), ...more }
    }
    if (isOver) return letter(said)
    /** A new link of the reader's own, and what is said of it. */
    const linkTo = async (subject: Link['subject'], label: Text) => {
      const token = await o.tokens.mint({ purpose: 'REPLY', subject, ...ownerOf(recipient) }, await o.now())
      const page = o.absolute(replyPath(token))
      const parts: Part[] = [
        { kind: 'link', label: t(label), url: page, isMain: true },
        { kind: 'words', words: t(text('mail.reply-note')) },
      ]
      return { page, parts }
    }
    if (draft) {
      const { number } = draft
      const { parts } = await linkTo({ type: 'draft', id: draft.run }, text('mail.reply-draft', { number }))
      return letter([...said, ...parts], { threadId: number })
    }
    if (!ticket) {
      // What waits for them there, whoever has no chat does on their own page.
      const isTheirs = recipient.reason === 'tenant-admin'
      const page = { kind: 'link', label: t(text('mail.own-page')), url: o.absolute('/me'), isMain: true } as const
      return letter([...said, ...(isTheirs ? [page] : []), { kind: 'words', words: t(text('mail.in-chat')) }])
    }

    const reply = await linkTo({ type: 'ticket', id: ticket.number }, text('mail.reply', { number: ticket.number }))
    const files = recipient.reason === 'partner' ? filesOf(ticket, happening) : []
    const enclosed = files.filter(fits())
    const links = files
      .filter((one) => !enclosed.includes(one))
      .map(({ id, name }): Part => ({ kind: 'link', label: name, url: `${reply.page}/files/${id}` }))
    const has = (kind: Part['kind']) => said.some((part) => part.kind === kind)
    const parts: Part[] = [
      ...said,
      ...(has('facts') ? [] : [factsOf(ticket, t, !has('title'))]),
      ...links,
      ...reply.parts,
    ]
    return letter(parts, {
      threadId: ticket.number,
      ...(enclosed.length > 0
        ? { attachments: enclosed.map(({ name, mime, storageKey }) => ({ name, mime, storageKey })) }
        : {}),
    })
  }

/** Person or mailbox that the link is for. */
const ownerOf = ({ to }: Recipient) => {
  const [kind, id = ''] = [to.slice(0, to.indexOf(':')), to.slice(to.indexOf(':') + 1)]
  return kind === 'person' ? { personId: id } : { email: id }
}

/** What a mail without words of its own about the ticket quotes of it. */
function factsOf(ticket: Ticket, t: Translate, isNamed: boolean): Part {
  const row = (label: Text, value: Parameters<Translate>[0] | undefined) =>
    value === undefined ? [] : [{ label: t(label), value: t(value) }]
  return {
    kind: 'facts',
    rows: [
      ...(isNamed
        ? row(text('mail.ticket'), text('ticket-show.title', { number: ticket.number, subject: ticket.subject }))
        : []),
      ...row(text('mail.status'), text(`status.${ticket.status.toLowerCase().replaceAll('_', '-')}`)),
      ...row(text('ticket.fact.product'), ticket.productName),
      ...row(text('ticket.fact.company'), ticket.companyName),
    ],
  }
}

/** The files that this mail is about: all of a new ticket, those that an event brought. */
function filesOf(ticket: Ticket, happening: Happening) {
  const event = happening.kind === 'ticket' ? ticket.events.find(({ seq }) => seq === happening.seq)?.event : undefined
  const names = event && 'files' in event ? event.files : undefined
  return ticket.attachments.filter(
    ({ isRemoved, scan, name }) =>
      !isRemoved && scan !== 'PENDING' && scan !== 'INFECTED' && ((event && bringsAll(event)) || names?.includes(name)),
  )
}

/** Says of one file after the other whether it may travel along. */
function fits() {
  let total = 0
  return ({ size }: { readonly size: number }): boolean => {
    const isIn = size <= ENCLOSED_BYTES && total + size <= 2 * ENCLOSED_BYTES
    if (isIn) total += size
    return isIn
  }
}

/** Why somebody gets this mail. */
const because = ({ reason, by }: Recipient, happening: Happening, ticket: Ticket | undefined): Text =>
  text(`mail.because.${by === 'mail' ? bothWays(happening) : reason}`, {
    number: 'number' in happening ? happening.number : '',
    company: ticket?.companyName ?? '',
  })

/** What is mailed whether or not there is a chat. */
const bothWays = ({ kind }: Happening) => (kind === 'cost' || kind === 'system-notice' ? kind : 'access')

const firstWords = (parts: readonly Part[]): string => {
  const first = parts.find((one) => one.kind === 'title' || one.kind === 'words')
  return first && 'words' in first ? (plain(first.words).split('\n')[0] ?? '') : ''
}
