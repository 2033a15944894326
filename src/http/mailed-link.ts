import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Looked } from '../core/ports.ts'
import { masked } from '../domain/address.ts'
import { withoutSecrets } from '../domain/secret.ts'
import { askPage, overPage, type Typed, unknownPage } from './mailed-link-body.ts'
import { home, type Pages, showSent } from './pages.ts'
import { checkPassword } from './password-check.ts'
import { passwordWords } from './password-words.ts'
import { createSeatInvitationPage } from './seat-invitation.ts'
import { noticePage } from './sign-in-body.ts'
import { show, type Visit } from './visit.ts'

const params = z.object({ token: z.string().regex(/^[\w-]{20,100}$/) })
const formBody = z.object({
  does: z.enum(['me', 'use', 'refuse', 'renew']),
  name: z
    .string()
    .max(1_000)
    .default('')
    .transform((said) => withoutSecrets(said).text),
  password: z.string().max(1_000).default(''),
})
const LONGEST_NAME = 80

/** `GET /a/<token>` shows what a mailed link is for; only its `POST` uses it up (INV-05, X26). */
export function mailedLinkRoutes(app: FastifyInstance, o: Pages): void {
  const { visits, links } = o
  const seats = createSeatInvitationPage(o)

  app.get('/a/:token', async (request, reply) => {
    const seat = await seats.get(tokenOf(request), request, reply)
    if (seat) return seat
    const { token, looked, visit } = await look(request)
    return showLink(reply, token, looked, visit)
  })

  app.post('/a/:token', async (request, reply) => {
    const seat = await seats.post(tokenOf(request), request, reply)
    if (seat) return seat
    const { token, looked, visit } = await look(request)
    const form = formBody.safeParse(request.body)
    if (!form.success) return showLink(reply, token, looked, visit)
    const { does, password } = form.data
    if (does === 'renew') return renew(reply, token, looked, visit)
    if (looked.kind !== 'fine') return showLink(reply, token, looked, visit)
    if (does === 'refuse') {
      await links.refuse(token)
      return show(reply, 200, visit, noticePage(visit, 'refused'))
    }
    if (does === 'me') return showLink(reply, token, looked, visit, {}, true)
    const name = form.data.name.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_NAME)
    const refuse = (problem: string) => showLink(reply, token, looked, visit, { name, problem }, true, 422)
    const isNewcomer = looked.does === 'register' || (looked.does === 'join' && !looked.account)
    if (isNewcomer && name === '') return refuse(visit.phrase('account.name-missing'))
    if (looked.does === 'password' && password === '') return refuse(visit.phrase('password.missing'))
    const takesPassword = looked.does === 'password' || isNewcomer
    if (takesPassword && password !== '') {
      const { account, email } = looked
      const known = await o.knownOf(email, account?.id, isNewcomer ? name : account?.name)
      const hashes = account ? await o.accounts.passwordHashes(account.id) : []
      const flaw = await checkPassword(password, known, { hashes, isRight: o.auth.isRight })
      if (flaw) return refuse(passwordWords(flaw, visit.phrase))
    }
    const used = await links.use(token, {
      ...(isNewcomer ? { name } : {}),
      ...(takesPassword && password !== '' ? { passwordHash: await o.auth.hash(password) } : {}),
    })
    if (used.kind !== 'done')
      return used.kind === 'taken'
        ? show(reply, 409, visit, noticePage(visit, 'taken'))
        : showLink(reply, token, await links.look(token), visit)
    await visits.letIn(request, reply, used.personId, 'EMAIL')
    const isThere = used.chat !== undefined && used.chat.id === (await visits.chat(request))
    if (isThere) visits.forgetChat(reply)
    const done = used.chat ? 'connected' : looked.does === 'sign-in' ? undefined : looked.does
    return isThere ? home(reply, done) : o.next(request, reply, done)
  })

  async function renew(reply: FastifyReply, token: string, looked: Looked, visit: Visit) {
    const asked = await links.renew(token)
    if (!asked || !('email' in looked)) return showLink(reply, token, looked, visit)
    const email = masked(looked.email)
    return showSent(reply, visit, asked, { email, action: `/a/${token}`, now: await o.now(), does: 'renew' })
  }

  /** The page speaks the language of whoever it was mailed to. */
  async function look(request: FastifyRequest) {
    const token = tokenOf(request)
    const looked = await links.look(token)
    return { token, looked, visit: await visits.visit(request, looked.locale) }
  }
}

const tokenOf = (request: FastifyRequest): string => params.safeParse(request.params).data?.token ?? ''

const STATUS = { unknown: 404, locked: 403, expired: 410, used: 410, superseded: 410, revoked: 410, fine: 200 } as const

function showLink(
  reply: FastifyReply,
  token: string,
  looked: Looked,
  visit: Visit,
  typed: Typed = {},
  isMe = false,
  status: number = STATUS[looked.kind],
): FastifyReply {
  const path = `/a/${token}`
  const page =
    looked.kind === 'unknown'
      ? unknownPage(visit.phrase)
      : looked.kind === 'fine'
        ? askPage(path, looked, visit.phrase, typed, isMe)
        : overPage(path, looked, visit.phrase)
  return show(reply, status, visit, page)
}
