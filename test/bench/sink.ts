import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Teams as quick as it gets: takes every message, and knows the last one of each conversation. */
export async function startSink() {
  const last = new Map<string, Buffer>()
  const posted = new Map<string, number[]>()
  const times = (conversation: string): number[] => {
    const known = posted.get(conversation) ?? []
    posted.set(conversation, known)
    return known
  }
  let taken = 0
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const conversation = decodeURIComponent(request.url?.split('/')[3] ?? '')
      if (request.method === 'POST') {
        last.set(conversation, Buffer.concat(parts))
        times(conversation).push(performance.now())
        taken += 1
      }
      response.setHeader('content-type', 'application/json')
      response.end(`{"id":"m${taken}"}`)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    taken: () => taken,
    /** What was posted last into a conversation, as JSON text. */
    last: (conversation: string) => last.get(conversation)?.toString('utf8') ?? '',
    /** Posts into one conversation within a second, at most. */
    busiest: () =>
      Math.max(
        0,
        ...[...posted.values()].flatMap((all) =>
          all.map((at, n) => all.findLastIndex((one) => one < at + 1_000) - n + 1),
        ),
      ),
    stop: () =>
      new Promise<void>((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}
