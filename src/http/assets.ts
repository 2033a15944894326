import { readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'

/** Our own pictures that cards show; nothing else is served from here. */
const PICTURES = new Set(['version-help.png', 'licence-key.png', 'granule.png'])

/** `GET /assets/<picture>`: public, cacheable. */
export function assets(app: FastifyInstance): void {
  app.get('/assets/:name', async (request, reply) => {
    const { name } = request.params as { name: string }
    if (!PICTURES.has(name)) return reply.callNotFound()
    const bytes = await readFile(new URL(`./assets/${name}`, import.meta.url))
    return reply
      .type('image/png')
      .header('cache-control', 'public, max-age=86400')
      .header('x-content-type-options', 'nosniff')
      .send(bytes)
  })
}
