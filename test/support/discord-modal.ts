import type { Values } from './discord-next.ts'
import { type Reader, seenModal } from './discord-seen.ts'
import { bare } from './discord-words.ts'
import type { Json, SeenInput } from './fake-connector.ts'
import type { Interaction } from './fake-discord-rest.ts'
import type { UploadedFile } from './teams-client.ts'

/** Discord's number for a choice whose options lie open in a modal. */
const RADIO_GROUP = 21
const FILES = 19

/** A modal that lies open before somebody. `files`: what they have dropped into it, by its component. */
export interface OpenModal {
  readonly data: Json
  readonly opener: Interaction
  readonly files: Map<string, readonly UploadedFile[]>
  readonly reader: Reader
}

/** A modal with what was given for it, as Discord sends it. `left`: what it does not ask for; `filled`: in words. */
export async function filledIn(
  { data, files, reader }: OpenModal,
  given: Values,
  name: string,
  attach: (file: UploadedFile) => Promise<Json>,
) {
  const used = new Set<string>()
  const filled: string[] = []
  const attachments: Record<string, Json> = {}
  const components: Json[] = []
  for (const { type, component } of data.components as Json[]) {
    if (type !== 18) continue
    const input = component as Json
    const seen = seenModal({ components: [{ type, label: labelOf(data, input), component: input }] }, reader).inputs[0]
    if (!seen) continue
    const key = keyFor(seen, given)
    if (key !== undefined) {
      used.add(key)
      filled.push(`${key} = ${given[key]?.replaceAll('\n', ' ⏎ ')}`)
    }
    const said = key === undefined ? seen.value : (given[key] ?? '')
    const sent: Json = { type: input.type, custom_id: input.custom_id, id: components.length + 1 }
    if (input.type === 4) {
      check(input, said, seen.label, name)
      components.push({ type: 18, component: { ...sent, value: said } })
    } else if (input.type === FILES) {
      const picked = await Promise.all((files.get(String(input.custom_id)) ?? []).map((file) => attach(file)))
      for (const one of picked) attachments[String(one.id)] = one
      if (picked.length < Number(input.min_values ?? 0)) throw new Error(`"${seen.label}" needs a file`)
      components.push({ type: 18, component: { ...sent, values: picked.map(({ id }) => id) } })
    } else {
      const values = said === '' ? [] : said.split(',').map((one) => chosen(seen, one, name))
      if (input.required !== false && values.length === 0)
        throw new Error(`${name} cannot submit: "${seen.label}" is required`)
      const isRadio = input.type === RADIO_GROUP
      components.push({ type: 18, component: { ...sent, ...(isRadio ? { value: values[0] ?? null } : { values }) } })
    }
  }
  const left: Values = Object.fromEntries(Object.entries(given).filter(([key]) => !used.has(key)))
  return { components, attachments, filled, left }
}

/** Whether it asks for something that was given. */
export const asksFor = ({ data, reader }: OpenModal, given: Values) =>
  seenModal(data, reader).inputs.some((one) => keyFor(one, given) !== undefined)

/** Whether it can be sent as it opened. */
export const isComplete = ({ data, reader }: OpenModal) =>
  (data.components as Json[]).every(
    (one) =>
      (one.component as Json | undefined)?.required === false ||
      seenModal({ components: [one] }, reader).inputs.every(({ value }) => value !== ''),
  )

/** Drops files into it, if it asks for some. */
export function takesFiles({ data, files }: OpenModal, dropped: readonly UploadedFile[]): boolean {
  const input = (data.components as Json[]).find(({ component }) => (component as Json | undefined)?.type === FILES)
  if (!input) return false
  files.set(String((input.component as Json).custom_id), dropped)
  return true
}

function check({ required, min_length, max_length }: Json, said: string, label: string, name: string) {
  if (required !== false && said === '') throw new Error(`${name} cannot submit: "${label}" is required`)
  if (said.length > Number(max_length ?? 4000)) throw new Error(`${name} cannot type so much into "${label}"`)
  if (said !== '' && said.length < Number(min_length ?? 0)) throw new Error(`"${label}" wants more characters`)
}

const labelOf = ({ components }: Json, input: Json) =>
  (components as Json[]).find(({ component }) => component === input)?.label

/** Under which name something was given for an input. */
const keyFor = ({ id, label }: SeenInput, given: Values) =>
  Object.keys(given).find((key) => key === id || bare(key) === bare(label))

function chosen({ choices = [], label }: SeenInput, said: string, name: string): string {
  const choice = choices.find(({ title, value }) => value === said.trim() || bare(title) === bare(said))
  if (choice) return choice.value
  throw new Error(
    `${name} expected to choose "${said}" for "${label}" but there is ${choices.map(({ title }) => `"${title}"`).join(', ')}`,
  )
}
