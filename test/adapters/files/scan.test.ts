import { Readable } from 'node:stream'
import { describe, expect, it, test } from 'vitest'
import { createScanner } from '../../../adapters/files/scan.ts'
import { EICAR, startClamd } from './clamd.ts'

const soon = () => AbortSignal.timeout(5_000)
const bytes = (...chunks: Uint8Array[]) => Readable.from(chunks)

describe('the scanner', () => {
  it('says clean, and infected even when the virus is split over chunks', async () => {
    const scanner = createScanner(await startClamd())
    expect(await scanner.scan(bytes(Buffer.from('hello'), Buffer.alloc(200_000)), soon())).toBe('CLEAN')
    expect(await scanner.scan(bytes(EICAR.subarray(0, 20), EICAR.subarray(20)), soon())).toBe('INFECTED')
  })

  it('says so when there is no scanner, and lets go of the bytes', async () => {
    const stream = bytes(EICAR)
    expect(await createScanner(undefined).scan(stream, soon())).toBe('NOT_SCANNED')
    expect(stream.destroyed).toBe(true)
  })

  test.each(['INSTREAM size limit exceeded. ERROR\0', 'stream: OK and then some\0', 'UNKNOWN COMMAND\0'])(
    'takes %j for no answer',
    async (reply) => {
      expect(await createScanner(await startClamd(() => reply)).scan(bytes(EICAR), soon())).toBe('PENDING')
    },
  )

  it('asks again later when the scanner is away', async () => {
    expect(await createScanner('tcp://127.0.0.1:1').scan(bytes(EICAR), soon())).toBe('PENDING')
  })

  it('asks again later when the scanner keeps silent', async () => {
    const scanner = createScanner(await startClamd(() => undefined))
    expect(await scanner.scan(bytes(EICAR), AbortSignal.timeout(50))).toBe('PENDING')
  })

  it('asks again later when the bytes cannot be read', async () => {
    const broken = new Readable({
      read() {
        this.destroy(new Error('disk'))
      },
    })
    expect(await createScanner(await startClamd()).scan(broken, soon())).toBe('PENDING')
  })
})
