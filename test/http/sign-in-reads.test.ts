import { randomUUID } from 'node:crypto'
import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Client, createClient } from '../../prisma/client.ts'
import { createAccountWrites } from '../../prisma/store/account-write.ts'
import { createLinkCodes } from '../../prisma/store/link-code.ts'
import { createStore } from '../../prisma/store/store.ts'
import { createTokens } from '../../prisma/store/token.ts'
import { createTell } from '../../src/core/delivery/tell.ts'
import { createAccountPages } from '../../src/core/pages/account-pages.ts'
import { createChatLinks } from '../../src/core/pages/chat-link.ts'
import { createNotices } from '../../src/notices/index.ts'
import { createTranslator, languageOf } from '../../src/texts/texts.ts'
import { freshDatabase, type TestDatabase } from '../support/database.ts'

const KNOWN = 'known@hello.example'
const UNKNOWN = 'other@hello.example'

let database: TestDatabase
let client: Client
const asked: string[] = []
let pages: ReturnType<typeof createAccountPages>
beforeAll(async () => {
  database = await freshDatabase()
  client = createClient(database.url)
  const hash = await hashPassword('vier Wale singen leise')
  await client.$transaction(async (tx) => {
    const write = createAccountWrites(tx)
    const { personId } = await write.confirmAddress({ email: KNOWN, name: 'Known' }, new Date())
    await write.setPassword(personId, hash, new Date())
  })
  const counted = client.$extends({
    query: {
      $allOperations({ model, operation, args, query }) {
        asked.push(`${model ?? ''}.${operation}`)
        return query(args)
      },
    },
  }) as unknown as Client
  pages = createAccountPages({
    store: createStore({ client: counted, clockEnabled: false, demo: false }),
    tokens: createTokens(counted),
    tell: createTell({ notices: createNotices(createLinkCodes(counted)), newId: randomUUID }),
    chatLinks: createChatLinks('secret'),
    translator: createTranslator,
    languageOf,
    newId: randomUUID,
    nudge: () => undefined,
  })
})
afterAll(async () => {
  await client.$disconnect()
  await database.drop()
})

/** What the database is asked for while something is done. */
async function questions(work: () => Promise<unknown>): Promise<string[]> {
  asked.length = 0
  await work()
  return [...asked]
}

it.each(['SIGN_IN', 'RESET', 'CONFIRM_EMAIL'] as const)(
  'asking for a link to %s asks the database the same for every address (X49)',
  async (purpose) => {
    const ask = (email: string) => questions(() => pages.asking.ask({ purpose, email: `${purpose}.${email}` }))
    const known = await ask(KNOWN)
    expect(known.length).toBeGreaterThan(0)
    expect(await ask(UNKNOWN)).toEqual(known)
  },
)

it('so does a wrong password, which is compared with something either way', async () => {
  const compared: (string | undefined)[] = []
  const attempt = (email: string) =>
    questions(() =>
      pages.signIn.byPassword(email, async (hash) => {
        compared.push(hash)
        return hash !== undefined && (await verifyPassword({ hash, password: 'wrong' }))
      }),
    )
  const known = await attempt(KNOWN)
  expect(await attempt(UNKNOWN)).toEqual(known)
  expect(compared).toEqual([expect.any(String), undefined])
})
