import type { Reads } from './ports.ts'

/**
 * The same question is asked once: flows, views and the steps between them look up the same rows again and again within
 * one turn, and should see one state of them. For as long as one context lives, never inside the transaction.
 */
export const readOnce = (reads: Reads): Reads => once(reads, '', new Map())

function once<T extends object>(reads: T, path: string, known: Map<string, unknown>): T {
  return new Proxy(reads, {
    get(target, name) {
      const found: unknown = Reflect.get(target, name)
      const here = `${path}.${String(name)}`
      if (typeof found === 'object' && found !== null) return once(found, here, known)
      if (typeof found !== 'function') return found
      return (...asked: unknown[]) => {
        const question = `${here}${JSON.stringify(asked)}`
        if (!known.has(question)) known.set(question, found.apply(target, asked))
        return known.get(question)
      }
    },
  })
}
