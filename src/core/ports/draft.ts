import type { DraftFacts, DraftStep } from '../../domain/forwarded.ts'
import type { Person } from '../../domain/person.ts'
import type { Message } from '../message.ts'
import type { Input, Values } from '../turn.ts'

/** What one person and the bot are in the middle of, in one place. Points to runs, holds no answers. */
export interface Conversation {
  readonly active?: string
  readonly parked: readonly string[]
  /** The numbered buttons last shown, for the text path. */
  readonly options: readonly { readonly label: string; readonly input: Input }[]
}

/** Interface state of a draft, beside its answers. */
export interface Shown {
  /** How the person is answering now. */
  readonly mode: 'form' | 'chat'
  /** Slots whose value was prefilled and not confirmed yet. */
  readonly suggested: readonly string[]
  /** Slots whose hint was given. */
  readonly hinted: readonly string[]
  /** True while the whole form is open again from the review. */
  readonly isEditing?: boolean
  /** False: where the person is now has no forms. A draft may have begun elsewhere. */
  readonly hasForms?: false
  /** The one slot that is being answered again. */
  readonly asking?: string
  /** Version of the record on the card that started it. */
  readonly seen?: number
}

/** A flow somebody has started. */
export interface Draft {
  readonly run: string
  readonly flow: string
  readonly rev: number
  readonly scope: string
  readonly given: Values
  readonly shown: Shown
  readonly status: 'EDITING' | 'FORWARDED' | 'COMMITTED' | 'DISCARDED' | 'EXPIRED'
  /** What the commit said, shown again when the same press comes twice. */
  readonly result?: readonly Message<string>[]
  /** D-n, once it was forwarded. */
  readonly number?: string
  readonly createdAt: Date
  readonly expiresAt: Date
  /** 0: not saved yet. */
  readonly version: number
}

/** A draft that was forwarded at least once (DOMAIN K2), for everybody on it. */
export interface ForwardedDraft extends DraftFacts, Pick<Draft, 'run' | 'status' | 'given' | 'expiresAt' | 'version'> {
  readonly number: string
  /** Its owner as they are now, coming in the way they forwarded it. */
  readonly owner: Person
  /** Those it was forwarded to last. */
  readonly chosen: readonly { readonly id: string; readonly name: string }[]
  /** What was done with it, oldest first. */
  readonly talk: readonly (DraftStep & { readonly name?: string })[]
  /** The ticket it became. */
  readonly ticketNumber?: string
}

/** Drafts, their owners' and those that were forwarded. */
export interface DraftReads {
  /** Unsent drafts of a person, newest first. */
  open(person: Person): Promise<readonly Draft[]>
  get(run: string, person: Person): Promise<Draft | undefined>
  /** By run or number, whoever's it is, if it was ever forwarded: for asking who may see it. */
  forwarded(id: string): Promise<ForwardedDraft | undefined>
  /** Those that wait for a super-user, oldest first. */
  waiting(): Promise<readonly ForwardedDraft[]>
  /** The waiting drafts that hold a file: whoever may see one may open it. */
  holding(attachmentId: string): Promise<readonly DraftFacts[]>
}

/** Forwarding drafts and what follows; conversations save their own. */
export interface DraftWrites {
  /**
   * Hands an open draft to super-users: from now on it is read-only. Answers its number D-n, which it keeps;
   * undefined: it is not at that version any longer, nothing was written.
   */
  forwardDraft(
    draft: Pick<Draft, 'run' | 'version'>,
    to: Required<Pick<DraftFacts, 'companyId' | 'forwardedTo'>>,
    step: DraftStep,
    owner: Person,
  ): Promise<string | undefined>
  /** Moves a forwarded draft on; false: somebody else was first, nothing was written. */
  moveDraft(
    draft: Pick<Draft, 'run' | 'version'>,
    to: Exclude<Draft['status'], 'FORWARDED'>,
    step: DraftStep,
  ): Promise<boolean>
  /** Changes answers of a draft that waits, before it is sent; false: somebody else was first, nothing was written. */
  editDraft(draft: Pick<Draft, 'run' | 'version'>, given: Values, step: DraftStep): Promise<boolean>
  /** Marks drafts that nobody sent in time; answers how many. */
  expireDrafts(now: Date): Promise<number>
}
