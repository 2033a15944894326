import { randomUUID } from 'node:crypto'
import { createTell, type News, type Tell } from '../../src/core/delivery/tell.ts'
import type { Happening } from '../../src/domain/happening.ts'

/** Tells nobody, and remembers what of: `told`, and the records whose cards were `changed`. */
export function createListener() {
  const told: Happening[] = []
  const changed: NonNullable<News['changed']>[number][] = []
  const notices = {
    recipients: async (happening: Happening) => {
      told.push(happening)
      return []
    },
    word: async () => undefined,
    card: async () => undefined,
  }
  const write = createTell({ notices, newId: randomUUID })
  const tell: Tell = (tx, news) => {
    changed.push(...(news.changed ?? []))
    return write(tx, news)
  }
  return { told, changed, tell }
}
