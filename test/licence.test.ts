import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'deskhand-licence-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)
const put = (name: string, text: string) => {
  writeFileSync(at(name), text)
  return at(name)
}

/** A command in a process of its own: its exit code and what it said, paths without their folder. */
const run = (file: string, ...args: string[]) =>
  new Promise<{ code: unknown; said: string }>((done) => {
    const env = { PATH: process.env.PATH, LICENCE_PUBLIC_KEYS: publicKeys }
    execFile(process.execPath, [file, ...args], { env }, (error, stdout, stderr) =>
      done({ code: error?.code ?? 0, said: `${stdout}${stderr}`.replaceAll(`${folder}/`, '') }),
    )
  })
let publicKeys = ''

const [, example = ''] =
  /\n## Issue licence files\n[\s\S]*?```json\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? []

describe('npm run licence', () => {
  it('makes a key for its owner alone, and says only its public half', async () => {
    const { code, said } = await run('src/licence.ts', 'new-key', at('key.json'))
    expect(code, said).toBe(0)
    expect(statSync(at('key.json')).mode & 0o777).toBe(0o600)
    const { kid, x, d } = JSON.parse(readFileSync(at('key.json'), 'utf8'))
    publicKeys = said.trim().split('\n').at(-1)?.trim() ?? ''
    expect(publicKeys).toBe(`${kid}:${x}`)
    expect(said).not.toContain(d)
  })
  it('issues the README’s example, and checks it', async () => {
    const content = put('hello.json', example)
    const issued = await run('src/licence.ts', 'issue', content, '--key', at('key.json'), '--out', at('hello.licence'))
    expect(issued).toEqual({ code: 0, said: expect.stringMatching(/^Issued hello\.licence, signed with /) })
    const { code, said } = await run('src/licence.ts', 'check', at('hello.licence'))
    expect(code, said).toBe(0)
    expect(said).toContain('Hello AB, serial number 4711-1234')
    expect(said).toMatch(/revision 9[\s\S]*to 2099-12-31[\s\S]* 12 {3}Sales Premium/)
  })
  it('writes over nothing', async () => {
    const before = readFileSync(at('key.json'))
    const { code, said } = await run('src/licence.ts', 'new-key', at('key.json'))
    expect({ code, said }).toEqual({
      code: 1,
      said: 'key.json is there already and was left as it is. Name another file.\n',
    })
    expect(readFileSync(at('key.json'))).toEqual(before)
  })
  it.each<[string, string, RegExp]>([
    ['no licence file', 'hello', /^x\.licence is no licence file, or was changed or cut\.\n$/],
    ['a file that was changed', 'changed', /^x\.licence was changed: its signature does not fit\.\n$/],
  ])('refuses %s', async (_name, text, sentence) => {
    const [head, , signature] = readFileSync(at('hello.licence'), 'utf8').split('.')
    const changed = [
      head,
      Buffer.from(example.replace('"quantity": 12', '"quantity": 99')).toString('base64url'),
      signature,
    ].join('.')
    const { code, said } = await run('src/licence.ts', 'check', put('x.licence', text === 'changed' ? changed : text))
    expect({ code, said }).toEqual({ code: 1, said: expect.stringMatching(sentence) })
  })
  it('names every mistake of what is to be issued', async () => {
    const wrong = put(
      'wrong.json',
      example.replace('"revision": 9', '"revision": 0').replace('"quantity": 12', '"quantity": -1'),
    )
    const { code, said } = await run(
      'src/licence.ts',
      'issue',
      wrong,
      '--key',
      at('key.json'),
      '--out',
      at('no.licence'),
    )
    expect({ code, said }).toEqual({
      code: 1,
      said: expect.stringMatching(/^wrong\.json is no licence:\n {2}revision: .*\n {2}lines\.1\.quantity: /),
    })
  })
  it('signs with no public key, and not what is no JSON', async () => {
    const half = put('half.json', JSON.stringify({ ...JSON.parse(readFileSync(at('key.json'), 'utf8')), d: undefined }))
    const signed = await run('src/licence.ts', 'issue', at('hello.json'), '--key', half, '--out', at('no.licence'))
    expect(signed).toEqual({ code: 1, said: expect.stringContaining('half.json is no signing key.') })
    const text = await run('src/licence.ts', 'issue', put('a.txt', 'hello'), '--key', at('key.json'), '--out', at('no'))
    expect(text).toEqual({ code: 1, said: 'a.txt is no JSON.\n' })
  })
  it('says how it is used', async () => {
    for (const args of [[], ['issue', 'a.json'], ['check'], ['sell', 'a']])
      expect(await run('src/licence.ts', ...args)).toEqual({
        code: 1,
        said: expect.stringContaining('Say what to do:'),
      })
    const gone = await run('src/licence.ts', 'check', at('gone'))
    expect(gone).toEqual({ code: 1, said: 'gone cannot be read (ENOENT).\n' })
  })
})
