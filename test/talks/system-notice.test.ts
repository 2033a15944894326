import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { CHANNELS, type ChannelWorld } from '../support/discord-world.ts'
import { type MailedWorldOn, startMailedWorldOn } from '../support/mailed-world.ts'
import { startTenantDesk } from '../support/tenant-desk.ts'

vi.setConfig({ testTimeout: 60_000 })

type Person = ReturnType<ChannelWorld['person']>
const MAX = 'max.muster@muster.example'
const OUTAGE = 'Sending is down since 08:10. Please do not start mailings; we say more at 10:00.'
const STÖRUNG = 'Der Versand steht seit 08:10 Uhr. Bitte starten Sie keine Mailings; um 10:00 Uhr sagen wir mehr.'

describe.each(CHANNELS)('what every administrator is told, in %s (H22)', (channel) => {
  let house: MailedWorldOn
  let world: MailedWorldOn['world']
  let [max, erik, kim]: Person[] = []
  beforeAll(async () => {
    house = await startMailedWorldOn(channel)
    world = house.world
  })
  afterAll(() => house.stop())
  beforeEach(async () => {
    max = await here('max', 'de-DE')
    erik = await here('erik', 'en-US')
    kim = await here('kim', 'en-US')
    await world.settled()
    await world.startsAnew()
    house.mails.arrived.length = 0
  })
  async function here(key: Parameters<ChannelWorld['person']>[0], locale: string): Promise<Person> {
    const person = world.person(key, { locale })
    await person.installs()
    return person
  }
  const id = async () => {
    const [notice] = await world.query<{ id: string }>(
      'select id from "SystemNotice" order by "createdAt" desc limit 1',
    )
    return notice?.id ?? ''
  }
  /** A draft of Erik's, who may not send it. */
  async function drafts() {
    await erik?.says('write a notice')
    await erik?.presses('Outage')
    await erik?.presses('Continue', { 'In English': OUTAGE, 'In German (optional)': STÖRUNG })
    await erik?.presses('Keep as draft')
    return erik?.sees('nothing is sent yet')
  }

  it('an agent writes it, a vendor admin sends it, and each administrator reads it in chat and by mail, in their language', async () => {
    const draft = await drafts()
    expect(draft?.buttons.map(({ title }) => title)).not.toContain('Send to 1 administrator')
    await kim?.says('notices')
    await kim?.presses(OUTAGE.slice(0, 30))
    await kim?.presses('Send to 1 administrator')
    await kim?.sees(/It goes to 1 administrator, to each by chat and by mail/)
    expect(house.mails.to(MAX)).toEqual([])
    await kim?.presses('Send now')
    await kim?.sees('On its way to 1 administrator')
    await world.settled()
    const told = await max?.sees(/Störung/)
    expect(told?.text).toContain(STÖRUNG)
    const mails = house.mails.to(MAX)
    expect(mails).toHaveLength(1)
    expect(mails[0]?.mail.text?.replace(/\s+/g, ' ')).toContain(STÖRUNG)
    expect(mails[0]?.mail.text).toContain('weil Sie Administrator eines Mandanten sind')
    await kim?.presses('Count again')
    const receipts = await kim?.sees('1 done · 0 on the way · 0 did not arrive')
    expect(receipts?.text.match(/1 done/g)).toHaveLength(2)
  })

  it('reaches an administrator who is known by mail alone once, and its receipts say that they have no chat', async () => {
    const email = 'paul@post.example'
    await world.query(
      `insert into "Person" (id, "displayName", "primaryEmail", "emailVerifiedAt", locale, timezone, "updatedAt")
       values ('paul', 'Paul Post', $1, now(), 'es', 'Europe/Madrid', now())`,
      [email],
    )
    await world.query(
      `insert into "Identity" (id, provider, issuer, subject, "displayName", "personId", "linkedAt")
       values ('paul', 'EMAIL', 'email', $1, 'Paul Post', 'paul', now())`,
      [email],
    )
    await world.query(
      `insert into "Membership" (id, "personId", "companyId", role, "updatedAt") values ('paul', 'paul', 'muster', 'TENANT_ADMIN', now())`,
    )
    await world.query(
      `insert into "TenantRole" (id, "tenantId", role, origin, status, "personId", name, email)
       values ('paul', 'muster-newsletter', 'ADMIN', 'CUSTOMER', 'ACTIVE', 'paul', 'Paul Post', $1)`,
      [email],
    )
    await drafts()
    await kim?.says('notices')
    await kim?.presses(OUTAGE.slice(0, 30))
    await kim?.presses('Send to 2 administrators')
    await kim?.presses('Send now')
    await world.settled()
    await world.advance('PT15M')
    await world.settled()
    const mails = house.mails.to(email)
    expect(mails.map(({ mail }) => mail.subject)).toEqual([expect.stringContaining('Interrupción')])
    expect(mails[0]?.mail.text).toContain(OUTAGE)
    // Without a chat their own page is where they go on.
    expect(mails[0]?.mail.text).toMatch(/http\S+\/me\n/)
    await kim?.presses('Count again')
    const { text = '' } = (await kim?.sees('1 done · 0 on the way · 0 did not arrive · 1 not possible')) ?? {}
    expect(text).toMatch(/By mail\s+2 done · 0 on the way · 0 did not arrive$/m)
    await world.query(`update "TenantRole" set status = 'ENDED', "endedAt" = now() where id = 'paul'`)
  })

  it('is sent once, whoever presses again, and by nobody who may not', async () => {
    await drafts()
    const notice = await id()
    const { forges } = startTenantDesk(world)
    const send = { kind: 'start', flow: 'outage.send', values: { notice }, seen: 1, by: 'press' } as const
    const press = async (who: Person | undefined) => who && forges(who, send)
    const refused = await press(erik)
    expect(refused).toContain('This is done by an administrator of SignUp Support')
    expect(refused).not.toContain('Send now')
    await kim?.says('notices')
    await kim?.presses(OUTAGE.slice(0, 30))
    await kim?.presses('Send to 1 administrator')
    await kim?.presses('Send now')
    await kim?.sees('On its way to 1 administrator')
    await press(kim)
    await world.settled()
    expect(house.mails.to(MAX)).toHaveLength(1)
    const [sent] = await world.query<{ n: number }>(
      `select count(*)::int as n from "OutboxMessage" where payload->'happening'->>'noticeId' = $1`,
      [notice],
    )
    expect(sent?.n).toBe(2)
  })
})
