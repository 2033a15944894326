import { signRequest } from './signed-request.ts'

/** An answer for 20,000 users is smaller. */
const LARGEST_BYTES = 16 * 1024 * 1024

/** What another system answered, whole. */
export interface Answered {
  readonly status: number
  /** Its body; throws where that is no JSON. */
  readonly json: unknown
}

/**
 * Tells a system of the vendor something, in JSON and signed; `timeoutMs` for a whole answer. `read` throws at what no
 * answer may be. Whatever goes wrong is `away(why)`, which names no content.
 */
export const createSignedPost =
  (o: {
    readonly url: string
    readonly secret: Uint8Array
    readonly timeoutMs?: number | undefined
    readonly away: (why: string) => Error
  }) =>
  async <T>(id: string, request: unknown, read: (answered: Answered) => T): Promise<T> => {
    const body = JSON.stringify(request)
    const headers = { 'content-type': 'application/json', ...signRequest(o.secret, id, new Date(), body) }
    const signal = AbortSignal.timeout(o.timeoutMs ?? 15_000)
    try {
      const response = await fetch(o.url, { method: 'POST', headers, body, signal, redirect: 'error' })
      const text = await textOf(response)
      return read({
        status: response.status,
        get json() {
          return JSON.parse(text)
        },
      })
    } catch (error) {
      throw o.away(kindOf(error))
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
