import { readdir } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it, test } from 'vitest'
import { createFiles } from '../../../adapters/files/index.ts'
import type { Files } from '../../../src/core/ports.ts'
import { ATTACHMENT_MAX_BYTES } from '../../../src/domain/attachment.ts'
import { EICAR, startClamd } from './clamd.ts'
import { emptyFolder } from './folder.ts'
import { serve } from './web.ts'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)
const SCRIPT = Buffer.from('#!/bin/sh\nrm -rf ~\n')
const part = (type: string) =>
  strToU8(`<Types><Override ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`)

async function filesIn({ clamdUrl }: { clamdUrl?: string } = {}) {
  const dataDir = await emptyFolder()
  const files = createFiles({ dataDir, secret: 's', publicUrl: 'https://desk.example', allowLoopback: true, clamdUrl })
  const onDisk = async () =>
    (await readdir(dataDir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  /** The staged file, or the problem's name. */
  const staged = async (name: string, bytes: Uint8Array, declaredType?: string) => {
    const outcome = await files.stage({ name, bytes, declaredType })
    return outcome.ok ? outcome.file : outcome.problem
  }
  return { files, onDisk, staged }
}

describe('staging', () => {
  it('fetches a picture, keeps it under a key of its own and gives it back', async () => {
    const { files, onDisk } = await filesIn()
    const url = await serve((_, response) => response.end(PNG))
    const outcome = await files.stage({ name: '../\u202Eshot.png', declaredType: 'image/png', url })
    if (!outcome.ok) throw new Error(outcome.problem)
    const { storageKey, ...file } = outcome.file
    expect(file).toEqual({
      name: 'shot.png',
      mimeDeclared: 'image/png',
      mimeSniffed: 'image/png',
      size: PNG.length,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      scan: 'NOT_SCANNED',
      isSafePicture: true,
    })
    const bytes = await files.open(storageKey)
    expect(bytes && Buffer.from(await bytes.toArray().then((chunks) => Buffer.concat(chunks)))).toEqual(PNG)
    expect((await onDisk()).map((entry) => entry.name)).toEqual([storageKey])

    await files.remove(storageKey)
    expect(await files.open(storageKey)).toBeUndefined()
    expect(await onDisk()).toEqual([])
  })

  it('recognises the same file sent twice, and keeps both apart', async () => {
    const { staged } = await filesIn()
    const [one, two] = [await staged('a.png', PNG), await staged('b 😀.png', PNG)]
    if (typeof one === 'string' || typeof two === 'string') throw new Error('refused')
    expect(one.sha256).toBe(two.sha256)
    expect(one.storageKey).not.toBe(two.storageKey)
    expect(two.name).toBe('b 😀.png')
  })

  test.each<[string, string, Uint8Array]>([
    ['empty', 'a.png', Buffer.alloc(0)],
    ['too-large', 'a.txt', Buffer.alloc(ATTACHMENT_MAX_BYTES + 1, 'x')],
    ['disguised', 'script.png', SCRIPT],
    ['disguised', 'words.jpg', Buffer.from('just words')],
    ['disguised', 'BMW.bmp', Buffer.from('BM=1; rm -rf ~')],
    ['disguised', 'logo.png', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['not-allowed', 'script.txt', SCRIPT],
    ['not-allowed', 'page.txt', Buffer.from('  <!DOCTYPE html><script>alert(1)</script>')],
    ['not-allowed', 'setup.pdf', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])],
    ['not-allowed', 'app.zip', zipSync({ 'META-INF/MANIFEST.MF': strToU8('x') })],
    [
      'not-allowed',
      'macro.xlsx',
      zipSync({
        '[Content_Types].xml': strToU8(
          '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
        ),
      }),
    ],
    ['not-allowed', 'nul.txt', Buffer.from(`${'words '.repeat(100)}\0`)],
    ['not-allowed', 'noise', Buffer.from([0, 1, 2, 3, 4, 5])],
  ])('refuses as %s: %s, and keeps nothing of it', async (problem, name, bytes) => {
    const { files, onDisk } = await filesIn()
    expect(await files.stage({ name, bytes })).toEqual({ ok: false, problem, name, size: bytes.length })
    expect(await onDisk()).toEqual([])
  })

  test.each<[string, string, Uint8Array]>([
    ['image/png', 'shot.txt', PNG],
    ['text/plain', 'Größe.txt', Buffer.from('Größe in einer alten Codepage', 'latin1')],
    ['text/plain', 'nav.log', Buffer.from('\uFEFFein Protokoll von Windows', 'utf16le')],
    ['text/plain', 'solid.txt', Buffer.from('solid words, not a model')],
    ['text/plain', 'color.log', Buffer.from('\u001b[31merror\u001b[0m')],
    ['text/plain', 'config.xml', Buffer.from('<?xml version="1.0"?><config/>')],
    ['text/csv', 'a.csv', Buffer.from('a;b\n1;2')],
    ['application/json', 'a.json', Buffer.from('{"a":1}')],
    ['application/pdf', 'a.pdf', Buffer.from('%PDF-1.7\n')],
    ['application/zip', 'a.zip', zipSync({ 'run.txt': strToU8('x') })],
    [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'a.docx',
      zipSync({ '[Content_Types].xml': part('wordprocessingml.document') }),
    ],
    [
      'application/vnd.oasis.opendocument.text',
      'a.odt',
      zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] }),
    ],
  ])('takes as %s: %s', async (mimeSniffed, name, bytes) => {
    const { staged } = await filesIn()
    expect(await staged(name, bytes)).toMatchObject({ mimeSniffed, size: bytes.length })
  })

  it('looks at the bytes, not at what the sender says they are', async () => {
    const { staged } = await filesIn()
    expect(await staged('a.png', SCRIPT, 'image/png')).toBe('disguised')
    expect(await staged('image', SCRIPT, 'image/png')).toBe('disguised')
    expect(await staged('image', PNG, 'text/html')).toMatchObject({ name: 'image.png', mimeSniffed: 'image/png' })
  })

  it('passes on why a file could not be fetched, with a name that is safe to repeat', async () => {
    const { files, onDisk } = await filesIn()
    const url = await serve((request, response) => {
      if (request.url === '/silent') return
      response.writeHead(request.url === '/giant' ? 200 : 404, { 'content-length': 47_185_920 })
      response.flushHeaders()
    })
    const refused = { ok: false, name: 'a.png' }
    const name = '../a.png'
    expect(await files.stage({ name, url: 'https://10.0.0.1/' })).toEqual({ ...refused, problem: 'forbidden-address' })
    expect(await files.stage({ name, url: `${url}/gone` })).toEqual({ ...refused, problem: 'unreachable' })
    expect(await files.stage({ name, url: `${url}/silent` }, 100)).toEqual({ ...refused, problem: 'slow' })
    expect(await files.stage({ name })).toEqual({ ...refused, problem: 'unreachable' })
    const giant = { ...refused, problem: 'too-large', size: 47_185_920 }
    expect(await files.stage({ name, url: `${url}/giant` })).toEqual(giant)
    expect(await onDisk()).toEqual([])
  })
})

