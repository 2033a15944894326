import { confidenceOf, loadCalibration, thresholdIn } from '../../src/knowledge/confidence.ts'
import { auroc } from '../../src/knowledge/training/auroc.ts'
import { thresholdFor } from '../../src/knowledge/training/calibrate.ts'
import { languagesIn, objectsOf, searchOver } from './chunks.ts'
import { type Command, wanted } from './command.ts'
import { linesOf } from './rows.ts'
import { percent, table } from './table.ts'

/** Tells questions that an article answers from such that none does, by the shipped confidence. */
export const abstain: Command = {
  use: '--chunks <jsonl[.gz]…: path, title, h, text> --answerable <jsonl[.gz]: q> --unanswerable <txt[.gz]: a question a line> [--lang de] [--target-lang en]',
  run: (given, say) => {
    const [answerable] = wanted(given, 'answerable')
    const [unanswerable] = wanted(given, 'unanswerable')
    const { lang, target } = languagesIn(given, answerable)
    const { search, chunks } = searchOver(wanted(given, 'chunks'), target)
    const calibration = loadCalibration()
    const sureness = (question: string): number => {
      const [best] = search.find({ question, language: lang, most: 1 })
      return best ? confidenceOf(best.evidence, calibration) : 0
    }
    const known = objectsOf(answerable, ['q']).map(({ q }) => sureness(q))
    const unknown = linesOf(unanswerable).map(sureness)
    const row = (name: string, threshold: number) => {
      const over = (values: readonly number[]) =>
        percent(values.filter((one) => one >= threshold).length, values.length)
      return [name, threshold.toFixed(3), over(known), over(unknown)]
    }
    say(
      `${chunks} chunks (${target}), ${known.length} answerable and ${unknown.length} unanswerable questions (${lang})`,
    )
    const shipped = row('as shipped', thresholdIn(lang, calibration))
    const fitted = row('at 5 % false answers', thresholdFor(unknown))
    for (const line of table([['', 'threshold', 'answered %', 'false answers %'], shipped, fitted])) say(line)
    say(`answered at 5 % false answers  ${fitted[2]}`)
    say(`AUROC  ${(100 * auroc(known, unknown)).toFixed(1)}`)
  },
}
