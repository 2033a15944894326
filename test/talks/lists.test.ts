import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CHANNELS, startWorldOn } from '../support/discord-world.ts'
import type { World } from '../support/world.ts'

describe.each(CHANNELS)('in %s', (channel) => {
  let world: World
  beforeAll(async () => {
    world = await startWorldOn(channel)
  })
  beforeEach(() => world.startsAnew())
  afterAll(() => world.stop())

  it('begins with my open tickets, says so, and leaves out what is over (E1, E2)', async () => {
    const ewa = world.person('ewa')
    await ewa.says('my support')
    const list = await ewa.sees('My open tickets (3)')
    expect(list.text).not.toMatch(/Resolved|Closed\n|Cancelled/)
    expect(list.text).toContain('Erik Holm')
  })

  it('closed ones are one tap away and back', async () => {
    const ewa = world.person('ewa')
    await ewa.says('my tickets')
    await ewa.presses('Closed')
    const closed = await ewa.sees(/My closed tickets \(\d+\)/)
    expect(closed.text).toContain('All invoices of this morning have disappeared')
    expect(closed.text).not.toContain('In progress')
    await ewa.presses('My open tickets')
    await ewa.sees('My open tickets (3)')
  })

  it('all company tickets are for super-users: Anna is refused politely and told who they are (E5)', async () => {
    const anna = world.person('anna')
    await anna.says('all company tickets')
    await anna.sees(/for super-users.*At Hello AB: Ewa Falk and Tom Riis/s)
    anna.doesNotSee('Import journal takes 40 seconds')
    await anna.presses('My tickets')
    await anna.sees(/My open tickets/)
  })

  it('Anna sees what is shared with her, marked with who shared it (E7)', async () => {
    const anna = world.person('anna')
    await anna.says('my tickets')
    const list = await anna.sees('shared by Ewa Falk')
    expect(list.text).toContain('Posting stops with')
  })

  it('search finds words in any case, and says when nothing matches', async () => {
    const ewa = world.person('ewa')
    await ewa.says('search REMINDER mail')
    const found = await ewa.sees('Showing what contains "REMINDER mail"')
    expect(found.text).toContain('Approvers get every reminder mail twice')
    expect(found.text).not.toContain('Posting stops')
    await ewa.says('search 100% sure')
    await ewa.sees('Nothing matches.')
    await ewa.sees('[New ticket]')
  })

  it('filter and page survive a look at a ticket and its history (E14)', async () => {
    const ewa = world.person('ewa')
    await ewa.says('all company tickets')
    await ewa.presses('→')
    await ewa.sees('Page 2 of 3')
    await ewa.presses(/Rounding difference of 0.01 is back/)
    await ewa.presses('History')
    await ewa.sees(/History of T-\d+/)
    await ewa.presses('Back to the ticket')
    await ewa.presses('Back to the list')
    const list = await ewa.sees('Page 2 of 3')
    expect(list.text).toContain('All company tickets – Hello AB (27)')
  })

  it('a card shows the status as it is now, whoever changed it (E8)', async () => {
    const ewa = world.person('ewa')
    await ewa.says('my tickets')
    await ewa.presses(/How do we export the approval history/)
    const number = /T-\d+/.exec(ewa.lastCard().text)?.[0] ?? ''
    const card = () => ewa.cards().find(({ text }) => text.startsWith(`${number} ·`))
    expect(card()?.text).toContain('● New')

    const tom = world.person('tom')
    await tom.says(number)
    await tom.presses('Close')
    await tom.sees(`${number} is Resolved`)
    await world.settled()

    expect(card()?.text).toContain('✓ Resolved')
    await ewa.reopens()
    expect(card()?.text).toContain('✓ Resolved')
    await ewa.presses('Reopen')
    await ewa.sees(/is open again/)
  })

  it('internal notes appear neither on the card nor in the history (E11)', async () => {
    const ewa = world.person('ewa')
    await ewa.says('my tickets')
    await ewa.presses(/Approvers get every reminder/)
    await ewa.sees('Thank you, Ewa, that was enough')
    ewa.doesNotSee('Not telling customers')
    await ewa.presses('History')
    const history = await ewa.sees(/History of/)
    expect(history.text).not.toContain('noted')
    expect(history.text).not.toContain('Second report this week')
  })
})
