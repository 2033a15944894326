import type { APIApplicationCommand } from 'discord.js'
import { expect, test } from 'vitest'
import { commandsOf } from '../../../adapters/discord/commands.ts'
import { type CommandsRest, registerCommands } from '../../../adapters/discord/register.ts'
import { createDiscordRest } from '../../../adapters/discord/rest.ts'
import { createCatalogue } from '../../../src/catalogue.ts'
import { catalogs } from '../../../src/texts/texts.ts'
import { startFakeDiscord } from '../../support/fake-discord.ts'

type Wanted = Parameters<CommandsRest['putCommands']>[0]

const wanted = commandsOf(createCatalogue(), catalogs)

/** Discord's shelf of commands: keeps what is put, and tells it in its own way. */
function shelf() {
  let kept: Wanted = []
  const log: string[] = []
  const puts: Wanted[] = []
  const told = (one: Wanted[number], index: number): unknown => ({
    id: `${100 - index}`,
    application_id: '1',
    version: '7',
    default_member_permissions: null,
    default_permission: true,
    dm_permission: true,
    nsfw: false,
    description: '',
    ...one,
    contexts: one.contexts?.toReversed(),
    name_localizations: Object.fromEntries(Object.entries(one.name_localizations ?? {}).reverse()),
    ...('options' in one ? { options: one.options?.map((each) => ({ required: false, ...each })) } : {}),
  })
  const rest: CommandsRest = {
    commands: async () => kept.map(told).toReversed() as APIApplicationCommand[],
    async putCommands(all) {
      puts.push(all)
      kept = all
    },
  }
  const say = (_: object, words: string) => void log.push(words)
  const start = (some: Partial<CommandsRest> = {}, offer: Wanted = wanted) =>
    registerCommands({ rest: { ...rest, ...some }, wanted: offer, log: { info: say, warn: say } })
  return { start, puts, log, kept: () => kept }
}

test('the first start lists everything, the next ones leave it alone', async () => {
  const { start, puts, kept } = shelf()
  await start()
  await start()
  await start()
  expect(puts).toHaveLength(1)
  expect(kept()).toEqual(wanted)
})

const changed = (change: (one: Wanted[number]) => Wanted[number]) =>
  wanted.map((one) => (one.name === 'tickets' ? change(one) : one))

test.each<[string, Wanted]>([
  ['a command that is gone', wanted.filter(({ name }) => name !== 'why')],
  ['other words', changed((one) => ({ ...one, description: 'Everything you ever asked' }))],
  [
    'a translation more',
    changed((one) => ({ ...one, name_localizations: { ...one.name_localizations, fr: 'tickets' } })),
  ],
  ['an option less', changed((one) => ({ ...one, options: [] }))],
  [
    'an option that must be said',
    changed((one) => ({ ...one, options: [{ type: 3, name: 'x', description: 'x', required: true }] })),
  ],
  ['seen by fewer', changed((one) => ({ ...one, default_member_permissions: '0' }))],
])('a difference is written: %s', async (_, other) => {
  const { start, puts, kept } = shelf()
  await start({}, other)
  await start()
  expect(puts).toHaveLength(2)
  expect(kept()).toEqual(wanted)
})

test('two instances that start at once end with one list', async () => {
  const { start, puts, kept } = shelf()
  await Promise.all([start(), start()])
  expect(puts.length).toBeLessThanOrEqual(2)
  expect(kept()).toEqual(wanted)
  await start()
  expect(puts.length).toBeLessThanOrEqual(2)
})

test('Discord being away stops nothing, and is said', async () => {
  const { start, puts, log } = shelf()
  const away = async () => {
    throw new Error('503')
  }
  await start({ commands: away })
  await start({ putCommands: away })
  expect(puts).toEqual([])
  expect(log).toHaveLength(2)
  await start()
  expect(puts).toHaveLength(1)
})

test('through Discord’s own door: written once, whoever starts afterwards', async () => {
  const discord = await startFakeDiscord()
  const log: string[] = []
  const keep = (_: object, words: string) => void log.push(words)
  const note = { info: keep, warn: keep, error: keep }
  const start = () => {
    const rest = createDiscordRest({
      token: discord.token,
      applicationId: discord.applicationId,
      apiUrl: discord.url,
      log: note,
    })
    return registerCommands({ rest, wanted, log: note })
  }
  await start()
  await start()
  const methods = discord.requests.map(({ method }) => method)
  await discord.stop()
  expect(methods).toEqual(['GET', 'PUT', 'GET'])
  expect(discord.violations).toEqual([])
  expect(log).toEqual(['Discord lists the commands as they are now'])
})
