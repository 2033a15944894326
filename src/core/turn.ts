import { z } from 'zod'

/** `words` are typed, spoken or a model's tool call; only a `press` may write (DESIGN §1 rule 5). */
export type By = 'press' | 'words'

/** Raw answers by slot name, as people gave them. */
export type Values = Record<string, unknown>

/** What a run-bound button asks for. */
export const ACTIONS = ['confirm', 'back', 'edit', 'cancel', 'resume', 'discard', 'keep', 'copy'] as const

/** What a press does to a draft. */
export type Action = (typeof ACTIONS)[number]

/** Everything a person can do, whatever the platform. A button is an Input waiting to happen. */
export type Input =
  | { kind: 'text'; text: string; by: 'words' }
  /**
   * `seen`: the version of the record on the card that was pressed. `fresh`: leave an older draft behind. `form`: the
   * values were filled into a form that opened before anything began.
   */
  | { kind: 'start'; flow: string; values?: Values; seen?: number; fresh?: true; form?: true; by: By }
  /** `form`: the values of a whole form; what it does not name was left empty. */
  | { kind: 'fill'; run: string; values: Values; form?: true; by: By }
  | { kind: 'press'; run: string; action: Action; slot?: string; by: By }
  | { kind: 'view'; view: string; params?: Values; by: By }

const name = z.string().max(80)
const values = z.record(name, z.unknown())
const by = z.enum(['press', 'words'])

/** What a button carries is untrusted: it passes here before anything looks at it. */
export const inputSchema: z.ZodType<Input> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string().max(100_000), by: z.literal('words') }),
  z.strictObject({
    kind: z.literal('start'),
    flow: name,
    values: values.optional(),
    seen: z.int().optional(),
    fresh: z.literal(true).optional(),
    form: z.literal(true).optional(),
    by,
  }),
  z.strictObject({ kind: z.literal('fill'), run: name, values, form: z.literal(true).optional(), by }),
  z.strictObject({ kind: z.literal('press'), run: name, action: z.enum(ACTIONS), slot: name.optional(), by }),
  z.strictObject({ kind: z.literal('view'), view: name, params: values.optional(), by }),
])

/** Who did it, as the platform vouches for it. Names and roles of the platform give no rights (INV-04). */
export interface Sender {
  readonly channel: string
  /** Entra tenant id, `discord`, …; empty where the platform did not say. */
  readonly issuer: string
  readonly id: string
  readonly name: string
}

/** Where replies go. `ref` belongs to the channel; the core only keeps it. */
export interface Place {
  readonly channel: string
  readonly id: string
  readonly isPrivate: boolean
  readonly ref: unknown
}

/** A file as a platform offers it, not fetched yet. `bytes` where the platform sent them along. */
export interface FileOffer {
  readonly name: string
  readonly declaredType?: string
  readonly url?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly bytes?: Uint8Array
}

/** One thing a person did. */
export interface Turn {
  /** The platform's event id: the same id is handled once. */
  readonly id: string
  readonly from: Sender
  readonly place: Place
  /** The client's language and zone, where it tells them. */
  readonly locale?: string
  readonly timezone?: string
  readonly input: Input
  readonly files?: readonly FileOffer[]
  /** The question that the files answer, where a form said so. */
  readonly fileSlot?: string
  /** The platform's own id of the message that was said, where it can be taken away again. */
  readonly messageId?: string
  /** Said in a group and not to the bot: it looks for secrets in it, and does nothing else. */
  readonly isOverheard?: true
  /** It opens a thread of its own, as a post in a forum does: where questions are asked, it is one. */
  readonly isPost?: true
  /** The message whose thread this was said in, as the channel names messages. */
  readonly thread?: string
  /** The whole group conversation it was said in, whatever the thread. */
  readonly group?: Place
  /** A card asking for its present state by itself: answered, but leaves no trace. */
  readonly isRefresh?: true
  /** Where they are has no forms: every question is asked by itself. */
  readonly hasForms?: false
}

/** One state of mind per person in private, wherever they spoke. */
export const privateKey = ({ channel, issuer, id }: Sender): string => `${channel}|${issuer}|${id}`
