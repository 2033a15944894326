import { afterEach, beforeEach, expect, it } from 'vitest'
import { createDiscordRest, type DiscordRest } from '../../../adapters/discord/rest.ts'
import { viewersOf } from '../../../adapters/discord/roster.ts'
import { type Sight, seesChannel } from '../../../adapters/discord/viewers.ts'
import { type FakeDiscord, startFakeDiscord } from '../../support/fake-discord.ts'

const VIEW = (1n << 10n).toString()
const SEND = (1n << 11n).toString()
const ADMINISTRATOR = (1n << 3n).toString()
const [GUILD, OWNER, KIM, AGENTS, MUTED] = ['1', '2', '3', '4', '5'] as const

/** What a role or a member is given or denied in the channel. */
const role = (id: string, allow: string, deny = '0') => ({ id, type: 0, allow, deny })
const member = (id: string, allow: string, deny = '0') => ({ id, type: 1, allow, deny })
const sight = (everyone: string, overwrites: Sight['overwrites'] = [], agents = '0'): Sight => ({
  guild: { id: GUILD, owner_id: OWNER },
  roles: [
    { id: GUILD, permissions: everyone },
    { id: AGENTS, permissions: agents },
    { id: MUTED, permissions: SEND },
  ],
  overwrites,
})

it.each<[string, boolean, string, readonly string[], Sight]>([
  ['everybody may look', true, KIM, [], sight(VIEW)],
  ['nobody may look', false, KIM, [], sight(SEND)],
  ['a role may look', true, KIM, [AGENTS], sight('0', [], VIEW)],
  ['only somebody else’s role may', false, KIM, [MUTED], sight('0', [], VIEW)],
  ['the owner sees what is closed to everybody', true, OWNER, [], sight(VIEW, [role(GUILD, '0', VIEW)])],
  ['an administrator as well', true, KIM, [AGENTS], sight('0', [member(KIM, '0', VIEW)], ADMINISTRATOR)],
  ['the channel is closed to everybody', false, KIM, [], sight(VIEW, [role(GUILD, '0', VIEW)])],
  ['and open to a role', true, KIM, [AGENTS], sight(VIEW, [role(GUILD, '0', VIEW), role(AGENTS, VIEW)])],
  ['which somebody has not', false, KIM, [MUTED], sight(VIEW, [role(GUILD, '0', VIEW), role(AGENTS, VIEW)])],
  [
    'one role opens what another closes',
    true,
    KIM,
    [MUTED, AGENTS],
    sight('0', [role(AGENTS, VIEW), role(MUTED, '0', VIEW)]),
  ],
  ['a role closes what everybody may', false, KIM, [MUTED], sight(VIEW, [role(MUTED, '0', VIEW)])],
  ['somebody is let in who has no role', true, KIM, [], sight(VIEW, [role(GUILD, '0', VIEW), member(KIM, VIEW)])],
  ['somebody is kept out whose role may', false, KIM, [AGENTS], sight('0', [member(KIM, '0', VIEW)], VIEW)],
  ['what is said of others does not matter', false, KIM, [], sight('0', [member(OWNER, VIEW), role(AGENTS, VIEW)])],
  ['a role named like a member is no member', false, KIM, [], sight('0', [role(KIM, VIEW)])],
  ['roles that are gone count for nothing', false, KIM, ['77'], sight('0', [], VIEW)],
  ['permissions beyond 53 bits are read', true, KIM, [], sight(((1n << 60n) | (1n << 10n)).toString())],
])('%s', (_, sees, id, roles, given) => {
  expect(seesChannel({ id, roles }, given)).toBe(sees)
})

const ANN = '100000000000000001'
const KIMS = '100000000000000002'
const ROBOT = '100000000000000003'
let discord: FakeDiscord
let rest: DiscordRest
beforeEach(async () => {
  discord = await startFakeDiscord()
  const log = { info() {}, warn() {}, error() {} }
  rest = createDiscordRest({ token: discord.token, applicationId: discord.applicationId, apiUrl: discord.url, log })
  discord.addUser(ANN, 'Ann')
  discord.addUser(KIMS, 'Kim')
  discord.addUser(ROBOT, 'Robot')
  discord.state.users.set(ROBOT, { ...discord.state.users.get(ROBOT), bot: true })
  for (const id of [ANN, KIMS, ROBOT]) discord.joins(id, discord.guild)
})
afterEach(async () => {
  await discord.stop()
  expect(discord.violations).toEqual([])
})

const closed = (...open: string[]) => [
  { id: discord.guild, type: 0, allow: '0', deny: VIEW },
  ...open.map((id) => ({ id, type: 1, allow: VIEW, deny: '0' })),
]
const names = async (channel: string, parent?: string) =>
  (await viewersOf(rest, { guild: discord.guild, channel, ...(parent ? { parent } : {}) })).map(({ name }) => name)

it('people who see a channel are named, bots are not', async () => {
  expect(await names(discord.addChannel('open'))).toEqual(['Ann', 'Kim'])
  const agents = discord.addChannel('agents', { permission_overwrites: closed(KIMS, ROBOT) })
  expect(await viewersOf(rest, { guild: discord.guild, channel: agents })).toEqual([
    { issuer: 'discord', id: KIMS, name: 'Kim' },
  ])
})

it('a thread is seen by whoever sees its channel', async () => {
  const agents = discord.addChannel('agents', { permission_overwrites: closed(KIMS) })
  const { id } = await rest.createMessage(agents, { content: 'T-10001' })
  const thread = await rest.startThread(agents, id, 'T-10001')
  expect(await names(thread, agents)).toEqual(['Kim'])
})

it('somebody is named as they are called in the server', async () => {
  const members = discord.state.guilds.get(discord.guild)?.members
  members?.set(KIMS, { ...members.get(KIMS), nick: 'Kim from support' })
  expect(await names(discord.addChannel('open'))).toEqual(['Ann', 'Kim from support'])
})

it('without the members intent, or without a look into the channel, nobody is named', async () => {
  const channel = discord.addChannel('agents')
  discord.lacksIntent('MEMBERS')
  expect(await names(channel)).toEqual([])
  discord.isWell()
  discord.lacks('VIEW_CHANNEL', channel)
  expect(await names(channel)).toEqual([])
})

it('a channel that is gone, and a Discord that is away, are told apart from an empty one', async () => {
  await expect(names('199999999999999999')).rejects.toMatchObject({ outcome: 'never', code: 10_003 })
  discord.isInTrouble({ status: 503, what: 'GET /guilds/:guild/members' })
  await expect(names(discord.addChannel('agents'))).rejects.toMatchObject({ outcome: 'retry' })
})

it('a limit on the way through the members is waited for', async () => {
  discord.isBusy(3, { what: 'GET /guilds/:guild/members' })
  expect(await names(discord.addChannel('open'))).toEqual(['Ann', 'Kim'])
  expect(discord.of('GET /guilds/:guild/members').map(({ status }) => status)).toEqual([429, 200])
})

it('a private chat has no roster', async () => {
  expect(await viewersOf(rest, { user: ANN })).toEqual([])
  expect(discord.requests).toEqual([])
})
