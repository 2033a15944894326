import { masked } from '../../domain/address.ts'
import type { Happening } from '../../domain/happening.ts'
import type { Tell } from '../delivery/tell.ts'
import type { Asking, AskLink, Looked, MailedLink, MailedLinks, Store, Tokens, Tx, Used } from '../ports.ts'
import { openLink, stateOf } from './open-link.ts'

/** Mailed links: what they show, and what pressing one does, in one transaction with one winner. */
export function createMailedLinks(o: {
  readonly store: Pick<Store, 'reads' | 'transaction' | 'now'>
  readonly tokens: Pick<Tokens, 'find'>
  readonly asking: AskLink
  readonly tell: Tell
  readonly nudge: () => void
}): MailedLinks {
  async function look(token: string): Promise<Looked> {
    const link = await find(token)
    if (!link) return { kind: 'unknown' }
    const open = await openLink(link, o.store.reads)
    if (!open) return { kind: 'unknown' }
    const { does, email, account, asking, invitation } = open
    const locale = account?.locale ?? asking?.locale ?? invitation?.company.locale
    const said = locale === undefined ? {} : { locale }
    const state = stateOf(link, open, await o.store.now())
    if (state !== 'fine') {
      const canRenew = state !== 'revoked' && !invitation?.isAccepted
      return { ...said, kind: state, does, email: masked(email), canRenew }
    }
    if (account?.isLocked && does !== 'password') return { ...said, kind: 'locked', email: masked(email) }
    return { ...said, kind: 'fine', ...open }
  }

  async function use(token: string, given: Given): Promise<Used> {
    const now = await o.store.now()
    const link = await find(token)
    if (!link) return { kind: 'gone' }
    try {
      const used = await o.store.transaction((tx) => press(tx, link, given, now))
      o.nudge()
      return used
    } catch (error) {
      if (error instanceof Refused) return { kind: error.why }
      throw error
    }
  }

  async function press(tx: Tx, link: MailedLink, given: Given, now: Date): Promise<Used> {
    const open = await openLink(link, tx)
    if (!open || stateOf(link, open, now) !== 'fine') throw new Refused('gone')
    const { does, email, account, asking, invitation } = open
    if (account?.isLocked && does !== 'password') throw new Refused('gone')
    if (!(await tx.write.consumeLink(link.id, now))) throw new Refused('gone')
    const happened: Happening[] = []
    const news = (personId: string, what: Extract<Happening, { kind: 'security' }>['what'], identityId?: string) =>
      happened.push({ kind: 'security', personId, what, at: now.toISOString(), ...(identityId ? { identityId } : {}) })

    let personId = account?.id
    let isNew = false
    if (does === 'change-address') {
      if (!personId || !(await tx.write.changeAddress(personId, email, now))) throw new Refused('taken')
      const former = account?.email ? { email: account.email } : {}
      happened.push({ kind: 'security', personId, what: 'email-changed', at: now.toISOString(), ...former })
    } else {
      const name = account?.name ?? given.name ?? email
      const confirmed = await tx.write.confirmAddress({ email, name }, now)
      personId = confirmed.personId
      isNew = confirmed.isNew
      if (isNew && given.name) await tx.write.rename(personId, given.name)
    }
    if (given.passwordHash) {
      await tx.write.setPassword(personId, given.passwordHash, now)
      await tx.write.endSessions(personId)
      if (!isNew) news(personId, 'password-changed')
    }
    if (does === 'password' && (await tx.write.unlock(personId))) news(personId, 'unlocked')
    if (invitation && !(await tx.write.acceptInvitation(invitation.id, personId, now))) throw new Refused('gone')
    const changed = invitation ? await tx.tenants.ofInvitation(invitation.id) : []
    if (invitation) happened.push(...(await tx.write.confirmTenantRoles(invitation.id, personId, now)))
    const linked = asking ? await tx.write.linkIdentity(asking.id, personId, 'EMAIL', now) : undefined
    if (linked === 'taken') throw new Refused('taken')
    if (asking && linked === 'linked' && !isNew)
      news(personId, asking.isChat ? 'chat-linked' : 'sign-in-method', asking.id)
    const chat = asking?.isChat ? asking : undefined
    if (chat) happened.push({ kind: 'registered', personId, identityId: chat.id, method: 'EMAIL' })
    await tx.write.audit({
      actorId: personId,
      action: `account.${does}`,
      subjectType: 'person',
      subjectId: personId,
      data: { method: 'EMAIL', ...(asking ? { identityId: asking.id } : {}) },
      at: now,
    })
    const cards = changed.map((tenant) => ({ type: 'tenant', id: tenant.id }))
    await o.tell(tx, { happened, by: undefined, now, changed: cards })
    return { kind: 'done', personId, isNew, ...(chat ? { chat } : {}) }
  }

  async function refuse(token: string): Promise<void> {
    const now = await o.store.now()
    const link = await find(token)
    if (!link) return
    await o.store.transaction(async (tx) => {
      await tx.write.revokeLink(link.id, now)
      await tx.write.audit({ action: 'account.refused', subjectType: 'token', subjectId: link.id, at: now })
    })
  }

  async function renew(token: string): Promise<Asking | undefined> {
    const [link, looked] = [await find(token), await look(token)]
    if (!link?.email || link.purpose === 'REPLY') return undefined
    const { purpose, subject, email, personId } = link
    // A new password is what opens a locked account again.
    if (looked.kind === 'locked') return o.asking.ask({ purpose: 'RESET', email })
    if (!('canRenew' in looked) || !looked.canRenew) return undefined
    if (purpose === 'INVITE') return o.asking.inviteAgain({ id: subject.id, email })
    const from = subject.type === 'identity' ? { identityId: subject.id } : {}
    return o.asking.ask({ purpose, email, ...from, ...(personId ? { personId } : {}) })
  }

  /** Links to tickets are another page’s. */
  async function find(token: string): Promise<MailedLink | undefined> {
    const link = await o.tokens.find(token)
    return link?.purpose === 'REPLY' ? undefined : link
  }

  return { look, use, refuse, renew }
}

type Given = Parameters<MailedLinks['use']>[1]

/** A press that must not happen; what it wrote is taken back. */
class Refused extends Error {
  readonly why: 'gone' | 'taken'
  constructor(why: 'gone' | 'taken') {
    super(why)
    this.why = why
  }
}
