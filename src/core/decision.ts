import type { Active } from './active.ts'
import type { Catalogue } from './catalogue.ts'
import type { Context } from './context.ts'
import type { AnyFlow } from './flow.ts'
import type { Button, Message } from './message.ts'
import type { Conversation, Draft, GapNote } from './ports.ts'
import { type Translate, text } from './words.ts'

/** What a turn will say and leave behind. Nothing of it has happened yet. */
export interface Decision {
  readonly messages: readonly Message[]
  readonly conversation: Conversation
  readonly drafts: readonly Draft[]
  /** The flow to commit inside the transaction; `messages` are then its outcome's. */
  readonly commit?: { readonly flow: AnyFlow; readonly draft: Draft }
  /** A reply given before, as it was said then. */
  readonly again?: readonly Message<string>[]
  /** A question that nothing answers, to be noted. */
  readonly gap?: GapNote
  /** Runs that ended: their cards must not look open any longer. */
  readonly ended: readonly string[]
  /** A draft that was put aside is brought back: what follows holds only once that is saved. */
  readonly isRevived?: true
}

/** What deciding looks at: the person, what they are in the middle of, and all that can be asked for. */
export interface Deciding {
  readonly catalogue: Catalogue
  readonly ctx: Context
  readonly t: Translate
  readonly conversation: Conversation
  readonly active?: Active
  readonly newRun: () => string
}

/** Leaves the conversation as it is. */
export const quiet = (on: Deciding, messages: readonly Message[]): Decision => ({
  messages,
  conversation: { ...on.conversation, options: [] },
  drafts: [],
  ended: [],
})

/** The way to everything that can be done here. */
export const homeButton = ({ home }: Pick<Catalogue, 'home'>): Button => ({ label: text('button.home'), does: home })
