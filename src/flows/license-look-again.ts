import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { text } from '../core/words.ts'
import { accountSlot, chosenAccount, noAccount, type OnLicenceAccount, onAccount } from './on-licence-account.ts'
import { statusButton } from './on-offer.ts'

/** *Look again*: has the vendor's system asked at once; what is new comes by itself (DOMAIN G21). */
export const licenseLookAgain = defineFlow<OnLicenceAccount>()({
  id: 'license.lookAgain',
  rev: 1,
  ...onAccount('license.changes'),
  slots: { account: accountSlot },
  isOneTap: true,
  detour: noAccount,
  async commit(_, ctx, on) {
    const { id } = chosenAccount(on)
    await ctx.tx.write.askSource(id, {
      ...(ctx.person.id ? { personId: ctx.person.id } : {}),
      at: ctx.now,
      run: ctx.run,
    })
    return { messages: [say(text('license-look-again.done', on.title), 'good', [statusButton(id)])] }
  },
})
