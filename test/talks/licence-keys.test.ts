import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { catalogs } from '../../src/texts/texts.ts'
import { CHANNELS, type ChannelWorld, type DiscordWorld, startWorldOn } from '../support/discord-world.ts'
import { entersKey, type KeyEntry } from '../support/key-page.ts'
import type { TeamsPerson } from '../support/teams-client.ts'

vi.setConfig({ testTimeout: 30_000 })

const en = catalogs.en
const KEY = 'K7QX-3M9P-LW42-7F3K'
const NEWER = 'Z2WW-8HHJ-4NQP-9T6M'
const FLF = { file: 'GRANULE 13160650 ExFlow\n' }

describe.each(CHANNELS)('licence keys in %s', (channel) => {
  let world: ChannelWorld
  beforeAll(async () => {
    world = await startWorldOn(channel)
    await world.query(`update "Ticket" set status = 'CLOSED', "firstResponseDueAt" = null, "waitingSince" = null`)
  })
  beforeEach(async () => {
    await world.startsAnew()
    people = Object.fromEntries(PEOPLE.map((who) => [who, world.person(who)])) as typeof people
    await world.query(`truncate "LicenceRequest", "ActivationKey", "ActivationTask"`)
    await world.query(`delete from "LicenceAccount" where deployment is distinct from 'SAAS_SEATS'`)
  })
  afterAll(() => world.stop())

  const PEOPLE = ['ewa', 'erik', 'nils', 'kim', 'mia', 'anna'] as const
  let people: Readonly<Record<(typeof PEOPLE)[number], TeamsPerson>>
  const [ewa, erik, nils, kim, mia, anna] = PEOPLE.map((who) => () => people[who]) as [
    () => TeamsPerson,
    () => TeamsPerson,
    () => TeamsPerson,
    () => TeamsPerson,
    () => TeamsPerson,
    () => TeamsPerson,
  ]

  /** Everybody has the bot: what is told reaches a chat. */
  const installed = async (...people: readonly TeamsPerson[]) => {
    for (const person of people) await person.installs()
    await world.settled()
  }

  /** Ewa asks for ExFlow AP on this system, up to its summary. */
  async function asks(system: string, version = '23.2') {
    const person = ewa()
    await person.says('get licence')
    await person.presses('ExFlow AP')
    if (channel === 'discord') {
      // The product opens the form, which asks for the rest.
      await person.presses('Continue', { [en['license-request.erp.ask']]: system, 'ExFlow AP version': version })
      return person
    }
    await person.sees(en['license-request.erp.ask'])
    await person.says(system)
    if (/ExFlow AP version/.test(person.messages().at(-1)?.text ?? '')) await person.says(version)
    return person
  }

  /** The same, sent: its ticket. */
  async function requests(system: string, version?: string): Promise<string> {
    const person = await asks(system, version)
    await person.presses(en['license-request.confirm'])
    await person.sees('is sent')
    const [last] = await world.query<{ number: string }>(
      `select t.number from "LicenceRequest" r join "Ticket" t on t.id = r."ticketId" order by r.at desc, r.id desc limit 1`,
    )
    return last?.number ?? ''
  }

  const linkFor = async (ticket: string, person = erik()) => {
    await person.says(`ticket ${ticket}`)
    const card = await person.sees(ticket)
    return card.buttons.find(({ title }) => title === en['licence-key.button'])?.url
  }

  /** Licence support enters what it issues; those whom it concerns are told. */
  async function issues(ticket: string, entry: KeyEntry) {
    const page = await entersKey((await linkFor(ticket)) ?? '', entry)
    expect(page.title).toBe(`Issued for ${ticket}`)
    await world.settled()
  }

  const keys = () =>
    world.query<{ id: string; status: string; last4: string; ciphertext: string | null }>(
      `select id, status, last4, ciphertext from "ActivationKey" order by "issuedAt"`,
    )
  /** The last entry of this kind in the audit log. */
  const audited = async (action: string) =>
    (
      await world.query<{ actorId: string; data: Record<string, unknown> }>(
        `select "actorId", data from "AuditEvent" where action = $1 order by at desc, id desc limit 1`,
        [action],
      )
    )[0]

  describe('what an installation needs (F8–F10, F13, X90)', () => {
    it('BC Online: one task, and no word about FLF', async () => {
      await installed(ewa(), erik())
      await issues(await requests('Dynamics 365 Business Central Online'), { key: KEY })
      const card = await ewa().sees(/③ Your key is here/)
      expect(card.text).not.toMatch(/FLF|granule/i)
      expect(card.buttons.map(({ title }) => title)).toEqual(expect.arrayContaining(['Show once', 'Done', 'It failed']))
      await ewa().presses('Show me how')
      const guide = await ewa().sees('search for “ExFlow License Activation”')
      expect(guide.text).not.toMatch(/FLF|granule/i)
      const [picture] = guide.pictures
      expect((await fetch(picture?.url ?? '')).headers.get('content-type')).toBe('image/png')
      await ewa().presses('Done')
      await ewa().sees('The licence of ExFlow AP for Hello AB is active')
    })

    it('BC 14 on a server: the granule alone, by the more specific rule, which is said; no word about a key', async () => {
      await installed(ewa(), erik())
      const person = await asks('Business Central 14 (BC 14)')
      const review = await person.sees('Licence request')
      expect(review.text).toContain('Two rules fit')
      expect(review.text).toContain('the granule alone')
      expect(review.text).not.toMatch(/\bkey\b/i)
      await person.presses(en['license-request.confirm'])
      await person.sees('is sent')
      const [{ number } = { number: '' }] = await world.query<{ number: string }>(
        `select t.number from "LicenceRequest" r join "Ticket" t on t.id = r."ticketId"`,
      )
      await issues(number, FLF)
      const card = await ewa().sees(/③ Your FLF file is here/)
      expect(card.text).not.toMatch(/\bkey\b/i)
      expect(card.buttons.map(({ title }) => title)).not.toContain('Show once')
      const link = card.buttons.find(({ title }) => title.startsWith('Download'))?.url ?? ''
      expect(await (await fetch(link)).text()).toBe(FLF.file)
    })

    // In Discord the form lists the systems; the words of whoever writes instead are in T7.
    const systems = {
      teams: ['BC 17 on our own server', 'NAV 2009', 'Finance & Operations', 'Another one'],
      discord: ['other'],
    }
    it.each(systems[channel])('%s: support decides, no step is named before', async (system) => {
      await installed(ewa(), erik())
      const person = await asks(system)
      const review = await person.sees('decided by licence support')
      expect(review.text).not.toMatch(/That is/)
      await person.presses(en['license-request.confirm'])
      await person.sees('is sent')
      const [{ number } = { number: '' }] = await world.query<{ number: string }>(
        `select t.number from "LicenceRequest" r join "Ticket" t on t.id = r."ticketId"`,
      )
      const link = (await linkFor(number)) ?? ''
      expect((await entersKey(link, { key: KEY })).alert).toContain('choose how the licence gets there')
      expect(await keys()).toEqual([])
      expect((await entersKey(link, { key: KEY, deployment: 'BC_ONLINE' })).title).toBe(`Issued for ${number}`)
      await world.settled()
      await ewa().sees('That is BC Online')
    })
  })

  it('a partner has one of its own beside those of its customers: each installation its own (F1)', async () => {
    const sends = async () => {
      await nils().presses('Continue', {
        [en['license-request.erp.ask']]: 'Business Central 23 OnPrem',
        'ExFlow AP version': '23.2',
      })
      await nils().presses(en['license-request.confirm'])
      await nils().sees('is sent')
    }
    await nils().says('get licence')
    await nils().presses(en['license-request.installation.partner'])
    await nils().presses('ExFlow AP')
    await sends()
    await nils().says('licence for Contoso Deutschland GmbH')
    await nils().presses(en['license-request.installation.customer'])
    await sends()
    const requests = await world.query(
      `select c.number as contract, a."isPartnersOwn" as own, t."customerNameEntered" as customer, a."companyId" as of
       from "LicenceRequest" r join "Contract" c on c.id = r."contractId" join "Ticket" t on t.id = r."ticketId"
       join "LicenceAccount" a on a.id = r."accountId" order by c.number`,
    )
    expect(requests).toEqual([
      { contract: 'K-5521', own: false, customer: 'Contoso Deutschland GmbH', of: 'contoso' },
      { contract: 'K-5527', own: true, customer: 'Nordic BC Partner', of: 'nordic' },
    ])
  })

  // Discord's form lists the systems whole: there is nothing left to ask.
  if (channel === 'teams')
    it('asks for the one fact that the rules hang on, and never guesses', async () => {
      const person = await asks('BC 23')
      await person.sees('Where does it run?')
      await person.presses(en['license-request.hosting.onprem'])
      await person.says('23.2')
      await person.sees('That is NAV/BC OnPrem')
    })

  describe('no licence without a signed contract (F2–F4, INV-37, X88, X89)', () => {
    it('the sales manager is named, asked, signs, and whoever may ask for the licence is told', async () => {
      await installed(nils(), mia())
      await world.query(
        `update "Contract" set status = 'DRAFT', "signedAt" = null, "signedById" = null where number = 'K-5521'`,
      )
      await nils().says('licence for Contoso Deutschland GmbH')
      await nils().presses('A customer')
      await nils().sees('I find no signed contract for Contoso Deutschland GmbH')
      await nils().presses(en['license-request.it-is-signed'])
      await nils().sees(en['license-request.contract.ask'])
      await nils().says('K-5521')
      await nils().sees('is not signed by both sides yet')
      await nils().presses('Contact Mia')
      await nils().presses('Continue', { [en['contract-ask.note.ask']]: 'They want to start in June.' })
      await nils().presses(en['contract-ask.confirm'])
      const { text } = await nils().sees(/T-\d+ is open/)
      await world.settled()
      await mia().sees('A licence is wanted for Contoso Deutschland GmbH')
      await mia().presses(en['contract-told.sign'])
      await mia().presses(en['contract-sign.confirm'])
      await mia().sees('is signed')
      await world.settled()
      await nils().sees('its licence can be requested now')
      expect(await audited('contract.sign')).toMatchObject({ actorId: 'mia' })
      await mia().says(/T-\d+/.exec(text)?.[0] ?? '')
      await mia().sees('They want to start in June.')
    })

    it('a contract of somebody else is as unknown as one that does not exist (X49)', async () => {
      const sees = async (number: string) => {
        await nils().says('licence for Kaiser')
        await nils().presses('A customer')
        await nils().presses(en['license-request.it-is-signed'])
        await nils().sees(en['license-request.contract.ask'])
        await nils().says(number)
        const { text } = await nils().sees('I know no contract')
        await nils().says('cancel')
        return text.replaceAll(number, '…')
      }
      expect(await sees('K-5534')).toBe(await sees('K-9999'))
    })

    it('a number that is no contract of theirs gives way to the next one they type', async () => {
      await nils().says('licence for Contoso GmbH')
      await nils().presses('A customer')
      await nils().presses(en['license-request.it-is-signed'])
      await nils().says('K-9999')
      await nils().sees('I know no contract K-9999')
      await nils().says('K-8888')
      await nils().sees('I know no contract K-8888')
      await nils().says('contract K-5521')
      await nils().sees('You wrote “Contoso GmbH”')
      await nils().presses('No')
      await nils().sees('is the contract of somebody else')
      await nils().says('K-9999')
      await nils().sees('I know no contract K-9999')
    })

    it('words that are no number are no contract: they are understood for what they are', async () => {
      await nils().says('licence for Contoso GmbH')
      await nils().presses('A customer')
      await nils().sees('I find no signed contract for Contoso GmbH')
      await nils().says('what does a tenant cost?')
      await nils().sees('Price list')
      await nils().says('Business Central 14 on our own server')
      nils().doesNotSee('I know no contract')
      await nils().sees('I find no signed contract for Contoso GmbH')
      await nils().says('K-9999')
      await nils().sees('I know no contract K-9999')
      await nils().presses(en['license-request.it-is-signed'])
      await nils().presses('Continue', { [en['license-request.contract.ask']]: 'contract K-5521' })
      await nils().sees('You wrote “Contoso GmbH”')
    })

    it('another name than in the contract is confirmed by a person, which is audited; no means no', async () => {
      await nils().says('licence for Contoso')
      await nils().presses('A customer')
      await nils().presses('K-5521 · Contoso Deutschland GmbH')
      await nils().sees('You wrote “Contoso”')
      await nils().presses('No')
      await nils().sees('is the contract of somebody else')
      await nils().presses(en['license-request.other-name'])
      await nils().presses('Continue', { [en['license-request.customer.ask']]: 'Contoso AG' })
      await nils().sees('You wrote “Contoso AG”')
      await nils().presses('Yes')
      await nils().presses('Continue', {
        [en['license-request.erp.ask']]: 'Business Central 23 OnPrem',
        'ExFlow AP version': '23.2',
      })
      await nils().presses(en['license-request.confirm'])
      await nils().sees('is sent')
      expect(await audited('contract.same')).toMatchObject({
        actorId: 'nils',
        data: { named: 'Contoso AG', party: 'Contoso Deutschland GmbH' },
      })
    })

    it('a partner whose partnership ended is refused, with the contact (X88)', async () => {
      await world.query(`update "Partnership" set "validTo" = '2026-05-01T00:00:00Z' where "customerId" = 'contoso'`)
      await nils().says('licence for Contoso GmbH')
      await nils().presses('A customer')
      const card = await nils().sees('You have not looked after Contoso Deutschland GmbH since 1 May 2026')
      expect(card.buttons.map(({ title }) => title)).toContain('Contact')
      await world.query(`update "Partnership" set "validTo" = null where "customerId" = 'contoso'`)
    })

    it('the ticket form leads into the four steps, and makes no licence ticket by itself', async () => {
      const before = await world.ticketCount()
      await ewa().says('create ticket')
      await ewa().presses('Licence')
      await ewa().sees('under a signed contract')
      await ewa().presses(en['license-activate.request'])
      await ewa().sees('Licence in 4 steps')
      expect(await world.ticketCount()).toBe(before)
    })

    it('where the partner has the first line they ask for it, which is said', async () => {
      await ewa().says('get licence')
      await ewa().presses('Data Capture')
      await ewa().sees(/Under agreement AG-2044 the first line for this product is Nordic BC Partner/)
      await ewa().says('cancel')
      await nils().says('licence for Hello AB')
      await nils().presses('A customer')
      await nils().presses('Data Capture')
      await nils().sees('NAV or Business Central version')
    })

    it('an ordinary user is told who can', async () => {
      await anna().says('get licence')
      await anna().sees(/Licences are up to the licence administrators[\s\S]*Ewa Falk/)
    })
  })

  describe('a key', () => {
    let ticket: string
    beforeEach(async () => {
      await installed(ewa(), erik(), kim())
      ticket = await requests('Dynamics 365 Business Central Online')
      await issues(ticket, { key: KEY, validTo: '2026-08-31', graceUntil: '2026-09-14' })
    })

    it('is sealed at rest, and whole in nothing that is kept', async () => {
      await ewa().presses('Show once')
      await ewa().sees(KEY)
      const [kept] = await keys()
      expect(kept?.ciphertext).not.toContain('K7QX')
      const tables = await world.query<{ name: string }>(
        `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
      )
      for (const { name } of tables)
        expect([name, await world.query(`select 1 from "${name}" t where t::text like '%K7QX-3M9P%'`)]).toEqual([
          name,
          [],
        ])
    })

    it('is shown once, and hides itself after ten minutes; each look is noted', async () => {
      await ewa().presses('Show once')
      await ewa().sees(KEY)
      expect(await audited('license.key')).toMatchObject({ actorId: 'ewa' })
      await world.advance('PT11M')
      await world.sweep()
      await world.settled()
      expect(
        ewa()
          .messages()
          .map(({ text }) => text)
          .join('\n'),
      ).not.toContain(KEY)
      await ewa().says('my licences')
      await ewa().sees('Show again')
    })

    it('a press that comes twice shows the mask, not the key again', async () => {
      await ewa().presses('Show once')
      await ewa().sees(KEY)
      const sent = () => ('discord' in world ? (world as DiscordWorld).discord.requests : [])
      const before = sent().length
      const again: { body?: unknown } | undefined = await ewa().repeats()
      await world.settled()
      expect(JSON.stringify([again?.body, ...sent().slice(before)])).not.toContain(KEY)
    })

    it('is masked for licence support; a vendor admin sees it in an emergency, with a reason', async () => {
      await erik().says(`ticket ${ticket}`)
      await erik().presses('Licence')
      const card = await erik().sees('•••• •••• 7F3K')
      expect(card.buttons.map(({ title }) => title)).not.toContain('Show once')
      await kim().says(`ticket ${ticket}`)
      await kim().presses('Licence')
      await kim().presses('Show in an emergency')
      await kim().presses('Continue', { [en['license-break-glass.reason.ask']]: 'Ewa cannot be reached' })
      await kim().presses(en['license-break-glass.confirm'])
      await kim().sees(KEY)
      expect(await audited('license.breakGlass')).toMatchObject({
        actorId: 'kim',
        data: { reason: 'Ewa cannot be reached' },
      })
    })

    it('pasted in private is compared masked, and not repeated (X91)', async () => {
      await ewa().says(`is this right? ${KEY}`)
      const same = await ewa().sees('That is the key •••• •••• 7F3K of Hello AB')
      expect(same.text).not.toContain('K7QX')
      await ewa().says(`and this: ${NEWER}`)
      await ewa().sees(/The key that you wrote \(•••• •••• 9T6M\) is not the one/)
      await anna().says(`is this right? ${KEY}`)
      await anna().sees('I ignored it and do not repeat it')
    })

    it('of an update replaces the one before in the moment it is active (F6, INV-42)', async () => {
      await ewa().presses('Done')
      await ewa().says('my licences')
      await ewa().presses(en['license-activate.update'])
      await ewa().presses('Continue')
      await ewa().sees('it replaces key •••• 7F3K')
      await ewa().presses(en['license-request.confirm'])
      const { text } = await ewa().sees(/T-\d+ is sent/)
      await issues(/T-\d+/.exec(text)?.[0] ?? '', { key: NEWER })
      expect((await keys()).map(({ status }) => status)).toEqual(['ACTIVE', 'ISSUED'])
      await ewa().presses('Done')
      await ewa().sees('is active')
      expect((await keys()).map(({ status }) => status)).toEqual(['SUPERSEDED', 'ACTIVE'])
    })

    it('revoked by licence support counts no longer, and its people are told', async () => {
      await erik().says(`ticket ${ticket}`)
      await erik().presses('Licence')
      await erik().presses('Revoke')
      await erik().presses('Continue', { [en['license-revoke.reason.ask']]: 'Issued for the wrong company' })
      await erik().presses(en['license-revoke.confirm'])
      await erik().sees('It is revoked')
      await world.settled()
      await ewa().sees('Licence revoked: Hello AB')
      expect(await keys()).toMatchObject([{ status: 'REVOKED' }])
      expect(await audited('license.revoke')).toMatchObject({ data: { reason: 'Issued for the wrong company' } })
    })

    it('that others saw is reported: it is marked, licence admins are told, the installation keeps running', async () => {
      await anna().says(en['key-report.command'].split('|')[0] ?? '')
      await anna().presses(en['key-report.confirm'])
      await anna().sees(/T-\d+/)
      await world.settled()
      const card = await ewa().sees('Licence key seen by others: Hello AB')
      expect(card.text).toContain('the installation keeps running meanwhile')
      expect(card.buttons.map(({ title }) => title)).not.toContain('Show once')
      expect(await keys()).toMatchObject([{ status: 'EXPOSED' }])
    })

    it('whose time ends keeps its tasks, says until when, and offers support (X31)', async () => {
      await world.query(
        `update "ActivationKey" set "validTo" = '2026-05-20T22:00:00Z', "graceUntil" = '2026-06-03T22:00:00Z'`,
      )
      const state = async () => {
        await ewa().says('my licences')
        return ewa().sees('Licence of Hello AB')
      }
      expect((await state()).text).toMatch(/To activate · Ends soon[\s\S]*It ends 20 May 2026/)
      await world.query(`update "ActivationKey" set "validTo" = '2026-05-12T15:00:00Z'`)
      expect((await state()).text).toContain('To activate · Grace time')
      await world.query(`update "ActivationKey" set "graceUntil" = '2026-05-12T15:30:00Z'`)
      const over = await state()
      expect(over.text).toContain('To activate · Expired')
      expect(over.buttons.map(({ title }) => title)).toEqual(expect.arrayContaining(['Done', en['key-card.escalate']]))
    })
  })

  describe('the page on which keys are entered', () => {
    it('is for one person and 15 minutes, takes what the deployment needs, and counts a form once', async () => {
      await installed(ewa(), erik())
      const ticket = await requests('Business Central 23 OnPrem')
      const link = (await linkFor(ticket)) ?? ''
      expect((await entersKey(link, { key: KEY })).alert).toContain('needs the FLF file')
      expect((await entersKey(link, FLF)).alert).toContain('needs a licence key')
      expect(
        (await entersKey(link, { ...FLF, key: KEY, validTo: '2027-01-31', graceUntil: '2027-01-01' })).alert,
      ).toContain('grace time ends before')
      const altered = new URL(link)
      altered.searchParams.set('p', 'anna')
      expect((await entersKey(altered.href, { ...FLF, key: KEY })).status).toBe(410)
      expect((await entersKey(link.replace(ticket, 'T-1'), { ...FLF, key: KEY })).status).toBe(410)
      expect(await keys()).toEqual([])
      const submit = '0f8fad5b-d9cb-469f-a165-70867728950e'
      for (let time = 0; time < 2; time++)
        expect((await entersKey(link, { ...FLF, key: KEY }, submit)).title).toBe(`Issued for ${ticket}`)
      expect(await keys()).toHaveLength(1)
      await world.advance('PT16M')
      expect((await entersKey(link, { ...FLF, key: NEWER })).status).toBe(410)
      expect(await keys()).toHaveLength(1)
    })

    it('is offered to licence support alone, and only on a request for a licence', async () => {
      const ticket = await requests('Business Central 23 OnPrem')
      expect(await linkFor(ticket, ewa())).toBeUndefined()
      await world.query(`update "Membership" set skills = '{}' where "personId" = 'erik'`)
      expect(await linkFor(ticket)).toBeUndefined()
      await world.query(`update "Membership" set skills = '{LICENCE_SUPPORT}' where "personId" = 'erik'`)
    })

    it('whoever lost the skill after the page opened issues nothing', async () => {
      const link = (await linkFor(await requests('Business Central 23 OnPrem'))) ?? ''
      await world.query(`update "Membership" set skills = '{}' where "personId" = 'erik'`)
      expect((await entersKey(link, { ...FLF, key: KEY })).status).toBe(410)
      expect(await keys()).toEqual([])
      await world.query(`update "Membership" set skills = '{LICENCE_SUPPORT}' where "personId" = 'erik'`)
    })
  })
})
