import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type OpenedFile, sendFile } from './files.ts'
import { sendPage } from './page.ts'
import { createRateLimit } from './rate-limit.ts'
import { endedPage, type Opened, type OpenTicket, type Said, ticketPage } from './reply-page-body.ts'

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
        return refuse('reply-page.missing')
      case 'too-long':
        return refuse('reply-page.too-long')
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
    const [first] = request.headers['accept-language']?.split(/[,;]/, 1) ?? []
    return { token, opened: await links.open(token, first?.trim().slice(0, 35)) }
  }
}

/** A form of another site. There is no cookie it could abuse; it has no business here all the same. */
const isForeign = ({ headers }: FastifyRequest) =>
  headers['sec-fetch-site'] !== undefined && !['same-origin', 'none'].includes(String(headers['sec-fetch-site']))

const doneWords = (done: 'reply' | 'hand', { phrase, number, vendor }: OpenTicket) =>
  done === 'reply' ? phrase('reply-page.sent') : phrase('reply-page.handed', { number, vendor: vendor.name })

function show(reply: FastifyReply, token: string, opened: Opened, said: Said = {}, status = 200): FastifyReply {
  const { phrase, language, vendor } = opened
  const contact = phrase('reply-page.contact', { vendor: vendor.name, ways: vendor.ways.join(' · ') })
  const page = { language, footer: vendor.ways.length > 0 ? contact : vendor.name }
  if (opened.kind === 'open') return sendPage(reply, status, { ...page, ...ticketPage(`/r/${token}`, opened, said) })
  return sendPage(reply, opened.kind === 'unknown' ? 404 : 410, { ...page, ...endedPage(opened) })
}
