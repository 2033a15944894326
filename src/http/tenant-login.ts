import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { PageWords } from '../core/ports.ts'
import { html, sendPage } from './page.ts'
import { createRateLimit } from './rate-limit.ts'

/** What a link opens; see `src/core/pages/tenant-link.ts`. */
type OpenedTenant =
  | { readonly kind: 'open'; readonly url: string }
  | (PageWords & ({ readonly kind: 'gone' } | { readonly kind: 'closed' | 'away'; readonly name: string }))

/** Reads a signed link and mints a way in that is used once; says where there is none. */
export interface TenantLinks {
  open(tenantId: string, query: Record<string, string>, clientLocale: string | undefined): Promise<OpenedTenant>
}

/** Ways in by one link: more than this in ten minutes is no work of hands. */
const ENTRIES = 30
const WINDOW_MS = 600_000
const STATUS = { gone: 410, closed: 409, away: 502 } as const

const link = z.object({
  params: z.object({ id: z.string().regex(/^[\w-]{1,100}$/) }),
  query: z.record(z.string(), z.string().max(1_000)),
})

/** `GET /tenant/<id>` lets the person its link was signed for into the tenant, with the role they have now (H16, X108). */
export const tenantLogin = (links: TenantLinks) => (app: FastifyInstance) => {
  const isTooMuch = createRateLimit(ENTRIES, WINDOW_MS)
  app.get('/tenant/:id', { exposeHeadRoute: false }, async (request, reply) => {
    const asked = link.safeParse({ params: request.params, query: request.query })
    if (!asked.success) return reply.callNotFound()
    if (isTooMuch(request.url)) return reply.code(429).send({ error: 'That was often. Please wait ten minutes.' })
    const [first] = request.headers['accept-language']?.split(/[,;]/, 1) ?? []
    const opened = await links.open(asked.data.params.id, asked.data.query, first?.trim().slice(0, 35))
    if (opened.kind === 'open')
      return reply.headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }).redirect(opened.url, 303)
    const { kind, phrase, language, vendor } = opened
    const name = 'name' in opened ? opened.name : ''
    const title = phrase(`tenant-page.${kind}-title`, { name })
    const [path, label] = kind === 'away' ? [request.url, 'again'] : ['/me', 'own-page']
    const way = html`<a class="way" href="${path}">${phrase(`tenant-page.${label}`)}</a>`
    return sendPage(reply, STATUS[kind], {
      language,
      title,
      body: html`<section class="sheet"><h1>${title}</h1><p>${phrase(`tenant-page.${kind}`)}</p>${way}</section>`,
      footer: vendor.name,
    })
  })
}
