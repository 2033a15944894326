import type { FastifyRequest } from 'fastify'

/** A form of another site. There is no cookie it could abuse; it has no business here all the same. */
export const isForeign = ({ headers }: FastifyRequest): boolean =>
  headers['sec-fetch-site'] !== undefined && !['same-origin', 'none'].includes(String(headers['sec-fetch-site']))
