import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CHANNELS, startWorldOn } from '../support/discord-world.ts'
import type { TeamsPerson } from '../support/teams-client.ts'
import type { World } from '../support/world.ts'
import { accessOf, asks, startsAnew } from './approval-desk.ts'

const ROUNDS = 3
const KEYS = ['ida', 'uwe', 'kim', 'lee'] as const

describe.each(CHANNELS)('in %s', (channel) => {
  let world: World
  let here: Readonly<Record<(typeof KEYS)[number], TeamsPerson>>
  beforeAll(async () => {
    world = await startWorldOn(channel)
  })
  beforeEach(async () => {
    here = await startsAnew(world, KEYS)
  })
  afterAll(() => world.stop())

  const decisionsOn = (number: string) =>
    world.query<{ byId: string; isApproval: boolean }>(
      'select d."byId", d."isApproval" from "AccessDecision" d join "AccessRequest" r on r.id = d."requestId" where r.number = $1',
      [number],
    )
  const seesNow = (who: TeamsPerson) =>
    who
      .messages()
      .map(({ text }) => text)
      .join('\n')

  it.each(Array.from({ length: ROUNDS }, (_, n) => n))(
    'two admins press at the same instant (X1, INV-21) %#',
    async () => {
      const { ida, kim, lee } = here
      const number = await asks(world, ida)
      await lee.presses('Reject')
      await lee.presses('Continue', { text: 'Duplicate.' })
      await lee.sees('Duplicate.')
      await Promise.all([kim.presses('Approve'), lee.presses('Reject')])
      await world.settled()

      const decisions = await decisionsOn(number)
      expect(decisions).toHaveLength(1)
      const isApproved = decisions[0]?.isApproval === true
      expect((await accessOf(world, number))?.status).toBe(isApproved ? 'INVITED' : 'REJECTED')
      const [first, second] = isApproved ? [kim, lee] : [lee, kim]
      const by = `${isApproved ? 'Approved' : 'Rejected'} by ${first.name}`
      expect(seesNow(second)).toContain('Your press changed nothing')
      for (const admin of [kim, lee]) expect(seesNow(admin)).toContain(by)
      const invited = seesNow(ida).match(/You are invited/g) ?? []
      expect(invited).toHaveLength(isApproved ? 1 : 0)
    },
  )

  it.each(Array.from({ length: ROUNDS }, (_, n) => n))(
    'two requests for the last free seat (X2, INV-10) %#',
    async () => {
      const { ida, uwe, kim, lee } = here
      const numbers = [await asks(world, ida), await asks(world, uwe, { company: 'Muster GmbH' })]
      await kim.says(numbers[0] ?? '')
      await kim.sees('[Approve]')
      await lee.says(numbers[1] ?? '')
      await lee.sees('[Approve]')
      await Promise.all([kim.presses('Approve'), lee.presses('Approve')])
      await world.settled()

      const states = await Promise.all(numbers.map(async (number) => (await accessOf(world, number))?.status))
      expect(states.toSorted()).toEqual(['BLOCKED_LIMIT', 'INVITED'])
      const late = states[0] === 'INVITED' ? lee : kim
      expect(seesNow(late)).toContain('2 of 2 seats of Muster GmbH are taken')
    },
  )
})
