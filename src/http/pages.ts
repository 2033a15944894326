import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Asking } from '../core/ports.ts'
import { masked } from '../domain/address.ts'
import { unseen } from './field.ts'
import type { Issuers } from './issuer.ts'
import { sentPage } from './sign-in-body.ts'
import { goTo, type SignInOptions, show, type Visit, type Visits } from './visit.ts'

/** What every group of pages gets. */
export type Pages = SignInOptions & {
  readonly issuers: Issuers
  readonly visits: Visits
  readonly next: ReturnType<typeof createNext>
}

/** Where somebody goes who is signed in: to the account that sent them here, else to their own page. */
export const createNext = (visits: Visits) => async (request: FastifyRequest, reply: FastifyReply, done?: string) =>
  (await visits.chat(request)) ? goTo(reply, '/sign-in/connect') : home(reply, done)

/** Their own page, which says what was done. */
export const home = (reply: FastifyReply, done?: string): FastifyReply => goTo(reply, done ? `/me?done=${done}` : '/me')

/** Minutes that are still to be waited, at least one. */
export const minutesTo = (until: Date, now: Date): number =>
  Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000))

/** That a link is on its way, or how long to wait for the next. */
export const showSent = (
  reply: FastifyReply,
  visit: Visit,
  asked: Asking,
  {
    email,
    action,
    now,
    does,
  }: { readonly email: string; readonly action: string; readonly now: Date; readonly does?: string },
): FastifyReply =>
  show(
    reply,
    asked.kind === 'wait' ? 429 : 200,
    visit,
    sentPage(visit, {
      masked: email.includes('•') ? email : masked(email),
      action,
      fields: does ? [unseen('does', does)] : [unseen('email', email)],
      ...(asked.kind === 'wait' ? { waitMinutes: minutesTo(asked.until, now) } : {}),
    }),
  )
