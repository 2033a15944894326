import { defineFlow } from '../core/flow.ts'
import { by, cardNow, keyChanged, keySlot, type OnKey, onKey, seenVersion } from './on-key.ts'

/** *Hide*: the key that was shown stands masked again, in every chat (F11). */
export const licenseHide = defineFlow<OnKey>()({
  id: 'license.hide',
  rev: 1,
  deed: 'license.activate',
  ...onKey,
  seen: seenVersion,
  slots: { key: keySlot },
  isOneTap: true,
  async commit({ key }, commit) {
    await commit.tx.write.keyHidden(key, by(commit).at)
    return { messages: await cardNow(commit, { key }), changed: [keyChanged(key)] }
  },
})
