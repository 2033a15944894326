import { describe, expect, it } from 'vitest'
import { matchParty } from '../../src/domain/contract-party.ts'

const parties = [
  'Contoso Deutschland GmbH',
  'Contoso AB',
  'Kaiser & Söhne',
  'Müller und Größe GmbH',
  'Ñandú S.L.',
  'Hello AB',
].map((name) => ({ name }))

const said = (name: string) => {
  const match = matchParty(name, parties)
  switch (match.kind) {
    case 'same':
      return match.party.name
    case 'likely':
      return match.parties.map((party) => `${party.name}?`)
    case 'none':
      return match.kind
  }
}

describe('a typed customer name', () => {
  it.each([
    ['hello ab', 'Hello AB'],
    ['  CONTOSO   Deutschland gmbh ', 'Contoso Deutschland GmbH'],
  ])('%j is the party itself', (name, party) => expect(said(name)).toBe(party))

  it.each([
    ['Contoso Deutschland', ['Contoso Deutschland GmbH?', 'Contoso AB?']],
    ['Contoso GmbH', ['Contoso AB?', 'Contoso Deutschland GmbH?']],
    ['Hello GmbH', ['Hello AB?']],
    ['Helo AB', ['Hello AB?']],
    ['Kaiser and Soehne', ['Kaiser & Söhne?']],
    ['Kaiser + Sohne', ['Kaiser & Söhne?']],
    ['Mueller & Groesse', ['Müller und Größe GmbH?']],
    ['Muller und Grosse GmbH', ['Müller und Größe GmbH?']],
    ['Nandu SL', ['Ñandú S.L.?']],
  ])('%j is asked about (X89)', (name, asked) => expect(said(name)).toEqual(asked))

  it.each(['', '   ', 'GmbH', 'Muster GmbH', 'Yellow AB', 'Con'])('%j is nobody', (name) => {
    expect(said(name)).toBe('none')
  })

  it('is asked about where two contracts name the same party', () => {
    const twice = [{ name: 'Hello AB' }, { name: 'hello ab' }]
    expect(matchParty('Hello AB', twice)).toEqual({ kind: 'likely', parties: twice })
  })
})
