import type { APIGatewayBotInfo } from 'discord.js'
import { expect, it } from 'vitest'
import { createIdentify } from '../../../adapters/discord/identify.ts'

/** Discord's answers one after the other, the last one for good; an error is one that did not come. */
function discord(answers: readonly (Partial<APIGatewayBotInfo['session_start_limit']> | Error)[], lanes = [true]) {
  const said: string[] = []
  const asked: number[] = []
  const waited: number[] = []
  let next = 0
  let turn = 0
  const keep = (_: object, sentence: string) => void said.push(sentence)
  const o: Parameters<typeof createIdentify>[0] = {
    rest: {
      async gatewayBot() {
        const answer = answers[Math.min(next++, answers.length - 1)]
        if (answer instanceof Error) throw answer
        const session_start_limit = { total: 1_000, remaining: 9, reset_after: 0, max_concurrency: 1, ...answer }
        return { url: '', shards: 1, session_start_limit }
      },
    },
    leases: {
      async mayBegin(lane) {
        asked.push(lane)
        return lanes[Math.min(turn++, lanes.length - 1)] ?? false
      },
    },
    log: { info() {}, warn: keep, error: keep },
  }
  const mayIdentify = createIdentify(o, async (ms) => void waited.push(ms))
  return { o, mayIdentify, said, asked, waited }
}

const signal = new AbortController().signal

it('a session may be begun while the day has some left', async () => {
  const { mayIdentify, said } = discord([{ remaining: 1 }])
  await mayIdentify(0, signal)
  expect(said).toEqual([])
})

it('none is begun when they are used up, until there are new ones', async () => {
  const { mayIdentify, said, asked, waited } = discord([{ remaining: 0, reset_after: 3_600_000 }, { remaining: 1_000 }])
  await mayIdentify(0, signal)
  expect(waited).toEqual([3_600_000])
  expect(said).toEqual(['Discord lets the bot begin no more sessions for now: it waits'])
  expect(asked).toEqual([0])
})

it('shards begin one after the other in as many lanes as Discord allows', async () => {
  const { mayIdentify, asked } = discord([{ max_concurrency: 2 }])
  await Promise.all([0, 1, 2, 3].map((shard) => mayIdentify(shard, signal)))
  expect(asked).toEqual([0, 1, 0, 1])
})

it('while it is another shard’s turn, and while nobody answers, it waits', async () => {
  const { mayIdentify, said, waited } = discord([new Error('away'), {}], [false, false, true])
  await mayIdentify(0, signal)
  expect(waited).toEqual([5_000, 500, 500])
  expect(said).toEqual(['it could not be found out whether a session may be begun'])
})

it('a connection that closes meanwhile waits no longer', async () => {
  const closing = new AbortController()
  const { o, asked } = discord([{ remaining: 0, reset_after: 3_600_000 }])
  const waits = createIdentify(o)(0, closing.signal)
  setTimeout(() => closing.abort(), 20)
  await expect(waits).rejects.toThrow()
  expect(asked).toEqual([])
})
