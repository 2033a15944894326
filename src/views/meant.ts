import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { say } from '../core/message.ts'
import { defineView } from '../core/view.ts'
import { keyOf, text } from '../core/words.ts'
import { may } from '../domain/permission.ts'
import { subjectAndRest } from '../domain/subject-line.ts'
import { answer } from './ask.ts'
import { wish } from './wanted.ts'

/** What somebody wrote, as it rides in buttons. */
export const wordsSchema = z.string().transform((said) => said.slice(0, 2_000))

const strings = z.array(z.string().max(120)).max(20).default([])

/** Every wish that a button can offer. */
export const OFFERED = [
  ...['ticket.create', 'ticket.list', 'ticket.show', 'ticket.reply'],
  ...['access.request', 'access.replace', 'access.takeback', 'access.extraSeat'],
  ...['license.request', 'license.activate', 'license.changes', 'license.dispute', 'license.users'],
  ...['tenant.create', 'tenant.handover', 'price.show', 'register', 'password.reset', 'contact.show'],
  ...['human', 'language', 'help'],
]
const MOST = 3

/**
 * *Did you mean …?* with the words kept in each way on, below the answer where an article has one; without a guess it says
 * so and asks nothing twice.
 */
export const meant = defineView({
  id: 'meant',
  params: z.object({
    words: wordsSchema,
    intents: strings,
    /** The language of the words, where they may be a question that an article answers. */
    language: z.string().max(10).optional(),
    said: z
      .object({
        numbers: strings,
        versions: strings,
        emails: strings,
        products: strings,
        from: z.string().max(10).optional(),
        until: z.string().max(10).optional(),
      })
      .prefault({}),
  }),
  may: (_, { person, now }) => may(person, 'help', { kind: 'nothing' }, now),
  load: async ({ words, language }, ctx) => (language ? ctx.ask(questionIn(words), language) : undefined),
  show(found, { words, intents, language, said }, ctx) {
    const offered = intents.filter((one) => OFFERED.includes(one)).slice(0, MOST)
    const ticket = start(text('button.create-ticket'), 'ticket.create', subjectAndRest(words))
    if (offered.length === 0)
      return [
        say(text('meant.unclear'), 'plain', [ticket, look(text('button.contact'), 'contact.show', { words }), home]),
      ]
    const isAnswered = found?.kind === 'answer'
    return [
      ...(isAnswered ? [answer(found, { question: questionIn(words), said: language }, ctx)] : []),
      say(text(isAnswered ? 'meant.besides' : 'meant.guesses'), 'plain', [
        ...offered.map((intent) => ({
          label: text(`wish.${keyOf(intent)}`),
          does: { ...wish(intent, words, said), by: 'press' as const },
        })),
        words.trim() && !isAnswered ? look(text('meant.none'), 'ask', { question: words }) : home,
      ]),
    ]
  },
})

/** As much of the words as a question may have. */
const questionIn = (words: string): string => words.trim().slice(0, 500)

const home = look(text('button.home'), 'help')
