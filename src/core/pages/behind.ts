import type { Person } from '../../domain/person.ts'
import type { BotOptions } from '../bot-options.ts'
import type { News, Tell } from '../delivery/tell.ts'
import type { AttachmentCard, Phrase, Store, Tokens, Tx } from '../ports.ts'
import type { SpeechTo } from '../speech.ts'
import type { Translate, Words } from '../words.ts'

/** What somebody may do on a page: to a ticket, or to a draft. */
export type Doing = 'reply' | 'hand' | 'send' | 'ask' | 'solve' | 'answer'
/** One form of the page. `submit`: made with the form, so that it counts once however often it comes. */
export interface Submitted {
  readonly does: Doing
  readonly submit: string
  readonly text: string
  readonly name: string
  /** The version of the record that the page showed. */
  readonly seen?: number | undefined
}

/** What a form did inside its transaction; anything else than `done` wrote nothing. */
export type Deed =
  | ({ readonly kind: 'done' } & Required<Pick<News, 'happened' | 'changed'>>)
  | { readonly kind: 'over' }
  | { readonly kind: 'problem'; readonly words: Words }

/** What a mailed link shows of whatever it is about. */
interface Open {
  readonly number: string
  readonly description: string
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly talk: readonly { readonly who: string; readonly when: string; readonly text: string }[]
  readonly files: readonly { readonly id: string; readonly name: string }[]
}

/** A ticket as a mailed link shows it. */
export interface OpenTicket extends Open {
  readonly kind: 'ticket'
  readonly subject: string
  readonly status: string
  readonly name: string
  /** People of the vendor and the customer have a name with us; a partner writes it. */
  readonly isNameAsked: boolean
  readonly canReply: boolean
  /** The partner has it, and may hand it on. */
  readonly canHand: boolean
}

/** A forwarded draft as a mailed link shows it. */
export interface OpenDraft extends Open {
  readonly kind: 'draft'
  readonly title: string
  /** Where it stands. */
  readonly state: string
  readonly owner: string
  /** What the reader may do with it here. */
  readonly can: readonly Doing[]
  /** Where it goes on, where nothing can be done here. */
  readonly next?: string
  /** A form counts for this version alone. */
  readonly seen: number
}

/** What a link is about, as its reader may see it now. */
export interface Behind {
  /** Undefined for a mailbox that is nobody's account. */
  readonly person?: Person
  readonly companyId?: string
  readonly files: readonly AttachmentCard[]
  /** `t` speaks the reader's language. */
  show(t: Translate, phrase: Phrase): Promise<OpenTicket | OpenDraft | { readonly kind: 'gone'; readonly why: string }>
  write(form: Submitted, said: string, tx: Tx): Promise<Deed>
}

/** What replies by mailed links work with: main hands it over. */
export interface ReplyLinkOptions {
  readonly store: Pick<Store, 'reads' | 'personOf' | 'transaction' | 'now'>
  readonly tokens: Pick<Tokens, 'find'>
  readonly tell: Tell
  readonly catalogue: BotOptions['catalogue']
  readonly speech: SpeechTo
  readonly translator: (locale: string, timezone: string) => Translate
  readonly languageOf: (locale: string | undefined) => string
  /** Called after something was written. */
  readonly nudge: () => void
}
