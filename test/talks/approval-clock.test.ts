import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CHANNELS, startWorldOn } from '../support/discord-world.ts'
import type { TeamsPerson } from '../support/teams-client.ts'
import type { World } from '../support/world.ts'
import { accessOf, asks, dayIn, pressOf, standsIn, startsAnew, writes } from './approval-desk.ts'

describe.each(CHANNELS)('in %s', (channel) => {
  const KEYS = ['ida', 'max', 'anna', 'ewa', 'uwe', 'kim', 'lee'] as const

  let world: World
  let here: Readonly<Record<(typeof KEYS)[number], TeamsPerson>>
  beforeAll(async () => {
    world = await startWorldOn(channel)
  })
  beforeEach(async () => {
    here = await startsAnew(world, KEYS)
  })
  afterAll(() => world.stop())

  /** Time passes, and what that brings has arrived. */
  async function passes(duration: string) {
    await world.advance(duration)
    await world.settled()
  }

  describe('24 hours (K6, C10)', () => {
    it('those who decide are reminded after 12 and 20 hours; after 24 everybody is told that it is late', async () => {
      const { ida, kim, lee } = here
      const number = await asks(world, ida)
      await passes('PT11H')
      kim.doesNotSee('Reminder')
      await passes('PT1H')
      for (const admin of [kim, lee]) {
        const reminder = await admin.sees(`Reminder: request ${number}`)
        expect(reminder.buttons.map(({ title }) => title)).toEqual(['Approve', 'Ask', 'Reject'])
      }
      await passes('PT8H')
      await kim.sees(`Due soon: request ${number}`)
      ida.doesNotSee('late')
      await passes('PT4H')
      const late = await kim.sees(`Overdue: request ${number}`)
      expect(late.text).toContain('⚠ overdue since 13 May 2026')
      const honest = await ida.sees(`We are late with your request ${number}`)
      expect(honest.text).toContain('have not kept that promise')
      expect(honest.buttons.map(({ title }) => title)).toContain('Contact')
      await passes('P2D')
      const told = (who: TeamsPerson) =>
        who.messages().filter(({ text }) => text.includes(`Overdue: request ${number}`))
      expect(told(kim)).toHaveLength(1)
      // It can be decided from the reminder itself.
      await lee.presses('Approve')
      await lee.sees('Approved by Lee Wong')
    })

    it('a question pauses them and says so; what was left when it was asked is left when it is answered', async () => {
      const { ida, kim } = here
      const number = await asks(world, ida)
      const before = (await accessOf(world, number))?.dueAt.getTime() ?? 0
      await passes('PT10H')
      await writes(kim, 'Ask', 'Which team are you in?')
      const paused = await kim.sees('The 24 hours are paused until the answer')
      expect(paused.text).toMatch(/paused since .*: a question is open/)
      await world.settled()
      const question = await ida.sees(`Kim Berg has a question about your request ${number}`)
      expect(question.text).toContain('Which team are you in?')
      await passes('P3D')
      expect((await accessOf(world, number))?.escalatedAt).toBeNull()
      kim.doesNotSee('Reminder')
      await ida.presses('Answer')
      await ida.presses('Continue', { text: 'Finance.' })
      await ida.presses(/^Send/)
      await world.settled()
      const answered = await kim.sees(`Answered: request ${number}`)
      expect(answered.text).toContain('Finance.')
      const after = await accessOf(world, number)
      const pauseMs = (after?.dueAt.getTime() ?? 0) - before
      expect(Math.abs(pauseMs - 3 * 86_400_000)).toBeLessThan(60_000)
      await passes('PT14H')
      await kim.sees(`Overdue: request ${number}`)
    })
  })

  describe('the invitation: 7 days (§3.3)', () => {
    it('the last day is announced; afterwards both know, the seat is free, and one press gets a new one', async () => {
      const { ida, kim } = here
      const number = await asks(world, ida)
      await kim.presses('Approve')
      await kim.sees('Approved by Kim Berg')
      await passes('P6DT1H')
      await ida.sees('Your invitation ends soon')
      await passes('P1D')
      const over = await ida.sees('Your invitation has ended')
      expect(over.buttons.map(({ title }) => title)).toContain('Send me a new invitation')
      await kim.sees(`Not accepted in time: request ${number}`)
      expect((await accessOf(world, number))?.status).toBe('INVITE_EXPIRED')
      await ida.presses('Send me a new invitation')
      await world.settled()
      await ida.presses('Accept')
      await ida.sees('You are super-user of Muster GmbH')
    })

    it.each([
      ['before the clock has found it', false],
      ['afterwards', true],
    ])('the card of an invitation that is over accepts nothing, %s', async (_, isFound) => {
      const { ida, kim } = here
      const number = await asks(world, ida)
      await kim.presses('Approve')
      await world.settled()
      const old = await ida.sees('You are invited')
      expect(old.buttons.map(({ title }) => title)).toContain('Accept')
      await world.holdsSweeps()
      await world.query(`update "AccessRequest" set "inviteExpiresAt" = "invitedAt" where number = $1`, [number])
      if (isFound) await world.sweep()
      await ida.invokes('adaptiveCard/action', pressOf(old, 'Accept'))
      await ida.sees('The 7 days of this invitation are over')
      ida.doesNotSee('is decided already')
      expect(await world.query(`select 1 from "SeatAssignment" where "personId" = 'ida'`)).toEqual([])
    })

    it('is sent again three times at most', async () => {
      const { ida, kim } = here
      const number = await asks(world, ida)
      await kim.presses('Approve')
      await kim.sees('Approved by Kim Berg')
      for (let again = 0; again < 3; again++) {
        await kim.says(number)
        await kim.presses('Send the invitation again')
        await kim.sees('A new invitation for Ida Kaya is on its way')
      }
      await kim.says(number)
      await kim.sees('Revoke access…')
      kim.doesNotSee('Send the invitation again')
      expect((await accessOf(world, number))?.invites).toBe(4)
    })
  })

  describe('standing in (C13, INV-14, T6)', () => {
    /** Anna is approved and has accepted, from the tenth to the twentieth day from now. */
    async function accepted(): Promise<void> {
      const { anna, kim } = here
      await standsIn(world, anna, 'ewa.falk@hello.example')
      await kim.presses('Approve')
      await world.settled()
      await anna.presses('Accept')
      await anna.sees('I write to you when it begins')
      anna.doesNotSee('first steps')
      await world.settled()
    }

    it('both and their admins hear when it begins, before it ends, and when it is over; the seat is back by itself', async () => {
      const { anna, ewa } = here
      await accepted()
      await ewa.sees('Anna Andersson stands in for you at Hello AB')
      await passes('P10DT12H')
      await anna.sees('From now on you stand in for Ewa Falk')
      await anna.sees('Your first steps as super-user')
      const begun = await ewa.sees('From now on Anna Andersson stands in for you')
      expect(begun.buttons.map(({ title }) => title)).toEqual(['Take back my access'])
      await passes('P8D')
      const soon = await anna.sees('ends soon')
      expect(soon.buttons.map(({ title }) => title)).toEqual(['Extend', 'Fine'])
      await ewa.sees('The time of Anna Andersson as your stand-in')
      await passes('P3D')
      await anna.sees('Your time as stand-in for Ewa Falk at Hello AB is over')
      await ewa.sees('You are super-user of Hello AB again')
      await anna.says('all company tickets')
      await anna.sees(/super-user/)
    })

    it('is extended before its end: the form knows whom and from when, and no day is without a holder', async () => {
      const { anna, ewa, kim } = here
      await accepted()
      await passes('P11D')
      await passes('P8D')
      await anna.presses('Extend')
      const form = await anna.sees('Stand in for a super-user')
      // A modal has room for five questions: whom it is about is in the summary.
      if (channel === 'teams') expect(form.text).toContain('ewa.falk@hello.example')
      await anna.presses('Continue', { until: await dayIn(world, 9) })
      await anna.presses('Send request')
      await anna.sees(/AR-\d+ sent/)
      await world.settled()
      await kim.presses('Approve')
      await kim.sees('Approved by Kim Berg')
      await world.settled()
      await anna.presses('Accept')
      await anna.sees('I write to you when it begins')
      await passes('P5D')
      await anna.says('all company tickets')
      await anna.sees('All company tickets – Hello AB')
      await ewa.says('all company tickets')
      await ewa.sees("[Why can't I?]")
    })

    it('nobody waits for the clock’s work: the seat is judged when it is used (X21)', async () => {
      const { anna, ewa } = here
      await world.holdsSweeps()
      await accepted()
      const jump = (days: number) =>
        world.query(
          `update "Setting" set value = jsonb_build_object('offsetMs', (value->>'offsetMs')::float8 + $1) where key = 'clock'`,
          [days * 86_400_000],
        )
      const holder = () =>
        world.query('select "startToldAt", "endToldAt" from "SeatAssignment" where "personId" = $1', ['anna'])
      await jump(15)
      await anna.says('all company tickets')
      await anna.sees('All company tickets – Hello AB')
      await ewa.says('all company tickets')
      await ewa.sees("[Why can't I?]")
      await jump(15)
      await anna.says('all company tickets')
      await anna.sees("[Why can't I?]")
      await ewa.says('all company tickets')
      await ewa.sees('All company tickets – Hello AB')
      expect(await holder()).toEqual([{ startToldAt: null, endToldAt: null }])
    })

    it('the regular leaves meanwhile: the stand-in goes on, and those who decide are asked (X30)', async () => {
      const { anna, ewa, kim } = here
      await accepted()
      await passes('P15D')
      await ewa.says('super-users')
      await ewa.presses('Give up my seat')
      await ewa.sees('they go on to the end of their period')
      await ewa.presses('Give up my seat')
      await ewa.sees('You have given up your seat at Hello AB')
      await world.settled()
      const asked = await kim.sees('while somebody stands in')
      expect(asked.buttons.map(({ title }) => title)).toEqual(['Seats'])
      await anna.says('all company tickets')
      await anna.sees('All company tickets – Hello AB')
      await passes('P10D')
      await anna.sees('The seat is free now')
      ewa.doesNotSee('again')
    })
  })
})
