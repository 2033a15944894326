import { createHash } from 'node:crypto'
import type { NewArticle, WrittenArticle } from '../core/ports.ts'
import { chunksOf } from './chunks.ts'
import { textParts } from './text-parts.ts'

/** What somebody wrote → an article, in the language of its words. */
export const createArticleOf =
  (detect: (text: string) => string) =>
  ({ title, text, ...written }: WrittenArticle): NewArticle => {
    const locale = detect(`${title}\n${text}`)
    const chunks = chunksOf(title, locale, textParts(text).parts)
    const article = { ...written, locale, title, chunks }
    return { ...article, sha256: createHash('sha256').update(JSON.stringify(article)).digest('hex') }
  }
