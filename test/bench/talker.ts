import { Agent, request } from 'node:http'

/** Somebody who types into a personal chat, and as whom. */
export interface Talker {
  readonly id: string
  readonly tenant: string
}

let sequence = 0
const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** Posts one message as Teams does; answers how many ms it took to be answered. Throws unless that is a 200. */
export const says = async (botUrl: string, serviceUrl: string, talker: Talker, text: string): Promise<number> =>
  (await post(botUrl, serviceUrl, talker, { type: 'message', textFormat: 'plain', text })).ms

/** Presses something that a card carries; answers the ms, and the card that it is answered with, as JSON text. */
export const presses = (botUrl: string, serviceUrl: string, talker: Talker, input: object): Promise<Posted> =>
  post(botUrl, serviceUrl, talker, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: 'go', data: { $: input } }, trigger: 'manual' },
  })

/** What an activity was answered with, and after how many ms. */
interface Posted {
  readonly ms: number
  readonly card: string
}

function post(botUrl: string, serviceUrl: string, { id, tenant }: Talker, activity: object): Promise<Posted> {
  const body = JSON.stringify({
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
    ...activity,
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
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.once('end', () =>
          response.statusCode === 200
            ? done({ ms: performance.now() - since, card: Buffer.concat(parts).toString('utf8') })
            : failed(new Error(`${body} was answered ${response.statusCode}`)),
        )
      },
    )
    call.once('error', failed)
    call.end(body)
  })
}
