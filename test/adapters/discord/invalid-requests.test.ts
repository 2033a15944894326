import { expect, it } from 'vitest'
import { createInvalidRequests } from '../../../adapters/discord/invalid-requests.ts'

const MINUTE = 60_000

function counted() {
  const said: string[] = []
  let at = 0
  const log = { warn: () => void said.push('warn'), error: () => void said.push('error') }
  const invalid = createInvalidRequests({ log, now: () => at })
  return {
    said,
    waitMs: invalid.waitMs,
    passes: (ms: number) => {
      at += ms
    },
    refuses: (count: number) => {
      for (let left = count; left > 0; left -= 1) invalid.add()
    },
  }
}

it('2,000 refused requests within 10 minutes are told, once', () => {
  const discord = counted()
  discord.refuses(1_999)
  expect(discord.said).toEqual([])
  discord.refuses(2)
  expect(discord.said).toEqual(['warn'])
  expect(discord.waitMs()).toBe(0)
})

it('8,000 stop everything until enough of them are 10 minutes ago', () => {
  const discord = counted()
  discord.refuses(4_000)
  discord.passes(5 * MINUTE)
  discord.refuses(3_999)
  expect(discord.waitMs()).toBe(0)
  discord.refuses(1)
  expect(discord.said).toEqual(['warn', 'error'])

  const wait = discord.waitMs()
  expect(wait).toBeGreaterThan(4 * MINUTE)
  expect(wait).toBeLessThan(6 * MINUTE)
  discord.passes(wait - 1)
  expect(discord.waitMs()).toBeGreaterThan(0)
  discord.passes(1)
  expect(discord.waitMs()).toBe(0)
})

it('what is spread over hours is not counted together', () => {
  const discord = counted()
  for (let minute = 0; minute < 600; minute += 1) {
    discord.refuses(150)
    discord.passes(MINUTE)
  }
  expect(discord.said).toEqual([])
  expect(discord.waitMs()).toBe(0)
})
