import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How a vendor's system fails, once. `after`: it has done what it was told. */
export type Fault = 'dies before' | 'dies after' | 'is slow' | { readonly status: number; readonly body: string }

/** A system of the vendor as the README describes them: it checks who asks, and `answered` does what it is told. */
export async function startVendorServer(
  secret: Uint8Array,
  answered: (id: string, body: unknown) => Promise<{ readonly status: number; readonly body: unknown }>,
) {
  const faults: Fault[] = []
  const asked: { readonly id: string; readonly body: unknown }[] = []

  const server = createServer((incoming, response) => {
    void (async () => {
      const chunks: Buffer[] = []
      for await (const chunk of incoming) chunks.push(chunk as Buffer)
      const text = Buffer.concat(chunks).toString('utf8')
      if (incoming.method !== 'POST' || !isSigned(incoming.headers, text, secret))
        return say(response, 401, 'who are you?')
      const id = String(incoming.headers['webhook-id'])
      const body: unknown = JSON.parse(text)
      asked.push({ id, body })
      const fault = faults.shift()
      if (fault === 'dies before') return void response.destroy()
      if (typeof fault === 'object') return say(response, fault.status, fault.body)
      const answer = await answered(id, body)
      if (fault === 'dies after') return void response.destroy()
      if (fault !== 'is slow') say(response, answer.status, JSON.stringify(answer.body))
    })()
  })
  // A connection that is closed just when it is used again would look as if it had died.
  server.keepAliveTimeout = 0
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}/told`,
    /** What it was asked, with the id of each. */
    asked,
    /** Its next answers go wrong, in this order. */
    fails: (...next: Fault[]) => void faults.push(...next),
    async stop() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

export type VendorServer = Awaited<ReturnType<typeof startVendorServer>>

const say = (response: ServerResponse, status: number, body: string): void => {
  const headers = { 'content-type': 'application/json', ...(status >= 300 && status < 400 ? { location: body } : {}) }
  response.writeHead(status, headers).end(body)
}

/** Standard Webhooks: `v1` is HMAC-SHA256 over id, time and body, and the time is now. */
function isSigned(headers: IncomingHttpHeaders, body: string, secret: Uint8Array): boolean {
  const [id = '', timestamp = '', signature = ''] = ['id', 'timestamp', 'signature'].map((name) =>
    String(headers[`webhook-${name}`]),
  )
  if (Math.abs(Date.now() / 1000 - Number(timestamp)) > 300) return false
  const wanted = createHmac('sha256', secret).update(`${id}.${timestamp}.`).update(body).digest()
  const given = Buffer.from(signature.replace(/^v1,/, ''), 'base64')
  return signature.startsWith('v1,') && given.length === wanted.length && timingSafeEqual(given, wanted)
}
