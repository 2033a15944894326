import { localDay } from '../../domain/business-hours.ts'
import { type ActivationStep, deploymentWith } from '../../domain/deployment.ts'
import { maskedKey } from '../../domain/licence-key.ts'
import { look, start } from '../button.ts'
import type { Button, Record as RecordMessage, Row, Status } from '../message.ts'
import type { TaskCard } from '../ports.ts'
import type { KeySight } from '../sights/key-sight.ts'
import { type Text, text, type Words } from '../words.ts'
import { deploymentWords, licenceSteps } from './licence-steps.ts'

const TONES: Readonly<Record<KeySight['progress'], Status['tone']>> = {
  OPEN: 'new',
  PARTLY_ACTIVE: 'active',
  ACTIVE: 'done',
  SUPERSEDED: 'off',
  REVOKED: 'off',
  EXPOSED: 'waiting',
}

/** What a card says beside what is known of the key. `whole`: the key itself, for its one private look. */
export interface KeyCardNotes {
  readonly title?: Text
  readonly note?: Words
  readonly whole?: string
  /** Signs a link to the file for the reader. */
  readonly fileLink: (fileId: string) => string
}

/** What was issued for an installation: masked, with the tasks that make it work (DOMAIN F10–F12). */
export function keyCard(sight: KeySight, { title, note, whole, fileLink }: KeyCardNotes): RecordMessage {
  const { installation, key } = sight
  const said = note ?? noteOn(sight)
  // As it was issued, whatever the installation runs on by now.
  const deployment = deploymentWith(key.tasks.map(({ step }) => step))
  return {
    kind: 'record',
    subject: { type: 'key', id: key.id, version: key.version },
    title: title ?? text('key-card.title', { company: installation.companyName, product: installation.productName }),
    status: statusOf(sight),
    facts: factsOf(sight),
    text: {
      lines: [
        ...(whole === undefined ? [] : [text('key-card.whole', { key: whole })]),
        licenceSteps(sight.progress === 'ACTIVE' ? 'done' : 'activate', deployment),
        ...(sight.isLive ? [deploymentWords(deployment), ...key.tasks.map((task) => taskLine(task, sight))] : []),
      ],
    },
    ...(said === undefined ? {} : { note: said }),
    buttons: buttonsOn(sight, whole !== undefined, fileLink),
    refresh: { kind: 'view', view: 'key.show', params: { id: key.id, isCopy: true }, by: 'press' },
  }
}

/** How far it is, and beside it where its time stands: tasks stay when it ends (X31). */
export function statusOf({ progress, ending, isLive }: Pick<KeySight, 'progress' | 'ending' | 'isLive'>): Status {
  const far = text(`key-card.progress.${kebab(progress)}`)
  if (ending === undefined || !isLive) return { label: far, tone: TONES[progress] }
  const end = text(`key-card.ending.${ending.toLowerCase()}`)
  const label = progress === 'ACTIVE' ? end : text('key-card.both', { progress: far, ending: end })
  return { label, tone: ending === 'EXPIRED' ? 'off' : 'waiting' }
}

function factsOf({ installation, key }: KeySight): Row[] {
  const row = (id: string, value: Words | undefined): Row[] =>
    value === undefined || value === '' ? [] : [{ id, label: text(`key-card.fact.${id}`), value }]
  return [
    ...row('company', installation.companyName),
    ...row('serial', installation.serialNumber),
    ...row('contract', installation.contract?.number),
    ...row('ticket', key.ticket),
    ...row('erp', installation.erpLabel),
    ...row('version', installation.productVersion),
    ...row('key', key.hasKey ? maskedKey(key.last4) : undefined),
    ...row('file', key.file?.name),
    ...row('valid-to', key.validTo && lastDay(key.validTo, installation.timezone)),
    ...row('grace-until', key.graceUntil && lastDay(key.graceUntil, installation.timezone)),
    ...row(
      'shown',
      key.shownAt && key.shownTo && text('key-card.shown', { name: key.shownTo.name, at: { at: key.shownAt } }),
    ),
  ]
}

