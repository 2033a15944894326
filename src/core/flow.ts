import type { z } from 'zod'
import type { Happening } from '../domain/happening.ts'
import type { Action as Deed, Subject } from '../domain/permission.ts'
import type { Context } from './context.ts'
import type { Button, Choice, Help, Message, Row, Widget } from './message.ts'
import type { Tx } from './ports.ts'
import type { Input } from './turn.ts'
import type { Words } from './words.ts'

/** Answers read so far, by slot name. */
export type Given = Readonly<Record<string, unknown>>

/** One question. Its schema alone decides what a valid answer is, on every surface. */
export interface Slot<V = unknown, D = unknown> {
  readonly schema: z.ZodType<V>
  readonly widget: Widget
  /** Every option; surfaces make long lists searchable. An answer must be one of them. */
  readonly choices?: (data: D, given: Given) => readonly Choice[]
  /** What is known already: shown as filled in, changeable everywhere (DOMAIN §2.1 rule 2). */
  readonly initial?: (data: D, given: Given) => unknown
  /** Asked by itself with buttons, before the form opens. */
  readonly isAlone?: boolean | ((data: D, given: Given) => boolean)
  /** Answered without asking where there is only one option, and then left out of forms and reviews. */
  readonly isSilent?: true
  /** Names the record a button was pressed on: asked only where it is missing, then never shown again. */
  readonly isFixed?: true
  /** `load` looks something up by it although it is typed: a company's name. */
  readonly isLookedUp?: true
  /** Typed words fill it while no question of its own is asked: what a list is searched for, or a number that led nowhere. */
  readonly takesWords?: true | ((data: D, given: Given) => boolean)
  /** Whether words can be its answer as long as it was not asked for by name; a line takes any. What it leaves is understood as if nothing was asked. */
  readonly couldBe?: (said: string) => boolean
  /** Required although the schema lets it be empty, because of the other answers. */
  readonly isRequired?: (data: D, given: Given) => boolean
  /** Said where a required answer is missing and *Please fill this in* would not be enough. */
  readonly missing?: Words
  /** How to find the answer, shown inside the form. */
  readonly help?: (data: D, given: Given) => Help | undefined
  /** A way out of a required field, e.g. *I don't know*. */
  readonly instead?: Choice
  /** The question, where it is not `<flow>.<slot>.ask` of the catalogue. */
  readonly label?: (data: D, given: Given) => Words
  /** A smaller line under the question. */
  readonly hint?: (data: D, given: Given) => Words | undefined
}

/** The questions of a flow by name. */
// biome-ignore lint/suspicious/noExplicitAny: slots of different values and data live in one record
export type Slots = Readonly<Record<string, Slot<any, any>>>

/** What a commit is given: each slot as its schema reads it. */
export type Answers<S extends Slots> = { [K in keyof S]: z.output<S[K]['schema']> }

/** What a commit works with: the same, inside the transaction. `run` is its idempotency key. */
export interface Commit extends Context {
  readonly tx: Tx
  readonly run: string
}

/** `problems`: nothing was written, the form shows them; `next`: what follows by itself (DESIGN §1 rule 8). */
export type Outcome =
  | {
      readonly messages: readonly Message[]
      /** Answered now in the place of `messages`, which alone are kept: what may be seen only once. */
      readonly shown?: readonly Message[]
      readonly next?: Input
      /** The language of the answer, where the commit changed it. */
      readonly speaks?: string
      /** What others have to hear of. */
      readonly happened?: readonly Happening[]
      /** Records whose cards, wherever they are, now show something old. */
      readonly changed?: readonly { readonly type: string; readonly id: string }[]
    }
  | { readonly problems: Readonly<Record<string, Words>>; readonly next?: Input }

/** How a review differs from a plain list of the answers. */
export interface ReviewNotes {
  /** Facts that were not asked for, above the answers. */
  readonly rows?: readonly Row[]
  readonly notes?: readonly Words[]
  /** What the press that writes it is called, where it is not `<flow>.confirm` of the catalogue. */
  readonly confirm?: Words
  /** False: there is nothing to send here (yet); `buttons` say what to do instead. */
  readonly canConfirm?: boolean
  readonly buttons?: readonly Button[]
}

