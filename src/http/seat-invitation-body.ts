import type { SeatInvitation } from '../core/ports.ts'
import { door, form, problem, said, unseen } from './field.ts'
import { type Html, html } from './page.ts'
import type { Visit } from './visit.ts'

type Page = { title: string; body: Html }
type Words = Pick<Visit, 'phrase' | 'vendor'>

/** Who invites, to what, for how long, and what it changes for whom; looking does nothing (C11, X26). */
export function invitationPage(path: string, invitation: SeatInvitation, { phrase, vendor }: Words): Page {
  const { company, invitedBy: by, number, period, replaced, hasBegun, zone, until } = invitation
  const about = { company, by, number, vendor: vendor.name, replaced: replaced?.name ?? '' }
  const words = (what: string) => phrase(`seat-invitation.${what}`, about)
  const fact = (what: string, value: string) => html`<dt>${words(what)}</dt><dd>${value}</dd>`
  const others = replaced ? (replaced.isForATime ? 'for-a-time' : 'for-good') : 'for-nobody'
  const changes = ['for-you', others, ...(hasBegun ? [] : ['begins-later'])]
  return door(words('title'), [
    said(words('text')),
    html`<dl>${[
      fact('by', `${by}, ${vendor.name}`),
      fact('company', company),
      fact('role', words('super-user')),
      fact('period', phrase(period.key, period.params)),
      until && fact('until', phrase('seat-invitation.moment', { at: { at: until }, zone })),
    ]}</dl>`,
    html`<h2>${words('changes')}</h2><ul>${changes.map((what) => html`<li>${words(what)}</li>`)}</ul>`,
    form(path, words('accept'), [does('accept')]),
    form(path, words('decline'), [does('decline')], 'second'),
  ])
}

/** For whoever accepted, signed in as they are: what holds now. */
export function acceptedPage(invitation: SeatInvitation, { phrase }: Words): Page {
  const { company, period, zone, acceptedAt, hasBegun } = invitation
  const what = hasBegun ? 'done' : 'planned'
  const at = acceptedAt && { at: acceptedAt }
  return door(phrase(`seat-invitation.${what}-title`, { company }), [
    said(phrase(`seat-invitation.${what}`, { at, zone })),
    html`<dl><dt>${phrase('seat-invitation.period')}</dt><dd>${phrase(period.key, period.params)}</dd></dl>
<p><a class="way" href="/me">${phrase('seat-invitation.to-me')}</a></p>`,
  ])
}

/** It cannot be accepted (any longer): why, and what leads on. Names nobody, for old links lie about (X25). */
export function endedPage(path: string, invitation: SeatInvitation, { phrase }: Words, flaw?: string): Page {
  const { state, number, email, zone, acceptedAt, renewal } = invitation
  const at = acceptedAt && { at: acceptedAt }
  return door(phrase(`seat-invitation.${state}-title`), [
    problem(flaw),
    said(phrase(`seat-invitation.${state}`, { number, email, zone, at })),
    renewal ? form(path, phrase('seat-invitation.renew'), [does('renew')]) : toSignIn({ phrase }),
  ])
}

/** A new one was asked for, and what comes of it. */
export const renewedPage = (what: 'sent' | 'told', { email, number }: SeatInvitation, { phrase }: Words): Page =>
  door(phrase(`seat-invitation.${what}-title`), [
    said(phrase(`seat-invitation.${what}`, { email, number })),
    toSignIn({ phrase }),
  ])

/** The browser is somebody else's: they learn nothing of it. */
export const otherPage = (name: string, { phrase }: Words): Page =>
  door(phrase('seat-invitation.other-title'), [
    said(phrase('seat-invitation.other', { name })),
    form('/sign-out', phrase('account.sign-out'), [], 'second'),
  ])

const toSignIn = ({ phrase }: Pick<Words, 'phrase'>): Html =>
  html`<p><a class="way" href="/sign-in">${phrase('account.to-sign-in')}</a></p>`

const does = (what: 'accept' | 'decline' | 'renew'): Html => unseen('does', what)
