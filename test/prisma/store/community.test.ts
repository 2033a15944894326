import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.company('vendor', 'VENDOR')
})
afterAll(() => world.close())

const place = (id: string) => ({ channel: 'discord', id, isPrivate: false, ref: {} })
const at = new Date()
const registers = (id: string, purpose: 'AGENTS' | 'COMMUNITY') =>
  world.store.transaction((tx) => tx.write.registerChannel(place(id), purpose, 'kim', at))
const rowOf = (id: string) => world.client.registeredChannel.findFirstOrThrow({ where: { placeId: id } })

describe("a community's channel", () => {
  test('is one, and no other channel is', async () => {
    await registers('help', 'COMMUNITY')
    await registers('desk', 'AGENTS')
    const { isCommunity } = world.store.reads.channels
    expect(await isCommunity(place('help'))).toBe(true)
    expect(await isCommunity({ ...place('help'), channel: 'teams' })).toBe(false)
    expect(await isCommunity(place('desk'))).toBe(false)
    expect(await isCommunity(place('elsewhere'))).toBe(false)
  })

  test('is none in which private matters may be shown, whoever it was for before (INV-73)', async () => {
    const { id } = await rowOf('desk')
    expect((await world.store.reach(`channel:${id}`)).places).toHaveLength(1)
    expect(await world.store.reads.channels.registered('AGENTS')).toHaveLength(1)
    await registers('desk', 'COMMUNITY')
    expect(await world.store.reads.channels.registered('AGENTS')).toEqual([])
    expect(await world.store.reads.channels.get(id)).toBeUndefined()
    expect(await world.store.personOf(`channel:${id}`)).toBeUndefined()
    expect((await world.store.reach(`channel:${id}`)).places).toEqual([])
    expect(await world.store.rosters.due(new Date(at.getTime() + 86_400_000))).toEqual([])
  })

  test('never counts as fit for them, whatever writes', async () => {
    const { id } = await rowOf('help')
    await expect(world.store.rosters.keep(id, true, at)).rejects.toThrow()
    await registers('help', 'AGENTS')
    await world.store.rosters.keep(id, true, at)
    expect(await world.store.reads.channels.isCommunity(place('help'))).toBe(false)
  })
})

test('of what a reader says of an answer the last word counts, once', async () => {
  const rates = (reader: string, isHelpful: boolean) =>
    world.store.transaction((tx) => tx.write.rateAnswer('version', isHelpful, reader, at))
  await rates('person:ewa', true)
  await rates('person:ewa', false)
  await rates('identity:somebody', true)
  const kept = await world.client.answerRating.findMany({ orderBy: { reader: 'asc' } })
  expect(kept.map(({ reader, isHelpful }) => [reader, isHelpful])).toEqual([
    ['identity:somebody', true],
    ['person:ewa', false],
  ])
})
