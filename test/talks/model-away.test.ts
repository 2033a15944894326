import { LLMock } from '@copilotkit/aimock'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startWorld, type World } from '../support/world.ts'

vi.setConfig({ testTimeout: 60_000 })

const mock = new LLMock({ port: 0, host: '127.0.0.1', strict: true })
const lines: string[] = []
let world: World
beforeAll(async () => {
  await mock.start()
  const settings = { OPENAI_API_KEY: 'sk-secret', OPENAI_BASE_URL: `${mock.url}/v1`, LOG_LEVEL: 'warn' }
  world = await startWorld({ DEMO: '1', ...settings }, { write: (line) => lines.push(line) })
})
afterAll(async () => {
  await world?.stop()
  await mock.stop()
})
// What a process found out about a model it forgets with its end.
beforeEach(async () => {
  mock.clearFixtures()
  mock.clearRequests()
  lines.length = 0
  await world.startsAnew()
  await world.restart()
})

/** Words that nobody but a model makes anything of. */
const RIDDLE = 'flurb wizzle blam yonder snork'
const QUESTION = 'how large may the logo of a tenant be?'
/** How often the model was asked what words mean, and for an answer. */
const asked = () => {
  const [interpreted, worded] = [true, false].map(
    (hasTools) =>
      mock.getRequests().filter(({ body }) => JSON.stringify(body).includes('"tools":[') === hasTools).length,
  )
  return { interpreted, worded }
}
const fails = (status: number, retryAfter?: number) =>
  mock.on(
    {},
    {
      error: { message: `${RIDDLE} is no good`, type: 'server_error' },
      status,
      ...(retryAfter === undefined ? {} : { retryAfter }),
    },
  )

describe('where the model is down', () => {
  it('we ask back at once, and leave it alone after three times', async () => {
    const ewa = world.person('ewa')
    fails(500)
    for (let n = 0; n < 5; n++) {
      await ewa.says(RIDDLE)
      await ewa.sees('[Create ticket]')
    }
    expect(asked().interpreted).toBe(3)
  })

  it.each([
    ['has enough of us (429)', 429, 60],
    ['cannot write what we can read (400)', 400, undefined],
    ['does not know our key (401)', 401, undefined],
    ['speaks no such language (404)', 404, undefined],
  ])('or %s, the words of the source are shown, and it is not asked again', async (_, status, retryAfter) => {
    const ewa = world.person('ewa')
    fails(status, retryAfter)
    for (let n = 0; n < 3; n++) {
      await ewa.says(QUESTION)
      await ewa.sees('Create a tenant and hand it over')
    }
    expect(asked().worded).toBe(1)
  })

  it('for answers alone, it is asked what words mean all the same', async () => {
    const ewa = world.person('ewa')
    mock.on({ predicate: (request) => request.tools === undefined }, { error: { message: 'no schema' }, status: 400 })
    mock.on({}, { content: 'Nothing fits.' })
    for (let n = 0; n < 3; n++) await ewa.says(QUESTION)
    await ewa.says(RIDDLE)
    expect(asked().worded).toBe(1)
    expect(asked().interpreted).toBe(1)
  })

  it('the log says so, and neither what somebody asked nor the key', async () => {
    const ewa = world.person('ewa')
    fails(500)
    await ewa.says(RIDDLE)
    expect(lines.join('')).toMatch(/the language model did not answer/)
    expect(lines.join('')).not.toMatch(/wizzle|sk-secret/)
  })
})

describe('where the model is slow', () => {
  it('nobody waits for what words mean longer than 3 s, and for an answer no longer than 8 s', async () => {
    const ewa = world.person('ewa')
    mock.on({}, { content: 'x'.repeat(5_000) }, { chunkSize: 1, latency: 100, chaos: { latencyMs: 4_000 } })
    await ewa.says(RIDDLE)
    await ewa.sees('[Create ticket]')
    await ewa.says(QUESTION)
    await ewa.sees('Create a tenant and hand it over')
    expect(lines.join('')).toMatch(/no answer within 3000 ms[\s\S]*no answer within 8000 ms/)
  })
})
