import type { Person } from '../domain/person.ts'
import type {
  AttachmentCard,
  Found,
  LogoRead,
  NewArticle,
  ReadLicence,
  Reads,
  SignInPage,
  WrittenArticle,
} from './ports.ts'
import type { Place } from './turn.ts'

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
  /** The language of words that came without one, as with a command. */
  readonly saidIn: (words: string) => string
  /** What this person wrote, as an article in the language of its words. */
  readonly articleOf: (written: WrittenArticle) => NewArticle
  /** Three words that only this installation can show this reader (X44). */
  readonly checkPhrase: () => string
  /** Pages on which this chat can show whose it is; none in a group, for their addresses name the chat. */
  readonly signIn: readonly SignInPage[]
}
