// npm run chaos [-- --kills 200 --seed n]: people file, answer and close tickets while the server is killed and started
// again; prints what became of it, and ends with 1 where something promised was not kept.
import { parseArgs } from 'node:util'
import { runChaos } from './run.ts'

const { values } = parseArgs({ options: { kills: { type: 'string' }, seed: { type: 'string' } } })
const kills = Number(values.kills ?? 200)
const seed = Number(values.seed ?? Date.now() % 1_000_000)
const say = (line: string) => process.stdout.write(`${line}\n`)

say(`chaos with ${kills} kills; the same again: npm run chaos -- --kills ${kills} --seed ${seed}`)
const { facts, violations } = await runChaos({ kills, seed, quiet: 'real time', log: say })
const width = Math.max(...Object.keys(facts).map(({ length }) => length))
say('')
for (const [what, value] of Object.entries(facts)) say(`${what.padEnd(width)}  ${String(value).padStart(8)}`)
say('')
for (const violation of violations) say(`✗ ${violation}`)
say(violations.length === 0 ? '✓ everything that was promised was kept' : `${violations.length} promises were broken`)
process.exitCode = violations.length === 0 ? 0 : 1
