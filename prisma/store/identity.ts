import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { OutboxRow, Saving } from '../../src/core/ports.ts'
import type { Client, Tx } from '../client.ts'
import type { Identity, Provider } from '../generated/client.ts'
import { type Known, withPerson } from './person.ts'
import { readStored, storable, storableText } from './storable.ts'

type Sender = Saving['turn']['from']
type Place = OutboxRow['place']

/** Which way of coming in a channel is; the console speaks with the identities of Teams. */
const PROVIDERS: Readonly<Record<string, Provider>> = { teams: 'TEAMS', discord: 'DISCORD', console: 'TEAMS' }

/** Who writes from a channel, as we know them; undefined if we never met. Throws for a channel that has no identities. */
async function findIdentity(db: Client | Tx, sender: Sender, isDemo: boolean): Promise<Known | undefined> {
  const key = keyOf(sender)
  const known = await db.identity.findUnique({ where: { provider_issuer_subject: key }, include: withPerson })
  if (known || !isDemo || key.issuer !== '') return known ?? undefined
  const { provider, subject } = key
  // The emulator names no tenant: the people of the demo world are known by their id alone.
  const inDemo = { provider, subject, personId: { not: null } }
  const person = await db.identity.findFirst({
    where: inDemo,
    include: withPerson,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return person ?? undefined
}

/** The same; somebody we never met becomes an identity without a person, once, however many messages come together. */
export async function meet(db: Client | Tx, sender: Sender, isDemo: boolean): Promise<Known> {
  const known = await findIdentity(db, sender, isDemo)
  if (known) return known
  const key = keyOf(sender)
  await db.identity.createMany({ data: { ...key, displayName: storableText(sender.name) }, skipDuplicates: true })
  await joinTwin(db, key)
  return db.identity.findUniqueOrThrow({ where: { provider_issuer_subject: key }, include: withPerson })
}

/** The other side of a Microsoft account: Teams and the web know it by the same tenant and object (X45). */
export const twinOf = (provider: Provider): Provider | undefined =>
  provider === 'TEAMS' ? 'OIDC_MS' : provider === 'OIDC_MS' ? 'TEAMS' : undefined

/** A Microsoft account that is met for the first time on one side is whose it is on the other. */
export async function joinTwin(db: Client | Tx, key: Pick<Identity, 'provider' | 'issuer' | 'subject'>): Promise<void> {
  const provider = twinOf(key.provider)
  if (!provider || key.issuer === '') return
  const twin = await db.identity.findUnique({ where: { provider_issuer_subject: { ...key, provider } } })
  if (!twin?.personId) return
  const data = { personId: twin.personId, linkedAt: twin.linkedAt, assurance: 'SSO' as const }
  await db.identity.updateMany({ where: { ...key, personId: null }, data })
}

/** A place as it is kept with an identity: one for each channel that knows it, the console and Teams for example. */
const keptPlace = z.object({
  channel: z.string(),
  id: z.string(),
  isPrivate: z.boolean(),
  ref: z.unknown(),
  usedAt: z.coerce.date(),
  locale: z.string().optional(),
  /** What they spoke there last, where that is another language than their client's. */
  spoken: z.string().optional(),
  timezone: z.string().optional(),
})
type KeptPlace = z.infer<typeof keptPlace>

/** How exact *used last* is, ms: nobody is in two chats within a minute, and a talk is not written down at each word. */
const EXACT_MS = 60_000

/** Private places of an identity, the one used last first. */
export const placesOf = ({ place }: Pick<Identity, 'place'>): KeptPlace[] =>
  readStored(z.array(keptPlace), place, []).toSorted((a, b) => b.usedAt.getTime() - a.usedAt.getTime())

/** Remembers the private place somebody writes from, and that they can be reached again (X63). */
export async function notePlace(
  db: Client | Tx,
  identity: Known,
  { place, ...said }: Pick<Saving['turn'], 'place' | 'locale' | 'timezone'>,
  now: Date,
): Promise<void> {
  if (identity.person?.unreachableAt)
    await db.person.updateMany({ where: { id: identity.person.id }, data: { unreachableAt: null } })
  const known = placesOf(identity)
  const before = known.find(({ channel }) => channel === place.channel)
  // Not everything somebody does tells them.
  const { locale = before?.locale, timezone = before?.timezone } = said
  const isKnown =
    before &&
    now.getTime() - before.usedAt.getTime() < EXACT_MS &&
    before.id === place.id &&
    before.locale === locale &&
    before.timezone === timezone &&
    isDeepStrictEqual(before.ref, storable(place.ref))
  if (isKnown) return
  const spoken = spokenAt(before, locale)
  const here = {
    ...place,
    usedAt: now,
    ...(locale ? { locale } : {}),
    ...(spoken ? { spoken } : {}),
    ...(timezone ? { timezone } : {}),
  }
  await keepAll(db, identity, here)
}

/** The language somebody was heard to speak, until they change that of their client. */
export const spokenAt = (before: KeptPlace | undefined, locale: string | undefined): string | undefined =>
  locale === undefined || before?.locale === undefined || before.locale === locale ? before?.spoken : undefined

const keepAll = (db: Client | Tx, identity: Known, here: KeptPlace) => {
  const others = placesOf(identity).filter(({ channel }) => channel !== here.channel)
  return db.identity.update({ where: { id: identity.id }, data: { place: storable([here, ...others]) } })
}

/** Where identities can be written to in private, as their channels told us. */
export const createPlaces = (db: Client, isDemo: boolean, now: () => Promise<Date>) => ({
  async keepPlace(sender: Sender, place: Place): Promise<void> {
    await notePlace(db, await meet(db, sender, isDemo), { place }, await now())
  },
  async placeOf(sender: Sender): Promise<Place | undefined> {
    const known = await findIdentity(db, sender, isDemo)
    const kept = known && placesOf(known).find(({ channel }) => channel === sender.channel)
    return kept && asPlace(kept)
  },
  async keepSpoken(sender: Sender, spoken: string): Promise<void> {
    const known = await findIdentity(db, sender, isDemo)
    const here = known && placesOf(known).find(({ channel }) => channel === sender.channel)
    if (here && here.spoken !== spoken) await keepAll(db, known, { ...here, spoken })
  },
})

/** What a channel knows of a place. */
export const asPlace = ({ channel, id, isPrivate, ref }: KeptPlace): Place => ({ channel, id, isPrivate, ref })

function keyOf({ channel, issuer, id }: Sender): { provider: Provider; issuer: string; subject: string } {
  const provider = PROVIDERS[channel]
  if (!provider) throw new Error(`Nobody can be known by the channel "${channel}".`)
  return { provider, issuer: storableText(issuer), subject: storableText(id) }
}
