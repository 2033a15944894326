import { type APIInteractionResponse, InteractionResponseType } from 'discord.js'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createDiscordRest, type DiscordRest } from '../../../adapters/discord/rest.ts'
import type { Undelivered } from '../../../src/core/ports.ts'
import { type FakeDiscord, startFakeDiscord } from '../../support/fake-discord.ts'

const ANN = '100000000000000001'
const NOBODY = '199999999999999999'
const SECRET = 'Our ERP password is hunter2'

let discord: FakeDiscord
let rest: DiscordRest
let channel: string
const said: string[] = []
const invalid: number[] = []
beforeEach(async () => {
  discord = await startFakeDiscord()
  discord.addUser(ANN, 'Ann')
  discord.joins(ANN, discord.guild)
  channel = discord.addChannel('help')
  said.length = 0
  invalid.length = 0
  rest = opened()
})
afterEach(async () => {
  await discord.stop()
  expect(discord.violations).toEqual([])
})

const keep = (what: object, message: string) => void said.push(`${JSON.stringify(what)} ${message}`)
const opened = (more: Partial<Parameters<typeof createDiscordRest>[0]> = {}) =>
  createDiscordRest({
    token: discord.token,
    applicationId: discord.applicationId,
    apiUrl: discord.url,
    log: { info: keep, warn: keep, error: keep },
    onInvalid: (status) => invalid.push(status),
    ...more,
  })

/** How a request failed. */
const failed = (request: Promise<unknown>): Promise<Undelivered> =>
  request.then(
    () => expect.fail('it worked'),
    (error: Undelivered) => error,
  )
const posted = () => discord.state.messages.filter((one) => one.channel === channel && !one.isDeleted)

/** Ann runs a command; the interaction is open, nobody has answered it yet. */
async function anns(): Promise<{ id: string; token: string }> {
  const before = discord.interactions.size
  const answered = discord.interacts({ type: 2, data: { id: ANN, name: 'help', type: 1 }, user: ANN, channel })
  answered.catch(() => undefined)
  const one = [...discord.interactions.values()][before]
  return { id: one?.id ?? '', token: one?.token ?? '' }
}

const hello: APIInteractionResponse = {
  type: InteractionResponseType.ChannelMessageWithSource,
  data: { content: 'Hello' },
}

it('a message is posted, changed and deleted, and pings nobody', async () => {
  const { id } = await rest.createMessage(channel, { content: `<@${ANN}> @everyone` })
  await rest.editMessage(channel, id, { content: 'Done' })
  expect((await rest.message(channel, id)).content).toBe('Done')
  await rest.deleteMessage(channel, id)
  await rest.deleteMessage(channel, id)
  expect(posted()).toEqual([])
  for (const { body } of discord.requests.filter(({ method }) => method === 'POST' || method === 'PATCH'))
    expect(body.allowed_mentions).toEqual({ parse: [] })
})

it('files travel with their message', async () => {
  const files = [{ name: 'log.txt', data: Buffer.from('all well'), contentType: 'text/plain' }]
  await rest.createMessage(channel, { content: 'The log', attachments: [{ id: 0, filename: 'log.txt' }] }, { files })
  expect(discord.of('POST /channels/:channel/messages')[0]?.files).toEqual(['log.txt'])
})

it('a message under a name that failed in a way nobody can tell may be sent again, and is shown once', async () => {
  const trouble = { status: 503, what: 'POST /channels/:channel/messages', lost: true } as const
  discord.isInTrouble(trouble)
  const first = await failed(rest.createMessage(channel, { content: 'T-10001' }, { once: 'row-1:0' }))
  expect(first.outcome).toBe('retry')
  await rest.createMessage(channel, { content: 'T-10001' }, { once: 'row-1:0' })
  expect(posted()).toHaveLength(1)
  expect(String(discord.requests[0]?.body.nonce).length).toBeLessThanOrEqual(25)

  await rest.createMessage(channel, { content: 'T-10001' }, { once: 'row-1:1' })
  expect(posted()).toHaveLength(2)
})

it.each([503, 'close', 'hang'] as const)('without a name nobody may send it again: %s', async (status) => {
  rest = opened({ timeoutMs: 200 })
  discord.isInTrouble({ status, what: 'POST /channels/:channel/messages', lost: true })
  expect((await failed(rest.createMessage(channel, { content: 'T-10001' }))).outcome).toBe('ambiguous')
  expect(discord.of('POST /channels/:channel/messages')).toHaveLength(1)

  discord.isInTrouble({ status, what: 'PATCH', lost: true })
  const [message] = posted()
  expect((await failed(rest.editMessage(channel, message?.id ?? '', { content: 'x' }))).outcome).toBe('retry')
})

it('what never left the house may be sent again', async () => {
  const { port } = new URL(discord.url)
  await discord.stop()
  rest = createDiscordRest({ ...silent, apiUrl: `http://127.0.0.1:${port}/api`, token: 't', applicationId: ANN })
  expect((await failed(rest.createMessage(channel, { content: 'T-10001' }))).outcome).toBe('retry')
})
const silent = { log: { info() {}, warn() {}, error() {} } }

