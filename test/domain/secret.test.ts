import { describe, expect, test } from 'vitest'
import { findSecrets, MARK, type SecretKind, withoutSecrets } from '../../src/domain/secret.ts'
import { LICENCE_KEYS, NAMED_TOKENS, TOKEN_SENTENCES, WITH_PASSWORD, WITH_TOKEN, WITHOUT } from './secret-corpus.ts'

const LINK = 'qJ3bX0dYt6Hk8LmZ2vWcR4sNfP7aGe1UiOy5Tx9KwBQ'

describe('a secret in what people write', () => {
  test('the corpus is worth something', () => {
    expect(WITH_PASSWORD.length + WITH_TOKEN.length + NAMED_TOKENS.length + LICENCE_KEYS.length).toBeGreaterThan(60)
    expect(WITHOUT.length).toBeGreaterThan(60)
  })

  test.each(WITH_PASSWORD)('password: %s', (marked) => leavesOnlyTheRest(marked, 'password'))
  test.each(NAMED_TOKENS)('token: %s', (marked) => leavesOnlyTheRest(marked, 'token'))
  test.each(LICENCE_KEYS)('licence key: %s', (marked) => leavesOnlyTheRest(marked, 'licence-key'))

  test.each(WITH_TOKEN.flatMap((token) => TOKEN_SENTENCES.map((sentence) => sentence.replace('%', `«${token}»`))))(
    'token: %s',
    (marked) => leavesOnlyTheRest(marked, 'token'),
  )

  test.each([`https://help.vendor.example/a/«${LINK}»`, `/r/«${LINK}» opens nothing`, `code «${LINK}»`])(
    'our own link: %s',
    (marked) => leavesOnlyTheRest(marked, 'link'),
  )

  test.each(WITHOUT)('none: %s', (said) => expect(withoutSecrets(said)).toEqual({ text: said, kinds: [] }))

  test('several of several kinds, and nothing of what was taken out is found again', () => {
    const { text, kinds } = withoutSecrets(`Passwort: Sommer2024! Token ${WITH_TOKEN[1]} und AB12-CD34-EF56-GH78`)
    expect(text).toBe(`Passwort: ${MARK} Token ${MARK} und ${MARK}`)
    expect(kinds).toEqual(['password', 'token', 'licence-key'])
    expect(findSecrets(text)).toEqual([])
  })

  test('the longest message takes no time', () => {
    const longest = 'the password for the portal of our company is not, '.repeat(2000).slice(0, 100_000)
    expect(findSecrets(`${longest} Password: Hello2024!`)).toHaveLength(1)
  })
})

function leavesOnlyTheRest(marked: string, kind: SecretKind): void {
  expect(withoutSecrets(marked.replaceAll(/[«»]/g, ''))).toEqual({
    text: marked.replaceAll(/«[\s\S]*?»/g, MARK),
    kinds: [kind],
  })
}
