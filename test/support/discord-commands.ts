import type { Values } from './discord-next.ts'
import type { Kept } from './discord-state.ts'
import { bare } from './discord-words.ts'
import type { Json } from './fake-connector.ts'
import type { UploadedFile } from './teams-client.ts'

/** What somebody says along with a command: words as they are shown, or a file. */
export type Options = Readonly<Record<string, string | UploadedFile>>

/** How an option's value comes about. */
interface Choosing {
  readonly attach: (file: UploadedFile) => Promise<Json>
  readonly completes: (command: string, option: string, typed: string) => Promise<{ name: string; value: string }[]>
}

/** Commands as Discord offers them in one place: what its client sends when somebody uses one. `all`: the registered ones. */
export function createDiscordCommands(all: () => readonly Json[], isPrivate: boolean) {
  /** `/ticket new` → the registered command, the way down to it and its options. */
  function commandOf(command: string) {
    const [first = '', ...below] = command.replace(/^\//, '').split(' ')
    const top = all().find((one) => (one.type ?? 1) === 1 && isNamed(one, first))
    if (!top) throw new Error(`no command ${command} is registered`)
    const contexts = top.contexts as number[] | undefined
    if (contexts && !contexts.includes(isPrivate ? 1 : 0)) throw new Error(`${command} is not offered here`)
    let known = (top.options ?? []) as Json[]
    const path: Json[] = []
    for (const part of below) {
      const next = known.find((one) => isNamed(one, part) && Number(one.type) <= 2)
      if (!next) throw new Error(`no command ${command} is registered`)
      path.push(next)
      known = (next.options ?? []) as Json[]
    }
    if (known.some(({ type }) => Number(type) <= 2)) throw new Error(`${command} is not complete`)
    return { top, path, known }
  }

  /** A command with its options: the interaction's data. */
  async function called(command: string, options: Options, choosing: Choosing): Promise<Json> {
    const { top, path, known } = commandOf(command)
    const attachments: Record<string, Json> = {}
    const given: Json[] = []
    for (const [option, said] of Object.entries(options)) {
      const one = known.find((each) => isNamed(each, option))
      if (!one) throw new Error(`${command} has no option "${option}" but ${known.map((each) => each.name).join(', ')}`)
      given.push({ name: one.name, type: one.type, value: await chosenFor(command, one, said, attachments, choosing) })
    }
    const missing = known.find((one) => one.required && !given.some((each) => each.name === one.name))
    if (missing) throw new Error(`${command} needs "${missing.name}"`)
    return { id: top.id, name: top.name, type: 1, options: nested(path, given), resolved: { attachments } }
  }

  /** An option that is being typed, beside others that were said. */
  function typing(command: string, option: string, typed: string, others: Values): Json {
    const { top, path, known } = commandOf(command)
    const focused = known.find((one) => isNamed(one, option))
    if (!focused?.autocomplete) throw new Error(`${command} completes no "${option}"`)
    const given = [
      ...Object.entries(others).map(([other, value]) => ({ name: other, type: 3, value })),
      { name: focused.name, type: focused.type, value: typed, focused: true },
    ]
    return { id: top.id, name: top.name, type: 1, options: nested(path, given) }
  }

  /** What was chosen from the menu of a message. */
  function chosen(label: string, { id, json }: Kept): Json {
    const command = all().find((one) => one.type === 3 && isNamed(one, label))
    if (!command) throw new Error(`there is no "${label}" in the menu of a message`)
    return { id: command.id, name: command.name, type: 3, target_id: id, resolved: { messages: { [id]: json } } }
  }

  return { called, typing, chosen }
}

async function chosenFor(
  command: string,
  option: Json,
  said: string | UploadedFile,
  attachments: Record<string, Json>,
  { attach, completes }: Choosing,
) {
  if (typeof said !== 'string') {
    const one = await attach(said)
    attachments[String(one.id)] = one
    return one.id
  }
  if (option.type === 4 || option.type === 10) return Number(said)
  if (option.type === 5) return said === 'true'
  const choices = (option.choices ?? []) as Json[]
  if (choices.length > 0) {
    const choice = choices.find((one) => one.value === said || isNamed(one, said))
    if (!choice) throw new Error(`${command} ${option.name}: there is no "${said}"`)
    return choice.value
  }
  if (!option.autocomplete) return said
  const offered = await completes(command, String(option.name), said)
  return offered.find(({ name: shown }) => bare(shown) === bare(said))?.value ?? said
}

const nested = (path: readonly Json[], options: readonly Json[]): readonly Json[] =>
  path.reduceRight<readonly Json[]>((below, { name, type }) => [{ name, type, options: below }], options)

const isNamed = ({ name, name_localizations }: Json, said: string) =>
  [name, ...Object.values((name_localizations ?? {}) as Json)].includes(said)
