import { findSecrets, MARK, type SecretKind, withoutSecrets } from '../domain/secret.ts'
import type { Catalogue } from './catalogue.ts'
import { type Message, say } from './message.ts'
import type { Input, Turn } from './turn.ts'
import { text } from './words.ts'

/** A turn without the secrets that were in it, and which kinds they were. */
export interface Taken {
  readonly turn: Turn
  readonly secrets: readonly SecretKind[]
  /** Licence keys among them, to be compared and forgotten (X91). */
  readonly keys: readonly string[]
}

/**
 * Takes secrets out of everything somebody wrote, wherever it stands: words, answers of forms, searches, names of files.
 * Comes before anything of a turn is understood, kept or logged (DOMAIN X55, INV-06).
 */
export function takeSecrets(turn: Turn): Taken {
  const kinds = new Set<SecretKind>()
  const keys: string[] = []
  const cleaned = (said: string): string => {
    const { text, kinds: found } = withoutSecrets(said)
    for (const kind of found) kinds.add(kind)
    if (found.includes('licence-key'))
      keys.push(
        ...findSecrets(said).flatMap(({ kind, start, end }) => (kind === 'licence-key' ? said.slice(start, end) : [])),
      )
    return text
  }
  /** A whole answer that was a secret is no answer. */
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const rest = cleaned(value)
      return rest !== value && rest.trim() === MARK ? null : rest
    }
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, walk(inner)]))
  }
  const input = walked(turn.input, walk, cleaned)
  const files = turn.files?.map((file) => ({ ...file, name: named(file.name, cleaned) }))
  return kinds.size === 0
    ? { turn, secrets: [], keys: [] }
    : { turn: { ...turn, input, ...(files ? { files } : {}) }, secrets: [...kinds], keys }
}

function walked(input: Input, walk: (value: unknown) => unknown, cleaned: (said: string) => string): Input {
  const values = (given: object) => walk(given) as Record<string, unknown>
  switch (input.kind) {
    case 'text':
      return { ...input, text: cleaned(input.text) }
    case 'start':
      return input.values ? { ...input, values: values(input.values) } : input
    case 'fill':
      return { ...input, values: values(input.values) }
    case 'view':
      return input.params ? { ...input, params: values(input.params) } : input
    case 'press':
      return input
  }
}

/** What a file is called goes without its ending, which says what it is. */
function named(name: string, cleaned: (said: string) => string): string {
  const ending = /\.\w{1,8}$/.exec(name)?.[0] ?? ''
  return cleaned(name.slice(0, name.length - ending.length)) + ending
}

/** So few words beside a password are only about the password, and so few beside any other secret say what it is. */
const ABOUT_PASSWORD = 10
const ABOUT_IT = 4

/** Whether words that held secrets say nothing else that wants an answer. */
export const isOnlyAbout = (said: string, secrets: readonly SecretKind[]): boolean =>
  wordsLeft(said) <= (secrets.includes('password') ? ABOUT_PASSWORD : ABOUT_IT)

const wordsLeft = (said: string): number => said.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** What words mean that held a secret, where it was all they were about; undefined: what they say. `run`: the draft in hand. */
export function meantBeside(
  said: Input,
  secrets: readonly SecretKind[],
  run: string | undefined,
  { amends }: Pick<Catalogue, 'amends'>,
): Input | undefined {
  if (secrets.length === 0 || said.kind !== 'text') return undefined
  if (run !== undefined)
    return wordsLeft(said.text) === 0 ? { kind: 'press', run, action: 'resume', by: 'words' } : undefined
  const helps = secrets.includes('password') && isOnlyAbout(said.text, secrets) ? amends('password')?.does : undefined
  return helps && 'kind' in helps ? { ...helps, by: 'words' } : undefined
}

/** The honest sentences a reply begins with. `next`: what follows by itself is not offered as a button too; `compared`: what is said of a key instead. */
export const secretNotices = (
  secrets: readonly SecretKind[],
  { amends }: Pick<Catalogue, 'amends'>,
  next: Input | undefined,
  compared: readonly Message[],
): readonly Message[] =>
  secrets.flatMap((kind): readonly Message[] => {
    if (kind === 'licence-key' && compared.length > 0) return compared
    const button = amends(kind)
    const isNext = button && next && 'kind' in button.does && sameGoal(button.does, next)
    return [say(text(`secret.${kind}`), 'bad', button && !isNext ? [button] : [])]
  })

const sameGoal = (one: Input, other: Input): boolean =>
  (one.kind === 'start' && other.kind === 'start' && one.flow === other.flow) ||
  (one.kind === 'view' && other.kind === 'view' && one.view === other.view)
