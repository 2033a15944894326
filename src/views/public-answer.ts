import { contactFacts } from '../core/contact-facts.ts'
import type { Record } from '../core/message.ts'
import type { AnswerId, CompanyCard, Product } from '../core/ports.ts'
import { productNamed } from '../core/product-named.ts'
import { text, type Words } from '../core/words.ts'
import { versionCard } from './version-card.ts'

/** An answer that everybody may read, and where it comes from. */
export type PublicAnswer = Pick<Record, 'title' | 'text' | 'facts' | 'pictures' | 'buttons'> & {
  readonly source: Words
}

/** The texts of public answers: master data and how-to texts, never anybody's matter. Several where a product was not named. */
export function publicAnswer(
  id: AnswerId,
  question: string,
  products: readonly Product[],
  vendor: CompanyCard | undefined,
): readonly PublicAnswer[] {
  switch (id) {
    case 'version': {
      const helped = products.filter(({ versionHelp }) => versionHelp !== undefined)
      const named = productNamed(helped, question)
      return (named ? [named] : helped).map((product) => {
        const card = versionCard(product)
        return { ...card, source: product.versionHelp?.article?.label ?? card.title }
      })
    }
    case 'contact':
      return [
        {
          ...howTo(text('contact.title'), text('ask.contact.text', { vendor: vendor?.name ?? '' })),
          facts: vendor ? contactFacts(vendor.contact) : [],
        },
      ]
    case 'ticket':
      return [howTo(text('how-it-works.title'), text('how-it-works.text'))]
    default:
      return [howTo(text(`ask.${id}.title`), text(`ask.${id}.text`))]
  }
}

const howTo = (title: Words, words: Words): PublicAnswer => ({
  title,
  text: words,
  facts: [],
  buttons: [],
  source: text('ask.source-help', { title }),
})
