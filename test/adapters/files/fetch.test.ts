import { createHash } from 'node:crypto'
import { access, readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'
import nock from 'nock'
import { afterEach, describe, expect, it, onTestFinished, test } from 'vitest'
import { createFetcher, type FetchOrder, type Lookup } from '../../../adapters/files/fetch.ts'
import { emptyFolder } from './folder.ts'
import { serve } from './web.ts'

const MAX = 1_000
const HELLO = 'hello'
const sha256 = (content: string) => createHash('sha256').update(content).digest('hex')
const publicEverywhere: Lookup = async () => [{ address: '93.184.216.34', family: 4 }]

/** Fetches in the way the demo does unless told otherwise, and answers also what lies on the disk afterwards. */
async function fetching(
  order: Omit<FetchOrder, 'to'>,
  options: { allowLoopback?: boolean; timeoutMs?: number; lookup?: Lookup } = {},
) {
  const to = join(await emptyFolder(), 'file')
  const { fetchFile } = createFetcher({ allowLoopback: true, maxBytes: MAX, lookup: publicEverywhere, ...options })
  const outcome = await fetchFile({ ...order, to })
  const isOnDisk = await access(to).then(
    () => true,
    () => false,
  )
  expect(isOnDisk, 'a file stays only when it was fetched').toBe(outcome.kind === 'fetched')
  return { ...outcome, content: isOnDisk ? await readFile(to, 'utf8') : undefined }
}

/** A server that speaks raw bytes, for answers that no honest web server gives. */
async function serveRaw(answer: string): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy())
    socket.once('data', () => socket.end(answer))
  }).listen(0, '127.0.0.1')
  await new Promise((ready) => server.once('listening', ready))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

afterEach(() => {
  const forgotten = nock.pendingMocks()
  nock.cleanAll()
  expect(forgotten).toEqual([])
})

describe('fetching', () => {
  it('writes what came, counted and hashed', async () => {
    const url = await serve((_, response) => response.end(HELLO))
    expect(await fetching({ url })).toMatchObject({
      kind: 'fetched',
      size: 5,
      sha256: sha256(HELLO),
      content: HELLO,
    })
  })

  it('goes out over https to a public address', async () => {
    nock('https://cdn.example').get('/a.png').reply(200, HELLO)
    const outcome = await fetching({ url: 'https://cdn.example/a.png' }, { allowLoopback: false })
    expect(outcome).toMatchObject({ kind: 'fetched', content: HELLO })
  })

  it('connects to the address that was checked, without asking for it twice', async () => {
    const port = new URL(await serve((request, response) => response.end(request.headers.host))).port
    const asked: string[] = []
    const lookup: Lookup = async (host) => {
      asked.push(host)
      return [{ address: asked.length === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]
    }
    // No name server knows this host: only the pinned address can have led to the server.
    const outcome = await fetching({ url: `http://rebinding.invalid:${port}/` }, { lookup })
    expect(outcome).toMatchObject({ kind: 'fetched', content: `rebinding.invalid:${port}` })
    expect(asked).toEqual(['rebinding.invalid'])
  })

  it('takes exactly the most and not one byte more, whatever the headers say', async () => {
    const url = await serve((request, response) => {
      response.write('x'.repeat(MAX))
      response.end(request.url === '/more' ? 'x' : '')
    })
    expect(await fetching({ url })).toMatchObject({ kind: 'fetched', size: MAX })
    expect(await fetching({ url: `${url}/more` })).toMatchObject({ kind: 'too-large' })
  })

  it('stops an endless body', async () => {
    let isCut = false
    const url = await serve((_, response) => {
      const more = () => {
        while (!isCut && response.write('x'.repeat(500)));
      }
      response.on('drain', more).on('close', () => {
        isCut = true
      })
      more()
    })
    expect(await fetching({ url })).toMatchObject({ kind: 'too-large' })
    await expect.poll(() => isCut, { timeout: 10_000 }).toBe(true)
  })

  it('says at once how large an honest giant is', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '45000000' })
      response.write('x')
    })
    expect(await fetching({ url })).toMatchObject({ kind: 'too-large', size: 45_000_000 })
  })

  it('does not keep a body that is shorter than promised', async () => {
    const url = await serveRaw('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf')
    expect(await fetching({ url })).toMatchObject({ kind: 'unreachable' })
  })

  it('reads no further than promised when the body is longer', async () => {
    const url = await serveRaw(`HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello${'x'.repeat(5_000)}`)
    expect(await fetching({ url })).toMatchObject({ kind: 'fetched', content: HELLO })
  })

  it('gives up on a body that trickles, an answer that never comes and a name that never resolves', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/silent') return
      const drip = setInterval(() => response.write('x'), 10)
      response.on('close', () => clearInterval(drip))
    })
    const hurried = { timeoutMs: 150 }
    expect(await fetching({ url: `${url}/trickle` }, hurried)).toMatchObject({ kind: 'slow' })
    expect(await fetching({ url: `${url}/silent` }, hurried)).toMatchObject({ kind: 'slow' })
    const lookup: Lookup = () => new Promise(() => {})
    expect(await fetching({ url: 'https://cdn.example/' }, { ...hurried, lookup })).toMatchObject({ kind: 'slow' })
    const tooLate = { url: 'https://cdn.example/', signal: AbortSignal.abort() }
    expect(await fetching(tooLate, { lookup })).toMatchObject({ kind: 'slow' })
  })

  test.each([401, 403, 404, 500, 304, 206])('cannot reach what is answered with %i', async (status) => {
    const url = await serve((_, response) => response.writeHead(status).end())
    expect(await fetching({ url })).toMatchObject({ kind: 'unreachable', status })
  })

  it('cannot reach a closed port, a name without address, or what is no address', async () => {
    const lookup: Lookup = async () => Promise.reject(new Error('ENOTFOUND'))
    expect(await fetching({ url: 'http://127.0.0.1:1/' })).toMatchObject({ kind: 'unreachable' })
    expect(await fetching({ url: 'https://cdn.example/' }, { lookup })).toMatchObject({ kind: 'unreachable' })
    expect(await fetching({ url: 'no address' })).toMatchObject({ kind: 'unreachable' })
  })

  it('throws when it is our disk that fails', async () => {
    const url = await serve((_, response) => response.end(HELLO))
    const { fetchFile } = createFetcher({ allowLoopback: true, maxBytes: MAX })
    await expect(fetchFile({ url, to: join(await emptyFolder(), 'no', 'folder') })).rejects.toThrow('ENOENT')
  })
})

