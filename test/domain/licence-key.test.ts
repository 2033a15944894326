import { describe, expect, it } from 'vitest'
import { compareKeys, lastFour, maskedKey } from '../../src/domain/licence-key.ts'

const key = 'AB12-CD34-EF56-7F3K'

describe('a key that is shown', () => {
  it('keeps its last four signs', () => expect(maskedKey(lastFour(key))).toBe('•••• •••• 7F3K'))
  it.each(['', '7F3K', 'AB12-7F3K'])('of %j nothing, for it would be half of it', (short) => {
    expect(maskedKey(lastFour(short))).toBe('•••• •••• ••••')
  })
})

describe('a key that is pasted to be compared (X91)', () => {
  it.each([key, key.toLowerCase(), ' AB12CD34 EF567F3K\n', 'AB12–CD34–EF56–7F3K'])('%j is the same', (pasted) => {
    expect(compareKeys(pasted, key)).toEqual({ kind: 'same', pasted: '•••• •••• 7F3K', issued: '•••• •••• 7F3K' })
  })
  it('differs by one sign, though its end is the same', () => {
    expect(compareKeys(key.replace('C', 'D'), key).kind).toBe('different')
  })
  it('is never repeated', () => {
    const said = JSON.stringify(compareKeys('ZZ99-YY88-XX77-WW66', key))
    expect(said).toContain('WW66')
    for (const part of ['ZZ99', 'YY88', 'XX77', 'AB12', 'CD34', 'EF56']) expect(said).not.toContain(part)
  })
  it('must be there', () => expect(compareKeys(' – ', key)).toEqual({ kind: 'no-key' }))
})
