import { fileURLToPath } from 'node:url'
import type { Store } from './core/ports.ts'
import { takeIn } from './knowledge/take-in.ts'
import { LANGUAGES } from './language/tags.ts'

/** The articles that Deskhand brings along: how it is used, in each language it speaks. */
export const STARTER = fileURLToPath(new URL('knowledge/starter', import.meta.url))

/** Takes them into a new demo world, as `npm run knowledge -- import --starter` does anywhere. */
export async function takeInStarter(store: Pick<Store, 'reads' | 'transaction' | 'now'>): Promise<void> {
  const at = await store.now()
  await takeIn([STARTER], {
    isSignedIn: false,
    languages: LANGUAGES,
    detect: () => undefined,
    known: await store.reads.knowledge.known(),
    keep: (article) => store.transaction((tx) => tx.write.keepArticle(article, { at })),
    remove: async () => undefined,
    onProgress: () => undefined,
  })
}
