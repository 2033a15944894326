import { z } from 'zod'
import type { Given } from '../core/flow.ts'
import { text, type Words } from '../core/words.ts'
import { localDay } from '../domain/business-hours.ts'
import { UNKNOWN_VERSION } from '../domain/version.ts'
import { isNumberOf, type LicenceForm, wordsIn } from './license-form.ts'
import { systemChoices, verdictOn, versionSaid } from './license-system.ts'
import { versionHelp } from './ticket-slots.ts'

/** What a request goes by, and what was said of its system. */
export interface Request extends LicenceForm {
  /** What was typed as the ERP; it may say more than a choice does. */
  readonly typed: unknown
  /** The customer is one whom the person's company looks after. */
  readonly isTheirs: boolean
}

/** An installation that has no licence yet. */
export const NEW = 'new'

/** The installation that is updated; undefined where it is a new one. */
export const chosen = (form: Request, given: Given) =>
  form.installations.find(({ accountId }) => accountId === given.account)
/** Whose licence it is: the installation's own product, or the one that was chosen. */
export const productIn = (form: Request, given: Given): string | undefined =>
  chosen(form, given)?.productId ?? (wordsIn(given.product) || undefined)

/** The product that is asked for, once it is chosen. */
export const productOf = (form: Request, given: Given) => form.products.find(({ id }) => id === productIn(form, given))

/** The questions of a request, in the order of its steps: contract, installation, what it runs on. */
export const requestSlots = {
  installation: {
    schema: z.enum(['customer', 'partner']),
    widget: 'choice',
    choices: ({ kinds }: Request) =>
      kinds.map((kind) => ({ value: kind, label: text(`license-request.installation.${kind}`) })),
    isAlone: true,
    isSilent: true,
  },
  customer: {
    schema: z.string().trim().min(1).max(200),
    widget: 'line',
    initial: ({ nameOf }: Request, given: Given) => nameOf(given.installation),
    isAlone: true,
    isLookedUp: true,
    missing: text('license-request.customer.missing'),
    hint: () => text('license-request.customer.hint'),
  },
  contract: {
    schema: z.string().trim().min(1).max(60),
    widget: 'line',
    isLookedUp: true,
    takesWords: leadsNowhere,
    couldBe: (said: string) => /^(?:\S+\s+)?\S*\d\S*$/u.test(said.trim()),
    hint: () => text('license-request.contract.hint'),
  },
  same: {
    schema: z.string(),
    widget: 'choice',
    choices: ({ sameAs }: Request) => [
      { value: sameAs.yes, label: text('license-request.same.yes') },
      { value: sameAs.no, label: text('license-request.same.no') },
    ],
    isAlone: true,
    hint: ({ contract }: Request, given: Given) =>
      text('license-request.same.hint', {
        number: contract?.number ?? '',
        party: contract?.name ?? '',
        customer: wordsIn(given.customer),
        at: contract?.signedAt ? { day: localDay(contract.signedAt, contract.timezone) } : '',
      }),
  },
  account: {
    schema: z.string(),
    widget: 'choice',
    choices: ({ installations }: Request) => [
      ...installations.map(({ accountId, productName, serialNumber, erpLabel }) => ({
        value: accountId,
        label: text('license-request.account.update', {
          product: productName,
          serial: serialNumber,
          erp: erpLabel ?? '–',
        }),
      })),
      { value: NEW, label: text('license-request.account.new') },
    ],
    isAlone: true,
    isSilent: true,
  },
  product: {
    schema: z.string(),
    widget: 'choice',
    choices: ({ products }: Request) => products.map(({ id, name }) => ({ value: id, label: name })),
    isAlone: true,
    isSilent: true,
  },
  erp: {
    schema: z.string().max(200),
    widget: 'choice',
    choices: (form: Request) => systemChoices(form, form.typed),
    initial: (form: Request, given: Given) => chosen(form, given)?.erpCode,
    hint: () => text('license-request.erp.hint'),
  },
  version: {
    schema: z.string().trim().max(60),
    widget: 'line',
    label: (form: Request, given: Given) =>
      text('ticket-create.version.ask', { product: productOf(form, given)?.name ?? '' }),
    initial: (form: Request, given: Given) => versionSaid(form.typed) ?? chosen(form, given)?.productVersion,
    instead: { value: UNKNOWN_VERSION, label: text('ticket-create.version.unknown') },
    help: (form: Request, given: Given) => versionHelp(productOf(form, given)),
  },
  hosting: {
    schema: z.enum(['ONLINE', 'ONPREM']),
    widget: 'choice',
    choices: () => [
      { value: 'ONLINE', label: text('license-request.hosting.online') },
      { value: 'ONPREM', label: text('license-request.hosting.onprem') },
    ],
    isAlone: true,
  },
  major: {
    schema: z.coerce.number('license-request.major.number').int('license-request.major.number').min(1).max(99),
    widget: 'line',
    isAlone: true,
  },
} as const

/** What is asked only sometimes: what nobody can know otherwise. */
export const requestWhen = {
  contract: ({ contract }, form) => contract !== undefined || form.match.kind !== 'same',
  same: (_, { contract, isExact }) => contract?.status === 'SIGNED' && !isExact,
  account: (given, form) => isAgreed(given, form),
  product: ({ account }) => account === NEW,
  hosting: (given, form) => isAskedFor('hosting', given, form),
  major: (given, form) => isAskedFor('major', given, form),
} satisfies Readonly<Record<string, (given: Given, form: Request) => boolean>>

/** The contract that was named stands in the way of going on: the next number is another one. */
function leadsNowhere({ contract, sameAs }: Request, given: Given): boolean {
  const said = wordsIn(given.contract)
  if (given.installation === undefined || wordsIn(given.customer) === '' || said === '') return false
  return contract?.status !== 'SIGNED' || !isNumberOf(contract, said) || given.same === sameAs.no
}

/** The contract is signed, and it is this customer's. */
const isAgreed = (given: Given, { contract, isExact, sameAs }: Request): boolean =>
  contract?.status === 'SIGNED' && (isExact || given.same === sameAs.yes)

/** Whether the rules hang on a fact that nobody said: it is asked for, never guessed. */
const isAskedFor = (fact: 'hosting' | 'major', given: Given, form: Request): boolean => {
  const verdict = verdictOn(form, given)
  return verdict?.kind === 'ask' && verdict.about === fact
}

/** A version is numbers, or not known (X71). */
export const versionProblem = (version: string, form: Request, given: Given): Words | undefined =>
  version === UNKNOWN_VERSION || /^\d+(?:\.\d+){1,4}$/.test(version)
    ? undefined
    : text('ticket-create.version.malformed', {
        product: productOf(form, given)?.name ?? '',
        example: productOf(form, given)?.versionRule?.example ?? '1.2.3',
      })
