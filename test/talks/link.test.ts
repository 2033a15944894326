import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startConsole } from '../support/console-person.ts'
import type { TeamsPerson } from '../support/teams-client.ts'
import { startWorld, type World } from '../support/world.ts'

vi.setConfig({ testTimeout: 60_000 })

let world: World
beforeAll(async () => {
  world = await startWorld()
})
beforeEach(async () => {
  await world.startsAnew()
  await world.query('truncate "LinkCode", "Attempt"')
})
afterAll(() => world.stop())

let made = 0
/** A Teams account in a tenant that is nobody's. */
const stranger = (name = 'Anna Hemma') => world.teams.person(`aad-home-${++made}`, 'home', { name })
const home = () => `aad-home-${made}`

/** Asks for a code and reads it from the chat. */
async function code(person: TeamsPerson) {
  await person.says('link')
  await person.presses('Show code')
  const shown = await person.sees(/Your code: \d{3} \d{3}/)
  return /(\d{3} \d{3})/.exec(shown.text)?.[1] ?? ''
}

/** `isMember`: somebody with an account says first that the code's account is theirs too. */
async function enters(person: TeamsPerson, digits: string, isMember = false) {
  await person.says('enter code')
  if (isMember) await person.presses('Yes, both are mine')
  await person.fills({ Code: digits }, 'Continue')
}

const owner = async (subject: string) =>
  (
    await world.query<{ name: string | null }>(
      'select p."displayName" as name from "Identity" i left join "Person" p on p.id = i."personId" where i.subject = $1',
      [subject],
    )
  )[0]?.name

describe('link joins two chats to one person (B14, X40)', () => {
  it('Teams and the console: a code here, entered there, confirmed here; then both show the same', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'deskhand-link-'))
    const kitchen = startConsole('aad-kitchen', { env: { DATABASE_URL: world.databaseUrl, DATA_DIR: folder } })
    try {
      await kitchen.sees('/help shows')
      kitchen.says('my tickets')
      await kitchen.sees('I need to know who you are')

      const anna = world.person('anna')
      const digits = await code(anna)
      kitchen.says(`link ${digits}`)
      expect(await kitchen.sees('Use this code?')).toContain(digits)
      kitchen.chooses('Use code')
      await kitchen.sees('go back to the chat that shows the code')

      const asked = await anna.sees('Your code was entered in Teams, aad-kitchen')
      expect(asked.text).toContain('Is that you?')
      expect(await owner('aad-kitchen')).toBeNull()
      await anna.presses('Yes, that’s me')
      await anna.sees('Joined: Teams, aad-kitchen')
      await kitchen.sees('Teams, aad-kitchen belongs to your account since')

      await anna.says('my tickets')
      const hers = (await anna.sees('My open tickets')).text.match(/T-\d+/g) ?? []
      expect(hers.length).toBeGreaterThan(0)
      kitchen.says('my tickets')
      const there = await kitchen.sees('My open tickets')
      for (const number of hers) expect(there).toContain(number)
      expect(await owner('aad-kitchen')).toBe('Anna Andersson')
    } finally {
      await kitchen.leaves()
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('drafts and the language come along', async () => {
    const carla = world.person('carla', { locale: 'en-US' })
    const guest = stranger()
    await guest.says('ExFlow Web is down for all of us')
    await guest.sees(/I need to know who you are/)
    await carla.says('vincular')
    await carla.presses('Mostrar el código')
    const shown = await carla.sees(/Su código: \d{3} \d{3}/)
    await guest.says(`link ${/(\d{3} \d{3})/.exec(shown.text)?.[1]}`)
    await guest.presses('Continue')
    await carla.presses('Sí, soy yo')
    await guest.sees('pertenece a su cuenta')
    await carla.says('crear ticket')
    await carla.sees('aún no ha enviado nada')
    await carla.presses('Continuar')
    await carla.sees('Nuevo ticket – Ñandú S.L.')
    const drafts = await world.query(
      `select given->>'subject' as subject from "Draft" where status = 'EDITING' and flow = 'ticket.create'`,
    )
    expect(drafts).toEqual([{ subject: 'ExFlow Web is down for all of us' }])
  })
})

