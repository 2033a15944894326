import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Asked } from '../core/ports.ts'
import { minutesTo, type Pages, showSent } from './pages.ts'
import { addressPage, connectPage, howPage, noticePage, signInPage } from './sign-in-body.ts'
import { chatName, goTo, show } from './visit.ts'

const address = z.object({ email: z.string().trim().toLowerCase().max(254).pipe(z.email()) })
const credentials = address.extend({ password: z.string().min(1).max(1_000) })

/** Who are you? The address first, then the ways that there are; and whether a chat account is theirs. */
export function entranceRoutes(app: FastifyInstance, o: Pages): void {
  const { visits, issuers } = o

  app.get('/sign-in', async (request, reply) => {
    const chat = z.object({ chat: z.string().max(300) }).safeParse(request.query).data?.chat
    // The address of the page is not the place for it: others look over shoulders.
    if (chat !== undefined) return goTo(visits.rememberChat(reply, chat), '/sign-in')
    const visit = await visits.visit(request)
    if (visit.session) return o.next(request, reply)
    const hasChat = (await visits.chat(request)) !== undefined
    return show(reply, 200, visit, signInPage(visit, { issuers: await issuers.names(), hasChat }))
  })

  app.post('/sign-in', async (request, reply) => {
    const visit = await visits.visit(request)
    const typed = address.safeParse(request.body)
    const names = await issuers.names()
    if (typed.success) return show(reply, 200, visit, howPage(visit, typed.data.email, { issuers: names }))
    const problem = visit.phrase('account.no-address')
    return show(
      reply,
      422,
      visit,
      signInPage(visit, { issuers: names, problem, email: said(request, 'email'), hasChat: false }),
    )
  })

  app.post('/sign-in/password', async (request, reply) => {
    const visit = await visits.visit(request)
    const typed = credentials.safeParse(request.body)
    if (!typed.success) return goTo(reply, '/sign-in')
    const { email, password } = typed.data
    const tried = await o.signIn.byPassword(email, (hash) => o.auth.isRight(password, hash))
    switch (tried.kind) {
      case 'in':
        await visits.letIn(request, reply, tried.personId, 'PASSWORD')
        return o.next(request, reply)
      case 'locked':
        return show(reply, 403, visit, noticePage(visit, 'locked'))
      case 'wait':
      case 'wrong': {
        const minutes = tried.kind === 'wait' ? minutesTo(tried.until, await o.now()) : 0
        const problem = visit.phrase(`account.password-${tried.kind}`, { minutes })
        const status = tried.kind === 'wait' ? 429 : 401
        return show(reply, status, visit, howPage(visit, email, { issuers: await issuers.names(), problem }))
      }
    }
  })

  const mails = {
    '/sign-in/link': 'SIGN_IN',
    '/sign-in/forgot': 'RESET',
    '/register': 'CONFIRM_EMAIL',
  } as const
  for (const [path, purpose] of Object.entries(mails) as [keyof typeof mails, Asked['purpose']][])
    app.post(path, async (request, reply) => {
      const visit = await visits.visit(request)
      const typed = address.safeParse(request.body)
      if (!typed.success) {
        const problem = visit.phrase('account.no-address')
        const what = { problem, email: said(request, 'email'), issuers: await issuers.names() }
        return show(reply, 422, visit, addressPage(visit, path === '/register' ? 'register' : 'forgot', what))
      }
      const { email } = typed.data
      const identityId = await visits.chat(request)
      const from = identityId ? { identityId } : {}
      const asked = await o.asking.ask({ purpose, email, locale: visit.language, ...from })
      return showSent(reply, visit, asked, { email, action: path, now: await o.now() })
    })

  for (const [path, what] of [
    ['/register', 'register'],
    ['/sign-in/forgot', 'forgot'],
  ] as const)
    app.get(path, async (request, reply) => {
      const visit = await visits.visit(request)
      return show(reply, 200, visit, addressPage(visit, what, { issuers: await issuers.names() }))
    })

  app.get('/sign-in/connect', async (request, reply) => {
    const visit = await visits.visit(request)
    const id = await visits.chat(request)
    if (!visit.account) return goTo(reply, '/sign-in')
    const asking = id ? await o.accounts.wayIn(id) : undefined
    if (!asking) return goTo(reply, '/me')
    if (asking.personId === visit.account.id) return goTo(visits.forgetChat(reply), '/me')
    return show(reply, 200, visit, connectPage(visit, chatName(asking, visit.phrase), visit.account.name))
  })

  app.post('/sign-in/connect', async (request, reply) => {
    const visit = await visits.visit(request)
    const id = await visits.chat(request)
    if (!visit.account || !id) return goTo(reply, '/sign-in')
    visits.forgetChat(reply)
    if (said(request, 'does') === 'refuse') return goTo(reply, '/me')
    const isTheirs = await o.signIn.connect(id, visit.account.id, visits.methodOf(request))
    return isTheirs ? goTo(reply, '/me?done=connected') : show(reply, 409, visit, noticePage(visit, 'taken'))
  })
}

/** A word of the form as it was typed. */
const said = ({ body }: FastifyRequest, name: string): string =>
  z.record(z.string(), z.string()).catch({}).parse(body)[name]?.slice(0, 254) ?? ''
