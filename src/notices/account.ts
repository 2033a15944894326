import type { Context } from '../core/flow.ts'
import type { Message } from '../core/message.ts'
import type { Reads } from '../core/ports.ts'
import type { Addressee, Happening, Recipient } from '../domain/happening.ts'
import { accountMailWords } from './account-mail.ts'

/** What is about somebody's account, not about a ticket. */
export type AccountHappening = Exclude<
  Happening,
  { readonly kind: 'ticket' | 'promise' | 'draft' | 'mailed' | 'undelivered' | 'access' | 'seat' | 'amendment' }
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
      const chats = (await reads.identities.of(happening.personId)).filter(({ isChat }) => isChat)
      const email = await reads.identities.addressOf(happening.personId)
      return [
        ...chats.map(({ id }) => account(`identity:${id}`)),
        ...(email === undefined ? [] : [account(`mail:${email}`)]),
      ]
    }
    case 'link-code':
    case 'link-asked': {
      const code = await reads.identities.linkCode(happening.codeId)
      return code ? [account(`identity:${code.shownTo.id}`)] : []
    }
    case 'claim':
      return (await reads.vendorAdmins()).map((id) => ({ to: `person:${id}`, reason: 'admin' }))
  }
}

/** What they read. */
export async function accountWords(
  happening: AccountHappening,
  recipient: Recipient,
  ctx: Context,
): Promise<readonly Message[] | undefined> {
  switch (happening.kind) {
    case 'account-link':
    case 'invited':
      return accountMailWords(happening, recipient, ctx)
    case 'registered':
    case 'security':
    case 'link-code':
    case 'link-asked':
    case 'claim':
      return undefined
  }
}
