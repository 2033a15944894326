import { readFileSync } from 'node:fs'
import { LANGUAGES } from '../../src/language/tags.ts'

/** Sentences that no model was trained with, by language and wish. */
export const sentences = LANGUAGES.flatMap((language) =>
  readFileSync(new URL(`../eval/held-back/${language}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((row) => {
      const [, intent = '', said = ''] = row.split('\t')
      return { language, intent, said }
    }),
)
