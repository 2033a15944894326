import { existsSync, globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const root = new URL('../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const readme = read('README.md')
const ci = read('.ci/run')
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

/** Every line of the README's shell blocks. */
const commands = [...readme.matchAll(/^ *```sh\n([\s\S]*?)^ *```$/gm)].flatMap(([, block = '']) =>
  block.split('\n').flatMap((line) => line.trim() || []),
)

/** `DATABASE_URL=<address> npm start` → `npm start`; `npm run manifest -- --app-id …` → `npm run manifest`. */
const gist = (command: string) =>
  /^(?:[A-Z_]+=\S+ )*((?:npm (?:run )?[\w-]+)|(?:\w+ -+\w+))/.exec(command)?.[1] ?? command

it('has the commands a newcomer needs', () => {
  expect(commands).toEqual(expect.arrayContaining(['npm ci', 'npm start', 'npm test', 'npm run playground']))
})

/** Lines of CI that run something. */
const steps = ci.split('\n').filter((line) => !/^\s*(#|echo|step\b(?!.*npm ci$))/.test(line))
const tests = globSync('test/**/*.test.ts', { cwd: root.pathname }).map(read).join('\n')

/** Whether a test starts the script in a process of its own, with the same first word: `'src/data.ts', 'import'`. */
function isTested(command: string): boolean {
  const [, script = '', verb] = /^npm run ([\w-]+)(?: -- ([a-z]+)(?: |$))?/.exec(command) ?? []
  const [, file] = /^node (\S+)$/.exec(scripts[script] ?? '') ?? []
  return file !== undefined && tests.includes(verb ? `'${file}', '${verb}'` : `'${file}', `)
}

const isRun = (command: string) => isTested(command) || steps.some((line) => line.includes(gist(command)))

it.each([...new Set(commands)])('CI or a test runs: %s', (command) => {
  const script = /^npm (?:run )?([\w-]+)/.exec(gist(command))?.[1]
  if (script && script !== 'ci') expect(Object.keys(scripts)).toContain(script)
  expect(isRun(command)).toBe(true)
})

it('would not believe a command that nothing runs', () => {
  for (const command of ['npm run data -- erase x', 'npm run nothing']) expect(isRun(command), command).toBe(false)
})

it('lists exactly the variables that src/env/variables.ts lists', () => {
  const [, declared = ''] = /const variables = z\.object\(\{\n([\s\S]*?)\n\}\)/.exec(read('src/env/variables.ts')) ?? []
  const names = [...declared.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name)
  const [, table = ''] = /\n## Configure\n([\s\S]*?)\n## /.exec(readme) ?? []
  const listed = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)
  expect(names.length).toBeGreaterThan(20)
  expect(listed.toSorted()).toEqual(names.toSorted())
})

it('names no variable that nothing reads', () => {
  const named = new Set(readme.match(/\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b|\bMicrosoftApp\w+/g))
  // A word of the provisioning protocol looks like one.
  const readers = ['src/env.ts', 'src/env/variables.ts', 'test/support/global-setup.ts', 'src/domain/tenant-role.ts']
    .map(read)
    .join('\n')
  expect(named.size).toBeGreaterThan(20)
  expect([...named].filter((name) => !new RegExp(`\\b${name}\\b`).test(readers))).toEqual([])
})

it('calls those variables “later” that nothing uses yet', () => {
  const rooms = globSync('src/assemble/*.ts', { cwd: root.pathname })
  const users = ['src/main.ts', 'src/assemble.ts', 'src/chat.ts', 'src/licence.ts', ...rooms].map(read).join('\n')
  const groups: Record<string, RegExp> = {
    discord: /^DISCORD_(TOKEN|API_URL)$/,
    openai: /^OPENAI_/,
    signIn: /^((MICROSOFT|GOOGLE|DISCORD)_CLIENT_(ID|SECRET)|DISCORD_APPLICATION_ID)$/,
    encryptionKeys: /^ENCRYPTION_KEYS$/,
    licencePublicKeys: /^LICENCE_PUBLIC_KEYS$/,
    provisioning: /^PROVISIONING_/,
    licenceSource: /^LICENCE_SOURCE_/,
    smtpUrl: /^SMTP_URL$/,
    mailFrom: /^MAIL_FROM$/,
    clamdUrl: /^CLAMD_URL$/,
    metricsToken: /^METRICS_TOKEN$/,
  }
  const rows = [...readme.matchAll(/^\| `([A-Z_]+)` \|.*\| (.*) \|$/gm)]
  const unused = rows.flatMap(([, name = '']) => {
    const group = Object.keys(groups).find((key) => groups[key]?.test(name))
    return group && !new RegExp(`\\benv\\.${group}\\b`).test(users) ? name : []
  })
  expect(rows.flatMap(([, name, what]) => (what === 'later' ? (name ?? []) : []))).toEqual(unused)
})

it('names no file that is not there', () => {
  const paths = [...readme.matchAll(/\]\(([^)#:]+)\)|`((?:src|adapters|prisma|manifest|test)(?:\/[\w./-]+)?)`/g)]
    .flatMap(([, link, code]) => link ?? code ?? [])
    // Made by a command, to be written, or painted later.
    .filter((path) => !['manifest/build/deskhand-teams.zip', 'adapters/discord'].includes(path))
    .filter((path) => existsSync(new URL('manifest/pictures', root)) || !path.startsWith('manifest/pictures/'))
  expect(paths.length).toBeGreaterThan(10)
  expect(paths.filter((path) => !existsSync(new URL(path, root)))).toEqual([])
})

it('speaks to demo people who are there', () => {
  const people = read('prisma/demo/people.ts')
  const named = [...readme.matchAll(/`(aad-\w+)`/g)].map(([, id]) => id)
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((id) => !people.includes(`teams: '${id}'`))).toEqual([])
})
