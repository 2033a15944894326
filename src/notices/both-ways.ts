import type { Recipient } from '../domain/recipient.ts'

/** People get it in the chat and by mail (DOMAIN §3.5); a channel has no mailbox. */
export const bothWays = (all: readonly Recipient[]): Recipient[] =>
  all.flatMap((one) =>
    one.to.startsWith('person:')
      ? [
          { ...one, by: 'chat' },
          { ...one, by: 'mail' },
        ]
      : [one],
  )
