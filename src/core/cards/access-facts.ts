import { isUndecided } from '../../domain/access.ts'
import { domainOf } from '../../domain/address.ts'
import { isFreeMail } from '../../domain/free-mail.ts'
import { looksLike } from '../../domain/look-alike.ts'
import type { Row } from '../message.ts'
import type { AccessRequest } from '../ports.ts'
import type { AccessSight } from '../sights/access-sight.ts'
import { text, type Words } from '../words.ts'
import { periodWords, seatsWords } from './access-words.ts'

/** What a request's card says, row by row, for its reader (DOMAIN C16). */
export function factsOf({ request, reader, seats, domains }: AccessSight, now: Date): Row[] {
  const { company, requester } = request
  const isForApprovers = reader === 'approver' || reader === 'reader'
  const isWaiting = isUndecided(request.status) || request.status === 'NEEDS_INFO'
  const row = (id: string, value: Words | undefined): Row[] =>
    value === undefined || value === '' ? [] : [{ id, label: text(`access-card.fact.${id}`), value }]
  const period = periodWords(request.period ?? {}, company?.timezone ?? 'UTC')
  const companyRow = row('company', companyWords(request, isForApprovers))
  if (reader === 'replaced')
    return [
      ...row('requester', requester.name),
      ...companyRow,
      ...row('period', period),
      // Nothing was said yet: the question below the card says what that means.
      ...(hasSaid(request) ? row('consent', consentWords(request)) : []),
    ]
  return [
    ...(isForApprovers
      ? [...row('requester', nameAndAddress(requester)), ...row('address', addressWords(request, domains))]
      : []),
    ...companyRow,
    ...(isForApprovers || !isGranted(request)
      ? [
          ...row('relation', text(`access.relation.${request.relation.toLowerCase()}`)),
          ...row('products', { list: request.products.map(({ name }) => name) }),
          ...row('phone', request.phone),
        ]
      : []),
    ...(request.isReplacing ? [...row('replaces', replacesWords(request)), ...row('period', period)] : []),
    ...(isForApprovers && seats ? row('seats', seatsWords(request, seats, now)) : []),
    ...(isForApprovers && isWaiting ? row('loses', losesWords(request)) : []),
    ...(isWaiting ? row('due', dueWords(request, now)) : []),
    ...(request.status === 'INVITED' && request.inviteExpiresAt
      ? row('invited', invitedWords(request, request.inviteExpiresAt))
      : []),
  ]
}

const nameAndAddress = ({ name, email }: { readonly name: string; readonly email?: string }): Words =>
  email === undefined ? name : { lines: [name, email] }

/** Decided in favour: what was filled in for it is of no more use to whoever asked. */
export const isGranted = ({ status }: Pick<AccessRequest, 'status'>): boolean =>
  status === 'INVITED' || status === 'ACCEPTED' || status === 'INVITE_EXPIRED'

const hasSaid = ({ consent, talk }: AccessRequest): boolean =>
  consent !== 'NONE' || talk.some(({ kind }) => kind === 'overruled')

const invitedWords = ({ isBounced }: AccessRequest, until: Date): Words =>
  isBounced ? text('access.invited-bounced', { until: { at: until } }) : { at: until }

/** What the address proves and what it only pretends; said with a sign and in words, never by colour alone (X46). */
function addressWords({ requester, company }: AccessRequest, domains: readonly string[]): Words {
  const domain = domainOf(requester.email ?? '')
  if (requester.email === undefined || !requester.isVerified) return text('access.address.unconfirmed')
  if (company?.domains.includes(domain)) return text('access.address.matches', { domain, company: company.name })
  const alike = looksLike(domain, company?.domains ?? domains)
  if (alike) return text('access.address.look-alike', { domain, known: alike })
  if (isFreeMail(domain)) return text('access.address.free-mail', { domain })
  return company
    ? text('access.address.differs', { domain, company: company.name })
    : text('access.address.unknown', { domain })
}

/** The company that is meant; what the requester typed is shown to whoever decides where it reads differently. */
function companyWords({ company, companyEntered, customerNo }: AccessRequest, isForApprovers: boolean): Words {
  if (!company) return isForApprovers ? text('access.company-unknown', { entered: companyEntered }) : companyEntered
  return customerNo && isForApprovers
    ? text('access.company-with-number', { company: company.name, number: customerNo })
    : company.name
}

const replacesWords = (request: AccessRequest): Words =>
  request.replaced
    ? text('access.replaces', { name: request.replaced.name, consent: consentWords(request) })
    : text('access.replaces-open')

const consentWords = ({ consent, talk }: AccessRequest): Words =>
  consent === 'NONE' && talk.some(({ kind }) => kind === 'overruled')
    ? text('access.consent.overruled')
    : text(`access.consent.${consent.toLowerCase()}`)

/** Whose access ends by an approval, and how it comes back: named before the press (§2.1 rule 12). */
const losesWords = ({ isReplacing, replaced, period }: AccessRequest): Words => {
  if (!isReplacing) return text('access.loses-nobody')
  if (!replaced) return text('access.loses-open')
  return text(period?.endsAt ? 'access.loses-for-a-time' : 'access.loses-until-taken-back', { name: replaced.name })
}

/** The promise (K6, INV-23): running, paused by a question, or broken, and said so. */
const dueWords = ({ status, dueAt, pausedAt }: AccessRequest, now: Date): Words => {
  if (status === 'NEEDS_INFO' && pausedAt) return text('access.due-paused', { at: { at: pausedAt } })
  return dueAt <= now ? text('access.due-over', { at: { at: dueAt } }) : text('access.due', { at: { at: dueAt } })
}
