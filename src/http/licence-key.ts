import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { ATTACHMENT_MAX_BYTES } from '../domain/attachment.ts'
import { isForeign } from './foreign.ts'
import { DEPLOYMENTS, type Entered, gonePage, issuedPage, licenceKeyPage, type OpenedKey } from './licence-key-body.ts'
import { sendPage } from './page.ts'
import { createRateLimit } from './rate-limit.ts'

/** What the page needs: looking changes nothing, `issue` counts a form once. */
export interface KeyLinks {
  open(ticket: string, query: Record<string, string>, clientLocale: string | undefined): Promise<OpenedKey>
  issue(
    ticket: string,
    query: Record<string, string>,
    form: z.output<typeof formBody> & { readonly file?: { name: string; type: string; bytes: Uint8Array } | undefined },
  ): Promise<string | { readonly file: string }>
}

/** Keys entered by one link: more than this in ten minutes is no work of hands. */
const ENTRIES = 20
const WINDOW_MS = 600_000
/** What a form needs besides its file, bytes. */
const FIELDS_BYTES = 64 * 1024

const day = z.union([z.literal('').transform(() => undefined), z.iso.date()]).optional()
const link = z.object({
  params: z.object({ ticket: z.string().regex(/^[TP]-\d{1,9}$/) }),
  query: z.record(z.string(), z.string().max(1_000)),
})
const formBody = z.object({
  submit: z.uuid(),
  key: z.string().trim().max(500).default(''),
  deployment: z.union([z.literal('').transform(() => undefined), z.enum(DEPLOYMENTS)]).optional(),
  validTo: day,
  graceUntil: day,
})

/** `GET /licence-key/<ticket>` shows the form to the person its link was signed for; only its `POST` issues a key (INV-40). */
export const licenceKey = (links: KeyLinks) => (app: FastifyInstance) => {
  const isTooMuch = createRateLimit(ENTRIES, WINDOW_MS)
  const limit = ATTACHMENT_MAX_BYTES + FIELDS_BYTES
  app.addContentTypeParser('multipart/form-data', { parseAs: 'buffer', bodyLimit: limit }, (request, body, done) => {
    const headers = { 'content-type': String(request.headers['content-type']) }
    new Response(new Uint8Array(body as Buffer), { headers }).formData().then(
      (form) => done(null, form),
      () => done(Object.assign(new Error('not a form'), { statusCode: 400 })),
    )
  })

  app.get('/licence-key/:ticket', async (request, reply) => {
    const asked = await look(request)
    return asked ? show(reply, asked.opened, asked.path, {}) : reply.callNotFound()
  })

  app.post('/licence-key/:ticket', async (request, reply) => {
    const asked = await look(request)
    if (!asked || isForeign(request)) return reply.callNotFound()
    const { opened, path, ticket, query } = asked
    if (opened.kind !== 'open') return show(reply, opened, path, {})
    const form = request.body instanceof FormData ? request.body : new FormData()
    const fields = formBody.safeParse(Object.fromEntries([...form].filter(([, value]) => typeof value === 'string')))
    if (!fields.success) return reply.callNotFound()
    const { key: _, submit: __, ...kept } = fields.data
    const refuse = (why: string, status = 422) =>
      show(reply, opened, path, { ...kept, problem: opened.phrase(`licence-key.${why}`) }, status)
    if (isTooMuch(path)) return refuse('busy', 429)
    const issued = await links.issue(ticket, query, { ...fields.data, file: await fileIn(form) })
    if (issued === 'issued') return page(reply, 200, opened, issuedPage(opened))
    if (issued === 'gone') return show(reply, { ...opened, kind: 'gone' }, path, {})
    return refuse(typeof issued === 'string' ? issued : 'file-refused')
  })

  async function look(request: FastifyRequest) {
    const asked = link.safeParse({ params: request.params, query: request.query })
    if (!asked.success) return undefined
    const { params, query } = asked.data
    const [first] = request.headers['accept-language']?.split(/[,;]/, 1) ?? []
    const opened = await links.open(params.ticket, query, first?.trim().slice(0, 35))
    return { opened, query, ticket: params.ticket, path: request.url }
  }
}

/** The file that was chosen; a field left empty is a file without a name. */
async function fileIn(form: FormData) {
  const file = form.get('file')
  if (!(file instanceof File) || file.name === '') return undefined
  return { name: file.name, type: file.type, bytes: new Uint8Array(await file.arrayBuffer()) }
}

function show(reply: FastifyReply, opened: OpenedKey, path: string, said: Entered, status = 200): FastifyReply {
  return opened.kind === 'open'
    ? page(reply, status, opened, licenceKeyPage(path, opened, said))
    : page(reply, 410, opened, gonePage(opened))
}

const page = (
  reply: FastifyReply,
  status: number,
  { language, vendor }: OpenedKey,
  content: ReturnType<typeof gonePage>,
) => sendPage(reply, status, { language, footer: vendor.name, ...content })
