import { say } from '../core/message.ts'
import { type Channel, type RegisteredChannel, type Store, Undelivered } from '../core/ports.ts'
import { translated } from '../core/translate.ts'
import { type Translate, text } from '../core/words.ts'

/** Who is in a registered channel is looked at this often. */
const DAY_MS = 86_400_000

/**
 * Looks at the rosters that are due: a channel holds private matters only while everybody in it has the role (INV-73).
 * The channel is told when that changes, and once after it was registered.
 */
export function createRosters(o: {
  store: Pick<Store, 'now' | 'rosters' | 'personOf'>
  channels: ReadonlyMap<string, Channel>
  translator: (locale: string, timezone: string) => Translate
  onError: (error: unknown) => void
}) {
  async function look(registered: RegisteredChannel & { isNew: boolean }, now: Date): Promise<void> {
    const channel = o.channels.get(registered.place.channel)
    const members = await channel?.members?.(registered.place)
    if (!channel || !members) return
    const strangers = await o.store.rosters.without(registered.purpose, members)
    // A platform that names nobody has not said that all is well.
    const isFit = strangers === 0 && members.length > 0
    await o.store.rosters.keep(registered.id, isFit, now)
    if (isFit === registered.isRosterFit && !registered.isNew) return
    const { locale = 'en', timezone = 'UTC' } = (await o.store.personOf(`channel:${registered.id}`)) ?? {}
    const fit = registered.purpose === 'ADMINS' ? 'roster.fit-admins' : 'roster.fit'
    const words = isFit ? text(fit) : text('roster.unfit', { count: strangers })
    await channel.send(
      registered.place,
      translated([say(words, isFit ? 'plain' : 'bad')], o.translator(locale, timezone)),
      locale,
    )
  }

  return async function check(): Promise<void> {
    const now = await o.store.now()
    for (const registered of await o.store.rosters.due(new Date(now.getTime() - DAY_MS))) {
      try {
        await look(registered, now)
      } catch (error) {
        // A channel that is gone is asked again tomorrow; nothing but numbers goes there meanwhile.
        if (error instanceof Undelivered && error.outcome === 'never')
          await o.store.rosters.keep(registered.id, false, now)
        o.onError(error)
      }
    }
  }
}
