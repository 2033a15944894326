import { Agent, request } from 'node:http'

/** Somebody who types into a personal chat, and as whom. */
export interface Talker {
  readonly id: string
  readonly tenant: string
}

let sequence = 0
const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** Posts one message as Teams does; answers how many ms it took to be answered. Throws unless that is a 200. */
export function says(botUrl: string, serviceUrl: string, { id, tenant }: Talker, text: string): Promise<number> {
  const body = JSON.stringify({
    type: 'message',
    id: `${process.pid}-${++sequence}`,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${id}`, name: id, aadObjectId: id },
    recipient: { id: '28:deskhand', name: 'Deskhand' },
    conversation: { id: `a:${id}`, tenantId: tenant, conversationType: 'personal' },
    channelData: { tenant: { id: tenant } },
    locale: 'en-GB',
    localTimezone: 'Europe/Stockholm',
    textFormat: 'plain',
    text,
  })
  const since = performance.now()
  return new Promise((done, failed) => {
    const call = request(
      new URL('/api/messages', botUrl),
      {
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        response.resume()
        response.once('end', () =>
          response.statusCode === 200
            ? done(performance.now() - since)
            : failed(new Error(`«${text}» was answered ${response.statusCode}`)),
        )
      },
    )
    call.once('error', failed)
    call.end(body)
  })
}