describe('forbidden addresses', () => {
  test.each([
    'https://127.0.0.1/',
    'https://10.0.0.1/',
    'https://192.168.0.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://[fd00::1]/',
    'https://[64:ff9b::10.0.0.1]/',
    'https://2130706433/',
    'https://0177.0.0.1/',
    'https://0x7f.1/',
    'https://0/',
    'http://8.8.8.8/',
    'http://cdn.example/',
    'ftp://cdn.example/',
    'file:///etc/passwd',
    'data:text/plain,hello',
  ])('%s is refused, as it is and as the end of a redirect', async (location) => {
    expect(await fetching({ url: location }, { allowLoopback: false })).toMatchObject({ kind: 'forbidden-address' })
    nock('https://cdn.example').get('/hop').reply(302, '', { location })
    const outcome = await fetching({ url: 'https://cdn.example/hop' }, { allowLoopback: false })
    expect(outcome).toMatchObject({ kind: 'forbidden-address' })
  })

  it('is every host with one private address, even among public ones', async () => {
    const lookup: Lookup = async () => [
      { address: '93.184.216.34', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ]
    expect(await fetching({ url: 'https://intranet.example/' }, { lookup })).toMatchObject({
      kind: 'forbidden-address',
    })
  })

  it('is a host without any address', async () => {
    const lookup: Lookup = async () => []
    expect(await fetching({ url: 'https://cdn.example/' }, { lookup })).toMatchObject({ kind: 'forbidden-address' })
  })

  it('is localhost by its real name server, outside the demo', async () => {
    const { fetchFile } = createFetcher({ allowLoopback: false, maxBytes: MAX })
    const to = join(await emptyFolder(), 'file')
    expect(await fetchFile({ url: 'https://localhost/', to })).toEqual({ kind: 'forbidden-address' })
  })

  it('is this machine, even in the demo, when the internet points there', async () => {
    const url = await serve((_, response) => response.end('a secret'))
    nock('https://cdn.example').get('/hop').reply(302, '', { location: url })
    expect(await fetching({ url: 'https://cdn.example/hop' })).toMatchObject({ kind: 'forbidden-address' })
  })

  it('is a private network, even in the demo, when this machine points there', async () => {
    const url = await serve((_, response) => response.writeHead(302, { location: 'http://10.0.0.1/' }).end())
    expect(await fetching({ url })).toMatchObject({ kind: 'forbidden-address' })
  })
})

describe('redirects', () => {
  it('are followed three times and no further, relative ones too', async () => {
    const url = await serve((request, response) => {
      const left = Number(request.url?.slice(1))
      if (left) response.writeHead(302, { location: `/${left - 1}` })
      response.end(left ? '' : HELLO)
    })
    expect(await fetching({ url: `${url}/3` })).toMatchObject({ kind: 'fetched', content: HELLO })
    expect(await fetching({ url: `${url}/4` })).toMatchObject({ kind: 'unreachable' })
  })

  it('take the token along on the same host only', async () => {
    const seen: unknown[] = []
    const other = await serve((request, response) => {
      seen.push(['other', request.headers.authorization, request.headers['x-key']])
      response.writeHead(302, { location: `${url}/back` }).end()
    })
    const url = await serve((request, response) => {
      seen.push([request.url, request.headers.authorization, request.headers['x-key']])
      if (request.url === '/a') response.writeHead(302, { location: '/b' })
      if (request.url === '/b') response.writeHead(307, { location: other })
      response.end()
    })
    await fetching({ url: `${url}/a`, headers: { Authorization: 'Bearer t', 'x-key': 'k' } })
    expect(seen).toEqual([
      ['/a', 'Bearer t', 'k'],
      ['/b', 'Bearer t', 'k'],
      ['other', undefined, undefined],
      ['/back', undefined, undefined],
    ])
  })
})

test('the token goes only to the host that may have it', async () => {
  const url = await serve((request, response) => response.end(request.headers.authorization ?? 'none'))
  const headers = { AUTHORIZATION: 'Bearer t' }
  const { host } = new URL(url)
  expect(await fetching({ url, headers, allowedTokenHost: host })).toMatchObject({ content: 'Bearer t' })
  expect(await fetching({ url, headers, allowedTokenHost: 'smba.example' })).toMatchObject({ content: 'none' })
})
