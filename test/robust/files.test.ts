import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { SCREENSHOT } from '../support/world.ts'
import {
  ANSWERS,
  faultsOf,
  fillsForm,
  opensForm,
  pressing,
  type RobustWorld,
  said,
  sends,
  startRobustWorld,
} from './support.ts'

const PNG = Buffer.from(SCREENSHOT.split(',')[1] ?? '', 'base64')
const MIB = 1024 * 1024

let world: RobustWorld
let share: Server
let at: (path: string) => string
beforeAll(async () => {
  world = await startRobustWorld()
  share = createServer((request, response) => {
    const path = request.url ?? ''
    if (path.startsWith('/to/'))
      return void response.writeHead(302, { location: decodeURIComponent(path.slice(4)) }).end()
    if (path === '/slow') return void response.writeHead(200, { 'content-type': 'image/png' }).write(PNG.subarray(0, 8))
    if (path === '/empty') return void response.end()
    if (path === '/big') {
      response.writeHead(200)
      const chunk = Buffer.alloc(MIB, 120)
      let left = 33
      const more = () => {
        while (left-- > 0) if (!response.write(chunk)) return void response.once('drain', more)
        response.end()
      }
      return more()
    }
    if (path === '/script') return void response.end('<script>alert(1)</script>')
    if (path === '/gone') return void response.writeHead(410).end()
    // Every other path is a file of its own.
    response.end(path.endsWith('.png') ? Buffer.concat([PNG, Buffer.from(path)]) : `log of ${path}`)
  })
  await new Promise<void>((done) => share.listen(0, '127.0.0.1', done))
  at = (path) => `http://127.0.0.1:${(share.address() as AddressInfo).port}${path}`
})
afterAll(async () => {
  share.closeAllConnections()
  await new Promise((done) => share.close(done))
  await world.stop()
})

/** The links to files on the newest card that has any. */
const linksOf = (person: ReturnType<RobustWorld['ewa']>) =>
  person
    .cards()
    .toReversed()
    .find(({ pictures }) => pictures.length > 0)
    ?.pictures.map(({ url }) => url) ?? []

describe('a file that cannot be taken is named, says why, and everything else is kept (X65)', () => {
  test.each([
    ['leer.txt', () => at('/empty'), /leer\.txt is empty \(0 bytes\)/],
    ['film.mp4', () => at('/big'), /film\.mp4 (is|has) 33 MB.*32 MB/],
    ['picture.png', () => at('/script'), /picture\.png is not what its name says/],
    ['run.exe', () => at('/x'), /cannot take run\.exe/],
    ['gone.png', () => at('/gone'), /could not fetch gone\.png/],
    ['private.png', () => 'http://10.0.0.1/private.png', /may not fetch private\.png from that address/],
    ['meta.png', () => 'http://169.254.169.254/latest/meta-data/', /may not fetch meta\.png/],
    ['redirect.png', () => at(`/to/${encodeURIComponent('http://10.0.0.1/x.png')}`), /may not fetch redirect\.png/],
    ['cloud.png', () => at(`/to/${encodeURIComponent('http://169.254.169.254/latest/')}`), /may not fetch cloud\.png/],
    ['file.png', () => at(`/to/${encodeURIComponent('file:///etc/passwd')}`), /file\.png/],
    ['loop.png', () => at(`/to/${encodeURIComponent('/to/')}`), /loop\.png/],
  ])('%s', async (name, url, answer) => {
    const ewa = world.ewa()
    await fillsForm(ewa)
    const before = await world.holds()
    await ewa.uploads([{ name, url: url() }])
    await ewa.sees(answer)
    await ewa.sees(/Everything else is kept|Summary/)
    await ewa.presses('Continue without')
    await ewa.sees('[Send]')
    expect(await world.holds()).toEqual(before)
    const [{ waiting } = { waiting: 0 }] = await world.rows<{ waiting: number }>(
      `select count(*)::int as waiting from "Attachment" where name = $1`,
      [name],
    )
    expect(waiting).toBe(0)
    await ewa.says('cancel')
  })

  it('a server that answers no more holds nobody up for longer than 8 seconds; the file comes later or not', async () => {
    const ewa = world.ewa()
    await fillsForm(ewa)
    await ewa.uploads([{ name: 'slow.png', url: at('/slow') }])
    await ewa.sees(/slow\.png \(on its way\)/)
    await ewa.sees('[Send]')
    await ewa.says('cancel')
  }, 120_000)
})

describe('names', () => {
  test.each([
    ['../../../etc/passwd.png', 'passwd.png'],
    ['C:\\Windows\\shot.png', 'shot.png'],
    ['invoice\u202Egnp.png', 'invoicegnp.png'],
    ['**bold** <b>.png', '**bold** <b>.png'],
    ['{{DATE(2017-02-14T06:08:39Z)}}.png', '{{DATE(2017-02-14T06:08:39Z)}}.png'],
    ['👩‍👩‍👧 Ferien.png', '👩‍👩‍👧 Ferien.png'],
    ['.png', 'png.png'],
  ])('%s is kept as %s', async (given, kept) => {
    const ewa = world.ewa()
    await fillsForm(ewa)
    await ewa.uploads([{ name: given, url: at(`/name/${encodeURIComponent(given).replaceAll('%', '')}.png`) }])
    await ewa.sees(kept)
    const number = await sends(ewa)
    const [file] = await world.rows(
      `select a.name, a."storageKey" from "Attachment" a join "Ticket" t on t.id = a."ticketId" where t.number = $1`,
      [number],
    )
    expect(file?.name).toBe(kept)
    expect(String(file?.storageKey)).not.toContain('passwd')
  })
})

