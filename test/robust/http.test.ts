import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import type { Json } from '../support/fake-connector.ts'
import { type RobustWorld, startRobustWorld } from './support.ts'

let world: RobustWorld
beforeAll(async () => {
  world = await startRobustWorld()
})
afterAll(() => world.stop())

const post = (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${world.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: body as string,
  })

/** What Teams would send for a message of Ewa's. */
const message = (more: Json = {}): Json => ({
  type: 'message',
  id: crypto.randomUUID(),
  channelId: 'msteams',
  serviceUrl: world.connector.url,
  from: { id: '29:aad-ewa', name: 'Ewa Falk', aadObjectId: 'aad-ewa' },
  recipient: { id: '28:deskhand', name: 'Deskhand' },
  conversation: { id: 'a:aad-ewa', tenantId: 'hello', conversationType: 'personal' },
  channelData: { tenant: { id: 'hello' } },
  text: 'my tickets',
  ...more,
})
const sent = (more?: Json) => post(JSON.stringify(message(more)))

describe('what is no activity is refused with a status, and says nothing of us', () => {
  const BROKEN: Readonly<Record<string, string>> = {
    'half of one': '{"type":"message","text":',
    words: 'hello',
    nothing: '',
    null: 'null',
    'a number': '42',
    'a list': '[{"type":"message"}]',
    'an empty object': '{}',
    'text of the wrong type': '{"type":"message","serviceUrl":7,"channelId":"msteams"}',
    'something very deep': `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
    'a proto': '{"__proto__":{"type":"message"},"serviceUrl":"http://127.0.0.1/","channelId":"msteams"}',
  }
  test.each(Object.entries(BROKEN))('%s: 400', async (_, body) => {
    const answer = await post(body)
    expect(answer.status).toBe(400)
    expect(await answer.text()).not.toMatch(/at .*\.ts|node_modules|zod|fastify|SyntaxError/i)
  })

  test.each([
    ['https on another host', 'https://smba.trafficmanager.net.evil.example/'],
    ['another host', 'http://10.0.0.1/'],
    ['the metadata service', 'http://169.254.169.254/latest/meta-data/'],
    ['a name that begins like this machine', 'http://127.0.0.1.evil.example/'],
    ['a file', 'file:///etc/passwd'],
    ['a socket', 'ftp://127.0.0.1/'],
    ['script', 'javascript:alert(1)'],
    ['no address', 'nowhere'],
  ])('a serviceUrl that is %s: 400', async (_, serviceUrl) => {
    expect((await sent({ serviceUrl })).status).toBe(400)
  })

  test('parts of the wrong type: 400, never 500', async () => {
    for (const more of [
      { from: 7 },
      { from: {} },
      { conversation: null },
      { recipient: [] },
      { text: { a: 1 } },
      { text: 'x'.repeat(300_000) },
      { channelData: 'x' },
      { id: { a: 1 } },
      { conversation: { id: 'x'.repeat(5_000) } },
    ]) {
      expect((await sent(more as Json)).status).toBe(400)
    }
  })

  test('parts that we can do without: 200', async () => {
    for (const more of [
      { attachments: 'x' },
      { entities: [{ type: 7 }] },
      { locale: 'xx-YY-zz' },
      { localTimezone: 'Mars/Olympus' },
      { from: { id: '29:aad-ewa', aadObjectId: 'aad-ewa' } },
      { channelData: null },
      { text: null },
      { value: 'x' },
      { value: { $: { $: {} } } },
    ]) {
      expect([JSON.stringify(more), (await sent(more as Json)).status]).toEqual([JSON.stringify(more), 200])
    }
  })
})

test('what we do not know is heard and left alone: 200', async () => {
  const before = world.connector.calls.length
  for (const type of ['typing', 'messageReaction', 'event', 'trace', 'endOfConversation', 'somethingNew'])
    expect((await sent({ type })).status).toBe(200)
  for (const name of ['signin/verifyState', 'task/fetch', 'fileConsent/invoke'])
    expect((await sent({ type: 'invoke', name, value: {} })).status).toBe(200)
  expect(world.connector.calls.length).toBe(before)
})

test('2 MB: 413', async () => {
  expect((await post(JSON.stringify(message({ text: 'x'.repeat(2 * 1024 * 1024) })))).status).toBe(413)
})

test('another content type: 415', async () => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/xml'])
    expect((await post(JSON.stringify(message()), { 'content-type': type })).status).toBe(415)
})

test('by way of somebody else, in demo mode: 403', async () => {
  for (const header of ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'forwarded', 'x-real-ip'])
    expect((await post(JSON.stringify(message()), { [header]: '203.0.113.7' })).status).toBe(403)
})

test('other methods and paths: 404', async () => {
  for (const [method, path] of [
    ['GET', '/api/messages'],
    ['PUT', '/api/messages'],
    ['POST', '/api/messages/x'],
    ['GET', '/files/../../etc/passwd'],
    ['GET', '/assets/..%2f..%2fpackage.json'],
    ['GET', '/.env'],
  ] as const)
    expect([path, (await fetch(`${world.url}${path}`, { method })).status]).toEqual([path, 404])
})

it('a Host that is not this machine: 403, whatever it asks', async () => {
  const { hostname, port } = new URL(world.url)
  const answer = await new Promise<string>((done, fail) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write('GET /healthz HTTP/1.1\r\nHost: rebind.evil.example\r\nConnection: close\r\n\r\n')
    })
    let said = ''
    socket.on('data', (chunk) => {
      said += String(chunk)
    })
    socket.on('end', () => done(said)).on('error', fail)
  })
  expect(answer).toMatch(/^HTTP\/1\.1 403/)
})

it('after all of it Ewa is answered as ever', async () => {
  const ewa = world.ewa()
  await ewa.says('my tickets')
  await ewa.sees('My open tickets')
})
