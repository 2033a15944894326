import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import {
  ATTACHMENT_MAX_BYTES,
  type AttachmentProblem,
  judge,
  type ScanState,
  type StagedFile,
  safeName,
} from '../../src/domain/attachment.ts'
import { createFetcher, type FetchOutcome, type Lookup } from './fetch.ts'
import { createLinks } from './links.ts'
import { saveStream } from './save-stream.ts'
import { createScanner } from './scan.ts'
import { sniff } from './sniff.ts'
import { createStorage } from './storage.ts'

/** A file as a person sent it: an address to fetch it from, or the bytes. */
export type FileSource = { readonly name: string; readonly declaredType?: string | undefined } & (
  | {
      readonly url: string
      readonly headers?: Readonly<Record<string, string>> | undefined
      readonly allowedTokenHost?: string | undefined
    }
  | { readonly bytes: Uint8Array }
)

/** Why a file was not staged. `slow`: make a PENDING row and try again later with more time. */
export type StageProblem = AttachmentProblem | Exclude<FetchOutcome['kind'], 'fetched' | 'too-large'> | 'infected'

/** What became of a file; `name` is safe to show, `size` in bytes where it is known. Nothing of a refused file is kept. */
export type StageOutcome =
  | { readonly ok: true; readonly file: StagedFile }
  | { readonly ok: false; readonly problem: StageProblem; readonly name: string; readonly size?: number | undefined }

/** Takes files in, keeps them, scans them and hands them out again (DESIGN §2 Files). */
export function createFiles(options: {
  dataDir: string
  secret: string
  publicUrl: string
  allowLoopback: boolean
  clamdUrl: string | undefined
  lookup?: Lookup
}) {
  const storage = createStorage(join(options.dataDir, 'files'))
  const fetcher = createFetcher({ ...options, maxBytes: ATTACHMENT_MAX_BYTES })
  const scanner = createScanner(options.clamdUrl)

  return {
    ...createLinks(options),
    open: storage.open,
    remove: storage.remove,
    orphans: storage.orphans,

    /** Fetch → sniff → judge → scan → keep, within `timeoutMs`; a job that tries again may give it longer. */
    async stage(source: FileSource, timeoutMs = 8_000): Promise<StageOutcome> {
      const signal = AbortSignal.timeout(timeoutMs)
      const { key, path } = await storage.reserve()
      const outcome = await examine(source, key, path, signal)
      await (outcome.ok ? storage.keep(key) : storage.remove(key))
      return outcome
    },

    /** Asks the scanner again about a kept file; undefined when its bytes are gone. */
    async rescan(storageKey: string, timeoutMs = 60_000): Promise<ScanState | undefined> {
      const bytes = await storage.open(storageKey)
      return bytes && scanner.scan(bytes, AbortSignal.timeout(timeoutMs))
    },
  }

  async function examine(
    source: FileSource,
    storageKey: string,
    path: string,
    signal: AbortSignal,
  ): Promise<StageOutcome> {
    const { name, declaredType } = source
    const arrived = await receive(source, path, signal)
    if (arrived.kind !== 'fetched') {
      return {
        ok: false,
        problem: arrived.kind,
        name: safeName(name),
        size: 'size' in arrived ? arrived.size : undefined,
      }
    }

    const { size, sha256 } = arrived
    const judgement = judge({ name, declared: declaredType, size, ...(await sniff(path)) })
    if (!judgement.ok) return judgement

    const scan = await scanner.scan(createReadStream(path), signal)
    if (scan === 'INFECTED') return { ok: false, problem: 'infected', name: judgement.name, size }
    const { mime: mimeSniffed, isSafePicture } = judgement
    const file = {
      name: judgement.name,
      mimeDeclared: declaredType,
      mimeSniffed,
      size,
      sha256,
      storageKey,
      scan,
      isSafePicture,
    }
    return { ok: true, file }
  }

  async function receive(source: FileSource, to: string, signal: AbortSignal): Promise<FetchOutcome> {
    if ('url' in source) return fetcher.fetchFile({ ...source, to, signal })
    const saved = await saveStream([source.bytes], to, ATTACHMENT_MAX_BYTES)
    return saved.kind === 'saved'
      ? { ...saved, kind: 'fetched', path: to }
      : { ...saved, size: source.bytes.byteLength }
  }
}

/** The keeper of files, for those that are handed one. */
export type Files = ReturnType<typeof createFiles>
