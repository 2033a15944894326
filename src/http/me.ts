import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { mePage } from './me-body.ts'
import { meTenantRoutes } from './me-tenants.ts'
import { minutesTo, type Pages } from './pages.ts'
import { checkPassword } from './password-check.ts'
import { passwordWords } from './password-words.ts'
import { goTo, show, type Visit } from './visit.ts'

const doneIn = z.object({
  done: z.enum(['registered', 'register', 'connected', 'password', 'change-address', 'join', 'taken-over']),
})
const change = z.object({ current: z.string().max(1_000).default(''), password: z.string().max(1_000).default('') })

/** `/me`: who somebody is here, how they come in, and the way out. */
export function meRoutes(app: FastifyInstance, o: Pages): void {
  const { visits } = o

  app.get('/me', async (request, reply) => {
    const visit = await visits.visit(request)
    if (!visit.account) return goTo(reply, '/sign-in')
    const done = doneIn.safeParse(request.query).data?.done
    return page(reply, 200, visit, done ? { done: visit.phrase(`account.done-${done}`) } : {})
  })

  app.post('/me/password', async (request, reply) => {
    const visit = await visits.visit(request)
    const { account, session, phrase } = visit
    if (!account || !session) return goTo(reply, '/sign-in')
    const { current, password } = change.catch({ current: '', password: '' }).parse(request.body)
    const refuse = (problem: string, status = 422) => page(reply, status, visit, { problem })
    if (account.hasPassword) {
      // Whoever sits down at an open browser is no owner.
      const tried = await o.signIn.byPassword(account.email ?? '', (hash) => o.auth.isRight(current, hash), account.id)
      if (tried.kind === 'wait')
        return refuse(phrase('account.password-wait', { minutes: minutesTo(tried.until, await o.now()) }), 429)
      if (tried.kind !== 'in') return refuse(phrase('password.current-wrong'))
    }
    if (password === '') return refuse(phrase('password.missing'))
    const known = await o.knownOf(account.email ?? '', account.id, account.name)
    const hashes = await o.accounts.passwordHashes(account.id)
    const flaw = await checkPassword(password, known, {
      hashes,
      isRight: o.auth.isRight,
      ...(account.hasPassword ? { current } : {}),
    })
    if (flaw) return refuse(passwordWords(flaw, phrase))
    await o.signIn.changePassword(account.id, await o.auth.hash(password), session.id)
    return goTo(reply, '/me?done=password')
  })

  meTenantRoutes(app, o, page)

  app.post('/sign-out', async (request, reply) => {
    for (const one of await o.auth.end(request.headers)) reply.header('set-cookie', one)
    return goTo(visits.forgetChat(reply), '/sign-in')
  })

  async function page(
    reply: Parameters<typeof show>[0],
    status: number,
    visit: Visit,
    said: { readonly done?: string; readonly problem?: string },
  ) {
    const { account } = visit
    if (!account) return goTo(reply, '/sign-in')
    const [standing, ways, issuers, tenants] = await Promise.all([
      o.standing(account.id),
      o.ways(account.id),
      o.issuers.names(),
      o.tenants.of(account.id, visit.language),
    ])
    return show(reply, status, visit, mePage({ ...said, account, standing, ways, issuers, tenants }, visit.phrase))
  }
}
