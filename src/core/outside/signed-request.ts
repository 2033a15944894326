import { createHmac, timingSafeEqual } from 'node:crypto'

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

/** What is older or of later than this was not sent now, ms. */
const TOLERANCE_MS = 300_000

/** The headers of a request. `at`: the real time, which its reader compares with its own. */
export function signRequest(secret: Uint8Array, id: string, at: Date, body: string): SignedHead {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const mac = macOf(secret, id, timestamp, body).toString('base64')
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${mac}` }
}

/** Whether a request that came at `now`, real time, is from who knows the secret; several signatures may stand in a row. */
export function isSigned(secret: Uint8Array, head: Partial<SignedHead>, body: string, now: Date): boolean {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature } = head
  if (!id || !signature || !timestamp || !/^\d{1,12}$/.test(timestamp)) return false
  if (Math.abs(now.getTime() - Number(timestamp) * 1000) > TOLERANCE_MS) return false
  const right = macOf(secret, id, timestamp, body)
  return signature.split(' ').some((one) => {
    const given = one.startsWith('v1,') ? Buffer.from(one.slice(3), 'base64') : Buffer.alloc(0)
    return given.length === right.length && timingSafeEqual(given, right)
  })
}

const macOf = (secret: Uint8Array, id: string, timestamp: string, body: string): Buffer =>
  createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest()
