import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHANNELS, startWorldOn } from '../support/discord-world.ts'
import type { World } from '../support/world.ts'

describe.each(CHANNELS)('in %s', (channel) => {
  let world: World
  let number = ''
  beforeAll(async () => {
    world = await startWorldOn(channel)
    const anna = world.person('anna')
    await anna.says('create ticket')
    await anna.presses('Technical problem')
    await anna.presses('ExFlow AP')
    await anna.presses('Continue', {
      'ERP version': 'Dynamics 365 Business Central Online',
      'ExFlow AP version': '23.2.34.11',
      Subject: 'Posting an invoice ends with an error for everybody',
      Description: 'Since the update this morning.',
    })
    await anna.presses('Forward to Ewa F.')
    await anna.sees(/Forwarded to Ewa F\. as draft D-\d+/)
    number = (await world.query<{ number: string }>('select number from "Draft" where number is not null'))[0]
      ?.number as string
  })
  afterAll(() => world.stop())

  const digits = () => number.replace('D-', '')

  it.each([
    () => number,
    () => number.toLowerCase(),
    () => `d ${digits()}`,
    () => `draft ${number}`,
    () => `Draft ${digits()}`,
    () => `Entwurf ${number}`,
    () => `borrador ${digits()}`,
    () => `what about ${number}?`,
  ])('opens by its number, in the words of every language', async (words) => {
    const ewa = world.person('ewa')
    await ewa.says(words())
    await ewa.sees('Anna A. asks you to send a ticket')
  })

  it('opens for its owner too', async () => {
    const anna = world.person('anna')
    await anna.says(number)
    await anna.sees(/Forwarded to Ewa F\. as draft/)
  })

  it.each([
    ['a colleague who was not asked', 'tom'],
    ['the super-user of another company', 'max'],
    ['an agent of the vendor', 'erik'],
  ] as const)('to %s it is as if it did not exist', async (_, key) => {
    const person = world.person(key, { locale: 'en' })
    const answers: string[] = []
    for (const asked of [number, 'D-99999']) {
      await person.says(asked)
      const { text } = await person.sees(`I cannot find ${asked} among the tickets you may see.`)
      answers.push(text.replaceAll(asked, 'D-n'))
    }
    expect(answers[0]).toBe(answers[1])
  })

  it('a ticket’s number is still a ticket’s', async () => {
    const ewa = world.person('ewa')
    await ewa.says(`ticket ${digits()}`)
    await ewa.sees(`I cannot find T-${digits()}`)
  })
})
