import { type SessionInfo, WebSocketManager, WebSocketShardEvents } from '@discordjs/ws'
import {
  type APIInteraction,
  ButtonStyle,
  ComponentType,
  type GatewayDispatchPayload,
  GatewayIntentBits,
  InteractionResponseType,
  MessageFlags,
  REST,
  Routes,
  TextInputStyle,
} from 'discord.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FakeDiscord, startFakeDiscord } from './fake-discord.ts'

const ANNA = '200000000000000002'

let discord: FakeDiscord
let rest: REST
const managers: WebSocketManager[] = []

beforeEach(async () => {
  discord = await startFakeDiscord({ ackDeadlineMs: 300 })
  discord.addUser(ANNA, 'Anna Andersson')
  discord.joins(ANNA, discord.guild)
  rest = new REST({ api: discord.url, retries: 0 }).setToken(discord.token)
})
afterEach(async () => {
  for (const manager of managers.splice(0)) await manager.destroy()
  await discord.stop()
})

/** A bot that hears everything; `events` grows. */
async function bot(shards = 1) {
  const events: GatewayDispatchPayload[] = []
  const resumed: string[] = []
  // discord.js would keep sessions for all managers of a process together.
  const sessions = new Map<number, SessionInfo | null>()
  const manager = new WebSocketManager({
    retrieveSessionInfo: (shard) => sessions.get(shard) ?? null,
    updateSessionInfo: (shard, session) => void sessions.set(shard, session),
    token: discord.token,
    intents:
      GatewayIntentBits.Guilds |
      GatewayIntentBits.GuildMessages |
      GatewayIntentBits.DirectMessages |
      GatewayIntentBits.MessageContent,
    rest,
    shardCount: shards,
  })
  managers.push(manager)
  manager.on(WebSocketShardEvents.Dispatch, ({ data }) => events.push(data))
  manager.on(WebSocketShardEvents.Resumed, () => resumed.push('resumed'))
  manager.on(WebSocketShardEvents.Error, () => undefined)
  await manager.connect()
  const heard = (type: string) => events.filter(({ t }) => t === type)
  return { manager, events, heard, resumed }
}

/** Waits for something to become true; Discord's answers come when they come. */
async function until(look: () => boolean) {
  for (let left = 500; !look(); left--) {
    if (left === 0) throw new Error('it never happened')
    await discord.happens(20)
  }
}

const says = (content: string, channel = discord.addChannel('help')) =>
  discord.state.post(channel, discord.state.users.get(ANNA) ?? {}, { content })

const press = (message: string, channel: string, custom_id = 'go') =>
  discord.interacts({ type: 3, data: { custom_id, component_type: 2 }, user: ANNA, channel, message })

const button = (custom_id: string, label = 'Go') => ({
  type: ComponentType.ActionRow,
  components: [{ type: ComponentType.Button, style: ButtonStyle.Primary, custom_id, label }],
})

/** A message with one button, and how the bot answers its press. */
async function pressed(response: object, query = '') {
  const channel = discord.addChannel('help')
  const { id } = (await rest.post(Routes.channelMessages(channel), {
    body: { content: 'Press', components: [button('go')] },
  })) as { id: string }
  const { manager } = await bot()
  manager.on(WebSocketShardEvents.Dispatch, ({ data: { t, d } }) => {
    if (t !== 'INTERACTION_CREATE') return
    const { id: one, token } = d as APIInteraction
    rest
      .post(Routes.interactionCallback(one, token), { body: response, auth: false, query: new URLSearchParams(query) })
      .catch(() => undefined)
  })
  return { interaction: await press(id, channel), channel, message: id }
}

