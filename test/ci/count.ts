// node test/ci/count.ts <folder>: adds up what vitest's JSON reporter wrote to <folder>/*.json and the steps that
// failed (one a line in <folder>/failed-steps); names everything that did not pass. The last line: `N passed, N failed`.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What we read of vitest's report. */
interface Report {
  readonly success: boolean
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message?: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

const folder = process.argv[2] ?? '.'
const names = globSync('*.json', { cwd: folder }).sort()
let passed = 0
const failures: string[] = []
const skipped: string[] = []
for (const name of names) {
  const { success, testResults } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Report
  const before = failures.length
  for (const file of testResults) {
    const results = file.assertionResults.map(({ status }) => status)
    for (const { fullName, status } of file.assertionResults) {
      const line = `${name}: ${file.name} ${fullName}`
      if (status === 'passed') passed += 1
      else if (status === 'failed') failures.push(line)
      else skipped.push(line)
    }
    if (file.status === 'failed' && !results.includes('failed'))
      failures.push(`${name}: ${file.name} ${file.message ?? ''}`)
  }
  if (!success && failures.length === before) failures.push(`${name}: the run failed outside its tests`)
}
const steps = join(folder, 'failed-steps')
if (existsSync(steps))
  failures.push(
    ...readFileSync(steps, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((step) => `step: ${step}`),
  )
if (passed === 0) failures.push('no test ran')
for (const line of skipped) process.stdout.write(`skipped  ${line}\n`)
for (const line of failures) process.stdout.write(`failed   ${line}\n`)
process.stdout.write(
  `${passed} passed, ${failures.length} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}\n`,
)
process.exitCode = failures.length > 0 ? 1 : 0
