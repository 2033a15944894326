import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { PageWords } from '../core/ports.ts'
import { headerOf, type TenantType } from '../domain/tenant.ts'
import { isContentKind } from '../domain/tenant-copy.ts'
import type { RoleInTenant } from '../domain/tenant-role.ts'
import { type Html, html, sendPage } from './page.ts'

/** Who came into which tenant of the demo's provisioning. */
interface Entered {
  readonly tenant: {
    readonly name: string
    readonly type: TenantType
    readonly edition: string
    readonly charset: string
    /** A PNG in base64. */
    readonly logo?: string | undefined
    readonly content: readonly { readonly kind: string; readonly name: string; readonly body: string }[]
  }
  readonly user: { readonly name: string; readonly userName?: string | undefined; readonly role: RoleInTenant }
}

/** What the page needs; `enter` uses a way in, once. */
export interface Provisioned {
  enter(tenantId: string, token: string): Promise<Entered | undefined>
  words(clientLocale: string | undefined): Promise<PageWords>
}

const params = z.object({ id: z.string().regex(/^[\w-]{1,100}$/), token: z.string().regex(/^[\w-]{20,100}$/) })

/** `GET /provisioned/<tenant>/<token>`: in demo mode, the product in which tenants live, as one page (H11, H16, H17). */
export const provisioned = (o: Provisioned) => (app: FastifyInstance) => {
  app.get('/provisioned/:id/:token', { exposeHeadRoute: false }, async (request, reply) => {
    const asked = params.safeParse(request.params)
    if (!asked.success) return reply.callNotFound()
    const [first] = request.headers['accept-language']?.split(/[,;]/, 1) ?? []
    const words = await o.words(first?.trim().slice(0, 35))
    const entered = await o.enter(asked.data.id, asked.data.token)
    const { language, vendor } = words
    const page = entered ? inside(words, entered) : over(words)
    return sendPage(reply, entered ? 200 : 410, { language, footer: vendor.name, hasPictures: true, ...page })
  })
}

function inside({ phrase }: PageWords, { tenant, user }: Entered): { title: string; body: Html } {
  const header = headerOf(tenant)
  const top =
    header.kind === 'logo'
      ? html`<img src="data:image/png;base64,${header.logo}" alt="${tenant.name}">`
      : html`<strong>${header.name}</strong>`
  const fact = (id: string, value: string) => html`<dt>${phrase(`tenant-page.${id}`)}</dt><dd>${value}</dd>`
  const role = phrase(`tenant.role.${user.role.toLowerCase().replaceAll('_', '-')}`)
  const kindWords = (kind: string) => (isContentKind(kind) ? phrase(`copy.kind.${kind}`) : kind)
  const written = tenant.content.map(
    ({ kind, name, body }) =>
      html`<li class="said"><strong>${name}</strong> <span class="badge">${kindWords(kind)}</span><br>${body}</li>`,
  )
  return {
    title: tenant.name,
    body: html`<section class="sheet"><p>${top}</p><h1>${phrase('tenant-page.hello', { name: user.name })}</h1>
<dl>${fact('role', role)}${fact('type', `${tenant.type} · ${tenant.edition}`)}${fact('charset', tenant.charset)}</dl></section>
<section class="sheet"><h2>${phrase('tenant-page.content')}</h2>
${written.length > 0 ? html`<ol>${written}</ol>` : html`<p>${phrase('tenant-page.empty')}</p>`}</section>
<p class="soft">${phrase('tenant-page.demo')}</p>`,
  }
}

function over({ phrase }: PageWords): { title: string; body: Html } {
  const title = phrase('tenant-page.gone-title')
  return { title, body: html`<section class="sheet"><h1>${title}</h1><p>${phrase('tenant-page.gone')}</p></section>` }
}
