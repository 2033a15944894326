import type { z } from 'zod'
import type { Happening } from '../domain/happening.ts'
import type { Action as Deed, Rule, Subject, Verdict } from '../domain/permission.ts'
import type { Person } from '../domain/person.ts'
import type { SecretKind } from '../domain/secret.ts'
import type { Heard } from './hear.ts'
import type { Button, Choice, Help, Message, Row, Widget } from './message.ts'
import type {
  AttachmentCard,
  Found,
  GapNote,
  LogoRead,
  NewArticle,
  ReadLicence,
  Reads,
  SignInPage,
  Tx,
  WrittenArticle,
} from './ports.ts'
import type { Input, Place, Values } from './turn.ts'
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
  /** Typed words fill it while no question of its own is asked: what a list is searched for. */
  readonly takesWords?: true
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
// biome-ignore lint/suspicious/noExplicitAny: slots of different values and data live in one record
export type Slots = Readonly<Record<string, Slot<any, any>>>
export type Answers<S extends Slots> = { [K in keyof S]: z.output<S[K]['schema']> }

/** Everything a flow or view may look at. `reads` writes nothing. */
export interface Context {
  readonly person: Person
  readonly now: Date
  readonly reads: Reads
  readonly locale: string
  readonly timezone: string
  readonly channel: string
  /** False in a group or channel: only what everybody there may know. */
  readonly isPrivate: boolean
  /** The group conversation this was asked in, if it was one. */
  readonly group?: Place
  /** False: the surface asks every question by itself. */
  readonly hasForms?: false
  /** `/assets/x.png` → where the reader's client can fetch it. */
  readonly absolute: (url: string) => string
  /** A link to a file for this reader, valid 15 minutes. */
  readonly fileLink: (attachmentId: string) => string
  /** The signed licence in a file that was uploaded, or why it is none; read once, before any transaction (DOMAIN G22). */
  readonly licenceIn: (file: Pick<AttachmentCard, 'storageKey'>) => Promise<ReadLicence>
  /** The page on which licence support enters what it issues for a ticket: for this reader, valid 15 minutes. */
  readonly keyPage: (ticket: string) => string
  /** What of an uploaded picture can be a tenant's logo; read and made anew once, before any transaction (DOMAIN X104). */
  readonly logoIn: (file: AttachmentCard) => Promise<LogoRead>
  /** Where this reader logs in to a tenant with the role they have then: for them, valid 15 minutes (DOMAIN H16, X108). */
  readonly tenantPage: (tenantId: string) => string
  /** A link to everything that is kept about this reader, valid 15 minutes (X56). */
  readonly ownDataLink: () => string
  /** What the articles say to a question, as far as this reader may read them here. `said`: its language, where it is not theirs. */
  readonly ask: (question: string, said?: string) => Promise<Found>
  /** The same for what somebody wrote for others, such as a ticket: its words never leave the house. */
  readonly lookUp: (words: string) => Promise<Found>
  /** What this person wrote, as an article in the language of its words. */
  readonly articleOf: (written: WrittenArticle) => NewArticle
  /** Three words that only this installation can show this reader (X44). */
  readonly checkPhrase: () => string
  /** Pages on which this chat can show whose it is; none in a group, for their addresses name the chat. */
  readonly signIn: readonly SignInPage[]
}

/** What a commit works with: the same, inside the transaction. `run` is its idempotency key. */
export interface Commit extends Context {
  readonly tx: Tx
  readonly run: string
  /** The record's version (`Flow.seen`) that the person had before them when they pressed. */
  readonly seen?: number
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
  /** The record's version now: a one-tap press counts only for the version its card shows. */
  readonly seen?: (data: D) => number | undefined
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

// biome-ignore lint/suspicious/noExplicitAny: the catalogue holds flows of every shape; defineFlow has checked each
export type AnyFlow = Flow<any, any>

/** A look at something: read-only and without conversation state (DESIGN §1 rule 7). */
export interface View<P = Values, D = unknown> {
  readonly id: string
  readonly slash?: Slash<keyof NoInfer<P> & string>
  readonly params: z.ZodType<P>
  readonly isPublic?: true
  /** Words for it mean its button on the last card, where there is one: *why?* asks about what was just said. */
  readonly isFollowUp?: true
  readonly may: (params: P, ctx: Context, data: D) => Verdict
  readonly load: (params: P, ctx: Context) => Promise<D>
  readonly show: (data: D, params: P, ctx: Context) => readonly Message[]
  /** What is written down, of nobody, beside the answer: a question that no article answers (DOMAIN A12). */
  readonly gap?: (data: D, params: P, ctx: Context) => GapNote | undefined
}
// biome-ignore lint/suspicious/noExplicitAny: see AnyFlow
export type AnyView = View<any, any>
/** Keeps a view's types. */
export const defineView = <P, D>(view: View<P, D>): AnyView => view as unknown as AnyView

/** Everything that can be asked for. `route` reads whole-message commands that carry a value, e.g. `ticket 4711`. */
export interface Catalogue {
  readonly flows: readonly AnyFlow[]
  readonly views: readonly AnyView[]
  /** Words → what they ask for, where they are a command or a number; undefined otherwise. */
  readonly route: (words: string) => Input | undefined
  /** What words that are no command open: what they were told of just before comes first, then what they were understood as. */
  readonly otherwise: (words: string, told: Happening | undefined, heard: Heard) => Input
  /** What files open that no question asked for: offered to a ticket. */
  readonly files: (attachmentIds: readonly string[], words: string, told: Happening | undefined) => Input
  /** Says why not, and who can help. `about`: what was asked for. */
  readonly refusal: (rule: Rule, ctx: Context, about: Values) => Promise<readonly Message[]>
  /** Words in a channel of the community → what looks for a public answer to them. */
  readonly ask: (words: string, said?: string) => Input
  /** What tells somebody in private of secrets that they wrote where others read along; `message`: as the platform names it. */
  readonly leaked: (secrets: readonly SecretKind[], isRemoved: boolean, message: string | undefined) => Input
  /** What somebody does about a secret they wrote where it may not be; undefined: nothing here. */
  readonly amends: (secret: SecretKind) => Button | undefined
  /** Opened by `help`, `menu` and a first hello. */
  readonly home: Input
}
