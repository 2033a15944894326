import type { Store } from './ports.ts'
import { plain, type Translate, text, type Words } from './words.ts'

/** Catalogue key → plain words in the reader's language. */
export type Phrase = (key: string, params?: Readonly<Record<string, Words | number | undefined>>) => string

/** What every page of ours has: its language and words, and whose it is. */
export interface PageWords {
  readonly language: string
  readonly phrase: Phrase
  readonly vendor: { readonly name: string; readonly ways: readonly string[] }
}

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
