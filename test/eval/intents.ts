import { auroc } from '../../src/knowledge/training/auroc.ts'
import { featuresOf } from '../../src/language/features.ts'
import { inScope, scored } from '../../src/language/linear-model.ts'
import { readerOf } from '../../src/language/route.ts'
import { CLEAN, learnIntents } from '../../src/language/training/intents.ts'
import { packed } from '../../src/language/training/pack.ts'
import { languageNamed } from './chunks.ts'
import { type Command, NotUsable, wanted } from './command.ts'
import { rowsOf } from './rows.ts'
import { percent, quantile, table } from './table.ts'

/** The label of rows that mean none of the intents. */
const NONE = 'oos'

/** What the method of our intents makes of other data: learned from one file, measured on the other. */
export const intents: Command = {
  use: '--train <tsv[.gz]: intent, text> --test <tsv[.gz]: intent, text> [--lang en]',
  run(given, say) {
    const reader = readerOf(languageNamed(given.get('lang')?.[0] ?? 'en'))
    const read = (name: string) =>
      wanted(given, name).flatMap((path) =>
        rowsOf(path, ['intent', 'text']).map(({ intent, text }) => ({ label: intent, text, reader })),
      )
    const sentences = read('train').filter(({ label }) => label !== NONE)
    const rows = read('test')
    const from = performance.now()
    const model = packed(learnIntents(sentences, CLEAN), Number.POSITIVE_INFINITY)
    const seconds = (performance.now() - from) / 1000
    const unknown = rows.find(({ label }) => label !== NONE && !model.labels.includes(label))
    if (unknown) throw new NotUsable(`The label “${unknown.label}” is in the test rows but in none to learn from.`)
    const took: number[] = []
    const judged = rows.map(({ label, text }) => {
      const start = performance.now()
      const answer = scored(model, featuresOf(text, reader))
      took.push(performance.now() - start)
      const own = answer.scores[model.labels.indexOf(label)] ?? Number.NEGATIVE_INFINITY
      return { label, rank: answer.scores.filter((score) => score > own).length, inScope: inScope(answer) }
    })
    const meant = judged.filter(({ label }) => label !== NONE)
    const none = judged.filter(({ label }) => label === NONE)
    const within = (most: number) => percent(meant.filter(({ rank }) => rank < most).length, meant.length)
    const apart =
      none.length > 0 && meant.length > 0
        ? (
            100 *
            auroc(
              meant.map((one) => one.inScope),
              none.map((one) => one.inScope),
            )
          ).toFixed(1)
        : '–'
    for (const line of table([
      ['', 'rows', 'labels', 'top-1 %', 'top-3 %', 'AUROC'],
      ['in scope', meant.length, model.labels.length, within(1), within(3), ''],
      ['out of scope', none.length, '', '', '', apart],
    ]))
      say(line)
    say(
      `${sentences.length} rows learned in ${seconds.toFixed(0)} s; p50 ${quantile(took, 0.5).toFixed(2)} ms, p95 ${quantile(took, 0.95).toFixed(2)} ms`,
    )
    say(`in-scope accuracy ${within(1)} %  AUROC ${apart}  (n = ${meant.length} + ${none.length})`)
  },
}
