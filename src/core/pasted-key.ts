import { isLive } from '../domain/activation-state.ts'
import { compareKeys, lastFour, maskedKey } from '../domain/licence-key.ts'
import { look } from './button.ts'
import type { Context } from './context.ts'
import { type Message, say } from './message.ts'
import { licenceCompanies, mayWith } from './sights/licence-sight.ts'
import { text } from './words.ts'

/**
 * A key that somebody wrote in private to ask whether it is right: compared with those that they may see, then forgotten
 * (X91). What is said of either is masked. Nothing, where there is none to compare it with.
 */
export async function comparePasted(pasted: readonly string[], ctx: Context): Promise<readonly Message[]> {
  const { person, now, reads } = ctx
  const ids = licenceCompanies(person, now).map(({ id }) => id)
  const all = pasted.length === 0 || ids.length === 0 ? [] : await reads.activation.installations(ids)
  const theirs = all.filter((one) => mayWith(ctx, 'license.key', one))
  const live = theirs.flatMap((one) => one.keys.filter((key) => isLive(key) && key.hasKey).map((key) => ({ one, key })))
  if (live.length === 0) return []
  for (const { one, key } of live) {
    const issued = await reads.activation.openKey(key.id)
    if (issued === undefined || !pasted.some((said) => compareKeys(said, issued).kind === 'same')) continue
    const about = { key: maskedKey(key.last4), company: one.companyName, product: one.productName }
    return [say(text('pasted-key.same', about), 'good', [look(text('key-card.back'), 'key.show', { id: key.id })])]
  }
  const issued = { list: live.map(({ key }) => maskedKey(key.last4)) }
  const said = maskedKey(lastFour(pasted[0] ?? ''))
  return [
    say(text('pasted-key.different', { said, issued }), 'bad', [
      look(text('license-activate.button'), 'license.activate'),
    ]),
  ]
}