describe('nobody becomes somebody else by a code that was talked out of them (X41)', () => {
  it('No in the first chat ends it', async () => {
    const digits = await code(world.person('ewa'))
    const thief = stranger('Ewa Falk [Support]')
    await enters(thief, digits)
    await thief.sees('confirm there that this is you')
    thief.doesNotSee('Ewa Falk')
    const ewa = world.person('ewa')
    await ewa.presses('No')
    await ewa.sees('Nothing was joined with Teams, Ewa Falk [Support]')
    await thief.says('my tickets')
    await thief.sees(/I need to know who you are/)
    expect(await owner(home())).toBeNull()
    const again = stranger()
    await enters(again, digits)
    await again.sees('This code does not fit')
  })

  it('a code works once, for ten minutes, not in the chat that shows it, and a new one ends it', async () => {
    const ewa = world.person('ewa')
    const first = await code(ewa)
    await enters(ewa, first, true)
    await ewa.sees('in another chat than the one that shows them')
    const second = await code(ewa)
    const guest = stranger()
    await enters(guest, first)
    await guest.sees('This code does not fit')
    await enters(guest, second)
    await guest.sees('confirm there that this is you')
    const other = stranger()
    await enters(other, second)
    await other.sees('This code does not fit')
    // She is asked before the time passes, however busy the machine is.
    await ewa.sees('[Yes, that’s me]')
    await world.advance('PT10M')
    await ewa.presses('Yes, that’s me')
    await ewa.sees('This question is over')
    const late = await code(ewa)
    await world.advance('PT11M')
    await enters(other, late)
    await other.sees('This code does not fit')
    expect(await owner(home())).toBeNull()
  })

  it('five tries, then a friendly wait that ends by itself', async () => {
    const guest = stranger()
    for (let tried = 0; tried < 5; tried++) {
      await enters(guest, '000000')
      await guest.sees('This code does not fit')
    }
    const digits = await code(world.person('ewa'))
    await enters(guest, digits)
    await guest.sees(/many codes. Please try again after/)
    await world.advance('PT10M')
    const fresh = await code(world.person('ewa'))
    await enters(guest, fresh)
    await guest.sees('confirm there that this is you')
  })

  it('only the first chat can confirm: a forged press elsewhere joins nothing', async () => {
    const ewa = world.person('ewa')
    const digits = await code(ewa)
    const thief = stranger()
    await enters(thief, digits)
    const card = await ewa.sees('Your code was entered')
    const yes = card.buttons.find(({ title }) => title === 'Yes, that’s me')
    const action = { type: 'Action.Execute', verb: 'go', data: yes?.data }
    await thief.invokes('adaptiveCard/action', { action, trigger: 'manual' })
    await thief.sees(/I need to know who you are/)
    const tom = world.person('tom')
    await tom.invokes('adaptiveCard/action', { action, trigger: 'manual' })
    await tom.sees('This question is over')
    expect(await owner(home())).toBeNull()
    await ewa.presses('No')
    await ewa.sees('Nothing was joined')
    expect(await owner(home())).toBeNull()
  })

  it('the code is kept nowhere', async () => {
    const digits = (await code(world.person('ewa'))).replace(' ', '')
    await world.settled()
    for (const table of ['LinkCode', 'OutboxMessage', 'Conversation', 'Draft', 'CardRef', 'AuditEvent']) {
      const rows = await world.query<{ all: string }>(`select t::text as all from "${table}" t`)
      expect(
        rows.filter(({ all }) =>
          // No part of an id: those hold six digits in a row as well.
          new RegExp(`(?<![\\da-f])${digits}(?![\\da-f])|${digits.slice(0, 3)} ${digits.slice(3)}`).test(all),
        ),
        table,
      ).toEqual([])
    }
  })

  it('who has an account is told what a code does before it is entered, and says no (X57)', async () => {
    const digits = await code(world.person('ewa'))
    const tom = world.person('tom')
    await tom.says(`link ${digits}`)
    const asked = await tom.sees('Are both accounts yours?')
    expect(asked.text).toContain('whoever shows it then has your tickets')
    await tom.presses('No')
    await tom.sees('your account stays as it is')
    world.person('ewa').doesNotSee('Your code was entered')
    expect(await owner('aad-tom')).toBe('Tom Riis')
  })

  it('a chat can be taken away again, and hears of it', async () => {
    const ida = world.person('ida')
    const guest = stranger('Ida Handy')
    await enters(guest, await code(ida))
    await ida.presses('Yes, that’s me')
    await guest.sees('Teams, Ida Handy belongs to your account')
    await ida.says('unlink')
    await ida.presses('Teams, Ida Handy')
    await ida.presses('Remove')
    await ida.sees('Removed: Teams, Ida Handy')
    await guest.sees('Teams, Ida Handy was taken from the account')
    await guest.says('my tickets')
    await guest.sees(/I need to know who you are/)
  })

  it('the last way in is not taken away without an address', async () => {
    const uwe = world.person('uwe')
    await world.query(`update "Person" set "emailVerifiedAt" = null where "displayName" = 'Uwe Doppelt'`)
    await world.query(`update "Identity" set assurance = 'SSO' where subject = 'aad-uwe'`)
    await uwe.says('unlink')
    await uwe.sees('the only way into your account')
  })
})

