import type { MailedLink, OpenLink, Reads } from '../ports.ts'

/** Reads what a link is about; undefined where that is gone. */
export async function openLink(
  link: MailedLink,
  { accounts, tenants }: Pick<Reads, 'accounts' | 'tenants'>,
): Promise<OpenLink | undefined> {
  const { purpose, subject, personId, email } = link
  if (!email) return undefined
  const own = purpose === 'CONFIRM_EMAIL' && personId !== undefined ? await accounts.get(personId) : undefined
  const isChange = own !== undefined && own.email !== email
  const account = isChange ? own : await accounts.byEmail(email)
  const known = account ? { account } : {}
  switch (purpose) {
    case 'INVITE': {
      const invitation = await accounts.invitation(subject.id)
      const into = (await tenants.ofInvitation(subject.id)).map(({ name }) => name)
      return invitation && { does: 'join', email, invitation, ...known, ...(into.length > 0 ? { tenants: into } : {}) }
    }
    case 'CONFIRM_EMAIL':
    case 'SIGN_IN': {
      if (isChange) return { does: 'change-address', email, account: own }
      if (!account && purpose === 'SIGN_IN') return undefined
      const asking = subject.type === 'identity' ? await accounts.wayIn(subject.id) : undefined
      const does = account?.isEmailVerified ? 'sign-in' : 'register'
      return { does, email, ...known, ...(asking ? { asking } : {}) }
    }
    case 'RESET':
    case 'SET_PASSWORD':
      return account && { does: 'password', email, account }
    case 'REPLY':
      return undefined
  }
}

/** What became of a link: four ways of not working any longer, each with words of its own (X25). */
export function stateOf(
  link: MailedLink,
  { invitation }: OpenLink,
  now: Date,
): 'fine' | 'used' | 'revoked' | 'superseded' | 'expired' {
  if (link.isUsed || invitation?.isAccepted) return 'used'
  if (link.isRevoked || invitation?.isRevoked) return 'revoked'
  if (link.isSuperseded) return 'superseded'
  return link.expiresAt <= now ? 'expired' : 'fine'
}
