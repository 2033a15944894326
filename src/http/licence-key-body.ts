import { type Html, html } from './page.ts'
import { countsOnce, type Phrase } from './reply-page-body.ts'

/** What the page shows; see `src/core/pages/key-link.ts`. */
export type OpenedKey = {
  readonly language: string
  readonly phrase: Phrase
  readonly vendor: { readonly name: string; readonly ways: readonly string[] }
} & (
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'open'
      readonly ticket: string
      readonly facts: readonly { readonly label: string; readonly value: string }[]
      readonly steps: readonly ('KEY' | 'GRANULE')[] | undefined
      readonly cannotKeep: boolean
    }
)

/** What the page needs to know of a ticket and its key. */
export type OpenKey = Extract<OpenedKey, { kind: 'open' }>

/** Kinds of installation that a key can be issued for (INV-41), as the page offers them. */
export const DEPLOYMENTS = ['BC_ONLINE', 'NAV_BC13_14', 'NAV_BC_ONPREM'] as const
const DEPLOYMENT = {
  BC_ONLINE: 'licence-key.deployment.bc-online',
  NAV_BC13_14: 'licence-key.deployment.nav-bc-granule',
  NAV_BC_ONPREM: 'licence-key.deployment.nav-bc-onprem',
} as const

/** What was entered besides secrets and files, which are entered again, and why it was not taken. */
export interface Entered {
  readonly problem?: string
  readonly deployment?: string
  readonly validTo?: string
  readonly graceUntil?: string
}

/** The form in which licence support enters what it issues. `path`: where this page is, its signed query included. */
export function licenceKeyPage(path: string, opened: OpenKey, said: Entered): { title: string; body: Html } {
  const { phrase, ticket, facts } = opened
  const title = phrase('licence-key.title', { ticket })
  const rows = facts.map(({ label, value }) => html`<dt>${label}</dt><dd>${value}</dd>`)
  const problem = said.problem && html`<p class="bad" role="alert">${said.problem}</p>`
  return {
    title,
    body: html`${problem}<section class="sheet" aria-labelledby="issue"><h1 id="issue">${title}</h1><dl>${rows}</dl></section>
<section class="sheet">${opened.cannotKeep ? html`<p>${phrase('licence-key.cannot-keep')}</p>` : form(path, opened, said)}</section>`,
  }
}

function form(path: string, { phrase, steps }: OpenKey, said: Entered): Html {
  const choice = DEPLOYMENTS.map((kind) => {
    const chosen = said.deployment === kind && { markup: ' selected' }
    const name = phrase(DEPLOYMENT[kind])
    return html`<option value="${kind}"${chosen}>${name}</option>`
  })
  const deployment =
    steps === undefined &&
    html`<label for="deployment">${phrase('licence-key.deployment')}</label>
<select id="deployment" name="deployment"><option value="">–</option>${choice}</select>`
  const key =
    (steps?.includes('KEY') ?? true) &&
    html`<label for="key">${phrase('key-card.fact.key')}</label>
<input type="text" id="key" name="key" maxlength="500" autocomplete="off" autocapitalize="off" spellcheck="false">`
  const file =
    (steps?.includes('GRANULE') ?? true) &&
    html`<label for="file">${phrase('key-card.fact.file')}</label><input type="file" id="file" name="file" accept=".flf">`
  return html`<form method="post" action="${path}" enctype="multipart/form-data">${countsOnce()}
${deployment}${key}${file}
<label for="validTo">${phrase('key-card.fact.valid-to')}</label><input type="date" id="validTo" name="validTo" value="${said.validTo ?? ''}">
<label for="graceUntil">${phrase('key-card.fact.grace-until')}</label><input type="date" id="graceUntil" name="graceUntil" value="${said.graceUntil ?? ''}">
<p class="soft">${phrase('licence-key.note')}</p>
<button type="submit">${phrase('licence-key.confirm')}</button></form>`
}

/** It is with the customer. */
export const issuedPage = ({ phrase, ticket }: OpenKey): { title: string; body: Html } => {
  const title = phrase('licence-key.issued-title', { ticket })
  return {
    title,
    body: html`<section class="sheet"><h1>✓ ${title}</h1><p>${phrase('licence-key.issued')}</p></section>`,
  }
}

/** The link is over, or was never theirs: the same for everybody. */
export const gonePage = ({ phrase }: OpenedKey): { title: string; body: Html } => {
  const title = phrase('reply-page.expired-title')
  return { title, body: html`<section class="sheet"><h1>${title}</h1><p>${phrase('licence-key.gone')}</p></section>` }
}
