import { expect } from 'vitest'
import { done, type openWorkDesk } from '../../core/outside/licence-work-desk.ts'
import { minute, type Numbers } from './licence-desk.ts'

type Desk = Awaited<ReturnType<typeof openWorkDesk>>
type Rows = Awaited<ReturnType<typeof rowsOf>>

/** What an account begins with, at revision 8. */
export const START: Numbers = { 'Sales Standard': 4, 'Sales Premium': 3, Service: 2 }

/** An account here and in the product. `bought`: whose its licences are, in a demo once it is live. */
export interface LicenceHome {
  readonly id: string
  readonly account: { readonly product: string; readonly serialNumber: string }
  readonly isDemo: boolean
  readonly bought: { readonly serialNumber: string; readonly ownerName: string }
}

/** The rows themselves, not what the product reads from them. */
export async function rowsOf({ client }: Desk, id: string) {
  const order = { orderBy: { revision: 'asc' as const } }
  return client.licenceAccount.findUniqueOrThrow({
    where: { id },
    include: {
      lines: true,
      uses: { where: { removedAt: null } },
      offers: { ...order, include: { lines: true } },
      commands: true,
    },
  })
}

const quantities = (lines: readonly { licenceType: string; quantity: number }[]) =>
  Object.fromEntries(lines.map(({ licenceType, quantity }) => [licenceType, quantity]))

/** Every rule about licences, between two moments. `isAnswered`: the vendor answered a dispute meanwhile. */
export function holds(
  desk: Desk,
  { isDemo, bought }: LicenceHome,
  before: Rows,
  after: Rows,
  isAnswered: boolean,
): void {
  const { lines, uses, mode, revision } = after
  // INV-43: never more in use than there are, and nobody has one twice.
  if (mode === 'LIVE')
    for (const [licenceType, users] of Map.groupBy(uses, (use) => use.licenceType))
      expect(users.length, licenceType).toBeLessThanOrEqual(quantities(lines)[licenceType] ?? 0)
  expect(new Set(uses.map(({ licenceType, userRef }) => `${licenceType} ${userRef}`)).size).toBe(uses.length)
  // INV-45: what is in force is one offer with all of its lines, or what it began with.
  const applied = after.offers.filter(({ status }) => status === 'APPLIED' || status === 'APPLIED_AUTO')
  const inForce = applied.at(-1)
  expect(quantities(lines)).toEqual(inForce ? quantities(inForce.lines) : START)
  expect(revision).toBe(inForce?.revision ?? 8)
  // INV-44, INV-48: upwards only, each revision once, each file once.
  expect(revision).toBeGreaterThanOrEqual(before.revision)
  expect(new Set(applied.map((offer) => offer.revision)).size).toBe(applied.length)
  const byTime = applied.toSorted((one, other) => Number(one.appliedAt) - Number(other.appliedAt))
  expect(byTime.map((offer) => offer.revision)).toEqual(applied.map((offer) => offer.revision))
  expect(new Set(after.offers.map(({ payloadSha256 }) => payloadSha256)).size).toBe(after.offers.length)
  const activated = after.commands.filter(({ kind, status }) => kind === 'APPLY' && status === 'DONE')
  expect(new Set(activated.map(({ offerId }) => offerId)).size).toBe(activated.length)
  for (const { id } of applied)
    expect(
      desk.told.filter((one) => one.kind === 'offer' && one.offerId === id && one.step.startsWith('applied')),
    ).toHaveLength(1)
  // INV-46: what was taken is taken, until the source has heard of it.
  for (const { data } of after.commands.filter(({ kind, status }) => kind === 'UNASSIGN' && status === 'PENDING')) {
    const taken = data as { licenceType: string; users: { userRef: string }[] }
    for (const { userRef } of taken.users)
      expect(uses).not.toContainEqual(expect.objectContaining({ licenceType: taken.licenceType, userRef }))
  }
  // INV-47: out of a dispute only by the vendor.
  for (const { id } of before.offers.filter(({ status }) => status === 'DISPUTED')) {
    const status = after.offers.find((offer) => offer.id === id)?.status
    if (!isAnswered) expect(status).toMatch(/DISPUTED|SUPERSEDED|REPLACED/)
  }
  // INV-49: both the new serial number and the new owner.
  if (isDemo && mode === 'LIVE') expect(after).toMatchObject(bought)
  expect(after.version).toBeGreaterThanOrEqual(before.version)
}

/** When nobody does anything any longer, it is here as it is in the product, and nothing waits. */
export async function comesToRest(
  desk: Desk,
  processes: readonly ReturnType<Desk['worker']>[],
  { id, account, bought }: LicenceHome,
  steps: number,
): Promise<void> {
  await desk.product.change(account, ({ hold: _, ...rest }) => rest)
  for (let round = 0; round < 3; round++) {
    desk.at(minute(30 * (steps + 2) + 120 * round))
    await desk.ask(id, desk.by(minute(30 * (steps + 2) + 120 * round)))
    await Promise.all(processes.map(done))
  }
  const here = await desk.read(id)
  expect(here.working).toEqual([])
  const there = await desk.product.fetch(here.mode === 'LIVE' ? { ...account, ...bought } : account)
  const said = there?.users.flatMap(({ userRef, licences }) => licences.map((one) => `${one} ${userRef}`)).sort()
  const kept = [
    ...here.uses.map(({ licenceType, userRef }) => `${licenceType} ${userRef}`),
    ...here.users.flatMap(({ userRef, beyond }) => beyond.map((one) => `${one} ${userRef}`)),
  ].sort()
  expect(kept).toEqual(said)
  expect(here.revision).toBeLessThanOrEqual(there?.revision ?? 0)
  // Nobody is beyond the number who has room in it.
  if (here.mode === 'LIVE')
    for (const one of here.users.flatMap(({ beyond }) => beyond))
      expect(here.uses.filter(({ licenceType }) => licenceType === one)).toHaveLength(quantities(here.lines)[one] ?? 0)
}
