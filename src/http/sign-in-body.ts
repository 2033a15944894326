import { door, field, form, problem, said, unseen } from './field.ts'
import type { IssuerName } from './issuer-name.ts'
import { type Html, html } from './page.ts'
import type { Visit } from './visit.ts'

type Page = { title: string; body: Html }
type Words = Pick<Visit, 'phrase'>

/** Who are you? The address first, or an issuer. */
export const signInPage = (
  { phrase }: Words,
  o: {
    readonly issuers: readonly IssuerName[]
    readonly problem?: string
    readonly email?: string
    readonly hasChat: boolean
  },
): Page =>
  door(phrase('account.sign-in'), [
    problem(o.problem),
    o.hasChat && said(phrase('account.from-chat')),
    form('/sign-in', phrase('account.continue'), [emailField({ phrase }, o.email)]),
    ways({ phrase }, o.issuers),
    html`<p class="foot">${phrase('account.new-here')} <a href="/register">${phrase('account.register')}</a></p>`,
  ])

/** Every way that is set up, the same for every address. */
export const howPage = (
  { phrase }: Words,
  email: string,
  o: { readonly issuers: readonly IssuerName[]; readonly problem?: string },
): Page => {
  const address = unseen('email', email)
  return door(phrase('account.how'), [
    html`<p class="soft">${email} · <a href="/sign-in">${phrase('account.other-address')}</a></p>`,
    problem(o.problem),
    form('/sign-in/link', phrase('account.send-link'), [address]),
    or({ phrase }),
    form(
      '/sign-in/password',
      phrase('account.sign-in'),
      [
        html`<input type="email" name="email" value="${email}" autocomplete="username" hidden>`,
        field({ name: 'password', label: phrase('account.password'), type: 'password', fills: 'current-password' }),
      ],
      'second',
    ),
    form('/sign-in/forgot', phrase('account.forgot'), [address], 'plain'),
    ways({ phrase }, o.issuers),
  ])
}

/** Asks for an address and nothing else: to register, or for a new password. */
export const addressPage = (
  { phrase }: Words,
  what: 'register' | 'forgot' | 'prove',
  o: { readonly problem?: string; readonly email?: string; readonly issuers: readonly IssuerName[] },
): Page =>
  door(phrase(`account.${what}-title`), [
    said(phrase(`account.${what}-text`)),
    problem(o.problem),
    form(what === 'forgot' ? '/sign-in/forgot' : '/register', phrase('account.send-link'), [
      emailField({ phrase }, o.email),
    ]),
    what === 'register' && ways({ phrase }, o.issuers),
    html`<p class="foot"><a href="/sign-in">${phrase('account.to-sign-in')}</a></p>`,
  ])

/** The same for every address (B9, X49). `waitMinutes`: it was asked for too soon. */
export const sentPage = (
  { phrase }: Words,
  o: {
    readonly masked: string
    readonly action: string
    readonly fields: readonly Html[]
    readonly waitMinutes?: number
  },
): Page =>
  door(phrase('account.sent-title'), [
    problem(o.waitMinutes === undefined ? undefined : phrase('account.wait-mail', { minutes: o.waitMinutes })),
    said(phrase('account.sent', { email: o.masked })),
    html`<p class="soft">${phrase('account.sent-hint')}</p>`,
    form(o.action, phrase('account.resend'), o.fields, 'second'),
    html`<p class="foot"><a href="/sign-in">${phrase('account.other-address')}</a></p>`,
  ])

/** Whether the account that sent them here is theirs, by its name (X45). */
export const connectPage = ({ phrase }: Words, chat: string, name: string): Page =>
  door(phrase('account.connect-title'), [
    said(phrase('account.connect', { chat, name })),
    html`<p class="soft">${phrase('account.connect-hint')}</p>`,
    form('/sign-in/connect', phrase('account.connect-yes', { chat })),
    form('/sign-in/connect', phrase('account.not-me'), [unseen('does', 'refuse')], 'second'),
  ])

/** Something that leads on elsewhere. */
export const noticePage = (
  { phrase }: Words,
  key: string,
  params: Readonly<Record<string, string | number>> = {},
): Page =>
  door(phrase(`account.${key}-title`, params), [
    said(phrase(`account.${key}`, params)),
    html`<p><a class="way" href="/sign-in">${phrase('account.to-sign-in')}</a></p>`,
  ])

const emailField = ({ phrase }: Words, value: string | undefined): Html =>
  field({ name: 'email', label: phrase('account.email'), type: 'email', fills: 'username', value })

const or = ({ phrase }: Words): Html => html`<p class="or"><span>${phrase('account.or')}</span></p>`

const ways = ({ phrase }: Words, issuers: readonly IssuerName[]): Html | undefined =>
  issuers.length === 0
    ? undefined
    : html`${or({ phrase })}${issuers.map((name) => html`<a class="way" href="/sign-in/with/${name}">${phrase(`account.with-${name}`)}</a>`)}`
