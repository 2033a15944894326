import { lookup as resolve } from 'node:dns/promises'
import { rm } from 'node:fs/promises'
import { type IncomingMessage, type OutgoingHttpHeaders, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { whereIs } from './address.ts'
import { saveStream } from './save-stream.ts'

const MOST_REDIRECTS = 3

/** Host name → its addresses, as `dns.lookup` gives them. */
export type Lookup = (host: string) => Promise<readonly Address[]>
type Address = { readonly address: string; readonly family: number }

/** What to fetch and where to put it. */
export type FetchOrder = {
  readonly url: string
  /** Sent to the origin of `url` only, never on to where it redirects. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** When given, `authorization` is sent only if this is the host of `url` (with its port, if not the default). */
  readonly allowedTokenHost?: string | undefined
  /** A new file is written here; it exists afterwards only when the outcome is `fetched`. */
  readonly to: string
  /** Ends the whole attempt: `slow`. Default: after 8 s. */
  readonly signal?: AbortSignal
}

/** What became of a fetch; `size` in bytes, `sha256` in hex, `status` when a server answered. */
export type FetchOutcome =
  | { readonly kind: 'fetched'; readonly path: string; readonly size: number; readonly sha256: string }
  | { readonly kind: 'too-large'; readonly size?: number | undefined }
  | { readonly kind: 'forbidden-address' }
  | { readonly kind: 'unreachable'; readonly status?: number | undefined }
  | { readonly kind: 'slow' }

/**
 * Fetches what a stranger's address points to. Only https to public addresses is followed, redirects included; the
 * connection goes to the very address that was checked, so a name cannot change its mind in between (DESIGN §2 Files).
 */
export function createFetcher({
  allowLoopback,
  timeoutMs = 8_000,
  maxBytes,
  lookup = (host) => resolve(host, { all: true }),
}: {
  /** Demo: this machine may be asked too, over plain http. */
  allowLoopback: boolean
  timeoutMs?: number
  maxBytes: number
  lookup?: Lookup
}) {
  return {
    /** Never throws for what the far side does; throws when the file cannot be written. */
    async fetchFile(order: FetchOrder): Promise<FetchOutcome> {
      const signal = order.signal ?? AbortSignal.timeout(timeoutMs)
      const outcome = await follow({ ...order, signal }).catch((error): FetchOutcome => {
        if (signal.aborted) return { kind: 'slow' }
        if (error instanceof FarSideError) return { kind: 'unreachable' }
        throw error
      })
      if (outcome.kind !== 'fetched') await rm(order.to, { force: true })
      return outcome
    },
  }

  async function follow(order: FetchOrder & { signal: AbortSignal }): Promise<FetchOutcome> {
    let url: URL | undefined = parse(order.url)
    let headers: OutgoingHttpHeaders = headersFor(order, url)
    let mayBeLoopback = allowLoopback
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      if (!url) return { kind: 'unreachable' }
      const addresses = await addressesOf(url, order.signal)
      const place = safePlace(url, addresses)
      if (!place || (place === 'loopback' && !mayBeLoopback)) return { kind: 'forbidden-address' }
      mayBeLoopback = place === 'loopback'

      const response = await ask(url, headers, addresses, order.signal)
      const status = response.statusCode ?? 0
      const next: URL | undefined = status >= 300 && status < 400 ? parse(response.headers.location, url) : undefined
      if (!next) return receive(response, status, order)
      response.destroy()
      if (next.origin !== url.origin) headers = {}
      url = next
    }
    return { kind: 'unreachable' }
  }

  async function addressesOf(url: URL, signal: AbortSignal): Promise<readonly Address[]> {
    const host = url.hostname.replace(/^\[|\]$/g, '')
    const family = isIP(host)
    if (family) return [{ address: host, family }]
    signal.throwIfAborted()
    return Promise.race([lookup(host), rejectedWith(signal)]).catch(farSide)
  }

  async function receive(response: IncomingMessage, status: number, order: FetchOrder): Promise<FetchOutcome> {
    try {
      if (status !== 200) return { kind: 'unreachable', status }
      const claimed = Number(response.headers['content-length'])
      if (claimed > maxBytes) return { kind: 'too-large', size: claimed }
      const saved = await saveStream(chunksOf(response), order.to, maxBytes)
      return saved.kind === 'saved' ? { ...saved, kind: 'fetched', path: order.to } : saved
    } finally {
      response.destroy()
    }
  }
}

/** The far side or the way to it failed; kept apart from a disk that failed. */
class FarSideError extends Error {}

function farSide(cause: unknown): never {
  throw new FarSideError('The far side failed', { cause })
}

function parse(url: string | undefined, base?: URL): URL | undefined {
  return url === undefined ? undefined : (URL.parse(url, base?.href) ?? undefined)
}

function headersFor({ headers = {}, allowedTokenHost }: FetchOrder, url: URL | undefined): OutgoingHttpHeaders {
  if (allowedTokenHost === undefined || allowedTokenHost === url?.host) return headers
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization'))
}

/** Every address must be good, or the host is refused: which one is connected to is not ours to choose. */
function safePlace({ protocol }: URL, addresses: readonly Address[]): 'public' | 'loopback' | undefined {
  const places = new Set(addresses.map(({ address }) => whereIs(address)))
  const [place] = places
  if (places.size !== 1 || place === 'elsewhere') return undefined
  return protocol === 'https:' || (protocol === 'http:' && place === 'loopback') ? place : undefined
}

function ask(
  url: URL,
  headers: OutgoingHttpHeaders,
  addresses: readonly Address[],
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const [first] = addresses
  const pinned: LookupFunction = (_host, { all }, done) =>
    all ? done(null, [...addresses]) : done(null, first?.address ?? '', first?.family)
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise<IncomingMessage>((answer, fail) => {
    // `agent: false`: a kept connection could lead to an address that nobody checked.
    request(url, { headers, agent: false, lookup: pinned, signal }, answer).on('error', fail).end()
  }).catch(farSide)
}

async function* chunksOf(response: IncomingMessage): AsyncGenerator<Uint8Array> {
  try {
    yield* response
  } catch (error) {
    farSide(error)
  }
}

function rejectedWith(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }))
}
