import { z } from 'zod'
import { type Context, defineFlow, type Given } from '../core/flow.ts'
import { deploymentWords, licenceSteps } from '../core/licence-steps.ts'
import { say } from '../core/message.ts'
import { look } from '../core/present.ts'
import { text, type Words } from '../core/words.ts'
import { customersOf } from '../domain/person.ts'
import { UNKNOWN_VERSION } from '../domain/version.ts'
import { contractDetour, partnerDetour } from './license-contract.ts'
import { type LicenceForm, loadLicenceForm, wordsIn } from './license-form.ts'
import { deploymentIn, rowOf, systemChoices, systemOf, verdictOn, versionSaid } from './license-system.ts'
import { told } from './on-ticket.ts'
import { versionHelp } from './ticket-slots.ts'

interface Request extends LicenceForm {
  /** What was typed as the ERP; it may say more than a choice does. */
  readonly typed: unknown
  /** The customer is one whom the person's company looks after. */
  readonly isTheirs: boolean
}

/** An installation that has no licence yet. */
const NEW = 'new'

const chosen = (form: Request, given: Given) => form.installations.find(({ accountId }) => accountId === given.account)
const productIn = (form: Request, given: Given): string | undefined =>
  chosen(form, given)?.productId ?? (wordsIn(given.product) || undefined)
const productOf = (form: Request, given: Given) => form.products.find(({ id }) => id === productIn(form, given))

