import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CHANNELS, startWorldOn } from '../support/discord-world.ts'
import type { TeamsPerson } from '../support/teams-client.ts'
import { SCREENSHOT, type World } from '../support/world.ts'
import { atHello, forwards, writesADraft } from './new-ticket.ts'

describe.each(CHANNELS)('in %s', (channel) => {
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
    await world.query(`update "Agreement" set "status" = 'ACTIVE' where "companyId" = 'hello'`)
    ;({ anna, ewa, tom } = await atHello(world))
  })

  const SUBJECT = 'Posting an invoice ends with an error for everybody'

  const seatEnds = (person: 'ewa' | 'tom') =>
    world.query(`update "SeatAssignment" set "endedAt" = "startsAt" where "personId" = $1`, [person])

  const drafts = () =>
    world.query<{ run: string; number: string; status: string }>(
      `select run, number, status from "Draft" where flow = 'ticket.create' and number is not null`,
    )

  /** The numbers of the tickets that a forwarded draft became. */
  const tickets = () =>
    world.query<{ number: string; requesterId: string; submittedById: string }>(
      `select t.number, t."requesterId", t."submittedById" from "Ticket" t join "Draft" d on d.run = t."dedupeKey"
     where d.number is not null`,
    )

  it('everybody reads it in their own language', async () => {
    const ewaInGerman = world.person('ewa', { locale: 'de-DE' })
    const tomInSpanish = world.person('tom', { locale: 'es-ES' })
    for (const person of [ewaInGerman, tomInSpanish]) {
      await person.installs()
      await person.says('help')
    }
    await world.settled()
    await forwards(world, anna, SUBJECT, 'Forward to both')
    await ewaInGerman.sees('Anna A. bittet Sie, ein Ticket zu senden')
    await tomInSpanish.sees('Anna A. le pide que envíe un ticket')
    await ewaInGerman.presses('An den Hersteller senden')
    await world.settled()
    await tomInSpanish.sees(/Enviado por Ewa F\. el .* – T-\d+/)
    await anna.sees(/Sent by Ewa F\. on .* – T-\d+/)
  })

  it('only those who were chosen hear of it', async () => {
    await forwards(world, anna, SUBJECT, 'Forward to Ewa F.')
    await ewa.sees('Anna A. asks you to send a ticket')
    tom.doesNotSee('Anna A.')
    const [{ run, number } = { run: '', number: '' }] = await drafts()
    for (const id of [run, number]) {
      await tom.invokes(
        'adaptiveCard/action',
        execute({ kind: 'view', view: 'draft.show', params: { id }, by: 'press' }),
      )
      await tom.sees(id === number ? `I cannot find ${number} among` : 'I cannot find that')
    }
  })

  it.each([
    ['a colleague who was not asked', 'tom'],
    ['the super-user of another company', 'max'],
    ['an agent of the vendor', 'erik'],
  ] as const)('%s cannot send it, whatever the button carries', async (_, key) => {
    await forwards(world, anna, SUBJECT, 'Forward to Ewa F.')
    const [{ run } = { run: '' }] = await drafts()
    const stranger = world.person(key)
    await stranger.installs()
    for (const flow of ['draft.send', 'draft.solve', 'draft.return', 'draft.withdraw', 'draft.forward']) {
      const seen = await versionOf(run)
      await stranger.invokes(
        'adaptiveCard/action',
        execute({ kind: 'start', flow, values: { draft: run }, seen, by: 'press' }),
      )
      await stranger.sees('I cannot find that')
    }
    expect(await drafts()).toMatchObject([{ status: 'FORWARDED' }])
    expect(await tickets()).toEqual([])
  })

  it('a run that nobody ever began leads nowhere', async () => {
    await ewa.invokes(
      'adaptiveCard/action',
      execute({ kind: 'start', flow: 'draft.send', values: { draft: 'made-up' }, seen: 1, by: 'press' }),
    )
    await ewa.sees('I cannot find that')
  })

  it('its owner cannot send it herself', async () => {
    await forwards(world, anna, SUBJECT, 'Forward to both')
    const [{ run } = { run: '' }] = await drafts()
    const seen = await versionOf(run)
    await anna.invokes(
      'adaptiveCard/action',
      execute({ kind: 'start', flow: 'draft.send', values: { draft: run }, seen, by: 'press' }),
    )
    await anna.sees('I cannot find that')
    expect(await tickets()).toEqual([])
  })

  it('a press on a card that shows an older version is no press: the summary comes first', async () => {
    await forwards(world, anna, SUBJECT, 'Forward to Ewa F.')
    const [{ run } = { run: '' }] = await drafts()
    await ewa.invokes(
      'adaptiveCard/action',
      execute({ kind: 'start', flow: 'draft.send', values: { draft: run }, seen: 0, by: 'press' }),
    )
    await ewa.sees(`Subject: ${SUBJECT}`)
    expect(await tickets()).toEqual([])
  })

  it('words alone send nothing', async () => {
    await forwards(world, anna, SUBJECT, 'Forward to Ewa F.')
    await ewa.says('send to vendor')
    expect(await tickets()).toEqual([])
  })

  it('two super-users press at the same moment, twenty times: one ticket each, and both know its number', async () => {
    await forwards(world, anna, SUBJECT, 'Forward to both')
    const [{ run: first } = { run: '' }] = await drafts()
    const seen = await versionOf(first)
    const runs = [first, ...Array.from({ length: 19 }, (_, index) => `${first}-${index}`)]
    await world.query(
      `insert into "Draft" select (jsonb_populate_record(d, jsonb_build_object('run', copy, 'number', 'D-9' || at))).*
     from "Draft" d, unnest($2::text[]) with ordinality as copies(copy, at) where d.run = $1`,
      [first, runs.slice(1)],
    )
    for (const run of runs) {
      const send = execute({ kind: 'start', flow: 'draft.send', values: { draft: run }, seen, by: 'press' })
      await Promise.all([ewa, tom].map((person) => person.invokes('adaptiveCard/action', send)))
      const [made, ...more] = await world.query<{ number: string }>(
        'select number from "Ticket" where "dedupeKey" = $1',
        [run],
      )
      expect(more).toEqual([])
      for (const person of [ewa, tom]) await person.sees(made?.number ?? 'its number')
    }
    expect(new Set((await tickets()).map(({ number }) => number)).size).toBe(20)
  }, 120_000)

  it('the same press comes twice: one ticket', async () => {
    await forwards(world, anna, SUBJECT, 'Forward to Ewa F.')
    await ewa.presses('Send to vendor')
    await ewa.repeats({ newId: true })
    await ewa.repeats()
    expect(await tickets()).toHaveLength(1)
  })

  it('whoever was second is told who sent it, and nothing is left in their hands', async () => {
    await forwards(world, anna, SUBJECT, 'Forward to both')
    const [{ run } = { run: '' }] = await drafts()
    const seen = await versionOf(run)
    await ewa.presses('Send to vendor')
    await tom.invokes(
      'adaptiveCard/action',
      execute({ kind: 'start', flow: 'draft.send', values: { draft: run }, seen, by: 'press' }),
    )
    await tom.sees(/Sent by Ewa F\. on .* – T-\d+/)
    await tom.says('my tickets')
    await tom.sees('My open tickets')
    tom.doesNotSee('Shall we go on')
  })

  it('whoever is not asked again any more sees that it is no longer with them', async () => {
    await forwards(world, anna, SUBJECT, 'Forward to Ewa F.')
    await anna.presses('Take back')
    await anna.presses('Forward to Tom R.')
    await world.settled()
    await tom.sees('Anna A. asks you to send a ticket')
    await ewa.sees('no longer with you')
  })

  it('the ticket is hers, and so are its files; whoever may send it may open them before', async () => {
    await writesADraft(anna, SUBJECT)
    await anna.pastes([SCREENSHOT])
    await anna.presses('Forward to Ewa F.')
    await world.settled()
    const picture = (await ewa.sees('Anna A. asks you to send a ticket')).pictures[0]?.url ?? ''
    expect((await fetch(picture)).status).toBe(200)
    await ewa.presses('Send to vendor')
    await anna.sees(/Ewa F.* sent it: T-\d+/)
    const [ticket] = await tickets()
    expect(ticket).toMatchObject({ requesterId: 'anna', submittedById: 'ewa' })
    expect(
      await world.query(
        `select a.name from "Attachment" a join "Ticket" t on t.id = a."ticketId" where t.number = $1`,
        [ticket?.number],
      ),
    ).toHaveLength(1)
  })

  it('she takes it back: the cards of the others say so, and it is open to her again', async () => {
    await forwards(world, anna, SUBJECT, 'Forward to both')
    await anna.presses('Take back')
    await anna.sees('Forward to Tom R.')
    await world.settled()
    for (const person of [ewa, tom]) await person.sees('Anna A. took it back')
    await anna.presses('Forward to Tom R.')
    await anna.sees(/Forwarded to Tom R\. as draft D-\d+/)
    expect(await drafts()).toHaveLength(1)
  })

  it('she withdraws it, and may bring it back', async () => {
    await forwards(world, anna, SUBJECT, 'Forward to Ewa F.')
    await anna.presses('Withdraw')
    await world.settled()
    await ewa.sees('Anna A. no longer needs it')
    await anna.presses('Bring it back')
    await anna.sees('Forward to Ewa F.')
  })

  it('a question goes to her, and the answer comes with the draft', async () => {
    await forwards(world, anna, SUBJECT, 'Forward to both')
    await ewa.presses('Ask Anna')
    await ewa.presses('Continue', { 'What do you need to know?': 'Which journal?' })
    await ewa.sees('Your question is with Anna A.')
    await world.settled()
    await anna.sees('Which journal?')
    await tom.sees('Ewa F. asked Anna A. a question')
    await anna.presses('Answer and forward again')
    await anna.presses('Continue', { 'Your answer': 'The purchase journal.' })
    await anna.sees(`Subject: ${SUBJECT}`)
    await anna.presses('Forward')
    await anna.sees(/Forwarded to .* as draft D-\d+/)
    await world.settled()
    await ewa.sees('The purchase journal.')
    await tom.sees('The purchase journal.')
    await tom.presses('Send to vendor')
    expect(await tickets()).toHaveLength(1)
  })

  it('a super-user solves it: nothing is sent unless she wants it still', async () => {
    await forwards(world, anna, SUBJECT, 'Forward to both')
    await ewa.presses('I can solve it')
    await ewa.presses('Continue', { 'Your answer': 'Clear the cache, then post again.' })
    await world.settled()
    await anna.sees('Clear the cache')
    await tom.sees('Ewa F. answered Anna A.')
    await anna.presses('That solved it')
    expect(await drafts()).toMatchObject([{ status: 'DISCARDED' }])
    expect(await tickets()).toEqual([])
  })

  it('whoever loses the seat in between is told who can send it instead', async () => {
    await forwards(world, anna, SUBJECT, 'Forward to both')
    await seatEnds('ewa')
    await ewa.presses('Send to vendor')
    await ewa.sees('You no longer hold a super-user seat')
    await ewa.sees('forward it to Tom R.')
    expect(await tickets()).toEqual([])
    await tom.presses('Send to vendor')
    expect(await tickets()).toHaveLength(1)
  })

  it('nobody it was forwarded to holds a seat any more: she has it back and forwards it to somebody else', async () => {
    await forwards(world, anna, SUBJECT, 'Forward to Ewa F.')
    await seatEnds('ewa')
    await world.sweep()
    await world.settled()
    await anna.sees('can no longer send tickets')
    await anna.presses('Edit')
    await anna.presses('Forward to Tom R.')
    await world.settled()
    await tom.presses('Send to vendor')
    expect(await tickets()).toHaveLength(1)
  })

  it('the agreement ends in between: says so, and nothing is lost', async () => {
    await forwards(world, anna, SUBJECT, 'Forward to Ewa F.')
    await world.query(`update "Agreement" set "status" = 'ENDED' where "companyId" = 'hello'`)
    await ewa.presses('Send to vendor')
    await ewa.sees('no longer covers this')
    expect(await tickets()).toEqual([])
    await world.query(`update "Agreement" set "status" = 'ACTIVE' where "companyId" = 'hello'`)
    await ewa.says('help')
    await world.settled()
    await ewa.presses('Send to vendor')
    expect(await tickets()).toHaveLength(1)
  })

  it('after 14 days it expires, and both are told', async () => {
    await forwards(world, anna, SUBJECT, 'Forward to Ewa F.')
    await world.advance('P14DT1M')
    await world.settled()
    await ewa.sees('within 14 days')
    await anna.sees('within 14 days')
    await anna.sees('Since the update this morning.')
    expect(await drafts()).toMatchObject([{ status: 'EXPIRED' }])
  })

  it('a forwarded draft stands in no other’s way, and is not opened by an old card', async () => {
    await forwards(world, anna, SUBJECT, 'Forward to Ewa F.')
    const [{ run } = { run: '' }] = await drafts()
    await anna.invokes('adaptiveCard/action', execute({ kind: 'press', run, action: 'edit', by: 'press' }))
    await anna.sees(/Forwarded to Ewa F\. as draft/)
    expect(await drafts()).toMatchObject([{ status: 'FORWARDED' }])
    await writesADraft(anna, 'Something else entirely fails for everybody')
    await anna.presses('Forward to Tom R.')
    await world.settled()
    await tom.sees('Anna A. asks you to send a ticket')
    expect(await drafts()).toHaveLength(2)
  })

  const versionOf = async (run: string): Promise<number> => {
    const [row] = await world.query<{ version: number }>('select version from "Draft" where run = $1', [run])
    return row?.version ?? 0
  }

  /** The press of a button that somebody made up. */
  const execute = (input: object) => ({
    action: { type: 'Action.Execute', title: 'x', verb: 'go', data: { $: input, $stays: 1 } },
    trigger: 'manual',
  })
})
