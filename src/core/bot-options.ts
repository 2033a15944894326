import type { Person } from '../domain/person.ts'
import type { Catalogue } from './catalogue.ts'
import type { Context } from './context.ts'
import type { Left } from './delivery/tell.ts'
import type { Sharpen } from './hear.ts'
import type { Log } from './log.ts'
import type {
  Answers,
  AttachmentCard,
  Channel,
  Files,
  LogoRead,
  Notices,
  ReadLicence,
  SignInPage,
  Store,
  Understanding,
} from './ports.ts'
import type { Translate } from './words.ts'

/** What the bot is made of: main hands it over. */
export interface BotOptions {
  readonly catalogue: Catalogue
  readonly store: Store
  readonly files: Files
  /** Which language words are in, what they want and what stands in them. */
  readonly understanding: Understanding
  /** A language model makes sharper what was left open; left out: it stays open. */
  readonly sharpen?: Sharpen
  /** The licence in a kept file, as its signature proves it; left out: nobody's is trusted. */
  readonly licenceIn?: (storageKey: string, now: Date) => Promise<ReadLicence>
  /** A kept picture made anew as a logo for whoever sent it; left out: none can be read. */
  readonly logoIn?: (file: AttachmentCard, sender: Person) => Promise<LogoRead>
  /** Answers questions; left out: nothing is known. */
  readonly answers?: Answers
  /** What somebody wrote → an article; left out: nobody writes any. */
  readonly articleOf?: Context['articleOf']
  /** Filled by main before the first turn. */
  readonly channels: ReadonlyMap<string, Channel>
  readonly translator: (locale: string, timezone: string) => Translate
  /** Client locale or setting → one of our languages. */
  readonly languageOf: (locale: string | undefined) => string
  readonly newId: () => string
  /** A path of ours → its public address. */
  readonly absolute: (url: string) => string
  /** Three words for each reader that only this installation knows, see `check-phrase.ts`. */
  readonly checkPhrase: (reader: string) => string
  /** Pages on which a chat can show whose it is, by the methods that are set up; left out: there is only the mailed link. */
  readonly signIn?: (identityId: string, now: Date) => readonly SignInPage[]
  readonly log: Log
  readonly onTurn?: (channel: string, outcome: 'done' | 'repeated' | 'failed' | 'unavailable', ms: number) => void
  /** Whom to tell of what turns did; without it nobody is told. */
  readonly notices?: Notices
  /** Called after the reply to a turn that left something to deliver besides it. */
  readonly nudge?: (left: Left) => void
  /** How long a turn is kept and tried while the database is away; 5 minutes. */
  readonly patienceMs?: number
}
