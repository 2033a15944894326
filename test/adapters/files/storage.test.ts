import { readdir, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { saveStream } from '../../../adapters/files/save-stream.ts'
import { createStorage } from '../../../adapters/files/storage.ts'
import { emptyFolder } from './folder.ts'

async function storageWith(...contents: string[]) {
  const dir = await emptyFolder()
  const storage = createStorage(dir)
  const keys: string[] = []
  for (const content of contents) {
    const { key, path } = await storage.reserve()
    await saveStream([Buffer.from(content)], path, 100)
    await storage.keep(key)
    keys.push(key)
  }
  const [key = ''] = keys
  return { dir, storage, keys, key, place: join(dir, key.slice(0, 2), key) }
}

const read = async (stream: ReturnType<ReturnType<typeof createStorage>['open']>) => {
  const bytes = await stream
  return bytes && text(bytes)
}

describe('storage', () => {
  it('gives back what was kept, readable by its owner only', async () => {
    const { storage, key, place } = await storageWith('hello')
    expect(await read(storage.open(key))).toBe('hello')
    expect((await stat(place)).mode & 0o777).toBe(0o600)
  })

  it('has nothing under a key until the file is complete', async () => {
    const { storage } = await storageWith()
    const { key, path } = await storage.reserve()
    await writeFile(path, 'half')
    expect(await storage.open(key)).toBeUndefined()
  })

  it('keeps equal files apart, so removing one leaves the other', async () => {
    const { storage, keys } = await storageWith('same', 'same')
    const [one = '', other = ''] = keys
    await storage.remove(one)
    expect(await storage.open(one)).toBeUndefined()
    expect(await read(storage.open(other))).toBe('same')
  })

  it('has no bytes left of a removed file, and removing it again is fine', async () => {
    const { dir, storage, key } = await storageWith('a secret in a picture')
    await storage.remove(key)
    await storage.remove(key)
    const entries = await readdir(dir, { recursive: true, withFileTypes: true })
    expect(entries.filter((entry) => entry.isFile())).toEqual([])
  })

  it('never follows a key that is a path', async () => {
    const { dir, storage, key } = await storageWith('hello')
    await writeFile(join(dir, 'outside'), 'x')
    expect(await storage.open('../outside')).toBeUndefined()
    expect(await storage.open(`../${key.slice(0, 2)}/${key}`)).toBeUndefined()
    await expect(storage.remove('../outside')).rejects.toThrow('Not a storage key')
    expect(await readdir(dir)).toContain('outside')
  })

  it('lists old files that no record knows, unfinished ones too, and spares young ones', async () => {
    const { dir, storage, keys } = await storageWith('known', 'forgotten', 'young')
    const [known = '', forgotten = '', young = ''] = keys
    const unfinished = await storage.reserve()
    await writeFile(unfinished.path, 'half')
    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000)
    for (const key of [known, forgotten]) await utimes(join(dir, key.slice(0, 2), key), yesterday, yesterday)
    await utimes(unfinished.path, yesterday, yesterday)

    const orphans = await storage.orphans(new Set([known]))
    expect(orphans.toSorted()).toEqual([forgotten, unfinished.key].toSorted())
    for (const key of orphans) await storage.remove(key)
    expect(await storage.orphans(new Set([known]))).toEqual([])
    expect(await storage.orphans(new Set([known]), 0)).toEqual([young])
  })

  it('has no orphans before anything was kept', async () => {
    expect(await createStorage(join(await emptyFolder(), 'later')).orphans(new Set())).toEqual([])
  })
})
