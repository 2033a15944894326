import type { ActivationStep, DeploymentKind, DeploymentRule } from '../../domain/deployment.ts'
import type { Localised } from '../words.ts'
import type { Doer } from './doer.ts'
import type { Named } from './named.ts'

/** What has to be signed before a licence is asked for (F2). */
export interface Contract {
  readonly id: string
  readonly number: string
  /** Its party, as the contract names it. */
  readonly name: string
  readonly status: 'DRAFT' | 'SIGNED' | 'ENDED'
  readonly companyId: string
  readonly companyName: string
  readonly timezone: string
  readonly salesManager?: Named & { readonly email?: string }
  readonly signedAt?: Date
}

/** One installation with a licence of its own (F1). Whoever may see it is the flows' to ask. */
export interface Installation {
  readonly accountId: string
  readonly serialNumber: string
  readonly companyId: string
  readonly companyName: string
  readonly timezone: string
  readonly productId: string
  readonly productName: string
  readonly contract?: Contract
  readonly isPartnersOwn: boolean
  readonly isDelegated: boolean
  readonly contactIds: readonly string[]
  /** Undefined: support decides how a key gets there (X90). */
  readonly deployment?: DeploymentKind
  readonly erpCode?: string
  readonly erpLabel?: string
  readonly productVersion?: string
  /** What was issued for it, the newest first. */
  readonly keys: readonly KeyCard[]
  /** Its requests, the newest first. */
  readonly requests: readonly {
    readonly id: string
    readonly ticket: string
    readonly byId: string
    readonly at: Date
  }[]
}

/** What was issued: a key, a file with the granule, or both. Never the key itself (F11). */
export interface KeyCard {
  readonly id: string
  readonly version: number
  readonly accountId: string
  readonly ticket: string
  readonly status: 'ISSUED' | 'DELIVERED' | 'ACTIVE' | 'SUPERSEDED' | 'REVOKED' | 'EXPOSED'
  readonly hasKey: boolean
  readonly last4: string
  readonly file?: { readonly id: string; readonly name: string }
  readonly validTo?: Date
  readonly graceUntil?: Date
  readonly issuedBy: Named
  readonly issuedAt: Date
  readonly shownAt?: Date
  readonly shownTo?: Named
  /** It is shown whole in somebody's chat now. */
  readonly isShown: boolean
  readonly activeAt?: Date
  readonly tasks: readonly TaskCard[]
}

/** One of the tasks that make a key work, and what became of it. */
export interface TaskCard {
  readonly step: ActivationStep
  readonly status: 'OPEN' | 'DONE' | 'FAILED'
  readonly at?: Date
  readonly byName?: string
  readonly ticket?: string
}

/** How a task is done (F12). */
export interface ActivationGuide {
  readonly step: ActivationStep
  readonly title: Localised
  readonly steps: readonly Localised[]
  readonly picture?: string
}

/** Installations, their contracts and keys. */
export interface ActivationReads {
  /** Contracts of these companies; of all where none are named. By number. */
  contracts(companyIds?: readonly string[]): Promise<readonly Contract[]>
  contract(number: string): Promise<Contract | undefined>
  rules(): Promise<readonly DeploymentRule[]>
  guides(): Promise<readonly ActivationGuide[]>
  /** Installations of these companies, by company. */
  installations(companyIds: readonly string[]): Promise<readonly Installation[]>
  installation(accountId: string): Promise<Installation | undefined>
  /** The installation that a key was issued for. */
  ofKey(keyId: string): Promise<Installation | undefined>
  /** The installation that a ticket asks a licence for. */
  ofTicket(number: string): Promise<Installation | undefined>
  /** The installation that a file with the granule was issued for. */
  ofFile(fileId: string): Promise<Installation | undefined>
  /** A key in the clear, for its one private look or to compare; undefined where it cannot be opened (any longer). */
  openKey(keyId: string): Promise<string | undefined>
  /** Whether keys can be kept at all: ENCRYPTION_KEYS is set. Asked before one is issued. */
  keepsKeys(): Promise<boolean>
}

/** Requests for keys, and what is done with keys. */
export interface ActivationWrites {
  /** Makes the request beside its ticket, for a known installation or a new one under the contract; throws where the contract is not signed (INV-40). */
  requestLicence(
    request: {
      readonly ticketId: string
      readonly contractId: string
      readonly accountId?: string
      readonly productId: string
      readonly isPartnersOwn: boolean
      readonly deployment?: DeploymentKind
      readonly erpCode?: string
      readonly productVersion?: string
      readonly named: string
      readonly isConfirmed: boolean
    },
    by: Doer,
  ): Promise<{ readonly accountId: string }>
  /** Keeps what was issued, sealed, with the tasks of its deployment (INV-41). One press is one key. */
  issueKey(
    issued: {
      readonly accountId: string
      readonly ticket: string
      /** What support decided, where the rules do not say (X90). */
      readonly deployment?: DeploymentKind
      readonly key?: string
      readonly fileId?: string
      readonly validTo?: Date
      readonly graceUntil?: Date
    },
    by: Doer,
  ): Promise<{ readonly keyId: string; readonly isNew: boolean }>
  /** Notes who sees it whole from now on, and that it is to be hidden again; the first time it is DELIVERED. False: it has ended. */
  keyShown(keyId: string, by: Doer): Promise<boolean>
  /** Its copies in chats show the mask again. */
  keyHidden(keyId: string, at: Date): Promise<boolean>
  /** Ends a key: replaced without another, or seen by others. False: it has ended. */
  endKey(keyId: string, as: 'REVOKED' | 'EXPOSED', by: Doer): Promise<boolean>
  /**
   * Ticks a task, or says that it failed. All done: the key is ACTIVE and the one before it SUPERSEDED in the same
   * transaction (INV-41, INV-42). `stale`: it was so already, or the key has ended.
   */
  task(
    keyId: string,
    step: ActivationStep,
    as: 'DONE' | 'FAILED',
    by: Doer,
  ): Promise<
    | {
        readonly kind: 'done'
        readonly activation: 'OPEN' | 'PARTLY_ACTIVE' | 'ACTIVE'
        readonly supersededId?: string
      }
    | { readonly kind: 'stale' }
  >
  /** The ticket that was opened because a task failed. */
  taskTicket(keyId: string, step: ActivationStep, ticketId: string): Promise<void>
  /** What the sales manager says: both have signed. False: it was signed, or has ended (F2). */
  signContract(contractId: string, by: Doer): Promise<boolean>
}

/** What the clock finds: keys whose open tasks wait a day, keys that stand whole in a chat, licences that end. */
export interface ActivationDue {
  openTasks(before: Date, limit: number): Promise<readonly { readonly keyId: string; readonly step: ActivationStep }[]>
  shownKeys(before: Date, limit: number): Promise<readonly string[]>
  /** Accounts (of both kinds) whose end comes closer, and what their people are to be told of it now. */
  ending(
    now: Date,
    limit: number,
  ): Promise<readonly { readonly accountId: string; readonly step: 'soon' | 'grace' | 'over'; readonly until: Date }[]>
}

/** What the clock does to keys and their tasks. */
export interface ActivationDueWrites {
  /** False: told already. */
  taskReminded(keyId: string, step: ActivationStep, at: Date): Promise<boolean>
  endingTold(accountId: string, step: 'soon' | 'grace' | 'over', at: Date): Promise<boolean>
}
