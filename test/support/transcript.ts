import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'
import { cardOfPost, type Json, type Post } from './fake-connector.ts'
import type { TeamsPerson } from './teams-client.ts'
import type { World } from './world.ts'

type Filled = Readonly<Record<string, string>>

/** Somebody in a talk that is written down. */
export type Talker = ReturnType<ReturnType<typeof createTranscript>['of']>

/**
 * Writes a talk down as a text that anybody can review, in `test/transcripts/<name>.txt`: what people did, and what
 * each of their chats then showed. `ends()` holds it against the file; `UPDATE_TRANSCRIPTS=1` accepts it as it is now.
 */
export function createTranscript(world: World, name: string) {
  const lines: string[] = []
  const people: { readonly person: TeamsPerson; readonly firstName: string }[] = []
  const shown = new Map<string, readonly string[]>()
  const opened = new Map<string, Set<string>>()

  /** Writes down what somebody does, and then everything that changed on anybody's screen. */
  async function act(who: string, did: string, doing: () => Promise<unknown>) {
    const before = new Set(world.connector.posts.map(({ id }) => id))
    lines.push('', `${who}${did}`)
    await doing()
    await world.settled()
    const sofar = lines.length
    for (const { person, firstName } of people) {
      const chat = firstName === who ? '' : ` (${firstName}'s chat)`
      for (const post of world.connector.in(person.chat)) {
        const then = shown.get(post.id)
        if (then?.join('\n') === reading(post, opened.get(post.id)).join('\n')) continue
        opened.delete(post.id)
        const now = reading(post)
        shown.set(post.id, now)
        lines.push(before.has(post.id) ? `  ── in place of «${short(then?.[0] ?? '')}»${chat}` : `  ──${chat}`)
        lines.push(...now.map((line) => `  ${line}`))
      }
    }
    if (lines.length === sofar) lines.push('  (nothing changes)')
  }

  /** A button that only opens a part of the card: nothing reaches the bot. */
  function unfold(label: string, { chat }: TeamsPerson): string[] | undefined {
    for (const post of world.connector.in(chat).toReversed()) {
      const ids = everything(cardOfPost(post)).find((one) => one.title === label)?.targetElements
      if (!Array.isArray(ids)) continue
      const before = reading(post, opened.get(post.id))
      opened.set(post.id, new Set([...(opened.get(post.id) ?? []), ...ids.map(String)]))
      const now = reading(post, opened.get(post.id))
      shown.set(post.id, now)
      return now.filter((line) => !before.includes(line))
    }
    return undefined
  }

  return {
    /** Somebody whose words and screen are written down. */
    of(person: TeamsPerson) {
      const [firstName = ''] = person.name.split(' ')
      people.push({ person, firstName })
      return {
        says: (text: string) => act(firstName, `: ${text}`, () => person.says(text)),
        async presses(label: string, values: Filled = {}) {
          const fills = Object.entries(values).map(([field, value]) => `${field} = ${value.replaceAll('\n', ' ⏎ ')}`)
          const also = fills.length > 0 ? ` fills ${fills.join(', ')} and` : ''
          const part = unfold(label, person)
          if (!part) return act(firstName, `${also} presses [${label}]`, () => person.presses(label, values))
          lines.push('', `${firstName} presses [${label}]`, '  ── opens in the card', ...part.map((one) => `  ${one}`))
          return undefined
        },
        /** Taps a row of a list. */
        taps: (row: string) => act(firstName, ` taps «${row}»`, () => person.presses(row)),
        pastes: (picture: string) => act(firstName, ' pastes image.png', () => person.pastes([picture])),
        /** The same press arrives once more, as Teams sends it when somebody taps twice. */
        tapsAgain: () => act(firstName, ' taps once more', () => person.repeats({ newId: true })),
        happens: (what: string, doing: () => Promise<unknown>) => act(firstName, ` ${what}`, doing),
      }
    },
    ends: () => isAsReviewed(name, lines),
  }
}

