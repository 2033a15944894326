import type { Button, Record } from '../core/message.ts'
import type { Product } from '../core/ports.ts'
import { text } from '../core/words.ts'

/** Where a product shows its version: the steps, an example, a picture, and the article that says more (DOMAIN D6, D7). */
export function versionCard(product: Product): Pick<Record, 'title' | 'text' | 'facts' | 'pictures' | 'buttons'> {
  const { versionHelp: help, versionRule: rule } = product
  const article: Button[] = help?.article ? [{ label: help.article.label, does: { url: help.article.url } }] : []
  return {
    title: text('version.title', { product: product.name }),
    text: help?.steps ?? '',
    facts: rule ? [{ id: 'example', label: text('version.example'), value: rule.example }] : [],
    pictures: help?.pictureUrl ? [{ name: text('version.picture'), url: help.pictureUrl }] : [],
    buttons: article,
  }
}
