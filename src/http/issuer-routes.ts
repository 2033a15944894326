import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { AWAY_S, ISSUERS } from './issuer-name.ts'
import type { Pages } from './pages.ts'
import { addressPage, noticePage } from './sign-in-body.ts'
import { cookieOf, goTo, show } from './visit.ts'

const COOKIE = 'deskhand_away'
const to = z.object({ issuer: z.enum(ISSUERS) })
const back = z.object({ code: z.string().min(1).max(4_000), state: z.string().min(1).max(200) })

/** `/sign-in/with/<issuer>` goes to the issuer, `…/back` comes back from it. */
export function issuerRoutes(app: FastifyInstance, o: Pages): void {
  const { visits, issuers } = o
  const nameIn = (request: FastifyRequest) => to.safeParse(request.params).data?.issuer

  app.get('/sign-in/with/:issuer', { exposeHeadRoute: false }, async (request, reply) => {
    const name = nameIn(request)
    const away = name && (await issuers.leave(name))
    if (!away) return reply.callNotFound()
    const chat = z.object({ chat: z.string().max(300) }).safeParse(request.query).data?.chat
    if (chat !== undefined) visits.rememberChat(reply, chat)
    reply.header('set-cookie', visits.cookie(COOKIE, encodeURIComponent(away.sealed), AWAY_S))
    return reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer').redirect(away.url, 303)
  })

  app.get('/sign-in/with/:issuer/back', { exposeHeadRoute: false }, async (request, reply) => {
    const name = nameIn(request)
    if (!name) return reply.callNotFound()
    const visit = await visits.visit(request)
    reply.header('set-cookie', visits.cookie(COOKIE, '', 0))
    const query = back.safeParse(request.query)
    const sealed = cookieOf(request, COOKIE)
    const account = query.success
      ? await issuers.arrive(name, query.data, sealed && decodeURIComponent(sealed))
      : undefined
    // Somebody who cancels there is back at the choice (B2).
    if (!account) return show(reply, 400, visit, noticePage(visit, 'issuer-failed'))
    const entered = await o.signIn.byIssuer(account, visit.account?.id)
    switch (entered.kind) {
      case 'in':
        await visits.letIn(request, reply, entered.personId, account.method)
        return o.next(request, reply, entered.isNew ? 'registered' : undefined)
      case 'connect':
        visits.rememberChat(reply, o.linkOf(entered.identityId, await o.now()))
        return goTo(reply, '/sign-in/connect')
      case 'confirm': {
        visits.rememberChat(reply, o.linkOf(entered.identityId, await o.now()))
        const email = entered.email === undefined ? {} : { email: entered.email }
        return show(reply, 200, visit, addressPage(visit, 'prove', { issuers: [], ...email }))
      }
      case 'taken':
      case 'locked':
        return show(reply, 403, visit, noticePage(visit, entered.kind))
    }
  })
}
