import type { Place, Sender } from '../../src/core/turn.ts'

/** Whoever sits at a console: the only place there is. */
export const placeOf = ({ issuer, id }: Sender): Place => ({
  channel: 'console',
  id: `${issuer}|${id}`,
  isPrivate: true,
  ref: null,
})
