import type { FastifyInstance } from 'fastify'
import { clientNetwork } from './client-network.ts'
import { minutesTo } from './pages.ts'
import { noticePage } from './sign-in-body.ts'
import { type SignInOptions, show, type Visits } from './visit.ts'

/** Pages that look something up for whoever opens them: mailed links, and the way back from an issuer. */
const ASKS = /^\/a\/|\/back(\?|$)/

/** Counts what one network address sends to the pages of sign-in, and asks it to wait where that is no person any more (X54). */
export function countKnocks(
  app: FastifyInstance,
  o: Pick<SignInOptions, 'signIn' | 'now'> & { readonly visits: Visits },
): void {
  app.addHook('preHandler', async (request, reply) => {
    if (request.method !== 'POST' && !ASKS.test(request.url)) return
    const network = clientNetwork(request.ip)
    const until = network && (await o.signIn.knock(network))
    if (!until) return
    const visit = await o.visits.visit(request)
    const minutes = minutesTo(until, await o.now())
    return show(reply.header('retry-after', minutes * 60), 429, visit, noticePage(visit, 'busy', { minutes }))
  })
}
