import type { OwnTenant, Phrase } from '../core/ports.ts'
import { door, form, said, unseen } from './field.ts'
import { type Html, html } from './page.ts'

/** Somebody's tenants on their own page: each with what they are there, the way in, and what waits for them. */
export const tenantsSheet = (tenants: readonly OwnTenant[], phrase: Phrase): Html | undefined =>
  tenants.length === 0
    ? undefined
    : html`<section class="sheet" id="tenants" aria-labelledby="tenants-title"><h2 id="tenants-title">${phrase('me-tenants.title')}</h2>
${tenants.map((one) => own(one, phrase))}</section>`

function own({ id, name, status, facts, text, canLogIn, takesOver }: OwnTenant, phrase: Phrase): Html {
  const rows = facts.map(({ label, value }) => html`<dt>${label}</dt><dd class="text">${value}</dd>`)
  const path = `/me/tenants/${encodeURIComponent(id)}`
  return html`<article class="own"><h3>${name} <span class="badge">${status}</span></h3>
${text !== undefined && html`<p class="text">${text}</p>`}<dl>${rows}</dl>
${takesOver !== undefined && html`<p>${phrase('tenant-accept-hand-over.note', { tenant: name })}</p>`}
<div class="row">${takesOver !== undefined && form(`${path}/accept`, phrase('tenant-accept-hand-over.button'), [unseen('seen', String(takesOver))])}
${canLogIn && form(`${path}/log-in`, phrase('tenant.log-in'), [], 'second', 'own window')}</div></article>`
}

/** Stands for the moment until the tenant opens, and leads there by hand where a browser does not go on by itself. */
export const openingPage = ({ name, url }: { readonly name: string; readonly url: string }, phrase: Phrase) =>
  door(phrase('me-tenants.opening-title', { name }), [
    said(phrase('me-tenants.opening')),
    html`<p><a class="way" href="${url}">${phrase('me-tenants.go-on')}</a></p>`,
  ])
