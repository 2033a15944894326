import type { Catalogue } from '../../src/core/catalogue.ts'
import type { Log } from '../../src/core/log.ts'
import type { Message } from '../../src/core/message.ts'
import { type Channel, type Handle, type Peek, type ShardLeases, Undelivered } from '../../src/core/ports.ts'
import { createQueue } from '../../src/core/queue.ts'
import { type Inputs, withStoredInputs } from '../../src/core/stored-inputs.ts'
import type { Place, Turn } from '../../src/core/turn.ts'
import type { Translate } from '../../src/core/words.ts'
import { createChannels } from './channels.ts'
import { type Catalogs, commandsOf } from './commands.ts'
import { isLong } from './custom-id.ts'
import { createGateway, type GatewayOptions } from './gateway.ts'
import { createInteract } from './interact.ts'
import { interactionSchema } from './interaction.ts'
import { createLocales } from './locales.ts'
import { messagesOf } from './message.ts'
import { personalPlace, type Reference, referenceOf } from './place.ts'
import { createPost } from './post.ts'
import { registerCommands } from './register.ts'
import type { Outlet } from './reply.ts'
import type { RequestsOptions } from './requests.ts'
import { createDiscordRest } from './rest.ts'
import { viewersOf } from './roster.ts'
import { isTalk, messageSchema, toEdit, toTurn } from './said.ts'
import { createTakeAway } from './take-away.ts'
import { createTalk } from './talk.ts'

/** An answer that takes longer is announced: the bot is seen writing. */
const SLOW_MS = 1_000

/** What Discord needs to be a channel. */
export interface DiscordOptions extends Pick<RequestsOptions, 'onInvalid'>, Pick<GatewayOptions, 'onState'> {
  readonly token: string
  readonly applicationId: string
  /** Where Discord is, without the version. */
  readonly apiUrl: string
  readonly log: Log
  /** Where inputs too long for a button are kept: the store. */
  readonly inputs: Inputs
  /** Which process listens to which shard; left out: this one only speaks. */
  readonly leases?: ShardLeases
  /** What can be asked for, and how its commands are called in every language. */
  readonly catalogue: Pick<Catalogue, 'flows' | 'views' | 'home'>
  readonly texts: Catalogs
  /** The channel's own words in a language. */
  readonly translator: (locale: string) => Translate
  /** Discord has heard of us, so many ms after a press or command. */
  readonly onAck?: (ms: number) => void
}

/** Discord as a channel: the gateway in, REST out. */
export function createDiscord(o: DiscordOptions): Channel {
  const { log, inputs } = o
  const rest = createDiscordRest(o)
  const channels = createChannels(rest)
  const queue = createQueue()
  const running = new Set<Promise<void>>()
  const locales = createLocales()
  let bot = o.applicationId
  let interact: ReturnType<typeof createInteract> | undefined
  let handle: Handle | undefined

  const render = async (messages: readonly Message<string>[], locale: string) => {
    const t = o.translator(locale)
    return messagesOf(await withStoredInputs(messages, inputs, isLong), { t })
  }
  const post = createPost({ rest, channels, render })
  const takeAway = createTakeAway(rest, channels)
  const outlet = ({ place }: Turn): Outlet => ({
    rest,
    place,
    render,
    send: (messages, locale) => post(place, messages, locale),
    onAck: o.onAck,
  })

  /** Events one by one; whatever fails, the next one is heard. */
  const onDispatch = async (event: string, data: unknown): Promise<void> => {
    const work = heard(event, data).catch((error: unknown) => {
      log.error({ err: error, event }, 'an event from Discord failed')
    })
    running.add(work)
    await work
    running.delete(work)
  }

  async function heard(event: string, data: unknown): Promise<void> {
    switch (event) {
      case 'INTERACTION_CREATE': {
        const said = interactionSchema.safeParse(data).data
        if (!said) return
        locales.keep(said)
        await interact?.(said)
        return
      }
      case 'MESSAGE_CREATE':
      case 'MESSAGE_UPDATE': {
        const said = messageSchema.safeParse(data).data
        if (!said || !isTalk(said)) return
        const where = said.guild_id ? await channels.where(said.channel_id).catch(() => ({})) : {}
        const heard = (event === 'MESSAGE_CREATE' ? toTurn : toEdit)(said, bot, where)
        if (!heard) return
        const turn = { ...heard, ...locales.of(said.author.id) }
        const writing = turn.isOverheard
          ? undefined
          : setTimeout(() => void rest.typing(said.channel_id).catch(() => undefined), SLOW_MS)
        await handle?.(turn, createTalk({ rest, render, post }, turn)).finally(() => clearTimeout(writing))
      }
    }
  }

  const gateway = o.leases && createGateway({ ...o, leases: o.leases, rest, onDispatch })

  return {
    name: 'discord',
    answersInPlace: true,
    hasThreads: true,
    start: async (handler: Handle, peek: Peek) => {
      if (!gateway) return
      handle = handler
      interact = createInteract({ ...o, outlet, handle: handler, peek })
      // With a session that goes on Discord does not say again who we are; older applications have a user of another id.
      bot = await rest.me().then(
        ({ id }) => id,
        () => bot,
      )
      await registerCommands({ rest, wanted: commandsOf(o.catalogue, o.texts), log })
      await gateway.start()
    },
    stop: async () => {
      await gateway?.stop()
      await Promise.all(running)
      handle = undefined
      await queue.idle()
    },
    send: (place, messages, locale, how) => post(place, messages, locale, how),
    update: async (place, messageId, message, locale) => {
      const channel = await channelOf(place)
      const [body = {}] = await render([message], locale)
      await queue.run(messageId, async () => {
        await rest.editMessage(channel, messageId, { content: '', embeds: [], components: [], ...body })
      })
    },
    members: async (place) => viewersOf(rest, refOf(place)),
    openPrivate: async ({ from }) => personalPlace(from.id),
    removeMessage: async (place, messageId) => takeAway(await channelOf(place), messageId),
  }

  /** The channel that a place is, somebody's own chat opened if need be. */
  async function channelOf(place: Place): Promise<string> {
    const to = refOf(place)
    return 'user' in to ? rest.openDm(to.user) : to.channel
  }
}

function refOf(place: Place): Reference {
  const to = referenceOf(place)
  if (!to) throw new Undelivered('never', 'the place is not of Discord')
  return to
}
