import type { BotOptions } from './bot.ts'
import { decide, putAside } from './decide.ts'
import { type Message, say } from './message.ts'
import type { SpeechTo } from './speech.ts'
import { translated } from './translate.ts'
import { text } from './words.ts'

/** Shows a card's reader what its subject looks like now; undefined where the card needs no change. */
export const createLookAgain =
  (o: Pick<BotOptions, 'store' | 'catalogue' | 'newId'>, speech: SpeechTo) =>
  async (
    subject: { type: string; id: string },
    reader: string,
    locale: string,
  ): Promise<Message<string> | undefined> => {
    const person = await o.store.personOf(reader)
    if (!person) return undefined
    const { ctx, t } = speech.toReader(person, await o.store.now(), locale)
    if (subject.type === 'draft') {
      const draft = await o.store.reads.drafts.get(subject.id, person)
      if (draft?.status === 'COMMITTED') return translated([say(text('stale.done'))], t)[0]
      return draft?.status === 'DISCARDED' ? translated([putAside(draft.run, o.catalogue)], t)[0] : undefined
    }
    const { messages } = await decide(
      { kind: 'view', view: `${subject.type}.show`, params: { id: subject.id }, by: 'press' },
      { catalogue: o.catalogue, ctx, t, conversation: { parked: [], options: [] }, newRun: o.newId },
    )
    return translated(messages, t)[0]
  }
