import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import { openingPage } from './me-tenants-body.ts'
import type { Pages } from './pages.ts'
import { goTo, show, type Visit } from './visit.ts'

const tenant = z.object({ id: z.string().regex(/^[\w-]{1,100}$/) })
const form = z.object({ seen: z.coerce.number().int().min(1) })

/** What somebody does with a tenant on their own page. `page`: that page again, with what stood in the way. */
export function meTenantRoutes(
  app: FastifyInstance,
  { visits, tenants }: Pages,
  page: (
    reply: FastifyReply,
    status: number,
    visit: Visit,
    said: { readonly problem: string },
  ) => Promise<FastifyReply>,
): void {
  app.post('/me/tenants/:id/log-in', async (request, reply) => {
    const visit = await visits.visit(request)
    const asked = tenant.safeParse(request.params)
    if (!visit.account) return goTo(reply, '/sign-in')
    const { phrase, language } = visit
    const way = asked.success ? await tenants.wayIn(visit.account.id, asked.data.id, language) : undefined
    if (!way) return page(reply, 409, visit, { problem: phrase('me-tenants.no-way-in') })
    // A form may not end on another site, which the way in leads to: its page goes on by itself.
    return show(reply.header('refresh', `0; url=${way.url}`), 200, visit, openingPage(way, phrase))
  })

  app.post('/me/tenants/:id/accept', async (request, reply) => {
    const visit = await visits.visit(request)
    const [asked, said] = [tenant.safeParse(request.params), form.safeParse(request.body)]
    if (!visit.account) return goTo(reply, '/sign-in')
    const { account, language } = visit
    const done =
      asked.success && said.success
        ? await tenants.takeOver(account.id, asked.data.id, said.data.seen, language)
        : 'over'
    if (done === 'over') return page(reply, 409, visit, { problem: visit.phrase('me-tenants.stale') })
    return goTo(reply, '/me?done=taken-over')
  })
}
