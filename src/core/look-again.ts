import { may } from '../domain/permission.ts'
import type { Person } from '../domain/person.ts'
import type { BotOptions } from './bot-options.ts'
import type { Context } from './context.ts'
import { decide, putAside } from './decide.ts'
import { type Message, say } from './message.ts'
import type { SpeechTo } from './speech.ts'
import { translated } from './translate.ts'
import { text } from './words.ts'

/** Shows a card's reader what its subject looks like now; undefined where the card needs no change. */
export const createLookAgain =
  (o: Pick<BotOptions, 'store' | 'catalogue' | 'newId' | 'notices'>, speech: SpeechTo) =>
  async (
    /** Without a version, of a draft: a form or summary of it instead of its card. */
    subject: { type: string; id: string; version?: number },
    reader: string,
    locale: string,
  ): Promise<Message<string> | undefined> => {
    const person = await o.store.personOf(reader)
    if (!person) return undefined
    const { ctx, t } = speech.toReader(person, await o.store.now(), locale)
    if (reader.startsWith('channel:')) {
      const card = await o.notices?.card(subject, reader.slice('channel:'.length), ctx)
      return card && translated([card], t)[0]
    }
    if (subject.type === 'draft' && !subject.version) {
      const draft = await o.store.reads.drafts.get(subject.id, person)
      if (draft?.status === 'COMMITTED' || draft?.status === 'FORWARDED')
        return translated([say(text('stale.done'))], t)[0]
      return draft?.status === 'DISCARDED' ? translated([putAside(draft.run, o.catalogue)], t)[0] : undefined
    }
    if (subject.type === 'draft' && !(await isSeen(subject.id, person, ctx)))
      return translated([say(text('draft-card.over'))], t)[0]
    // A view that offers more to whoever opens it than every copy of its card has tells them apart by `isCopy`.
    const params = { id: subject.id, isCopy: true }
    const { messages } = await decide(
      { kind: 'view', view: `${subject.type}.show`, params, by: 'press' },
      { catalogue: o.catalogue, ctx, t, conversation: { parked: [], options: [] }, newRun: o.newId },
    )
    return translated(messages, t)[0]
  }

/** Whether a forwarded draft is this person's matter (still); its card may hang in chats where it no longer is. */
async function isSeen(run: string, person: Person, { reads, now }: Context): Promise<boolean> {
  const draft = await reads.drafts.forwarded(run)
  return draft !== undefined && may(person, 'draft.show', { kind: 'draft', draft }, now).allowed
}
