import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inPieces } from '../../src/notices/in-pieces.ts'

const bytes = (words: string) => Buffer.byteLength(words)

it('nothing is lost, no piece is too long, no character is cut', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 600 })
  fc.assert(
    fc.property(words, fc.integer({ min: 40, max: 300 }), (said, max) => {
      const pieces = inPieces(said, max)
      expect(pieces.join('')).toBe(said)
      for (const piece of pieces) {
        expect(bytes(piece)).toBeLessThanOrEqual(max)
        expect(piece.isWellFormed()).toBe(true)
        expect(piece).not.toBe('')
      }
    }),
  )
})

it('it is cut between words where there are any', () => {
  expect(inPieces('one two three four', 10)).toEqual(['one two ', 'three four'])
})
