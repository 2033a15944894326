import type { PageWords, Store } from '../ports.ts'
import { plain, type Translate, text } from '../words.ts'

/** The words of pages. `locale` is the reader's own where they are known, else their browser's. */
export const createPageWords =
  (o: {
    readonly store: Pick<Store, 'reads'>
    readonly translator: (locale: string, timezone: string) => Translate
    readonly languageOf: (locale: string | undefined) => string
  }) =>
  async (locale: string | undefined, timezone = 'UTC'): Promise<PageWords> => {
    const language = o.languageOf(locale)
    const t = o.translator(language, timezone)
    const vendor = await o.store.reads.companies.vendor()
    const { email, phone, url } = vendor?.contact ?? {}
    return {
      language,
      phrase: (key, params) => plain(t(text(key, params))),
      vendor: { name: vendor?.name ?? '', ways: [email, phone, url].flatMap((way) => way ?? []) },
    }
  }
