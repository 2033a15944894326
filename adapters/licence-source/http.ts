import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { type LicenceSource, SourceUnavailable } from '../../src/core/ports.ts'
import { answers, PROTOCOL_VERSION, type SourceRequest } from './protocol.ts'
import { signRequest } from './signature.ts'

/** An answer for 20,000 users is smaller. */
const LARGEST_BYTES = 16 * 1024 * 1024

type Refusal = z.infer<typeof answers.refusal>
type Told<T> = { readonly ok: true; readonly answer: T } | ({ readonly ok: false } & Refusal)

/**
 * The vendor's own licence system, told over HTTP as the README describes. `secret`: the bytes that both sides know;
 * `timeoutMs` for a whole answer. What no answer says clearly is `SourceUnavailable`, which names no content.
 */
export function createHttpSource(o: {
  readonly url: string
  readonly secret: Uint8Array
  readonly timeoutMs?: number
}): LicenceSource {
  const { url, secret, timeoutMs = 15_000 } = o

  async function tell<T>(id: string, request: SourceRequest, schema: z.ZodType<T>): Promise<Told<T>> {
    const body = JSON.stringify(request)
    const headers = { 'content-type': 'application/json', ...signRequest(secret, id, new Date(), body) }
    const signal = AbortSignal.timeout(timeoutMs)
    try {
      const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'error' })
      const json: unknown = JSON.parse(await textOf(response))
      if (response.status === 200) return { ok: true, answer: schema.parse(json) }
      if (response.status >= 400 && response.status < 500) return { ok: false, ...answers.refusal.parse(json) }
      throw new Error(`it answered ${response.status}`)
    } catch (error) {
      throw new SourceUnavailable(`the licence source did not answer: ${kindOf(error)}`)
    }
  }

  return {
    async fetch(account) {
      const told = await tell(randomUUID(), { version: PROTOCOL_VERSION, type: 'fetch', account }, answers.fetch)
      if (told.ok) return told.answer.state
      if (told.reason === 'unknown-account') return undefined
      throw new SourceUnavailable(`the licence source refused to say how things are: ${told.reason}`)
    },
    async apply({ id, account, licence, swaps }) {
      const request = { version: PROTOCOL_VERSION, type: 'apply', account, licence, swaps } as const
      const told = await tell(id, request, answers.apply)
      if (told.ok) return { kind: 'applied', state: told.answer.state }
      return { kind: 'refused', reason: told.reason, ...(told.state ? { state: told.state } : {}) }
    },
    async unassign({ id, account, licenceType, users }) {
      const request = { version: PROTOCOL_VERSION, type: 'unassign', account, licenceType, users } as const
      const told = await tell(id, request, answers.unassign)
      if (!told.ok) {
        const results = users.map(({ userRef }) => ({ userRef, outcome: 'refused' as const, reason: told.reason }))
        return { results, ...(told.state ? { state: told.state } : {}) }
      }
      const { results } = told.answer
      if (!users.every(({ userRef }) => results.some((one) => one.userRef === userRef)))
        throw new SourceUnavailable('the licence source did not say what became of everybody')
      return told.answer
    },
  }
}

/** The body, counted while it comes. */
async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength
    if (size > LARGEST_BYTES) throw new Error('its answer is too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** What went wrong, without what the answer said: a parser's words repeat it. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'error'
  if (error.name === 'Error') return error.message
  const { cause } = error
  return cause instanceof Error && 'code' in cause ? `${error.name} ${String(cause.code)}` : error.name
}
