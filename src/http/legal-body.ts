import type { PageWords, Phrase } from '../core/ports.ts'
import { type Html, html } from './page.ts'

type Page = { title: string; body: Html }

/** What is kept and removed again, each with its time. */
const KEPT = [
  'account',
  'tickets',
  'drafts',
  'files',
  'chats',
  'replies',
  'notices',
  'links',
  'browsers',
  'attempts',
] as const

/** What is kept about people, what for, how long, who sees it, and how to take it along or have it erased (DOMAIN X56). */
export function privacyPage(words: PageWords): Page {
  const phrase = namingVendor(words)
  const times = KEPT.map((one) => html`<dt>${phrase(`privacy.${one}`)}</dt><dd>${phrase(`privacy.${one}-time`)}</dd>`)
  return sheet(phrase('privacy.title'), [
    html`<p>${phrase('privacy.intro')}</p>`,
    ...['what', 'why', 'who'].map((one) => part(phrase(`privacy.${one}`), phrase(`privacy.${one}-text`))),
    html`<h2>${phrase('privacy.time')}</h2><dl>${times}</dl>`,
    part(phrase('privacy.yours'), phrase('privacy.yours-text')),
    html`<p class="foot"><a href="/terms">${phrase('terms.title')}</a></p>`,
  ])
}

/** What the helpdesk is for and what is asked of those who use it. */
export function termsPage(words: PageWords): Page {
  const phrase = namingVendor(words)
  return sheet(phrase('terms.title'), [
    html`<p>${phrase('terms.intro')}</p>`,
    ...['contract', 'use', 'yours', 'access', 'limits'].map((one) =>
      part(phrase(`terms.${one}`), phrase(`terms.${one}-text`)),
    ),
    html`<p class="foot"><a href="/privacy">${phrase('privacy.title')}</a></p>`,
  ])
}

/** Every sentence may name the vendor. */
const namingVendor =
  ({ phrase, vendor }: PageWords): Phrase =>
  (key) =>
    phrase(key, { vendor: vendor.name })

const part = (title: string, text: string): Html => html`<h2>${title}</h2><p>${text}</p>`

const sheet = (title: string, parts: readonly Html[]): Page => ({
  title,
  body: html`<article class="sheet"><h1>${title}</h1>${parts}</article>`,
})
