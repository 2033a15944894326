/** A source file by its path from the root of the repository, with forward slashes. */
export type SourceFile = { path: string; text: string }

type Import = { from: string; isTypeOnly: boolean }
type Zone = {
  /** Folder, or one file. The longest match wins. */
  at: string
  /** Our own folders and files it may import, beside itself; `types:` before one means types only. */
  may: string[]
  /** The only packages it may import; left out: any that no other folder owns. */
  packages?: string[]
  /** May it use Node's own modules? Default yes. */
  noNode?: true
}

const domainAndCore = ['src/core', 'src/domain']

/** DESIGN §3, who may import whom. */
const zones: Zone[] = [
  { at: 'src/main.ts', may: [''] },
  { at: 'src/assemble', may: [''] },
  { at: 'src/chat.ts', may: [''] },
  { at: 'src/setup.ts', may: [''] },
  { at: 'src/data.ts', may: ['prisma', 'src/env.ts'] },
  { at: 'src/move.ts', may: ['prisma', 'src/env.ts'] },
  { at: 'src/articles.ts', may: ['prisma', 'src/env.ts', 'src/knowledge', 'src/language', 'src/starter.ts'] },
  { at: 'src/train.ts', may: ['src/language', 'src/knowledge'] },
  { at: 'src/starter.ts', may: ['src/core', 'src/knowledge', 'src/language'] },
  { at: 'src/licence.ts', may: ['adapters/licence-source', 'types:src/core', 'src/env.ts'] },
  { at: 'src/demo-keys.ts', may: ['adapters/licence-source'] },
  { at: 'src/demo-licences.ts', may: ['adapters/licence-source', 'prisma/demo'] },
  { at: 'src/demo-tenants.ts', may: ['adapters/provisioning', 'types:src/core'] },
  { at: 'src/env', may: ['src/http/loopback.ts'], packages: ['zod'] },
  { at: 'src/log.ts', may: [], packages: ['pino', 'zod'] },
  { at: 'src/jobs.ts', may: [...domainAndCore, 'src/notices'] },
  { at: 'src/domain', may: [], packages: [], noNode: true },
  { at: 'src/core', may: ['src/domain'], packages: ['zod'] },
  { at: 'src/flows', may: domainAndCore, packages: ['zod'] },
  { at: 'src/views', may: domainAndCore, packages: ['zod'] },
  { at: 'src/catalogue.ts', may: [...domainAndCore, 'src/flows', 'src/views', 'src/knowledge', 'src/texts'] },
  { at: 'src/texts/texts.ts', may: ['src/core/words.ts', 'src/texts'], packages: ['intl-messageformat'] },
  { at: 'src/texts', may: ['types:src/core'], packages: ['intl-messageformat', 'zod'] },
  { at: 'src/language', may: domainAndCore },
  { at: 'src/knowledge', may: domainAndCore },
  { at: 'src/notices', may: domainAndCore },
  { at: 'src/http', may: ['src/core/ports', 'src/domain'] },
  { at: 'adapters/*', may: domainAndCore },
  { at: 'prisma/store', may: ['src/core/ports', 'src/domain', 'prisma'] },
  { at: 'prisma', may: ['src/core/ports', 'src/domain', 'src/env.ts'] },
]

/** Packages with one home. Their types may also be imported where `types` says. */
const homes: { packages: RegExp; at: string[]; types?: string }[] = [
  { packages: /^pg-boss$/, at: ['src/jobs.ts'] },
  { packages: /^(botbuilder|botframework)(-|$)/, at: ['adapters/teams'] },
  { packages: /^(discord\.js|discord-api-types|@discordjs\/.*)$/, at: ['adapters/discord'] },
  { packages: /^jose$/, at: ['adapters/licence-source'] },
  { packages: /^openai$/, at: ['adapters/openai'] },
  { packages: /^(prisma|@prisma\/.*|pg)$/, at: ['prisma'] },
  { packages: /^fastify$/, at: ['src/http'], types: 'adapters' },
  { packages: /^(better-auth|prom-client)$/, at: ['src/http'] },
  { packages: /^intl-messageformat$/, at: ['src/texts'] },
  { packages: /^pino$/, at: ['src/log.ts'], types: '' },
]

