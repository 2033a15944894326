import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { transcriptOn } from '../support/discord-transcript.ts'
import { CHANNELS, type ChannelWorld, startWorldOn } from '../support/discord-world.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import { SCREENSHOT } from '../support/world.ts'

const PARTNER = 'help@nordic.example'

const FORM = {
  'Data Capture version': '23.2.34.11',
  Subject: 'The last line of an invoice is missing',
  Description: 'Since Monday, on every invoice with two pages.',
}

/** Mail takes its time on a busy machine. */
const eventually = <T>(look: () => T) => expect.poll(look, { timeout: 10_000 })

const linkIn = (text: string | undefined) => /http:\/\/\S+\/r\/[\w-]+/.exec(text ?? '')?.[0] ?? ''

describe.each(CHANNELS)('in %s', (channel) => {
  let mails: MailServer
  let world: ChannelWorld
  beforeAll(async () => {
    mails = await startMailServer()
    world = await startWorldOn(channel, { SMTP_URL: mails.url, MAIL_FROM: 'SignUp Support <help@vendor.example>' })
  })
  beforeEach(async () => {
    // Mails of the talk before come first.
    await world.settled()
    await world.startsAnew()
    mails.arrived.length = 0
    mails.treats(PARTNER, undefined)
  })
  afterAll(async () => {
    await world.stop()
    await mails.stop()
  })

  /** What the partner's mailbox holds. */
  const inbox = () => mails.to(PARTNER)

  /** Somebody at the partner opens the link of the newest mail and sends one of the page's forms. */
  async function answers(does: 'reply' | 'hand', text: string, name = '') {
    const link = linkIn(inbox().at(-1)?.mail.text)
    const markup = await (await fetch(link)).text()
    const submit = /name="submit" value="([^"]+)"/.exec(markup)?.[1] ?? ''
    const done = await fetch(link, { method: 'POST', body: new URLSearchParams({ does, submit, text, name }) })
    if (!done.ok) throw new Error(`the reply page answered ${done.status}`)
    return done.text()
  }

  async function newest() {
    const [ticket] = await world.query<{ number: string; route: string; typeKey: string; status: string }>(
      'select number, route, "typeKey", status from "Ticket" order by "createdAt" desc, id desc limit 1',
    )
    if (!ticket) throw new Error('there is no ticket')
    return ticket
  }

  async function sendsToPartner(key: 'ewa' | 'anna') {
    const person = world.person(key)
    await person.says('create ticket')
    await person.presses('Technical problem')
    await person.presses('Data Capture')
    await person.presses('Send them my ticket')
    await person.presses('Continue', FORM)
    await person.presses('Send')
    await person.sees(/goes to Nordic BC Partner now/)
    return person
  }

  it('T10: to the partner by mail; refused, tried again, answered, and whose job it is', async () => {
    const transcript = transcriptOn(world, 't10-partner')
    const ewa = transcript.of(world.person('ewa'))
    const before = await world.ticketCount()
    mails.treats(PARTNER, 550)

    await ewa.says('create ticket')
    await ewa.presses('Technical problem')
    await ewa.presses('Data Capture')
    await ewa.presses('Send them my ticket')
    await ewa.presses('Continue', FORM)
    await ewa.presses('Send')
    await ewa.presses('Copy text')
    mails.treats(PARTNER, undefined)
    await ewa.presses('Try now')
    expect(inbox()).toHaveLength(1)
    expect(await newest()).toMatchObject({ route: 'PARTNER', number: expect.stringMatching(/^P-\d+$/) })

    await ewa.happens('waits; Nils of the partner answers on the reply page', () =>
      answers('reply', 'We cannot see it here. To us it looks like a fault of the product.', 'Nils'),
    )
    await ewa.says("they say it's the vendor's job")
    await ewa.presses('Ask partner to escalate')
    await ewa.presses('Check my agreement')
    await ewa.presses('Continue', { Description: 'The partner says it is the product.' })
    await ewa.presses('Send')
    expect(await world.ticketCount()).toBe(before + 2)
    await ewa.happens('waits; the partner hands the ticket to the vendor', () =>
      answers('hand', 'Seen with three customers since the last release.'),
    )
    transcript.ends()
  })

  describe('what the partner gets', () => {
    it('is one mail that says the same in plain text and HTML, with everything and a link that answers', async () => {
      await sendsToPartner('ewa')
      await eventually(inbox).toHaveLength(1)
      const { number } = await newest()
      const mail = inbox()[0]?.mail
      expect(mail?.subject).toBe(`[${number}] ${FORM.Subject}`)
      const [plain, rich] = [words(mail?.text ?? ''), words(withoutMarkup(String(mail?.html)))]
      expect(rich).toEqual(plain)
      for (const said of [FORM.Description, FORM['Data Capture version'], 'Ewa Falk', 'Hello AB', 'AG-2044'])
        expect(mail?.text).toContain(said)
      expect(linkIn(mail?.text)).not.toBe('')
    })

    it('is threaded by ticket, each with a name of its own', async () => {
      const ewa = await sendsToPartner('ewa')
      const { number } = await newest()
      await ewa.says(number)
      await ewa.presses('Reply')
      await ewa.presses('Continue', { 'Your reply': 'It is worse today.' })
      await ewa.presses('Send')
      await eventually(inbox).toHaveLength(2)
      const [first, second] = inbox().map(({ mail }) => mail)
      expect(second?.text).toContain('It is worse today.')
      expect(second?.references).toBe(first?.references)
      expect(second?.messageId).not.toBe(first?.messageId)
    })

    it('brings small files along', async () => {
      const ewa = world.person('ewa')
      await ewa.says('create ticket')
      await ewa.presses('Technical problem')
      await ewa.presses('Data Capture')
      await ewa.presses('Send them my ticket')
      await ewa.pastes([SCREENSHOT])
      await ewa.presses('Continue', FORM)
      await ewa.presses('Send')
      await eventually(inbox).toHaveLength(1)
      expect(inbox()[0]?.mail.attachments.map(({ contentType }) => contentType)).toEqual(['image/png'])
    })
  })

  describe('a mailbox that refuses', () => {
    it('is asked again at growing intervals for 24 hours, told once, and then given up', async () => {
      mails.treats(PARTNER, 550)
      const ewa = await sendsToPartner('ewa')
      await ewa.sees(/mailbox refused the message/)
      const { number } = await newest()
      const first = mails.tries(PARTNER)
      await world.advance('PT29M')
      expect(mails.tries(PARTNER)).toBe(first)
      for (const [wait, tries] of [
        ['PT2M', 1],
        ['PT61M', 2],
        ['PT91M', 3],
        ['PT181M', 4],
        ['PT361M', 5],
      ] as const) {
        await world.advance(wait)
        await eventually(() => mails.tries(PARTNER)).toBe(first + tries)
      }
      expect(ewa.messages().filter(({ text }) => text.includes('refused'))).toHaveLength(1)
      await world.advance('PT721M')
      await ewa.sees(/tried for 24 hours/)
      await world.advance('P2D')
      expect(mails.tries(PARTNER)).toBe(first + 6)

      mails.treats(PARTNER, undefined)
      await ewa.presses('Try now')
      await ewa.sees(new RegExp(`Delivered to Nordic BC Partner .${number}.`))
      expect(inbox()).toHaveLength(1)
    })

    it('holds up no other ticket', async () => {
      mails.treats(PARTNER, 550)
      const ewa = await sendsToPartner('ewa')
      await ewa.sees(/mailbox refused the message/)
      mails.treats(PARTNER, undefined)
      const anna = await sendsToPartner('anna')
      await anna.sees(/Delivered to Nordic BC Partner/)
    })

    it('that is only busy is not called refusing', async () => {
      mails.treats(PARTNER, 451)
      const ewa = await sendsToPartner('ewa')
      await ewa.sees(/could not be delivered yet/)
      mails.treats(PARTNER, undefined)
      await world.advance('PT31M')
      await ewa.sees(/Delivered to Nordic BC Partner/)
    })

    it('that says nothing in the end is not written to twice by itself', async () => {
      mails.treats(PARTNER, 'hangs up')
      const ewa = await sendsToPartner('ewa')
      await ewa.sees(/did not confirm it/)
      await world.advance('P2D')
      expect(inbox()).toHaveLength(1)
      mails.treats(PARTNER, undefined)
      await ewa.presses('Try now')
      await eventually(inbox).toHaveLength(2)
      const [first, second] = inbox()
      expect(second?.mail.messageId).toBe(first?.mail.messageId)
    })
  })

  describe('whose job it is', () => {
    it('an ordinary user may send to the partner: SUPER_USERS_ONLY is about the vendor (INV-36)', async () => {
      await sendsToPartner('anna')
      expect(await newest()).toMatchObject({ route: 'PARTNER' })
    })

    it('is the vendor’s once the partner says so: the number stays, both names are in the history', async () => {
      const ewa = await sendsToPartner('ewa')
      await eventually(inbox).toHaveLength(1)
      const { number } = await newest()
      const page = await answers('hand', 'A fault of the product.')
      expect(page).toContain(`${number} is with SignUp Support now`)
      expect(page).not.toContain('value="hand"')
      expect(await newest()).toMatchObject({ number, route: 'VENDOR' })
      await ewa.sees(/SignUp Support/)
      await ewa.says(number)
      await ewa.presses('History')
      await ewa.sees(/handed over from Nordic BC Partner to SignUp Support/)
    })

    it('is nobody’s to ask where no ticket is with a partner', async () => {
      await world.query(`update "Ticket" set status = 'CLOSED', "closedAt" = now() where route = 'PARTNER'`)
      const ewa = world.person('ewa')
      await ewa.says('escalate')
      await ewa.sees(/None of your open tickets is with a partner/)
    })
  })
})

/** Plain text marks labels and quotations with signs that HTML has no need of. */
const words = (said: string) => said.split(/:?[\s>·]+|^-- $/mu).filter((word) => word !== '' && word !== '--')

/** What a reader of the HTML reads, the visible addresses included. */
const withoutMarkup = (html: string) =>
  html
    .replace(/<head>.*<\/head>/su, '')
    .replace(/<[^>]+>/gu, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
