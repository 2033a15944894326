import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Input } from '../../src/core/turn.ts'
import { CHANNELS, type ChannelWorld, startWorldOn } from '../support/discord-world.ts'
import { HELLO, licenceFor, MUSTER, startLicenceDesk } from '../support/licence-desk.ts'

vi.setConfig({ testTimeout: 60_000 })

type Person = ReturnType<ChannelWorld['person']>

describe.each(CHANNELS)('licences in %s', (channel) => {
  let world: ChannelWorld
  let desk: Awaited<ReturnType<typeof startLicenceDesk>>
  beforeAll(async () => {
    world = await startWorldOn(channel)
    desk = await startLicenceDesk(world)
  })
  afterAll(async () => {
    desk.stop()
    await world.stop()
  })
  beforeEach(() => world.startsAnew())

  /** In English, so that one talk has one wording. */
  async function here(key: Parameters<ChannelWorld['person']>[0]): Promise<Person> {
    const person = world.person(key, { locale: 'en-US' })
    await person.installs()
    return person
  }
  /** Loads a file: Discord takes it in the form, Teams beside the question, and shows it once more. */
  async function loads(person: Person, file: { readonly name: string; readonly url: string }) {
    await person.says('load licence from file')
    await person.sees('Licence file')
    if (channel === 'discord') await person.presses('Answer')
    await person.uploads([file])
    await person.presses(channel === 'discord' ? 'Continue' : 'Load')
  }
  /** A press that no card of theirs shows. */
  const forges = (person: Person, flow: string, values: object) => {
    const input: Input = { kind: 'start', flow, values: { ...values }, seen: 1, by: 'press' }
    return person.invokes('adaptiveCard/action', {
      action: { type: 'Action.Execute', verb: 'go', data: { $: input } },
      trigger: 'manual',
    })
  }
  const offerOf = async (account: string, status: string) =>
    (
      await world.query<{ id: string }>(
        `select id from "LicenceOffer" where "accountId" = $1 and status = $2::"OfferStatus"`,
        [account, status],
      )
    )[0]?.id ?? ''

  describe('a file', () => {
    /** What no file of the demo says; dates are told by the world's own, 12 May 2026. */
    async function contentOf(name: string): Promise<string | undefined> {
      if (name === 'notes.lic') return 'Dear Max, your licence comes soon.'
      const more = {
        'tomorrow.lic': { issuedAt: '2026-05-13T20:00:00Z' },
        'next-month.lic': { notBefore: '2026-06-12T00:00:00Z' },
        'last-week.lic': { notAfter: '2026-05-05T00:00:00Z' },
        'other-product.lic': { product: 'another' },
      }[name]
      const content = licenceFor(MUSTER, 'Muster GmbH', 40, { 'Sales Premium': 12, 'Marketing Essentials': 2 })
      return more && world.licences.issue({ ...content, ...more })
    }

    it.each([
      ['muster-other-serial.lic', 'another serial number (ends in 0417, yours in 0471)', 'other-serial'],
      ['muster-other-owner.lic', 'another licence owner (its serial number ends in 0471', 'other-owner'],
      ['muster-bad-signature.lic', 'damaged or was changed', 'signature'],
      ['muster-older.lic', 'older than the active one (revision 2 < 4)', 'older'],
      ['muster-replayed.lic', 'was active before: revision 3', 'replayed'],
      ['muster-in-force.lic', 'already active', 'already-active'],
      ['notes.lic', 'no licence file', 'malformed'],
      ['tomorrow.lic', 'dated in the future', 'dated-in-future'],
      ['next-month.lic', 'not valid before', 'not-yet-valid'],
      ['last-week.lic', 'was valid until', 'expired'],
      ['other-product.lic', 'for another product', 'other-product'],
    ])('%s: %s, nothing is changed, and it is kept who tried (X27, X80, X81)', async (name, sentence, kind) => {
      const max = await here('max')
      const before = await desk.inForce('muster-crm')
      const offers = await desk.offers('muster-crm')
      await loads(max, desk.file(name, await contentOf(name)))
      const refused = await max.sees('Nothing was changed')
      expect(refused.text).toContain(sentence)
      expect(refused.text).not.toMatch(/SO-4480|Kaiser/)
      expect(refused.buttons.map(({ title }) => title)).toEqual(
        expect.arrayContaining(['Another file', 'Ask for a licence file', 'Contact the vendor']),
      )
      expect(await desk.inForce('muster-crm')).toEqual(before)
      expect(await desk.offers('muster-crm')).toEqual(offers)
      const [audit] = await world.query<{ data: { kind: string }; actorId: string }>(
        `select data, "actorId" from "AuditEvent" where action = 'licence.load-refused' order by at desc, id desc limit 1`,
      )
      expect(audit).toMatchObject({ actorId: 'max', data: { kind } })
    })

    it('of as many as are in use can be activated; loaded again it is the same; a newer one takes its place (X82, X13)', async () => {
      const max = await here('max')
      await loads(max, desk.file('muster-equal-to-in-use.lic'))
      const equal = await max.sees('Activate new licence')
      expect(equal.text).toContain('Nothing is active yet')
      expect(equal.buttons.map(({ title }) => title)).toContain('Activate')
      await loads(max, desk.file('muster-equal-to-in-use.lic'))
      await max.sees('was loaded already')
      await loads(max, desk.file('muster-good.lic'))
      await max.sees('A newer licence waits already')

      await loads(max, desk.file('muster-line-removed.lic'))
      await max.sees('(removed)')
      await loads(max, desk.file('muster-expiry-only.lic'))
      const longer = await max.sees(/valid to .*2026 → .*2027/)
      expect(longer.text).not.toMatch(/10 → 10|\(removed\)/)
      expect(Object.values(await desk.offers('muster-crm')).filter((status) => status === 'AVAILABLE')).toHaveLength(1)
      expect(await desk.inForce('muster-crm')).toEqual({ 'Sales Premium': 10, 'Marketing Essentials': 2 })
    })
  })

  it('another plan of the same module takes all its users in, in one step (X83)', async () => {
    const max = await here('max')
    const swap = licenceFor(MUSTER, 'Muster GmbH', 20, { 'Sales Standard': 10, 'Marketing Essentials': 2 })
    await world.licences.publish(MUSTER, await world.licences.issue(swap))
    await desk.fetches('muster-crm')
    await max.presses('View changes')
    await max.sees('too many in use (10)')
    await max.presses('Move these users to Sales Standard and activate')
    await world.sweep()
    await max.sees('New licence activated')
    expect(await desk.inForce('muster-crm')).toEqual({ 'Sales Standard': 10, 'Marketing Essentials': 2 })
    expect(await desk.users('muster-crm', 'Sales Standard')).toHaveLength(10)
  })

  it('only its admins do anything about it; everybody sees their own (G1, DOMAIN §3.4)', async () => {
    const anna = await here('anna')
    for (const words of ['licence changes', 'load licence from file', 'activate new licence', 'increase licences']) {
      await anna.says(words)
      await anna.sees(/At Hello AB: Ewa Falk\./)
    }
    await anna.says('my licence')
    const own = await anna.sees('Your licences')
    expect(own.text).toContain('Sales Premium')
    expect(own.text).not.toContain('Lea')
    await desk.fetches('hello-crm')
    const offer = await offerOf('hello-crm', 'AVAILABLE')
    const answered = await forges(anna, 'license.removeSurplus', { offer, type: 'Sales Premium' })
    expect(JSON.stringify([answered, anna.messages()])).not.toContain('Lea')
    await forges(anna, 'license.dispute', { offer, matter: 'number' })
    expect(await desk.offers('hello-crm')).toMatchObject({ 10: 'AVAILABLE' })
  })

  it('those of the vendor begin with whose licences there are; a sales manager reads how they stand, no more', async () => {
    const mia = await here('mia')
    await mia.says('licence status')
    const { text } = await mia.sees('Which licences?')
    expect(text).toMatch(/Hello AB · Customer[\s\S]*Muster GmbH · Customer/)
    expect(text).not.toContain('Kaiser')
    await mia.presses(/^Hello AB/)
    const status = await mia.sees('Licence status – Hello AB')
    expect(status.text).toContain('15 of 20 in use')
    expect(status.buttons.map(({ title }) => title)).not.toContain('Load licence from file')
    await mia.says('licence changes')
    await mia.sees('Licences are up to the licence administrators')
  })

  it('who has what: employees and others, by type, by name (G23, G24)', async () => {
    const ewa = await here('ewa')
    await ewa.says('who has which licence')
    await ewa.sees('16 employees')
    await ewa.presses(/^Service Essentials$/)
    await ewa.sees('5 employees')
    await ewa.presses('All types, all names')
    await ewa.presses('Other users')
    await ewa.sees('DocSync agent')
  })

  it('what a licence type is, and where the product shows it (G25–G27)', async () => {
    const ewa = await here('ewa')
    await ewa.says('licence types')
    const list = await ewa.sees('Settings and maintenance')
    expect(list.text).toContain('SuperOffice')
    await ewa.presses('Sales Premium')
    const type = await ewa.sees('Licence type Sales Premium')
    expect(type.text).toContain('Here and in the product you get the same result')
    expect(type.text).toContain('15 of 20 in use')

    const anna = await here('anna')
    await anna.says('licence types')
    expect((await anna.sees('Licence types of')).text.match(/you have it/g)).toHaveLength(2)
    await anna.presses('Sales Premium')
    const hers = await anna.sees('Licence type Sales Premium')
    expect(hers.text).not.toContain('in use')
    await anna.presses('Your licences')
    await anna.sees('Sales Premium · SuperOffice CRM')
  })

  it('more or fewer is asked of the vendor with type and number; what is bought is bought in the shop (G4, G5)', async () => {
    const ewa = await here('ewa')
    await ewa.says('licence status')
    const status = await ewa.sees('Sales Premium')
    expect(status.buttons.map(({ title }) => title)).toContain('Buy licences')
    await ewa.presses('Increase or reduce')
    await ewa.presses('Continue', {
      Licence: 'Sales Premium',
      'More or fewer?': 'More',
      'How many more or fewer?': '5',
    })
    await ewa.presses('Ask the vendor')
    await ewa.sees('the vendor was asked for Sales Premium 20 → 25')
    const [ticket] = await world.query<{ description: string; companyId: string }>(
      'select description, "companyId" from "Ticket" order by "createdAt" desc limit 1',
    )
    expect(ticket).toMatchObject({ companyId: 'hello', description: expect.stringContaining('Sales Premium: 20 → 25') })
    expect(await desk.inForce('hello-crm')).toMatchObject({ 'Sales Premium': 20 })
  })

  it('a payment that is missing is named, with somebody to talk to, and nothing can be activated (X87)', async () => {
    const ewa = await here('ewa')
    await world.licences.change(HELLO, (now) => ({ ...now, hold: 'payment-missing' }))
    await desk.fetches('hello-crm')
    await ewa.says('licence changes')
    const card = await ewa.sees('has not received the payment')
    expect(card.text).toContain('[Activate – blocked] (grey)')
    expect(card.buttons.map(({ title }) => title)).toEqual(expect.arrayContaining(['Look again', 'Contact']))
    await world.licences.change(HELLO, ({ hold: _, ...now }) => now)
    await ewa.presses('Look again')
    await world.sweep()
    await ewa.says('licence changes')
    expect((await ewa.sees('too many in use (15)')).text).not.toContain('payment')
  })

  it('what is disputed is locked for every role, until the vendor answers (G10, G11, INV-47)', async () => {
    const [ewa, kim] = [await here('ewa'), await here('kim')]
    await desk.fetches('hello-crm')
    await ewa.says('licence changes')
    await ewa.presses('Something is wrong')
    await ewa.presses('Wrong number')
    await ewa.sees(/T-\d+ was opened with the difference/)
    const id = await offerOf('hello-crm', 'DISPUTED')
    const [ticket] = await world.query<{ description: string; route: string }>(
      `select description, route from "Ticket" where "typeKey" = 'licence-change' order by number desc limit 1`,
    )
    expect(ticket).toMatchObject({ route: 'VENDOR', description: expect.stringContaining('Sales Premium: 20 → 12') })

    for (const key of ['ewa', 'anna', 'nils', 'erik', 'mia', 'kim'] as const) {
      await forges(await here(key), 'license.apply', { offer: id })
      await world.sweep()
      expect(await desk.offers('hello-crm'), key).toMatchObject({ 10: 'DISPUTED' })
    }
    await ewa.says('something is wrong with the licence')
    await ewa.sees('has reported it already')
    const before = await desk.users('hello-crm', 'Sales Premium')
    await ewa.says('surplus licences')
    const locked = await ewa.sees('Please don’t activate: the vendor answers')
    expect(locked.text).not.toContain('to remove')
    await forges(ewa, 'license.removeSurplus', {
      offer: id,
      type: 'Sales Premium',
      users: ['lea', 'arne', 'gun'],
      ok: '3.0',
    })
    expect(await desk.users('hello-crm', 'Sales Premium')).toEqual(before)

    await kim.says('licence changes')
    await kim.sees('disputed licence change')
    await kim.presses(/^10\b/)
    await kim.presses('It is right after all')
    expect(await desk.offers('hello-crm')).toMatchObject({ 10: 'AVAILABLE' })
    await ewa.sees('it is right. You can activate it now')
  })

  it('whoever works for the vendor names the company whose licences they want to see', async () => {
    const [erik, anna] = [await here('erik'), await here('anna')]
    for (const words of ['licence status Hello AB', 'Lizenzstatus von hello', 'estado de las licencias de Hello AB']) {
      await erik.says(words)
      await erik.sees(/(Licence status|Lizenzstatus|Estado de licencias) – Hello AB/i)
    }
    // A name that nobody has leads to the choice, and for nobody else it opens anything.
    await erik.says('licence status of Globex Inc.')
    await erik.presses(/^Muster GmbH/)
    await erik.sees(/ – Muster GmbH/)
    await anna.says('licence status Muster GmbH')
    await anna.sees('Licences are up to the licence administrators')
    anna.doesNotSee('Sales Premium')
  })

  it('an agent can do nothing about it but lock it for a customer (DOMAIN §3.4)', async () => {
    const erik = await here('erik')
    await erik.says('licence changes')
    await erik.presses(/^Hello AB/)
    const card = await erik.sees('too many in use (15)')
    expect(card.buttons.map(({ title }) => title)).toEqual(['Something is wrong'])
    await erik.presses('Something is wrong')
    await erik.presses('Wrong module')
    await erik.sees(/T-\d+ was opened with the difference/)
    expect(await desk.offers('hello-crm')).toMatchObject({ 10: 'DISPUTED' })
    const kim = await here('kim')
    await kim.says('licence changes')
    await kim.presses(/^10\b/)
    await kim.presses('It is right after all')
    await kim.sees('too many in use (15)')
  })

  it('whoever leaves the list comes back to who was chosen', async () => {
    const ewa = await here('ewa')
    await ewa.says('licence changes')
    await ewa.presses('⛔ Sales Premium')
    await ewa.sees('to remove 3')
    for (const name of ['Lea Sand', 'Gun Rask']) await ewa.presses(name)
    await ewa.presses('Back')
    await ewa.presses('⛔ Sales Premium')
    await ewa.sees('You began your selection of surplus licences')
    await ewa.presses('Continue')
    await ewa.sees('2 of 3 selected')
  })

  it('somebody has to stay administrator; of oneself and who is signed in it warns (X84)', async () => {
    const isAdministered = async (by: string) => {
      await world.licences.change(HELLO, (now) => ({
        ...now,
        users: now.users.map((user) => ({ ...user, isAdmin: user.userRef === by })),
      }))
      await desk.fetches('hello-crm')
    }
    await isAdministered('lea')
    const ewa = await here('ewa')
    await ewa.says('surplus licences')
    await ewa.sees('to remove 3')
    for (const name of ['Lea Sand', 'Arne Sjö', 'Gun Rask']) await ewa.presses(name)
    const kept = await ewa.sees('Lea Sand is the last administrator with a licence and keeps it')
    expect(kept.text).toContain('[OK] (grey)')
    await ewa.presses('Lea Sand')
    await ewa.presses('→')
    for (const name of ['Ewa Falk', 'Anna Andersson']) await ewa.presses(name)
    const warned = await ewa.sees('You selected yourself: you will lose this licence')
    expect(warned.text).toContain('Anna Andersson is signed in just now')
    await isAdministered('ewa')
  })

  it('two admins choose different people: only what is still needed is removed, and both are named (X9)', async () => {
    await world.query(
      `insert into "Membership" (id, "personId", "companyId", role, status, "createdAt", "updatedAt")
       values (gen_random_uuid(), 'tom', 'hello', 'LICENCE_ADMIN', 'ACTIVE', now(), now())`,
    )
    const [ewa, tom] = [await here('ewa'), await here('tom')]
    for (const person of [ewa, tom]) {
      await person.says('surplus licences')
      await person.sees('to remove 3')
    }
    for (const name of ['Lea Sand', 'Arne Sjö', 'Gun Rask']) await ewa.presses(name)
    for (const name of ['Per Holt', 'Nina Wik', 'Olle Ström']) await tom.presses(name)
    await ewa.presses('OK')
    await ewa.sees('was removed from Lea Sand, Arne Sjö, and Gun Rask')
    await tom.presses('OK')
    await tom.sees('Ewa Falk had removed enough already: Per Holt, Nina Wik, and Olle Ström keep it')
    expect(await desk.users('hello-crm', 'Sales Premium')).toHaveLength(12)
  })

  it('what nothing stands against is activated by itself, once (G6, G7, X10)', async () => {
    const ewa = await here('ewa')
    const more = {
      'Sales Premium': 30,
      'Service Essentials': 9,
      'Marketing Essentials': 3,
      DocSync: 10,
      'Web Tools': 1,
    }
    await world.licences.publish(HELLO, await world.licences.issue(licenceFor(HELLO, 'Hello AB', 20, more)))
    await desk.fetches('hello-crm')
    await ewa.sees('You need not do anything')
    await ewa.presses('View changes')
    const card = await ewa.sees('New licence activated')
    expect(card.text).toContain('20 → 30')
    expect(card.text).not.toContain('Activate new licence')
    await forges(ewa, 'license.apply', { offer: await offerOf('hello-crm', 'APPLIED_AUTO') })
    await ewa.sees('It is already active, since')
    expect(await desk.inForce('hello-crm')).toMatchObject({ 'Sales Premium': 30 })
  })

  it('its admins hear before it hurts, each time once (85 %, 100 %)', async () => {
    const ewa = await here('ewa')
    const used = async () => (await desk.users('hello-crm', 'Service Essentials')).length
    for (const user of ['jon', 'eva', 'per', 'nina', 'karl', 'maja', 'britt', 'olle', 'gun'])
      if ((await used()) < 8) {
        await world.licences.assign(HELLO, user, 'Service Essentials')
        await desk.fetches('hello-crm')
      }
    expect(await used()).toBe(8)
    await ewa.sees('Service Essentials of Hello AB is nearly full: 8 of 9 in use')
    for (const user of ['lea', 'arne', 'gun']) await world.licences.assign(HELLO, user, 'Service Essentials')
    await desk.fetches('hello-crm')
    expect(await used()).toBe(9)
    const full = await ewa.sees('9 of 9')
    expect(full.text).not.toContain('nearly')
    const told = () =>
      world.query<{ n: number }>(
        `select count(*)::int as n from "OutboxMessage" where payload::text like '%licence-full%'`,
      )
    const before = await told()
    await desk.fetches('hello-crm')
    expect(await told()).toEqual(before)
  })

  it('from demo to live only with both; until then the vendor is asked with one tap (G2, G3, X92)', async () => {
    const nils = await here('nils')
    const mode = async () =>
      (await world.query<{ mode: string }>(`select mode from "LicenceAccount" where id = 'contoso-crm'`))[0]?.mode
    await nils.says('go live')
    await nils.presses('Ask the vendor')
    await nils.sees('Everything stays as it is')
    expect(await mode()).toBe('DEMO')
    await nils.presses('From demo to live')
    await nils.presses('Continue', {
      'New serial number': 'SO-4480-0920',
      'New licence owner': 'Contoso Deutschland GmbH',
    })
    await world.sweep()
    await nils.sees('New licence activated')
    expect(await mode()).toBe('LIVE')
  })
})
