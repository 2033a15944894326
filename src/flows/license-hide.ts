import { defineFlow } from '../core/flow.ts'
import { keySubject } from '../core/sights/key-sight.ts'
import { by, cardNow, keyChanged, keyIn, keySlot, loadOnKey, type OnKey, seenVersion } from './on-key.ts'

/** *Hide*: the key that was shown stands masked again, in every chat (F11). */
export const licenseHide = defineFlow<OnKey>()({
  id: 'license.hide',
  rev: 1,
  deed: 'license.activate',
  load: loadOnKey,
  subject: ({ sight }) => keySubject(sight),
  seen: seenVersion,
  scope: keyIn,
  slots: { key: keySlot },
  isOneTap: true,
  async commit({ key }, commit) {
    await commit.tx.write.keyHidden(key, by(commit).at)
    return { messages: await cardNow(commit, { key }), changed: [keyChanged(key)] }
  },
})
