import { createHmac, timingSafeEqual } from 'node:crypto'

const VALID_MS = 15 * 60 * 1000

/** The query of a signed link as it comes from outside. */
export type LinkQuery = { readonly p?: unknown; readonly e?: unknown; readonly s?: unknown }

/** Links to `/files/<id>` that are good for one person and 15 minutes; the bytes are guarded by nothing else. */
export function createLinks({ secret, publicUrl }: { secret: string; publicUrl: string }) {
  const sealOf = (attachmentId: string, personId: string, expires: string) =>
    // The first word keeps seals of other things, made with the same secret, from fitting here.
    createHmac('sha256', secret)
      .update(JSON.stringify(['file-link', attachmentId, personId, expires]))
      .digest('base64url')

  return {
    /** The address that lets this person fetch this attachment. */
    sign(attachmentId: string, personId: string, now: Date): string {
      const expires = String(now.getTime() + VALID_MS)
      const url = new URL(`files/${encodeURIComponent(attachmentId)}`, publicUrl.replace(/\/*$/, '/'))
      url.search = new URLSearchParams({
        p: personId,
        e: expires,
        s: sealOf(attachmentId, personId, expires),
      }).toString()
      return url.href
    },

    /** The person a link was made for; undefined when it is altered, for another file, or over. */
    verify(attachmentId: string, { p, e, s }: LinkQuery, now: Date): string | undefined {
      if (typeof p !== 'string' || typeof e !== 'string' || typeof s !== 'string') return undefined
      const given = Buffer.from(s)
      const right = Buffer.from(sealOf(attachmentId, p, e))
      if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined
      return now.getTime() < Number(e) ? p : undefined
    },
  }
}
