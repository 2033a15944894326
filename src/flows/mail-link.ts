import { look, start } from '../core/button.ts'
import type { Commit, Outcome } from '../core/flow.ts'
import { type Button, say } from '../core/message.ts'
import type { Values } from '../core/turn.ts'
import { text } from '../core/words.ts'
import { masked } from '../domain/address.ts'
import type { Happening } from '../domain/happening.ts'

type AccountLink = Extract<Happening, { kind: 'account-link' }>

/** How the flow that asks is begun again, with the address or for another one. */
interface Again {
  readonly flow: string
  /** Key of what is said once it is on its way. */
  readonly sent: string
  readonly same: Values
  readonly other?: Values
}

/** Asks for a mailed link and says the same whoever's the address is: it is not even looked up here (B9, X49). */
export async function mailLink(
  purpose: AccountLink['purpose'],
  email: string,
  { flow, sent, same, other }: Again,
  { tx, person, now, run }: Commit,
): Promise<Outcome> {
  const buttons: Button[] = [
    start(text('mail-link.resend'), flow, same),
    start(text('mail-link.other'), flow, other),
    look(text('button.home'), 'help'),
  ]
  const openAgain = await tx.write.askForMail(email, person.identityId, now)
  if (openAgain) {
    const minutes = Math.ceil((openAgain.getTime() - now.getTime()) / 60_000)
    return { messages: [say(text('mail-link.wait', { minutes, at: { at: openAgain } }), 'hint', buttons)] }
  }
  const asked: AccountLink = { kind: 'account-link', purpose, email, identityId: person.identityId, run }
  return {
    messages: [say(text(sent, { address: masked(email) }), 'good', buttons)],
    happened: [person.id === undefined || purpose === 'RESET' ? asked : { ...asked, personId: person.id }],
  }
}
