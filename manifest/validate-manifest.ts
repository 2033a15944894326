import { languageProblems } from './language-problems.ts'
import { type Png, readPngHeader } from './read-png-header.ts'
import { type Manifest, schemaProblems } from './schema-problems.ts'
import { textPaths } from './text-paths.ts'

/** What lies in the zip: file name → bytes. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>

/**
 * What keeps Teams from taking this package, one sentence a problem with the path and the fix; none when it is good.
 * The official schema first, then what the schema does not say: icons, languages, placeholders, stray files.
 */
export function validateManifest(files: PackageFiles): readonly string[] {
  const read = readJson(files, 'manifest.json')
  if (!read.ok) return [read.problem]
  const manifest = read.value as Manifest
  const inSchema = schemaProblems('manifest.json', manifest.manifestVersion, 'MicrosoftTeams.schema.json', read.value)
  if (inSchema.length > 0) return inSchema
  const languages = manifest.localizationInfo?.additionalLanguages ?? []
  return [
    ...placeholderProblems(read.value),
    ...addressProblems(manifest),
    ...iconProblems(files, manifest.icons.color, 192, 'full bleed, no transparency', (png) => !png.hasAlpha),
    ...iconProblems(files, manifest.icons.outline, 32, 'white on transparent', (png) => png.hasAlpha),
    ...languages.flatMap(({ file }) => {
      const texts = readJson(files, file)
      return texts.ok ? languageProblems(file, manifest, texts.value) : [texts.problem]
    }),
    ...strayFileProblems(files, [
      'manifest.json',
      manifest.icons.color,
      manifest.icons.outline,
      ...languages.map(({ file }) => file),
    ]),
  ]
}

type Read = { readonly ok: true; readonly value: object } | { readonly ok: false; readonly problem: string }

function readJson(files: PackageFiles, name: string): Read {
  const bytes = files[name]
  if (!bytes)
    return { ok: false, problem: `${name} is missing from the package. Add it, or take its name out of manifest.json.` }
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (value !== null && typeof value === 'object') return { ok: true, value }
    return { ok: false, problem: `${name} has to hold one JSON object. Correct it there.` }
  } catch (error) {
    return { ok: false, problem: `${name} is not valid JSON: ${(error as Error).message}. Correct it there.` }
  }
}

function placeholderProblems(manifest: unknown): readonly string[] {
  return [...textPaths(manifest)]
    .filter(([, text]) => /\{\{.*\}\}/.test(text))
    .map(
      ([path, text]) =>
        `manifest.json: ${path} still holds the placeholder ${text}. The build fills APP_ID, PUBLIC_URL and PUBLIC_HOST only.`,
    )
}

function addressProblems({ developer }: Manifest): readonly string[] {
  return Object.entries(developer)
    .filter(([key, value]) => key.endsWith('Url') && !value.startsWith('https://'))
    .map(
      ([key, value]) =>
        `manifest.json: developer.${key} is ${value}, and Teams only takes https. Give an https address.`,
    )
}

function iconProblems(files: PackageFiles, name: string, side: number, look: string, isRight: (png: Png) => boolean) {
  const bytes = files[name]
  if (!bytes) return [`${name} is missing from the package. Draw it with: node manifest/icons/draw.ts`]
  const png = readPngHeader(bytes)
  if (!png) return [`${name} is not a PNG file. Draw it with: node manifest/icons/draw.ts`]
  if (png.width !== side || png.height !== side)
    return [
      `${name} is ${png.width}×${png.height} pixels, Teams wants ${side}×${side}. Draw it with: node manifest/icons/draw.ts`,
    ]
  if (!isRight(png)) return [`${name} has to be ${look}. Draw it with: node manifest/icons/draw.ts`]
  return []
}

function strayFileProblems(files: PackageFiles, named: readonly string[]): readonly string[] {
  return Object.keys(files)
    .filter((name) => !named.includes(name))
    .map((name) => `${name} is in the package but manifest.json does not name it. Take it out, or name it there.`)
}
