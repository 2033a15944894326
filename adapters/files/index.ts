import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Staging } from '../../src/core/ports.ts'
import type { FileOffer } from '../../src/core/turn.ts'
import { ATTACHMENT_MAX_BYTES, judge, type ScanState, safeName } from '../../src/domain/attachment.ts'
import { createFetcher, type FetchOutcome, type Lookup } from './fetch.ts'
import { createLinks } from './links.ts'
import { saveStream } from './save-stream.ts'
import { createScanner } from './scan.ts'
import { sniff } from './sniff.ts'
import { createStorage } from './storage.ts'

/** Takes files in, keeps them, scans them and hands them out again: the core's `Files` and more (DESIGN §2 Files). */
export function createFiles(options: {
  dataDir: string
  secret: string
  publicUrl: string
  allowLoopback: boolean
  clamdUrl?: string | undefined
  lookup?: Lookup
}) {
  const storage = createStorage(join(options.dataDir, 'files'))
  const fetcher = createFetcher({ ...options, maxBytes: ATTACHMENT_MAX_BYTES })
  const scanner = createScanner(options.clamdUrl)
  const links = createLinks(options)

  return {
    link: links.sign,
    verify: links.verify,
    open: storage.open,
    /** All bytes of a small one; undefined when they are gone. */
    async read(storageKey: string): Promise<Uint8Array | undefined> {
      const file = await storage.open(storageKey)
      return file && buffer(file)
    },
    remove: storage.remove,
    orphans: storage.orphans,

    /**
     * Fetch → sniff → judge → scan → keep, within `timeoutMs`; a job that tries a slow one again may give it longer.
     * Nothing of a refused file stays.
     */
    async stage(offer: FileOffer, timeoutMs = 8_000): Promise<Staging> {
      const signal = AbortSignal.timeout(timeoutMs)
      const { key, path } = await storage.reserve()
      const outcome = await examine(offer, key, path, signal)
      await (outcome.ok ? storage.keep(key) : storage.remove(key))
      return outcome
    },

    /** Asks the scanner again about a kept file; undefined when its bytes are gone. */
    async rescan(storageKey: string, timeoutMs = 60_000): Promise<ScanState | undefined> {
      const bytes = await storage.open(storageKey)
      return bytes && scanner.scan(bytes, AbortSignal.timeout(timeoutMs))
    },
  }

  async function examine(offer: FileOffer, storageKey: string, path: string, signal: AbortSignal): Promise<Staging> {
    const arrived = await receive(offer, path, signal)
    if (arrived.kind !== 'fetched') {
      const size = arrived.kind === 'too-large' ? arrived.size : undefined
      return { ok: false, problem: arrived.kind, name: safeName(offer.name), size }
    }

    const { size, sha256 } = arrived
    const judgement = judge({ name: offer.name, declared: offer.declaredType, size, ...(await sniff(path)) })
    if (!judgement.ok) return judgement
    const { name, mime: mimeSniffed, isSafePicture } = judgement

    // Opened before it is handed over: a scanner that does not read must not leave an open of a file that moves away.
    const scan = await scanner.scan((await open(path)).createReadStream(), signal)
    if (scan === 'INFECTED') return { ok: false, problem: 'infected', name, size }
    const mimeDeclared = offer.declaredType
    return { ok: true, file: { name, mimeDeclared, mimeSniffed, size, sha256, storageKey, scan, isSafePicture } }
  }

  async function receive({ bytes, url, headers }: FileOffer, to: string, signal: AbortSignal): Promise<FetchOutcome> {
    if (url !== undefined && !bytes) return fetcher.fetchFile({ url, headers, to, signal })
    if (!bytes) return { kind: 'unreachable' }
    const saved = await saveStream([bytes], to, ATTACHMENT_MAX_BYTES)
    return saved.kind === 'saved' ? { ...saved, kind: 'fetched', path: to } : { ...saved, size: bytes.byteLength }
  }
}
