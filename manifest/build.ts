import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { zipSync } from 'fflate'
import { type PackageFiles, validateManifest } from './validate-manifest.ts'

/** What differs from one installation to the next. `publicUrl` has no path and no slash at its end. */
export type Installation = { readonly appId: string; readonly publicUrl: string }

/** Either the package lies at `path`, or nothing was written and `problems` say why, each with the fix. */
export type Built =
  | { readonly ok: true; readonly path: string; readonly files: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] }

/** An installation to look at and to try the build with; Teams will not reach it. */
export const DEMO: Installation = {
  appId: '00000000-0000-4000-8000-00000000de5c',
  publicUrl: 'https://deskhand.example',
}

const SOURCES = {
  'manifest.json': 'manifest.json',
  'color.png': 'icons/color.png',
  'outline.png': 'icons/outline.png',
  'de.json': 'de.json',
  'es.json': 'es.json',
}

/** A date inside the zip's range, in local time as zip wants it, so that the same sources give the same bytes. */
const ALWAYS_THE_SAME = new Date(2020, 0, 1)

/** The files of the app package, placeholders filled: what `validateManifest` judges and the zip holds. */
export async function packageFiles({ appId, publicUrl }: Installation): Promise<PackageFiles> {
  const files = await Promise.all(
    Object.entries(SOURCES).map(
      async ([name, source]) => [name, await readFile(new URL(source, import.meta.url))] as const,
    ),
  )
  const filled = { APP_ID: appId, PUBLIC_URL: publicUrl, PUBLIC_HOST: new URL(publicUrl).host }
  return Object.fromEntries(
    files.map(([name, bytes]) => [name, name === 'manifest.json' ? fill(bytes, filled) : new Uint8Array(bytes)]),
  )
}

function fill(template: Uint8Array, values: Readonly<Record<string, string>>): Uint8Array {
  const text = new TextDecoder().decode(template)
  return new TextEncoder().encode(text.replaceAll(/\{\{(\w+)\}\}/g, (placeholder, key) => values[key] ?? placeholder))
}

/** Validates and writes the package that an administrator uploads to Teams. Equal sources give equal bytes. */
export async function buildPackage(installation: Installation, path: string): Promise<Built> {
  const wrong = installationProblems(installation)
  if (wrong.length > 0) return { ok: false, problems: wrong }
  const files = await packageFiles(installation)
  const problems = validateManifest(files)
  if (problems.length > 0) return { ok: false, problems }
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, zipSync({ ...files }, { level: 9, mtime: ALWAYS_THE_SAME }))
  return { ok: true, path, files: Object.keys(files) }
}

function installationProblems({ appId, publicUrl }: Installation): readonly string[] {
  const url = URL.parse(publicUrl)
  return [
    ...(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(appId)
      ? []
      : [`--app-id ${appId} is no app id. Give the application (client) id of the bot, 36 characters with hyphens.`]),
    ...(url?.protocol === 'https:' && publicUrl === url.origin
      ? []
      : [`--public-url ${publicUrl} is not usable. Give https:// and the host only, such as ${DEMO.publicUrl}.`]),
  ]
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { 'app-id': { type: 'string' }, 'public-url': { type: 'string' } } })
  const installation = {
    appId: values['app-id'] ?? DEMO.appId,
    publicUrl: values['public-url']?.replace(/\/$/, '') ?? DEMO.publicUrl,
  }
  const target = fileURLToPath(new URL('build/deskhand-teams.zip', import.meta.url))
  const built = await buildPackage(installation, target)
  if (!built.ok) {
    process.stderr.write(`The Teams package was not built:\n${built.problems.map((line) => `- ${line}\n`).join('')}`)
    process.exitCode = 1
    return
  }
  process.stdout.write(`${relative('.', built.path)} is built and valid: ${built.files.join(', ')}\n`)
  process.stdout.write(`App id ${installation.appId}, address ${installation.publicUrl}\n`)
  if (!values['app-id'] || !values['public-url'])
    process.stdout.write(
      'Demo values are in it. For your own: npm run manifest -- --app-id <client id> --public-url https://<host>\n',
    )
}

// `import.meta.main` would need Node 24.2; the macOS package has 24.0.
if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
