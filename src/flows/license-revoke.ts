import { z } from 'zod'
import { defineFlow } from '../core/flow.ts'
import { text } from '../core/words.ts'
import { maskedKey } from '../domain/licence-key.ts'
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
  seenVersion,
} from './on-key.ts'

/** A key counts no longer, without another in its place: licence support says why, the customer is told (DOMAIN §3.4). */
export const licenseRevoke = defineFlow<OnKey>()({
  id: 'license.revoke',
  rev: 1,
  deed: 'license.issue',
  load: loadOnKey,
  subject: ({ sight }) => (sight ? { kind: 'company', companyId: sight.installation.companyId } : { kind: 'nothing' }),
  seen: seenVersion,
  scope: keyIn,
  slots: { key: keySlot, reason: { schema: z.string().trim().min(1).max(500), widget: 'line' } },
  detour: (_, on) => ended(on),
  review: (_, { sight }) => ({
    notes: sight
      ? [
          text('license-revoke.note', {
            company: sight.installation.companyName,
            key: sight.key.hasKey ? maskedKey(sight.key.last4) : (sight.key.file?.name ?? ''),
          }),
        ]
      : [],
  }),
  async commit({ key, reason }, commit, on) {
    const { version } = held(on).key
    if (!(await commit.tx.write.endKey(key, 'REVOKED', by(commit)))) return { messages: await cardNow(commit, { key }) }
    await auditKey(commit, 'license.revoke', key, { reason })
    return {
      messages: await cardNow(commit, { key }, { note: text('license-revoke.done') }),
      changed: [keyChanged(key)],
      happened: [{ kind: 'key', keyId: key, step: 'revoked', version: version + 1 }],
    }
  },
})
