import type { SecretKind } from '../domain/secret.ts'
import type { BotOptions } from './bot-options.ts'
import type { Button } from './message.ts'
import { type Answer, type Channel, type TakenAway, Undelivered } from './ports.ts'
import type { Place, Turn } from './turn.ts'
import { type Text, text } from './words.ts'

/** What a leak needs of the bot. */
interface Speaking {
  /** The sender's own chat, if the bot can write there. */
  readonly ownPlace: (turn: Turn) => Promise<Place | undefined>
  /** Takes a turn in that chat. */
  readonly hear: (turn: Turn, own: Place, answer: Answer) => Promise<void>
  /** Says something in the group. */
  readonly tell: (turn: Turn, answer: Answer, words: Text, buttons: readonly Button[]) => Promise<void>
}

/** What is said where everybody reads it. */
const SAID = {
  removed: 'group.secret-removed',
  title: 'group.secret-title',
  'not-allowed': 'group.secret',
} as const satisfies Readonly<Record<TakenAway, string>>

/**
 * A secret that somebody wrote where others read along (T11, X55). The message is taken away where the platform lets us,
 * and its author is told in private what to do about it. Who cannot be written to finds a button in the group.
 */
export function createLeaked(
  { catalogue, channels, understanding, log }: Pick<BotOptions, 'catalogue' | 'channels' | 'understanding' | 'log'>,
  { ownPlace, hear, tell }: Speaking,
) {
  /** `turn`: what was said, without the secrets. Answers whether its author was written to. */
  return async function leaked(turn: Turn, secrets: readonly SecretKind[], answer: Answer): Promise<boolean> {
    const channel = channels.get(turn.place.channel)
    const became = await remove(turn, channel)
    const does = catalogue.leaked(secrets, became, turn.messageId)
    const own = await ownPlace(turn)
    let isReached = own !== undefined && channel !== undefined
    if (own && channel) {
      const { files: _, isOverheard: __, ...said } = turn
      await hear(
        { ...said, ...spokenIn(turn), id: `${turn.id}:secret`, input: does },
        own,
        async (messages, locale) => {
          try {
            return await channel.send(own, messages, locale)
          } catch (error) {
            isReached = !(error instanceof Undelivered && error.outcome === 'never')
            throw error
          }
        },
      )
    }
    if (!isReached) {
      await tell(turn, answer, text(SAID[became]), [{ label: text('group.secret-button'), does }])
    }
    return isReached
  }

  /** The platform may not say which language its author speaks: what they wrote does. */
  function spokenIn({ input, locale }: Turn): { readonly locale?: string } {
    if (input.kind !== 'text') return {}
    return { locale: understanding.detect(input.text, locale === undefined ? {} : { locale }).language }
  }

  async function remove({ id, place, messageId }: Turn, channel: Channel | undefined): Promise<TakenAway> {
    if (messageId === undefined || !channel?.removeMessage) return 'not-allowed'
    try {
      return await channel.removeMessage(place, messageId)
    } catch (error) {
      log.warn({ error: String(error), turn: id }, 'a message that holds a secret could not be removed')
      return 'not-allowed'
    }
  }
}
