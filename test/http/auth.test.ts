import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Client, createClient } from '../../prisma/client.ts'
import { createAccountWrites } from '../../prisma/store/account-write.ts'
import { createAuth } from '../../src/http/auth.ts'
import { freshDatabase, type TestDatabase } from '../support/database.ts'

const SECRET = 'a secret of thirty-two characters or more'

let database: TestDatabase
let client: Client
let personId = ''
beforeAll(async () => {
  database = await freshDatabase()
  client = createClient(database.url)
  const made = await client.$transaction((tx) =>
    createAccountWrites(tx).confirmAddress({ email: 'anna@hello.example', name: 'Anna' }, new Date()),
  )
  personId = made.personId
})
afterAll(async () => {
  await client.$disconnect()
  await database.drop()
})

const authAt = (publicUrl: string, secret = SECRET) => createAuth({ database: client, publicUrl, secret, issuers: {} })
const sentBack = (cookies: readonly string[]) => ({ cookie: cookies.map((one) => one.split(';')[0]).join('; ') })

it('keeps a browser signed in by a cookie that only https, and no script, sees', async () => {
  const auth = authAt('https://help.example.com')
  const cookies = await auth.begin(personId, {})
  expect(cookies).toEqual([
    expect.stringMatching(/^__Secure-deskhand\.session_token=.*; HttpOnly; Secure; SameSite=Lax/),
  ])
  expect(await auth.session(sentBack(cookies))).toEqual({ id: expect.any(String), personId })
})

it('knows no browser without the cookie, with an altered one, or with one of another secret', async () => {
  const auth = authAt('http://127.0.0.1')
  const cookies = await auth.begin(personId, {})
  const { cookie } = sentBack(cookies)
  expect(await auth.session({})).toBeUndefined()
  expect(await auth.session({ cookie: `${cookie.slice(0, -3)}AAA` })).toBeUndefined()
  expect(await authAt('http://127.0.0.1', `another ${SECRET}`).session({ cookie })).toBeUndefined()
  expect(await auth.session({ cookie })).toMatchObject({ personId })
})

it('ends a browser’s session where it says so, or in the store', async () => {
  const auth = authAt('http://127.0.0.1')
  const [here, there] = [await auth.begin(personId, {}), await auth.begin(personId, {})].map(sentBack)
  if (!here || !there) throw new Error('nobody is signed in')
  await auth.end(here)
  expect(await auth.session(here)).toBeUndefined()
  expect(await auth.session(there)).toBeDefined()
  await client.$transaction((tx) => createAccountWrites(tx).endSessions(personId))
  expect(await auth.session(there)).toBeUndefined()
})

it('compares a password with nothing where there is none, and finds it wrong', async () => {
  const auth = authAt('http://127.0.0.1')
  const hash = await auth.hash('vier Wale singen leise')
  expect(await auth.isRight('vier Wale singen leise', hash)).toBe(true)
  expect(await auth.isRight('vier Wale', hash)).toBe(false)
  expect(await auth.isRight('vier Wale singen leise', undefined)).toBe(false)
})
