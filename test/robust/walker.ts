import { keyOf, plain, text } from '../../src/core/words.ts'
import { createTranslator, languageOf } from '../../src/texts/texts.ts'
import { type Json, type Seen, visible } from '../support/fake-connector.ts'
import type { TeamsPerson } from '../support/teams-client.ts'
import type { RobustWorld } from './support.ts'

/** Most words that any flow may take to its review. */
const MOST_STEPS = 20

/** What is typed where a question wants something special. */
const TYPED: Readonly<Record<string, string>> = {
  version: '23.2.34.11',
  poNumber: 'PO-4711',
  email: 'new.address@free.example',
  code: '482913',
  url: 'https://help.example.com',
  unproved: 'kaiser-se.example',
}
const SENTENCE = 'Sign-in ends on a blank page for all users since 08:00'

/** Where a walk ended, and everything that was seen on the way. */
export interface Walk {
  /** The draft that is at its review now. */
  readonly run?: string
  readonly seen: readonly Seen[]
}

/**
 * Takes somebody through a flow by typed words alone, whatever the flow asks. `values`: what the button that began it
 * said; `channel`: it is begun by its command in a channel instead.
 */
export async function walk(
  world: RobustWorld,
  person: TeamsPerson,
  locale: string,
  flow: string,
  values: Readonly<Record<string, unknown>> | 'channel',
): Promise<Walk> {
  const t = createTranslator(languageOf(locale), 'UTC')
  const label = (key: string) => plain(t(text(key)))
  const confirm = label(`${keyOf(flow)}.confirm`)
  const away = ['cancel', 'back', 'skip', 'home', 'open', 'contact'].map((name) => label(`button.${name}`))
  const seen: Seen[] = []
  const made = new Set<string>()

  /** The last card that an act brought. */
  const after = async (act: () => Promise<unknown>): Promise<Seen> => {
    const since = world.connector.calls.length
    const answered = (await act()) as { body?: Json } | undefined
    const shown = answered?.body?.value as Json | undefined
    const posted = world.connector.calls
      .slice(since)
      .filter(({ what }) => what === 'create')
      .flatMap(({ body }) => ((body.attachments ?? []) as { content: Json }[]).map(({ content }) => content))
    const cards = [...(typeof shown === 'object' ? [shown] : []), ...posted].map((card) => visible(card))
    seen.push(...cards)
    // What the words might have been for besides is no step of this flow.
    return (
      cards.findLast(({ text: shown }) => !shown.includes(label('meant.instead'))) ?? {
        text: '',
        lines: [],
        inputs: [],
        buttons: [],
        pictures: [],
      }
    )
  }

  let here = await after(() =>
    values === 'channel'
      ? person.inChannel().says(label(`${keyOf(flow)}.command`).split('|')[0] ?? '')
      : person.invokes('adaptiveCard/action', {
          action: {
            type: 'Action.Execute',
            verb: 'go',
            data: { $: { kind: 'start', flow, values, fresh: true, by: 'words' } },
          },
        }),
  )
  for (let step = 0; step < MOST_STEPS; step++) {
    const titles = here.buttons.map(({ title }) => title)
    if (here.inputs.length === 0 && titles.includes(confirm) && titles.includes(label('button.cancel'))) {
      const run = (here.buttons.find(({ title }) => title === confirm)?.data?.$ as Json | undefined)?.run
      const [draft] = await world.rows('select flow from "Draft" where run = $1', [run])
      // Other flows are confirmed with the same words.
      return draft?.flow === flow ? { run: String(run), seen } : { seen }
    }
    // The same words on the same card once more lead nowhere else; what is filled in already is gone on with.
    const move = (words: string) => `${here.text} ← ${words}`
    const words = [nextWords(here, titles), label('button.continue')].find(
      (one) => one !== undefined && !made.has(move(one)),
    )
    if (words === undefined) break
    made.add(move(words))
    here = await after(() => person.says(words))
  }
  return { seen }

  function nextWords({ inputs }: Seen, titles: readonly string[]): string | undefined {
    const open = inputs.length === 1 ? inputs[0] : inputs.find((one) => one.label.endsWith(' *') && one.value === '')
    if (open) return open.choices ? (open.choices[0]?.title ?? '') : (TYPED[open.id] ?? SENTENCE)
    if (inputs.length > 0) return label('button.continue')
    if (titles.includes(label('button.keep'))) return label('button.keep')
    return titles.find((title) => !away.includes(title))
  }
}