describe('scanning', () => {
  it('refuses a virus and keeps nothing of it', async () => {
    const { files, onDisk, staged } = await filesIn({ clamdUrl: await startClamd() })
    expect(await files.stage({ name: 'test.txt', bytes: EICAR })).toMatchObject({ ok: false, problem: 'infected' })
    expect(await onDisk()).toEqual([])
    expect(await staged('a.png', PNG)).toMatchObject({ scan: 'CLEAN' })
  })

  it('keeps a file that could not be scanned as pending, and scans it again', async () => {
    let isAwake = false
    const clamdUrl = await startClamd(() => (isAwake ? 'stream: Late FOUND\0' : 'broken\0'))
    const { files, staged } = await filesIn({ clamdUrl })
    const file = await staged('a.png', PNG)
    if (typeof file === 'string') throw new Error(file)
    expect(file.scan).toBe('PENDING')
    expect(await files.rescan(file.storageKey)).toBe('PENDING')
    isAwake = true
    expect(await files.rescan(file.storageKey)).toBe('INFECTED')
    await files.remove(file.storageKey)
    expect(await files.rescan(file.storageKey)).toBeUndefined()
  })
})

it('is what the core means by files, and its links open for whom they were made', async () => {
  const { files } = await filesIn()
  const port: Files = files
  const now = new Date('2026-03-02T10:00:00Z')
  const link = new URL(port.link('att-1', 'ann', now))
  expect(files.verify('att-1', Object.fromEntries(link.searchParams), now)).toBe('ann')
})

it('reads text back as it was sent', async () => {
  const { files, staged } = await filesIn()
  const words = '<script> @everyone ñ ß 😀 שלום\n'.repeat(500)
  const file = await staged('a.txt', Buffer.from(`text: ${words}`))
  if (typeof file === 'string') throw new Error(file)
  const bytes = await files.open(file.storageKey)
  expect(bytes && (await text(bytes))).toBe(`text: ${words}`)
})
