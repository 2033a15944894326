import Fastify, { type FastifyInstance } from 'fastify'
import nock from 'nock'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { createTeams } from '../../../adapters/teams/index.ts'
import type { Message } from '../../../src/core/message.ts'
import type { Handle } from '../../../src/core/ports.ts'
import { APP_ID, type Forgery, startFakeIssuer } from '../../support/fake-issuer.ts'

const SERVICE = 'https://smba.trafficmanager.net/emea/'
let issuer: Awaited<ReturnType<typeof startFakeIssuer>>
let app: FastifyInstance
let heard: string[]
let handle: Handle
const lines: string[] = []
const log = {
  info: () => {},
  debug: () => {},
  warn: (data: object, words: string) => void lines.push(`${words} ${JSON.stringify(data)}`),
}

beforeAll(async () => {
  // The SDK prints refused tokens to the console; main routes that to the log.
  vi.spyOn(globalThis.console, 'error').mockImplementation(() => {})
  issuer = await startFakeIssuer()
})
afterAll(async () => {
  await issuer.stop()
  vi.restoreAllMocks()
})

const noPeek = async () => ({ messages: [], locale: 'en', fields: async () => [] })

const open = async (mode: 'demo' | 'live', auth = issuer.auth()) => {
  const channel = createTeams(
    mode === 'live'
      ? { mode, log, auth, credentials: { appId: APP_ID, password: 'secret', type: 'MultiTenant' } }
      : { mode, log },
  )
  await channel.start((turn, answer) => handle(turn, answer), noPeek)
  app = Fastify()
  channel.mount(app)
}
beforeEach(() => {
  heard = []
  handle = async ({ input }) => {
    heard.push(input.kind === 'text' ? input.text : input.kind)
  }
})
afterEach(async () => {
  nock.cleanAll()
  await app.close()
})

const activity = (more: object = {}) => ({
  type: 'message',
  id: 'e1',
  text: 'hi',
  channelId: 'msteams',
  serviceUrl: SERVICE,
  from: { id: '29:u', aadObjectId: 'aad-ewa', name: 'Ewa' },
  recipient: { id: '28:b' },
  conversation: { id: 'a:c', conversationType: 'personal', tenantId: 'hello' },
  channelData: { tenant: { id: 'hello' } },
  ...more,
})
const knock = async (body: unknown, authorization?: string) => {
  const { statusCode, payload } = await app.inject({
    method: 'POST',
    url: '/api/messages',
    headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
    payload: JSON.stringify(body),
  })
  return { status: statusCode, said: payload }
}

