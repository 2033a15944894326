import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CHANNELS, startWorldOn } from '../support/discord-world.ts'
import type { TeamsPerson } from '../support/teams-client.ts'
import type { World } from '../support/world.ts'
import { atHello, forwards } from './new-ticket.ts'

describe.each(CHANNELS)('in %s', (channel) => {
  const SUBJECT = 'Posting an invoice ends with an error for everybody'
  const BETTER = 'Posting purchase invoices: error 42 for all users since 08:00'

  let world: World
  let anna: TeamsPerson
  let ewa: TeamsPerson
  let tom: TeamsPerson
  beforeAll(async () => {
    world = await startWorldOn(channel)
  })
  afterAll(() => world.stop())

  beforeEach(async () => {
    await world.startsAnew()
    ;({ anna, ewa, tom } = await atHello(world))
    await forwards(world, anna, SUBJECT, 'Forward to both')
  })

  const tickets = () =>
    world.query<{ requesterId: string; submittedById: string; subject: string; description: string; severity: string }>(
      `select t."requesterId", t."submittedById", t.subject, t.description, t.severity from "Ticket" t
     join "Draft" d on d.run = t."dedupeKey" where d.number is not null`,
    )
  const talk = async () =>
    (
      await world.query<{ talk: { kind: string; byId?: string }[] }>(
        `select talk from "Draft" where number is not null`,
      )
    )[0]?.talk

  it('what a super-user changes is what is sent; the owner sees it, and stays the requester (INV-36)', async () => {
    await ewa.presses('Edit before sending')
    await ewa.sees('Edit D-300 before sending')
    await ewa.presses('Continue', { Subject: BETTER, Severity: 'CRITICAL' })
    await ewa.sees(/You change: .*subject.*severity/i)
    await ewa.presses('Save')
    await ewa.sees('Anna A. asks you to send a ticket')
    expect(await tickets()).toEqual([])
    await world.settled()
    await anna.sees(`${SUBJECT} → ${BETTER}`)
    await anna.sees(/Major → Critical/)
    await tom.sees(`${SUBJECT} → ${BETTER}`)
    await ewa.presses('Send to vendor')
    await ewa.sees(/T-\d+ created/)
    expect(await tickets()).toMatchObject([
      {
        requesterId: 'anna',
        submittedById: 'ewa',
        subject: BETTER,
        description: 'Since the update this morning.',
        severity: 'CRITICAL',
      },
    ])
    expect((await talk())?.map(({ kind, byId }) => [kind, byId])).toEqual([
      ['forwarded', 'anna'],
      ['edited', 'ewa'],
      ['sent', 'ewa'],
    ])
  })

  it('a card from before the change does not send: the other super-user sees first what it says now', async () => {
    await ewa.presses('Edit before sending')
    await ewa.presses('Continue', { Subject: BETTER })
    await ewa.presses('Save')
    await tom.presses('Send to vendor')
    await tom.sees(BETTER)
    expect(await tickets()).toEqual([])
  })

  it('two change it at the same time: each change stays', async () => {
    await ewa.presses('Edit before sending')
    await tom.presses('Edit before sending')
    await ewa.presses('Continue', { Subject: BETTER })
    await ewa.presses('Save')
    await tom.presses('Continue', { Description: 'Since 08:00, for everybody.' })
    await tom.presses('Save')
    await world.settled()
    await ewa.presses('Send to vendor')
    expect(await tickets()).toMatchObject([{ subject: BETTER, description: 'Since 08:00, for everybody.' }])
  })

  it('what was changed is judged like what was written: nothing wrong gets in, everything else is kept', async () => {
    await ewa.presses('Edit before sending')
    await ewa.presses('Continue', { Subject: BETTER, 'ExFlow AP version': 'newest' })
    await ewa.sees('please use numbers')
    await ewa.presses('Continue', { 'ExFlow AP version': '23.2.34.12' })
    await ewa.presses('Save')
    await world.settled()
    await ewa.presses('Send to vendor')
    expect(await tickets()).toMatchObject([{ subject: BETTER }])
  })

  it('nothing changed: nothing is saved', async () => {
    await ewa.presses('Edit before sending')
    if (channel === 'teams') {
      await ewa.presses('Continue')
      await ewa.sees('there is nothing to save')
    } else {
      // Without a form for it all she is asked what to change, and leaves it.
      await ewa.sees('Which answer do you want to change?')
      await ewa.presses('Cancel')
      await ewa.sees('Cancelled')
    }
    expect((await talk())?.map(({ kind }) => kind)).toEqual(['forwarded'])
  })

  it('whoever lost their seat meanwhile changes nothing', async () => {
    await ewa.presses('Edit before sending')
    await ewa.presses('Continue', { Subject: BETTER })
    await world.query(`update "SeatAssignment" set "endedAt" = "startsAt" where "personId" = 'ewa'`)
    await ewa.presses('Save')
    await ewa.sees('Tom R.')
    expect((await talk())?.map(({ kind }) => kind)).toEqual(['forwarded'])
  })

  it('taken back meanwhile: says so, and the owner’s words are hers', async () => {
    await ewa.presses('Edit before sending')
    await ewa.presses('Continue', { Subject: BETTER })
    await anna.presses('Take back')
    await ewa.presses('Save')
    await ewa.sees('took it back')
    const [{ given } = { given: { subject: '' } }] = await world.query<{ given: { subject: string } }>(
      'select given from "Draft" where number is not null',
    )
    expect(given.subject).toBe(SUBJECT)
  })
})
