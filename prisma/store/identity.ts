import type { OutboxRow, Saving } from '../../src/core/ports.ts'
import type { Client, Tx } from '../client.ts'
import type { Identity, Provider } from '../generated/client.ts'
import { storable, storableText } from './storable.ts'

type Sender = Saving['turn']['from']
type Place = OutboxRow['place']

/** Which way of coming in a channel is; the console speaks with the identities of Teams. */
const PROVIDERS: Readonly<Record<string, Provider>> = { teams: 'TEAMS', discord: 'DISCORD', console: 'TEAMS' }

/** Who writes from a channel, as we know them; undefined if we never met. Throws for a channel that has no identities. */
async function findIdentity(db: Client | Tx, sender: Sender, isDemo: boolean): Promise<Identity | undefined> {
  const key = keyOf(sender)
  const known = await db.identity.findUnique({ where: { provider_issuer_subject: key } })
  if (known || !isDemo || key.issuer !== '') return known ?? undefined
  const { provider, subject } = key
  // The emulator names no tenant: the people of the demo world are known by their id alone.
  const inDemo = { provider, subject, personId: { not: null } }
  return (await db.identity.findFirst({ where: inDemo, orderBy: { createdAt: 'asc' } })) ?? undefined
}

/** The same; somebody we never met becomes an identity without a person, once, however many messages come together. */
export async function meet(db: Client | Tx, sender: Sender, isDemo: boolean): Promise<Identity> {
  const known = await findIdentity(db, sender, isDemo)
  if (known) return known
  const key = keyOf(sender)
  await db.identity.createMany({ data: { ...key, displayName: storableText(sender.name) }, skipDuplicates: true })
  return db.identity.findUniqueOrThrow({ where: { provider_issuer_subject: key } })
}

/** Where identities can be written to in private, as their channels told us. */
export const createPlaces = (db: Client, isDemo: boolean) => ({
  async keepPlace(sender: Sender, place: Place): Promise<void> {
    const { id } = await meet(db, sender, isDemo)
    await db.identity.update({ where: { id }, data: { place: storable(place) } })
  },
  async placeOf(sender: Sender): Promise<Place | undefined> {
    const known = await findIdentity(db, sender, isDemo)
    return (known?.place as Place | null | undefined) ?? undefined
  },
})

function keyOf({ channel, issuer, id }: Sender): { provider: Provider; issuer: string; subject: string } {
  const provider = PROVIDERS[channel]
  if (!provider) throw new Error(`Nobody can be known by the channel "${channel}".`)
  return { provider, issuer: storableText(issuer), subject: storableText(id) }
}
