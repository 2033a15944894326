import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { personalChat } from '../support/fake-connector.ts'
import { startWorld, type World } from '../support/world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
  await world.query(
    `insert into "EntraTenant" ("tenantId", "companyId") select 'tenant-hello', id from "Company" where key = 'hello'`,
  )
})
beforeEach(() => world.startsAnew())
afterAll(() => world.stop())

let made = 0
/** Somebody nobody met, and what the roster of their chat says of them. */
function somebody(roster: { email?: string; userRole?: string }, tenant = 'tenant-hello') {
  const id = `aad-new-${++made}`
  const person = world.teams.person(id, tenant, { name: 'Olle Ny' })
  world.connector.setMembers(personalChat(`29:${id}`), [
    { id: `29:${id}`, aadObjectId: id, name: 'Olle Ny', ...roster },
  ])
  return person
}

const identity = async (subject: string) =>
  (
    await world.query<{ personId: string | null; assurance: string }>(
      'select "personId", assurance from "Identity" where subject = $1',
      [subject],
    )
  )[0]

describe('the roster of a company’s Microsoft tenant vouches for its people (X45)', () => {
  it('knows somebody with an address in the verified domain, without any mail', async () => {
    const olle = somebody({ email: 'Olle.Ny@hello.example', userRole: 'user' })
    await olle.says('hello')
    await olle.sees('Hello Olle Ny')
    const welcome = await olle.sees(/registered as olle.ny@hello.example, signed in by Microsoft/)
    expect(welcome.text).toContain('Company found by your address: Hello AB')
    await olle.presses('Yes')
    await olle.sees(/Your role at Hello AB: user/)
    expect(await identity(`aad-new-${made}`)).toMatchObject({ assurance: 'SSO', personId: expect.any(String) })
    await olle.says('who am i')
    const who = await olle.sees('You are Olle Ny')
    expect(who.text).toContain('your organisation’s account')
    expect(who.text).toContain('Hello AB')
  })

  it('knows whom the vendor has imported and who has not confirmed anything yet', async () => {
    await world.query(
      `insert into "Person" (id, "displayName", "primaryEmail", "updatedAt") values ('p-imported', 'Olle Import', 'olle.import@hello.example', now())`,
    )
    const olle = somebody({ email: 'olle.import@hello.example', userRole: 'user' })
    await olle.says('hello')
    await olle.sees(/registered as olle.import@hello.example/)
    expect(await identity(`aad-new-${made}`)).toMatchObject({ personId: 'p-imported', assurance: 'SSO' })
  })

  it.each([
    ['a guest of the tenant', { email: 'olle.gast@hello.example', userRole: 'guest' }, 'tenant-hello'],
    ['an address of another domain', { email: 'olle@elsewhere.example', userRole: 'user' }, 'tenant-hello'],
    ['an address that only looks like it', { email: 'olle@he11o.example', userRole: 'user' }, 'tenant-hello'],
    ['no address', { userRole: 'user' }, 'tenant-hello'],
    ['the same address from another tenant', { email: 'olle.ny2@hello.example', userRole: 'user' }, 'tenant-other'],
    // An address can be given to somebody else when a person leaves: it opens nobody's account (X50).
    ['the address of an account that exists', { email: 'ewa.falk@hello.example', userRole: 'user' }, 'tenant-hello'],
  ])('knows nobody by %s', async (_, roster, tenant) => {
    const olle = somebody(roster, tenant)
    await olle.says('my tickets')
    await olle.sees(/I need to know who you are/)
    expect(await identity(`aad-new-${made}`)).toEqual({ personId: null, assurance: 'NONE' })
  })

  it('goes on without a roster that fails, and does not ask for it again', async () => {
    const olle = somebody({ email: 'olle.sen@hello.example', userRole: 'user' })
    world.connector.isInTrouble({ status: 500, what: 'members' })
    await olle.says('my tickets')
    await olle.sees(/I need to know who you are/)
    const asked = () => world.connector.of('members').length
    expect(asked()).toBe(1)
    await olle.says('my tickets')
    await olle.sees(/I need to know who you are/)
    expect(asked()).toBe(1)
  })

  it('asks the roster of no tenant that is nobody’s', async () => {
    await somebody({ email: 'olle@hello.example' }, 'tenant-other').says('hello')
    expect(world.connector.of('members')).toEqual([])
  })
})
