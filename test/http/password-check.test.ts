import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { describe, expect, it } from 'vitest'
import { plain, text } from '../../src/core/words.ts'
import { checkPassword } from '../../src/http/password-check.ts'
import { passwordWords } from '../../src/http/password-words.ts'
import { createTranslator } from '../../src/texts/texts.ts'

const known = { company: ['hello'], personal: ['astrid'] }
const isRight = (password: string, hash: string) => verifyPassword({ hash, password })
const check = (password: string, past: { hashes?: string[]; current?: string } = {}) =>
  checkPassword(password, known, { hashes: [], isRight, ...past })

describe('a new password', () => {
  it.each(['passwordpassword', 'Wissenschaft', 'felicidades', 'relationship'])(
    '%s is guessed by whoever knows our languages',
    async (password) => expect(await check(password)).toBe('guessable'),
  )

  it.each(['blauer Kaktus tanzt', 'tres lobos comen uvas', 'seven pale rivers hum'])('%s is taken', async (password) =>
    expect(await check(password)).toBeUndefined(),
  )

  it('that somebody had, or almost had, is refused (H26)', async () => {
    const hashes = [await hashPassword('blauer Kaktus tanzt 7'), await hashPassword('seven pale rivers hum')]
    expect(await check('blauer Kaktus tanzt 7', { hashes })).toBe('former')
    expect(await check('seven pale rivers hum', { hashes })).toBe('former')
    expect(await check('blauer Kaktus tanzt 8', { hashes })).toBe('former-like')
    expect(await check('Blauer Kaktus tanzt!', { current: 'blauer Kaktus tanzt 7' })).toBe('former-like')
  })

  it('is refused in every language with a sentence of its own for each reason', () => {
    const flaws = [
      'short',
      'long',
      'company-year',
      'company',
      'personal',
      'season-year',
      'word-year',
      'word-digits',
      'keyboard',
      'repeat',
      'guessable',
      'former',
      'former-like',
    ] as const
    for (const language of ['en', 'de', 'es']) {
      const t = createTranslator(language, 'UTC')
      const said = flaws.map((flaw) => passwordWords(flaw, (key, params) => plain(t(text(key, params)))))
      expect(new Set(said).size, language).toBe(flaws.length)
    }
  })
})
