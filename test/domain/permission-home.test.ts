import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url).pathname

/** Files that decide by a role themselves instead of asking `may` or `sights` (DESIGN §1 rule 11). */
const deciders = (files: readonly { readonly path: string; readonly text: string }[]): string[] =>
  files
    .filter(({ path, text }) => !path.startsWith('src/domain/') && /import[^;]*?\bhasRole\b[^;]*?\bfrom\b/.test(text))
    .map(({ path }) => path)

const files = globSync('{src,adapters}/**/*.ts', { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .map((path) => ({ path, text: readFileSync(`${root}${path}`, 'utf8') }))

test('nobody but the domain decides by a role', () => {
  expect(files.length).toBeGreaterThan(100)
  expect(deciders(files), 'ask may(…) instead, with a row in src/domain/permission-table.ts').toEqual([])
})

test.each([
  [`import { companiesOf, hasRole } from '../domain/person.ts'`],
  [`import {\n  hasRole,\n} from '../domain/person.ts'`],
])('%s is found', (text) => {
  expect(deciders([{ path: 'src/flows/x.ts', text }])).toEqual(['src/flows/x.ts'])
  expect(deciders([{ path: 'src/domain/x.ts', text }])).toEqual([])
})
