import { start } from '../core/button.ts'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { text } from '../core/words.ts'
import { licenceTicket, ticketWays } from './licence-ticket.ts'
import { accountSlot, chosenAccount, noAccount, type OnLicenceAccount, onAccount } from './on-licence-account.ts'

/** *Ask for a licence file*, where the licence cannot be fetched (DOMAIN G21). */
export const licenseAskFile = defineFlow<OnLicenceAccount>()({
  id: 'license.askFile',
  rev: 1,
  slash: { name: 'license ask-file' },
  ...onAccount('license.load'),
  slots: { account: accountSlot },
  isOneTap: true,
  detour: noAccount,
  review: () => ({ notes: [text('license-ask-file.note')] }),
  async commit(_, ctx, on) {
    const account = chosenAccount(on)
    const { number, changed, happened } = await licenceTicket(ctx, account, 'file', [])
    const load = start(text('license-load.button'), 'license.load', { account: account.id })
    return {
      messages: [say(text('license-ask-file.done', { ...on.title, number }), 'good', [...ticketWays(number), load])],
      changed,
      happened,
    }
  },
})
