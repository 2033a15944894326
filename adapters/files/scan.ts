import { once } from 'node:events'
import { connect } from 'node:net'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import type { ScanState } from '../../src/domain/attachment.ts'

/**
 * Asks clamd at `tcp://host:port` (INSTREAM). Without an address everything is NOT_SCANNED; whatever is not a clear
 * answer (away, slow, its StreamMaxLength below 32 MiB) is PENDING, to be asked again.
 */
export function createScanner(clamdUrl: string | undefined) {
  return {
    /** Reads `bytes` to the end or destroys them; `signal` ends the wait. */
    async scan(bytes: Readable, signal: AbortSignal): Promise<ScanState> {
      try {
        return clamdUrl ? read(await ask(new URL(clamdUrl), bytes, signal)) : 'NOT_SCANNED'
      } catch {
        return 'PENDING'
      } finally {
        bytes.destroy()
      }
    },
  }
}

async function ask({ hostname, port }: URL, bytes: Readable, signal: AbortSignal): Promise<string> {
  const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 3310), signal })
  try {
    await once(socket, 'connect')
    // Not ended by us: clamd may take a half-closed connection for a client that left.
    const sent = pipeline(frames(bytes), socket, { signal, end: false })
    const [reply] = await Promise.all([text(socket), sent])
    return reply
  } finally {
    socket.destroy()
  }
}

/** Bytes → INSTREAM: each chunk after its length in four bytes, a length of zero at the end. */
async function* frames(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield Buffer.from('zINSTREAM\0')
  for await (const chunk of bytes) {
    yield lengthOf(chunk.byteLength)
    yield chunk
  }
  yield lengthOf(0)
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes)
  return length
}

function read(reply: string): ScanState {
  if (/^stream: OK\0?\s*$/.test(reply)) return 'CLEAN'
  return /^stream: .+ FOUND\0?\s*$/.test(reply) ? 'INFECTED' : 'PENDING'
}
