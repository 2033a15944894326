import { readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { assets } from '../../src/http/assets.ts'
import { createMetrics } from '../../src/http/metrics.ts'
import { createServer } from '../../src/http/server.ts'
import { createLog } from '../../src/log.ts'

let app: FastifyInstance
beforeEach(() => {
  const log = createLog('silent')
  app = createServer({ log, mode: 'live', checks: {}, metrics: createMetrics(), mount: [assets] })
})
afterEach(() => app.close())

const drawn = (name: string) => readFile(new URL(`../../src/http/assets/${name}`, import.meta.url))

describe.each(['version-help.png', 'licence-key.png', 'granule.png'])('the picture %s', (name) => {
  test('is served to the byte, as a picture that may be kept for a day', async () => {
    const answer = await app.inject(`/assets/${name}`)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=86400',
      'x-content-type-options': 'nosniff',
    })
    expect(answer.rawPayload.equals(await drawn(name))).toBe(true)
  })

  test('is a PNG of a size that cards can show', async () => {
    const bytes = await drawn(name)
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([900, 520])
    expect(bytes.byteLength).toBeLessThan(120 * 1024)
  })
})

describe('nothing else is served', () => {
  test.each([
    ['another name', '/assets/other.png'],
    ['its own source, which lies beside it', '/assets/version-help.svg'],
    ['the same name in capitals', '/assets/VERSION-HELP.PNG'],
    ['the folder', '/assets/'],
    ['a way up', '/assets/../assets.ts'],
    ['a way up in disguise', '/assets/..%2Fassets.ts'],
    ['a way up in more disguise', '/assets/%2e%2e%2fassets.ts'],
    ['a way up and back', '/assets/..%2Fassets%2Fversion-help.png'],
    ['a name with an end inside', '/assets/version-help.png%00.svg'],
    ['a name of every object', '/assets/constructor'],
  ])('%s is 404', async (_, url) => {
    const answer = await app.inject(url)
    expect(answer.statusCode).toBe(404)
    expect(answer.headers['content-type']).not.toBe('image/png')
  })

  test('nor is anything taken', async () => {
    const answer = await app.inject({ method: 'POST', url: '/assets/version-help.png' })
    expect(answer.statusCode).toBe(404)
  })
})
