import { loadDetect } from '../../src/language/detect.ts'
import { LANGUAGES, languageOf } from '../../src/language/tags.ts'
import { type Command, NotUsable, wanted } from './command.ts'
import { rowsOf } from './rows.ts'
import { percent, quantile, table } from './table.ts'

/** How often the language of a sentence is found with no context at all. */
export const language: Command = {
  use: '--test <tsv[.gz]: lang, text>',
  run(given, say) {
    const detect = loadDetect()
    const rows = wanted(given, 'test').flatMap((path) =>
      rowsOf(path, ['lang', 'text']).map(({ lang, text }, at) => {
        const expected = languageOf(lang)
        if (!expected)
          throw new NotUsable(`${path}, row ${at + 1}: “${lang}” is none of ${LANGUAGES.join(' ')} (no, nn).`)
        return { expected, text }
      }),
    )
    const took: number[] = []
    const found = rows.map(({ expected, text }) => {
      const from = performance.now()
      const { said } = detect(text, LANGUAGES)
      took.push(performance.now() - from)
      return { expected, said }
    })
    const of = (one: string) => found.filter(({ expected }) => expected === one)
    const right = (some: typeof found) => some.filter(({ expected, said }) => expected === said).length
    const present = LANGUAGES.filter((one) => of(one).length > 0)
    const taken = (one: string) => LANGUAGES.map((other) => of(one).filter(({ said }) => said === other).length || '')
    const lines = present.map((one) => [one, of(one).length, percent(right(of(one)), of(one).length), ...taken(one)])
    for (const line of table([['is', 'rows', 'right %', ...LANGUAGES.map((one) => `→${one}`)], ...lines])) say(line)
    say(`p50 ${quantile(took, 0.5).toFixed(2)} ms, p95 ${quantile(took, 0.95).toFixed(2)} ms`)
    say(`accuracy ${percent(right(found), found.length)} %  (n = ${found.length})`)
  },
}