/** Holds a talk against the reviewed one. */
export function isAsReviewed(name: string, lines: readonly string[]) {
  const file = new URL(`../transcripts/${name}.txt`, import.meta.url)
  const fresh = new URL(`${file.href}.new`)
  const talk = `${named(lines.join('\n')).trim()}\n`
  const reviewed = contentOf(file)
  if (talk === reviewed || process.env.UPDATE_TRANSCRIPTS) {
    if (talk !== reviewed) writeFileSync(file, talk)
    return rmSync(fresh, { force: true })
  }
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(fresh, talk)
  expect(talk, `the talk differs from test/transcripts/${name}.txt; the new one lies beside it as .new`).toBe(
    reviewed ?? '',
  )
}

function contentOf(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** As much of a line as tells it from others. */
export const short = (line: string, max = 60) => (line.length > max ? `${line.slice(0, max - 1).trimEnd()}…` : line)

/** Every element and action of a card. */
const everything = (card: unknown): Json[] =>
  typeof card === 'object' && card !== null ? [card as Json, ...Object.values(card).flatMap(everything)] : []

/** What a person reads on a message, top to bottom: texts, fields with values, buttons in brackets. */
function reading(post: Post, open: ReadonlySet<string> = new Set()): string[] {
  const card = cardOfPost(post)
  if (!card) return String(post.activity.text ?? '').split('\n')
  const below = (list: unknown) => ((list ?? []) as Json[]).flatMap(read)
  const read = (one: Json): string[] => {
    if (one.isVisible === false && !open.has(String(one.id))) return []
    const type = String(one.type)
    if (type === 'RichTextBlock') return [(one.inlines as Json[]).map(({ text }) => String(text)).join('')]
    if (type === 'TextBlock') return [String(one.text)]
    if (type === 'Image') return [`(picture: ${one.altText})`]
    if (type.startsWith('Input.')) return [fieldOf(one)]
    if (type === 'ActionSet') return [((one.actions ?? []) as Json[]).map(actionOf).join(' ')]
    if (type === 'ColumnSet') return [(one.columns as Json[]).map((column) => below(column.items).join(' ')).join(': ')]
    const inside = [...below(one.body), ...below(one.items)]
    return one.selectAction ? inside.map((line, index) => (index === 0 ? `› ${line}` : `  ${line}`)) : inside
  }
  return read(card).flatMap((line) => line.split('\n'))
}

const actionOf = ({ title, isEnabled }: Json) => (isEnabled === false ? `[${title}] (grey)` : `[${title}]`)

function fieldOf({ type, label, title, value, valueOff, choices }: Json): string {
  if (type === 'Input.Toggle') return `${value !== valueOff ? '☑' : '☐'} ${title}`
  const chosen = ((choices ?? []) as Json[]).find((one) => one.value === value)?.title
  const content = String(chosen ?? value ?? '').replaceAll('\n', ' ⏎ ')
  return `${label}: ${content || '______'}${type === 'Input.ChoiceSet' ? ' ▾' : ''}`
}

/** Today in every language of ours, with a time of day. */
const NOW = /\b12(?: May |\.05\.| may )2026, \d{1,2}:\d\d\b/g
/** Whole days from now, or the noon to which a talk moves the clock: so many minutes late as the machine is busy. */
const LATE = /\b(1[278]):0\d\b/g

/** Numbers of tickets and the time of day become names that stay the same tomorrow. */
export function named(talk: string): string {
  const numbers: string[] = []
  return talk
    .replace(/ +$/gm, '')
    .replace(NOW, '<now>')
    .replace(LATE, '$1:00')
    .replace(/\bT-1\d{4}\b/g, (number) => {
      if (!numbers.includes(number)) numbers.push(number)
      return `T-${numbers.indexOf(number) + 1}`
    })
}