describe('the gateway', () => {
  it('says READY, then which guilds there are', async () => {
    const { events } = await bot()
    await until(() => events.some(({ t }) => t === 'GUILD_CREATE'))
    expect(events.slice(0, 2).map(({ t }) => t)).toEqual(['READY', 'GUILD_CREATE'])
    expect(discord.gateway.live(0)).toHaveLength(1)
  })

  it('resumes a session with everything it missed, in order, once', async () => {
    const { heard, resumed } = await bot()
    const channel = discord.addChannel('help')
    says('one', channel)
    await until(() => heard('MESSAGE_CREATE').length === 1)
    discord.gateway.drops()
    await until(() => discord.gateway.live().length === 0)
    says('two', channel)
    says('three', channel)
    await until(() => resumed.length === 1)
    await until(() => heard('MESSAGE_CREATE').length === 3)
    expect(heard('MESSAGE_CREATE').map(({ d }) => (d as { content: string }).content)).toEqual(['one', 'two', 'three'])
    expect(discord.gateway.identifies).toHaveLength(1)
  })

  it('begins anew when the session is gone', async () => {
    const { heard } = await bot()
    discord.gateway.invalidates()
    await until(() => discord.gateway.identifies.length === 2)
    await until(() => heard('READY').length === 2)
  })

  it('sends a guild’s events to its shard alone, direct messages to the first', async () => {
    const other = discord.addGuild('Far away', String((3n << 22n) | (1n << 60n)))
    const { manager, events } = await bot(2)
    await until(() => events.filter(({ t }) => t === 'GUILD_CREATE').length === 2)
    const [far, near] = [discord.addChannel('far', { in: other }), String(discord.state.dm(ANNA).id)]
    const shardOf = new Map<string, number>()
    manager.on(WebSocketShardEvents.Dispatch, ({ data: { t, d }, shardId }) => {
      if (t === 'MESSAGE_CREATE') shardOf.set((d as { content: string }).content, shardId)
    })
    says('far', far)
    says('near', near)
    await until(() => shardOf.size === 2)
    expect(Object.fromEntries(shardOf)).toEqual({ far: 1, near: 0 })
  })

  it('tells two sessions of one shard the same thing', async () => {
    const [one, two] = [await bot(), await bot()]
    await until(() => discord.gateway.live(0).length === 2)
    says('hello')
    await until(() => one.heard('MESSAGE_CREATE').length === 1 && two.heard('MESSAGE_CREATE').length === 1)
    expect(discord.gateway.live(0)).toHaveLength(2)
  })

  it('keeps the words of a guild from a bot that may not read them', async () => {
    discord.lacksIntent('CONTENT')
    await expect(bot()).rejects.toThrow()
    expect(discord.gateway.live()).toHaveLength(0)
  })
})

describe('requests', () => {
  const refused = (problem: RegExp) => expect.objectContaining({ problems: [expect.stringMatching(problem)] })

  it.each([
    ['too many characters', { content: 'x'.repeat(2001) }, /content: must be between 0 and 2000/],
    ['nothing to say', { content: '' }, /50006/],
    ['an unknown key', { content: 'x', colour: 1 }, /colour: unknown key/],
    [
      'six rows',
      { content: 'x', components: Array.from({ length: 6 }, (_, at) => button(`b${at}`)) },
      /components: must be/,
    ],
    [
      'one custom_id twice',
      { content: 'x', components: [button('a'), button('a')] },
      /custom_id: cannot be duplicated/,
    ],
    [
      'a label that is too long',
      { content: 'x', components: [button('a', 'x'.repeat(81))] },
      /label|Invalid input|Too big/,
    ],
    ['6,001 characters of embeds', { embeds: [1, 2].map(() => ({ description: 'x'.repeat(3001) })) }, /embeds: all/],
    ['a field without words', { embeds: [{ fields: [{ name: 'a', value: '' }] }] }, /fields\.value/],
  ])('with %s are answered 50035 and remembered', async (_, body, problem) => {
    const sent = rest.post(Routes.channelMessages(discord.addChannel('help')), { body })
    await expect(sent).rejects.toMatchObject({ code: 50_035 })
    expect(discord.violations).toEqual([refused(problem)])
    discord.violations.length = 0
  })

  it.each([
    ['upper case', { name: 'Ticket', description: 'New' }],
    ['an upper-case translation', { name: 'ticket', name_localizations: { de: 'Anfrage' }, description: 'New' }],
    ['no description', { name: 'ticket' }],
    [
      'an optional option before a required one',
      {
        name: 'ticket',
        description: 'New',
        options: [
          { type: 3, name: 'a', description: 'a' },
          { type: 3, name: 'b', description: 'b', required: true },
        ],
      },
    ],
  ])('register no command with %s', async (_, command) => {
    const sent = rest.put(Routes.applicationCommands(discord.applicationId), { body: [command] })
    await expect(sent).rejects.toMatchObject({ code: 50_035 })
    expect(discord.violations).toHaveLength(1)
  })

  it('under one nonce make one message', async () => {
    const channel = discord.addChannel('help')
    const body = { content: 'once', nonce: 'abc', enforce_nonce: true }
    const [one, two] = [
      await rest.post(Routes.channelMessages(channel), { body }),
      await rest.post(Routes.channelMessages(channel), { body }),
    ]
    expect(one).toMatchObject({ content: 'once' })
    expect((two as { id: string }).id).toBe((one as { id: string }).id)
    expect(discord.state.messages).toHaveLength(1)
  })

  it('with a file put it on the CDN until its address expires', async () => {
    const channel = discord.addChannel('help')
    const body = { content: 'look', attachments: [{ id: '0', filename: 'a.txt' }] }
    const files = [{ name: 'a.txt', data: Buffer.from('hello'), contentType: 'text/plain' }]
    const sent = (await rest.post(Routes.channelMessages(channel), { body, files })) as {
      id: string
      attachments: { url: string }[]
    }
    const [{ url } = { url: '' }] = sent.attachments
    expect(await (await fetch(url)).text()).toBe('hello')
    discord.expireFiles()
    expect((await fetch(url)).status).toBe(404)
    const again = (await rest.get(Routes.channelMessage(channel, sent.id))) as typeof sent
    expect(await (await fetch(again.attachments[0]?.url ?? '')).text()).toBe('hello')
  })

  it('are refused as told: closed chats, missing rights, trouble before and after it took effect', async () => {
    const dm = String(discord.state.dm(ANNA).id)
    const send = (channel: string) => rest.post(Routes.channelMessages(channel), { body: { content: 'x' } })
    discord.closesDms(ANNA)
    await expect(send(dm)).rejects.toMatchObject({ code: 50_007 })
    const channel = discord.addChannel('help')
    discord.lacks('SEND_MESSAGES', channel)
    await expect(send(channel)).rejects.toMatchObject({ code: 50_013 })
    discord.lacks('VIEW_CHANNEL')
    await expect(send(channel)).rejects.toMatchObject({ code: 50_001 })
    discord.isWell()
    discord.isInTrouble({ status: 502, what: 'POST /channels/:channel/messages' })
    await expect(send(channel)).rejects.toMatchObject({ status: 502 })
    expect(discord.state.messages).toHaveLength(0)
    discord.isInTrouble({ status: 502, lost: true })
    await expect(send(channel)).rejects.toMatchObject({ status: 502 })
    expect(discord.state.messages).toHaveLength(1)
  })
})

