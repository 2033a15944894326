import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startConsole } from '../support/console-person.ts'
import type { DiscordPerson } from '../support/discord-person.ts'
import { CHANNELS, type ChannelWorld, startWorldOn } from '../support/discord-world.ts'
import type { TeamsPerson } from '../support/teams-client.ts'
import { messages } from '../texts/text-keys.ts'

vi.setConfig({ testTimeout: 60_000 })

/** Said in a ticket, and answered by an article. */
const ANSWERED = 'Why is Activate greyed out, and the licence name red?'
const QUESTION = 'which charset does a STANDARD tenant have'

/** Where Discord answers for everybody. */
const inThread = (group: TeamsPerson) => (group as unknown as DiscordPerson).inThread() as unknown as TeamsPerson

describe.each(CHANNELS)('questions and articles in %s', (channel) => {
  let world: ChannelWorld
  beforeAll(async () => {
    world = await startWorldOn(channel)
  })
  beforeEach(() => world.startsAnew())
  afterAll(() => world?.stop())

  const gaps = () =>
    world.query<{ question: string; count: number; kind: string; comments: string[] }>(
      'select question, count, kind, comments from "KnowledgeGap" where "settledAt" is null order by "firstAt"',
    )

  /** A ticket of the demo world, resolved by Erik with an answer: its number. */
  async function resolved(answer: string): Promise<{ number: string; subject: string }> {
    const [ticket] = await world.query<{ number: string; subject: string }>(
      `select number, subject from "Ticket" where status in ('NEW', 'IN_PROGRESS') and route = 'VENDOR' order by number limit 1`,
    )
    if (!ticket) throw new Error('no ticket waits for the vendor')
    const erik = world.person('erik')
    await erik.says(ticket.number)
    await erik.presses('Resolve')
    await erik.presses('Continue', { [messages('en')['ticket-resolve.text.ask'] ?? '']: answer })
    await erik.presses(messages('en')['ticket-resolve.confirm'] ?? '')
    await erik.sees('Make it an article')
    return ticket
  }

  it('are answered with their source, shown whole, and rated; what was missing is noted without a name (A12, A13)', async () => {
    await world.query('truncate "KnowledgeGap"')
    const ewa = world.person('ewa')
    await ewa.says(QUESTION)
    const card = await ewa.sees('Type: STANDARD has all features')
    expect(card.text).toContain('Source: Create a tenant and hand it over')
    expect(card.text.split('\n').length).toBeLessThanOrEqual(10)
    await ewa.presses('Read the whole article')
    await ewa.sees('Partners create tenants for their customers')
    await ewa.says(QUESTION)
    await ewa.presses('Not helpful')
    await ewa.presses('Continue', { 'What was missing, or wrong?': 'Whom do I ask at ewa@hello.example?' })
    await ewa.sees('Whoever writes the articles reads it.')
    expect(await gaps()).toEqual([
      {
        question: QUESTION,
        count: 1,
        kind: 'UNHELPFUL',
        comments: ['Whom do I ask at …@…'],
      },
    ])
    await ewa.presses('Private help')
    await ewa.presses('Technical problem')
    await ewa.presses('ExFlow AP')
    const form = await ewa.sees('New ticket – Hello AB')
    expect(form.inputs.find(({ id }) => id === 'subject')?.value).toContain(QUESTION)
  })

  it('that may be a wish too are answered where an article does, with the wishes below', async () => {
    const max = world.person('max', { locale: 'de-DE' })
    await max.says('Wie kündige ich ein Produkt?')
    await max.sees('Es läuft bis zum Ende des Monats')
    max.doesNotSee(/nicht sicher, was Sie möchten/)
  })

  it('that nothing answers are said so, listed for agents, and put aside or answered', async () => {
    await world.query('truncate "KnowledgeGap"')
    const ewa = world.person('ewa')
    const tom = world.person('tom')
    for (const one of [ewa, ewa, tom]) {
      await one.says('what are grace days for subscriptions')
      await one.sees('I have no reliable answer to that')
    }
    expect(await gaps()).toMatchObject([
      { question: 'what are grace days for subscriptions', count: 3, kind: 'UNANSWERED' },
    ])
    await ewa.says('open questions')
    ewa.doesNotSee(/asked 3 times/)

    const erik = world.person('erik')
    await erik.says('open questions')
    await erik.sees('asked 3 times by 2 people')
    await erik.says('1')
    await erik.presses('Write the answer')
    await erik.presses('Everybody')
    await erik.presses('Continue', {
      Answer: 'Grace days are the days for which a subscription goes on after its end.',
    })
    await erik.sees('is an article now')
    expect(await gaps()).toEqual([])
    await ewa.says('what are grace days for subscriptions')
    await ewa.sees('goes on after its end')

    await erik.presses('Take it out again')
    await erik.presses('Take out')
    await erik.sees('no question finds it any more')
    await ewa.says('what are grace days for subscriptions')
    await ewa.sees('I have no reliable answer to that')
    await erik.says('open questions')
    await erik.says('1')
    await erik.presses('Put aside')
    await erik.sees('Put aside.')
    expect(await gaps()).toEqual([])
  })

  it('an agent’s answer is an article after one press, for whom they choose, and the next question finds it (D7)', async () => {
    const { number, subject } = await resolved(
      'The quarterly turnover report has the file format CSV with semicolons. Choose the format in its options.',
    )
    const erik = world.person('erik')
    await erik.presses('Make it an article')
    const asked = await erik.sees('Who may read it?')
    expect(asked.text).toContain(subject)
    expect(asked.text).toContain('CSV with semicolons')
    await erik.presses('Registered people only')
    await erik.sees('is an article now')
    expect(await world.query('select source, visibility from "KnowledgeArticle" where "ticketId" is not null')).toEqual(
      [{ source: `reply:${number}`, visibility: 'SIGNED_IN' }],
    )
    const question = 'which file format does the quarterly turnover report have'
    const max = world.person('max')
    await max.says(question)
    await max.sees('Choose the format in its options')

    const nobody = world.stranger('Nina')
    await nobody.says(question)
    await nobody.sees('only for people of companies that are registered here')
    nobody.doesNotSee(/semicolons/)
    await nobody.presses('E-mail link')
    await nobody.sees('e-mail address')
  })

  it('a ticket that an article answers says so once before it is sent, and goes anyway (D14)', async () => {
    const ewa = world.person('ewa')
    const before = await world.ticketCount()
    await ewa.says('ticket')
    await ewa.presses('Technical problem')
    await ewa.presses('ExFlow AP')
    await ewa.presses('Continue', {
      'ERP version': 'Dynamics 365 Business Central Online',
      'ExFlow AP version': '23.2.34.11',
      Subject: ANSWERED,
      Description: 'I see it in the list of licences.',
    })
    const review = await ewa.sees('perhaps this helps')
    expect(review.text).toContain('more licences are in use than the new licence has')
    await ewa.presses('Solved it')
    await ewa.sees('Nothing was sent')
    expect(await world.ticketCount()).toBe(before)
    await ewa.presses('Bring it back')
    await ewa.presses('Send anyway')
    await ewa.sees(/T-\d+.* created/)
    expect(await world.ticketCount()).toBe(before + 1)
    // What stands in a ticket is nobody's question.
    expect((await gaps()).map(({ question }) => question)).not.toContain(ANSWERED)
  })

  it.each([
    [
      'a report asks nothing',
      'Technical problem',
      'Activate is greyed out',
      'The licence name is red since today.',
      false,
    ],
    [
      'an address is no question',
      'Technical problem',
      'Activate is greyed out',
      'See http://x.example/?a=1 there.',
      false,
    ],
    ['its description asks', 'Technical problem', 'Activate is greyed out', 'Why is Activate greyed out?', true],
    [
      'it is a question by its type',
      'Question',
      'Activate greyed out, licence name red',
      'I see it in the list.',
      true,
    ],
    ['no article answers it', 'Question', 'What are grace days?', 'I read of them in a mail.', false],
  ])(
    'a ticket is offered an answer only where it asks something: %s (D14)',
    async (_, type, subject, description, isOffered) => {
      const ewa = world.person('ewa')
      await ewa.says('ticket')
      await ewa.presses(type)
      await ewa.presses('ExFlow AP')
      await ewa.presses('Continue', {
        ...(type === 'Question' ? {} : { 'ExFlow AP version': '23.2.34.11' }),
        Subject: subject,
        Description: description,
      })
      const review = await ewa.sees('Summary – Hello AB')
      expect(review.text.includes('perhaps this helps')).toBe(isOffered)
      expect(review.buttons.map(({ title }) => title)).toContain(isOffered ? 'Send anyway' : 'Send')
    },
  )

  it('where others read along are answered from what everybody may know, and nothing else (D15)', async () => {
    const erik = world.person('erik')
    await erik.says('write an article')
    await erik.presses('Registered people only')
    await erik.presses('Continue', {
      Title: 'The yearly umbrella report',
      Answer: 'The file format of the yearly umbrella report is CSV, see depot Quokka.',
    })
    await erik.sees('is an article now')
    await world.query('truncate "KnowledgeGap"')

    const asked = 'which file format does the yearly umbrella report have'
    const ewa = world.person('ewa')
    const group = ewa.inChannel()
    await group.says(asked)
    await group.sees('I have answered you in our private chat.')
    await ewa.sees('see depot Quokka')
    expect(world.inPublic()).not.toMatch(/depot|Quokka|umbrella|Hello AB|Ewa/)

    const kim = world.person('kim')
    await kim.inChannel().says('register this channel')
    await kim.presses(/Community/)
    await kim.presses('Register')
    await kim.sees('registered for the community')
    const below = () => (channel === 'teams' ? group : inThread(group))
    const said = () =>
      below()
        .messages()
        .map(({ text }) => text)
        .join()
    await group.says(asked)
    await expect.poll(said).toContain('The answer to that is not for everybody')
    await below().presses('Answer me in private')
    await ewa.sees('see depot Quokka')
    expect(await gaps(), 'there is an answer').toEqual([])
    await group.says(QUESTION)
    await expect.poll(said).toContain('STANDARD has all features')
    await world.settled()
    expect(world.inPublic()).not.toMatch(/depot|Quokka|Hello AB/)
  })
})

it('what an agent makes an article of their reply answers the next question at once, in every process', async () => {
  const world = await startWorldOn('teams')
  const folder = mkdtempSync(join(tmpdir(), 'deskhand-second-'))
  const ewa = startConsole('aad-ewa', { env: { DATABASE_URL: world.databaseUrl, DATA_DIR: folder } })
  try {
    await ewa.sees('/help shows')
    ewa.says('what are grace days for subscriptions')
    await ewa.sees('I have no reliable answer to that')

    const erik = world.person('erik')
    await erik.says('open questions')
    await erik.sees('what are grace days')
    await erik.says('1')
    await erik.presses('Write the answer')
    await erik.presses('Everybody')
    await erik.presses('Continue', { Answer: 'Grace days are those for which a subscription goes on after its end.' })
    await erik.sees('is an article now')

    ewa.says('what are grace days for subscriptions')
    await ewa.sees('goes on after its end')
    await erik.presses('Take it out again')
    await erik.presses('Take out')
    await erik.sees('no question finds it any more')
    ewa.says('what are grace days for subscriptions')
    await ewa.sees('I have no reliable answer to that')
  } finally {
    await ewa.leaves()
    await world.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})
