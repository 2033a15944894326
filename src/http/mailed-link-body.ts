import type { Looked, OpenLink, Phrase } from '../core/ports.ts'
import { door, field, form, problem, said, unseen } from './field.ts'
import { type Html, html } from './page.ts'
import { chatName } from './visit.ts'

type Page = { title: string; body: Html }
type Ended = Pick<Exclude<Looked, { kind: 'fine' | 'unknown' }>, 'kind' | 'email'> & { readonly canRenew?: boolean }

/** A link that opens nothing any longer: why, and a new one by one press (X25). */
export function overPage(path: string, looked: Ended, phrase: Phrase): Page {
  const { kind, email } = looked
  const canRenew = kind === 'locked' || looked.canRenew
  const renewal = kind === 'locked' ? 'account.locked-link' : 'account.new-link'
  return door(phrase(`account.link-${kind}-title`), [
    said(phrase(`account.link-${kind}`, { email })),
    canRenew
      ? form(path, phrase(renewal), [does('renew')])
      : html`<p><a class="way" href="/sign-in">${phrase('account.to-sign-in')}</a></p>`,
  ])
}

/** A link that nobody was mailed; says nothing of anybody. */
export const unknownPage = (phrase: Phrase): Page =>
  door(phrase('account.link-unknown-title'), [
    said(phrase('account.link-unknown')),
    html`<p><a class="way" href="/sign-in">${phrase('account.to-sign-in')}</a></p>`,
  ])

/** What somebody typed, and why it was not taken. */
export interface Typed {
  readonly problem?: string | undefined
  readonly name?: string | undefined
}

/** What a mailed link asks. `isMe`: they said that it was them, so that their name comes next. */
export function askPage(path: string, open: OpenLink, phrase: Phrase, typed: Typed, isMe: boolean): Page {
  const { does: what, email, account, asking, invitation, tenants } = open
  const refuse = form(path, phrase('account.not-me'), [does('refuse')], 'second')
  const asked = asking && html`<dl><dt>${phrase('account.asked-in')}</dt><dd>${chatName(asking, phrase)}</dd></dl>`
  switch (what) {
    case 'register':
      return isMe
        ? door(phrase('account.name-title'), [
            problem(typed.problem),
            form(path, phrase('account.finish'), newcomer(open, phrase, typed)),
          ])
        : door(phrase('account.confirm-title'), [
            said(phrase('account.confirm', { email })),
            asked,
            form(path, phrase(asking ? 'account.confirm-me' : 'account.confirm-button'), [does('me')]),
            refuse,
          ])
    case 'sign-in':
      return door(phrase('account.link-title', { name: account?.name ?? '' }), [
        said(phrase(asking ? 'account.link-chat' : 'account.link-text', { email })),
        asked,
        problem(typed.problem),
        form(path, phrase(asking ? 'account.link-me' : 'account.sign-in'), [does('use')]),
        refuse,
      ])
    case 'password':
      return door(phrase('account.password-title'), [
        problem(typed.problem),
        said(phrase('account.password-text', { email })),
        form(path, phrase('account.password-save'), [
          does('use'),
          html`<input type="email" name="username" value="${email}" autocomplete="username" hidden>`,
          passwordField(phrase, false),
        ]),
        refuse,
      ])
    case 'change-address':
      return door(phrase('account.change-title'), [
        said(phrase('account.change', { email, name: account?.name ?? '' })),
        form(path, phrase('account.confirm-button'), [does('use')]),
        refuse,
      ])
    case 'join':
      return door(phrase('account.join-title', { company: invitation?.company.name ?? '' }), [
        said(
          phrase('account.join', {
            name: invitation?.invitedBy ?? '',
            company: invitation?.company.name ?? '',
            role: phrase(`role.${(invitation?.role ?? 'USER').toLowerCase().replaceAll('_', '-')}`),
            email,
          }),
        ),
        tenants && html`<dl><dt>${phrase('account.join-tenants')}</dt><dd class="text">${tenants.join('\n')}</dd></dl>`,
        problem(typed.problem),
        form(path, phrase('account.join-button'), account ? [does('use')] : newcomer(open, phrase, typed)),
        refuse,
      ])
  }
}

/** Name and, if they like, a password. */
const newcomer = ({ email, asking, account }: OpenLink, phrase: Phrase, typed: Typed): Html[] => [
  does('use'),
  html`<input type="email" name="username" value="${email}" autocomplete="username" hidden>`,
  field({
    name: 'name',
    label: phrase('account.name'),
    type: 'text',
    fills: 'name',
    most: 80,
    value: typed.name ?? account?.name ?? asking?.name ?? '',
  }),
  passwordField(phrase, true),
]

/** A new password. */
export const passwordField = (phrase: Phrase, isOptional: boolean): Html =>
  field({
    name: 'password',
    label: phrase(isOptional ? 'account.password-optional' : 'account.password-new'),
    type: 'password',
    fills: 'new-password',
    hint: phrase(isOptional ? 'account.password-optional-hint' : 'account.password-hint'),
    isOptional,
    most: 200,
  })

const does = (what: 'me' | 'use' | 'refuse' | 'renew'): Html => unseen('does', what)
