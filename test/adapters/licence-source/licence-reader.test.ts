import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { issueLicenceFile } from '../../../adapters/licence-source/licence-file.ts'
import { createLicenceReader } from '../../../adapters/licence-source/licence-reader.ts'
import { newSigningKey, publicKeyOf } from '../../../adapters/licence-source/signing-key.ts'

const now = new Date('2026-05-12T09:00:00Z')
const key = await newSigningKey()
const issued = await issueLicenceFile(
  {
    version: 1,
    issuer: 'The Vendor',
    product: 'suite',
    serialNumber: 'SO-1',
    ownerName: 'Hello AB',
    revision: 9,
    issuedAt: '2026-05-11T08:00:00Z',
    lines: [{ licenceType: 'Server', kind: 'SITE', moduleKey: 'server', quantity: 1 }],
  },
  key,
)
const licence = issued.ok ? issued.file : ''

/** Files by their keys; how many bytes of the endless one were asked for. */
let given = 0
const files: Record<string, () => Readable> = {
  good: () => Readable.from([Buffer.from(licence.slice(0, 100)), Buffer.from(`${licence.slice(100)}\n`)]),
  endless: () =>
    Readable.from(
      (function* () {
        for (;;) {
          given += 65_536
          yield Buffer.alloc(65_536, 'A')
        }
      })(),
    ),
}
const reader = createLicenceReader({ open: async (name) => files[name]?.(), publicKeys: [publicKeyOf(key)] })

it('reads a licence in a kept file, and as the source hands it over', async () => {
  const inFile = await reader.inFile('good', now)
  expect(inFile).toMatchObject({ ok: true, jws: licence, offer: { serialNumber: 'SO-1' } })
  expect(await reader.inText(licence, now)).toEqual(inFile)
})

it('reads no more of a file than a licence can have', async () => {
  expect(await reader.inFile('endless', now)).toMatchObject({ ok: false, problem: { kind: 'too-large' } })
  expect(given).toBeLessThan(1_000_000)
})

it('says of a file whose bytes are gone that it is none', async () => {
  expect(await reader.inFile('gone', now)).toEqual({ ok: false, problem: { kind: 'malformed' } })
})
