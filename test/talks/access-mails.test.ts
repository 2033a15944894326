import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type MailedWorld, startMailedWorld } from '../support/mailed-world.ts'
import type { TeamsPerson } from '../support/teams-client.ts'
import { asks, standsIn, startsAnew, writes } from './approval-desk.ts'

/** What DOMAIN §3.5 has as *card + mail*. */
describe('requests for super-user access come as a card and as a mail', () => {
  const KEYS = ['ida', 'anna', 'ewa', 'kim', 'lee'] as const
  const MAILBOX = {
    ida: 'ida.kaya@muster.example',
    anna: 'anna.andersson@hello.example',
    ewa: 'ewa.falk@hello.example',
    kim: 'kim.berg@vendor.example',
    lee: 'lee.wong@vendor.example',
  } as const

  let house: MailedWorld
  let here: Readonly<Record<(typeof KEYS)[number], TeamsPerson>>
  beforeAll(async () => {
    house = await startMailedWorld()
  })
  beforeEach(async () => {
    here = await startsAnew(house.world, KEYS)
    house.mails.arrived.length = 0
  })
  afterAll(() => house.stop())

  /** Subjects of the mails about a request, oldest first. */
  const subjects = (who: keyof typeof MAILBOX, number: string) =>
    house.mails.to(MAILBOX[who]).flatMap(({ mail }) => (mail.subject?.includes(number) ? [mail.subject] : []))
  const passes = async (duration: string) => {
    await house.world.advance(duration)
    await house.world.settled()
  }

  it('those who decide: sent, after 12 and 20 hours, and when it is late; whoever asked: sent, late, refused', async () => {
    const { ida, kim } = here
    const number = await asks(house.world, ida)
    await passes('PT12H')
    await passes('PT8H')
    await passes('PT4H')
    for (const admin of ['kim', 'lee'] as const)
      expect(subjects(admin, number).map((line) => line.replace(/^.*?: /, ''))).toEqual([
        `Super-user request ${number} · Ida Kaya`,
        `Reminder: request ${number} · Ida Kaya`,
        `Due soon: request ${number} · Ida Kaya`,
        `Overdue: request ${number} · Ida Kaya`,
      ])
    await kim.sees(`Overdue: request ${number}`)
    const [{ mail } = { mail: undefined }] = house.mails.to(MAILBOX.kim)
    expect(mail?.text).toMatch(/ida\.kaya@muster\.example/)
    expect(mail?.text).toContain('You get this mail because it is about a request for super-user access.')
    expect(mail?.text).not.toMatch(/could not reach|\/a\//)
    await writes(kim, 'Reject', 'Max Muster does this already.')
    await house.world.settled()
    expect(subjects('ida', number).map((line) => line.replace(/^.*?: /, ''))).toEqual([
      `Your request ${number} was sent`,
      `We are late with your request ${number}`,
      `Your request ${number} was rejected`,
    ])
    await ida.sees(`Your request ${number} was rejected`)
    ida.doesNotSee(`Your request ${number} was sent`)
    expect(house.mails.to(MAILBOX.ida).at(-1)?.mail.text).toContain('Max Muster does this already.')
  })

  it('whoever is replaced is asked in both, in their own language; the last day of an invitation comes in both', async () => {
    const { anna, ewa, kim } = here
    await house.world.query(`update "Person" set locale = 'de' where id = 'ewa'`)
    const number = await standsIn(house.world, anna, MAILBOX.ewa)
    expect(house.mails.to(MAILBOX.ewa).map(({ mail }) => mail.subject)).toEqual([
      expect.stringContaining('Anna Andersson möchte Sie vertreten'),
    ])
    await house.world.query(`update "Person" set locale = null where id = 'ewa'`)
    await ewa.sees('Anna Andersson möchte Sie vertreten')
    await kim.presses('Approve')
    await kim.sees('Approved by Kim Berg')
    await passes('P6DT1H')
    await anna.sees('Your invitation ends soon')
    expect(subjects('anna', number)).toContainEqual(expect.stringContaining(`Your invitation ends soon: ${number}`))
  })

  it('a mailbox that refused gets no more; the card goes on', async () => {
    const { ida, lee } = here
    house.mails.treats(MAILBOX.lee, 550)
    const before = house.mails.tries(MAILBOX.lee)
    const number = await asks(house.world, ida)
    await passes('PT12H')
    await lee.sees(`Reminder: request ${number}`)
    house.mails.treats(MAILBOX.lee, undefined)
    expect(house.mails.tries(MAILBOX.lee) - before).toBe(1)
    await house.world.query(`update "Person" set "mailBouncedAt" = null where id = 'lee'`)
  })
})
