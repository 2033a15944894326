import { createHmac, createPrivateKey, sign } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { issueLicenceFile, readLicenceFile } from '../../../adapters/licence-source/licence-file.ts'
import {
  newSigningKey,
  type PublicKey,
  readSigningKey,
  type SigningKey,
} from '../../../adapters/licence-source/signing-key.ts'
import type { LicenceFileProblem } from '../../../src/core/ports.ts'

const now = new Date('2026-05-12T09:00:00Z')
const licence = {
  version: 1,
  issuer: 'The Vendor',
  product: 'superoffice',
  serialNumber: '4711-1234',
  ownerName: 'Ñandú & Söhne GmbH',
  revision: 9,
  issuedAt: '2026-05-11T08:00:00Z',
  notAfter: '2026-12-31T23:59:59Z',
  lines: [
    { licenceType: 'Sales Premium', kind: 'USER', moduleKey: 'sales', quantity: 12, validTo: '2026-12-31T23:59:59Z' },
    { licenceType: 'Server', kind: 'SITE', moduleKey: 'server', quantity: 1 },
  ],
}
const header = { alg: 'EdDSA', typ: 'deskhand-licence' }

let key: SigningKey
let strangers: SigningKey
let file: string
const publicOf = (one: SigningKey): PublicKey => ({ id: one.kid, key: Buffer.from(one.x, 'base64url') })
const issue = async (content: unknown, by = key) => {
  const issued = await issueLicenceFile(content, by)
  return issued.ok ? issued.file : issued.problems
}

beforeAll(async () => {
  key = await newSigningKey()
  strangers = await newSigningKey()
  file = String(await issue(licence))
})

const bytesOf = (text: string) => Buffer.from(text, 'utf8')
const read = (given: string | Uint8Array, keys = [publicOf(key)]) =>
  readLicenceFile(typeof given === 'string' ? bytesOf(given) : given, keys, now)
