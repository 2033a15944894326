import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { DiscordPerson } from '../support/discord-person.ts'
import { CHANNELS, startWorldOn } from '../support/discord-world.ts'
import type { TeamsPerson } from '../support/teams-client.ts'
import type { World } from '../support/world.ts'

describe.each(CHANNELS)('in %s', (channel) => {
  let world: World
  beforeAll(async () => {
    world = await startWorldOn(channel)
  })
  beforeEach(() => world.startsAnew())
  afterAll(() => world.stop())

  const SUBJECT = 'Mails are sent twice after midnight since Monday'
  const DESCRIPTION = 'Both lists are equal.'

  /** Ewa has written a subject and a description; the version is still missing. */
  async function begins(ewa: TeamsPerson) {
    await ewa.says('create ticket')
    await ewa.presses('Technical problem')
    await ewa.presses('ExFlow AP')
    await ewa.presses('Continue', {
      'ExFlow AP version': 'newest',
      Subject: SUBJECT,
      Description: DESCRIPTION,
    })
    await ewa.sees('please use numbers such as')
  }

  /** The open form holds what Ewa had written; what is missing leads to the summary. */
  async function goesOn(ewa: TeamsPerson) {
    const form = await ewa.sees('New ticket – Hello AB')
    const values = Object.fromEntries(form.inputs.map(({ id, value }) => [id, value]))
    // Discord opens a form only where something is pressed; words are answered with the question that is left.
    if (channel === 'teams') expect(values).toMatchObject({ subject: SUBJECT, description: DESCRIPTION })
    await ewa.presses('Continue', { 'ExFlow AP version': '23.2.34.11' })
    const summary = await ewa.sees('Summary – Hello AB')
    for (const words of [SUBJECT, DESCRIPTION]) expect(summary.text).toContain(words)
  }

  it('a question in the middle of a form is answered, and the form is offered again (§2.1 rule 8)', async () => {
    const ewa = world.person('ewa')
    await begins(ewa)
    await ewa.says('my tickets')
    await ewa.sees('My open tickets (3)')
    await ewa.sees('your ticket draft')
    await ewa.presses('Continue')
    await goesOn(ewa)
  })

  it('a ticket that does not exist is refused, and the form is offered again', async () => {
    const ewa = world.person('ewa')
    await begins(ewa)
    await ewa.says('status T-4711')
    await ewa.sees('cannot find T-4711')
    await ewa.says('continue')
    await goesOn(ewa)
  })

  it('what was cancelled can be brought back', async () => {
    const ewa = world.person('ewa')
    await begins(ewa)
    await ewa.says('cancel')
    await ewa.sees(/Cancelled: your ticket draft/)
    await ewa.presses('Bring it back')
    await goesOn(ewa)
  })

  it('another matter in between does not touch it', async () => {
    const ewa = world.person('ewa')
    await begins(ewa)
    await ewa.says('my tickets')
    await ewa.presses(/Posting stops with/)
    await ewa.presses('Reply')
    await ewa.presses('Continue', { 'Your reply': 'The Swedish one.' })
    await ewa.presses('Send')
    await ewa.sees(/Added to T-\d+/)
    const offer = await ewa.sees('your ticket draft')
    expect(offer.buttons.map(({ title }) => title)).toContain('Continue')
    await ewa.presses('Continue')
    await goesOn(ewa)
  })

  it('who starts again is asked: go on, or a new one', async () => {
    const ewa = world.person('ewa')
    await begins(ewa)
    await ewa.says('create ticket')
    await ewa.sees('Go on with it, or start a new one?')
    await ewa.presses('Continue')
    await goesOn(ewa)

    await ewa.says('create ticket')
    await ewa.presses('Start a new one')
    await ewa.sees('What is it about?')
    await ewa.presses('Technical problem')
    await ewa.presses('ExFlow AP')
    const form = await ewa.sees('New ticket – Hello AB')
    expect(form.inputs.find(({ id }) => id === 'subject')?.value).toBe('')
  })

  if (channel === 'discord')
    it('so is who starts again by a command that answers the first questions', async () => {
      const ewa = world.person('ewa') as unknown as DiscordPerson
      await ewa.says('create ticket')
      await ewa.presses('Technical problem')
      const about = { type: 'Question', product: 'ExFlow AP', erp: 'bc-online', version: '23.2.34.11' }
      await ewa.uses('/ticket new', about)
      await ewa.sees('Go on with it, or start a new one?')
      await ewa.presses('Start a new one')
      await ewa.presses('Continue', { Subject: SUBJECT, Description: DESCRIPTION })
      const summary = await ewa.sees('Summary – Hello AB')
      expect(summary.text).toContain('Question')
    })

  it('it survives a restart of the server', async () => {
    const ewa = world.person('ewa')
    await begins(ewa)
    await world.restart()
    await ewa.says('continue')
    await goesOn(ewa)
  })

  it('a button of a draft that was put aside changes nothing and offers it again', async () => {
    const ewa = world.person('ewa')
    await ewa.says('create ticket')
    await ewa.presses('Technical problem')
    await ewa.says('cancel')
    await ewa.sees(/Cancelled/)
    await ewa.presses('ExFlow AP')
    const answer = await ewa.sees('Nothing was sent.')
    expect(answer.buttons.map(({ title }) => title)).toContain('Bring it back')
  })

  it('after 14 days it has expired, and its text is handed back', async () => {
    const ewa = world.person('ewa')
    await begins(ewa)
    await world.advance('P14DT1H')
    await ewa.presses('Continue', { 'ExFlow AP version': '23.2.34.11' })
    const expired = await ewa.sees('expired after 14 days')
    expect(expired.text).toContain(SUBJECT)
    expect(expired.text).toContain(DESCRIPTION)
    await ewa.says('create ticket')
    await ewa.sees('What is it about?')
  })

  it('an old form that is sent again after the ticket exists shows that ticket, and makes no second one', async () => {
    const ewa = world.person('ewa')
    await begins(ewa)
    await ewa.presses('Continue', { 'ExFlow AP version': '23.2.34.11' })
    await ewa.presses('Send')
    const done = await ewa.sees(/T-\d+ created/)
    const before = await world.ticketCount()
    await ewa.repeats()
    await ewa.repeats({ newId: true })
    const numbers = ewa.messages().flatMap(({ text }) => /T-\d+(?= created)/.exec(text) ?? [])
    expect(new Set(numbers)).toEqual(new Set([/T-\d+/.exec(done.text)?.[0]]))
    expect(await world.ticketCount()).toBe(before)
  })

  it('Send tapped twice at the same moment is one ticket (INV-30)', async () => {
    const ewa = world.person('ewa')
    await begins(ewa)
    await ewa.presses('Continue', { 'ExFlow AP version': '23.2.34.11' })
    await ewa.sees('Summary – Hello AB')
    const before = await world.ticketCount()
    await Promise.all([ewa.presses('Send'), ewa.presses('Send'), ewa.presses('Send', {}, { as: 'submit' })])
    await ewa.sees(/T-\d+ created/)
    expect(await world.ticketCount()).toBe(before + 1)
  })
})
