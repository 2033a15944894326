import type { Reads, RegisteredChannel } from '../../src/core/ports.ts'
import type { Client, Tx } from '../client.ts'
import type { RegisteredChannel as ChannelRow } from '../generated/client.ts'

/** Group conversations that a vendor admin registered; what ended is none any more. */
export const createChannelReads = (db: Client | Tx): Reads['channels'] => ({
  async registered(purpose) {
    const where = { purpose, endedAt: null }
    return (await db.registeredChannel.findMany({ where, orderBy: { registeredAt: 'asc' } })).map(asChannel)
  },
  async get(id) {
    const row = await db.registeredChannel.findFirst({ where: { id, endedAt: null } })
    return row ? asChannel(row) : undefined
  },
})

const asChannel = ({ id, purpose, place, isRosterFit }: ChannelRow): RegisteredChannel => ({
  id,
  purpose,
  place: place as unknown as RegisteredChannel['place'],
  isRosterFit,
})
