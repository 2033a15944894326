import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildPackage, DEMO, packageFiles } from '../../manifest/build.ts'
import { type PackageFiles, validateManifest } from '../../manifest/validate-manifest.ts'

const APP_ID = '7d1f6f0e-3a52-4c1b-9a5e-0f4f3c2b1a09'
const NAMES = ['manifest.json', 'color.png', 'outline.png', 'de.json', 'es.json']

type Json = ReturnType<typeof JSON.parse>

const json = (files: PackageFiles, name: string): Json => JSON.parse(new TextDecoder().decode(files[name]))
/** The package with one JSON file changed by `change`. */
function withChange(files: PackageFiles, name: string, change: (value: Json) => void): PackageFiles {
  const value = json(files, name)
  change(value)
  return { ...files, [name]: new TextEncoder().encode(JSON.stringify(value)) }
}

let good: PackageFiles
let folder: string
beforeAll(async () => {
  good = await packageFiles(DEMO)
  folder = await mkdtemp(join(tmpdir(), 'deskhand-manifest-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('the Teams app package', () => {
  it('is valid as it stands', () => {
    expect(validateManifest(good)).toEqual([])
  })

  it('holds exactly the files that it names, filled for the installation', async () => {
    const path = join(folder, 'own.zip')
    const built = await buildPackage({ appId: APP_ID, publicUrl: 'https://help.vendor.example' }, path)
    expect(built).toEqual({ ok: true, path, files: NAMES })
    const files = unzipSync(await readFile(path))
    expect(Object.keys(files)).toEqual(NAMES)
    expect(validateManifest(files)).toEqual([])
    const manifest = json(files, 'manifest.json')
    expect([manifest.id, manifest.bots[0].botId, manifest.composeExtensions[0].botId]).toEqual([APP_ID, APP_ID, APP_ID])
    expect(manifest.validDomains).toEqual(['help.vendor.example'])
    expect(manifest.developer.privacyUrl).toBe('https://help.vendor.example/privacy')
  })

  it('comes out byte for byte the same when built again', async () => {
    const [first, second] = [join(folder, '1.zip'), join(folder, '2.zip')]
    await buildPackage(DEMO, first)
    await buildPackage(DEMO, second)
    expect((await readFile(first)).equals(await readFile(second))).toBe(true)
  })

  it('offers what the bot does: personal, team and group chats, files, and a ticket from a message', () => {
    const { bots, composeExtensions } = json(good, 'manifest.json')
    expect(bots[0]).toMatchObject({ scopes: ['personal', 'team', 'groupChat'], supportsFiles: true })
    expect(composeExtensions[0].commands).toMatchObject([{ type: 'action', context: ['message'], fetchTask: true }])
  })

  it.each([
    ['manifest.json', ['help', 'create ticket', 'my tickets', 'contact', 'find version', 'language']],
    ['de.json', ['Hilfe', 'Ticket erstellen', 'Meine Tickets', 'Kontakt', 'Version finden', 'Sprache']],
    ['es.json', ['ayuda', 'crear ticket', 'mis tickets', 'contacto', 'buscar versión', 'idioma']],
  ])('offers its commands in the words of %s', (name, words) => {
    const texts = json(good, name)
    const titles = words.map((_, at) =>
      name === 'manifest.json'
        ? texts.bots[0].commandLists[0].commands[at].title
        : texts[`bots[0].commandLists[0].commands[${at}].title`],
    )
    expect(titles).toEqual(words)
  })
})

describe('a broken package is refused with a sentence that says where and what to do', () => {
  it.each<[string, (files: PackageFiles) => PackageFiles, RegExp]>([
    [
      'a scope Teams does not know',
      (files) => withChange(files, 'manifest.json', (manifest) => manifest.bots[0].scopes.splice(0, 1, 'everyone')),
      /^manifest\.json: bots\[0\]\.scopes\[0\] must be one of team, personal, groupChat\. Choose/,
    ],
    [
      'a misspelt key',
      (files) =>
        withChange(files, 'manifest.json', (manifest) => Object.assign(manifest.bots[0], { supportFiles: true })),
      /^manifest\.json: bots\[0\] may not hold "supportFiles"/,
    ],
    [
      'a missing name',
      (files) => withChange(files, 'manifest.json', (manifest) => delete manifest.name.short),
      /^manifest\.json: name lacks "short"\. Add it/,
    ],
    [
      'a command title that is too long',
      (files) =>
        withChange(files, 'manifest.json', (manifest) => {
          manifest.bots[0].commandLists[0].commands[1].title = 'create a ticket from all that I say'
        }),
      /^manifest\.json: bots\[0\]\.commandLists\[0\]\.commands\[1\]\.title is longer than 32 characters/,
    ],
    [
      'eleven commands',
      (files) =>
        withChange(files, 'manifest.json', (manifest) => {
          const { commands } = manifest.bots[0].commandLists[0]
          while (commands.length < 11) commands.push({ title: 'one more', description: 'one more' })
        }),
      /^manifest\.json: bots\[0\]\.commandLists\[0\]\.commands has more than 10 entries/,
    ],
    [
      'a schema version that does not exist',
      (files) => withChange(files, 'manifest.json', (manifest) => Object.assign(manifest, { manifestVersion: '9.9' })),
      /^manifest\.json: manifestVersion 9\.9 is none that we have the schema of/,
    ],
    [
      'a placeholder nobody filled',
      (files) => withChange(files, 'manifest.json', (manifest) => manifest.validDomains.push('{{HOST}}')),
      /^manifest\.json: validDomains\[1\] still holds the placeholder \{\{HOST\}\}/,
    ],
    [
      'an address without https',
      (files) =>
        withChange(files, 'manifest.json', (manifest) =>
          Object.assign(manifest.developer, { websiteUrl: 'http://a.b' }),
        ),
      /^manifest\.json: developer\.websiteUrl is http:\/\/a\.b, and Teams only takes https/,
    ],
    [
      'a text nobody translated',
      (files) => withChange(files, 'de.json', (texts) => delete texts['bots[0].commandLists[0].commands[2].title']),
      /^de\.json: bots\[0\]\.commandLists\[0\]\.commands\[2\]\.title is not translated\. Add the key/,
    ],
    [
      'a translation of nothing',
      (files) =>
        withChange(files, 'es.json', (texts) =>
          Object.assign(texts, { 'bots[0].commandLists[2].commands[0].title': 'nada' }),
        ),
      /^es\.json: bots\[0\]\.commandLists\[2\]\.commands\[0\]\.title translates nothing/,
    ],
    [
      'a language file that is no JSON',
      (files) => ({ ...files, 'es.json': new TextEncoder().encode('{') }),
      /^es\.json is not valid JSON/,
    ],
    [
      'a manifest that is no object',
      (files) => ({ ...files, 'manifest.json': new TextEncoder().encode('null') }),
      /^manifest\.json has to hold one JSON object/,
    ],
    ['no German', ({ 'de.json': _, ...files }) => files, /^de\.json is missing from the package/],
    ['no icon', ({ 'color.png': _, ...files }) => files, /^color\.png is missing from the package\. Draw it/],
    [
      'the icons swapped',
      (files) => ({ ...files, 'color.png': files['outline.png'] ?? new Uint8Array() }),
      /^color\.png is 32×32 pixels, Teams wants 192×192/,
    ],
    [
      'an icon that is no picture',
      (files) => ({ ...files, 'outline.png': new TextEncoder().encode('<svg/>') }),
      /^outline\.png is not a PNG file/,
    ],
    [
      'a file nobody named',
      (files) => ({ ...files, 'notes.txt': new Uint8Array() }),
      /^notes\.txt is in the package but manifest\.json does not name it/,
    ],
  ])('%s', (_, broken, sentence) => {
    expect(validateManifest(broken(good))).toEqual([expect.stringMatching(sentence)])
  })

  it('an app id that is none, and an address with a path: nothing is written', async () => {
    const path = join(folder, 'never.zip')
    const built = await buildPackage({ appId: 'deskhand', publicUrl: 'http://help.example/bot' }, path)
    expect(built).toEqual({
      ok: false,
      problems: [expect.stringMatching(/^--app-id deskhand is no app id/), expect.stringMatching(/^--public-url http/)],
    })
    await expect(readFile(path)).rejects.toThrow(/ENOENT/)
  })
})
