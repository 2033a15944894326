import { start } from '../core/button.ts'
import { chatWords } from '../core/cards/chat-words.ts'
import type { Context } from '../core/context.ts'
import { type Message, say } from '../core/message.ts'
import type { LinkCodes, Reads } from '../core/ports.ts'
import { text } from '../core/words.ts'
import type { Happening } from '../domain/happening.ts'
import type { Addressee, Recipient } from '../domain/recipient.ts'
import { accountMailWords } from './account-mail.ts'
import { claimWords } from './claim.ts'
import { memberWords } from './member.ts'
import { registeredWords } from './registered.ts'
import { securityWords } from './security.ts'

/** What is about somebody's account, not about a ticket. */
export type AccountHappening = Extract<
  Happening,
  {
    readonly kind:
      | 'account-link'
      | 'invited'
      | 'registered'
      | 'security'
      | 'link-code'
      | 'link-asked'
      | 'member'
      | 'claim'
  }
>

const account = (to: Addressee): Recipient => ({ to, reason: 'account' })

/** Whom something about an account concerns: the chat where it began, or every way there is to its owner. */
export async function accountRecipients(happening: AccountHappening, reads: Reads): Promise<readonly Recipient[]> {
  switch (happening.kind) {
    case 'account-link':
      return [account(`mail:${happening.email}`)]
    case 'invited': {
      const email = await reads.identities.invited(happening.invitationId)
      return email === undefined ? [] : [{ to: `mail:${email}`, reason: 'invited' }]
    }
    case 'registered':
      return [account(`identity:${happening.identityId}`)]
    case 'security': {
      const { personId, identityId, email: former } = happening
      const [own, about, email] = await Promise.all([
        reads.identities.of(personId),
        identityId === undefined ? undefined : reads.identities.get(identityId),
        former ?? reads.identities.addressOf(personId),
      ])
      // A chat that was taken away hears of it as well.
      const chats = [...own, ...(about && !own.some(({ id }) => id === about.id) ? [about] : [])]
      return [
        ...chats.filter(({ isChat }) => isChat).map(({ id }) => account(`identity:${id}`)),
        ...(email === undefined ? [] : [account(`mail:${email}`)]),
      ]
    }
    case 'link-code':
    case 'link-asked': {
      const code = await reads.identities.linkCode(happening.codeId)
      return code ? [account(`identity:${code.shownTo.id}`)] : []
    }
    case 'member':
      return [account(`person:${happening.personId}`)]
    case 'claim':
      return (await reads.vendorAdmins()).map((id) => ({ to: `person:${id}`, reason: 'admin' }))
  }
}

/** What they read. `codes`: makes the code that a chat is shown. */
export const createAccountWords =
  (codes: LinkCodes) =>
  async (happening: AccountHappening, recipient: Recipient, ctx: Context): Promise<readonly Message[] | undefined> => {
    switch (happening.kind) {
      case 'account-link':
      case 'invited':
        return accountMailWords(happening, recipient, ctx)
      case 'registered':
        return registeredWords(happening, ctx)
      case 'security':
        return securityWords(happening, ctx)
      case 'link-code': {
        const code = await codes.mint(happening.codeId, ctx.now)
        return code === undefined
          ? undefined
          : [say(text('link.code', { code: `${code.slice(0, 3)} ${code.slice(3)}` }))]
      }
      case 'link-asked':
        return askedWords(happening.codeId, ctx)
      case 'member':
        return memberWords(happening, ctx)
      case 'claim':
        return claimWords(happening.claimId, ctx)
    }
  }

/** Whether the chat in which the code was entered may join, with its name, before anything is joined (X41). */
async function askedWords(codeId: string, { reads, now }: Context): Promise<readonly Message[] | undefined> {
  const code = await reads.identities.linkCode(codeId)
  if (!code?.enteredBy || code.isEnded || code.expiresAt <= now) return undefined
  const answer = (value: 'yes' | 'no', style: 'primary' | 'danger') =>
    start(text(`link-confirm.${value}`), 'link.confirm', { code: codeId, answer: value }, { style })
  return [
    say(text('link-confirm.asked', { chat: chatWords(code.enteredBy) }), 'plain', [
      answer('yes', 'primary'),
      answer('no', 'danger'),
    ]),
  ]
}