/** The embedded database's launcher hands PATH to its child processes. */
const mayReadEnvironment = /^(src\/env|prisma\.config|prisma\/embedded(-server)?)\.ts$/
const emptyWords = /^((.*-)?(utils?|helpers?|managers?|services?)|common|types)$/

/** Whatever breaks DESIGN §3, one sentence each: the file, the rule and the fix. Empty when the house is in order. */
export function complaints(files: SourceFile[]): string[] {
  const read = files.map((file) => ({ ...file, zone: zoneOf(file.path), imports: importsOf(file.text) }))
  return [...read.flatMap((file) => [...fileComplaints(file), ...importComplaints(file)]), ...sharedPackages(read)]
}

type Read = SourceFile & { zone: Zone | undefined; imports: Import[] }

function fileComplaints({ path, text, zone }: Read): string[] {
  const found: string[] = []
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.ts$/, '')
  const code = withoutComments(text)
  if (!zone && path.includes('/'))
    found.push(
      `${path} lies where no import rule applies. Fix: move it to a folder of DESIGN §3, or give its folder a line in test/support/boundaries.ts.`,
    )
  if (emptyWords.test(name)) found.push(`${path} is named after nothing. Fix: name it after the one thing it exports.`)
  if (!/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(name)) found.push(`${path} is not kebab-case. Fix: rename it.`)
  if (!/\.config$/.test(name) && /\bexport\s+default\b|\bexport\s*\{[^}]*\bas\s+default\b/.test(code))
    found.push(`${path} has a default export. Fix: export it by name.`)
  if (!mayReadEnvironment.test(path) && readsEnvironment(code))
    found.push(
      `${path} reads process.env, which only src/env.ts does. Fix: add it to Env and let main hand the value over.`,
    )
  if (/\bimport\s*\(\s*(?!['"])/.test(code))
    found.push(`${path} imports a module by a computed name, which nobody can check. Fix: write the name as a string.`)
  return found
}

const readsEnvironment = (code: string) => {
  const bare = code.replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''")
  return (
    /\bprocess\s*(\?\.|\.)\s*env\b/.test(bare) ||
    /\bprocess\s*\[\s*['"`]env/.test(code) ||
    /\{[^{}]*\benv\b[^{}]*\}\s*=\s*(globalThis\.)?process\b/.test(bare) ||
    /\bimport\s*\{[^}]*\benv\b[^}]*\}\s*from\s*['"](node:)?process['"]/.test(code)
  )
}

function importComplaints({ path, zone, imports }: Read): string[] {
  if (!zone) return []
  return imports.flatMap(({ from, isTypeOnly }) => {
    const own = ownPath(path, from)
    if (own !== undefined) return ownComplaint(path, zone, own, isTypeOnly)
    if (from.startsWith('node:'))
      return zone.noNode ? [`${path} imports ${from}: ${ruleOf(zone)}. Fix: take what it needs as a parameter.`] : []
    return packageComplaint(path, zone, packageOf(from), isTypeOnly)
  })
}

function ownComplaint(path: string, zone: Zone, target: string, isTypeOnly: boolean): string[] {
  const home = homeOf(path, zone)
  if (isUnder(target, home) || zone.may.some((folder) => isUnder(target, folder))) return []
  const asTypes = zone.may.some(
    (folder) => folder.startsWith('types:') && isUnder(target, folder.slice('types:'.length)),
  )
  if (asTypes && isTypeOnly) return []
  const fix = asTypes
    ? 'Fix: write `import type`.'
    : 'Fix: take it as a parameter and let src/main.ts hand it over, or move what both need into src/core or src/domain.'
  return [`${path} imports ${target}: ${ruleOf(zone)}. ${fix}`]
}

function packageComplaint(path: string, zone: Zone, name: string, isTypeOnly: boolean): string[] {
  const home = homes.find(({ packages }) => packages.test(name))
  const isMain = zone.at === 'src/main.ts'
  if (isTypeOnly && home?.types !== undefined && isUnder(path, home.types) && !zone.noNode) return []
  if (zone.packages && !zone.packages.includes(name))
    return [
      `${path} imports ${name}: ${ruleOf(zone)}. Fix: take what it needs as a parameter, a port of src/core/ports.`,
    ]
  if (!home || isMain || home.at.some((folder) => isUnder(path, folder))) return []
  return [`${path} imports ${name}, whose only home is ${home.at.join(', ')}. Fix: use it there, behind a port.`]
}

/** A package without a named home serves one folder. */
function sharedPackages(files: Read[]): string[] {
  const users = new Map<string, Map<string, string>>()
  for (const { path, zone, imports } of files) {
    if (!zone || zone.at === 'src/main.ts') continue
    for (const { from } of imports) {
      const name = packageOf(from)
      const isFree = ownPath(path, from) !== undefined || from.startsWith('node:') || name === 'zod'
      if (isFree || homes.some(({ packages }) => packages.test(name))) continue
      const folders = users.get(name) ?? new Map<string, string>()
      users.set(name, folders.set(homeOf(path, zone).replace(/\/store$/, ''), path))
    }
  }
  return [...users].flatMap(([name, folders]) =>
    folders.size > 1
      ? [
          `${[...folders.values()].join(' and ')} import ${name}: a package serves one folder. Fix: keep it in one and hand its work to the other.`,
        ]
      : [],
  )
}

function ruleOf({ at, may, packages, noNode }: Zone): string {
  const allowed = [...may.map((folder) => folder.replace(/^types:(.*)/, '$1 (types)')), ...(packages ?? [])]
  return `${at} may import ${allowed.join(', ') || 'nothing'}${noNode ? ', not even Node’s modules' : ''}`
}

const isUnder = (path: string, folder: string) =>
  folder === '' || path === folder || path === `${folder}.ts` || path.startsWith(`${folder}/`)

function zoneOf(path: string): Zone | undefined {
  const matches = zones.filter(({ at }) => isUnder(path, at.replace('/*', '')))
  return matches.sort((a, b) => b.at.length - a.at.length)[0]
}

/** The folder a file lives in for good: `adapters/teams` for the zone `adapters/*`. */
const homeOf = (path: string, { at }: Zone) => (at.endsWith('/*') ? path.split('/').slice(0, 2).join('/') : at)

/** `./x.ts` in `src/core/y.ts` → `src/core/x.ts`; undefined for a package. */
function ownPath(importer: string, from: string): string | undefined {
  if (!from.startsWith('.')) return undefined
  return new URL(from, `file:///${importer}`).pathname.slice(1)
}

const packageOf = (from: string) => from.split('/', from.startsWith('@') ? 2 : 1).join('/')

/** Static, dynamic, re-exported and required modules of a TypeScript file. */
function importsOf(text: string): Import[] {
  const code = withoutComments(text)
  const statements = [
    ...code.matchAll(
      /\b(?:import|export)\s+(type\b)?((?:(?!\b(?:import|export)\b)[^'"`;()=])*?)\bfrom\s*['"]([^'"\n]+)['"]/g,
    ),
  ]
  const others = [...code.matchAll(/\bimport\s*['"]([^'"\n]+)['"]|\b(?:import|require)\s*\(\s*['"]([^'"\n]+)['"]/g)]
  return [
    ...statements.map(([, type, names = '', from = '']) => ({ from, isTypeOnly: !!type || isTypesOnly(names) })),
    ...others.map(([, bare, called]) => ({ from: bare ?? called ?? '', isTypeOnly: false })),
  ]
}

/** `{ type A, type B }` */
const isTypesOnly = (names: string) => {
  const list = /^\s*\{([^}]*)\}\s*$/
    .exec(names)?.[1]
    ?.split(',')
    .flatMap((name) => name.trim() || [])
  return !!list?.length && list.every((name) => name.startsWith('type '))
}

/** Strings stay, since they name modules. A comment starts after a space or a bracket; `/\/*$/` starts none. */
const withoutComments = (text: string) =>
  text.replace(
    /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*")|(?<=^|[\s;,(){}[\]])(?:\/\/[^\n]*|\/\*[\s\S]*?\*\/)/g,
    (_, quoted?: string) => quoted ?? ' ',
  )