it('a limit that lasts is left to the outbox, with how long it lasts; a short one is waited for', async () => {
  discord.isBusy(30)
  const busy = await failed(rest.createMessage(channel, { content: 'a' }))
  expect(busy.outcome).toBe('retry')
  expect(busy.retryAfterMs).toBeGreaterThanOrEqual(30_000)
  expect(posted()).toHaveLength(0)

  const other = discord.addChannel('other')
  discord.isBusy(0.05, { in: other })
  await rest.createMessage(other, { content: 'b' })
  expect(discord.of('POST /channels/:channel/messages').map(({ status }) => status)).toEqual([429, 429, 200])
})

it('what will not work tomorrow either is not tried again', async () => {
  discord.closesDms(ANN)
  const dm = await rest.openDm(ANN)
  expect(await failed(rest.createMessage(dm, { content: 'a' }))).toMatchObject({ outcome: 'never', code: 50_007 })
  expect(await failed(rest.createMessage(NOBODY, { content: 'a' }))).toMatchObject({ outcome: 'never', code: 10_003 })
  expect(await failed(rest.editMessage(channel, NOBODY, {}))).toMatchObject({ outcome: 'never', code: 10_008 })
  expect(await failed(rest.guild(NOBODY))).toMatchObject({ outcome: 'never', code: 10_004 })
  discord.lacks('SEND_MESSAGES', channel)
  expect(await failed(rest.createMessage(channel, { content: 'a' }))).toMatchObject({ outcome: 'never', code: 50_013 })
  discord.lacks('VIEW_CHANNEL', channel)
  expect(await failed(rest.createMessage(channel, { content: 'a' }))).toMatchObject({ outcome: 'never', code: 50_001 })
})

it('somebody’s own chat is asked for once', async () => {
  const chats = [await rest.openDm(ANN), await rest.openDm(ANN)]
  expect(chats[0]).toBe(chats[1])
  expect(discord.of('POST /users/@me/channels')).toHaveLength(1)
})

it('a thread is opened below a message once, however often it is asked for; a forum gets a post', async () => {
  const { id } = await rest.createMessage(channel, { content: 'T-10001' })
  expect(await rest.startThread(channel, id, 'T-10001 · web is down')).toBe(id)
  expect(await rest.startThread(channel, id, 'T-10001 · web is down')).toBe(id)
  await rest.editChannel(id, { name: 'T-10001 · done', archived: true })
  expect(discord.state.channels.get(id)).toMatchObject({ name: 'T-10001 · done', thread_metadata: { archived: true } })

  const forum = discord.addChannel('tickets', { type: 15 })
  const post = await rest.createPost(forum, { name: 'T-10002', message: { content: 'Printer' } })
  expect((await rest.message(post, post)).content).toBe('Printer')
})

it('everybody in a guild is read page by page', async () => {
  for (let count = 0; count < 1_001; count += 1) {
    const id = String(200_000_000_000_000_000n + BigInt(count))
    discord.addUser(id, `member ${count}`)
    discord.joins(id, discord.guild)
  }
  const pages: number[] = []
  for await (const page of rest.members(discord.guild)) pages.push(page.length)
  expect(pages).toEqual([1_000, 3])
  discord.lacksIntent('MEMBERS')
  expect(await failed(rest.members(discord.guild).next())).toMatchObject({ outcome: 'never', code: 50_001 })
})

it('a press is answered without the bot’s token, and the answer changed, followed and taken back', async () => {
  const open = await anns()
  const first = await rest.respond(open, hello)
  expect(first).toMatchObject({ kind: 'done', value: { content: 'Hello' } })
  expect(await rest.editOriginal(open.token, { content: 'Hello again' })).toMatchObject({ kind: 'done' })
  const more = await rest.followUp(open.token, { content: 'And more' })
  expect(more).toMatchObject({ kind: 'done', value: { content: 'And more' } })
  if (more.kind === 'done') await rest.editFollowUp(open.token, more.value.id, { content: 'And less' })
  expect(await rest.deleteOriginal(open.token)).toMatchObject({ kind: 'done' })
  expect(posted().map(({ json }) => json.content)).toEqual(['And less'])
  expect(discord.requests.flatMap(({ authorization }) => authorization ?? [])).toEqual([])
})

it('a press that was answered already, or is over, is told apart', async () => {
  const open = await anns()
  await rest.respond(open, hello)
  expect(await rest.respond(open, hello)).toEqual({ kind: 'acknowledged' })
  expect(await rest.respond({ ...open, id: NOBODY }, hello)).toEqual({ kind: 'gone' })
  discord.expireTokens()
  expect(await rest.editOriginal(open.token, { content: 'late' })).toEqual({ kind: 'gone' })
  expect(await rest.followUp(open.token, { content: 'late' })).toEqual({ kind: 'gone' })
})

