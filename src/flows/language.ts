import { z } from 'zod'
import { look } from '../core/button.ts'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { text } from '../core/words.ts'

/** The languages people can choose, in their own names; the names are the same in every catalogue. */
const LANGUAGES = ['en', 'de', 'es'] as const

/** Speak another language from the next message on, in every channel (DOMAIN A9). */
export const language = defineFlow()({
  id: 'language',
  rev: 1,
  slash: { name: 'language' },
  deed: 'language.set',
  load: async () => undefined,
  slots: {
    language: {
      schema: z.enum(LANGUAGES),
      widget: 'choice',
      choices: () => LANGUAGES.map((value) => ({ value, label: text(`language.${value}`) })),
      isAlone: true,
    },
  },
  isOneTap: true,
  async commit({ language: chosen }, { tx, person }) {
    await tx.write.setLocale(person, chosen)
    return {
      messages: [say(text('language.done', undefined), 'good', [look(text('button.home'), 'help')])],
      speaks: chosen,
    }
  },
})
