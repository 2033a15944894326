import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type OpenedFile, sendFile } from './files.ts'
import { type Html, html, sendPage } from './page.ts'
import { createRateLimit } from './rate-limit.ts'

type Phrase = (key: string, params?: Readonly<Record<string, string | number>>) => string

/** What a link shows; see `src/core/reply-link.ts`. */
type Opened = {
  readonly language: string
  readonly phrase: Phrase
  readonly vendor: { readonly name: string; readonly ways: readonly string[] }
} & (
  | { readonly kind: 'unknown' | 'expired' | 'gone' }
  | {
      readonly kind: 'open'
      readonly number: string
      readonly subject: string
      readonly status: string
      readonly description: string
      readonly facts: readonly { readonly label: string; readonly value: string }[]
      readonly talk: readonly { readonly who: string; readonly when: string; readonly text: string }[]
      readonly files: readonly { readonly id: string; readonly name: string }[]
      readonly name: string
      readonly isNameAsked: boolean
      readonly canReply: boolean
      readonly canHand: boolean
    }
)
type Ticket = Extract<Opened, { kind: 'open' }>

/** What the page needs: looking changes nothing, `write` counts a form once. */
export interface ReplyLinks {
  open(token: string, clientLocale: string | undefined): Promise<Opened>
  write(
    token: string,
    form: { readonly does: 'reply' | 'hand'; readonly submit: string; readonly text: string; readonly name: string },
  ): Promise<'written' | 'missing' | 'too-long' | 'over' | 'gone'>
  /** A file of the ticket, opened; undefined for whatever reason not. */
  file(token: string, id: string): Promise<OpenedFile | undefined>
}

/** Replies by one link: more than this in ten minutes is no conversation. */
const REPLIES = 20
const WINDOW_MS = 600_000

const linkParams = z.object({ token: z.string().regex(/^[\w-]{20,100}$/) })
const fileParams = linkParams.extend({ id: z.string().regex(/^[\w-]{1,100}$/) })
const formBody = z.object({
  does: z.enum(['reply', 'hand']),
  submit: z.uuid(),
  text: z.string().max(100_000).default(''),
  name: z.string().max(1_000).default(''),
})

/** What was typed and why it was not taken, or what was done, above the forms. */
interface Said {
  readonly problem?: string
  readonly done?: string
  readonly text?: string
  readonly name?: string
  readonly note?: string
}

/** `GET /r/<token>` shows a ticket and a form; only its `POST` writes. The link is the key: whoever has it may answer. */
export const replyPage = (links: ReplyLinks) => (app: FastifyInstance) => {
  const isTooMuch = createRateLimit(REPLIES, WINDOW_MS)
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )

  app.get('/r/:token', async (request, reply) => {
    const { token, opened } = await look(request)
    const done = z.object({ done: z.enum(['reply', 'hand']) }).safeParse(request.query).data?.done
    return show(reply, token, opened, opened.kind === 'open' && done ? { done: doneWords(done, opened) } : {})
  })

  app.post('/r/:token', async (request, reply) => {
    const { token, opened } = await look(request)
    if (opened.kind !== 'open') return show(reply, token, opened)
    const form = formBody.safeParse(request.body)
    if (!form.success || isForeign(request)) return reply.callNotFound()
    const { does, text, name } = form.data
    const typed = does === 'reply' ? { text, name } : { note: text }
    const refuse = (key: string, status = 422) =>
      show(reply, token, opened, { ...typed, problem: opened.phrase(key, { max: 10_000 }) }, status)
    if (isTooMuch(token)) return refuse('reply-page.busy', 429)
    const written = await links.write(token, form.data)
    switch (written) {
      case 'written':
        return reply.header('cache-control', 'no-store').redirect(`/r/${token}?done=${does}`, 303)
      case 'missing':
      case 'too-long':
        return refuse(`reply-page.${written}`)
      case 'over':
        return refuse('reply-page.is-over', 409)
      case 'gone':
        return show(reply, token, (await look(request)).opened)
    }
  })

  app.get('/r/:token/files/:id', { exposeHeadRoute: false }, async (request, reply) => {
    const asked = fileParams.safeParse(request.params)
    const file = asked.success ? await links.file(asked.data.token, asked.data.id) : undefined
    return file ? sendFile(reply, file) : reply.callNotFound()
  })

  async function look(request: FastifyRequest) {
    const token = linkParams.safeParse(request.params).data?.token ?? ''
    return { token, opened: await links.open(token, request.headers['accept-language']?.slice(0, 35)) }
  }
}

