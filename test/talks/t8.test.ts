import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { transcriptOn } from '../support/discord-transcript.ts'
import { CHANNELS, type ChannelWorld, startWorldOn } from '../support/discord-world.ts'
import { HELLO, startLicenceDesk } from '../support/licence-desk.ts'
import type { Talker } from '../support/transcript.ts'

vi.setConfig({ testTimeout: 60_000 })

describe.each(CHANNELS)('T8 in %s: a licence change with surplus', (channel) => {
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

  it('is blocked by name, made possible person by person, activated once, and everybody is told', async () => {
    const transcript = transcriptOn(world, 't8-licence-change')
    const people = (['ewa', 'tom'] as const).map((who) => world.person(who, { locale: 'en-US' }))
    for (const person of people) await person.installs()
    await world.settled()
    await world.startsAnew()
    const [ewa] = people.map((person) => transcript.of(person)) as [Talker]
    const [wasEwa] = people
    const withSales = () => desk.users('hello-crm', 'Sales Premium')

    await ewa.happens('does nothing: the vendor’s system has something new', () => desk.fetches('hello-crm'))
    await ewa.presses('View changes')
    wasEwa?.doesNotSee('[Activate]')
    await ewa.presses('⛔ Sales Premium')
    await ewa.taps('Ida Lind')
    await ewa.taps('Lea Sand')
    await ewa.presses('→')
    await ewa.taps('Tom Riis')
    await ewa.presses('Hand Ida Lind’s requests to …')
    await ewa.presses('Continue', { 'Who takes over the 4 open requests of Ida Lind?': 'Eva Norén' })
    await ewa.happens('does nothing: Jon gets Sales Premium in the product', async () => {
      expect(await world.licences.assign(HELLO, 'jon', 'Sales Premium')).toBe(true)
      await desk.fetches('hello-crm')
    })
    await ewa.presses('OK')
    expect(await withSales()).toHaveLength(13)
    await ewa.says('jon')
    await ewa.taps('Jon Vik')
    await ewa.presses('OK')
    expect(await withSales()).toHaveLength(12)
    expect(await desk.inForce('hello-crm')).toMatchObject({ 'Sales Premium': 20, 'Service Essentials': 5 })

    await ewa.presses('Activate')
    expect(await desk.inForce('hello-crm')).toMatchObject({ 'Sales Premium': 12, 'Service Essentials': 8 })
    expect(await desk.offers('hello-crm')).toMatchObject({ 10: 'APPLIED' })
    const state = await world.licences.fetch(HELLO)
    expect(state?.users.filter(({ licences }) => licences.includes('Sales Premium'))).toHaveLength(12)
    expect(state?.users.find(({ userRef }) => userRef === 'eva')?.openRequests).toBe(4)
    await ewa.presses('Yes')
    await ewa.says('licence status')
    transcript.ends()
  })
})

describe.each(CHANNELS)('T8-de in %s: Neue Lizenz aktivieren', (channel) => {
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

  it('Datei mit falscher Seriennummer, überflüssige Lizenzen, aktiviert, und die Anzahl ist falsch', async () => {
    const transcript = transcriptOn(world, 't8-de-neue-lizenz')
    const person = world.person('max', { locale: 'de-DE' })
    await person.installs()
    await world.settled()
    await world.startsAnew()
    const max = transcript.of(person)
    const before = await desk.inForce('muster-crm')

    await max.says('Ich kann die Lizenz nicht aus dem Web abrufen')
    await max.presses('Anfordern')
    await max.presses('Lizenzen laden aus Datei')
    await max.happens('lädt muster-other-serial.lic hoch', () => person.uploads([desk.file('muster-other-serial.lic')]))
    // Discord takes it in the form, and what is sent there is pressed already.
    await max.presses(channel === 'discord' ? 'Weiter' : 'Laden')
    expect(await desk.inForce('muster-crm')).toEqual(before)

    await max.happens('tut nichts: Der Hersteller hat etwas Neues', () => desk.fetches('muster-crm'))
    await max.presses('Änderungen anzeigen')
    await max.presses('⛔ Sales Premium')
    await max.taps('T. Braun')
    await max.presses('OK – noch 1 auswählen')
    expect(await desk.users('muster-crm', 'Sales Premium')).toHaveLength(10)
    await max.taps('S. Kaya')
    await max.presses('OK')
    expect(await desk.users('muster-crm', 'Sales Premium')).toHaveLength(8)
    await max.presses('Aktivieren')
    expect(await desk.inForce('muster-crm')).toEqual({ 'Sales Premium': 8, 'Marketing Essentials': 4 })
    await max.presses('Nein')
    await max.presses('Anzahl')
    transcript.ends()
  })
})
