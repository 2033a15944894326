import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { domainOf, masked, sameAddress } from '../../src/domain/address.ts'
import { isFreeMail } from '../../src/domain/free-mail.ts'
import { looksLike } from '../../src/domain/look-alike.ts'

const KNOWN = ['hello.example', 'muster.example', 'nandu.example', 'abc.example']

describe('a domain that only looks like a verified one (X46)', () => {
  it.each([
    'he11o.example',
    'heIlo.example',
    'hello.test',
    'helo.example',
    'helllo.example',
    'hlelo.example',
    'hello-support.example',
    'hеllo.example',
    'rnuster.example',
    'ñandú.example',
    'mail.hello.test',
  ])('%s is named', (domain) => {
    expect(looksLike(domain, KNOWN)).toBeDefined()
  })

  it.each(['hello.example', 'HELLO.example', 'other.example', 'world.test', 'abd.example', 'x.example', ''])(
    '%s is not',
    (domain) => {
      expect(looksLike(domain, KNOWN)).toBeUndefined()
    },
  )

  test('a verified domain never looks like another, however many there are', () => {
    const domain = fc.stringMatching(/^[a-z0-9-]{1,12}\.[a-z]{2,5}$/)
    fc.assert(
      fc.property(fc.array(domain, { minLength: 1, maxLength: 8 }), (all) => {
        for (const one of all) expect(looksLike(one, all)).toBeUndefined()
      }),
    )
  })

  it('a letter changed within what reads as one letter', () => {
    expect(looksLike('aaaaqv.example', ['aaaavv.example'])).toBe('aaaavv.example')
  })

  test('one letter less, more or other in a name of five or more is noticed', () => {
    const name = fc.stringMatching(/^[a-z]{6,12}$/)
    fc.assert(
      fc.property(name, fc.nat(11), fc.constantFrom('drop', 'double', 'change'), (known, at, how) => {
        const i = at % known.length
        const letter = known[i] ?? ''
        const put = how === 'drop' ? '' : how === 'double' ? letter + letter : letter === 'q' ? 'z' : 'q'
        const asked = `${known.slice(0, i)}${put}${known.slice(i + 1)}.example`
        fc.pre(asked !== `${known}.example`)
        expect(looksLike(asked, [`${known}.example`])).toBe(`${known}.example`)
      }),
    )
  })
})

describe('addresses', () => {
  it('are the same in any casing (INV-02)', () => {
    expect(sameAddress('  Anna@X.De ')).toBe('anna@x.de')
    expect(domainOf(' Anna@X.De ')).toBe('x.de')
  })

  it('are shown without their name', () => {
    expect(masked('astrid.nystrom@hello.example')).toBe('a•••••@hello.example')
    expect(masked('ñ@hello.example')).toBe('ñ•••••@hello.example')
  })

  it('of free mail prove no company', () => {
    expect(isFreeMail('Gmail.com')).toBe(true)
    expect(isFreeMail('hello.example')).toBe(false)
  })
})
