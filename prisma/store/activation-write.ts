import { randomUUID } from 'node:crypto'
import type { ActivationWrites } from '../../src/core/ports.ts'
import { isLive } from '../../src/domain/activation-state.ts'
import { stepsOf } from '../../src/domain/deployment.ts'
import { lastFour } from '../../src/domain/licence-key.ts'
import type { Tx } from '../client.ts'
import type { KeyStatus } from '../generated/client.ts'
import type { Seal } from '../seal.ts'
import { sealedFor } from './activation.ts'
import { lockInstallation, requestLicence } from './activation-request.ts'
import { asDeployment } from './activation-row.ts'

const NO_SEAL =
  'Licence keys are kept sealed, and this Deskhand has nothing to seal them with: set ENCRYPTION_KEYS to a name, a colon and the output of: openssl rand -base64 32'
const LIVE: KeyStatus[] = ['ISSUED', 'DELIVERED', 'ACTIVE']
const raised = { version: { increment: 1 } } as const

/** What becomes of contracts, requests, keys and tasks. Whoever writes of an installation locks it first. */
export const createActivationWrites = (tx: Tx, seal?: Seal): ActivationWrites => ({
  requestLicence: (request, by) => requestLicence(tx, request, by),
  async issueKey(issued, { personId, at, run }) {
    const { accountId, ticket, key, fileId } = issued
    const account = await lockInstallation(tx, accountId)
    const before = await tx.activationKey.findUnique({ where: { run }, select: { id: true } })
    if (before) return { keyId: before.id, isNew: false }
    const request = await tx.licenceRequest.findFirst({ where: { accountId, ticket: { number: ticket } } })
    if (!request) throw new Error(`${ticket} asks for no licence of ${account.serialNumber} (INV-40).`)
    const deployment = issued.deployment ?? asDeployment(account.deployment)
    if (!deployment) throw new Error(`Nobody has said how a key gets to ${account.serialNumber}.`)
    const steps = stepsOf(deployment)
    if (steps.includes('KEY') !== (key !== undefined) || steps.includes('GRANULE') !== (fileId !== undefined))
      throw new Error(`${deployment} takes ${steps.join(' and ')}, nothing else (INV-41).`)
    if (key !== undefined && !seal) throw new Error(NO_SEAL)
    if (deployment !== account.deployment)
      await tx.licenceAccount.update({ where: { id: accountId }, data: { deployment, ...raised } })
    const id = randomUUID()
    await tx.activationKey.create({
      data: {
        id,
        run,
        accountId,
        requestId: request.id,
        contractId: request.contractId,
        ...(key === undefined ? {} : { ciphertext: seal?.seal(key, sealedFor(id)) ?? null, last4: lastFour(key) }),
        fileId: fileId ?? null,
        validTo: issued.validTo ?? null,
        graceUntil: issued.graceUntil ?? null,
        issuedById: personId,
        issuedAt: at,
        tasks: { create: steps.map((step) => ({ step })) },
      },
    })
    return { keyId: id, isNew: true }
  },

  async keyShown(keyId, { personId, at }) {
    const shown = { shownAt: at, shownToId: personId, hiddenAt: null, ...raised }
    const { count } = await tx.activationKey.updateMany({ where: { id: keyId, status: { in: LIVE } }, data: shown })
    await tx.activationKey.updateMany({ where: { id: keyId, status: 'ISSUED' }, data: { status: 'DELIVERED' } })
    return count > 0
  },
  async keyHidden(keyId, at) {
    const where = { id: keyId, shownAt: { not: null }, hiddenAt: null }
    return (await tx.activationKey.updateMany({ where, data: { hiddenAt: at, ...raised } })).count > 0
  },
  async endKey(keyId, as, { at }) {
    const data = { status: as, endedAt: at, ...raised }
    return (await tx.activationKey.updateMany({ where: { id: keyId, status: { in: LIVE } }, data })).count > 0
  },

  async task(keyId, step, as, { personId, at }) {
    const { accountId } = await tx.activationKey.findUniqueOrThrow({
      where: { id: keyId },
      select: { accountId: true },
    })
    await lockInstallation(tx, accountId)
    const key = await tx.activationKey.findUniqueOrThrow({ where: { id: keyId }, include: { tasks: true } })
    const now = key.tasks.find((one) => one.step === step)
    if (!now || now.status === as || !isLive({ status: key.status }) || key.status === 'ACTIVE')
      return { kind: 'stale' }
    await tx.activationTask.update({ where: { id: now.id }, data: { status: as, at, byId: personId } })
    const done = key.tasks.filter((one) => (one.step === step ? as : one.status) === 'DONE').length
    const activation = done === key.tasks.length ? 'ACTIVE' : done > 0 ? 'PARTLY_ACTIVE' : 'OPEN'
    if (activation !== 'ACTIVE') {
      await tx.activationKey.update({ where: { id: keyId }, data: { status: 'DELIVERED', ...raised } })
      return { kind: 'done', activation }
    }
    const [older] = await tx.activationKey.findMany({ where: { accountId, status: 'ACTIVE' }, select: { id: true } })
    // What was issued before it and never got this far is of no use any more either.
    await tx.activationKey.updateMany({
      where: { accountId, status: { in: LIVE }, issuedAt: { lte: key.issuedAt }, NOT: { id: keyId } },
      data: { status: 'SUPERSEDED', endedAt: at, ...raised },
    })
    await tx.activationKey.update({ where: { id: keyId }, data: { status: 'ACTIVE', activeAt: at, ...raised } })
    const { validTo, graceUntil } = key
    await tx.licenceAccount.update({
      where: { id: accountId },
      data: { validTo, graceUntil, expiryTold: 0, ...raised },
    })
    return { kind: 'done', activation, ...(older ? { supersededId: older.id } : {}) }
  },
  async taskTicket(keyId, step, ticketId) {
    await tx.activationTask.update({ where: { keyId_step: { keyId, step } }, data: { ticketId } })
    await tx.activationKey.update({ where: { id: keyId }, data: raised })
  },

  async signContract(contractId, { personId, at }) {
    const data = { status: 'SIGNED' as const, signedAt: at, signedById: personId, ...raised }
    return (await tx.contract.updateMany({ where: { id: contractId, status: 'DRAFT' }, data })).count > 0
  },
})
