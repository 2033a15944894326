import { z } from 'zod'
import { look } from '../core/button.ts'
import { licenceCard } from '../core/cards/licence-card.ts'
import { say } from '../core/message.ts'
import { defineView } from '../core/view.ts'
import { text } from '../core/words.ts'
import { accountParams, chooseAccount, type LicenceChoice, loadChoice, mayLook } from './licence-choice.ts'

const params = z.object({
  ...accountParams,
  /** *Looks right?* was answered with yes. */
  isRight: z.literal(true).optional(),
})

/** How licences stand: in use, available, until when, by maker (DOMAIN G20, G25, G26). */
export const licenseStatus = defineView({
  id: 'license.status',
  slash: { name: 'license status' },
  params,
  may: (_, ctx, choice: LicenceChoice) => mayLook(choice, 'license.status', ctx),
  load: (given, ctx): Promise<LicenceChoice> => loadChoice(given, ctx, 'license.status'),
  show(choice: LicenceChoice, given, ctx) {
    const { account } = choice
    if (!account) return [chooseAccount(choice, 'license.status', given)]
    if (!given.isRight) return [licenceCard(account, ctx)]
    return [
      say(text('license-status.right'), 'good', [
        look(text('license-status.button'), 'license.status', { account: account.id }),
        look(text('button.home'), 'help'),
      ]),
    ]
  },
})