describe('two accounts of one person become one (X57)', () => {
  it('proved in both chats, told plainly, then one list for both', async () => {
    const [ida, tom] = [world.person('ida'), world.person('tom')]
    await world.query(`update "Person" set "createdAt" = '2020-01-01' where "displayName" = 'Tom Riis'`)
    const erik = world.person('erik')
    await ida.says('Posting stops since the update')
    await ida.presses('Technical problem')
    await ida.presses('Continue', { Description: 'Since this morning, for everybody here.' })
    await ida.presses('Send')
    const number = /T-\d+/.exec((await ida.sees(/T-\d+/)).text)?.[0] ?? ''
    await world.settled()
    await erik.says(number)
    await erik.sees('Ida Kaya')
    const digits = await code(ida)
    await enters(tom, digits, true)
    await ida.presses('Yes, that’s me')
    const review = await ida.sees('Make one account of the two?')
    expect(review.text).toContain('Tom Riis (t•••••@')
    expect(review.text).toContain('cannot be undone')
    expect(await owner('aad-ida')).not.toBe('Tom Riis')
    await ida.presses('Put together')
    await ida.sees('You have one account now: Tom Riis')
    await tom.sees('Two accounts became one')
    await world.settled()
    expect(erik.lastCard().text).toContain(number)
    expect(erik.lastCard().text).toContain('Tom Riis')
    expect(erik.lastCard().text).not.toContain('Ida Kaya')
    expect(await owner('aad-ida')).toBe('Tom Riis')
    const press = review.buttons.find(({ title }) => title === 'Put together')
    const action = { type: 'Action.Execute', verb: 'go', data: press?.data }
    await ida.invokes('adaptiveCard/action', { action, trigger: 'manual' })
    expect(await world.query(`select 1 from "AuditEvent" where action = 'account.merge'`)).toHaveLength(1)
    await ida.says('sign in')
    await ida.sees('Tom Riis')
    const told = await world.query<{ target: string }>(
      `select target from "OutboxMessage" where payload->'happening'->>'what' = 'accounts-merged' and target like 'mail:%'`,
    )
    expect(told).toHaveLength(2)
  })

  it('a locked account stays as it is, and who can help is said', async () => {
    const [ewa, anna] = [world.person('ewa'), world.person('anna')]
    const digits = await code(ewa)
    await enters(anna, digits, true)
    await world.query(`update "Person" set status = 'LOCKED' where "displayName" = 'Anna Andersson'`)
    await ewa.presses('Yes, that’s me')
    const told = await ewa.sees('One of the two accounts is locked')
    expect(told.buttons.map(({ title }) => title)).toContain('Contact')
    expect(await owner('aad-anna')).toBe('Anna Andersson')
    await world.query(`update "Person" set status = 'ACTIVE' where "displayName" = 'Anna Andersson'`)
  })
})
