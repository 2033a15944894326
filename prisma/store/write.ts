import type { Tx as Port } from '../../src/core/ports.ts'
import type { Tx } from '../client.ts'
import type { Seal } from '../seal.ts'
import { createAccessWrites } from './access.ts'
import { createAccountWrites } from './account-write.ts'
import { createActivationWrites } from './activation-write.ts'
import { takeFiles } from './attachment.ts'
import { createCostWrites } from './cost-write.ts'
import { createDueWrites } from './due.ts'
import { createActivationDueWrites } from './due-activation.ts'
import { createErase } from './erase.ts'
import { createForwardedWrites } from './forwarded-draft.ts'
import { createHold } from './hold.ts'
import { createIdentityWrites } from './identity-card.ts'
import { createJoiningWrites } from './joining.ts'
import { createKnowledgeWrites } from './knowledge.ts'
import { createLicenceWrites } from './licence-write.ts'
import { createLinkCodeWrites } from './link-code.ts'
import { createMailLimits } from './mail-limit.ts'
import { createMemberWrites } from './member.ts'
import { createMergeWrites } from './merge.ts'
import { promise } from './outbox.ts'
import { createProvisioningWorkWrites } from './provisioning-settle.ts'
import { createRatingWrites } from './rating.ts'
import { createSendAgain } from './send-again.ts'
import { storable, storableText } from './storable.ts'
import { createSystemNoticeWrites } from './system-notice.ts'
import { createTenantWrites } from './tenant-write.ts'
import { createTicketWrites } from './ticket-write.ts'
import { createLinkWrites } from './token.ts'

/** Everything that writes, inside a transaction. Whether it may be done is the flows' to ask. */
export const createWrites = (tx: Tx, seal?: Seal): Port['write'] => ({
  ...createHold(tx),
  ...createTicketWrites(tx),
  ...createForwardedWrites(tx),
  ...createAccessWrites(tx),
  ...createSendAgain(tx),
  ...createIdentityWrites(tx),
  ...createLinkCodeWrites(tx),
  ...createMailLimits(tx),
  ...createJoiningWrites(tx),
  ...createMemberWrites(tx),
  ...createAccountWrites(tx),
  ...createLinkWrites(tx),
  ...createErase(tx),
  ...createMergeWrites(tx),
  ...createRatingWrites(tx),
  ...createLicenceWrites(tx),
  ...createActivationWrites(tx, seal),
  ...createActivationDueWrites(tx),
  ...createTenantWrites(tx),
  ...createProvisioningWorkWrites(tx),
  ...createCostWrites(tx),
  ...createSystemNoticeWrites(tx),
  ...createKnowledgeWrites(tx),
  async claim(channel, deliveryId, at) {
    const delivery = { channel, deliveryId, replyId: '', at }
    return (await tx.inboundDelivery.createMany({ data: delivery, skipDuplicates: true })).count > 0
  },
  attach: (ticketId, attachmentIds, uploaderRef) => takeFiles(tx, ticketId, attachmentIds, { id: uploaderRef }),
  async removeAttachment(id, at) {
    await tx.attachment.updateMany({ where: { id, removedAt: null }, data: { removedAt: at } })
  },
  async share(ticketId, personId, addedById) {
    const { count } = await tx.ticketShare.createMany({ data: { ticketId, personId, addedById }, skipDuplicates: true })
    return count > 0
  },
  async unshare(ticketId, personId, at) {
    const where = { ticketId, personId, removedAt: null }
    return (await tx.ticketShare.updateMany({ where, data: { removedAt: at } })).count > 0
  },
  async registerChannel(place, purpose, registeredById, at) {
    const known = { channel: place.channel, placeId: place.id }
    // Not fit until its roster was looked at: the sweep does that next.
    const now = {
      purpose,
      place: storable(place),
      registeredById,
      registeredAt: at,
      rosterCheckedAt: new Date(0),
      isRosterFit: false,
      endedAt: null,
    }
    await tx.registeredChannel.upsert({ where: { channel_placeId: known }, create: { ...known, ...now }, update: now })
  },
  promise: (rows) => promise(tx, rows),
  ...createDueWrites(tx),
  async setLocale({ id, identityId }, locale) {
    if (id === undefined) await tx.identity.update({ where: { id: identityId }, data: { locale } })
    else await tx.person.update({ where: { id }, data: { locale, version: { increment: 1 } } })
  },
  async audit({ actorId, actingRole = '', action, subjectType, subjectId, data, at }) {
    await tx.auditEvent.create({
      data: {
        actorId: actorId ?? null,
        actingRole: storableText(actingRole),
        action,
        subjectType,
        subjectId,
        data: storable(data ?? {}),
        at,
      },
    })
  },
})
