import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CHANNELS, type ChannelWorld, startWorldOn } from '../support/discord-world.ts'

describe.each(CHANNELS)('in %s', (channel) => {
  let world: ChannelWorld
  beforeAll(async () => {
    world = await startWorldOn(channel)
  })
  beforeEach(() => world.startsAnew())
  afterAll(() => world.stop())

  describe('home', () => {
    it('offers the kinds of request, my tickets, the contact and how it works (A7, A8, D8)', async () => {
      const ewa = world.person('ewa')
      await ewa.installs()
      const home = await ewa.sees('Hello Ewa Falk, how can we help?')
      expect(home.buttons.map(({ title }) => title)).toEqual([
        'Technical problem',
        'Question',
        'Licence',
        'Other technical matter',
        'My tickets',
        'Licence status',
        'Contact',
        'How it works',
        'Language',
      ])
      expect(home.lines).toEqual(expect.arrayContaining(['My open tickets', '3', 'Waiting for you', '1']))
    })

    it('create, edit and history are two taps away, and the home card stays (A8)', async () => {
      const ewa = world.person('ewa')
      await ewa.says('hello')
      await ewa.presses('My tickets')
      await ewa.presses(/Approvers get every reminder/)
      const ticket = await ewa.sees('[Edit]')
      expect(ticket.buttons.map(({ title }) => title)).toContain('History')
      await ewa.presses('Technical problem')
      await ewa.sees('[Data Capture]')
    })

    it('explains how it works in four steps, with a way on (A3, A6)', async () => {
      const ewa = world.person('ewa')
      await ewa.says('How does this work?')
      const intro = await ewa.sees('A ticket in four steps')
      expect(intro.lines.filter((line) => /^[1-4]\. /m.test(line))).not.toEqual([])
      expect(intro.buttons.map(({ title }) => title)).toEqual(
        expect.arrayContaining(['Watch the introduction', 'Create ticket']),
      )
    })

    it('says where the version stands, for every product (D6)', async () => {
      const ewa = world.person('ewa')
      await ewa.says('Where do I find the ExFlow version?')
      await ewa.sees('Where ExFlow AP shows its version')
      await ewa.sees(/About ExFlow/)
      await ewa.sees('Where Data Capture shows its version')
    })

    it('answers a message without a single word with a way on', async () => {
      const ewa = world.person('ewa')
      await ewa.says('   ')
      await ewa.sees('[Home]')
    })
  })

  describe('contact', () => {
    it('names partner and vendor by product, with the agreement as the reason (A1, A2, A5, A16)', async () => {
      const ewa = world.person('ewa')
      await ewa.says('contact')
      const card = await ewa.sees('Whom to contact – Hello AB')
      expect(card.text).toContain('ExFlow AP: first-line support is SignUp Support (agreement AG-2043).')
      expect(card.text).toContain('Data Capture: first-line support is Nordic BC Partner (agreement AG-2044).')
      for (const way of ['help@nordic.example', 'https://nordic.example/help', 'https://support.vendor.example/'])
        expect(card.text).toContain(way)
      expect(card.text).toContain('Ewa Falk and Tom Riis')
    })

    it('says that there is no agreement, and who can help (A4)', async () => {
      const nora = world.person('nora')
      await nora.says('Who do I contact?')
      await nora.sees(/agreement for NoAgreement Ltd/)
      await nora.sees('support@vendor.example')
    })

    it.each([
      ['SUSPENDED', 'agreement AG-2050 is suspended'],
      ['ENDED', 'agreement AG-2050 has ended'],
    ])('says that an agreement is %s (A4)', async (status, words) => {
      await world.query(`update "Agreement" set status = $1::"AgreementStatus" where number = 'AG-2050'`, [status])
      const jonas = world.person('jonas')
      await jonas.says('contact')
      await jonas.sees(words)
      await jonas.sees('help@nordic.example')
      await world.query(`update "Agreement" set status = 'ACTIVE' where number = 'AG-2050'`)
    })
  })

  describe('language', () => {
    it('is chosen by a press, spoken at once, and kept through a restart (A9)', async () => {
      const tom = world.person('tom')
      await tom.says('language')
      await tom.sees('Which language shall I speak?')
      await tom.presses('Deutsch')
      await tom.sees('Ab jetzt spreche ich in jedem Chat Deutsch mit Ihnen.')
      await tom.presses('Startseite')
      await tom.sees('Guten Tag Tom Riis')
      await world.restart()
      await tom.says('my tickets')
      await tom.sees('Meine offenen Tickets')
      await tom.says('sprache')
      await tom.presses('English')
      await tom.sees('From now on I speak English with you')
    })

    it('is that of the client where nobody chose', async () => {
      const max = world.person('max', { locale: 'de-DE' })
      await world.tellsLanguage(max)
      await max.says('hallo')
      await max.sees('Guten Tag Max Muster, wie können wir Ihnen helfen?')
      const sameMax = world.person('max', { locale: 'en-US' })
      await world.tellsLanguage(sameMax)
      await sameMax.says('hello')
      await sameMax.sees('Hello Max Muster')
    })

    it('that was chosen wins over the client', async () => {
      const carla = world.person('carla', { locale: 'en-US' })
      await carla.says('help')
      await carla.sees('Hola, Carla Ñúñez')
    })

    it('is not changed by words alone', async () => {
      const ewa = world.person('ewa')
      await ewa.says('language')
      await ewa.says('Español')
      await ewa.sees('Change the language?')
      await ewa.says('yes')
      await ewa.sees(/please press the button/)
      await ewa.says('cancel')
      await ewa.says('help')
      await ewa.sees('Hello Ewa Falk')
    })
  })
})
