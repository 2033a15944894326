import { chatWords } from '../core/cards/chat-words.ts'
import { tenantRoleWords } from '../core/cards/tenant-words.ts'
import type { Context } from '../core/context.ts'
import { type Message, say } from '../core/message.ts'
import type { Letter, Link, Reads, Tokens } from '../core/ports.ts'
import { plain, type Text, type Translate, text, type Words } from '../core/words.ts'
import type { Happening } from '../domain/happening.ts'
import type { Recipient } from '../domain/recipient.ts'
import { asHtml } from './letter-html.ts'
import type { Part } from './letter-parts.ts'
import { asText } from './letter-text.ts'

type Mailed = Extract<Happening, { kind: 'account-link' | 'invited' }>

/** Where a mailed link leads. */
export const linkPath = (token: string): string => `/a/${token}`

/** What a letter says and what its link is for. */
interface Letterhead {
  /** Text keys begin with it. */
  readonly about:
    | 'confirm'
    | 'known'
    | 'sign-in'
    | 'reset'
    | 'set-password'
    | 'change'
    | 'taken'
    | 'invited'
    | 'invited-tenant'
  /** None: it only tells. */
  readonly link?: Link
  readonly locale?: string
  readonly asking?: Words
  readonly params: NonNullable<Text['params']>
}

/** That a mailed link leaves; undefined where nothing does, because nobody has this address (B9). Its letter is below. */
export async function accountMailWords(
  happening: Mailed,
  _: Recipient,
  { reads }: Pick<Context, 'reads'>,
): Promise<readonly Message[] | undefined> {
  const head = await headOf(happening, reads)
  return head && [say(text(`account-mail.${head.about}.title`, head.params))]
}

/**
 * Letters of mailed links: one button, minted here, at delivery, and what to do for whoever never asked. All others are
 * `otherwise`'s.
 */
export const createAccountLetter =
  (o: {
    readonly reads: Pick<Reads, 'accounts' | 'companies' | 'tenants'>
    readonly tokens: Pick<Tokens, 'mint'>
    readonly translator: (locale: string, timezone: string) => Translate
    readonly now: () => Promise<Date>
    readonly absolute: (path: string) => string
    readonly otherwise: Letter
  }): Letter =>
  async (notice) => {
    const { happening } = notice
    if (happening.kind !== 'account-link' && happening.kind !== 'invited') return o.otherwise(notice)
    const head = await headOf(happening, o.reads)
    // Gone between two looks: what is mailed then opens nothing, which its page says.
    if (!head) return o.otherwise(notice)
    const { about, link, asking } = head
    const locale = head.locale ?? notice.locale
    const t = o.translator(locale, 'UTC')
    const vendor = (await o.reads.companies.vendor())?.name ?? ''
    const words = (what: string): string => t(text(`account-mail.${about}.${what}`, { ...head.params, vendor }))
    const url = link && o.absolute(linkPath(await o.tokens.mint(link, await o.now())))
    const asked = asking ? text('account-mail.asked-in', { chat: asking }) : text('account-mail.asked-here')
    const isInvited = happening.kind === 'invited'
    const because = text(isInvited ? 'account-mail.because-invited' : 'account-mail.because')
    const parts: Part[] = [
      { kind: 'title', words: words('title') },
      { kind: 'words', words: words('text') },
      ...(url ? [{ kind: 'link', label: words('button'), url, isMain: true } as const] : []),
      ...(isInvited || !url ? [] : [{ kind: 'words', words: t(asked) } as const]),
      { kind: 'small', words: t(text('mail.footer', { vendor, because })) },
    ]
    const subject = plain(t(text('account-mail.subject', { vendor, about: words('title') })))
    return { subject, text: asText(parts), html: asHtml(parts, subject, locale) }
  }

/** Who has the address decides what leaves; asking was answered alike for everybody. */
async function headOf(
  happening: Mailed,
  { accounts, tenants }: Pick<Reads, 'accounts' | 'tenants'>,
): Promise<Letterhead | undefined> {
  if (happening.kind === 'invited') {
    const invitation = await accounts.invitation(happening.invitationId)
    if (!invitation || invitation.isAccepted || invitation.isRevoked) return undefined
    const { id, email, company, role, invitedBy } = invitation
    const locale = (await accounts.byEmail(email))?.locale ?? company.locale
    const link: Link = { purpose: 'INVITE', subject: { type: 'invitation', id }, email }
    const params = {
      company: company.name,
      name: invitedBy,
      role: text(`role.${role.toLowerCase().replaceAll('_', '-')}`),
    }
    const held = (await tenants.ofInvitation(id)).flatMap(({ name: tenant, roles }) =>
      roles
        .filter(({ invitationId }) => invitationId === id)
        .map(({ role, userName = email }) => ({ tenant, role: tenantRoleWords(role), userName })),
    )
    if (held.length === 0) return { about: 'invited', link, locale, params }
    const rows = held.map((one) => text('account-mail.invited-tenant.held', one))
    const all = { count: held.length, tenants: { list: held.map(({ tenant }) => tenant) }, held: { lines: rows } }
    return { about: 'invited-tenant', link, locale, params: { ...params, ...all } }
  }
  const { purpose, email, identityId, personId } = happening
  const account = await accounts.byEmail(email)
  const asking = identityId ? await accounts.wayIn(identityId) : undefined
  const locale = account?.locale ?? asking?.locale ?? happening.locale
  const subject = identityId
    ? { type: 'identity', id: identityId }
    : account
      ? { type: 'person', id: account.id }
      : { type: 'mail', id: email }
  const head = (about: Letterhead['about'], as: Link['purpose'], of?: string): Letterhead => ({
    about,
    link: { purpose: as, subject, email, ...(of ? { personId: of } : {}) },
    ...(locale ? { locale } : {}),
    ...(asking ? { asking: chatWords(asking) } : {}),
    params: { email, name: account?.name ?? '' },
  })
  switch (purpose) {
    case 'CONFIRM_EMAIL': {
      const own = personId ? await accounts.get(personId) : undefined
      if (own && own.email !== email) {
        const { link, ...told } = head('change', 'CONFIRM_EMAIL', own.id)
        // Whose address it is hears that somebody wanted it; whoever asked hears nothing of that (X57, X49).
        return account ? { ...told, about: 'taken' } : { ...told, link }
      }
      return account?.isEmailVerified ? head('known', 'SIGN_IN') : head('confirm', 'CONFIRM_EMAIL')
    }
    case 'SIGN_IN':
      return account && head('sign-in', 'SIGN_IN')
    case 'RESET':
      return account && head('reset', 'RESET')
    case 'SET_PASSWORD':
      return account && head('set-password', 'SET_PASSWORD')
  }
}
