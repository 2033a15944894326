import { randomUUID } from 'node:crypto'
import { type Client, createClient } from '../../../prisma/client.ts'
import { createStore } from '../../../prisma/store/store.ts'
import type { Conversation, Draft, NewTicket, OutboxRow, Saving, Tx } from '../../../src/core/ports.ts'
import type { Role } from '../../../src/domain/person.ts'
import { freshDatabase } from '../../support/database.ts'

/** Races crowd the pool on purpose, and how busy the machine is decides none of them, ms. */
export const PATIENCE_MS = 120_000

export type World = Awaited<ReturnType<typeof openWorld>>
type Turn = Saving['turn']

/** An empty database with a store on it, and short words for what tests put into it. `close` it in `afterAll`. */
export async function openWorld(options: { demo?: boolean; clockEnabled?: boolean } = {}) {
  const database = await freshDatabase()
  const client = createClient(database.url, 10, PATIENCE_MS)
  const store = createStore({ client, clockEnabled: false, demo: false, ...options })
  return {
    url: database.url,
    client,
    store,
    ...createSeeds(client),
    async close() {
      await client.$disconnect()
      await database.drop()
    },
    /** Loads a turn as its sender and leaves behind what `change` says. */
    async save(turn: Turn, change: Partial<Saving> = {}, work?: (tx: Tx) => Promise<unknown>): Promise<void> {
      const { now, person, conversation, conversationVersion } = await store.load(turn, keyOf(turn))
      await store.transaction(async (tx, save) => {
        await work?.(tx)
        await save({
          turn,
          now,
          person,
          key: keyOf(turn),
          conversation,
          conversationVersion,
          drafts: [],
          reply: replyTo(turn),
          ...change,
        })
      })
    },
  }
}

const createSeeds = (client: Client) => ({
  async company(id: string, kind: 'CUSTOMER' | 'PARTNER' | 'VENDOR' = 'CUSTOMER') {
    await client.company.create({
      data: {
        id,
        key: id,
        name: `${id} Ltd`,
        nameNorm: id,
        kind,
        timezone: 'Europe/Berlin',
        contact: { email: `${id}@x.example` },
      },
    })
    return id
  },
  /** A person with a Teams identity `aad-<id>` of tenant `t`, who belongs to companies by role. */
  async person(id: string, roles: Readonly<Record<string, Role>> = {}, isVerified = true) {
    await client.person.create({
      data: {
        id,
        displayName: `Name of ${id}`,
        primaryEmail: `${id}@x.example`,
        emailVerifiedAt: isVerified ? new Date() : null,
        identities: { create: { provider: 'TEAMS', issuer: 't', subject: `aad-${id}` } },
        memberships: { create: Object.entries(roles).map(([companyId, role]) => ({ companyId, role })) },
      },
    })
    return id
  },
  async catalogue() {
    await client.requestType.create({ data: { key: 'technical', label: { en: 'Technical problem' }, fields: [] } })
    await client.product.create({ data: { id: 'exflow', key: 'exflow', name: 'ExFlow AP' } })
    await client.erpVersion.create({ data: { code: 'bc', label: 'BC Online', family: 'BC', hosting: 'ONLINE' } })
  },
})

export const turnOf = (subject: string, more: Partial<Turn> = {}): Turn => ({
  id: randomUUID(),
  from: { channel: 'teams', issuer: 't', id: subject, name: `${subject} on Teams` },
  place: { channel: 'teams', id: `chat-${subject}`, isPrivate: true, ref: { some: 'thing' } },
  input: { kind: 'text', text: 'hello', by: 'words' },
  ...more,
})

export const keyOf = (turn: Turn): string => `${turn.place.channel}|${turn.place.id}`

export const replyTo = (turn: Turn, more: Partial<OutboxRow> = {}): OutboxRow => ({
  id: randomUUID(),
  kind: 'REPLY',
  dedupeKey: `reply:${turn.id}`,
  channel: turn.place.channel,
  target: keyOf(turn),
  place: turn.place,
  payload: { messages: [{ kind: 'say', text: 'Done.', tone: 'good' }] },
  notBefore: new Date(),
  attempts: 0,
  ...more,
})

export const draftOf = (more: Partial<Draft> = {}): Draft => ({
  run: randomUUID(),
  flow: 'ticket.create',
  rev: 1,
  scope: 'hello',
  given: { subject: 'Posting fails' },
  shown: { mode: 'form', suggested: ['erp'], hinted: [] },
  status: 'EDITING',
  createdAt: new Date(),
  expiresAt: new Date(Date.now() + 86_400_000),
  version: 0,
  ...more,
})

export const ticketOf = (requesterId: string, more: Partial<NewTicket> = {}): NewTicket => ({
  run: randomUUID(),
  route: 'VENDOR',
  typeKey: 'technical',
  requesterId,
  submittedById: requesterId,
  subject: 'Posting fails',
  description: 'Every invoice since Monday.',
  extra: {},
  originChannel: 'teams',
  originRef: '',
  attachmentIds: [],
  at: new Date(),
  ...more,
})

export const idle: Conversation = { parked: [], options: [] }

/** The first failure's name among settled promises, and how many kept their promise. */
export const outcomes = (settled: readonly PromiseSettledResult<unknown>[]) => ({
  done: settled.filter(({ status }) => status === 'fulfilled').length,
  failures: [
    ...new Set(settled.flatMap((one) => (one.status === 'rejected' ? (one.reason as Error).constructor.name : []))),
  ],
})
