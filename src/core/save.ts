import type { BotOptions } from './bot-options.ts'
import { commit, type Made } from './commit.ts'
import type { Deciding, Decision } from './decision.ts'
import type { Done } from './delivery/reply.ts'
import type { Tell } from './delivery/tell.ts'
import { optionsOf } from './options.ts'
import { Conflict, type Loaded, type Saving } from './ports.ts'
import { translated } from './translate.ts'
import type { Place, Turn } from './turn.ts'

/** The turn that is answered: what it started from, where its reply goes, and in which words. */
interface Taken {
  readonly turn: Turn
  readonly key: string
  readonly place: Place
  readonly loaded: Loaded
  readonly language: string
  readonly reader: string
}

/** A reply that was not sent by then is swept up. */
const SWEEP_MS = 30_000

/** The one transaction: claim, commit, conversation, outbox – the reply among it (DESIGN §2). */
export function createSave(o: Pick<BotOptions, 'store' | 'newId' | 'translator'>, tell: Tell) {
  return async function save(
    decision: Decision,
    on: Deciding,
    { turn, key, place, loaded, language, reader }: Taken,
  ): Promise<Done> {
    const leave = async (made: Made, save: (saving: Saving) => Promise<void>): Promise<Done> => {
      const spoken = made.speaks ?? language
      const t = made.speaks ? o.translator(made.speaks, on.ctx.timezone) : on.t
      const messages = made.again ?? translated(made.messages, t)
      const replyId = o.newId()
      await save({
        turn,
        now: loaded.now,
        person: loaded.person,
        key,
        conversation: { ...made.conversation, options: optionsOf(messages) },
        conversationVersion: loaded.conversationVersion,
        drafts: made.drafts.map((draft) => (draft.status === 'COMMITTED' ? { ...draft, result: messages } : draft)),
        reply: {
          id: replyId,
          kind: 'REPLY',
          dedupeKey: `reply:${turn.place.channel}:${turn.id}`,
          channel: place.channel,
          target: key,
          place,
          payload: { messages, locale: spoken, reader },
          notBefore: new Date(loaded.now.getTime() + SWEEP_MS),
          attempts: 0,
        },
      })
      const shown = made.shown ? translated(made.shown, t) : messages
      return { messages: shown, locale: spoken, replyId, reader, at: loaded.now }
    }
    const undone: Made = { ...decision, changed: [], happened: [] }
    if (!decision.commit && !decision.gap && decision.ended.length === 0) return leave(undone, o.store.save)
    return o.store.transaction(async (tx, save) => {
      // Everything is decided anew for who they are by now.
      if (decision.commit && !(await tx.write.hold(loaded.person)))
        throw new Conflict('Who acts may not do the same any more.')
      const made = decision.commit ? await commit(decision, { ...on, ctx: { ...on.ctx, reads: tx } }, tx) : undone
      const left = await tell(tx, {
        happened: made.happened,
        changed: [...made.ended.map((id) => ({ type: 'draft', id })), ...made.changed],
        by: loaded.person.id,
        now: loaded.now,
      })
      const done = { ...(await leave(made, save)), left }
      if (made.gap) await tx.write.noteGap(made.gap, loaded.now)
      return done
    })
  }
}
