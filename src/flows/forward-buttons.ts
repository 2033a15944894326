import { start } from '../core/button.ts'
import type { Given } from '../core/flow.ts'
import type { Button } from '../core/message.ts'
import { text } from '../core/words.ts'
import { shortName } from '../domain/person.ts'

/** With more super-users than this only *Forward to all* stands on the summary; the question names each. */
const NAMED = 3

/** *Forward to Ewa F.*, *Forward to both*: each counts for the answers that its summary shows (DOMAIN T3). */
export function forwardButtons(
  superUsers: readonly { readonly id: string; readonly name: string }[],
  answers: Given,
  run: string,
): Button[] {
  const forward = (label: Button['label'], to: readonly string[], isFirst: boolean) =>
    start(
      label,
      'draft.forward',
      { draft: run, to },
      { seen: fingerprint(answers), ...(isFirst ? { style: 'primary' } : {}) },
    )
  const each = superUsers.length <= NAMED ? superUsers : []
  return [
    ...each.map(({ id, name }, index) =>
      forward(text('button.forward-to', { name: shortName(name) }), [id], index === 0),
    ),
    ...(superUsers.length > 1
      ? [
          forward(
            text('button.forward-to-all', { count: superUsers.length }),
            superUsers.map(({ id }) => id),
            each.length === 0,
          ),
        ]
      : []),
  ]
}

/** Tells one set of answers from another, as a record's version would: FNV-1a over what was said, 32 bit. */
export function fingerprint(answers: Given): number {
  let hash = 0x811c9dc5
  for (const character of JSON.stringify(answers)) {
    hash ^= character.codePointAt(0) ?? 0
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}
