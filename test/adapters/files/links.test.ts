import { describe, expect, it, test } from 'vitest'
import { createLinks } from '../../../adapters/files/links.ts'

const now = new Date('2026-03-02T10:00:00Z')
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const links = createLinks({ secret: 'a secret', publicUrl: 'https://desk.example/base/' })
const url = links.sign('att-1', 'ann', now)
const query = Object.fromEntries(new URL(url).searchParams)

describe('a link to a file', () => {
  it('lies under the public address and says nothing but whose it is and until when', () => {
    expect(url).toMatch(/^https:\/\/desk\.example\/base\/files\/att-1\?p=ann&e=\d+&s=[\w-]{43}$/)
    expect(createLinks({ secret: 's', publicUrl: 'https://desk.example' }).sign('a', 'b', now)).toMatch(
      /^https:\/\/desk\.example\/files\/a\?/,
    )
  })

  it('is good until 15 minutes are over', () => {
    expect(links.verify('att-1', query, now)).toBe('ann')
    expect(links.verify('att-1', query, minutesLater(14.99))).toBe('ann')
    expect(links.verify('att-1', query, minutesLater(15))).toBeUndefined()
  })

  test.each([
    ['another person', { ...query, p: 'bob' }],
    ['a later end', { ...query, e: String(minutesLater(60).getTime()) }],
    ['an end that is no number', { ...query, e: 'never' }],
    ['another seal', { ...query, s: query.s?.replace(/^./, (c) => (c === 'A' ? 'B' : 'A')) }],
    ['a short seal', { ...query, s: 'AAAA' }],
    ['a seal of wide characters', { ...query, s: 'ä'.repeat(43) }],
    ['no seal', { p: query.p, e: query.e }],
    ['every part twice', { p: ['ann', 'ann'], e: [query.e], s: [query.s] }],
    ['nothing', {}],
  ])('with %s opens nothing', (_, altered) => {
    expect(links.verify('att-1', altered, now)).toBeUndefined()
  })

  it('opens no other file, and nothing elsewhere', () => {
    expect(links.verify('att-2', query, now)).toBeUndefined()
    expect(
      createLinks({ secret: 'b secret', publicUrl: 'https://desk.example' }).verify('att-1', query, now),
    ).toBeUndefined()
  })

  it('does not confuse the parts it seals', () => {
    const shifted = Object.fromEntries(new URL(links.sign('a', 'b,c', now)).searchParams)
    expect(links.verify('a,b', { ...shifted, p: 'c' }, now)).toBeUndefined()
  })
})