describe('interactions', () => {
  it('open a modal', async () => {
    const input = { type: ComponentType.TextInput, custom_id: 'subject', style: TextInputStyle.Short }
    const data = { custom_id: 'm', title: 'Ticket', components: [{ type: 18, label: 'Subject', component: input }] }
    const { interaction } = await pressed({ type: InteractionResponseType.Modal, data })
    expect(interaction.response).toEqual({ type: 9, data })
    expect(discord.violations).toEqual([])
  })

  it('are answered for one person’s eyes', async () => {
    const { interaction, channel } = await pressed(
      {
        type: InteractionResponseType.ChannelMessageWithSource,
        data: { content: 'psst', flags: MessageFlags.Ephemeral },
      },
      'with_response=true',
    )
    expect(interaction.original?.onlyFor).toBe(ANNA)
    const id = interaction.original?.id ?? ''
    await expect(rest.get(Routes.channelMessage(channel, id))).rejects.toMatchObject({ code: 10_008 })
    await rest.patch(Routes.webhookMessage(discord.applicationId, interaction.token), {
      body: { content: 'changed' },
      auth: false,
    })
    expect(interaction.original?.json.content).toBe('changed')
    discord.expireTokens()
    const late = rest.delete(Routes.webhookMessage(discord.applicationId, interaction.token), { auth: false })
    await expect(late).rejects.toMatchObject({ code: 50_027 })
  })

  it('show what is said after "is thinking…" in its place', async () => {
    const { interaction } = await pressed({
      type: InteractionResponseType.DeferredChannelMessageWithSource,
      data: { flags: MessageFlags.Ephemeral },
    })
    await rest.post(Routes.webhook(discord.applicationId, interaction.token), {
      body: { content: 'ready' },
      auth: false,
    })
    expect(interaction.original?.json).toMatchObject({ content: 'ready', flags: MessageFlags.Ephemeral })
  })

  it('cannot be answered twice', async () => {
    const { interaction } = await pressed({ type: InteractionResponseType.DeferredMessageUpdate })
    const again = rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
      body: { type: 6 },
      auth: false,
    })
    await expect(again).rejects.toMatchObject({ code: 40_060 })
  })

  it('cannot be answered late, and the person reads so', async () => {
    const message = says('hello')
    await expect(press(message.id, message.channel)).rejects.toThrow('The application did not respond')
    const [late] = [...discord.interactions.values()]
    const answer = rest.post(Routes.interactionCallback(late?.id ?? '', late?.token ?? ''), {
      body: { type: 6 },
      auth: false,
    })
    await expect(answer).rejects.toMatchObject({ code: 10_062 })
  })
})
