import { look } from '../core/button.ts'
import { deploymentWords, licenceSteps } from '../core/cards/licence-steps.ts'
import type { Context } from '../core/context.ts'
import { defineFlow, type Given } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { text, type Words } from '../core/words.ts'
import { customersOf } from '../domain/person.ts'
import { UNKNOWN_VERSION } from '../domain/version.ts'
import { contractDetour, partnerDetour } from './license-contract.ts'
import { loadLicenceForm, wordsIn } from './license-form.ts'
import {
  chosen,
  NEW,
  productIn,
  productOf,
  type Request,
  requestSlots,
  requestWhen,
  versionProblem,
} from './license-slots.ts'
import { deploymentIn, rowOf, systemOf, verdictOn } from './license-system.ts'
import { told } from './on-ticket.ts'

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

  slots: requestSlots,
  when: requestWhen,
  check: { version: versionProblem },

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
