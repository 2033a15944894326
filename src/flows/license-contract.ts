import { look, press, start } from '../core/button.ts'
import { contactFacts } from '../core/cards/contact-facts.ts'
import type { Given } from '../core/flow.ts'
import type { Button, Message } from '../core/message.ts'
import { type Text, text } from '../core/words.ts'
import { firstName } from '../domain/person.ts'
import { type LicenceForm, wordsIn } from './license-form.ts'

/** Contracts that are offered for a name that is like theirs. */
const OFFERED = 3

/**
 * What stands between a customer's name and a request: no signed contract, one that nobody of theirs has, a partnership
 * that ended. Says which, names the sales manager, keeps the answers (DOMAIN F2–F4, X88, X89).
 */
export function contractDetour(given: Given, form: LicenceForm, run: string): readonly Message[] | undefined {
  const customer = wordsIn(given.customer)
  if (customer === '') return undefined
  const { contract, former, match, sales, vendor } = form
  const number = wordsIn(given.contract)
  const about = { customer, number: contract?.number ?? number, party: contract?.name ?? '' }
  const card = (words: Text, buttons: readonly Button[], facts = salesFacts(form)): Message[] => [
    {
      kind: 'record',
      title: text('license-request.no-contract.title', { customer }),
      text: words,
      facts,
      buttons: [...buttons, press(run, 'cancel', text('button.cancel'))],
      stays: true,
    },
  ]
  if (former && !contract) {
    const words = text('license-request.ended', { customer: former.name, at: { at: former.until } })
    return card(
      words,
      [otherName(run), look(text('button.contact'), 'contact.show')],
      vendor ? contactFacts(vendor.contact) : [],
    )
  }
  const ways = [...(sales ? [askSales(sales.name, customer, contract?.number)] : []), otherNumber(run)]
  if (!contract && number !== '')
    return card(text('license-request.no-contract.unknown', about), [...ways, otherName(run)])
  if (!contract) {
    const likely = match.kind === 'likely' ? match.parties.slice(0, OFFERED) : []
    const theirs = likely.map(
      (one): Button => ({
        label: text('license-request.contract.choice', { number: one.number, party: one.name }),
        does: { kind: 'fill', run, values: { contract: one.number }, by: 'press' },
      }),
    )
    return card(text('license-request.no-contract.none', about), [...ways, ...theirs, otherName(run)])
  }
  if (contract.status !== 'SIGNED')
    return card(text(`license-request.no-contract.${contract.status.toLowerCase()}`, about), [...ways, otherName(run)])
  if (given.same === form.sameAs.no)
    return card(text('license-request.no-contract.other', about), [otherName(run), ...ways])
  return undefined
}

const salesFacts = ({ sales }: LicenceForm) =>
  sales
    ? [
        { id: 'sales', label: text('license-request.sales'), value: sales.name },
        ...contactFacts(sales.email ? { email: sales.email } : {}),
      ]
    : []

const askSales = (name: string, customer: string, contract: string | undefined) =>
  start(
    text('license-request.contact-sales', { name: firstName(name) }),
    'contract.ask',
    { customer, ...(contract ? { contract } : {}) },
    { style: 'primary' },
  )
const otherNumber = (run: string) => press(run, 'edit', text('license-request.it-is-signed'), undefined, 'contract')
const otherName = (run: string) => press(run, 'edit', text('license-request.other-name'), undefined, 'customer')

/** The first line for a product is a partner: they ask for its licences, unless it is they who ask (A1, INV-35). */
export function partnerDetour(
  form: LicenceForm,
  productId: string | undefined,
  isTheirs: boolean,
): readonly Message[] | undefined {
  const agreement = form.agreements.find((one) => productId !== undefined && one.productIds.includes(productId))
  const { partner } = agreement ?? {}
  if (isTheirs || agreement?.firstLine !== 'PARTNER' || !partner) return undefined
  return [
    {
      kind: 'record',
      title: text('ticket-create.partner.title', { partner: partner.name }),
      text: text('license-request.partner', { partner: partner.name, agreement: agreement.number }),
      facts: contactFacts(partner.contact),
      buttons: [look(text('button.contact'), 'contact.show'), look(text('button.home'), 'help')],
    },
  ]
}
