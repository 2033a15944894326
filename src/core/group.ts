import { isQuestion } from '../domain/question-said.ts'
import type { BotOptions } from './bot-options.ts'
import { createCommunity } from './community.ts'
import { createLeaked } from './leaked.ts'
import type { Button } from './message.ts'
import { command } from './off-path.ts'
import type { Hearing } from './perform.ts'
import { type Answer, type Channel, Undelivered } from './ports.ts'
import { isOnlyAbout } from './take-secrets.ts'
import { type Input, type Place, privateKey, type Turn } from './turn.ts'
import { type Text, text } from './words.ts'

/** What a group needs of the bot. */
export interface Speaking {
  /** Takes a turn, its reply out. */
  readonly hear: (hearing: Hearing, answer: Answer) => Promise<void>
  /** Says something that belongs to no flow, in the sender's language. */
  readonly tell: (
    turn: Turn,
    answer: Answer,
    words: Text,
    buttons?: readonly Button[],
    tone?: 'plain' | 'bad',
  ) => Promise<void>
}

/** What is said where others read along. What is private is answered in the person's own chat, with a neutral pointer (J4). */
export function createGroup(o: BotOptions, { hear, tell }: Speaking) {
  const community = createCommunity(o, isPublic)
  const ownPlace = (turn: Turn) => privatePlace(turn, o.channels.get(turn.place.channel))
  const leaked = createLeaked(o, {
    ownPlace,
    hear: (turn, place, answer) =>
      hear({ turn, secrets: [], key: privateKey(turn.from), place, isPrivate: true }, answer),
    tell,
  })

  /** Not said to the bot, and nothing that it looks after. */
  async function isNoMatter(turn: Turn, secrets: Hearing['secrets']): Promise<boolean> {
    if (!turn.isOverheard) return false
    return (secrets.length === 0 && !turn.isPost) || !(await community.isCommunity(turn))
  }

  async function take(turn: Turn, secrets: Hearing['secrets'], answer: Answer): Promise<void> {
    // What stands beside a secret is answered without it, and without another word about it.
    if (secrets.length === 0 || turn.input.kind !== 'text') return respond(turn, secrets, answer)
    const isTold = await leaked(turn, secrets, answer)
    if (turn.isOverheard && !turn.isPost) return
    if (!(await isOnlyTold(turn, turn.input.text, secrets))) return respond(turn, [], answer)
    return isTold ? tell(turn, answer, text('group.answered-privately')) : undefined
  }

  /** Nothing beside a secret wants an answer; that of a community would be for everybody, and only a question wants one (T11). */
  const isOnlyTold = async (turn: Turn, words: string, secrets: Hearing['secrets']) =>
    isOnlyAbout(words, secrets) || (!isQuestion(words) && (await community.isCommunity(turn)))

  async function respond(said: Turn, secrets: Hearing['secrets'], answer: Answer): Promise<void> {
    const turn = isMereCall(said) ? { ...said, input: o.catalogue.home } : await community.asked(said)
    const { place } = turn
    if (isPublic(turn.input)) {
      // Files are for those who may see them: nothing that everybody sees takes any.
      const { files: _, ...open } = turn
      const key = `${place.channel}|${place.id}|${turn.from.issuer}|${turn.from.id}`
      return hear({ turn: open, secrets, key, place, isPrivate: false }, answer)
    }
    const channel = o.channels.get(place.channel)
    const own = await ownPlace(turn)
    let isOpen = own !== undefined
    const write: Answer = async (messages, locale) => {
      if (!own || !channel) return { cards: [] }
      return channel.send(own, messages, locale).catch((error: unknown) => {
        if (error instanceof Undelivered && error.outcome === 'never') isOpen = false
        throw error
      })
    }
    const key = privateKey(turn.from)
    await hear({ turn, secrets, key, place: own ?? { ...place, isPrivate: true }, isPrivate: true }, write)
    if (isOpen) return tell(turn, answer, text('group.answered-privately'))
    if (channel?.answersInPlace)
      return tell(turn, answer, text('group.closed'), [{ label: text('group.closed-button'), does: o.catalogue.home }])
    const install = channel?.installUrl
      ? [{ label: text('group.open-chat-button'), does: { url: channel.installUrl } }]
      : []
    await tell(turn, answer, text('group.open-chat'), install)
  }

  /** The sender's own chat, remembered or opened now; undefined where the bot cannot write to them. */
  async function privatePlace(turn: Turn, channel: Channel | undefined): Promise<Place | undefined> {
    const known = await o.store.placeOf(turn.from).catch(() => undefined)
    const place = known ?? (await channel?.openPrivate(turn))
    if (place && !known) await o.store.keepPlace(turn.from, place).catch(() => undefined)
    return place
  }

  /** Whether everybody in the place may see the answer. */
  function isPublic(input: Input): boolean {
    const { catalogue } = o
    const meant =
      input.kind !== 'text' ? input : command(input.text) === 'help' ? catalogue.home : catalogue.route(input.text)
    if (meant?.kind === 'view') return catalogue.views.find(({ id }) => id === meant.view)?.isPublic === true
    if (meant?.kind === 'start') return catalogue.flows.find(({ id }) => id === meant.flow)?.isPublic === true
    return false
  }

  return { isNoMatter, take }
}

/** The bot was called by its name, and nothing else was said. */
const isMereCall = ({ input, files = [] }: Turn): boolean =>
  input.kind === 'text' && input.text.trim() === '' && files.length === 0
