import { randomBytes, randomUUID } from 'node:crypto'
import { createClient } from '../../../prisma/client.ts'
import { createSeal, type SealKey } from '../../../prisma/seal.ts'
import { createStore } from '../../../prisma/store/store.ts'
import type { Tx } from '../../../src/core/ports.ts'
import type { DeploymentKind } from '../../../src/domain/deployment.ts'
import { openWorld, PATIENCE_MS, ticketOf } from './world.ts'

export type ActivationDesk = Awaited<ReturnType<typeof openActivationDesk>>

export const sealKey = (id: string): SealKey => ({ id, key: randomBytes(32) })
/** So many days after the beginning, at nine. */
export const day = (n: number) => new Date(Date.UTC(2026, 4, 12 + n, 9))
export const KEY = 'EXFL-9WZP-44QT-7F3K'

/** Customers with contracts, a store that seals with `keys`, and short words for what is done with licences. */
export async function openActivationDesk(keys: readonly [SealKey, ...SealKey[]] = [sealKey('2026')]) {
  const world = await openWorld()
  const { client } = world
  const storeWith = (ring?: readonly [SealKey, ...SealKey[]]) =>
    createStore({ client, clockEnabled: false, demo: false, seal: ring && createSeal(ring) })
  const store = storeWith(keys)
  const connections = createClient(world.url, 6, PATIENCE_MS)
  const parallel = createStore({ client: connections, clockEnabled: false, demo: false, seal: createSeal(keys) })
  await world.catalogue()
  await client.requestType.create({ data: { key: 'licence', label: { en: 'Licence' }, fields: [] } })
  await world.company('vendor', 'VENDOR')
  await world.company('partner', 'PARTNER')
  await world.person('erik', { vendor: 'SUPPORT_AGENT' })
  await world.person('mia', { vendor: 'SALES_MANAGER' })
  await world.person('nils', { partner: 'PARTNER_ADMIN' })
  let made = 0

  /** One transaction of a flow. */
  const inTx = <T>(work: (write: Tx['write']) => Promise<T>, on = store): Promise<T> =>
    on.transaction(async ({ write }) => work(write))
  const by = (personId: string, at = day(0), run: string = randomUUID()) => ({ personId, at, run })

  async function file() {
    const id = randomUUID()
    const about = {
      name: 'granule.flf',
      mimeSniffed: 'application/octet-stream',
      size: 9,
      scan: 'NOT_SCANNED' as const,
    }
    await client.attachment.create({ data: { id, ...about, sha256: id, storageKey: id, uploaderRef: 'erik' } })
    return id
  }

  const desk = {
    ...world,
    store,
    parallel,
    storeWith,
    inTx,
    by,
    file,
    /** A company with a contract of its own. */
    async contract(status: 'DRAFT' | 'SIGNED' | 'ENDED' = 'SIGNED', companyId?: string) {
      const at = ++made
      const company = companyId ?? (await world.company(`c${at}`))
      const number = `K-${100 + at}`
      return client.contract.create({
        data: { id: number, number, partyName: `Party ${at}`, companyId: company, status, salesManagerId: 'mia' },
      })
    },
    async ticket(requesterId = 'nils') {
      const { id, number } = await inTx((write) => write.createTicket(ticketOf(requesterId, { typeKey: 'licence' })))
      return { id, number }
    },
    /** Asks for the licence of an installation; a new one without `accountId`. */
    async request(
      contractId: string,
      more: { deployment?: DeploymentKind; accountId?: string; personId?: string; run?: string; at?: Date } = {},
    ) {
      const ticket = await desk.ticket(more.personId)
      const { personId = 'nils', run, at = day(0), ...about } = more
      const given = { productId: 'exflow', isPartnersOwn: false, named: 'Party', isConfirmed: true, ...about }
      const asked = await inTx((write) =>
        write.requestLicence({ ticketId: ticket.id, contractId, ...given }, by(personId, at, run)),
      )
      return { ...asked, ticket: ticket.number }
    },
    /** An installation with a key that was issued, and nothing done yet. */
    async issued(deployment: DeploymentKind = 'NAV_BC_ONPREM', more: { key?: string; at?: Date } = {}) {
      const { id } = await desk.contract()
      const asked = await desk.request(id, { deployment })
      return { ...asked, contractId: id, keyId: await desk.issue(asked, deployment, more) }
    },
    async issue(
      { accountId, ticket }: { accountId: string; ticket: string },
      deployment: DeploymentKind,
      { key = KEY, at = day(1), run, on = store }: { key?: string; at?: Date; run?: string; on?: typeof store } = {},
    ) {
      const material = {
        ...(deployment === 'NAV_BC13_14' ? {} : { key }),
        ...(deployment === 'BC_ONLINE' ? {} : { fileId: await file() }),
      }
      const issued = await inTx(
        (write) => write.issueKey({ accountId, ticket, validTo: day(365), ...material }, by('erik', at, run)),
        on,
      )
      return issued.keyId
    },
    task: (keyId: string, step: 'KEY' | 'GRANULE', as: 'DONE' | 'FAILED' = 'DONE', at = day(2), on = store) =>
      inTx((write) => write.task(keyId, step, as, by('nils', at)), on),
    async card(keyId: string) {
      const found = (await store.reads.activation.ofKey(keyId))?.keys.find(({ id }) => id === keyId)
      if (!found) throw new Error(`there is no key ${keyId}`)
      return found
    },
    async close() {
      await connections.$disconnect()
      await world.close()
    },
  }
  return desk
}
