import { randomUUID } from 'node:crypto'
import { type Html, html } from './page.ts'

/** Catalogue key → words in the language of whoever reads. */
export type Phrase = (key: string, params?: Readonly<Record<string, string | number>>) => string

/** What a link shows; see `src/core/pages/reply-link.ts`. */
export type Opened = {
  readonly language: string
  readonly phrase: Phrase
  readonly vendor: { readonly name: string; readonly ways: readonly string[] }
} & (
  | { readonly kind: 'unknown' | 'expired' }
  | { readonly kind: 'gone'; readonly why?: string }
  | (Shown & {
      readonly kind: 'ticket'
      readonly subject: string
      readonly status: string
      readonly name: string
      readonly isNameAsked: boolean
      readonly canReply: boolean
      readonly canHand: boolean
    })
  | (Shown & {
      readonly kind: 'draft'
      readonly title: string
      readonly state: string
      readonly owner: string
      readonly can: readonly Doing[]
      readonly next?: string
      readonly seen: number
    })
)

/** A ticket, for the page behind its link. */
export type OpenTicket = Extract<Opened, { kind: 'ticket' }>

/** A draft, for the page behind its link. */
export type OpenDraft = Extract<Opened, { kind: 'draft' }>

/** What a form of the page may do. */
export const DOINGS = ['reply', 'hand', 'send', 'ask', 'solve', 'answer'] as const

/** What somebody can do on the page. */
export type Doing = (typeof DOINGS)[number]

/** What every record shows of itself. */
interface Shown {
  readonly number: string
  readonly description: string
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly talk: readonly { readonly who: string; readonly when: string; readonly text: string }[]
  readonly files: readonly { readonly id: string; readonly name: string }[]
}

/** What was typed and why it was not taken, or what was done. */
export interface Said {
  readonly problem?: string
  readonly done?: string
  readonly text?: string
  readonly name?: string
  readonly note?: string
}

const ENDED = {
  unknown: ['reply-page.unknown-title', 'reply-page.unknown'],
  expired: ['reply-page.expired-title', 'reply-page.expired'],
  gone: ['reply-page.gone-title', 'reply-page.gone'],
} as const

/** A link that opens nothing (any longer): its title, and what to do now. */
export function endedPage(opened: Exclude<Opened, OpenTicket | OpenDraft>): { title: string; body: Html } {
  const [title = '', words] = ENDED[opened.kind].map((key) => opened.phrase(key))
  const why = opened.kind === 'gone' ? opened.why : undefined
  return { title, body: html`<section class="sheet"><h1>${title}</h1><p>${why ?? words}</p></section>` }
}

/** The ticket, its talk, and the forms that its reader may use. `path`: where this page is. */
export function ticketPage(path: string, ticket: OpenTicket, said: Said): { title: string; body: Html } {
  const reply = ticket.canReply ? replyForm(path, ticket, said) : over(ticket)
  const hand = ticket.canHand && handForm(path, ticket, said)
  return {
    title: ticket.phrase('mail.reply', { number: ticket.number }),
    body: html`${outcome(said)}${record(path, ticket)}${talk(ticket)}${reply}${hand}`,
  }
}

/** What was done, or why it was not. */
export const outcome = ({ done, problem }: Said): Html => {
  const good = done && html`<p class="good" role="status">✓ ${done}</p>`
  const bad = problem && html`<p class="bad" role="alert">${problem}</p>`
  return html`${good}${bad}`
}

function record(path: string, ticket: OpenTicket): Html {
  const { number, status, subject } = ticket
  return html`<section class="sheet" aria-labelledby="ticket"><p class="soft">${number} <span class="badge">${status}</span></p>
<h1 id="ticket">${subject}</h1>${contents(path, ticket)}</section>`
}

/** What a record says: its text, its files, its facts. */
export function contents(path: string, { phrase, description, facts, files }: OpenTicket | OpenDraft): Html {
  const list = files.map(({ id, name }) => html`<li><a href="${path}/files/${id}">${name}</a></li>`)
  const title = phrase('reply-page.files')
  const attachments = list.length > 0 && html`<p class="soft">${title}</p><ul class="files">${list}</ul>`
  const rows = facts.map(({ label, value }) => html`<dt>${label}</dt><dd>${value}</dd>`)
  const text = description && html`<p class="text">${description}</p>`
  const table = rows.length > 0 && html`<dl>${rows}</dl>`
  return html`${text}${attachments}${table}`
}

/** What people said about it. */
export function talk({ phrase, talk: said }: OpenTicket | OpenDraft): Html {
  const entries = said.map(
    ({ who, when, text }) =>
      html`<li class="said"><div class="soft">${who} · ${when}</div><div class="text">${text}</div></li>`,
  )
  const nothing = phrase('reply-page.nothing-said')
  const body = entries.length > 0 ? html`<ol>${entries}</ol>` : html`<p class="soft">${nothing}</p>`
  const title = phrase('reply-page.talk')
  return html`<section class="sheet" aria-labelledby="talk"><h2 id="talk">${title}</h2>${body}</section>`
}

function replyForm(path: string, { phrase, number, name, isNameAsked }: OpenTicket, said: Said): Html {
  const title = phrase('mail.reply', { number })
  const [nameLabel, textLabel, send] = [phrase('reply-page.name'), phrase('reply-page.text'), phrase('reply-page.send')]
  const who = isNameAsked
    ? html`<label for="name">${nameLabel}</label><input type="text" id="name" name="name" maxlength="80" autocomplete="name" value="${said.name ?? name}">`
    : html`<p class="soft">${name}</p>`
  return html`<section class="sheet" aria-labelledby="reply"><h2 id="reply">${title}</h2>
<form method="post" action="${path}">${once('reply')}${who}
<label for="text">${textLabel}</label><textarea id="text" name="text" required maxlength="10000">${said.text ?? ''}</textarea>
<button type="submit">${send}</button></form></section>`
}

function handForm(path: string, { phrase, vendor }: OpenTicket, said: Said): Html {
  const [title, words] = [phrase('reply-page.hand-title'), phrase('reply-page.hand-text', { vendor: vendor.name })]
  const [note, send] = [phrase('reply-page.hand-note'), phrase('reply-page.hand')]
  return html`<section class="sheet" aria-labelledby="hand"><h2 id="hand">${title}</h2><p>${words}</p>
<form method="post" action="${path}">${once('hand')}
<label for="note">${note}</label><textarea id="note" name="text" maxlength="10000">${said.note ?? ''}</textarea>
<button type="submit" class="second">${send}</button></form></section>`
}

function over({ phrase, isNameAsked }: OpenTicket): Html {
  const words = phrase('reply-page.is-over')
  const chat = isNameAsked ? undefined : phrase('reply-page.is-over-customer')
  return html`<section class="sheet"><p>${words}</p><p>${chat}</p></section>`
}

/** What the form does, and the id by which it counts once however often it comes. */
const once = (does: Doing): Html => html`<input type="hidden" name="does" value="${does}">${countsOnce()}`

/** A form that comes twice is the same form. */
export const countsOnce = (): Html => html`<input type="hidden" name="submit" value="${randomUUID()}">`
