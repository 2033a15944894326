import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { CHANNELS, startWorldOn } from '../support/discord-world.ts'
import { openSeatDesk, type SeatDesk } from '../support/seat-desk.ts'
import type { TeamsPerson } from '../support/teams-client.ts'
import type { World } from '../support/world.ts'

describe.each(CHANNELS)('in %s', (channel) => {
  vi.setConfig({ testTimeout: 60_000 })

  let world: World
  let desk: SeatDesk
  beforeAll(async () => {
    world = await startWorldOn(channel)
    await world.query(`update "Ticket" set status = 'CLOSED', "firstResponseDueAt" = null, "waitingSince" = null`)
    desk = await openSeatDesk(world)
  }, 60_000)
  afterAll(async () => {
    await desk?.close()
    await world?.stop()
  })

  const MINUTE_MS = 60_000

  /** Whether somebody may look at all tickets of their company at this moment, as their Teams tells. */
  async function isSuperUser(who: TeamsPerson): Promise<boolean> {
    await who.says('all company tickets')
    const seen = await who.sees(/no tickets of this company|for super-users/)
    return !/for super-users/.test(seen.text)
  }

  /** Anna stands in for Ewa on these days, and has accepted. */
  async function standIn(timezone: string, from: string, until: string) {
    const company = await desk.customer(1, timezone)
    const [ewa, anna] = [await company.colleague('Ewa'), await company.colleague('Anna')]
    await company.seats(ewa)
    const number = await company.asks(anna, { stands: ewa, from, until })
    await desk.change(number, { kind: 'approve' }, await desk.kimId())
    await desk.change(number, { kind: 'accept' }, anna.id)
    return { company, ewa: ewa.teams, anna: anna.teams }
  }

  describe.each([
    // In the order of time: the clock of a world only goes on. `to` is the first moment after the day.
    ['Pacific/Chatham', '2026-09-27', '2026-09-26T11:15:00Z', '2026-09-27T10:15:00Z', 23],
    ['Europe/Berlin', '2026-10-25', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z', 25],
    ['America/New_York', '2026-11-01', '2026-11-01T04:00:00Z', '2026-11-02T05:00:00Z', 25],
    ['America/New_York', '2027-03-14', '2027-03-14T05:00:00Z', '2027-03-15T04:00:00Z', 23],
    ['Europe/Berlin', '2027-03-28', '2027-03-27T23:00:00Z', '2027-03-28T22:00:00Z', 23],
    ['Pacific/Chatham', '2027-04-04', '2027-04-03T10:15:00Z', '2027-04-04T11:15:00Z', 25],
  ] as const)('one day in %s, %s, when the clocks change (INV-14, INV-15, X22)', (timezone, day, from, to, hours) => {
    it(`is its whole ${hours} hours there, to the minute, by the clock alone`, async () => {
      expect((Date.parse(to) - Date.parse(from)) / (60 * MINUTE_MS)).toBe(hours)
      const { ewa, anna } = await standIn(timezone, day, day)
      const [starts, ends] = [Date.parse(from), Date.parse(to)]
      for (const [at, isAnnas] of [
        [starts - MINUTE_MS, false],
        [starts + MINUTE_MS, true],
        [ends - MINUTE_MS, true],
        [ends + MINUTE_MS, false],
      ] as const) {
        await desk.reaches(new Date(at))
        expect([await isSuperUser(anna), await isSuperUser(ewa)], new Date(at).toISOString()).toEqual([
          isAnnas,
          !isAnnas,
        ])
      }
    })
  })

  it('a server that was down over the end date: whoever stood in is refused at their first words, and both are told once (X21)', async () => {
    const { ewa, anna } = await standIn('Europe/Stockholm', '2027-05-01', '2027-05-31')
    await desk.reaches(new Date('2027-05-31T21:00:00Z'))
    for (const one of [ewa, anna]) await one.installs()
    expect(await isSuperUser(anna)).toBe(true)
    await world.restart(() => desk.reaches(new Date('2027-06-03T06:00:00Z')))
    expect([await isSuperUser(anna), await isSuperUser(ewa)]).toEqual([false, true])
    await world.sweep()
    await world.settled()
    await world.sweep()
    await world.settled()
    const told = (who: TeamsPerson, what: RegExp) => who.messages().filter(({ text }) => what.test(text)).length
    expect(told(anna, /Your time as stand-in for Ewa .* is over/)).toBe(1)
    expect(told(ewa, /You are super-user of .* again: the time of Anna is over/)).toBe(1)
  })
})