describe('live', () => {
  beforeEach(() => open('live'))
  const good = () => issuer.header({ serviceurl: SERVICE })

  test('lets Teams in', async () => {
    expect(await knock(activity(), await good())).toEqual({ status: 200, said: '' })
    expect(heard).toEqual(['hi'])
  })

  test('accepts a clock that is a little off', async () => {
    expect((await knock(activity(), await issuer.header({ serviceurl: SERVICE }, { expiresIn: -240 }))).status).toBe(
      200,
    )
  })

  test.each<[string, Record<string, unknown>, Forgery]>([
    ['signed by somebody else under the same key id', { serviceurl: SERVICE }, { key: 'other' }],
    ['with a key nobody knows', { serviceurl: SERVICE }, { kid: 'zzz' }],
    ['expired ten minutes ago', { serviceurl: SERVICE }, { expiresIn: -600 }],
    ['for another bot', { serviceurl: SERVICE }, { audience: 'app-2' }],
    ['by another issuer', { serviceurl: SERVICE }, { issuer: 'https://evil.example' }],
    ['for another service', { serviceurl: 'https://evil.example/' }, {}],
    ['for no service', {}, {}],
    [
      'of the emulator',
      { serviceurl: SERVICE, ver: '1.0', appid: 'app-1' },
      { issuer: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' },
    ],
  ])('refuses a token %s', async (_, claims, forgery) => {
    expect(await knock(activity(), await issuer.header(claims, forgery))).toEqual({ status: 401, said: '' })
    expect(heard).toEqual([])
  })

  test('refuses no token, an unsigned one and another scheme', async () => {
    expect((await knock(activity())).status).toBe(401)
    expect((await knock(activity(), '')).status).toBe(401)
    expect((await knock(activity(), issuer.unsigned({ serviceurl: SERVICE }))).status).toBe(401)
    expect((await knock(activity(), 'Basic YTpi')).status).toBe(401)
    expect((await knock(activity(), 'Bearer')).status).toBe(401)
    expect(heard).toEqual([])
  })

  test('refuses channels that Microsoft does not vouch for', async () => {
    expect((await knock(activity({ channelId: 'directline' }), await good())).status).toBe(401)
    expect((await knock(activity({ channelId: 'AseChannel' }), await good())).status).toBe(401)
    expect(heard).toEqual([])
  })

  test('does not listen to channels where people say themselves who they are', async () => {
    expect((await knock(activity({ channelId: 'webchat' }), await good())).status).toBe(200)
    expect(heard).toEqual([])
  })

  test.each([
    ['a list', [1]],
    ['nothing', null],
    ['a sentence', 'hello'],
    ['no type', activity({ type: undefined })],
    ['no address to answer to', activity({ serviceUrl: undefined })],
    ['an address that is none', activity({ serviceUrl: 'smba' })],
    ['an address that anybody can listen to', activity({ serviceUrl: 'http://smba.trafficmanager.net/emea/' })],
    ['no channel', activity({ channelId: undefined })],
    ['no sender', activity({ from: undefined })],
    ['no conversation', activity({ conversation: {} })],
  ])('refuses %s', async (_, body) => {
    expect(await knock(body, await good())).toEqual({ status: 400, said: '' })
    expect(heard).toEqual([])
  })

  test('answers what it does not know and does nothing', async () => {
    for (const type of [
      'messageUpdate',
      'messageDelete',
      'messageReaction',
      'typing',
      'event',
      'endOfConversation',
      'nonsense',
    ]) {
      expect(await knock(activity({ type, from: undefined }), await good())).toEqual({ status: 200, said: '' })
    }
    for (const name of [
      'composeExtension/query',
      'composeExtension/submitAction',
      'task/fetch',
      'signin/verifyState',
    ]) {
      expect((await knock(activity({ type: 'invoke', name, value: {} }), await good())).status).toBe(200)
    }
    expect(heard).toEqual([])
  })

  test('a turn that fails is a 500 without a word', async () => {
    handle = async () => {
      throw new Error('password of the database: hunter2')
    }
    expect(await knock(activity(), await good())).toEqual({ status: 500, said: '' })
  })

  test('GET is no way in', async () => {
    expect((await app.inject({ method: 'GET', url: '/api/messages' })).statusCode).toBe(404)
  })

  test('answers with the bot’s own token', async () => {
    const authorizations: unknown[] = []
    nock(SERVICE)
      .post('/v3/conversations/a%3Ac/activities')
      .reply(201, (request: Request) => {
        authorizations.push(request.headers.get('authorization'))
        return { id: 'm1' }
      })
    handle = async (_, answer) =>
      void (await answer([{ kind: 'say', text: 'hello', tone: 'plain' } satisfies Message<string>], 'en'))
    expect((await knock(activity(), await good())).status).toBe(200)
    expect(authorizations).toEqual([expect.stringMatching(/^Bearer bot-token-/)])
  })

  test('without a token of its own it says later, and asks nothing of Teams', async () => {
    await app.close()
    await open('live', issuer.auth('no-tokens'))
    const teams = nock(SERVICE).post('/v3/conversations/a%3Ac/activities').reply(201, { id: 'm1' })
    let failure: unknown
    handle = async (_, answer) => {
      failure = await answer([{ kind: 'say', text: 'hello', tone: 'plain' }], 'en').catch((error: unknown) => error)
    }
    await knock(activity(), await good())
    expect(failure).toMatchObject({ outcome: 'retry' })
    expect(teams.isDone()).toBe(false)
  })

  test('gives that token to pictures of the same service and to nobody else', async () => {
    let files: unknown
    handle = async (turn) => {
      files = turn.files
    }
    const picture = (contentUrl: string) => ({ contentType: 'image/*', contentUrl })
    const attachments = [
      picture(`${SERVICE}v3/attachments/1/views/original`),
      picture('https://evil.example/smba.trafficmanager.net/1'),
      picture('https://smba.trafficmanager.net.evil.example/1'),
      picture('http://smba.trafficmanager.net/1'),
      {
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        name: 'log.txt',
        content: { downloadUrl: `${SERVICE}download`, fileType: 'txt' },
      },
    ]
    await knock(activity({ attachments }), await good())
    expect(files).toEqual([
      {
        name: 'image.png',
        url: `${SERVICE}v3/attachments/1/views/original`,
        headers: { Authorization: expect.stringMatching(/^Bearer bot-token-/) },
      },
      { name: 'image.png', url: 'https://evil.example/smba.trafficmanager.net/1' },
      { name: 'image.png', url: 'https://smba.trafficmanager.net.evil.example/1' },
      { name: 'image.png', url: 'http://smba.trafficmanager.net/1' },
      { name: 'log.txt', url: `${SERVICE}download` },
    ])
  })
})

describe('demo', () => {
  beforeEach(() => open('demo'))

  test('asks for no token, on this machine', async () => {
    for (const serviceUrl of ['http://127.0.0.1:56150/_connector', 'http://localhost:3979', 'http://[::1]:1/']) {
      expect((await knock(activity({ serviceUrl }))).status).toBe(200)
      expect((await knock(activity({ serviceUrl }), 'Bearer whatever')).status).toBe(200)
    }
    expect(heard).toHaveLength(6)
  })

  test('answers nobody outside', async () => {
    for (const serviceUrl of [
      SERVICE,
      'http://10.0.0.7/',
      'http://127.0.0.1.evil.example/',
      'http://127.0.0.1@evil.example/',
      'ftp://127.0.0.1/',
    ]) {
      expect((await knock(activity({ serviceUrl }))).status).toBe(400)
    }
    expect(heard).toEqual([])
  })
})

test('nothing of a request or a token reaches the log', () => {
  expect(lines.join('\n')).not.toMatch(/eyJ|bot-token|"hi"/)
  expect(lines.length).toBeGreaterThan(0)
})