const refusal = async (given: string | Uint8Array): Promise<LicenceFileProblem['kind'] | 'taken'> => {
  const done = await read(given)
  return done.ok ? 'taken' : done.problem.kind
}
const encoded = (part: string | object) =>
  bytesOf(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url')

/** A file with any header and payload, rightly signed by the vendor: what our own tool would never make. */
function signed(head: string | object, payload: string | object | Buffer): string {
  const { crv, kty, x, d } = key
  const body = Buffer.isBuffer(payload) ? payload.toString('base64url') : encoded(payload)
  const input = `${encoded(head)}.${body}`
  const secret = createPrivateKey({ key: { crv, kty, x, d }, format: 'jwk' })
  return `${input}.${sign(null, bytesOf(input), secret).toString('base64url')}`
}
const own = () => ({ ...header, kid: key.kid })

describe('a licence file', () => {
  it('says what was issued', async () => {
    expect(await read(file)).toEqual({
      ok: true,
      offer: {
        issuer: 'The Vendor',
        product: 'superoffice',
        serialNumber: '4711-1234',
        ownerName: 'Ñandú & Söhne GmbH',
        revision: 9,
        issuedAt: new Date('2026-05-11T08:00:00Z'),
        notAfter: new Date('2026-12-31T23:59:59Z'),
        lines: [
          { ...licence.lines[0], validTo: new Date('2026-12-31T23:59:59Z') },
          { licenceType: 'Server', kind: 'SITE', moduleKey: 'server', quantity: 1 },
        ],
        payloadSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
      jws: file,
    })
  })
  it.each(['\n', '\r\n'])('may end in %j, which is no part of it', async (end) =>
    expect(await read(file + end)).toMatchObject({ ok: true, jws: file }),
  )
  it('is read by any of the keys that are set, and is the same offer whoever signed it', async () => {
    const other = String(await issue(licence, strangers))
    expect(await refusal(other)).toBe('unknown-key')
    const [ours, theirs] = await Promise.all(
      [file, other].map((one) => read(one, [publicOf(strangers), publicOf(key)])),
    )
    expect(ours).toMatchObject({ ok: true })
    expect({ ...ours, jws: '' }).toEqual({ ...theirs, jws: '' })
  })
  it('is not read under a name that another key has', async () => {
    const forged = await issue(licence, { ...strangers, kid: key.kid })
    expect(await refusal(String(forged))).toBe('signature')
  })
  it.each<[string, object, string]>([
    ['five minutes ahead', { issuedAt: '2026-05-12T09:05:00Z' }, 'taken'],
    ['dated in the future', { issuedAt: '2026-05-12T09:05:01Z' }, 'dated-in-future'],
    ['not yet valid', { notBefore: '2026-05-12T09:05:01Z' }, 'not-yet-valid'],
    ['just expired', { notAfter: '2026-05-12T08:55:00Z' }, 'taken'],
    ['expired', { notAfter: '2026-05-12T08:54:59Z' }, 'expired'],
  ])('%s (X27)', async (_name, more, kind) => {
    expect(await refusal(String(await issue({ ...licence, ...more })))).toBe(kind)
  })
})

describe('issuing refuses', () => {
  const [line] = licence.lines
  it.each<[string, object, string]>([
    ['no lines', { lines: [] }, 'lines: '],
    ['a line twice', { lines: [line, line] }, 'lines: must name every licence once'],
    ['less than none', { lines: [{ ...line, quantity: -1 }] }, 'lines.0.quantity: '],
    ['half a licence', { lines: [{ ...line, quantity: 1.5 }] }, 'lines.0.quantity: '],
    ['revision 0', { revision: 0 }, 'revision: '],
    ['no such day', { issuedAt: '2026-02-30T00:00:00Z' }, 'issuedAt: '],
    ['a local time', { issuedAt: '2026-05-12T09:00:00+02:00' }, 'issuedAt: '],
    ['an end before the start', { notBefore: '2027-01-01T00:00:00Z' }, 'notAfter: must be after notBefore'],
    ['a half sign', { ownerName: 'Hello \ud83d' }, 'ownerName: '],
    ['NUL', { ownerName: 'Hello\0AB' }, 'ownerName: '],
    ['what the format does not know', { discount: 5 }, 'all: '],
    ['a newer format', { version: 2 }, 'version: is newer than this program'],
    ['an older format', { version: 0 }, 'version: '],
  ])('%s', async (_name, more, problem) => {
    expect(await issue({ ...licence, ...more })).toEqual([expect.stringContaining(problem)])
  })
})

describe('a file with the vendor’s signature is refused all the same', () => {
  const json = JSON.stringify(licence)
  it.each<[string, string | object | Buffer, string]>([
    ['with a key that stands twice', json.replace('"revision":9', '"revision":9,"revision":99'), 'content'],
    [
      'with a key that is spelled in two ways',
      json.replace('"revision":9', '"revision":9,"revisio\\u006e":99'),
      'content',
    ],
    ['with blanks', JSON.stringify(licence, null, 1), 'content'],
    ['with a prototype', json.replace('{', '{"__proto__":{"revision":99},'), 'content'],
    ['with a half sign', { ...licence, ownerName: '\ud83d' }, 'content'],
    ['with NUL', { ...licence, ownerName: 'a\0b' }, 'content'],
    ['with a byte order mark', `\ufeff${json}`, 'content'],
    ['in no UTF-8', Buffer.from(json, 'latin1'), 'content'],
    ['nested deeply', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'content'],
    ['nested in a field', { ...licence, lines: [[[[[[]]]]]] }, 'content'],
    ['with nothing', ' ', 'content'],
    ['with a number', '9', 'content'],
    ['with a numeral beyond numbers', json.replace('"revision":9', '"revision":1e999'), 'content'],
    ['of a newer format', { ...licence, version: 2, seats: {} }, 'newer-format'],
  ])('%s', async (_name, payload, kind) => expect(await refusal(signed(own(), payload))).toBe(kind))

  it.each<[string, (head: ReturnType<typeof own>) => string | object]>([
    ['a key of its own', (head) => ({ ...head, jwk: { kty: 'OKP', crv: 'Ed25519', x: strangers.x } })],
    ['a key’s address', (head) => ({ ...head, jku: 'https://keys.example.com' })],
    ['something critical', (head) => ({ ...head, crit: ['b64'], b64: false })],
    ['another type', (head) => ({ ...head, typ: 'JWT' })],
    ['no type', ({ alg, kid }) => ({ alg, kid })],
    ['no key', ({ alg, typ }) => ({ alg, typ })],
    ['an algorithm that stands twice', (head) => JSON.stringify(head).replace('{', '{"alg":"none",')],
  ])('whose header has %s', async (_name, change) => {
    expect(await refusal(signed(change(own()), licence))).toBe('malformed')
  })
  it('but not for being signed here', async () => expect(await refusal(signed(own(), licence))).toBe('taken'))
})

describe('1,000 changed files', () => {
  const parts = () => file.split('.') as [string, string, string]
  const changed: Record<string, fc.Arbitrary<() => string | Uint8Array>> = {
    'a bit flipped': fc.nat().map((n) => () => {
      const bytes = bytesOf(file)
      const bit = n % (bytes.length * 8)
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      return bytes
    }),
    'a bit of what is encoded flipped': fc.tuple(fc.nat(2), fc.nat()).map(([part, n]) => () => {
      const bytes = Buffer.from(parts()[part] ?? '', 'base64url')
      const bit = n % (bytes.length * 8)
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      return parts().with(part, bytes.toString('base64url')).join('.')
    }),
    cut: fc.nat().map((n) => () => file.slice(0, n % file.length)),
    'its beginning cut': fc.nat().map((n) => () => file.slice(1 + (n % (file.length - 1)))),
    'something put in': fc
      .tuple(fc.nat(), fc.constantFrom('\0', ' ', '\n', '=', '.', 'A', '\ufeff', '\ud83d'))
      .map(([n, sign]) => () => {
        const at = n % file.length
        return file.slice(0, at) + sign + file.slice(at)
      }),
    'another algorithm': fc
      .tuple(
        fc.constantFrom('none', 'None', 'HS256', 'HS512', 'RS256', 'ES256', 'PS256', 'Ed25519', 'eddsa', ''),
        fc.boolean(),
      )
      .map(([alg, isUnsigned]) => () => {
        const [, body, signature] = parts()
        return [encoded({ ...own(), alg }), body, isUnsigned ? '' : signature].join('.')
      }),
    'HMAC with the public key': fc
      .tuple(fc.constantFrom('HS256', 'EdDSA'), fc.constantFrom('sha256', 'sha512'), fc.boolean())
      .map(([alg, hash, isText]) => () => {
        const input = `${encoded({ ...own(), alg })}.${encoded({ ...licence, revision: 99 })}`
        const secret = isText ? key.x : Buffer.from(key.x, 'base64url')
        return `${input}.${createHmac(hash, secret).update(input).digest('base64url')}`
      }),
    'another key’s name': fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 64 }).map((kid) => () => {
      const [, body, signature] = parts()
      return [encoded({ ...own(), kid }), body, signature].join('.')
    }),
    'another header': fc.dictionary(fc.string(), fc.jsonValue()).map((more) => () => {
      const [, body, signature] = parts()
      return [encoded({ ...more, ...own() }), body, signature].join('.')
    }),
    'a header of more keys': fc
      .dictionary(fc.constantFrom('jwk', 'x5c', 'zip', 'exp'), fc.jsonValue(), { minKeys: 1 })
      .map((more) => () => {
        const [, body, signature] = parts()
        return [encoded({ ...own(), ...more }), body, signature].join('.')
      }),
    'another content': fc
      .record({ quantity: fc.nat(1000), serialNumber: fc.string(), revision: fc.nat() })
      .map(({ quantity, ...more }) => () => {
        const [head, , signature] = parts()
        return [head, encoded({ ...licence, ...more, lines: [{ ...licence.lines[0], quantity }] }), signature].join('.')
      }),
    'a stranger’s signature': fc.uint8Array({ minLength: 64, maxLength: 64 }).map((bytes) => () => {
      const [head, body] = parts()
      return [head, body, Buffer.from(bytes).toString('base64url')].join('.')
    }),
    'far too long': fc.integer({ min: 1, max: 4 }).map((times) => () => file + 'A'.repeat(262_144 * times)),
    'deeply nested': fc.integer({ min: 5, max: 60_000 }).map((depth) => () => {
      const [head, , signature] = parts()
      return [head, encoded('['.repeat(depth)), signature].join('.')
    }),
    'a nested header': fc.integer({ min: 5, max: 250 }).map((depth) => () => {
      const [, body, signature] = parts()
      return [encoded(`{"alg":${'['.repeat(depth)}`), body, signature].join('.')
    }),
    'any text': fc.string({ unit: 'binary', maxLength: 300 }).map((text) => () => text),
    'any bytes': fc.uint8Array({ maxLength: 300 }).map((bytes) => () => bytes),
    'a licence in the clear': fc.constant(() => JSON.stringify(licence)),
    'five parts': fc.constant(() => `${file}.${file}`),
  }

  it('are refused, every one, and none is thrown out', async () => {
    const kinds = Object.entries(changed)
    const each = Math.ceil(1000 / kinds.length)
    const tried = kinds.flatMap(([name, made]) =>
      fc.sample(made, { numRuns: each, seed: 7 }).map((make) => ({ name, make })),
    )
    expect(tried.length).toBeGreaterThanOrEqual(1000)
    const seen = new Set<string>()
    for (const { name, make } of tried) {
      const given = make()
      const isWhole = Buffer.from(given).equals(bytesOf(file))
      const kind = await refusal(given)
      if (!isWhole) expect(kind, `${name}: ${Buffer.from(given).toString('latin1').slice(0, 500)}`).not.toBe('taken')
      seen.add(kind)
    }
    seen.delete('taken')
    expect([...seen].toSorted()).toEqual(['malformed', 'signature', 'too-large', 'unknown-key'])
  })
  it('leave the unchanged one as it was', async () => expect(await refusal(file)).toBe('taken'))
})

it.each(['', '{}', 'null', '{"kty":"OKP"}', '{"kty":"OKP","crv":"X25519","kid":"a","x":"A","d":"B"}'])(
  'no signing key: %s',
  (text) => expect(readSigningKey(text)).toBeUndefined(),
)
