import type { Input } from './turn.ts'
import type { Words } from './words.ts'

/** Says what to convey, never how it looks. `W` is `Words` in flows and views, `string` once translated. */
export type Message<W = Words> = Say<W> | Ask<W> | Form<W> | Review<W> | List<W> | Record<W>

/** How a sentence is meant: for colours and signs, never for its content. */
export type Tone = 'plain' | 'good' | 'bad' | 'hint'

/** Everything but a plain link carries an Input (DESIGN §1 rule 4). */
export interface Button<W = Words> {
  readonly label: W
  /** `isForChat`: whoever has the link is let in, so no mail carries it. */
  readonly does: Input | { readonly url: string; readonly isForChat?: true }
  readonly style?: 'primary' | 'danger'
  /** Seen and not to be pressed: what is said beside it says why. */
  readonly isDisabled?: true
}

/** One of the answers that can be chosen. */
export interface Choice<W = Words> {
  readonly value: string
  readonly label: W
}

/** What an answer is made with; a surface shows its own way of it. */
export type Widget = 'line' | 'paragraph' | 'choice' | 'choices' | 'files' | 'date'

/** How to find an answer without leaving the question (DOMAIN D6). */
export interface Help<W = Words> {
  readonly label: W
  readonly text: W
  readonly pictureUrl?: string
  readonly link?: { readonly label: W; readonly url: string }
}

/** One question as a surface needs it. */
export interface Field<W = Words> {
  readonly id: string
  readonly label: W
  readonly hint?: W
  readonly help?: Help<W>
  readonly widget: Widget
  readonly isRequired: boolean
  readonly maxLength?: number
  readonly choices?: readonly Choice<W>[]
  /** A way out of a required field, e.g. *I don't know*. */
  readonly instead?: Choice<W>
  /** Raw value; a list for `choices`. */
  readonly value?: string | readonly string[]
  /** Left empty on purpose. */
  readonly isSkipped?: true
  /** The value as people read it (choice labels, file names). */
  readonly display?: W
  readonly problem?: W
}

/** A fact, or a question with its answer. */
export interface Row<W = Words> {
  readonly id: string
  readonly label: W
  readonly value: W
  /** Stands in the way of something. Its words and sign say so; a colour only underlines it. */
  readonly tone?: 'bad'
}

/** A sentence, and what to press after it. */
export interface Say<W = Words> {
  readonly kind: 'say'
  /** Part of a draft's talk: a press on it is answered in its place. */
  readonly run?: string
  /** Said beside what was pressed: no card gives way to it. */
  readonly isAside?: true
  readonly text: W
  readonly tone: Tone
  readonly buttons?: readonly Button<W>[]
}

/** One question. */
export interface Ask<W = Words> {
  readonly kind: 'ask'
  readonly run: string
  readonly title?: W
  readonly field: Field<W>
  /** Sends what was typed or chosen, where the options are not buttons themselves. */
  readonly submit: Button<W>
  readonly buttons: readonly Button<W>[]
}

/** Several questions at once; what is filled comes back as `submit` with the values beside it. */
export interface Form<W = Words> {
  readonly kind: 'form'
  readonly run: string
  readonly title: W
  readonly note?: W
  /** Set when something was wrong: says so above the marked fields, and that everything else is kept. */
  readonly problem?: W
  /** What is there is corrected: everything may stay as it is. */
  readonly isCorrection?: true
  readonly fields: readonly Field<W>[]
  readonly submit: Button<W>
  readonly buttons: readonly Button<W>[]
}

/** What is about to be written, and the press that writes it. */
export interface Review<W = Words> {
  readonly kind: 'review'
  readonly run: string
  readonly title: W
  readonly rows: readonly Row<W>[]
  readonly notes: readonly W[]
  readonly buttons: readonly Button<W>[]
}

/** One line of a list, and what it opens. */
export interface Item<W = Words> {
  /** What people know it by, and may type: a number, a name. */
  readonly id: string
  readonly title: W
  readonly status?: Status<W>
  readonly facts: readonly W[]
  readonly open: Input
}

/** Where a record stands, in a word with its colour. */
export interface Status<W = Words> {
  readonly label: W
  readonly tone: 'new' | 'active' | 'waiting' | 'done' | 'off'
}

/** Many records, a page at a time; filter, page and search ride in the buttons. */
export interface List<W = Words> {
  readonly kind: 'list'
  readonly title: W
  readonly note?: W
  readonly items: readonly Item<W>[]
  /** Said instead of the items when there are none. */
  readonly empty: W
  readonly page?: { readonly label: W; readonly previous?: Input; readonly next?: Input }
  readonly buttons: readonly Button<W>[]
}

/** One line of a talk or a history. */
export interface Entry<W = Words> {
  readonly who: W
  readonly when: W
  readonly text: W
}

/** A picture that people get to see, with the words for those who do not. */
export interface Picture<W = Words> {
  readonly name: W
  readonly url: string
}

/** One record, whole. `subject` lets every copy of the card be brought up to date (CardRef). */
export interface Record<W = Words> {
  readonly kind: 'record'
  readonly subject?: Subject
  readonly title: W
  readonly status?: Status<W>
  readonly facts: readonly Row<W>[]
  readonly text?: W
  readonly entries?: readonly Entry<W>[]
  readonly pictures?: readonly Picture<W>[]
  readonly note?: W
  readonly buttons: readonly Button<W>[]
  /** A press on it is answered below it instead of in its place (the home card). */
  readonly stays?: true
  /** Shows the record as it is now; surfaces that can refresh a card do it by themselves (DOMAIN E8). */
  readonly refresh?: Input
}

/** What a card shows a copy of. */
export interface Subject {
  readonly type: string
  readonly id: string
  readonly version: number
}

/** Short for the commonest message. */
export const say = (text: Words, tone: Tone = 'plain', buttons?: readonly Button[]): Say => ({
  kind: 'say',
  text,
  tone,
  ...(buttons?.length ? { buttons } : {}),
})
