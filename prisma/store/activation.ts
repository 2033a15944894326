import type { ActivationDue, ActivationDueWrites, ActivationReads, ActivationWrites } from '../../src/core/ports.ts'
import type { Client, Tx } from '../client.ts'
import type { Seal } from '../seal.ts'

const later = (): never => {
  throw new Error('is being built')
}

/** Installations, their contracts and keys, whoever may see them. */
export const createActivationReads = (_db: Client | Tx, seal?: Seal): ActivationReads => ({
  contracts: async () => [],
  contract: async () => undefined,
  rules: async () => [],
  guides: async () => [],
  installations: async () => [],
  installation: async () => undefined,
  ofKey: async () => undefined,
  ofTicket: async () => undefined,
  ofFile: async () => undefined,
  openKey: async () => undefined,
  keepsKeys: async () => seal !== undefined,
})

/** What becomes of contracts, requests, keys and tasks. */
export const createActivationWrites = (_tx: Tx, _seal?: Seal): ActivationWrites & ActivationDueWrites => ({
  requestLicence: later,
  issueKey: later,
  delivered: later,
  keyShown: later,
  keyHidden: later,
  endKey: later,
  task: later,
  taskTicket: later,
  signContract: later,
  taskReminded: later,
  endingTold: later,
})

/** What the clock finds of keys and licences. */
export const createActivationDue = (_client: Client): ActivationDue => ({
  openTasks: async () => [],
  shownKeys: async () => [],
  ending: async () => [],
})
