import { type Html, html } from './page.ts'

/** One line of a form with its label and, below, what to know about it. */
export function field(o: {
  readonly name: string
  readonly label: string
  readonly type: 'text' | 'email' | 'password'
  /** What the browser may fill in. */
  readonly fills: string
  readonly value?: string | undefined
  readonly hint?: string
  readonly isOptional?: boolean
  readonly most?: number
}): Html {
  const hintId = `${o.name}-hint`
  const described = o.hint && html` aria-describedby="${hintId}"`
  const required = !o.isOptional && html` required`
  const value = o.value !== undefined && html` value="${o.value}"`
  return html`<label for="${o.name}">${o.label}</label>
<input type="${o.type}" id="${o.name}" name="${o.name}" maxlength="${o.most ?? 254}" autocomplete="${o.fills}"${value}${required}${described}>
${o.hint && html`<p class="hint" id="${hintId}">${o.hint}</p>`}`
}

/** A value that goes along unseen. */
export const unseen = (name: string, value: string): Html => html`<input type="hidden" name="${name}" value="${value}">`

/** A form with one button that sends it. `where`: its answer opens. */
export const form = (
  action: string,
  label: string,
  fields: readonly (Html | undefined | false)[] = [],
  look: 'main' | 'second' | 'plain' = 'main',
  where: 'here' | 'own window' = 'here',
): Html => {
  const target = where === 'own window' && html` formtarget="_blank"`
  const kind = look !== 'main' && html` class="${look}"`
  return html`<form method="post" action="${action}">${fields}<button type="submit"${kind}${target}>${label}</button></form>`
}

/** One matter on a page of its own. */
export const door = (title: string, parts: readonly (Html | undefined | false)[]): { title: string; body: Html } => ({
  title,
  body: html`<section class="sheet door"><h1>${title}</h1>${parts}</section>`,
})

/** What went wrong, read out at once. */
export const problem = (words: string | undefined): Html | undefined =>
  words === undefined ? undefined : html`<p class="bad" role="alert">${words}</p>`

/** What was done. */
export const done = (words: string | undefined): Html | undefined =>
  words === undefined ? undefined : html`<p class="good" role="status">✓ ${words}</p>`

/** A sentence. */
export const said = (words: string): Html => html`<p>${words}</p>`
