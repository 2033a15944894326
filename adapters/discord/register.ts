import type { APIApplicationCommand, RESTPutAPIApplicationCommandsJSONBody } from 'discord.js'

/** What registering asks of Discord. */
export interface CommandsRest {
  /** What is registered, with its localisations. */
  commands(): Promise<readonly APIApplicationCommand[]>
  /** Puts these in place of all. */
  putCommands(wanted: RESTPutAPIApplicationCommandsJSONBody): Promise<unknown>
}

/**
 * Makes Discord list what we offer: writes only where something differs, so that every instance may do it at its start.
 * A failure is logged: the commands of before go on working, and words do without any.
 */
export async function registerCommands(o: {
  readonly rest: CommandsRest
  readonly wanted: RESTPutAPIApplicationCommandsJSONBody
  readonly log: { info(data: object, words: string): void; warn(data: object, words: string): void }
}): Promise<void> {
  try {
    if (alike(await o.rest.commands(), o.wanted)) return
    await o.rest.putCommands(o.wanted)
    o.log.info({ count: o.wanted.length }, 'Discord lists the commands as they are now')
  } catch (error) {
    o.log.warn({ err: error }, 'the commands could not be brought up to date; those of before stay')
  }
}

/** What we say of a command; Discord adds ids, versions and its own defaults. */
const COMPARED = new Set([
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'default_member_permissions',
  'contexts',
  'integration_types',
  'options',
  'choices',
  'value',
  'required',
  'autocomplete',
  'max_length',
])

const alike = (some: readonly Named[], others: readonly Named[]) => inOrder(some) === inOrder(others)

interface Named {
  readonly type?: number
  readonly name: string
}

const inOrder = (commands: readonly Named[]) =>
  JSON.stringify(
    commands
      .toSorted((a, b) => (a.type ?? 1) - (b.type ?? 1) || (a.name < b.name ? -1 : 1))
      .map((one) => compared(one)),
  )

/** The same said in the same way: what is empty, null or false is not said, the order of keys and numbers means nothing. */
function compared(value: unknown, isByLocale = false): unknown {
  if (Array.isArray(value))
    return value.every((one) => typeof one === 'number') ? value.toSorted() : value.map((one) => compared(one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, said]) => (isByLocale || COMPARED.has(key)) && !isNothing(said))
      .map(([key, said]) => [key, compared(said, key.endsWith('_localizations'))] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

const isNothing = (said: unknown) =>
  said === null ||
  said === undefined ||
  said === false ||
  said === '' ||
  (typeof said === 'object' && Object.keys(said).length === 0)
