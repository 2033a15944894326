import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { MARK, withoutSecrets } from '../domain/secret.ts'
import { draftPage } from './draft-page-body.ts'
import { type OpenedFile, sendFile } from './files.ts'
import { isForeign } from './foreign.ts'
import { sendPage } from './page.ts'
import { createRateLimit } from './rate-limit.ts'
import {
  DOINGS,
  type Doing,
  endedPage,
  type OpenDraft,
  type Opened,
  type OpenTicket,
  type Said,
  ticketPage,
} from './reply-page-body.ts'

/** What the page needs: looking changes nothing, `write` counts a form once. */
export interface ReplyLinks {
  open(token: string, clientLocale: string | undefined): Promise<Opened>
  write(
    token: string,
    form: z.output<typeof formBody>,
    clientLocale: string | undefined,
  ): Promise<'written' | 'missing' | 'too-long' | 'over' | 'gone' | { readonly problem: string }>
  /** A file of the record, opened; undefined for whatever reason not. */
  file(token: string, id: string): Promise<OpenedFile | undefined>
}

/** Replies by one link: more than this in ten minutes is no conversation. */
const REPLIES = 20
const WINDOW_MS = 600_000

const linkParams = z.object({ token: z.string().regex(/^[\w-]{20,100}$/) })
const fileParams = linkParams.extend({ id: z.string().regex(/^[\w-]{1,100}$/) })
const formBody = z.object({
  does: z.enum(DOINGS),
  submit: z.uuid(),
  text: z.string().max(100_000).default(''),
  name: z.string().max(1_000).default(''),
  seen: z.coerce.number().int().optional(),
})

/** `GET /r/<token>` shows a ticket or a draft and its forms; only its `POST` writes. The link is the key: whoever has it may answer. */
export const replyPage = (links: ReplyLinks) => (app: FastifyInstance) => {
  const isTooMuch = createRateLimit(REPLIES, WINDOW_MS)
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )

  app.get('/r/:token', async (request, reply) => {
    const { token, opened } = await look(request)
    return show(reply, token, opened, doneBefore(request.query, opened))
  })

  app.post('/r/:token', async (request, reply) => {
    const { token, opened, locale } = await look(request)
    if (!isOpen(opened)) return show(reply, token, opened)
    const form = formBody.safeParse(request.body)
    if (!form.success || isForeign(request)) return reply.callNotFound()
    const { hasLeftOut, ...bare } = leavesOut(form.data)
    const { does, text, name } = bare
    const typed = does === 'hand' ? { note: text } : { text, name }
    const also = hasLeftOut ? ` ${opened.phrase('reply-page.left-out')}` : ''
    const say = (problem: string, status: number) =>
      show(reply, token, opened, { ...typed, problem: problem + also }, status)
    const refuse = (key: string, status = 422) => say(opened.phrase(key, { max: 10_000 }), status)
    if (isTooMuch(token)) return refuse('reply-page.busy', 429)
    const written = await links.write(token, bare, locale)
    if (typeof written === 'object') return say(written.problem, 409)
    switch (written) {
      case 'written':
        return reply
          .header('cache-control', 'no-store')
          .redirect(`/r/${token}?done=${does}${hasLeftOut ? '&left=out' : ''}`, 303)
      case 'missing':
        return refuse('reply-page.missing')
      case 'too-long':
        return refuse('reply-page.too-long')
      case 'over':
        return opened.kind === 'ticket'
          ? refuse('reply-page.is-over', 409)
          : moved(reply, token, await look(request), typed)
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
    const [first] = request.headers['accept-language']?.split(/[,;]/, 1) ?? []
    const locale = first?.trim().slice(0, 35)
    return { token, locale, opened: await links.open(token, locale) }
  }
}

const isOpen = (opened: Opened): opened is OpenTicket | OpenDraft => opened.kind === 'ticket' || opened.kind === 'draft'

/** Somebody decided on the draft since it was shown: it is shown as it is now, with what was typed. */
function moved(reply: FastifyReply, token: string, { opened }: { readonly opened: Opened }, typed: Said): FastifyReply {
  return show(reply, token, opened, { ...typed, problem: opened.phrase('draft-page.changed') }, 409)
}

/** A page that follows a form says what it did. */
function doneBefore(query: unknown, opened: Opened): Said {
  const asked = z.object({ done: z.enum(DOINGS), left: z.literal('out').optional() }).safeParse(query).data
  const done = asked && isOpen(opened) ? doneWords(asked.done, opened) : undefined
  if (done === undefined) return {}
  return { done: asked?.left ? `${done} ${opened.phrase('reply-page.left-out')}` : done }
}

/** What was written, without the secrets in it (X55). */
function leavesOut<Form extends { readonly text: string; readonly name: string }>(form: Form) {
  const [text, name] = [withoutSecrets(form.text), withoutSecrets(form.name)]
  return {
    ...form,
    text: text.text.trim() === MARK ? '' : text.text,
    name: name.text,
    hasLeftOut: text.kinds.length + name.kinds.length > 0,
  }
}

/** What was done by the form before; undefined where that was on no page like this. */
function doneWords(done: Doing, opened: OpenTicket | OpenDraft): string | undefined {
  const { phrase, number, vendor } = opened
  const key = DONE[opened.kind][done]
  return key && phrase(key, { number, vendor: vendor.name, owner: opened.kind === 'draft' ? opened.owner : '' })
}

const DONE: Readonly<Record<'ticket' | 'draft', Readonly<Partial<Record<Doing, string>>>>> = {
  ticket: { reply: 'reply-page.sent', hand: 'reply-page.handed' },
  draft: {
    send: 'draft-page.done.send',
    ask: 'draft-page.done.asked',
    solve: 'draft-page.done.solve',
    answer: 'draft-page.done.answer',
  },
}

function show(reply: FastifyReply, token: string, opened: Opened, said: Said = {}, status = 200): FastifyReply {
  const { phrase, language, vendor } = opened
  const contact = phrase('reply-page.contact', { vendor: vendor.name, ways: vendor.ways.join(' · ') })
  const page = { language, footer: vendor.ways.length > 0 ? contact : vendor.name }
  const path = `/r/${token}`
  if (opened.kind === 'ticket') return sendPage(reply, status, { ...page, ...ticketPage(path, opened, said) })
  if (opened.kind === 'draft') return sendPage(reply, status, { ...page, ...draftPage(path, opened, said) })
  return sendPage(reply, opened.kind === 'unknown' ? 404 : 410, { ...page, ...endedPage(opened) })
}
