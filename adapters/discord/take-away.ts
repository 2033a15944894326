import { type TakenAway, Undelivered } from '../../src/core/ports.ts'
import { withoutSecrets } from '../../src/domain/secret.ts'
import type { Channels } from './channels.ts'
import type { DiscordRest } from './rest.ts'
import { messageSchema, wordsIn } from './said.ts'

/** Takes a message with a secret away; of a post whose title alone holds it only the title is mended (T11). Throws `Undelivered`. */
export const createTakeAway =
  (rest: Pick<DiscordRest, 'deleteMessage' | 'message'>, channels: Pick<Channels, 'hideSecrets'>) =>
  async (channel: string, message: string): Promise<TakenAway> => {
    try {
      // A post stands there by its title as well: its first message has the thread's id.
      const title = channel === message ? await channels.hideSecrets(channel) : undefined
      if (title !== undefined && (await isHarmless(title))) return 'title'
      await rest.deleteMessage(channel, message)
      return 'removed'
    } catch (error) {
      if (error instanceof Undelivered && error.outcome === 'never') return 'not-allowed'
      throw error
    }

    /** Whether the message holds no secret, not even together with what is left of its title. What cannot be read may hold one. */
    async function isHarmless(above: string): Promise<boolean> {
      const said = messageSchema.safeParse(await rest.message(channel, message).catch(() => undefined)).data
      return said !== undefined && withoutSecrets(`${above}\n${wordsIn(said)}`).kinds.length === 0
    }
  }