/** A task as a line: done, failed with its ticket, or still to do. */
function taskLine({ step, status, at, byName, ticket }: TaskCard, { guides }: KeySight): Words {
  const title = guideTitle(step, guides)
  if (status === 'OPEN' || at === undefined) return text('key-card.task.open', { title })
  if (status === 'FAILED') return text('key-card.task.failed', { title, ticket: ticket ?? '–' })
  return text('key-card.task.done', { title, name: byName ?? text('ticket.nobody'), at: { at } })
}

/** What a task is called: as its guide says. */
export const guideTitle = (step: ActivationStep, guides: KeySight['guides']): Words =>
  guides.find((one) => one.step === step)?.title ?? text(`key-card.step.${step.toLowerCase()}`)

function noteOn({ key, progress, ending, isLive, installation }: KeySight): Words | undefined {
  if (progress === 'SUPERSEDED' || progress === 'REVOKED' || progress === 'EXPOSED')
    return text(`key-card.note.${progress.toLowerCase()}`)
  if (isLive && ending !== undefined) {
    const until = ending === 'GRACE' ? key.graceUntil : key.validTo
    return text(`key-card.note.${ending.toLowerCase()}`, { at: until ? lastDay(until, installation.timezone) : '' })
  }
  return undefined
}

function buttonsOn(sight: KeySight, isWhole: boolean, fileLink: KeyCardNotes['fileLink']): Button[] {
  const { key, installation, isLive, ending, guides } = sight
  const of = { key: key.id }
  const seen = { seen: key.version }
  const left = key.tasks.filter(({ status }) => status !== 'DONE')
  const named = (action: string, step: ActivationStep) =>
    left.length > 1
      ? text(`key-card.${action}-of`, { title: text(`key-card.step.${step.toLowerCase()}`) })
      : text(`key-card.${action}`)
  const show = key.shownAt ? text('key-card.show-again') : text('key-card.show-once')
  return [
    ...(isWhole ? [start(text('key-card.hide'), 'license.hide', of, { ...seen, style: 'primary' })] : []),
    ...(isLive && key.hasKey && sight.canShow && !isWhole
      ? [start(show, 'license.key', of, { ...seen, style: 'primary' })]
      : []),
    ...(isLive && key.hasKey && sight.canBreakGlass && !sight.canShow && !isWhole
      ? [start(text('key-card.break-glass'), 'license.breakGlass', of)]
      : []),
    ...(isLive && key.file && (sight.canShow || sight.canRevoke)
      ? [{ label: text('key-card.download', { name: key.file.name }), does: { url: fileLink(key.file.id) } }]
      : []),
    ...(isLive && sight.canTick
      ? left.flatMap(({ step, status }): Button[] => [
          start(named('done', step), 'license.done', { ...of, step }, seen),
          ...(status === 'OPEN' ? [start(named('failed', step), 'license.failed', { ...of, step })] : []),
          ...(guides.some((one) => one.step === step)
            ? [look(named('guide', step), 'license.activate', { id: installation.accountId, step })]
            : []),
        ])
      : []),
    ...(isLive && ending !== undefined && sight.canTick
      ? [start(text('key-card.escalate'), 'ticket.create', { type: 'question', product: installation.productId })]
      : []),
    ...(sight.canTick && !isLive
      ? [look(text('key-card.current'), 'license.activate', { id: installation.accountId })]
      : []),
    ...(isLive && sight.canRevoke ? [start(text('key-card.revoke'), 'license.revoke', of, { style: 'danger' })] : []),
  ]
}

/** The last whole day before an end, where the company is. */
export const lastDay = (end: Date, timezone: string): Words => ({
  day: localDay(new Date(end.getTime() - 1), timezone),
})

const kebab = (words: string) => words.toLowerCase().replaceAll('_', '-')
