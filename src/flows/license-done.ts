import { defineFlow } from '../core/flow.ts'
import { text } from '../core/words.ts'
import {
  auditKey,
  by,
  cardNow,
  ended,
  held,
  keyChanged,
  keySlot,
  type OnKey,
  onKey,
  seenVersion,
  stepSlot,
  taskOf,
} from './on-key.ts'

/** *Done*: ticks a task of an activation; with the last one the licence is active and the key before it replaced (F10, INV-41, INV-42). */
export const licenseDone = defineFlow<OnKey>()({
  id: 'license.done',
  rev: 1,
  deed: 'license.activate',
  ...onKey,
  seen: seenVersion,
  slots: { key: keySlot, step: stepSlot },
  isOneTap: true,
  detour: ({ step }, on) => (taskOf(on, step)?.status === 'DONE' ? on.card() : ended(on)),
  review: ({ step }) => ({ notes: [text(`key-card.step.${step.toLowerCase()}`)] }),
  async commit({ key, step }, commit, on) {
    const { installation } = held(on)
    const done = await commit.tx.write.task(key, step, 'DONE', by(commit))
    if (done.kind === 'stale') return { messages: await cardNow(commit, { key }) }
    await auditKey(commit, 'license.done', key, { step })
    const isActive = done.activation === 'ACTIVE'
    const left = held(on).key.tasks.filter((task) => task.status !== 'DONE' && task.step !== step)
    const note = isActive
      ? text('license-done.active', { company: installation.companyName, product: installation.productName })
      : text('license-done.partly', {
          left: { list: left.map((task) => text(`key-card.step.${task.step.toLowerCase()}`)) },
        })
    const before = installation.keys.find(({ id }) => id === done.supersededId)
    const version = held(on).key.version + 1
    return {
      messages: await cardNow(commit, { key }, { note }),
      changed: [keyChanged(key), ...(before ? [keyChanged(before.id)] : [])],
      happened: [
        ...(isActive ? [{ kind: 'key', keyId: key, step: 'active', version } as const] : []),
        ...(before
          ? [{ kind: 'key', keyId: before.id, step: 'superseded', version: before.version + 1 } as const]
          : []),
      ],
    }
  },
})
