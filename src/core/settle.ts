import type { Bot } from './bot.ts'
import { type CardRef, type Channel, type Store, Undelivered } from './ports.ts'

/** Brings copies of cards to the state of their subject now; what is current already stays as it looks. */
export function createSettle(o: {
  readonly store: Store
  readonly channels: ReadonlyMap<string, Channel>
  readonly lookAgain: Bot['lookAgain']
}) {
  /** Every copy, whatever becomes of the others. Throws the first failure that can be tried again. */
  return async function settle(subject: { readonly type: string; readonly id: string }): Promise<void> {
    const refs = await o.store.outbox.cards(subject)
    const done = await Promise.allSettled(refs.map((ref) => update(subject, ref)))
    const failed = done.find((one) => one.status === 'rejected')
    if (failed) throw failed.reason
  }

  async function update(subject: { readonly type: string; readonly id: string }, ref: CardRef): Promise<void> {
    const channel = o.channels.get(ref.channel)
    if (!channel) return
    const message = await o.lookAgain({ ...subject, version: ref.subject.version }, ref.reader, ref.locale)
    const version = message?.kind === 'record' ? (message.subject?.version ?? 0) : 0
    if (message && (version === 0 || version !== ref.subject.version)) {
      try {
        await channel.update(ref.place, ref.messageId, message, ref.locale)
      } catch (error) {
        // A card that is gone cannot look open; anything else is tried again.
        if (!(error instanceof Undelivered) || error.outcome === 'retry') throw error
      }
      await o.store.outbox.keepCards([{ ...ref, subject: { ...ref.subject, version } }])
    }
    // A form or summary is over once it was settled; the card of a forwarded draft goes on with it.
    if (subject.type === 'draft' && ref.subject.version === 0) await o.store.outbox.dropCards([ref.id])
  }
}
