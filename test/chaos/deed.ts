import { setTimeout as pause } from 'node:timers/promises'
import { cardOfPost, type FakeConnector, type Post, type Seen, visible } from '../support/fake-connector.ts'
import type { TeamsPerson } from '../support/teams-client.ts'
import type { Random } from './random.ts'

/** Something a person wants done: how it begins, what they press on the way, and how they know that it is done. */
export interface Deed {
  /** Typed first, and again when nothing else helps. */
  readonly begin: string
  /** Typed once before they begin anew: whether it is done is to be seen there. */
  readonly look?: string
  /** Titles of buttons, the last step first. */
  readonly presses: readonly string[]
  /** What is typed into a form, by input id. */
  readonly values?: Readonly<Record<string, string>>
  /** Whether a card belongs to it. */
  readonly isMine: (seen: Pick<Seen, 'text' | 'buttons'>) => boolean
  readonly done: (text: string) => boolean
}

export interface Doing {
  readonly who: TeamsPerson
  readonly connector: FakeConnector
  readonly chance: Random
  /** Told of every press and word that was answered. */
  readonly onAnswer: () => void
  /** Since when the server has not been killed any more, as a time; undefined while it still is. */
  readonly calmSince: () => number | undefined
}

/** How long people keep at it once the server stays, ms. */
const PERSISTENCE_MS = 180_000
/** How long somebody looks at a chat in which nothing moves, ms. */
const LOOK_MS = 2_500
/** After so many tries at the same thing somebody begins anew. */
const SAME = 4

/**
 * Does it as people do: reads what is new in the chat, presses what leads on; where nothing comes, presses again, and
 * Teams delivers some things twice by itself. Answers the words that say it is done; throws with what was seen last.
 */
export async function doDeed(deed: Deed, { who, connector, chance, onAnswer, calmSince }: Doing): Promise<string> {
  const since = connector.stamp()
  let before = ''
  let tries = 0
  let hasLooked: boolean = false
  const screen = () =>
    connector
      .in(who.chat)
      .filter(({ stamp }) => stamp > since)
      .toSorted((a, b) => b.stamp - a.stamp)

  while (Date.now() < (calmSince() ?? Number.POSITIVE_INFINITY) + PERSISTENCE_MS) {
    const fresh = screen()
    const done = fresh.map(seenOf).find(({ text }) => deed.done(text))
    if (done) return done.text
    const next = nextPress(fresh, deed)
    const now = `${next?.title ?? ''}|${fresh[0]?.stamp ?? 0}`
    tries = now === before ? tries + 1 : 0
    before = now
    const isStuck = tries >= SAME
    const looks: boolean = isStuck && !hasLooked && deed.look !== undefined
    const act = () =>
      next && !isStuck
        ? who.invokes('adaptiveCard/action', { action: next.action, trigger: 'manual' }, next.cardId)
        : who.says(looks ? (deed.look ?? '') : deed.begin)
    const stamp = connector.stamp()
    const isAnswered = await trying(act, onAnswer, chance)
    if (isStuck) {
      tries = 0
      // Whoever was shown nothing has not looked.
      hasLooked = looks && isAnswered
    }
    if (!isAnswered) {
      // Nothing came back: Teams brings it once more, or the person does, or they only look again.
      await pause(200 + chance.below(800))
      if (chance.in100(60)) await trying(() => who.repeats(chance.in100(50) ? { newId: true } : {}), onAnswer, chance)
    }
    for (const look = Date.now() + LOOK_MS; Date.now() < look; ) {
      if (screen().some((post) => post.stamp > stamp)) break
      await connector.happens(100)
    }
  }
  throw new Error(
    `${who.name} wanted «${deed.begin}» (${deed.presses[0]}) and is stuck with: ${screen()
      .slice(0, 3)
      .map((post) => seenOf(post))
      .map(({ text, buttons }) => `«${text}» ${buttons.map(({ title }) => `[${title}]`).join('')}`)
      .join(' --- ')}`,
  )
}

/** Whether it was answered at all; some people press twice. */
async function trying(act: () => Promise<unknown>, onAnswer: () => void, chance: Random): Promise<boolean> {
  const all = await Promise.allSettled(chance.in100(8) ? [act(), act()] : [act()])
  const isAnswered = all.some(({ status }) => status === 'fulfilled')
  if (isAnswered) onAnswer()
  return isAnswered
}

/** The newest card of the deed that has a button leading on, with what the button sends. */
function nextPress(fresh: readonly Post[], { presses, values = {}, isMine }: Deed) {
  for (const post of fresh) {
    const seen = seenOf(post)
    const title = presses.find((label) => seen.buttons.some((button) => button.title === label))
    const button = seen.buttons.find((one) => one.title === title)
    if (!button || !isMine(seen)) continue
    const inputs = seen.inputs.map(({ id, value }) => [id, values[id] ?? value])
    const data = { ...button.data, ...(button.takesInputs ? Object.fromEntries(inputs) : {}) }
    return { title: button.title, cardId: post.id, action: { type: 'Action.Execute', verb: 'go', data } }
  }
  return undefined
}

const seenOf = (post: Post): Pick<Seen, 'text' | 'buttons' | 'inputs'> => {
  const card = cardOfPost(post)
  return card ? visible(card) : { text: String(post.activity.text ?? ''), buttons: [], inputs: [] }
}
