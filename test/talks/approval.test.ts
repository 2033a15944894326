import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CHANNELS } from '../support/discord-world.ts'
import { type MailedWorldOn, startMailedWorldOn } from '../support/mailed-world.ts'
import type { TeamsPerson } from '../support/teams-client.ts'
import type { World } from '../support/world.ts'
import { accessOf, asks, pressOf, standsIn, startsAnew, writes } from './approval-desk.ts'

describe.each(CHANNELS)('in %s', (channel) => {
  const KEYS = ['ida', 'max', 'anna', 'ewa', 'uwe', 'kim', 'lee', 'mia'] as const

  let mailed: MailedWorldOn
  let world: World
  let here: Readonly<Record<(typeof KEYS)[number], TeamsPerson>>
  beforeAll(async () => {
    mailed = await startMailedWorldOn(channel)
    world = mailed.world
  })
  beforeEach(async () => {
    here = await startsAnew(world, KEYS)
  })
  afterAll(() => mailed.stop())

  describe('the card of those who decide (C16)', () => {
    it('says who asks, what the address proves, what it does to the seats, and by when', async () => {
      const { ida, kim, max } = here
      const number = await asks(world, ida)
      const card = await kim.sees(number)
      expect(card.text.split('\n')).toEqual(
        expect.arrayContaining([
          'Ida Kaya',
          'ida.kaya@muster.example',
          '✓ confirmed; muster.example belongs to Muster GmbH',
          'Customer',
          'faktur:box',
          '1 of 2 in use → 2 of 2',
          'Nobody',
        ]),
      )
      expect(card.text).toMatch(/by 13 May 2026, \d\d:\d\d/)
      expect(card.text).toContain('You decide as Kim Berg, vendor administrator.')
      expect(card.buttons.map(({ title }) => title)).toEqual(['Approve', 'Ask', 'Reject'])
      max.doesNotSee(number)
    })

    it('one tap approves; every copy says who and when and has no buttons; mail and chat bring the invitation', async () => {
      const { ida, kim, lee } = here
      const number = await asks(world, ida)
      await kim.presses('Approve')
      await kim.sees('Approved by Kim Berg')
      await world.settled()
      const copy = lee.lastCard()
      expect(copy.text).toMatch(/Approved by Kim Berg, .* · Invited/)
      expect(copy.buttons).toEqual([])
      const invited = await ida.sees('You are invited: super-user of Muster GmbH')
      expect(invited.buttons.map(({ title }) => title)).toContain('Accept')
      expect(JSON.stringify(ida.messages())).not.toContain('/a/')
      const links = mailed.linksTo('ida.kaya@muster.example')
      expect(links).toHaveLength(1)
      expect(await world.query(`select "subjectId" from "Token" where purpose = 'INVITE'`)).toEqual([
        { subjectId: number },
      ])

      await ida.presses('Accept')
      await ida.sees('You are super-user of Muster GmbH')
      await ida.sees('Your first steps as super-user')
      await world.settled()
      await kim.sees('Ida Kaya has accepted')
      expect((await accessOf(world, number))?.status).toBe('ACCEPTED')
    })

    it('the second of two reads who was first, that nothing changed, and what can be done (X1, C18)', async () => {
      const { ida, kim, lee } = here
      const number = await asks(world, ida)
      const old = await lee.sees(number)
      expect(old.buttons.map(({ title }) => title)).toContain('Approve')
      await kim.presses('Approve')
      await kim.sees('Approved by Kim Berg')
      // Lee's client still shows the card as it was.
      if (channel === 'teams') await lee.presses('Reject')
      else await lee.invokes('adaptiveCard/action', pressOf(old, 'Reject'))
      const late = await lee.sees('Your press changed nothing')
      expect(late.text).toContain('Approved by Kim Berg')
      expect(late.buttons.map(({ title }) => title)).toEqual([
        ...(channel === 'teams' ? ['Talk to Kim'] : []),
        'Revoke access…',
        'Open',
      ])
      expect(
        await world.query(
          'select 1 from "AccessDecision" d join "AccessRequest" r on r.id = d."requestId" where r.number = $1',
          [number],
        ),
      ).toHaveLength(1)

      await lee.presses('Revoke access…')
      await lee.presses('Revoke access')
      await lee.sees('has no super-user access')
      await world.settled()
      await ida.sees(`Request ${number} was withdrawn`)
      expect((await accessOf(world, number))?.status).toBe('WITHDRAWN')
    })

    it('a press counts only for the version that its card shows', async () => {
      const { anna, ewa, kim } = here
      const number = await standsIn(world, anna, 'ewa.falk@hello.example')
      const old = await kim.sees('informed, has not answered')
      await ewa.presses('I object')
      await ewa.presses('Continue', { reason: 'I am here in August.' })
      await ewa.sees('⚠ objects')
      // Kim's client still shows the card as it was before the objection.
      if (channel === 'teams') await kim.presses('Approve')
      else await kim.invokes('adaptiveCard/action', pressOf(old, 'Approve'))
      await kim.sees(channel === 'teams' ? 'objects to' : /objects to|⚠ objects/)
      expect((await accessOf(world, number))?.status).toBe('SUBMITTED')
    })

    it('words approve nothing: they lead to what a press confirms', async () => {
      const { ida, kim } = here
      const number = await asks(world, ida)
      await kim.says(`approve ${number}`)
      const review = await kim.sees(`Approve ${number} · Ida Kaya?`)
      expect(review.text).toContain('1 of 2 in use → 2 of 2')
      await kim.says('yes')
      expect((await accessOf(world, number))?.status).toBe('SUBMITTED')
      await kim.presses('Approve')
      await kim.sees('Approved by Kim Berg')
    })
  })

  describe('who may decide', () => {
    it('nobody about themselves (INV-22)', async () => {
      const { ida, kim, lee } = here
      await world.query(
        `insert into "Membership" (id, "personId", "companyId", role, "updatedAt") select gen_random_uuid(), 'ida', id, 'VENDOR_ADMIN', now() from "Company" where key = 'vendor'`,
      )
      try {
        const number = await asks(world, ida)
        await lee.sees(number)
        ida.doesNotSee('[Approve]')
        await ida.says(`approve ${number}`)
        await ida.sees(/own request|yourself/i)
        await kim.presses('Approve')
        await kim.sees('Approved by Kim Berg')
      } finally {
        await world.query(`delete from "Membership" where "personId" = 'ida' and role = 'VENDOR_ADMIN'`)
      }
    })

    it('nobody whose role ended between the card and the press (X51)', async () => {
      const { ida, lee } = here
      const number = await asks(world, ida)
      await lee.sees(number)
      await world.query(`update "Membership" set status = 'ENDED' where "personId" = 'lee' and role = 'VENDOR_ADMIN'`)
      try {
        await lee.presses('Approve')
        await lee.sees(/Why can't I/)
        expect((await accessOf(world, number))?.status).toBe('SUBMITTED')
      } finally {
        await world.query(`update "Membership" set status = 'ACTIVE' where "personId" = 'lee'`)
      }
    })

    it('the company’s own admins only where the company lets them', async () => {
      const { ida, max, kim } = here
      await world.query(`update "Company" set "adminsMayApprove" = true where key = 'muster'`)
      try {
        const number = await asks(world, ida)
        const card = await max.sees(number)
        expect(card.text).toContain('You decide as Max Muster')
        await max.presses('Approve')
        await max.sees('Approved by Max Muster')
        await world.settled()
        expect(kim.lastCard().text).toContain('Approved by Max Muster')
      } finally {
        await world.query(`update "Company" set "adminsMayApprove" = false where key = 'muster'`)
      }
    })

    it('an outsider finds nothing under the number (X49)', async () => {
      const { ida, anna } = here
      const number = await asks(world, ida)
      await anna.says(number)
      await anna.sees('I cannot find that')
      anna.doesNotSee('Ida')
    })
  })

  describe('no seat is free (C2, X3)', () => {
    /** Uwe asks first, but Ida is given the last free seat of Muster GmbH, and then Kim presses for Uwe. */
    async function uweWaits(): Promise<string> {
      const { ida, uwe, kim } = here
      const waiting = await asks(world, uwe, { company: 'Muster GmbH' })
      await asks(world, ida)
      await kim.presses('Approve')
      await kim.sees('Approved by Kim Berg')
      await kim.sees('One more request waits for you')
      await kim.says(waiting)
      await kim.presses('Approve')
      const full = await kim.sees('2 of 2 seats of Muster GmbH are taken')
      expect(full.buttons.map(({ title }) => title)).toEqual(['Replace someone', 'Request agreement change'])
      await world.settled()
      await uwe.sees(`Your request ${waiting} waits for a seat`)
      expect((await accessOf(world, waiting))?.status).toBe('BLOCKED_LIMIT')
      return waiting
    }

    it('whoever decides can name somebody whose place it is: they are told, and can take it back', async () => {
      const { uwe, max, kim } = here
      const waiting = await uweWaits()
      await kim.presses('Replace someone')
      const asked = await kim.sees('Whom do they stand in for?')
      expect(asked.buttons.map(({ title }) => title)).not.toContain('Ida Kaya')
      await kim.presses('Max Muster')
      await kim.sees('Approved by Kim Berg')
      await world.settled()
      const told = await max.sees('Uwe Doppelt will stand in for you')
      expect(told.buttons.map(({ title }) => title)).toContain('Take back my access')
      await uwe.presses('Accept')
      await uwe.sees('Your first steps as super-user')
      await max.says('super-users')
      await max.sees('Super-users of Muster GmbH: 2 of 2 seats used')
      expect((await accessOf(world, waiting))?.status).toBe('ACCEPTED')
    })

    it('a signed agreement change makes the oldest approvable; nobody is approved by it (C3, C4)', async () => {
      const { uwe, kim, mia } = here
      const waiting = await uweWaits()
      await kim.presses('Request agreement change')
      await kim.presses('Continue', { seats: '1', reason: 'They grow.' })
      await kim.presses(/^Send/)
      await world.settled()
      const asked = await mia.sees('Muster GmbH asks for 3 super-user seats')
      expect(asked.text).toContain('2 → 3 super-users')
      await mia.presses('Mark as signed')
      await mia.sees('The limit rises from 2 to 3 at once')
      await mia.presses('Yes, it is signed')
      await mia.sees('In force')
      await world.settled()
      await uwe.sees(`A seat is free for your request ${waiting}`)
      const card = await kim.sees(`A seat is free: request ${waiting}`)
      expect(card.text).toContain('2 of 3 in use → 3 of 3')
      expect((await accessOf(world, waiting))?.status).toBe('SUBMITTED')
      await kim.presses('Approve')
      await kim.sees('Approved by Kim Berg')
    })
  })

  it('the audit says who did what and when, and the clock is called the clock', async () => {
    const { ida, kim } = here
    const number = await asks(world, ida)
    await writes(kim, 'Ask', 'Which team are you in?')
    await world.settled()
    await ida.presses('Answer')
    await ida.presses('Continue', { text: 'Finance.' })
    await ida.presses(/^Send/)
    await kim.presses('Approve')
    await kim.sees('Approved by Kim Berg')
    await world.advance('P8D')
    await kim.says(number)
    await kim.presses('History')
    const history = await kim.sees(`History of ${number}`)
    const said = ['sent the request', 'asked a question', 'answered', 'approved', 'the invitation ended']
    expect(history.text.split('\n').filter((line) => said.includes(line))).toEqual(said)
    expect(history.text).toMatch(/Kim Berg.*\n(?:.*, \d\d:\d\d\n)?approved/)
    expect(history.text).toMatch(/The clock.*\n(?:.*, \d\d:\d\d\n)?the invitation ended/)
  })

  describe('an objection (X47)', () => {
    it('stops the approval until an administrator sets it aside and says why', async () => {
      const { anna, ewa, kim } = here
      const number = await standsIn(world, anna, 'ewa.falk@hello.example')
      const asked = await ewa.sees('Anna Andersson wants to stand in for you')
      expect(asked.buttons.map(({ title }) => title)).toEqual(['I agree', 'I object'])
      await ewa.presses('I object')
      await ewa.presses('Continue', { reason: 'I am here in August.' })
      await ewa.sees('⚠ objects')
      await world.settled()
      const card = await kim.sees(`Objection: request ${number}`)
      expect(card.text).toContain('I am here in August.')
      expect(card.buttons.map(({ title }) => title)).toEqual(['Set the objection aside', 'Ask', 'Reject'])
      await anna.sees('Ewa Falk objects to your request')

      await writes(kim, 'Set the objection aside', 'She is on parental leave from July.')
      await world.settled()
      const told = await ewa.sees('was set aside')
      expect(told.text).toContain('She is on parental leave from July.')
      expect((await accessOf(world, number))?.status).toBe('SUBMITTED')
      await kim.presses('Approve')
      await kim.sees('Approved by Kim Berg')
      await world.settled()
      await ewa.sees('Anna Andersson will stand in for you')
    })
  })
})
