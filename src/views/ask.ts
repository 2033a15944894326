import { z } from 'zod'
import { defineView } from '../core/flow.ts'
import { type Message, say } from '../core/message.ts'
import { look, start } from '../core/present.ts'
import { reachable } from '../core/reachable.ts'
import { text } from '../core/words.ts'
import { may } from '../domain/permission.ts'
import { subjectAndRest } from '../domain/subject-line.ts'
import { publicAnswer } from './public-answer.ts'

/** A question as it rides in buttons. */
export const questionSchema = z
  .string()
  .trim()
  .min(1)
  .transform((said) => said.slice(0, 500))

/** A question, answered from what everybody may know, with its source; where nothing reliable is known it says so (T11, D15). */
export const ask = defineView({
  id: 'ask',
  slash: { name: 'ask', options: { question: 'question' }, isForAll: true },
  params: z.object({ question: questionSchema }),
  isPublic: true,
  may: (_, { person, now }) => may(person, 'knowledge.show', { kind: 'nothing' }, now),
  async load({ question }, ctx) {
    const products = (await ctx.reads.catalogue.products()).map((one) => reachable(one, ctx))
    const names = products.map(({ name }) => name)
    const id = ctx.answerTo(question, names)
    const cards = id ? publicAnswer(id, question, products, await ctx.reads.companies.vendor()) : []
    return { id, cards }
  },
  show({ id, cards }, { question }, { group, isPrivate }): Message[] {
    const isAmongOthers = !isPrivate || group !== undefined
    const help = (label: string) => start(text(label), 'ticket.create', subjectAndRest(question))
    if (id === undefined || cards.length === 0)
      return [
        say(text('ask.unsure'), 'plain', [
          help(isAmongOthers ? 'ask.support' : 'button.create-ticket'),
          isAmongOthers
            ? look(text('ask.community'), 'ask.community', { question })
            : look(text('button.contact'), 'contact.show'),
        ]),
      ]
    const rate = (label: string, helpful: 'yes' | 'no') =>
      start(text(label), 'answer.rate', { answer: id, helpful, question })
    const after = [
      rate('ask.helpful', 'yes'),
      rate('ask.not-helpful', 'no'),
      help(isAmongOthers ? 'ask.private' : 'button.create-ticket'),
    ]
    return cards.map(({ source, ...card }, i) => ({
      kind: 'record',
      ...card,
      note: text('ask.source', { source }),
      buttons: [...card.buttons, ...(i === cards.length - 1 ? after : [])],
      stays: true,
    }))
  },
})
