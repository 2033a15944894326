import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { CHANNELS } from '../support/discord-world.ts'
import { type MailedWorldOn, startMailedWorldOn } from '../support/mailed-world.ts'
import { startTenantDesk } from '../support/tenant-desk.ts'
import { createWebBrowser } from '../support/web-browser.ts'

vi.setConfig({ testTimeout: 60_000 })

const NAME = 'Name of the customer’s person'
const EMAIL = 'E-mail address'

describe.each(CHANNELS)('the people of a tenant in %s', (channel) => {
  let house: MailedWorldOn
  let world: MailedWorldOn['world']
  let desk: ReturnType<typeof startTenantDesk>
  beforeAll(async () => {
    house = await startMailedWorldOn(channel)
    world = house.world
    desk = startTenantDesk(world)
  })
  afterAll(() => house.stop())
  beforeEach(() => world.startsAnew())

  type Person = Awaited<ReturnType<typeof desk.here>>
  /** Opens the card of a tenant by its row in the tree. */
  async function opens(person: Person, row: RegExp) {
    await person.says('my tenants')
    await person.presses(row)
  }
  const FITNESS = /── Fitness Nord/
  /** Accepts the newest link that was mailed to an address. */
  async function accepts(address: string, name: string) {
    await world.settled()
    const web = createWebBrowser(world.url)
    await web.opens(house.linksTo(address).at(-1) ?? '')
    await web.presses(/Annehmen|Accept/, { name })
    await world.settled()
  }
  const roles = (tenant: string) =>
    world.query<{ role: string; status: string }>(
      `select role::text, status::text from "TenantRole" where "tenantId" = $1 and origin = 'CUSTOMER' order by id`,
      [tenant],
    )

  it.each([
    ['sofia@agentur.example', /You created this tenant/],
    ['nils.boe@nordic.example', undefined],
  ])('%s as administrator (X111)', async (email, why) => {
    const sofia = await desk.here('sofia')
    await opens(sofia, FITNESS)
    await sofia.presses('Add administrator')
    await sofia.presses('Continue', { [NAME]: 'Somebody Else', [EMAIL]: email })
    await sofia.presses('Send the link')
    if (why) {
      await sofia.sees(why)
      expect(await roles('fitness-nord')).toEqual([])
    } else {
      await sofia.sees(/was sent to n•••••@nordic.example/)
      expect(await roles('fitness-nord')).toMatchObject([{ role: 'ADMIN', status: 'INVITED' }])
      await world.query(`update "TenantRole" set status = 'ENDED', "endedAt" = now() where "tenantId" = 'fitness-nord'`)
    }
  })

  it('the first is administrator; whoever follows is asked to be less, and more than three are warned of (H20, H24)', async () => {
    const sofia = await desk.here('sofia')
    await desk.makes(sofia, 'Vier Augen')
    const invite = async (n: number) => {
      await opens(sofia, /└ Vier Augen/)
      await sofia.presses('Add administrator')
      await sofia.presses('Continue', {
        [NAME]: `Admin ${n}`,
        [EMAIL]: `admin${n}@vier.example`,
        ...(n > 1 ? { Role: 'Administrator' } : {}),
      })
    }
    await invite(1)
    await sofia.presses('Send the link')
    await sofia.sees(/a•••••@vier.example/)
    await invite(2)
    await sofia.sees('Is another administrator really needed?')
    await sofia.presses('Add as editor')
    await sofia.presses('Send the link')
    for (const n of [3, 4]) {
      await invite(n)
      await sofia.presses('Administrator, it is needed')
      await sofia.presses('Send the link')
      await sofia.sees(/was sent to/)
    }
    await invite(5)
    await sofia.sees(/There are 3 administrators already/)
    const [{ id } = { id: '' }] = await desk.named('Vier Augen')
    expect((await roles(id)).map(({ role }) => role)).toEqual(['ADMIN', 'EDITOR', 'ADMIN', 'ADMIN'])
  })

  it('another user name than the address is warned of (H24)', async () => {
    const sofia = await desk.here('sofia')
    await desk.makes(sofia, 'Anderer Name')
    await opens(sofia, /└ Anderer Name/)
    await sofia.presses('Add administrator')
    await sofia.presses('Continue', {
      [NAME]: 'Otto Anders',
      [EMAIL]: 'otto@anders.example',
      'User name (optional)': 'otto77',
    })
    await sofia.sees(/people forget it/)
    await sofia.presses('Use the e-mail address')
    await sofia.sees('Send the link')
    sofia.doesNotSee('User name: otto77')
    await sofia.presses('Send the link')
    await sofia.sees(/was sent to o•••••@anders.example/)
    await world.settled()
    const mail = house.mails.to('otto@anders.example').at(-1)?.mail
    expect(mail?.text).toContain('otto@anders.example')
    expect(mail?.text).not.toContain('otto77')
  })

  it('a link that serves two tenants names both, each with its role and user name', async () => {
    const sofia = await desk.here('sofia')
    const email = 'zoe@zwei.example'
    for (const name of ['Zwei Eins', 'Zwei Zwei']) await desk.makes(sofia, name)
    const asks = async (row: RegExp, more: Readonly<Record<string, string>>) => {
      await opens(sofia, row)
      await sofia.presses('Add administrator')
      await sofia.presses('Continue', { [NAME]: 'Zoe Zwei', [EMAIL]: email, ...more })
    }
    await asks(/└ Zwei Eins/, {})
    await sofia.presses('Send the link')
    await world.query(
      `update "Tenant" set "customerId" = (select "customerId" from "Tenant" where name = 'Zwei Eins') where name = 'Zwei Zwei'`,
    )
    await asks(/└ Zwei Zwei/, { 'User name (optional)': 'zoe2' })
    await sofia.presses('Use this user name')
    await sofia.presses('Send the link')
    await world.settled()
    const mail = house.mails.to(email).at(-1)?.mail
    expect(mail?.subject).toContain('Zwei Eins und Zwei Zwei')
    expect(mail?.text).toMatch(/– Zwei Eins, Rolle: Administrator\. Ihr Benutzername dort: zoe@zwei\.example/)
    expect(mail?.text).toMatch(/– Zwei Zwei, Rolle: Administrator\. Ihr Benutzername dort: zoe2/)
    const page = await createWebBrowser(world.url, 'es').opens(house.linksTo(email).at(-1) ?? '')
    expect(page.text).toMatch(/Mit den Mandanten Zwei Eins Zwei Zwei/)
    await accepts(email, 'Zoe Zwei')
    for (const name of ['Zwei Eins', 'Zwei Zwei'])
      expect(await desk.named(name)).toMatchObject([{ status: 'ADMIN_VERIFIED' }])
  })

  it('is handed over, accepted by its administrator, and looked after by them alone (H29)', async () => {
    const [sofia, carla] = [await desk.here('sofia'), await desk.here('carla')]
    await desk.makes(sofia, 'Gimnasio Sol')
    await opens(sofia, /└ Gimnasio Sol/)
    await sofia.presses('Add administrator')
    await sofia.presses('Continue', { [NAME]: 'Carla Ñúñez', [EMAIL]: 'carla@nandu.example' })
    await sofia.presses('Send the link')
    await world.settled()
    const web = createWebBrowser(world.url)
    await web.opens(house.linksTo('carla@nandu.example').at(-1) ?? '')
    await web.presses(/Aceptar|Annehmen|Accept/)
    await world.settled()
    await sofia.sees(/Carla Ñúñez has confirmed their address. Gimnasio Sol can be handed over/)
    await sofia.presses('Hand over')
    await world.settled()
    await sofia.sees('ready to send')
    await carla.sees(/Sofia Süd le ha entregado Gimnasio Sol/)
    await carla.presses('Aceptar la entrega')
    await carla.sees(/Usted lo ha aceptado/)
    await world.settled()
    await sofia.sees(/Carla Ñúñez has accepted the hand-over/)
    await opens(sofia, /└ Gimnasio Sol/)
    await sofia.sees('ready to send')
    sofia.doesNotSee('Add administrator')
    const [{ id } = { id: '' }] = await desk.named('Gimnasio Sol')
    const seen = await desk.forges(sofia, {
      kind: 'start',
      flow: 'tenant.addAdmin',
      values: { tenant: id },
      by: 'press',
    })
    expect(seen).not.toContain(NAME)
  })

  it('who is known by mail alone logs in and accepts the hand-over on their own page (H16, H29)', async () => {
    const sofia = await desk.here('sofia')
    const email = 'paul@post.example'
    await desk.makes(sofia, 'Nur Post')
    await opens(sofia, /└ Nur Post/)
    await sofia.presses('Add administrator')
    await sofia.presses('Continue', { [NAME]: 'Paul Post', [EMAIL]: email })
    await sofia.presses('Send the link')
    await world.settled()
    const web = createWebBrowser(world.url, 'de')
    await web.opens(house.linksTo(email).at(-1) ?? '')
    const me = await web.presses('Annehmen', { name: 'Paul Post', password: 'vier Wale singen leise' })
    expect(me.text).toMatch(/Ihre Mandanten Nur Post Administrator bestätigt .*Ihre Rolle dort Administrator/)
    expect(me.text).not.toMatch(/Übergabe annehmen|Fitness|Muster/)
    await world.settled()
    await sofia.presses('Hand over')
    await world.settled()
    const mail = house.mails.to(email).at(-1)?.mail.text ?? ''
    expect(mail).toMatch(/Nur Post[\s\S]*übergeben[\s\S]*Zu Ihren Mandanten:\nhttp\S+\/me\n/)

    const handed = await web.opens('/me')
    expect(handed.text).toMatch(/Nur Post versendebereit .*Übergeben .* von Sofia Süd Noch nicht angenommen/)
    const taken = await web.presses('Übergabe annehmen')
    expect(taken.text).toMatch(/✓ Sie haben die Übergabe angenommen.*Angenommen .* von Paul Post/)
    expect(taken.text).not.toContain('Übergabe annehmen')
    await world.settled()
    await sofia.sees(/Paul Post has accepted the hand-over of Nur Post/)

    const opening = await web.presses('Anmelden ↗')
    expect(opening.text).toContain('Nur Post wird geöffnet')
    const [, way = ''] = /^0; url=(\S+)$/.exec(opening.headers.get('refresh') ?? '') ?? []
    expect((await web.opens(way)).text).toMatch(/Nur Post Guten Tag Paul Post Ihre Rolle hier Administrator/)
  })

  it('the last administrator of what is handed over stays, whichever way they would go (X12)', async () => {
    const [max, kim] = [await desk.here('max'), await desk.here('kim')]
    for (const who of [max, kim]) {
      await opens(who, /Muster Newsletter/)
      who.doesNotSee(/\(as in/)
      await who.presses('Roles')
      await who.presses('Nothing: end the role')
      await who.presses('Change the role')
      await who.sees(/is the last administrator with a confirmed address/)
    }
    expect(await roles('muster-newsletter')).toMatchObject([{ role: 'ADMIN', status: 'ACTIVE' }])
  })

  it('a mail that comes back is told, and goes to another address (H21, X106)', async () => {
    const sofia = await desk.here('sofia')
    await desk.makes(sofia, 'Zurück')
    await opens(sofia, /└ Zurück/)
    await sofia.presses('Add administrator')
    house.mails.treats('tina@typo.example', 550)
    await sofia.presses('Continue', { [NAME]: 'Tina Tipp', [EMAIL]: 'tina@typo.example' })
    await sofia.presses('Send the link')
    await world.settled()
    await world.advance('PT1M')
    await world.settled()
    await sofia.sees(/The mail to Tina Tipp, administrator of Zurück, came back/)
    await sofia.presses('Send the link again')
    await sofia.presses('Continue', { [EMAIL]: 'tina@right.example' })
    await sofia.presses('Send the link')
    await sofia.sees(/was sent to t•••••@right.example/)
    await accepts('tina@right.example', 'Tina Tipp')
    await sofia.sees(/Tina Tipp has confirmed their address/)
  })
})
