import type { Reads, Store } from '../../src/core/ports.ts'
import type { Client, Tx } from '../client.ts'
import type { Seal } from '../seal.ts'
import { createAccessReads } from './access.ts'
import { createAccountReads } from './account.ts'
import { createActivationReads } from './activation.ts'
import { createAttachmentReads, keepFile, keepUploaded } from './attachment.ts'
import { createCatalogueReads, createMasterdataReader, type ReadMasterdata } from './catalogue.ts'
import { type Clock, createClock } from './clock.ts'
import { createCompanyReads } from './company.ts'
import { createConcerned } from './concerned.ts'
import { createCostReads } from './cost.ts'
import { createDraftReads } from './draft.ts'
import { createDue } from './due.ts'
import { guarded } from './failure.ts'
import { createForwardedReads } from './forwarded-draft.ts'
import { createPlaces } from './identity.ts'
import { createIdentityReads } from './identity-card.ts'
import { createJoiningReads } from './joining.ts'
import { createKnowledgeReads } from './knowledge.ts'
import { readLastTold } from './last-told.ts'
import { keepLateFile } from './late-file.ts'
import { createLicenceReads } from './licence.ts'
import { createLicenceWork } from './licence-work.ts'
import { createMemberReads } from './member.ts'
import { createMergeReads } from './merging.ts'
import { createOutbox, readDelivery } from './outbox.ts'
import { readReader } from './person.ts'
import { createPrivacyReads } from './privacy.ts'
import { createProvisioningWork } from './provisioning-work.ts'
import { createReach } from './reach.ts'
import { createChannelReads, createRosters } from './registered-channel.ts'
import { createStoredInputs } from './stored-input.ts'
import { createSystemNoticeReads } from './system-notice.ts'
import { createTenantReads } from './tenant.ts'
import { createTicketReads } from './ticket.ts'
import { createTicketLists } from './ticket-list.ts'
import { isOneStatement, loadTurn, readKept, saveTurn } from './turn.ts'
import { readVendorAdmins } from './vendor-admins.ts'
import { createWrites } from './write.ts'

/**
 * `clockEnabled`: time can be moved (`advanceClock`). `demo`: people of the demo world are known by their id alone.
 * `own`: targets of the outbox that only this process serves. `seal`: for licence keys; without one none can be kept.
 */
export type StoreOptions = {
  client: Client
  clockEnabled: boolean
  demo: boolean
  own?: readonly string[] | undefined
  seal?: Seal | undefined
}

/** Everything the core keeps, in PostgreSQL. Every promise fails with `Unavailable` or `Conflict` where it is one of these. */
export function createStore({
  client,
  clockEnabled,
  demo,
  own,
  seal,
}: StoreOptions): Store & Pick<Clock, 'advanceClock'> {
  const clock = createClock(client, clockEnabled)
  const masterdata = createMasterdataReader()
  return guarded<Store & Pick<Clock, 'advanceClock'>>({
    ...clock,
    ...createPlaces(client, demo, clock.now),
    ...createReach(client),
    ...createStoredInputs(client),
    rosters: createRosters(client),
    outbox: createOutbox(client, own),
    due: createDue(client),
    licenceWork: createLicenceWork(client),
    provisioningWork: createProvisioningWork(client),
    reads: createReads(client, clock.now, masterdata, seal),
    load: (turn, key) => loadTurn(client, turn, key, clockEnabled, demo),
    kept: (channel, turnId) => readKept(client, channel, turnId),
    lastTold: (turn, key, personId) => readLastTold(client, turn, key, personId),
    personOf: (reader) => readReader(client, reader),
    keepLateFile: (file, turn) => keepLateFile(client, file, turn, demo),
    keepFile: (file, turn) => keepFile(client, file, turn, demo),
    keepIssuedFile: (file, { identityId, id }) => keepUploaded(client, file, identityId, id ?? null),
    save: (saving) =>
      isOneStatement(saving) ? saveTurn(client, saving) : client.$transaction((tx) => saveTurn(tx, saving)),
    transaction: (work) =>
      client.$transaction((tx) =>
        work(
          {
            ...createReads(tx, createClock(tx, clockEnabled).now, masterdata, seal, true),
            write: createWrites(tx, seal),
          },
          (saving) => saveTurn(tx, saving),
        ),
      ),
  })
}

const createReads = (
  db: Client | Tx,
  now: () => Promise<Date>,
  masterdata: ReadMasterdata,
  seal?: Seal,
  isHeld = false,
): Reads => ({
  companies: createCompanyReads(db),
  access: createAccessReads(db),
  catalogue: createCatalogueReads(db, masterdata),
  tickets: { ...createTicketLists(db), ...createTicketReads(db, isHeld), ...createConcerned(db) },
  channels: createChannelReads(db),
  identities: createIdentityReads(db),
  merging: createMergeReads(db),
  joining: createJoiningReads(db),
  members: createMemberReads(db),
  accounts: createAccountReads(db),
  privacy: createPrivacyReads(db),
  licences: createLicenceReads(db),
  activation: createActivationReads(db, seal),
  tenants: createTenantReads(db),
  costs: createCostReads(db),
  systemNotices: createSystemNoticeReads(db),
  knowledge: createKnowledgeReads(db),
  delivery: (row) => readDelivery(db, row),
  vendorAdmins: () => readVendorAdmins(db),
  attachments: createAttachmentReads(db),
  drafts: { ...createDraftReads(db, now), ...createForwardedReads(db) },
})
