import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createFiles } from '../../adapters/files/index.ts'
import { remakeLogo } from '../../adapters/files/logo.ts'
import { createLogoIn } from '../../src/core/logo-in.ts'
import type { AttachmentCard } from '../../src/core/ports.ts'
import type { Person } from '../../src/domain/person.ts'
import { openWorld, type World } from '../prisma/store/world.ts'
import { LOGO_PICTURES } from '../support/logo-pictures.ts'

const folder = mkdtempSync(join(tmpdir(), 'deskhand-logo-'))
const files = createFiles({
  dataDir: folder,
  secret: 's'.repeat(32),
  publicUrl: 'http://127.0.0.1:9',
  allowLoopback: true,
})
let world: World
let sofia: Person
beforeAll(async () => {
  world = await openWorld()
  await world.person('sofia')
  const person = await world.store.personOf('person:sofia')
  if (!person) throw new Error('there is no such person')
  sofia = person
})
afterAll(async () => {
  await world.close()
  rmSync(folder, { recursive: true })
})

const logoIn = (file: AttachmentCard) =>
  createLogoIn({ files, read: files.read, remake: remakeLogo, store: world.store })(file, sofia)

/** Somebody uploads a file. */
async function uploads(name: string, bytes: Uint8Array): Promise<AttachmentCard> {
  const staged = await files.stage({ name, bytes, declaredType: 'image/jpeg' })
  if (!staged.ok) throw new Error(staged.problem)
  return world.store.keepIssuedFile(staged.file, sofia)
}
const kept = async (id: string) => {
  const [card] = await world.store.reads.attachments.of([id])
  return card
}

it('a picture is kept a second time as a PNG of its pixels alone, the same each time', async () => {
  const photo = await uploads('our logo.jpeg', Buffer.from(LOGO_PICTURES.turned, 'base64'))
  const read = await logoIn(photo)
  expect(read).toMatchObject({ ok: true, width: 12, height: 4 })
  expect(await logoIn(photo)).toEqual(read)
  if (!read.ok) return
  const card = await kept(read.fileId)
  expect(card).toMatchObject({ name: 'our logo.png', mime: 'image/png', isSafePicture: true, size: read.bytes })
  expect(card?.uploaderRef).toBe(photo.uploaderRef)
  const bytes = Buffer.from((await files.read(card?.storageKey ?? '')) ?? [])
  expect(bytes.toString('latin1')).not.toContain('at home')
})

it('a file that is no picture, is gone or was removed is said to be none', async () => {
  const text = await uploads('logo.txt', Buffer.from('just words'))
  expect(await logoIn(text)).toEqual({ ok: false, problem: { kind: 'format', format: 'text/plain' } })
  const photo = await uploads('logo.jpg', Buffer.from(LOGO_PICTURES.cmyk, 'base64'))
  const unreadable = { ok: false, problem: { kind: 'unreadable' } }
  expect(await logoIn({ ...photo, isRemoved: true })).toEqual(unreadable)
  await files.remove(photo.storageKey)
  expect(await logoIn(photo)).toEqual(unreadable)
})
