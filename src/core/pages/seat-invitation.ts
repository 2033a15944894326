import { RESENDS } from '../../domain/access.ts'
import { masked } from '../../domain/address.ts'
import { invitationState } from '../../domain/invitation.ts'
import { standInFor } from '../../domain/seat.ts'
import { accessTold } from '../access-told.ts'
import { periodWords, zoneName } from '../cards/access-words.ts'
import type { Tell } from '../delivery/tell.ts'
import type { AskLink, MailedLink, Reads, SeatInvitation, SeatInvitations, Store, Tokens } from '../ports.ts'
import { pageFor } from './ask-link.ts'

/** Invitations to super-user seats by mail: what their page shows and does (DOMAIN C9, C11, INV-24, X25). */
export function createSeatInvitations(o: {
  readonly store: Pick<Store, 'reads' | 'transaction' | 'now'>
  readonly tokens: Pick<Tokens, 'find'>
  readonly asking: Pick<AskLink, 'ask'>
  readonly tell: Tell
  readonly nudge: () => void
}): SeatInvitations {
  async function look(token: string): Promise<SeatInvitation | undefined> {
    const link = await find(token)
    return link && seen(link, o.store.reads, await o.store.now())
  }

  async function answer(token: string, given: 'accept' | 'decline'): Promise<boolean> {
    const [link, now] = [await find(token), await o.store.now()]
    if (!link) return false
    try {
      await o.store.transaction(async (tx) => {
        const invitation = await seen(link, tx, now)
        if (invitation?.state !== 'open' || invitation.isLocked) throw new Closed()
        if (!(await tx.write.consumeLink(link.id, now))) throw new Closed()
        const { number, personId, name } = invitation
        await tx.write.confirmAddress({ email: link.email ?? '', name }, now)
        const change = given === 'accept' ? 'accept' : 'withdraw'
        const result = await tx.write.changeAccess(number, { kind: change }, { personId, at: now })
        if (result.kind !== 'done') throw new Closed()
        // Whoever pressed is told too: their chat has the first steps, and knows nothing of the page.
        await o.tell(tx, { ...accessTold(number, result.happened), by: undefined, now })
      })
    } catch (error) {
      if (error instanceof Closed) return false
      throw error
    }
    o.nudge()
    return true
  }

  async function renew(token: string): ReturnType<SeatInvitations['renew']> {
    const [link, now] = [await find(token), await o.store.now()]
    const email = link?.email
    if (!email) return undefined
    const renewed = await o.store.transaction(async (tx): ReturnType<SeatInvitations['renew']> => {
      const invitation = await seen(link, tx, now)
      if (!invitation?.renewal || invitation.isLocked) return undefined
      const until = await tx.write.askForMail(email, pageFor(email), now)
      if (until) return { kind: 'wait', until }
      const { number, personId } = invitation
      const { request, ...result } = await tx.write.changeAccess(number, { kind: 'invite' }, { personId, at: now })
      const happened = 'happened' in result ? [...result.happened] : []
      // Nothing more can be sent: those who decide have to know.
      const isWanted = result.kind !== 'done' && (request.status === 'INVITE_EXPIRED' || request.status === 'INVITED')
      if (isWanted) happened.push({ kind: 'access', request: number, step: 'wanted', version: request.version })
      await o.tell(tx, { ...accessTold(number, happened), by: undefined, now })
      if (result.kind === 'done') return { kind: 'sent' }
      return isWanted ? { kind: 'told' } : undefined
    })
    o.nudge()
    return renewed
  }

  async function unlock(token: string) {
    const link = await find(token)
    const invitation = link && (await seen(link, o.store.reads, await o.store.now()))
    return link?.email && invitation?.isLocked ? o.asking.ask({ purpose: 'RESET', email: link.email }) : undefined
  }

  async function find(token: string): Promise<MailedLink | undefined> {
    const link = await o.tokens.find(token)
    return link?.purpose === 'INVITE' && link.subject.type === 'access-request' ? link : undefined
  }

  return { look, answer, renew, unlock }
}

/** A press that must not happen; what it wrote is taken back. */
class Closed extends Error {}

/** What a link is about as things are now; undefined where its person or request is gone. */
async function seen(
  link: MailedLink,
  { access, accounts }: Pick<Reads, 'access' | 'accounts'>,
  now: Date,
): Promise<SeatInvitation | undefined> {
  const request = await access.get(link.subject.id)
  const account = request && (await accounts.get(request.requesterId))
  if (!account || request.requesterId !== link.personId) return undefined
  const { company, companyId, period, replaced, replacedId, invites, inviteExpiresAt, acceptedAt } = request
  const seats = companyId === undefined ? undefined : await access.seats(companyId, now)
  const hasRegular =
    replacedId === undefined || (seats && standInFor(seats, replacedId, period?.startsAt ?? now, now)) !== undefined
  const state = invitationState(request, { ...link, isForThem: link.email === account.email }, hasRegular, now)
  const canRenew = state === 'expired' || state === 'superseded'
  const timezone = company?.timezone ?? 'UTC'
  return {
    number: request.number,
    state,
    personId: account.id,
    isLocked: account.isLocked,
    email: masked(account.email ?? ''),
    ...(canRenew ? { renewal: invites > RESENDS ? 'tell' : 'send' } : {}),
    ...(account.locale ? { locale: account.locale } : {}),
    timezone,
    company: company?.name ?? request.companyEntered,
    invitedBy: request.decision?.byName ?? '',
    name: account.name,
    period: periodWords(period ?? {}, timezone),
    zone: zoneName(timezone),
    ...(replaced ? { replaced: { name: replaced.name, isForATime: period?.endsAt !== undefined } } : {}),
    hasBegun: period === undefined || period.startsAt <= now,
    ...(inviteExpiresAt ? { until: inviteExpiresAt } : {}),
    ...(acceptedAt ? { acceptedAt } : {}),
    isHeld: seats?.assignments.some(({ personId }) => personId === account.id) === true,
  }
}
