import type { Bot } from '../bot.ts'
import { type CardRef, type Channel, type Store, Undelivered } from '../ports.ts'
import { remembered } from '../remembered.ts'

/** Brings copies of cards to the state of their subject now; what is current already stays as it looks. */
export function createSettle(o: {
  readonly store: Store
  readonly channels: ReadonlyMap<string, Channel>
  readonly lookAgain: Bot['lookAgain']
}) {
  /** Every copy, whatever becomes of the others. Throws the first failure that can be tried again. */
  return async function settle(subject: { readonly type: string; readonly id: string }): Promise<void> {
    const refs = await o.store.outbox.cards(subject)
    // A form leaves a card at every step: what its reader sees of it now is looked up once.
    const look = remembered((reader: string, locale: string, version: string) =>
      o.lookAgain({ ...subject, version: Number(version) }, reader, locale),
    )
    const done = await Promise.allSettled(refs.map((ref) => update(subject, ref, look)))
    const failed = done.find((one) => one.status === 'rejected')
    if (failed) throw failed.reason
  }

  async function update(
    subject: { readonly type: string; readonly id: string },
    ref: CardRef,
    look: (reader: string, locale: string, version: string) => ReturnType<Bot['lookAgain']>,
  ): Promise<void> {
    const channel = o.channels.get(ref.channel)
    if (!channel) return
    const message = await look(ref.reader, ref.locale, String(ref.subject.version))
    // A form or summary is over once it was settled; the card of a forwarded draft goes on with it.
    const isOver = subject.type === 'draft' && ref.subject.version === 0
    const version = message?.kind === 'record' ? (message.subject?.version ?? 0) : 0
    if (message && (version === 0 || version !== ref.subject.version)) {
      try {
        await channel.update(ref.place, ref.messageId, message, ref.locale)
      } catch (error) {
        // A card that is gone cannot look open; anything else is tried again.
        if (!(error instanceof Undelivered) || error.outcome === 'retry') throw error
      }
      if (!isOver) await o.store.outbox.keepCards([{ ...ref, subject: { ...ref.subject, version } }])
    }
    if (isOver) await o.store.outbox.dropCards([ref.id])
  }
}
