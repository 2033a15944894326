import { expect, test } from 'vitest'
import type { Context } from '../../src/core/context.ts'
import { text } from '../../src/core/words.ts'
import { answer } from '../../src/views/ask.ts'

/** An answer from an English article, to somebody with whom a language is spoken. */
const shown = (spoken: string, said: string | undefined, language = 'en') =>
  answer(
    { kind: 'answer', text: 'Press Start.', source: { articleId: 'a', title: 'Start', language }, others: [] },
    { question: 'how?', said },
    { locale: spoken, isPrivate: true, saidIn: (_words: string) => spoken } as unknown as Context,
  )

test.each([
  ['en', undefined, 'en', false],
  ['en', 'en', 'en', false],
  ['es', undefined, 'en', true],
  // Danish is understood and answered in English: the article may be in either.
  ['en', 'da', 'en', true],
  ['en', 'da', 'da', true],
])('spoken %s, asked in %s, an article in %s', (spoken, said, language, isMarked) => {
  expect(shown(spoken, said, language)).toMatchObject({
    note: {
      lines: [
        isMarked
          ? text('ask.source-in', { source: 'Start', language: text(`ask.in.${language}`) })
          : text('ask.source', { source: 'Start' }),
      ],
    },
  })
})
