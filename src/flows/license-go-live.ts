import { z } from 'zod'
import { start } from '../core/button.ts'
import { defineFlow, type Given } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { text } from '../core/words.ts'
import { sameName } from '../domain/company-name.ts'
import { licenceTicket, ticketWays } from './licence-ticket.ts'
import {
  aboutAccount,
  accountIn,
  accountSlot,
  chosenAccount,
  loadOnAccount,
  type OnLicenceAccount,
} from './on-licence-account.ts'
import { statusButton } from './on-offer.ts'

const hasBoth = ({ have }: Given) => have === 'both'

/** From demo to live: the new serial number and the new owner, both from the vendor; until then a tap asks the vendor (DOMAIN G2, G3, INV-49). */
export const licenseGoLive = defineFlow<OnLicenceAccount>()({
  id: 'license.goLive',
  rev: 1,
  slash: { name: 'license go-live' },
  deed: 'license.load',
  async load(ctx, given) {
    const on = await loadOnAccount(ctx, given, 'license.load')
    return { ...on, others: on.others.filter(({ mode }) => mode === 'DEMO') }
  },
  subject: aboutAccount,
  scope: accountIn,
  slots: {
    account: accountSlot,
    have: {
      schema: z.enum(['both', 'ask']),
      widget: 'choice',
      choices: () => (['both', 'ask'] as const).map((value) => ({ value, label: text(`license-go-live.${value}`) })),
      isAlone: true,
      hint: () => text('license-go-live.have-hint'),
    },
    serialNumber: {
      schema: z.string().trim().min(3).max(80),
      widget: 'line',
      initial: ({ account }: OnLicenceAccount) => account?.bought?.serialNumber,
    },
    ownerName: {
      schema: z.string().trim().min(2).max(200),
      widget: 'line',
      initial: ({ account }: OnLicenceAccount) => account?.bought?.ownerName ?? account?.company.name,
    },
  },
  when: { serialNumber: hasBoth, ownerName: hasBoth },
  check: {
    serialNumber: (serial, { account }) =>
      serial === account?.serialNumber ? text('license-go-live.same-serial') : undefined,
    ownerName: (owner, { account }) =>
      account && sameName(owner) === sameName(account.ownerName) ? text('license-go-live.same-owner') : undefined,
  },
  isOneTap: true,
  detour: (_, { account, others }) => {
    if (account)
      return account.mode === 'DEMO'
        ? undefined
        : [say(text('license-go-live.live'), 'plain', [statusButton(account.id)])]
    return others.length > 0 ? undefined : [say(text('license-go-live.none'), 'plain', [statusButton()])]
  },
  review: () => ({ notes: [text('license-go-live.note')] }),
  async commit({ have, serialNumber, ownerName }, ctx, on) {
    const account = chosenAccount(on)
    const { id } = account
    const again = start(text('license-go-live.button'), 'license.goLive', { account: id, have: 'both' })
    if (have === 'ask' || serialNumber === undefined || ownerName === undefined) {
      const { number, changed, happened } = await licenceTicket(ctx, account, 'purchase', [])
      return {
        messages: [say(text('license-go-live.asked', { number }), 'good', [again, ...ticketWays(number)])],
        changed,
        happened,
      }
    }
    const by = { ...(ctx.person.id ? { personId: ctx.person.id } : {}), at: ctx.now, run: ctx.run }
    await ctx.tx.write.keepBought(id, { serialNumber, ownerName }, by)
    await ctx.tx.write.askSource(id, by)
    const offers = await ctx.tx.licences.offers(id)
    const load = start(text('license-load.button'), 'license.load', { account: id })
    return {
      messages: [say(text('license-go-live.done', on.title), 'good', [statusButton(id), load])],
      changed: offers.map((offer) => ({ type: 'offer', id: offer.id })),
    }
  },
})
