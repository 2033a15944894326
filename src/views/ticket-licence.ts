import { look } from '../core/button.ts'
import type { Context } from '../core/context.ts'
import type { Button } from '../core/message.ts'
import type { Installation, Ticket } from '../core/ports.ts'
import { seesInstallation } from '../core/sights/key-sight.ts'
import { mayWith } from '../core/sights/licence-sight.ts'
import { text } from '../core/words.ts'
import { LICENCE } from '../domain/request-type.ts'

/** The installation that a ticket asks a licence for, if it asks for one. */
export const installationOf = async (
  ticket: Ticket | undefined,
  { reads }: Pick<Context, 'reads'>,
): Promise<Installation | undefined> =>
  ticket?.type.key === LICENCE ? reads.activation.ofTicket(ticket.number) : undefined

/** Where the licence stands; and for licence support, in private, the page on which a key is entered instead of the chat. */
export function licenceButtons(
  { number }: Pick<Ticket, 'number'>,
  installation: Installation | undefined,
  ctx: Context,
): Button[] {
  if (!installation || !seesInstallation(installation, ctx)) return []
  return [
    ...(ctx.isPrivate && mayWith(ctx, 'license.issue', installation)
      ? [{ label: text('licence-key.button'), does: { url: ctx.keyPage(number) }, style: 'primary' as const }]
      : []),
    look(text('ticket-show.licence'), 'license.activate', { id: installation.accountId }),
  ]
}
