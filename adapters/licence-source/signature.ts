import { createHmac } from 'node:crypto'

/**
 * How a request says who sent it: Standard Webhooks, symmetric (standardwebhooks.com). The same id means the same
 * command, however often it arrives.
 */
export interface SignedHead {
  readonly 'webhook-id': string
  /** Seconds since 1970. */
  readonly 'webhook-timestamp': string
  /** `v1,<base64>`. */
  readonly 'webhook-signature': string
}

/** The headers of a request. `at`: the real time, which its reader compares with its own. */
export function signRequest(secret: Uint8Array, id: string, at: Date, body: string): SignedHead {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const mac = createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${mac}` }
}
