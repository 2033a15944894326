import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { catalogs } from '../../src/texts/texts.ts'
import type { DiscordPerson } from '../support/discord-person.ts'
import { CHANNELS, type DiscordWorld } from '../support/discord-world.ts'
import { type MailedWorldOn, startMailedWorldOn } from '../support/mailed-world.ts'
import type { TeamsPerson } from '../support/teams-client.ts'
import { createWebBrowser } from '../support/web-browser.ts'

vi.setConfig({ testTimeout: 60_000 })

const KEY = 'AB12-CD34-EF56-GH78'

describe.each(CHANNELS)('in %s', (channel) => {
  let house: MailedWorldOn
  let world: MailedWorldOn['world']
  /** A thread of the channel in which the community asks, and one of another channel. */
  let thread: string
  let elsewhere: string
  beforeAll(async () => {
    house = await startMailedWorldOn(channel)
    world = house.world
    const [asks, sells] = ['community', 'sales'].map(room) as [Room, Room]
    thread = asks.thread
    elsewhere = sells.thread
    const kim = world.person('kim')
    await kim.inChannel(asks.channel).says('register this channel')
    await kim.presses(/Community/)
    await kim.sees('Everybody in it reads what I answer there')
    await kim.presses('Register')
    await kim.sees('registered for the community')
  })
  beforeEach(() => world.startsAnew())
  afterAll(() => house?.stop())

  interface Room {
    readonly channel: string
    readonly thread: string
  }

  /** A channel with a thread in it. */
  function room(name: string): Room {
    if (channel === 'teams')
      return { channel: `19:${name}@thread.tacv2`, thread: `19:${name}@thread.tacv2;messageid=1` }
    const { addChannel, applicationId, state } = (world as unknown as DiscordWorld).discord
    const made = addChannel(name)
    return { channel: made, thread: String(state.addThread(made, applicationId, 'Questions').id) }
  }

  const somebody = (more = {}) => world.stranger('Sam', more)
  const inThread = (person: TeamsPerson) => person.inChannel(thread)
  /** Where somebody reads alone what a button of the thread leads to: in Discord it is shown to them right there. */
  const alone = (person: TeamsPerson, there: TeamsPerson) => (channel === 'teams' ? person : there)

  const ratings = () => world.query('select answer, "isHelpful" from "AnswerRating" order by at')

  describe('a question in a channel of the community', () => {
    it.each([
      ['en-US', 'where do I see my exflow version?', 'About ExFlow', 'Source: Find the version you have installed'],
      ['de-DE', 'Wo finde ich denn die ExFlow-Version?', 'Über ExFlow', 'Quelle: Die installierte Version finden'],
      ['es-ES', '¿Dónde veo la versión de ExFlow?', 'Acerca de ExFlow', 'Fuente: Encontrar la versión instalada'],
    ])('is answered there, with its source (%s)', async (locale, asked, answer, source) => {
      const there = inThread(somebody({ locale }))
      await there.says(asked)
      const card = await there.sees(answer)
      expect(card.text).toContain(source)
      expect(card.text).not.toContain('faktur:box')
    })

    it('is answered to members as to everybody: nothing of their company', async () => {
      const ewa = world.person('ewa')
      const there = inThread(ewa)
      await there.says('how do I contact support?')
      await there.sees('Source: Who to contact')
      await world.settled()
      expect(world.inPublic()).not.toMatch(/Hello AB|Nordic|AG-\d|Ewa|Tom/)
      expect(ewa.messages()).toEqual([])
    })

    it('stays unanswered where nothing reliable is known, and nobody pretends', async () => {
      const sam = somebody()
      const there = inThread(sam)
      await there.says("and what do 'grace days' mean?")
      const said = await there.sees('I have no reliable public answer to that.')
      expect(said.buttons.map(({ title }) => title)).toEqual(['Ask support privately', 'Ask the community'])
      await there.presses('Ask the community')
      await there.sees('the question stays open here')
      expect(await world.query('select 1 from "Draft"')).toEqual([])
    })

    it('goes to support in private, with its words', async () => {
      const ewa = world.person('ewa')
      const there = inThread(ewa)
      await there.says('why is the posting queue of exflow stuck at 99 percent?')
      await there.presses('Ask support privately')
      const own = alone(ewa, there)
      await own.presses('Technical problem')
      const form = await own.sees('New ticket – Hello AB')
      expect(form.inputs.find(({ id }) => id === 'subject')?.value).toContain('stuck at 99 percent')
      expect(world.inPublic()).not.toContain('Hello AB')
    })

    it('that is a command for something private is still answered in private', async () => {
      const ewa = world.person('ewa')
      const there = inThread(ewa)
      await there.says('my tickets')
      await there.sees('I have answered you in our private chat.')
      await ewa.sees(/My open tickets/)
    })

    it('in any other channel is answered too; what is no question is a report, as ever', async () => {
      const ewa = world.person('ewa')
      const other = ewa.inChannel(elsewhere)
      await other.says('where do I see my exflow version?')
      await other.sees('About ExFlow')
      await other.says('exflow web is down!!')
      await other.sees('I have answered you in our private chat.')
      await ewa.sees('What is it about?')
    })
  })

  describe('Helpful, Not helpful', () => {
    it('counts once for each who says it, and only they are thanked', async () => {
      await world.query('delete from "AnswerRating"')
      const [ewa, sam] = [world.person('ewa'), somebody()]
      const [there, samThere] = [inThread(ewa), inThread(sam)]
      await there.says('where do I see my exflow version?')
      await there.presses('Helpful')
      await alone(ewa, there).sees('I am glad that it helped')
      await there.presses('Helpful')
      await samThere.presses('Not helpful')
      const own = alone(sam, samThere)
      await own.sees('Support can help you in private')
      const [{ id: article } = {}] = await world.query(`select id from "KnowledgeArticle" where source = $1`, [
        'starter/en/find-the-version.md',
      ])
      expect(await ratings()).toEqual([
        { answer: article, isHelpful: true },
        { answer: article, isHelpful: false },
      ])
      await world.settled()
      expect(world.inPublic()).not.toContain('glad')
      await own.presses('Private help')
      await own.sees('I need to know who you are')
    })
  })

  describe('somebody of no company', () => {
    it('registers, and their question goes on as a ticket of the community, with nothing of a company (D15, INV-39)', async () => {
      const sam = somebody()
      const web = createWebBrowser(world.url, 'en')
      const there = inThread(sam)
      await there.says('why does exflow web log me out every ten minutes?')
      await there.presses('Ask support privately')
      const own = alone(sam, there)
      await own.presses('E-mail link')
      await own.presses('Continue', { 'Your e-mail address': 'sam@gmail.com' })
      await own.sees('a confirmation link is on its way')
      await world.settled()
      await web.opens(house.linksTo('sam@gmail.com').at(-1) ?? '')
      await web.presses(catalogs.en['account.confirm-me'])
      await web.presses(catalogs.en['account.finish'], { name: 'Sam Doe', password: 'blauer Kaktus tanzt' })
      await world.settled()
      await sam.sees('every ten minutes')
      await sam.presses('Continue')
      await sam.sees('New ticket – Community')
      await sam.presses('Continue', { Description: 'Edge and Chrome.' })
      const summary = await sam.sees('Nothing of a company is asked or kept with it')
      expect(summary.text).toContain('every ten minutes')
      expect(summary.text).not.toMatch(/Company|ERP version|PO number/)
      await sam.presses('Send')
      const done = await sam.sees(/T-\d+ created/)
      const number = /T-\d+/.exec(done.text)?.[0] ?? ''
      expect(await world.query('select route, "companyId" from "Ticket" where number = $1', [number])).toEqual([
        { route: 'COMMUNITY', companyId: null },
      ])

      const erik = world.person('erik')
      await erik.says(number)
      await erik.sees('every ten minutes')
      const ewa = world.person('ewa')
      await ewa.says(number)
      await ewa.sees(/cannot find/)
      await erik.says(number)
      await erik.sees('every ten minutes')
      await erik.presses('Reply')
      await erik.presses('Continue', { 'Your reply': 'Please allow cookies of exflow.example.' })
      await erik.presses('Send')
      await sam.sees('Please allow cookies')
    })
  })

  describe('a secret that everybody could read (T11, X55)', () => {
    const kept = async (secret: string) =>
      world.query(
        `select 1 from "OutboxMessage" where payload::text like $1 union all select 1 from "Conversation" where value::text like $1
       union all select 1 from "Draft" where given::text like $1 union all select 1 from "AuditEvent" where data::text like $1`,
        [`%${secret}%`],
      )

    const exposed = () =>
      world.query(`select route, "companyId" from "Ticket" where "typeKey" = 'key-exposed' order by number`)

    it('is told to its author alone, and the question beside it is answered without it', async () => {
      const sam = somebody()
      const there = inThread(sam)
      await there.says(`what do 'grace days' mean? my key is ${KEY}`)
      await there.sees('I have no reliable public answer to that.')
      // Teams lets no bot take away what others wrote.
      await sam.sees(
        `That looks like a licence key, so ${channel === 'teams' ? 'please delete your message: I may not' : 'I removed the message'}`,
      )
      await world.settled()
      expect(world.inPublic()).not.toMatch(/AB12|looks like a licence key/)
      expect(await kept('AB12')).toEqual([])
    })

    it('is reported with one press, and licence support has a ticket', async () => {
      const max = world.person('max')
      await inThread(max).says(`our key is ${KEY}, does it work?`)
      await max.presses('Report & get a new key')
      const done = await max.sees(/T-\d+/)
      expect(done.text).toContain('key exposed')
      expect(done.text).toContain('Muster GmbH')
      const number = /T-\d+/.exec(done.text)?.[0]
      expect(
        await world.query('select route, "typeKey", "companyId" from "Ticket" where number = $1', [number]),
      ).toEqual([{ route: 'VENDOR', typeKey: 'key-exposed', companyId: 'muster' }])
    })

    it('is reported by somebody nobody knows once they are known: the report waits', async () => {
      const sam = somebody()
      const there = inThread(sam)
      await there.says(`the licence key is ${KEY}`)
      await there.sees('I have answered you in our private chat.')
      await sam.presses('Report & get a new key')
      await sam.sees('I need to know who you are')
      expect(await world.query(`select flow from "Draft" where status = 'EDITING'`)).toEqual([{ flow: 'key.report' }])
    })

    it('is reported by somebody of no company, who registered for it: it waits for one press', async () => {
      const sam = somebody()
      const before = await exposed()
      await inThread(sam).says(`the licence key is ${KEY}`)
      await sam.presses('Report & get a new key')
      const web = createWebBrowser(world.url, 'en')
      await sam.presses('E-mail link')
      await sam.presses('Continue', { 'Your e-mail address': 'sam.key@gmail.com' })
      await sam.sees('a confirmation link is on its way')
      await world.settled()
      await web.opens(house.linksTo('sam.key@gmail.com').at(-1) ?? '')
      await web.presses(catalogs.en['account.confirm-me'])
      await web.presses(catalogs.en['account.finish'], { name: 'Sam Key', password: 'blauer Kaktus tanzt' })
      await world.settled()
      await sam.sees('You began your report of an exposed key')
      await sam.presses('Report')
      expect((await sam.sees('key exposed')).text).toContain('will ask you here whose licence it is')
      expect(await exposed()).toEqual([...before, { route: 'COMMUNITY', companyId: null }])

      // Once they are known no press is needed but the one on the warning.
      await inThread(sam).says(`and this one is ${KEY}`)
      await sam.presses('Report & get a new key')
      await sam.sees('will ask you here whose licence it is')
      expect(await exposed()).toHaveLength(before.length + 2)
      const erik = world.person('erik')
      await erik.says('unassigned')
      await erik.sees('Key exposed')
    })

    it('was none: that is noted, and nothing of what was written', async () => {
      const sam = somebody()
      await inThread(sam).says(`the licence key is ${KEY}`)
      await sam.presses("It's not a key")
      await sam.sees('Thank you, I have noted it')
      expect(await world.query(`select data from "AuditEvent" where action = 'leak.dismiss'`)).toEqual([
        { data: { kind: 'licence-key', channel } },
      ])
    })

    it('where its author cannot be written to a neutral sentence and a button stand in the thread', async () => {
      const sam = somebody()
      if (channel === 'teams') world.connector.isInTrouble({ status: 403, what: 'open', times: 99 })
      else (world as unknown as DiscordWorld).discord.closesDms((sam as unknown as DiscordPerson).user)
      const there = inThread(sam)
      await there.says(`the licence key is ${KEY}`)
      await there.sees(/something secret/)
      expect(world.inPublic()).not.toMatch(/AB12|licence key/)
    })
  })
})