/** A command that a chat lists by itself, such as Discord's `/ticket new type:`. Its words are the texts `slash.*`. */
export interface Slash<Filled extends string = string> {
  /** One word, or its group's and its own: as DOMAIN §2.3 lists it, else the id's words. */
  readonly name: string
  /** What may be said along with it: the option's name → the slot, or the view's param, that it fills. */
  readonly options?: Readonly<Record<string, Filled>>
  /** Where others read along they read the answer too; only for what is public. */
  readonly isForAll?: true
  /** For who runs things: a chat that can hides it from the others. It gives nobody a right, and takes none. */
  readonly isForStaff?: true
  /** Offered in the menu of a message too: what the message's words fill. */
  readonly fromMessage?: (words: string) => { readonly [K in Filled]?: unknown }
}

/** What we ask, the rules, and what happens at the end: one definition for chat, form and tool. */
export interface Flow<S extends Slots = Slots, D = unknown> {
  readonly id: string
  /** Bump only when an old answer would now mean something else. */
  readonly rev: number
  readonly slash?: Slash<keyof S & string>
  readonly deed: Deed
  /** Loaded once before deciding and again inside the transaction; rules and choices read only this. */
  readonly load: (ctx: Context, given: Given) => Promise<D>
  /** What the deed is done to, for `may`. */
  readonly subject?: (data: D, given: Given) => Subject
  /** The record's version now: a press counts only for the version that its card or summary shows. */
  readonly seen?: (data: D) => number | undefined
  /** What changed since, said above the summary that is shown anew; else that something did. */
  readonly changed?: (data: D) => Words
  /** One unsent draft per owner, flow and scope: a company or the record it is about. */
  readonly scope?: (given: Given) => string
  /** Declaration order is asking order. */
  readonly slots: S
  /** Slots that come from data, after slot `after` (a request type's own fields). */
  readonly extend?: { readonly after: keyof S & string; readonly slots: (data: D, given: Given) => Slots }
  /** Ask this slot only if true. Pure: forms and tools evaluate it too. */
  readonly when?: { readonly [K in keyof S]?: (given: Given, data: D) => boolean }
  /** Rules beyond the schema. */
  readonly check?: { readonly [K in keyof S]?: (value: Answers<S>[K], data: D, given: Given) => Words | undefined }
  /** A friendly word about a valid answer, said once, never blocking (DOMAIN D10). */
  readonly hint?: { readonly [K in keyof S]?: (value: Answers<S>[K], data: D) => Words | undefined }
  /** Something stands in the way of going on: says what, and what to press. The draft is kept. */
  readonly detour?: (given: Given, data: D, run: string) => readonly Message[] | undefined
  readonly review?: (answers: Answers<S>, data: D, run: string) => ReviewNotes
  /** Skips the review for a press on a card that shows the record at the version the button carries. */
  readonly isOneTap?: true
  /** Skips the review where a form showed every answer: what it is sent for has a summary of its own. */
  readonly isShownByForm?: true
  /** Begins with what is there: where there are no forms the first question is what to change. */
  readonly isCorrection?: true
  /** The form has a line under its title: `<flow>.note` of the catalogue. */
  readonly hasNote?: true
  /** Everybody in the place may know (help, language); anything else goes to the person's own chat. */
  readonly isPublic?: true
  /** Said instead of *Cancelled* (B2). */
  readonly cancelled?: (data: D) => readonly Message[]
  /** The one side effect. */
  readonly commit: (answers: Answers<S>, commit: Commit, data: D) => Promise<Outcome>
}

/** `defineFlow<Data>()({ … })`: keeps the types of slots and data for `when`, `check`, `hint`, `review` and `commit`. */
export const defineFlow =
  <D = undefined>() =>
  <const S extends Slots>(flow: Flow<S, D>): AnyFlow =>
    flow as unknown as AnyFlow

/** A flow of whatever shape, as the catalogue holds it. */
// biome-ignore lint/suspicious/noExplicitAny: the catalogue holds flows of every shape; defineFlow has checked each
export type AnyFlow = Flow<any, any>
