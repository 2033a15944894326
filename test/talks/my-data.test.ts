import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createClient } from '../../prisma/client.ts'
import { nightly } from '../../prisma/store/nightly.ts'
import { CHANNELS, type ChannelWorld, startWorldOn } from '../support/discord-world.ts'
import { leaksIn, rowsOf } from '../support/leaks.ts'
import type { TeamsPerson } from '../support/teams-client.ts'

/** When nothing that was ever dated is kept any longer, by the clock of the world or by the real one. */
const LATER = new Date('2100-01-01')

describe.each(CHANNELS)('in %s', (channel) => {
  let world: ChannelWorld
  beforeAll(async () => {
    world = await startWorldOn(channel)
  })
  beforeEach(() => world.startsAnew())
  afterAll(() => world?.stop())

  /** Teams wants the name of whom it writes to. */
  const inPlaces = channel === 'teams' ? ['OutboxMessage.place'] : []

  /** A technical problem, sent; answers its number. */
  async function reports(person: TeamsPerson, subject: string, more: Record<string, string> = {}): Promise<string> {
    await person.says(subject)
    await person.presses('Technical problem')
    await person.presses('Continue', { Description: 'Since this morning, for everybody here.', ...more })
    await person.presses('Send')
    return /T-\d+/.exec((await person.sees(/T-\d+/)).text)?.[0] ?? ''
  }

  /** Presses the link of the export and reads it. */
  async function exported(person: TeamsPerson) {
    await person.says('my data')
    const { body } = await person.presses('Export as a file')
    const url = String(body?.url)
    const answer = await fetch(url)
    return { url, answer, data: answer.ok ? ((await answer.json()) as Record<string, unknown>) : undefined }
  }

  describe('my data (X56)', () => {
    test('what is kept, who sees it, for how long, in every language', async () => {
      const ida = world.person('ida', { locale: 'de-DE' })
      await world.tellsLanguage(ida)
      await ida.says('meine daten')
      await ida.sees(/ida\.kaya@muster\.example/)
      await ida.sees(/Wer es sieht/)
      await ida.sees(/Wie lange/)
      const carla = world.person('carla', { locale: 'es-ES' })
      await carla.says('mis datos')
      await carla.sees(/Quién lo ve/)
    })

    test('the export holds one’s own and nobody else’s, for 15 minutes, for whoever it was made', async () => {
      const max = world.person('max')
      const number = await reports(max, 'Export of outgoing documents stops')
      const { url, answer, data } = await exported(max)
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment; .*my-data-2026-05-12\.json/)
      expect(answer.headers.get('cache-control')).toContain('no-store')
      expect(data).toMatchObject({
        person: { displayName: 'Max Muster', primaryEmail: 'max.muster@muster.example' },
        waysIn: expect.arrayContaining([expect.objectContaining({ provider: 'TEAMS', subject: 'aad-max' })]),
      })
      const tickets = data?.tickets as { number: string }[]
      expect(tickets.map((one) => one.number)).toContain(number)
      const others = await world.query<{ number: string }>(
        `select number from "Ticket" t join "Person" p on p.id = t."requesterId" where p."primaryEmail" <> 'max.muster@muster.example'`,
      )
      const all = JSON.stringify(data)
      for (const other of others) expect(all).not.toContain(`"${other.number}"`)
      for (const secret of ['storageKey', 'password', 'tokenHash', 'INTERNAL']) expect(all).not.toContain(secret)

      expect((await fetch(url.replace(/p=[^&]+/, 'p=person%3Asomebody'))).status).toBe(404)
      await world.advance('PT16M')
      expect((await fetch(url)).status).toBe(404)
    })

    test('what agents note among themselves is not in it', async () => {
      const max = world.person('max')
      const erik = world.person('erik')
      const number = await reports(max, 'Nothing is imported since the update')
      await erik.says(number)
      await erik.presses('Note')
      await erik.presses('Continue', { 'Your note': 'Looks like their proxy again.' })
      await erik.presses('Save')
      await erik.sees(/✅|note/i)
      const { data } = await exported(max)
      expect(JSON.stringify(data)).toContain(number)
      expect(JSON.stringify(data)).not.toContain('proxy again')
    })

    test('a chat that is nobody’s account exports and erases what is known of it', async () => {
      const stranger = world.stranger('Nora Nobody')
      await stranger.says('create ticket')
      const { data } = await exported(stranger)
      expect(data).toMatchObject({ waysIn: [{ provider: channel.toUpperCase(), displayName: 'Nora Nobody' }] })
      expect(data).not.toHaveProperty('tickets')
      await stranger.says('delete my data')
      await stranger.sees(/no account of yours/)
      await stranger.presses('Erase for good')
      await stranger.sees(/I do not know you any longer/)
      // The answer itself, for three days.
      expect(await leftovers('Nora Nobody')).toEqual(inPlaces)
    })
  })

  describe('erasing (X56)', () => {
    test('a person goes, their tickets and the company’s history stay, the seat is free, the chat is a stranger’s', async () => {
      const [ewa, tom] = [world.person('ewa'), world.person('tom')]
      const number = await reports(tom, 'ExFlow Web: approval hangs for Tom Riis', {
        'ExFlow AP version': '23.2.34.11',
      })
      const version = { 'ExFlow AP version': '23.2.34.11' }
      const shared = await reports(ewa, 'ExFlow Web: no approval arrives', version)
      await ewa.presses('Share')
      await ewa.presses('Continue', { colleague: 'Tom Riis · tom.riis@hello.example' })
      await ewa.presses('Share')
      await ewa.sees(`${shared} is shared with Tom Riis`)
      await world.settled()
      await tom.says('delete my account')
      await tom.sees(/This goes:.*your name, e-mail address/)
      await tom.sees(/This stays:/)
      await tom.sees(/cannot be undone/)
      await tom.presses('Erase for good')
      await tom.sees(/I do not know you any longer/)

      const [person] = await world.query(
        `select status, "primaryEmail", "emailVerified", "displayName" from "Person" where id = (select "requesterId" from "Ticket" where number = $1)`,
        [number],
      )
      expect(person).toMatchObject({ status: 'ANONYMISED', primaryEmail: null, emailVerified: false })
      // Beside what somebody wrote on a ticket and what the product tells of its users: answers that Ewa was given, which go with time.
      expect(await leftovers('Tom Riis')).toEqual([
        'Draft.result',
        'LicenceUser.name',
        'OutboxMessage.payload',
        ...inPlaces,
        'Ticket.subject',
      ])
      expect(await leftovers('tom.riis@hello.example')).toEqual(['LicenceUser.email', 'OutboxMessage.payload'])

      await ewa.says(number)
      await ewa.sees(/former user/)
      const german = world.person('ewa', { locale: 'de-DE' })
      await world.tellsLanguage(german)
      await german.says(number)
      await german.sees(/ehemaliger Benutzer/)
      await ewa.says(shared)
      await ewa.presses('History')
      await ewa.sees(/former user/)

      // What was not written down as sent yet would stay.
      await world.settled()
      const client = createClient(world.databaseUrl)
      await nightly(client, LATER)
      await client.$disconnect()
      expect(await leftovers('Tom Riis')).toEqual(['LicenceUser.name', 'Ticket.subject'])
      expect(await leftovers('tom.riis@hello.example')).toEqual(['LicenceUser.email'])
      expect(await leftovers('aad-tom')).toEqual([])
      const linked = await world.query('select 1 from "LicenceUser" where email = $1 and "personId" is not null', [
        'tom.riis@hello.example',
      ])
      expect(linked).toEqual([])

      await tom.says('my tickets')
      await tom.sees(/need to know who you are|sign in/i)
      expect(
        await world.query(
          `select 1 from "SeatAssignment" a join "Person" p on p.id = a."personId" where p.status = 'ANONYMISED' and a."endedAt" is null`,
        ),
      ).toEqual([])
      expect(
        await world.query(
          `select "endReason" from "SeatAssignment" a join "Person" p on p.id = a."personId" where p.status = 'ANONYMISED'`,
        ),
      ).toEqual([{ endReason: 'LEFT' }])
    })

    test('of the last two vendor administrators who go at once one stays, and is told what to do first', async () => {
      await world.query('update "Ticket" set "ownerId" = null')
      const both = [world.person('kim'), world.person('lee')]
      for (const one of both) await one.says('delete my account')
      await Promise.all(both.map((one) => one.presses('Erase for good')))
      const told = both.filter((one) => one.messages().some(({ text }) => text.includes('only vendor administrator')))
      expect(told).toHaveLength(1)
      const stays = told[0] ?? world.person('kim')
      await stays.sees('[Add an administrator]')
      await stays.says('delete my account')
      await stays.sees(/only vendor administrator/)
      stays.doesNotSee('[Erase for good]')
      expect(
        await world.query(`select 1 from "Membership" where role = 'VENDOR_ADMIN' and status = 'ACTIVE'`),
      ).toHaveLength(1)
    })

    test('the last tenant administrator of a company stays', async () => {
      const max = world.person('max', { locale: 'de-DE' })
      await world.tellsLanguage(max)
      await max.says('mein konto löschen')
      await max.sees(/einzige Mandanten-Administrator von .*Muster GmbH/)
    })

    test('an agent hands over first', async () => {
      const max = world.person('max')
      await world.tellsLanguage(max)
      const number = await reports(max, 'Documents are sent twice')
      const erik = world.person('erik')
      await erik.says(number)
      await erik.presses('Take')
      await erik.sees(/is yours/)
      await erik.says('delete my account')
      await erik.sees(/waiting for your answer as an agent/)
    })

    test('words alone erase nothing', async () => {
      const uwe = world.person('uwe')
      await uwe.says('delete my data')
      await uwe.sees('[Erase for good]')
      await uwe.says('Erase for good')
      await uwe.sees(/press the button/)
      expect(await leftovers('uwe@muster.example')).toContain('Person.primaryEmail')
    })
  })

  /** Columns of the whole database that hold a text. */
  const leftovers = async (text: string) =>
    leaksIn(await rowsOf(world), { it: text }).map((leak) => leak.slice('it in '.length))
})
