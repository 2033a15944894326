import { describe, expect, it } from 'vitest'
import { createSeal } from '../../prisma/seal.ts'

const one = { id: '2026-01', key: new Uint8Array(32).fill(1) }
const two = { id: '2027.01', key: new Uint8Array(32).fill(2) }
const key = 'AB12-CD34-ÄÖ56-7F3K'
const about = 'ActivationKey:1'
const broken = { ok: false, problem: 'broken' }

describe('a sealed key', () => {
  const seal = createSeal([one])
  it('is read again, and never stands in the clear', () => {
    const sealed = seal.seal(key, about)
    expect(seal.open(sealed, about)).toEqual({ ok: true, text: key })
    expect(Buffer.from(sealed.split('.')[1] ?? '', 'base64url').toString()).not.toContain('7F3K')
  })
  it('looks different every time', () => expect(seal.seal(key, about)).not.toBe(seal.seal(key, about)))
  it('belongs to its record', () => {
    expect(seal.open(seal.seal(key, about), 'ActivationKey:2')).toEqual(broken)
  })
  it('shows any change of a sign', () => {
    const sealed = seal.seal(key, about)
    const start = sealed.indexOf('.') + 1
    for (let at = start; at < sealed.length - 1; at++) {
      const changed = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1)
      expect(seal.open(changed, about), changed).toEqual(broken)
    }
  })
  it.each([0, 1, 12, 27, 30])('cut to %i bytes is broken', (length) => {
    const bytes = Buffer.from(seal.seal(key, about).split('.')[1] ?? '', 'base64url').subarray(0, length)
    expect(seal.open(`${one.id}.${bytes.toString('base64url')}`, about)).toEqual(broken)
  })
  it.each(['', '.', 'nonsense', '2026-02.AAAA', '__proto__.AAAA'])('%j was sealed by nobody we know', (sealed) => {
    expect(seal.open(sealed, about)).toEqual({ ok: false, problem: 'unknown-key' })
  })
})

describe('rotation', () => {
  const old = createSeal([one]).seal(key, about)
  const both = createSeal([two, one])
  it('reads what an older key sealed', () => expect(both.open(old, about)).toEqual({ ok: true, text: key }))
  it('seals with the first one, which the old setting cannot read', () => {
    const sealed = both.seal(key, about)
    expect(sealed.startsWith(`${two.id}.`)).toBe(true)
    expect(createSeal([one]).open(sealed, about)).toEqual({ ok: false, problem: 'unknown-key' })
  })
  it('says so when an old key was taken away too early', () => {
    expect(createSeal([two]).open(old, about)).toEqual({ ok: false, problem: 'unknown-key' })
  })
  it('does not take one key’s work for another’s, though the bytes of both are the same', () => {
    const renamed = createSeal([{ ...one, id: 'other' }])
    expect(renamed.open(old.replace(one.id, 'other'), about)).toEqual(broken)
  })
})
