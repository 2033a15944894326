import { look } from '../core/button.ts'
import { guideTitle } from '../core/cards/key-card.ts'
import type { Context } from '../core/context.ts'
import { defineFlow, type Given } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { keySubject } from '../core/sights/key-sight.ts'
import { text } from '../core/words.ts'
import { type Agreement, routeFor } from '../domain/agreement.ts'
import { companiesOf } from '../domain/person.ts'
import { LICENCE } from '../domain/request-type.ts'
import {
  auditKey,
  by,
  cardNow,
  ended,
  held,
  keyChanged,
  keyIn,
  keySlot,
  loadOnKey,
  type OnKey,
  stepSlot,
  taskOf,
} from './on-key.ts'
import { told } from './on-ticket.ts'
import { descriptionSchema } from './ticket-fields.ts'

/** What a failed activation is, among the kinds of requests; a vendor without it has the first other one. */
const TECHNICAL = 'technical'

interface Failing extends OnKey {
  readonly typeKey: string | undefined
  readonly agreements: readonly Agreement[]
}

/** *It failed*: a ticket with everything that is known already, and the task that waits for its answer (F12, T7). */
export const licenseFailed = defineFlow<Failing>()({
  id: 'license.failed',
  rev: 1,
  deed: 'license.activate',
  async load(ctx: Context, given: Given): Promise<Failing> {
    const on = await loadOnKey(ctx, given)
    const types = (await ctx.reads.catalogue.requestTypes()).filter((one) => !one.isCommunity && one.key !== LICENCE)
    const companyId = on.sight?.installation.companyId
    return {
      ...on,
      typeKey: (types.find(({ key }) => key === TECHNICAL) ?? types.find(({ isOffered }) => isOffered))?.key,
      agreements: companyId ? await ctx.reads.companies.agreements(companyId) : [],
    }
  },
  subject: ({ sight }) => keySubject(sight),
  scope: (given) => `${keyIn(given)} ${String(given.step ?? '')}`,
  slots: {
    key: keySlot,
    step: stepSlot,
    error: { schema: descriptionSchema, widget: 'paragraph', hint: () => text('license-failed.error.hint') },
  },
  detour: ({ step }, on) => {
    const task = taskOf(on, step)
    if (task?.status === 'FAILED' && task.ticket)
      return [
        say(text('license-failed.before', { number: task.ticket }), 'plain', [
          look(text('button.open'), 'ticket.show', { id: task.ticket }),
        ]),
      ]
    return task?.status === 'DONE' ? on.card() : ended(on)
  },
  review: (_, { sight }) => ({
    notes: sight
      ? [
          text('license-failed.note', {
            erp: sight.installation.erpLabel ?? '–',
            product: sight.installation.productName,
            version: sight.installation.productVersion ?? '–',
          }),
          text(sight.progress === 'PARTLY_ACTIVE' ? 'license-failed.keep-partly' : 'license-failed.keep'),
        ]
      : [],
  }),
  async commit({ key, step, error }, commit, on) {
    const { tx, now, run, person, channel, locale } = commit
    const { installation, guides } = held(on)
    const { companyId, productId, productVersion, erpCode, contract } = installation
    if (on.typeKey === undefined || person.id === undefined) throw new Error('there is no kind of request for it')
    if ((await tx.write.task(key, step, 'FAILED', by(commit))).kind === 'stale')
      return { messages: await cardNow(commit, { key }) }
    const routing = routeFor(on.agreements, productId, now)
    // Whoever has the first line themselves sends it on to the vendor.
    const isFirstLine = companiesOf(person).some(({ id }) => id === routing.agreement?.partner?.id)
    const title = guideTitle(step, guides)
    const name = typeof title === 'object' && 'en' in title ? (title[locale] ?? title.en) : step
    const ticket = await tx.write.createTicket({
      run,
      route: routing.route === 'PARTNER' && !isFirstLine ? 'PARTNER' : 'VENDOR',
      typeKey: on.typeKey,
      companyId,
      ...(routing.agreement ? { agreementId: routing.agreement.id } : {}),
      requesterId: person.id,
      submittedById: person.id,
      subject: `${installation.productName}: ${name}`,
      description: [error, [contract?.number, installation.serialNumber].filter(Boolean).join(' · ')].join('\n\n'),
      ...(contract ? { customerName: contract.name } : {}),
      productId,
      ...(productVersion ? { productVersion } : {}),
      ...(erpCode ? { erpCode } : {}),
      extra: {},
      attachmentIds: [],
      originChannel: channel,
      originRef: '',
      at: now,
    })
    await tx.write.taskTicket(key, step, ticket.id)
    await auditKey(commit, 'license.failed', key, { step, ticket: ticket.number })
    const news = told(ticket, 1)
    return {
      messages: [
        say(text('license-failed.done', { number: ticket.number }), 'good', [
          look(text('button.open'), 'ticket.show', { id: ticket.number }),
          look(text('key-card.back'), 'key.show', { id: key }),
        ]),
      ],
      happened: news.happened,
      changed: [...news.changed, keyChanged(key)],
    }
  },
})
