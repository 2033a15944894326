import { z } from 'zod'
import { look } from '../core/button.ts'
import { type Commit, defineFlow, type Outcome } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { text } from '../core/words.ts'
import { auditKey, by, cardNow, ended, held, keyChanged, keySlot, type OnKey, onKey, seenVersion } from './on-key.ts'

/** *Show once*: the whole key in the private chat of its licence contact, hidden again by itself; every look is audited (F11). */
export const licenseKey = defineFlow<OnKey>()({
  id: 'license.key',
  rev: 1,
  deed: 'license.key',
  ...onKey,
  seen: seenVersion,
  slots: { key: keySlot },
  isOneTap: true,
  detour: (_, on) => ended(on),
  review: () => ({ notes: [text('license-key.note')] }),
  commit: ({ key }, commit, on) => shownOnce(key, commit, on, 'license.key', {}),
})

/** For the vendor's admins when nobody else can: with a reason, and the customer's licence admins can read of it in the audit. */
export const licenseBreakGlass = defineFlow<OnKey>()({
  id: 'license.breakGlass',
  rev: 1,
  deed: 'license.breakGlass',
  ...onKey,
  slots: { key: keySlot, reason: { schema: z.string().trim().min(1).max(500), widget: 'line' } },
  detour: (_, on) => ended(on),
  review: () => ({ notes: [text('license-break-glass.note')] }),
  commit: ({ key, reason }, commit, on) => shownOnce(key, commit, on, 'license.breakGlass', { reason }),
})

async function shownOnce(key: string, commit: Commit, on: OnKey, action: string, data: object): Promise<Outcome> {
  const { tx, isPrivate } = commit
  const whole = isPrivate && held(on).key.hasKey ? await tx.activation.openKey(key) : undefined
  if (whole === undefined)
    return { messages: [say(text('license-key.unreadable'), 'bad', [look(text('button.contact'), 'contact.show')])] }
  if (!(await tx.write.keyShown(key, by(commit)))) return { messages: await cardNow(commit, { key }) }
  await auditKey(commit, action, key, data)
  return {
    messages: await cardNow(commit, { key }),
    shown: await cardNow(commit, { key }, { whole, note: text('license-key.shown') }),
    changed: [keyChanged(key)],
  }
}
