import type { AccountCard, ChatCard, OwnTenant, Phrase } from '../core/ports.ts'
import { done, field, form, problem } from './field.ts'
import type { IssuerName } from './issuer-name.ts'
import { passwordField } from './mailed-link-body.ts'
import { tenantsSheet } from './me-tenants-body.ts'
import { type Html, html } from './page.ts'
import { chatName } from './visit.ts'

const PROVIDER = { microsoft: 'OIDC_MS', google: 'OIDC_GOOGLE', discord: 'DISCORD' } as const

/** Who somebody is here: companies and roles, ways of coming in, tenants, password, the way out. */
export function mePage(
  o: {
    readonly account: AccountCard
    readonly standing: readonly { readonly company: string; readonly roles: readonly string[] }[]
    readonly ways: readonly ChatCard[]
    readonly issuers: readonly IssuerName[]
    readonly tenants: readonly OwnTenant[]
    readonly done?: string
    readonly problem?: string
  },
  phrase: Phrase,
): { title: string; body: Html } {
  const { account } = o
  const title = phrase('account.me-title', { name: account.name })
  const companies = o.standing.map(
    ({ company, roles }) =>
      html`<li>${company} <span class="soft">${roles.map((role) => phrase(`role.${role}`)).join(', ')}</span></li>`,
  )
  const ways = o.ways.map((way) => html`<li>${chatName(way, phrase)}</li>`)
  const more = o.issuers
    .filter((name) => !o.ways.some(({ provider }) => provider === PROVIDER[name]))
    .map((name) => html`<a class="way" href="/sign-in/with/${name}">${phrase(`account.add-${name}`)}</a>`)
  return {
    title,
    body: html`${done(o.done)}${problem(o.problem)}
<section class="sheet"><h1>${title}</h1><p class="soft">${account.email}</p>
<h2>${phrase('account.companies')}</h2>${companies.length > 0 ? html`<ul>${companies}</ul>` : html`<p>${phrase('account.no-company')}</p>`}
<h2>${phrase('account.ways')}</h2><ul>${ways}${account.hasPassword && html`<li>${phrase('account.password')}</li>`}</ul>
${more}<p class="soft">${phrase('account.ways-hint')}</p>
${form('/sign-out', phrase('account.sign-out'), [], 'second')}</section>
${tenantsSheet(o.tenants, phrase)}
<section class="sheet" aria-labelledby="password-title"><h2 id="password-title">${phrase(account.hasPassword ? 'account.password-change' : 'account.password-set')}</h2>
${form('/me/password', phrase('account.password-save'), [
  html`<input type="email" name="username" value="${account.email ?? ''}" autocomplete="username" hidden>`,
  account.hasPassword &&
    field({ name: 'current', label: phrase('account.password-current'), type: 'password', fills: 'current-password' }),
  passwordField(phrase, false),
])}</section>`,
  }
}
