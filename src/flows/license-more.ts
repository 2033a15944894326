import { z } from 'zod'
import { lineWords } from '../core/cards/licence-words.ts'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { text } from '../core/words.ts'
import { quantityOf } from '../domain/licence.ts'
import { licenceTicket, ticketWays } from './licence-ticket.ts'
import { accountSlot, chosenAccount, noAccount, type OnLicenceAccount, onAccount } from './on-licence-account.ts'

/** More or fewer licences: a request to the vendor with type and number; nothing is bought here (DOMAIN G4, G5). */
export const licenseMore = defineFlow<OnLicenceAccount>()({
  id: 'license.more',
  rev: 1,
  slash: { name: 'license more' },
  ...onAccount('license.load'),
  slots: {
    account: accountSlot,
    type: {
      schema: z.string().max(120),
      widget: 'choice',
      choices: ({ account }: OnLicenceAccount) =>
        (account?.lines ?? []).map(({ licenceType }) => ({ value: licenceType, label: licenceType })),
      isSilent: true,
    },
    direction: {
      schema: z.enum(['more', 'fewer']),
      widget: 'choice',
      choices: () => (['more', 'fewer'] as const).map((value) => ({ value, label: text(`license-more.${value}`) })),
    },
    number: {
      schema: z
        .string()
        .trim()
        .regex(/^[1-9]\d{0,5}$/, 'license-more.no-number'),
      widget: 'line',
      hint: ({ account }: OnLicenceAccount, { type }) => {
        const line = account?.lines.find(({ licenceType }) => licenceType === type)
        return account && line
          ? text('license-more.now', { type: line.licenceType, line: lineWords(line, account) })
          : undefined
      },
    },
  },
  check: {
    number: (number, { account }, { type, direction }) => {
      const had = quantityOf(account?.lines ?? [], String(type))
      return direction === 'fewer' && Number(number) > had ? text('license-more.too-many', { had }) : undefined
    },
  },
  detour: noAccount,
  review: () => ({ notes: [text('license-more.note')] }),
  async commit({ type, direction, number }, ctx, on) {
    const account = chosenAccount(on)
    const had = quantityOf(account.lines, type)
    const wanted = direction === 'more' ? had + Number(number) : had - Number(number)
    const ticket = await licenceTicket(ctx, account, direction, [`${type}: ${had} → ${wanted}`])
    const done = text('license-more.done', { ...on.title, number: ticket.number, type, from: had, to: wanted })
    return {
      messages: [say(done, 'good', ticketWays(ticket.number))],
      changed: ticket.changed,
      happened: ticket.happened,
    }
  },
})
