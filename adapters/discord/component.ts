import { z } from 'zod'
import type { Input } from '../../src/core/turn.ts'
import { BROKEN, code, inputOf, partsOf, storedIdIn } from './custom-id.ts'
import { MOST } from './limits.ts'

/** A select whose options are inputs themselves. */
export const OPENS = 'o'

/** The select that answers one question, with one option or with several; undefined: its name is too long for that. */
export function selectIdOf(run: string, field: string, isSeveral: boolean): string | undefined {
  const id = code(isSeveral ? 'm' : 'c', [run, field])
  return id.length + '~99'.length > MOST.customId ? undefined : id
}

const dataSchema = z.looseObject({ custom_id: z.string(), values: z.array(z.string()).optional() })

/** The message a component sits on, as far as it tells which options a select offered. */
const offerSchema = z.looseObject({
  components: z.array(
    z.looseObject({
      components: z.array(
        z.looseObject({
          custom_id: z.string().optional(),
          options: z.array(z.looseObject({ value: z.string() })).optional(),
        }),
      ),
    }),
  ),
})

/** The id of the stored input that a press carries, if it carries one. `data`: of the interaction. */
export function storedIdOf(data: unknown): string | undefined {
  const said = carriedBy(data)
  return said === undefined ? undefined : storedIdIn(said)
}

/**
 * The interaction's data → what the press does, and whether its message stays. Untrusted: whatever does not fit is a dead
 * button. `stored`: the input whose id it carries; `message`: the one it was pressed on.
 */
export function readComponent(
  data: unknown,
  stored?: Input,
  message?: unknown,
): { readonly input: Input; readonly stays: boolean } {
  const { data: press } = dataSchema.safeParse(data)
  const [kind, run, field] = press ? partsOf(press.custom_id) : []
  if (press && run !== undefined && field !== undefined && (kind === 'c' || kind === 'm')) {
    const chosen = press.values ?? []
    const value = kind === 'm' ? changes(chosen, offered(message, press.custom_id)) : (chosen[0] ?? null)
    return { input: { kind: 'fill', run, values: { [field]: value }, by: 'press' }, stays: false }
  }
  const said = carriedBy(data)
  return said === undefined ? { input: BROKEN, stays: false } : inputOf(said, stored)
}

/** Options that were on offer and are not chosen are taken out; what stood in another select stays (DESIGN §1 rule 10). */
const changes = (chosen: readonly string[], options: readonly string[] | undefined) =>
  options ? { add: chosen, remove: options.filter((one) => !chosen.includes(one)) } : chosen

function offered(message: unknown, customId: string): string[] | undefined {
  const rows = offerSchema.safeParse(message).data?.components ?? []
  const select = rows.flatMap(({ components }) => components).find((one) => one.custom_id === customId)
  return select?.options?.map(({ value }) => value)
}

function carriedBy(data: unknown): string | undefined {
  const press = dataSchema.safeParse(data).data
  return press && partsOf(press.custom_id)[0] === OPENS ? press.values?.[0] : press?.custom_id
}
