import { localDay } from '../../domain/business-hours.ts'
import { fullness, type LicenceChange, type LicenceLine, occupied } from '../../domain/licence.ts'
import type { Obstacle } from '../../domain/licence-offer.ts'
import type { LicenceAccountCard } from '../ports.ts'
import { text, type Words } from '../words.ts'

/** A day in the company's zone, as people read an end. */
export const dayIn = (at: Date, { company }: Pick<LicenceAccountCard, 'company'>): Words => ({
  day: localDay(at, company.timezone),
})

/** `20 → 12`, `0 → 3`, and another end where that changes (G9, X82). */
export function changeWords(change: LicenceChange, account: LicenceAccountCard): Words {
  const { oldQuantity: from, newQuantity: to, oldValidTo, newValidTo } = change
  const isOtherEnd = to > 0 && oldValidTo?.getTime() !== newValidTo?.getTime()
  const day = (at: Date | undefined) => (at ? dayIn(at, account) : text('licence.no-end'))
  const number = text(to === 0 ? 'licence.change-removed' : 'licence.change', { from, to })
  const ends = { from: day(oldValidTo), to: day(newValidTo) }
  const end = from === 0 ? text('licence.new-end', { to: ends.to }) : text('licence.change-end', ends)
  const [first = '', ...more] = [...(from === to ? [] : [number]), ...(isOtherEnd ? [end] : [])]
  return more.length > 0 ? { lines: [first, ...more] } : first
}

/** `12 of 12 in use · ⛔ full · to 31 December 2026`: the number, a sign and a word for how full it is, its end. */
export function lineWords(line: LicenceLine, account: LicenceAccountCard): Words {
  const { licenceType, kind, quantity, validTo } = line
  const end = validTo ?? account.validTo
  const until = end ? text('licence.until', { day: dayIn(end, account) }) : text('licence.no-end')
  if (kind === 'SITE') return text('licence.site', { quantity, until })
  const used = occupied(account.uses, licenceType)
  const key = { room: 'licence.room', 'nearly-full': 'licence.nearly-full', full: 'licence.full' } as const
  return text(key[fullness(used, quantity)], { used, quantity, free: Math.max(0, quantity - used), until })
}

/** A number and type in a line: `Sales Premium 12/12`. */
export const shortLine = ({ licenceType, kind, quantity }: LicenceLine, { uses }: LicenceAccountCard): Words =>
  kind === 'SITE'
    ? text('licence.short-site', { type: licenceType, quantity })
    : text('licence.short', { type: licenceType, used: occupied(uses, licenceType), quantity })

/** Why it cannot be activated, a sentence a cause, never one of another's secrets (K10, X80, X81, X27). */
export function obstacleWords(obstacle: Obstacle, account: LicenceAccountCard): Words {
  const mine = account.serialNumber.slice(-4)
  switch (obstacle.kind) {
    case 'other-serial':
    case 'other-owner':
      return text(`licence.${obstacle.kind}`, { last4: obstacle.last4, mine })
    case 'replayed':
    case 'older':
      return text(`licence.${obstacle.kind}`, { revision: obstacle.revision, active: obstacle.activeRevision })
    case 'dated-in-future':
    case 'not-yet-valid':
    case 'expired':
      return text(`licence.${obstacle.kind}`, { at: { at: obstacle.at } })
    case 'surplus':
      return {
        lines: obstacle.lines.map(({ licenceType: type, inUse, available }) =>
          text('licence.surplus', { type, inUse, available }),
        ),
      }
    case 'demo':
      return text(obstacle.missing.length === 2 ? 'licence.demo' : `licence.demo-${obstacle.missing[0] ?? ''}`)
    default:
      return text(`licence.${obstacle.kind}`)
  }
}

/** Why the vendor lets nothing be activated (X87), and why its system refused what it was told. */
export const reasonWords = (reason: string): Words =>
  text((REASONS as readonly string[]).includes(reason) ? `licence.reason.${reason}` : 'licence.reason.other')

const REASONS = [
  'payment-missing',
  'trial',
  'in-use',
  'older',
  'unknown-account',
  'invalid-licence',
  'last-admin',
  'no-source',
] as const
