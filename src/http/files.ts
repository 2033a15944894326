import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'

/** A file that may be sent to whoever holds the link. */
export type OpenedFile = {
  name: string
  mime: string
  /** A picture that cannot carry script; only such a file is shown in the browser instead of saved. */
  isSafePicture: boolean
  /** Bytes. */
  size: number
  stream: Readable
}

/** What /files needs: checks the link's signature, person and time, and opens the file; undefined for whatever reason not. */
export type FileOpener = { open(id: string, query: Record<string, string>): Promise<OpenedFile | undefined> }

const link = z.object({
  params: z.object({ id: z.string().regex(/^[\w-]{1,100}$/) }),
  query: z.record(z.string(), z.string().max(1000)),
})

/** GET /files/:id: sends a file by a signed link. Whatever is wrong is the same 404, so nobody learns what exists. */
export const files = (opener: FileOpener) => (app: FastifyInstance) => {
  app.get('/files/:id', { exposeHeadRoute: false }, async (request, reply) => {
    const asked = link.safeParse({ params: request.params, query: request.query })
    const file = asked.success ? await opener.open(asked.data.params.id, asked.data.query) : undefined
    return file ? sendFile(reply, file) : reply.headers(HEADERS).callNotFound()
  })
}

const HEADERS = { 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' }

/** Sends an opened file: saved, not shown, unless it is a safe picture. */
export const sendFile = (reply: FastifyReply, file: OpenedFile): FastifyReply =>
  reply
    .headers({
      ...HEADERS,
      'content-type': /^[\w.+-]+\/[\w.+-]+$/.test(file.mime) ? file.mime : 'application/octet-stream',
      'content-length': file.size,
      'content-disposition': `${file.isSafePicture ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeName(file.name)}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
    })
    .send(file.stream)

/** A file's name → RFC 5987 value: no path, no control characters, nothing that turns the reading direction (`fdp.exe`). */
function encodeName(name: string): string {
  const safe = name
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
    .replace(/[/\\]/g, '_')
    .slice(0, 200)
    .toWellFormed()
  return encodeURIComponent(safe || 'file').replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
}
