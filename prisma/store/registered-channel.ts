import type { Reads, RegisteredChannel, Store } from '../../src/core/ports.ts'
import type { Person } from '../../src/domain/person.ts'
import type { Client, Tx } from '../client.ts'
import type { RegisteredChannel as ChannelRow } from '../generated/client.ts'

/** Purposes for which private matters may be shown; the community's channels are for nobody's. */
const PRIVATE = ['AGENTS', 'ADMINS'] as const

/** Group conversations that a vendor admin registered; what ended is none any more. */
export const createChannelReads = (db: Client | Tx): Reads['channels'] => ({
  async isCommunity({ channel, id }) {
    const where = { channel_placeId: { channel, placeId: id }, purpose: 'COMMUNITY', endedAt: null } as const
    return (await db.registeredChannel.findUnique({ where, select: { id: true } })) !== null
  },
  async registered(purpose) {
    const where = { purpose, endedAt: null }
    return (await db.registeredChannel.findMany({ where, orderBy: [{ registeredAt: 'asc' }, { id: 'asc' }] })).flatMap(
      asChannel,
    )
  },
  async get(id) {
    const row = await db.registeredChannel.findFirst({ where: { id, endedAt: null } })
    return row ? asChannel(row)[0] : undefined
  },
})

/** Whoever is in a registered channel, as one reader: they see what its purpose lets them see (INV-73). */
export async function readChannelReader(db: Client | Tx, id: string): Promise<Person | undefined> {
  const channel = await createChannelReads(db).get(id)
  const vendor = await db.company.findFirst({ where: { kind: 'VENDOR' }, orderBy: { createdAt: 'asc' } })
  if (!channel || !vendor) return undefined
  return {
    id: `channel:${id}`,
    identityId: '',
    name: vendor.name,
    isVerified: true,
    locale: vendor.locale,
    timezone: vendor.timezone,
    memberships: [
      {
        companyId: vendor.id,
        companyName: vendor.name,
        companyKind: 'VENDOR',
        timezone: vendor.timezone,
        role: channel.purpose === 'AGENTS' ? 'SUPPORT_AGENT' : 'VENDOR_ADMIN',
      },
    ],
    seats: [],
    partnerships: [],
  }
}

/** Which roles a channel's purpose needs. */
const ROLES = { AGENTS: ['SUPPORT_AGENT', 'VENDOR_ADMIN'], ADMINS: ['VENDOR_ADMIN'] } as const

/** The rosters of registered channels. */
export const createRosters = (db: Client): Store['rosters'] => ({
  async due(before) {
    const where = { purpose: { in: [...PRIVATE] }, endedAt: null, rosterCheckedAt: { lt: before } }
    const rows = await db.registeredChannel.findMany({ where, orderBy: [{ registeredAt: 'asc' }, { id: 'asc' }] })
    return rows.flatMap((row) => asChannel(row).map((one) => ({ ...one, isNew: row.rosterCheckedAt.getTime() === 0 })))
  },
  async without(purpose, members) {
    const fit = await db.identity.findMany({
      where: {
        OR: members.map(({ issuer, id }) => ({ issuer, subject: id })),
        person: {
          status: 'ACTIVE',
          memberships: { some: { status: 'ACTIVE', role: { in: [...ROLES[purpose]] }, company: { kind: 'VENDOR' } } },
        },
      },
      select: { issuer: true, subject: true },
    })
    return members.filter(({ issuer, id }) => !fit.some((one) => one.issuer === issuer && one.subject === id)).length
  },
  async keep(id, isRosterFit, rosterCheckedAt) {
    await db.registeredChannel.updateMany({ where: { id }, data: { isRosterFit, rosterCheckedAt } })
  },
})

/** One that private matters may be shown in, or none. */
const asChannel = ({ id, purpose, place, isRosterFit }: ChannelRow): RegisteredChannel[] =>
  purpose === 'COMMUNITY' ? [] : [{ id, purpose, place: place as unknown as RegisteredChannel['place'], isRosterFit }]
