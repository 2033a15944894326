import type { Person } from '../../domain/person.ts'
import type { News } from '../delivery/tell.ts'
import type { AttachmentCard, Phrase, Tx } from '../ports.ts'
import type { Translate, Words } from '../words.ts'
import type { OpenDraft } from './draft-link.ts'
import type { OpenTicket } from './ticket-link.ts'

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
