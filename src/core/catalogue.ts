import type { Happening } from '../domain/happening.ts'
import type { Refused } from '../domain/permission.ts'
import type { SecretKind } from '../domain/secret.ts'
import type { Context } from './context.ts'
import type { AnyFlow } from './flow.ts'
import type { Heard } from './hear.ts'
import type { Button, Message } from './message.ts'
import type { Draft, TakenAway } from './ports.ts'
import type { Input, Values } from './turn.ts'
import type { AnyView } from './view.ts'

/** `input`: done at once, the draft waits; `offer`: shown below what is asked. Neither: the words are for the draft alone. */
export interface Meanwhile {
  readonly input?: Input
  readonly offer?: Message
}

/** Everything that can be asked for. `route` reads whole-message commands that carry a value, e.g. `ticket 4711`. */
export interface Catalogue {
  readonly flows: readonly AnyFlow[]
  readonly views: readonly AnyView[]
  /** Words → what they ask for, where they are a command or a number; undefined otherwise. */
  readonly route: (words: string) => Input | undefined
  /** What words that are no command open: what they were told of just before comes first, then what they were understood as. */
  readonly otherwise: (words: string, told: Happening | undefined, heard: Heard) => Input
  /** What words that fit nothing a draft asks for open meanwhile, or would open. */
  readonly meanwhile: (words: string, heard: Heard, draft: Pick<Draft, 'run' | 'flow'>) => Meanwhile
  /** What files open that no question asked for: offered to a ticket. */
  readonly files: (attachmentIds: readonly string[], words: string, told: Happening | undefined) => Input
  /** Says why not, and who can help. `about`: what was asked for. */
  readonly refusal: (refused: Refused, ctx: Context, about: Values) => Promise<readonly Message[]>
  /** Words in a channel of the community → what looks for a public answer to them. */
  readonly ask: (words: string, said?: string) => Input
  /** What tells somebody in private of secrets that they wrote where others read along; `message`: as the platform names it. */
  readonly leaked: (secrets: readonly SecretKind[], became: TakenAway, message: string | undefined) => Input
  /** What somebody does about a secret they wrote where it may not be; undefined: nothing here. */
  readonly amends: (secret: SecretKind) => Button | undefined
  /** Opened by `help`, `menu` and a first hello. */
  readonly home: Input
  /** A friendly word for a friendly word that everybody reads. */
  readonly friendly: Input
}
