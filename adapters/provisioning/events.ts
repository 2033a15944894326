import { isSigned, type SignedHead } from '../../src/core/outside/signed-request.ts'
import type { JobReport } from '../../src/domain/provisioning-job.ts'
import { event } from './protocol.ts'

/** What the system reports of a tenant that it makes under `key`; or why nobody believes or understands it. */
export type ReadEvent =
  | { readonly kind: 'event'; readonly key: string; readonly report: JobReport }
  | { readonly kind: 'unsigned' | 'unreadable' }

/** A call-back of the provisioning system, as it came → what it reports. `now`: the real time. */
export function readEvent(secret: Uint8Array, head: Partial<SignedHead>, body: string, now: Date): ReadEvent {
  if (!isSigned(secret, head, body, now)) return { kind: 'unsigned' }
  const read = event.safeParse(jsonOf(body))
  if (!read.success) return { kind: 'unreadable' }
  const { key, type, version: _version, ...said } = read.data
  return { kind: 'event', key, report: 'error' in said ? { kind: 'failed', ...said } : { kind: 'done', ...said } }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
