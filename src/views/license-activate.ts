import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { guideTitle, keyCard, lastDay, statusOf } from '../core/cards/key-card.ts'
import { licenceSteps } from '../core/cards/licence-steps.ts'
import type { Context } from '../core/context.ts'
import { type Button, type Item, type Message, say } from '../core/message.ts'
import type { Installation } from '../core/ports.ts'
import { type KeySight, keyOf, keySubject, seesInstallation } from '../core/sights/key-sight.ts'
import { licenceCompanies } from '../core/sights/licence-sight.ts'
import { defineView } from '../core/view.ts'
import { type Localised, text, type Words } from '../core/words.ts'
import { endingOf, isLive, progressOf } from '../domain/activation-state.ts'
import { may } from '../domain/permission.ts'

const SIZE = 10

const params = z.object({
  /** An installation. */
  id: z.string().max(80).optional(),
  /** How this task of it is done. */
  step: z.enum(['KEY', 'GRANULE']).optional(),
  page: z.coerce.number().int().min(1).max(1_000).default(1),
})

interface Activation {
  readonly installations: readonly Installation[]
  /** The one that is shown: named, or the only one. */
  readonly one: Installation | undefined
  /** What counts for it now; the newest that was issued where nothing does. */
  readonly sight: KeySight | undefined
}

async function load({ id }: z.output<typeof params>, ctx: Context): Promise<Activation> {
  const { person, now, reads } = ctx
  const named = id === undefined ? undefined : await reads.activation.installation(id)
  const ids = id === undefined ? licenceCompanies(person, now).map((one) => one.id) : []
  const all = named ? [named] : ids.length > 0 ? await reads.activation.installations(ids) : []
  const installations = all.filter((one) => seesInstallation(one, ctx))
  const one = installations.length === 1 ? installations[0] : undefined
  const key = one?.keys.find(isLive) ?? one?.keys[0]
  return { installations, one, sight: one && key ? await keyOf(one, key.id, ctx) : undefined }
}

/** Installations and where the licence of each stands; of one its tasks, how each is done, and what to do when it fails (DOMAIN F5, F8–F12). */
export const licenseActivate = defineView<z.output<typeof params>, Activation>({
  id: 'license.activate',
  slash: { name: 'license activate' },
  params,
  load,
  may: ({ id }, { person, now }, { one }) =>
    one
      ? { allowed: true, as: 'registered' }
      : may(person, id === undefined ? 'license.activate' : 'license.key', keySubject(undefined), now),
  show({ installations, one, sight }, { step, page }, ctx) {
    if (!one) return [installations.length === 0 ? nothing(ctx) : listOf(installations, page, ctx.now)]
    if (sight && step) return [guide(sight, step, ctx)]
    if (!sight) return [waiting(one)]
    const again = start(text('license-activate.update'), 'license.request', requestFor(one))
    const card = keyCard(sight, { fileLink: ctx.fileLink })
    return [sight.canTick ? { ...card, buttons: [...card.buttons, again] } : card]
  },
})

/** The flow knows the rest: which installation, and what it runs on. */
const requestFor = ({ contract, accountId, isPartnersOwn }: Installation) => ({
  installation: isPartnersOwn ? 'partner' : 'customer',
  ...(contract ? { customer: contract.name, contract: contract.number } : {}),
  account: accountId,
})

const nothing = ({ person, now }: Context): Message =>
  say(text('license-activate.empty'), 'plain', [
    ...(may(person, 'license.request', { kind: 'nothing' }, now).allowed
      ? [start(text('license-activate.request'), 'license.request', {}, { style: 'primary' })]
      : []),
    look(text('button.home'), 'help'),
  ])

function listOf(all: readonly Installation[], page: number, now: Date): Message {
  const pages = Math.max(1, Math.ceil(all.length / SIZE))
  const at = Math.min(page, pages)
  const turn = (to: number) => ({ kind: 'view', view: 'license.activate', params: { page: to }, by: 'press' }) as const
  return {
    kind: 'list',
    title: text('license-activate.title'),
    items: all.slice((at - 1) * SIZE, at * SIZE).map((one) => itemOf(one, now)),
    empty: text('license-activate.empty'),
    ...(pages > 1
      ? {
          page: {
            label: text('ticket-list.page', { page: at, pages }),
            ...(at > 1 ? { previous: turn(at - 1) } : {}),
            ...(at < pages ? { next: turn(at + 1) } : {}),
          },
        }
      : {}),
    buttons: [start(text('license-activate.request'), 'license.request')],
  }
}

function itemOf(one: Installation, now: Date): Item {
  const key = one.keys.find(isLive) ?? one.keys[0]
  const status = key
    ? statusOf({ progress: progressOf(key), ending: endingOf(key, now), isLive: isLive(key) })
    : ({ label: text('license-activate.waiting'), tone: 'waiting' } as const)
  return {
    id: one.accountId,
    title: `${one.companyName} · ${one.productName}`,
    status,
    facts: [
      one.serialNumber,
      ...(one.erpLabel ? [one.erpLabel] : []),
      ...(key?.validTo ? [text('license-activate.until', { at: lastDay(key.validTo, one.timezone) })] : []),
    ],
    open: { kind: 'view', view: 'license.activate', params: { id: one.accountId }, by: 'press' },
  }
}

/** Nothing was issued yet: where the request stands. */
function waiting(one: Installation): Message {
  const request = one.requests[0]
  const row = (id: string, value: Words | undefined) =>
    value === undefined ? [] : [{ id, label: text(`key-card.fact.${id}`), value }]
  return {
    kind: 'record',
    title: text('key-card.title', { company: one.companyName, product: one.productName }),
    status: { label: text('license-activate.waiting'), tone: 'waiting' },
    facts: [
      ...row('serial', one.serialNumber),
      ...row('contract', one.contract?.number),
      ...row('ticket', request?.ticket),
      ...row('erp', one.erpLabel),
      ...row('version', one.productVersion),
    ],
    text: { lines: [licenceSteps(request ? 'issue' : 'request', one.deployment)] },
    buttons: [
      ...(request
        ? [look(text('button.open'), 'ticket.show', { id: request.ticket })]
        : [start(text('license-activate.request'), 'license.request', requestFor(one))]),
      look(text('license-activate.all'), 'license.activate'),
    ],
  }
}

/** *Show me*: the steps of a task and its picture, with its buttons below (F12). */
function guide(
  { guides, key, installation, canTick, isLive: counts }: KeySight,
  step: 'KEY' | 'GRANULE',
  ctx: Context,
): Message {
  const known = guides.find((one) => one.step === step)
  const task = key.tasks.find((one) => one.step === step)
  const seen = { seen: key.version }
  const of = { key: key.id, step }
  const isToDo = counts && canTick && task !== undefined && task.status !== 'DONE'
  const buttons: Button[] = [
    ...(isToDo
      ? [
          start(text('key-card.done'), 'license.done', of, { ...seen, style: 'primary' }),
          start(text('key-card.failed'), 'license.failed', of),
        ]
      : []),
    look(text('key-card.back'), 'license.activate', { id: installation.accountId }),
  ]
  return {
    kind: 'record',
    title: guideTitle(step, guides),
    facts: [],
    text: {
      lines: (known?.steps ?? []).map((words, index) =>
        text('license-activate.step', { number: index + 1, words: localised(words) }),
      ),
    },
    ...(known?.picture ? { pictures: [{ name: guideTitle(step, guides), url: ctx.absolute(known.picture) }] } : {}),
    buttons,
  }
}

const localised = (words: Localised): Words => words
