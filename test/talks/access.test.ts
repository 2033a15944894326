import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { CHANNELS, startWorldOn } from '../support/discord-world.ts'
import type { World } from '../support/world.ts'

describe.each(CHANNELS)('in %s', (channel) => {
  vi.setConfig({ testTimeout: 60_000 })

  type Person = ReturnType<World['person']>

  let world: World
  /** Their Teams is open from the start. */
  let people: Readonly<Record<'kim' | 'ewa' | 'mia' | 'ida' | 'anna', Person>>
  beforeAll(async () => {
    world = await startWorldOn(channel)
    for (const who of ['kim', 'ewa', 'mia', 'ida', 'anna'] as const) await world.person(who).installs()
    await world.settled()
  })
  afterAll(() => world.stop())
  beforeEach(async () => {
    await world.startsAnew()
    await world.query(`delete from "SeatAssignment" where kind = 'SUBSTITUTE' or "accessRequestId" is not null`)
    await world.query(`update "AccessRequest" set status = 'WITHDRAWN', "seatId" = null, "pausedAt" = null`)
    const [kim, ewa, mia, ida, anna] = [
      world.person('kim'),
      world.person('ewa'),
      world.person('mia'),
      world.person('ida'),
      world.person('anna'),
    ]
    people = { kim, ewa, mia, ida, anna }
  })

  const requests = () =>
    world.query<{ status: string; companyId: string | null; consent: string; round: number }>(
      `select status, "companyId", consent, round from "AccessRequest" where status <> 'WITHDRAWN' order by "submittedAt"`,
    )
  const REPLACED = 'E-mail of the person you replace'

  /** Ida of Muster GmbH, where one of two seats is free. */
  async function idaAsks() {
    const { ida } = people
    await ida.says('request login')
    await ida.presses('Continue')
    await ida.presses('Send request')
    await ida.sees(/Request AR-\d+ sent/)
    await world.settled()
    return ida
  }

  describe('asking for a free seat', () => {
    it('three presses; approved, accepted, and the first steps are there (C1, C11, C20)', async () => {
      const ida = await idaAsks()
      const { kim } = people
      await kim.sees('1 of 2 in use → 2 of 2')
      await kim.presses('Approve')
      await world.settled()
      await ida.presses('Accept')
      await ida.sees('Your first steps as super-user')
      await ida.says('super-users')
      await ida.sees('Super-users of Muster GmbH: 2 of 2 seats used')
    })
    it('is asked once: the open request is shown instead of a second one (INV-20)', async () => {
      const ida = await idaAsks()
      await ida.says('request login')
      await ida.sees(/Your request AR-\d+ for Muster GmbH is still open/)
      expect(await requests()).toHaveLength(1)
    })
    // A modal of Discord cannot be sent while something in it is missing.
    if (channel === 'teams') {
      it('what is missing is marked and the rest is kept (C8)', async () => {
        const { ida } = people
        await ida.says('request login')
        await ida.presses('Continue', { 'Products I need access for': '', 'Phone (optional)': '+49 30 1234' })
        const form = await ida.sees('Please look at the marked fields')
        expect(form.text).toContain('+49 30 1234')
        expect(await requests()).toEqual([])
      })
    }
    it('a question pauses the promise and says so; the answer goes to whoever asked (INV-23)', async () => {
      const ida = await idaAsks()
      const { kim } = people
      await kim.presses('Ask')
      await kim.fills({ 'Your question': 'Which team are you in?' }, 'Continue')
      await kim.presses('Send')
      await world.settled()
      await ida.sees('Which team are you in?')
      await world.advance('PT30H')
      await ida.presses('Answer')
      await ida.fills({ 'Your answer': 'Finance.' }, 'Continue')
      await ida.presses('Send answer')
      await world.settled()
      await kim.sees('Finance.')
      expect(await world.query(`select 1 from "AccessRequest" where "escalatedAt" is not null`)).toEqual([])
    })
    it('a rejection is read with its reason, and corrected without typing it all again (C17)', async () => {
      const ida = await idaAsks()
      const { kim } = people
      await kim.presses('Reject')
      await kim.fills({ 'Why?': 'Please name your manager.' }, 'Continue')
      await kim.presses('Reject')
      await world.settled()
      await ida.sees('Please name your manager.')
      await ida.presses('Correct and send again')
      await ida.fills({ 'Anything else we should know (optional)': 'Max Muster is my manager.' }, 'Continue')
      await ida.presses('Send again')
      await ida.sees(/AR-\d+ was sent again/)
      expect(await requests()).toMatchObject([{ status: 'SUBMITTED', round: 2 }])
    })
    it('withdrawn while it is open; after the approval the invitation goes with it (C21, X5)', async () => {
      const ida = await idaAsks()
      await people.kim.presses('Approve')
      await world.settled()
      await ida.says('withdraw my request')
      await ida.presses(/AR-\d+/)
      await ida.sees('the invitation no longer works afterwards')
      await ida.presses('Withdraw')
      await ida.sees(/AR-\d+ is withdrawn/)
      expect(await requests()).toEqual([])
    })
  })

  describe('where nobody knows the company', () => {
    it('a misspelt own one is asked back, and nothing is said of any other (T5 step 4, X46, X49)', async () => {
      const { ida } = people
      await ida.says('request login')
      await ida.presses('Continue', { Company: 'Mutser' })
      await ida.presses('Yes, Muster GmbH')
      await ida.sees('Request login – Muster GmbH')
      await ida.presses('Edit')
      await ida.presses('Continue', { Company: 'Hello AB' })
      const review = await ida.sees('I don’t know “Hello AB” from your address')
      expect(review.text).not.toContain('2 of 2')
      await ida.presses('Send request')
      await world.settled()
      expect(await requests()).toMatchObject([{ companyId: null, status: 'SUBMITTED' }])
      await people.kim.sees(/Hello AB/)
    })
    it('a role’s mailbox gets no seat (C5)', async () => {
      await world.query(
        `update "Person" set "primaryEmail" = 'support@muster.example' where "displayName" = 'Ida Kaya'`,
      )
      const { ida } = people
      await ida.says('request login')
      await ida.sees('support@muster.example looks like a shared mailbox')
      await world.query(
        `update "Person" set "primaryEmail" = 'ida.kaya@muster.example' where "displayName" = 'Ida Kaya'`,
      )
      expect(await requests()).toEqual([])
    })
  })

  describe('standing in', () => {
    async function annaAsks(more: Readonly<Record<string, string>> = {}) {
      const { anna } = people
      await anna.says('replace super-user')
      await anna.presses('Continue', { [REPLACED]: 'ewa.falk@hello.example', ...more })
      return anna
    }
    it.each([
      [{ From: '2026-05-01' }, 'That day is over'],
      [{ From: '2026-08-10', Until: '2026-08-09' }, 'The last day is before the first one'],
      [{ From: '2026-08-10', Until: '2027-09-09' }, 'longer than a year'],
    ])('%j: %s (X23)', async (days, sentence) => {
      await (await annaAsks(days)).sees(sentence)
      expect(await requests()).toEqual([])
    })
    it('against the will of the replaced person it stops until an admin settles it with a reason (X47)', async () => {
      const anna = await annaAsks()
      await anna.presses('Send request')
      await world.settled()
      const { ewa } = people
      await ewa.presses('I object')
      await ewa.fills({ 'Why do you object?': 'I know nothing of this.' }, 'Continue')
      await world.settled()
      const { kim } = people
      await kim.sees('I know nothing of this.')
      expect(await requests()).toMatchObject([{ consent: 'OBJECTED', status: 'SUBMITTED' }])
    })
  })

  describe('more seats than agreed', () => {
    it('is a change of the agreement: asked for, signed by sales, and then in force (C3, C4)', async () => {
      const { ewa } = people
      await ewa.says('more seats')
      await ewa.presses('Continue', { 'What do you need them for?': 'Two new teams.', Agreement: 'AG-2043' })
      await ewa.sees('Seats 2 → 3')
      await ewa.presses('Send request')
      await ewa.sees(/AG-2043\/\d+/)
      await world.settled()
      const { mia } = people
      await mia.sees('Two new teams.')
      expect(await world.query(`select "superUserLimit" as limit from "Agreement" where number = 'AG-2043'`)).toEqual([
        { limit: 2 },
      ])
    })
    it('nobody is asked how many they want as a word', async () => {
      const { ewa } = people
      await ewa.says('more seats')
      await ewa.presses('Continue', {
        'How many more seats?': 'some',
        'What do you need them for?': 'Teams.',
        Agreement: 'AG-2043',
      })
      await ewa.sees('a number from 1 to 50')
    })
  })
})