describe('how many', () => {
  it('the same file twice is one file', async () => {
    const ewa = world.ewa()
    await fillsForm(ewa)
    await ewa.uploads([
      { name: 'same.png', url: at('/same.png') },
      { name: 'same again.png', url: at('/same.png') },
    ])
    await ewa.sees('same.png')
    await ewa.uploads([{ name: 'same.png', url: at('/same.png') }])
    await ewa.sees('[Send]')
    const number = await sends(ewa)
    expect(await filesOf(number)).toHaveLength(1)
  })

  it('25 files: 20 fit on a ticket, the others are named, and it can be sent', async () => {
    const ewa = world.ewa()
    await fillsForm(ewa)
    const files = Array.from({ length: 25 }, (_, i) => ({ name: `shot ${i}.png`, url: at(`/many/${i}.png`) }))
    for (const some of [files.slice(0, 9), files.slice(9, 18), files.slice(18)]) {
      await ewa.uploads(some)
      await ewa.sees('[Send]')
    }
    await ewa.sees(/shot 24\.png would be too many: one ticket holds up to 20 files/)
    expect(await filesOf(await sends(ewa))).toHaveLength(20)
  }, 120_000)

  it('23 at once: no file is dropped without a word', async () => {
    const ewa = world.ewa()
    await fillsForm(ewa)
    await ewa.uploads(Array.from({ length: 23 }, (_, i) => ({ name: `one ${i}.png`, url: at(`/at-once/${i}.png`) })))
    await ewa.sees(/one 20\.png.*one 22\.png would be too many/)
    await ewa.sees('one 19.png')
    await ewa.says('cancel')
  }, 120_000)
})

describe('in the middle of a form', () => {
  it('a picture without words, and one with words that answer the open question', async () => {
    const ewa = world.ewa()
    await opensForm(ewa)
    await ewa.pastes([SCREENSHOT])
    await ewa.sees('image.png')
    await ewa.uploads([{ name: 'log.txt', url: at('/log.txt') }], ANSWERS.subject)
    await ewa.sees(/log\.txt|Description/)
    await ewa.presses('Continue', { description: ANSWERS.description })
    await ewa.says('skip')
    await ewa.sees('[Send]')
    const number = await sends(ewa)
    expect((await filesOf(number)).toSorted()).toEqual(['image.png', 'log.txt'])
    expect((await world.tickets()).at(-1)).toMatchObject({ subject: ANSWERS.subject })
  })
})

describe('links', () => {
  it('open for whoever may see the ticket, for 15 minutes, and for nobody else', async () => {
    const ewa = world.ewa()
    await fillsForm(ewa)
    await ewa.pastes([SCREENSHOT])
    await ewa.sees('image.png')
    const number = await sends(ewa)
    await ewa.says(`ticket ${number}`)
    await ewa.sees('image.png')
    const [link = ''] = linksOf(ewa)
    const open = (url: string) => fetch(new URL(new URL(url).pathname + new URL(url).search, world.url))
    const opened = await open(link)
    expect([opened.status, opened.headers.get('x-content-type-options')]).toEqual([200, 'nosniff'])
    expect(Buffer.from(await opened.arrayBuffer())).toEqual(PNG)

    const forged = new URL(link)
    const [{ id } = { id: '' }] = await world.rows(`select id from "Person" where "displayName" = 'Max Muster'`)
    forged.searchParams.set('p', String(id))
    expect((await open(forged.href)).status).toBe(404)
    forged.searchParams.delete('s')
    expect((await open(forged.href)).status).toBe(404)
    expect((await open(link.replace(/files\/[^?]+/, 'files/..%2f..%2fdemo-secret'))).status).toBe(404)
    const max = world.max()
    await max.says(`ticket ${number}`)
    await max.sees('cannot find')
    expect(
      said(await pressing(max, { $: { kind: 'view', view: 'ticket.show', params: { id: number }, by: 'press' } })),
    ).not.toContain('/files/')

    await world.advance('PT16M')
    expect((await open(link)).status).toBe(404)
    await ewa.says(`ticket ${number}`)
    await ewa.sees('image.png')
    expect((await open(linksOf(ewa)[0] ?? '')).status).toBe(200)
  })
})

test('every card was one that Teams takes', () => {
  expect(world.cards().flatMap(faultsOf)).toEqual([])
})

const filesOf = async (number: string): Promise<string[]> =>
  (
    await world.rows(
      `select a.name from "Attachment" a join "Ticket" t on t.id = a."ticketId" where t.number = $1 and a."removedAt" is null`,
      [number],
    )
  ).map(({ name }) => String(name))
