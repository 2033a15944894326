import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { createSignedPost } from '../../src/core/outside/signed-post.ts'
import { type LicenceSource, SourceUnavailable } from '../../src/core/ports.ts'
import { answers, PROTOCOL_VERSION, type SourceRequest } from './protocol.ts'

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
  const post = createSignedPost({
    ...o,
    away: (why) => new SourceUnavailable(`the licence source did not answer: ${why}`),
  })

  const tell = <T>(id: string, request: SourceRequest, schema: z.ZodType<T>): Promise<Told<T>> =>
    post(id, request, ({ status, json }) => {
      if (status === 200) return { ok: true, answer: schema.parse(json) }
      if (status >= 400 && status < 500) return { ok: false, ...answers.refusal.parse(json) }
      throw new Error(`it answered ${status}`)
    })

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
