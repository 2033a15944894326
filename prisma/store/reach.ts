import type { PrivatePlace, Reach, Store } from '../../src/core/ports.ts'
import type { Addressee } from '../../src/domain/recipient.ts'
import type { Client } from '../client.ts'
import type { Identity } from '../generated/client.ts'
import { asPlace, placesOf } from './identity.ts'
import { livingId } from './person.ts'
import { createChannelReads } from './registered-channel.ts'

/** How people, registered channels and mailboxes can be reached. */
export const createReach = (db: Client): Pick<Store, 'reach' | 'keepUnreachable' | 'keepBounced'> => ({
  async reach(to) {
    const [kind, id] = parted(to)
    if (kind === 'person') return reachPerson(db, await livingId(db, id))
    if (kind === 'identity') return reachIdentity(db, id)
    if (kind === 'mail') return reachMailbox(db, id)
    const channel = await createChannelReads(db).get(id)
    return { places: channel ? [{ place: channel.place }] : [], isUnreachable: false }
  },
  async keepUnreachable(personId, at) {
    await db.person.updateMany({ where: { id: personId, unreachableAt: null }, data: { unreachableAt: at } })
  },
  async keepBounced(to, at) {
    const [kind, id] = parted(to)
    const who = kind === 'mail' ? { primaryEmail: id } : kind === 'person' ? { id } : undefined
    if (who) await db.person.updateMany({ where: { ...who, mailBouncedAt: null }, data: { mailBouncedAt: at } })
    const waiting = { email: id, status: 'INVITED', bouncedAt: null } as const
    if (kind === 'mail') await db.tenantRole.updateMany({ where: waiting, data: { bouncedAt: at } })
  },
})

const parted = (to: Addressee): [kind: string, id: string] => [
  to.slice(0, to.indexOf(':')),
  to.slice(to.indexOf(':') + 1),
]

/** Exactly this chat, whoever it belongs to. */
async function reachIdentity(db: Client, id: string): Promise<Reach> {
  const identity = await db.identity.findUnique({ where: { id } })
  return { places: identity ? chatsOf(identity).map(asPrivatePlace) : [], isUnreachable: false }
}

/** A partner's mailbox speaks the language of its company and lives in its zone, an account's that of its owner as far as it is known. */
async function reachMailbox(db: Client, email: string): Promise<Reach> {
  const where = { kind: 'PARTNER', contact: { path: ['email'], equals: email } } as const
  const partner = await db.company.findFirst({ where, select: { locale: true, timezone: true } })
  const owner = partner ? null : await db.person.findUnique({ where: { primaryEmail: email } })
  const known = owner ? await reachPerson(db, owner.id) : undefined
  const locale = partner?.locale ?? owner?.locale ?? known?.places[0]?.locale ?? known?.locale
  const timezone = partner?.timezone ?? owner?.timezone ?? known?.places[0]?.timezone
  return { places: [], email, isUnreachable: false, ...(locale ? { locale } : {}), ...(timezone ? { timezone } : {}) }
}

async function reachPerson(db: Client, id: string): Promise<Reach> {
  const person = await db.person.findFirst({
    where: { id, status: 'ACTIVE' },
    include: {
      identities: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
      memberships: {
        where: { status: 'ACTIVE' },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        take: 1,
        select: { company: { select: { locale: true } } },
      },
    },
  })
  if (!person) return { places: [], isUnreachable: true }
  const places = person.identities.flatMap(chatsOf).toSorted((a, b) => b.usedAt.getTime() - a.usedAt.getTime())
  const isMailable = person.primaryEmail && person.emailVerifiedAt && !person.mailBouncedAt
  const locale = person.memberships[0]?.company.locale
  return {
    places: places.map(asPrivatePlace),
    ...(isMailable && person.primaryEmail ? { email: person.primaryEmail } : {}),
    isUnreachable: person.unreachableAt !== null,
    ...(locale ? { locale } : {}),
  }
}

/** Where an identity can be written to. In Discord that follows from its id, even if nothing was ever written there: then last. */
function chatsOf(identity: Identity): ReturnType<typeof placesOf> {
  const { provider, subject } = identity
  const kept = placesOf(identity)
  if (provider !== 'DISCORD' || kept.length > 0) return kept
  const ref = { user: subject }
  return [{ channel: 'discord', id: `user:${subject}`, isPrivate: true, ref, usedAt: new Date(0) }]
}

const asPrivatePlace = (one: ReturnType<typeof placesOf>[number]): PrivatePlace => ({
  place: asPlace(one),
  ...((one.spoken ?? one.locale) ? { locale: one.spoken ?? one.locale } : {}),
  ...(one.timezone ? { timezone: one.timezone } : {}),
})
