import type { Route } from '../../src/core/ports.ts'
import { LANGUAGES, languageOf } from '../../src/language/tags.ts'
import { loadUnderstanding } from '../../src/language/understanding.ts'
import { INTENTS, isIntent } from '../../src/language/wishes.ts'
import { wanted as inputFor } from '../../src/views/wanted.ts'
import { type Command, NotUsable, wanted } from './command.ts'
import { rowsOf } from './rows.ts'
import { percent, quantile, table } from './table.ts'

/** How often the shipped models take a sentence for what it wants; the language of each is known. */
export const route: Command = {
  use: '--test <tsv[.gz]: lang, intent, text>',
  run(given, say) {
    const understanding = loadUnderstanding()
    const about = { products: [], today: '2026-05-12' }
    const rows = wanted(given, 'test').flatMap((path) =>
      rowsOf(path, ['lang', 'intent', 'text']).map(({ lang, intent, text }, at) => {
        const spoken = languageOf(lang)
        if (!spoken)
          throw new NotUsable(`${path}, row ${at + 1}: “${lang}” is none of ${LANGUAGES.join(' ')} (no, nn).`)
        if (!isIntent(intent))
          throw new NotUsable(`${path}, row ${at + 1}: “${intent}” is none of ${INTENTS.join(' ')}.`)
        return { spoken, intent, text }
      }),
    )
    const took: number[] = []
    const judged = rows.map(({ spoken, intent, text }) => {
      const from = performance.now()
      const answer = understanding.route(text, spoken)
      took.push(performance.now() - from)
      const values = understanding.values(text, spoken, about)
      const input = inputFor(text, { language: spoken, route: answer, values }, undefined)
      return { spoken, intent, answer, input, rank: answer.ranked.findIndex((one) => one.intent === intent) }
    })
    const within = (some: typeof judged, most: number) => some.filter(({ rank }) => rank >= 0 && rank < most).length
    const kinds = (some: typeof judged, kind: Route['kind']) =>
      percent(some.filter(({ answer }) => answer.kind === kind).length, some.length)
    const line = (name: string, some: typeof judged) => {
      const acts = some.filter(({ answer }) => answer.kind === 'act')
      const rightly = acts.filter(({ answer, intent }) => answer.kind === 'act' && answer.intent === intent).length
      return [
        name,
        some.length,
        percent(within(some, 1), some.length),
        percent(within(some, 3), some.length),
        ...(['act', 'choose', 'question', 'person'] as const).map((kind) => kinds(some, kind)),
        percent(rightly, acts.length),
      ]
    }
    const head = ['', 'rows', 'top-1 %', 'top-3 %', 'act %', 'choose %', 'question %', 'person %', 'act right %']
    const by = (of: (one: (typeof judged)[number]) => string, names: readonly string[]) =>
      names
        .map((name) => [name, judged.filter((one) => of(one) === name)] as const)
        .filter(([, some]) => some.length > 0)
        .map(([name, some]) => line(name, some))
    for (const text of table([head, ...by(({ intent }) => intent, INTENTS)])) say(text)
    say('')
    for (const text of table([head, ...by(({ spoken }) => spoken, LANGUAGES), line('all', judged)])) say(text)
    say(`p50 ${quantile(took, 0.5).toFixed(2)} ms, p95 ${quantile(took, 0.95).toFixed(2)} ms`)
    // Only a press writes (DESIGN §1 rule 5): what words lead to is said in words, and shown before anything is done.
    say(`acts without a press ${judged.filter(({ input }) => input.by !== 'words').length}`)
    say(
      `top-1 ${percent(within(judged, 1), judged.length)} %  top-3 ${percent(within(judged, 3), judged.length)} %  (n = ${judged.length})`,
    )
  },
}
