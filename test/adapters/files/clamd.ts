import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** The EICAR test file, in two pieces so that no scanner takes this source for it. */
export const EICAR = Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''))

/** A clamd that knows INSTREAM and one virus, for one test. `reply` replaces what it would say; undefined: says nothing. */
export async function startClamd(reply = sayWhatIsIn): Promise<string> {
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    let received = Buffer.alloc(0)
    socket.on('error', () => socket.destroy())
    socket.on('data', (data) => {
      received = Buffer.concat([received, data])
      const content = contentOf(received)
      const words = content && reply(content)
      if (words) socket.end(words)
    })
  }).listen(0, '127.0.0.1')
  await new Promise((ready) => server.once('listening', ready))
  onTestFinished(() => {
    for (const socket of open) socket.destroy()
    server.close()
  })
  return `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function sayWhatIsIn(content: Buffer): string | undefined {
  return content.includes(EICAR) ? 'stream: Win.Test.EICAR_HDB-1 FOUND\0' : 'stream: OK\0'
}

/** INSTREAM → the bytes in its chunks; undefined until the closing chunk came. */
function contentOf(received: Buffer): Buffer | undefined {
  const start = received.indexOf(0) + 1
  if (start === 0) return undefined
  if (received.subarray(0, start).toString() !== 'zINSTREAM\0') throw new Error('Not INSTREAM')
  const chunks: Buffer[] = []
  for (let at = start; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at)
    if (length === 0) return Buffer.concat(chunks)
    chunks.push(received.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return undefined
}
