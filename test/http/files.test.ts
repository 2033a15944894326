import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { files, type OpenedFile } from '../../src/http/files.ts'
import { createMetrics } from '../../src/http/metrics.ts'
import { createServer } from '../../src/http/server.ts'
import { createLog } from '../../src/log.ts'

/** A server that holds one file, `a-1`, for whoever brings `?s=good`. */
function serve(file: Partial<OpenedFile> = {}) {
  const asked: unknown[] = []
  const open = async (id: string, query: Record<string, string>) => {
    asked.push([id, query])
    if (id !== 'a-1' || query.s !== 'good') return undefined
    return {
      name: 'log.txt',
      mime: 'text/plain',
      isSafePicture: false,
      size: 5,
      stream: Readable.from(['hello']),
      ...file,
    }
  }
  const app = createServer({
    log: createLog('silent'),
    mode: 'live',
    checks: {},
    metrics: createMetrics(),
    mount: [files({ open })],
  })
  return { get: (url: string) => app.inject(url), head: (url: string) => app.inject({ method: 'HEAD', url }), asked }
}

test('a file is sent to be saved, and can do nothing in a browser', async () => {
  const answer = await serve().get('/files/a-1?p=ann&s=good')
  expect([answer.statusCode, answer.body]).toEqual([200, 'hello'])
  expect(answer.headers).toMatchObject({
    'content-type': 'text/plain',
    'content-length': '5',
    'content-disposition': `attachment; filename*=UTF-8''log.txt`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
  })
})

test('a safe picture is shown', async () => {
  const answer = await serve({ name: 'a.png', mime: 'image/png', isSafePicture: true }).get('/files/a-1?s=good')
  expect(answer.headers).toMatchObject({
    'content-type': 'image/png',
    'content-disposition': `inline; filename*=UTF-8''a.png`,
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
  })
})

test.each([
  ['Übersicht (März).pdf', '%C3%9Cbersicht%20%28M%C3%A4rz%29.pdf'],
  [`it's;"x"\r\nSet-Cookie: a.txt`, 'it%27s%3B%22x%22Set-Cookie%3A%20a.txt'],
  ['../../etc/passwd', '.._.._etc_passwd'],
  ['invoice\u202efdp.exe', 'invoicefdp.exe'],
  ['half \ud83d.txt', 'half%20%EF%BF%BD.txt'],
  ['', 'file'],
])('the name %j travels as %s', async (name, encoded) => {
  const answer = await serve({ name }).get('/files/a-1?s=good')
  expect(answer.headers['content-disposition']).toBe(`attachment; filename*=UTF-8''${encoded}`)
})

test('a strange kind is sent as bytes', async () => {
  const answer = await serve({ mime: 'text/html\r\nx: y' }).get('/files/a-1?s=good')
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/octet-stream'])
})

test('whatever is wrong looks the same', async () => {
  const { get, asked } = serve()
  const wrong = [
    '/files/a-1',
    '/files/a-1?s=bad',
    '/files/a-2?s=good',
    '/files/a-1?s=good&s=good',
    '/files/..%2Fa-1?s=good',
    `/files/${'a'.repeat(101)}?s=good`,
    '/files/',
  ]
  const answers = await Promise.all(wrong.map(get))
  for (const [i, answer] of answers.entries())
    expect([wrong[i], answer.statusCode, answer.json()]).toEqual([wrong[i], 404, { error: 'Not Found.' }])
  expect(asked).toHaveLength(3)
})

test('HEAD opens no file', async () => {
  const { head, asked } = serve()
  expect((await head('/files/a-1?s=good')).statusCode).toBe(404)
  expect(asked).toEqual([])
})
