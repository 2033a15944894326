// npm run train -- <what> [folder…]: learns what the bot understands with and writes it where the product reads it.
import { trainConfidence } from './knowledge/training/train-confidence.ts'
import { trainLexicons } from './knowledge/training/train-lexicons.ts'
import { stemOf } from './language/stem.ts'
import { trainIntents } from './language/training/intents.ts'
import { trainLanguage } from './language/training/language.ts'

/** Learns from the folders that were named and from what the project holds; tells how far it is with `say`. */
export type Training = (folders: readonly string[], say: (line: string) => void) => void | Promise<void>

const trainings: Readonly<Record<string, { readonly use: string; readonly train: Training }>> = {
  confidence: {
    use: '<folder with chunks.<language>.jsonl.gz and page-descriptions.…> <folder of examples, by language and intent>',
    train: (folders, say) => trainConfidence(folders, say, stemOf),
  },
  intents: { use: '', train: trainIntents },
  language: { use: '<folder with parallel.<language>-en.train.tsv.gz>', train: trainLanguage },
  lexicons: {
    use: '<folder with parallel.<language>-en.….tsv[.gz]>',
    train: (folders, say) => trainLexicons(folders, say, stemOf),
  },
}

const say = (line: string) => void process.stdout.write(`${line}\n`)
const [what = '', ...folders] = process.argv.slice(2)
const chosen = Object.hasOwn(trainings, what) ? trainings[what] : undefined
if (chosen) await chosen.train(folders, say)
else {
  say('What shall be learned?')
  for (const [name, { use }] of Object.entries(trainings)) say(`  npm run train -- ${name} ${use}`)
  process.exitCode = 2
}