/** The licence of one installation: contract first, then the request for it (DOMAIN F1–F7, F13, T7). */
export const licenseRequest = defineFlow<Request>()({
  id: 'license.request',
  rev: 1,
  slash: {
    name: 'license request',
    options: { customer: 'customer', contract: 'contract', erp: 'erp', version: 'version' },
  },
  deed: 'license.request',
  async load(ctx: Context, given): Promise<Request> {
    const form = await loadLicenceForm(ctx, given)
    const companyId = form.contract?.companyId
    return {
      ...form,
      typed: given.erp,
      isTheirs: form.isStaff || customersOf(ctx.person, ctx.now).some(({ id }) => id === companyId),
    }
  },
  subject: ({ contract }) => (contract ? { kind: 'company', companyId: contract.companyId } : { kind: 'nothing' }),

  slots: {
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
      initial: ({ nameOf }: Request, given) => nameOf(given.installation),
      isAlone: true,
      isLookedUp: true,
      missing: text('license-request.customer.missing'),
      hint: () => text('license-request.customer.hint'),
    },
    contract: {
      schema: z.string().trim().min(1).max(60),
      widget: 'line',
      isLookedUp: true,
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
      label: ({ contract }: Request, given) =>
        text('license-request.same.ask', {
          number: contract?.number ?? '',
          party: contract?.name ?? '',
          customer: wordsIn(given.customer),
          at: contract?.signedAt ? { day: contract.signedAt.toISOString().slice(0, 10) } : '',
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
      initial: (form: Request, given) => chosen(form, given)?.erpCode,
      hint: () => text('license-request.erp.hint'),
    },
    version: {
      schema: z.string().trim().max(60),
      widget: 'line',
      label: (form: Request, given) =>
        text('ticket-create.version.ask', { product: productOf(form, given)?.name ?? '' }),
      initial: (form: Request, given) => versionSaid(form.typed) ?? chosen(form, given)?.productVersion,
      instead: { value: UNKNOWN_VERSION, label: text('ticket-create.version.unknown') },
      help: (form: Request, given) => versionHelp(productOf(form, given)),
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
  },
  when: {
    contract: ({ contract }, form) => contract !== undefined || form.match.kind !== 'same',
    same: (_, { contract, isExact }) => contract?.status === 'SIGNED' && !isExact,
    account: (given, form) => isAgreed(given, form),
    product: ({ account }) => account === NEW,
    hosting: (given, form) => isAskedFor('hosting', given, form),
    major: (given, form) => isAskedFor('major', given, form),
  },
  check: {
    version: (version, form, given) =>
      version === UNKNOWN_VERSION || /^\d+(?:\.\d+){1,4}$/.test(version)
        ? undefined
        : text('ticket-create.version.malformed', {
            product: productOf(form, given)?.name ?? '',
            example: productOf(form, given)?.versionRule?.example ?? '1.2.3',
          }),
  },

  detour: (given, form, run) =>
    form.type === undefined
      ? [
          say(text('license-request.elsewhere', { vendor: form.vendor?.name ?? '' }), 'bad', [
            look(text('button.contact'), 'contact.show'),
          ]),
        ]
      : (contractDetour(given, form, run) ?? partnerDetour(form, productIn(form, given), form.isTheirs)),

  review(answers, form) {
    const verdict = verdictOn(form, answers)
    const deployment = deploymentIn(form, answers)
    const before = chosen(form, answers)?.keys.find(
      ({ status }) => status === 'ACTIVE' || status === 'DELIVERED' || status === 'ISSUED',
    )
    return {
      notes: [
        licenceSteps('request', deployment),
        deploymentWords(deployment),
        ...(verdict?.kind === 'known' && verdict.overrules.length > 0 ? [whichRule(form, answers)] : []),
        ...(before ? [supersedes(before)] : []),
      ],
    }
  },

  async commit(answers, { tx, run, now, person, channel, locale }, form) {
    const { contract, type, vendor } = form
    const productId = productIn(form, answers)
    if (person.id === undefined || !contract || !type || productId === undefined)
      throw new Error('the detour lets nobody here without a signed contract')
    const agreement = form.agreements.find((one) => one.productIds.includes(productId))
    const erp = rowOf(form.erps, answers.erp)
    const isKnown = answers.version !== UNKNOWN_VERSION
    const [customer, deployment] = [wordsIn(answers.customer), deploymentIn(form, answers)]
    const about = {
      ...(erp ? { erpCode: erp.code } : {}),
      ...(isKnown ? { productVersion: answers.version } : {}),
      productId,
    }
    const ticket = await tx.write.createTicket({
      run,
      route: 'VENDOR',
      typeKey: type.key,
      companyId: contract.companyId,
      ...(agreement ? { agreementId: agreement.id } : {}),
      requesterId: person.id,
      submittedById: person.id,
      subject: `${type.label[locale] ?? type.label.en}: ${contract.name}`,
      description: [`${contract.number} · ${contract.name}`, ...(erp ? [] : [answers.erp])].join('\n'),
      customerName: contract.name,
      extra: { installation: answers.installation },
      attachmentIds: [],
      originChannel: channel,
      originRef: '',
      at: now,
      ...about,
    })
    const isConfirmed = !form.isExact
    await tx.write.requestLicence(
      {
        ticketId: ticket.id,
        contractId: contract.id,
        ...(answers.account === NEW ? {} : { accountId: answers.account }),
        isPartnersOwn: answers.installation === 'partner',
        ...(deployment ? { deployment } : {}),
        named: customer,
        isConfirmed,
        ...about,
      },
      { personId: person.id, at: now, run },
    )
    if (isConfirmed)
      await tx.write.audit({
        actorId: person.id,
        action: 'contract.same',
        subjectType: 'contract',
        subjectId: contract.id,
        data: { named: customer, party: contract.name, ticket: ticket.number },
        at: now,
      })
    const { number } = ticket
    return {
      messages: [
        say(
          {
            lines: [
              licenceSteps('issue', deployment),
              text('license-request.done', { number, vendor: vendor?.name ?? '', customer: contract.name }),
            ],
          },
          'good',
          [
            look(text('button.open'), 'ticket.show', { id: number }),
            look(text('license-activate.button'), 'license.activate'),
          ],
        ),
      ],
      ...told({ number }, 1),
    }
  },
})

/** The contract is signed, and it is this customer's. */
const isAgreed = (given: Given, { contract, isExact, sameAs }: Request): boolean =>
  contract?.status === 'SIGNED' && (isExact || given.same === sameAs.yes)

/** Whether the rules hang on a fact that nobody said: it is asked for, never guessed. */
const isAskedFor = (fact: 'hosting' | 'major', given: Given, form: Request): boolean => {
  const verdict = verdictOn(form, given)
  return verdict?.kind === 'ask' && verdict.about === fact
}

/** Two rules fit: the more specific one holds, and somebody may object (F13). */
function whichRule(form: Request, answers: Given): Words {
  const { major, productVersion } = systemOf(form, answers) ?? {}
  return text('license-request.note.rule', {
    erp: rowOf(form.erps, answers.erp)?.label ?? `BC ${major ?? ''}`,
    product: productOf(form, answers)?.name ?? '',
    version: productVersion ?? '–',
  })
}

/** Which one a new key replaces once it is active (F6, INV-42). */
const supersedes = ({ hasKey, last4, ticket, issuedAt }: Request['installations'][number]['keys'][number]): Words =>
  hasKey
    ? text('license-request.note.supersedes', { last4: last4 || '••••', ticket, at: { at: issuedAt } })
    : text('license-request.note.supersedes-file', { ticket, at: { at: issuedAt } })