it('a press whose answer was lost on the way is answered once more at once', async () => {
  const open = await anns()
  discord.isInTrouble({ status: 'close', what: 'callback', lost: true })
  expect(await rest.respond(open, hello)).toEqual({ kind: 'done', value: undefined })
  expect(posted()).toHaveLength(1)

  const next = await anns()
  discord.isInTrouble({ status: 503, what: 'callback' })
  expect(await rest.respond(next, hello)).toMatchObject({ kind: 'done', value: { content: 'Hello' } })
})

it('a press does not wait behind what else is on its way, of which there are 48 at a time', async () => {
  discord.isInTrouble({ status: 'hang', what: 'POST /channels/:channel/messages', times: 100 })
  const crowd = Array.from({ length: 49 }, () =>
    failed(rest.createMessage(discord.addChannel('x'), { content: 'a' }, { once: 'a' })),
  )
  const posts = () => discord.of('POST /channels/:channel/messages').length
  await expect.poll(posts).toBe(48)
  expect(await rest.respond(await anns(), hello)).toMatchObject({ kind: 'done' })
  expect(posts()).toBe(48)

  await discord.stop()
  const errors = await Promise.all(crowd)
  expect(new Set(errors.map(({ outcome }) => outcome))).toEqual(new Set(['retry']))
})

it('a global limit does not keep a press waiting either', async () => {
  discord.isBusy(30, { isGlobal: true })
  await failed(rest.createMessage(channel, { content: 'a' }))
  expect((await failed(rest.createMessage(channel, { content: 'b' }))).retryAfterMs).toBeGreaterThan(25_000)
  expect(discord.requests).toHaveLength(1)
  expect(await rest.respond(await anns(), hello)).toMatchObject({ kind: 'done' })
})

it('people who are being answered do not wait for what the bot may do in a second', async () => {
  const open = await Promise.all(Array.from({ length: 10 }, anns))
  await Promise.all(open.map((one) => rest.respond(one, { type: 5 })))
  const done: string[] = []
  const more = Array.from({ length: 60 }, (_, count) => discord.addChannel(`more-${count}`))
  const reads = Promise.all(more.map((one) => rest.channel(one))).then(() => done.push('60 reads'))
  const edits = open.map((one) => rest.editOriginal(one.token, { content: 'Here' }).then(() => done.push('edit')))
  await Promise.all([reads, ...edits])
  expect(done.at(-1)).toBe('60 reads')
})

it('a refused token is said once and not tried again and again; presses go on', async () => {
  let now = 0
  rest = opened({ token: 'wrong', now: () => now })
  expect(await failed(rest.gatewayBot())).toMatchObject({ outcome: 'retry', status: 401 })
  expect(await failed(rest.createMessage(channel, { content: 'a' }))).toMatchObject({ outcome: 'retry', status: 401 })
  expect(discord.requests).toHaveLength(1)
  expect(said.filter((line) => line.includes('DISCORD_TOKEN'))).toHaveLength(1)
  expect(await rest.respond(await anns(), hello)).toMatchObject({ kind: 'done' })

  now += 61_000
  await failed(rest.gatewayBot())
  expect(discord.of('GET /gateway/bot')).toHaveLength(2)
})

it('before Discord bans the address everything but presses stops, until 10 minutes have passed', async () => {
  let now = 0
  rest = opened({ now: () => now, invalidLimits: { warnAt: 2, stopAt: 4 } })
  discord.isInTrouble({ status: 403, times: 100 })
  const refusals = async (count: number) => {
    for (let left = count; left > 0; left -= 1) await failed(rest.guild(discord.guild))
  }
  await refusals(1)
  expect(said).toEqual([])
  await refusals(1)
  expect(said).toHaveLength(1)
  await refusals(2)
  expect(said).toHaveLength(2)
  expect(invalid).toEqual([403, 403, 403, 403])

  discord.isWell()
  const stopped = await failed(rest.guild(discord.guild))
  expect(stopped.outcome).toBe('retry')
  expect(stopped.retryAfterMs).toBeGreaterThan(500_000)
  expect(discord.requests).toHaveLength(4)
  expect(await rest.respond(await anns(), hello)).toMatchObject({ kind: 'done' })

  now += stopped.retryAfterMs ?? 0
  expect((await rest.guild(discord.guild)).id).toBe(discord.guild)
})

it('no words and no token end in the log or in an error', async () => {
  const open = await anns()
  discord.isInTrouble({ status: 500, what: 'POST /channels/:channel/messages' })
  const errors = [
    await failed(rest.createMessage(channel, { content: SECRET })),
    await failed(rest.createMessage(NOBODY, { content: SECRET })),
    await failed(rest.createMessage(channel, { content: SECRET, embeds: [{ title: SECRET.repeat(20) }] })),
    await failed(rest.respond(open, { type: 6 })),
  ]
  expect(said.join()).toContain('Discord does not take what we built')
  const everything = [...said, ...errors.flatMap((error) => [String(error), JSON.stringify(error)])].join('\n')
  for (const secret of [SECRET, 'hunter2', open.token, discord.token]) expect(everything).not.toContain(secret)
  discord.violations.length = 0
})

it('commands are read and set', async () => {
  await rest.putCommands([{ name: 'help', description: 'Help' }])
  expect((await rest.commands()).map(({ name }) => name)).toEqual(['help'])
})