/** A form of another site. There is no cookie it could abuse; it has no business here all the same. */
const isForeign = ({ headers }: FastifyRequest) =>
  headers['sec-fetch-site'] !== undefined && !['same-origin', 'none'].includes(String(headers['sec-fetch-site']))

const doneWords = (done: 'reply' | 'hand', { phrase, number, vendor }: Ticket) =>
  done === 'reply' ? phrase('reply-page.sent') : phrase('reply-page.handed', { number, vendor: vendor.name })

function show(reply: FastifyReply, token: string, opened: Opened, said: Said = {}, status = 200): FastifyReply {
  const { phrase, language, vendor } = opened
  const footer =
    vendor.ways.length > 0
      ? phrase('reply-page.contact', { vendor: vendor.name, ways: vendor.ways.join(' · ') })
      : vendor.name
  if (opened.kind === 'open') {
    const title = phrase('mail.reply', { number: opened.number })
    return sendPage(reply, status, { language, title, footer, body: ticketBody(token, opened, said) })
  }
  const title = phrase(`reply-page.${opened.kind}-title`)
  const body = html`<section class="sheet"><h1>${title}</h1><p>${phrase(`reply-page.${opened.kind}`)}</p></section>`
  return sendPage(reply, opened.kind === 'unknown' ? 404 : 410, { language, title, footer, body })
}

const ticketBody = (token: string, ticket: Ticket, said: Said): Html => {
  const { phrase } = ticket
  return html`${said.done && html`<p class="good" role="status">✓ ${said.done}</p>`}${said.problem && html`<p class="bad" role="alert">${said.problem}</p>`}
<section class="sheet" aria-labelledby="ticket"><p class="soft">${ticket.number} <span class="badge">${ticket.status}</span></p>
<h1 id="ticket">${ticket.subject}</h1><p class="text">${ticket.description}</p>${filesOf(token, ticket)}
<dl>${ticket.facts.map(({ label, value }) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl></section>
<section class="sheet" aria-labelledby="talk"><h2 id="talk">${phrase('reply-page.talk')}</h2>${
    ticket.talk.length === 0
      ? html`<p class="soft">${phrase('reply-page.nothing-said')}</p>`
      : html`<ol>${ticket.talk.map(({ who, when, text }) => html`<li class="said"><div class="soft">${who} · ${when}</div><div class="text">${text}</div></li>`)}</ol>`
  }</section>
${ticket.canReply ? replyForm(token, ticket, said) : html`<section class="sheet"><p>${phrase('reply-page.is-over')}${!ticket.isNameAsked && ` ${phrase('reply-page.is-over-customer')}`}</p></section>`}
${ticket.canHand && handForm(token, ticket, said)}`
}

const filesOf = (token: string, { files, phrase }: Ticket) =>
  files.length > 0 &&
  html`<p class="soft">${phrase('reply-page.files')}</p><ul class="files">${files.map(({ id, name }) => html`<li><a href="/r/${token}/files/${id}">${name}</a></li>`)}</ul>`

const replyForm = (token: string, { phrase, name, isNameAsked, number }: Ticket, said: Said): Html =>
  html`<section class="sheet" aria-labelledby="reply"><h2 id="reply">${phrase('mail.reply', { number })}</h2>
<form method="post" action="/r/${token}"><input type="hidden" name="does" value="reply"><input type="hidden" name="submit" value="${randomUUID()}">
${isNameAsked ? html`<label for="name">${phrase('reply-page.name')}</label><input type="text" id="name" name="name" maxlength="80" autocomplete="name" value="${said.name ?? name}">` : html`<p class="soft">${name}</p>`}
<label for="text">${phrase('reply-page.text')}</label><textarea id="text" name="text" required maxlength="10000">${said.text ?? ''}</textarea>
<button type="submit">${phrase('reply-page.send')}</button></form></section>`

const handForm = (token: string, { phrase, vendor }: Ticket, said: Said): Html =>
  html`<section class="sheet" aria-labelledby="hand"><h2 id="hand">${phrase('reply-page.hand-title')}</h2>
<p>${phrase('reply-page.hand-text', { vendor: vendor.name })}</p>
<form method="post" action="/r/${token}"><input type="hidden" name="does" value="hand"><input type="hidden" name="submit" value="${randomUUID()}">
<label for="note">${phrase('reply-page.hand-note')}</label><textarea id="note" name="text" maxlength="10000">${said.note ?? ''}</textarea>
<button type="submit" class="second">${phrase('reply-page.hand')}</button></form></section>`
