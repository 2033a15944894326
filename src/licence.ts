import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { issueLicenceFile, readLicenceFile } from '../adapters/licence-source/licence-file.ts'
import { newSigningKey, publicHalf, readSigningKey } from '../adapters/licence-source/signing-key.ts'
import type { LicenceFileProblem } from './core/ports.ts'
import { EnvError, readEnv } from './env.ts'

const USAGE = `Say what to do:
  npm run licence -- new-key <key file>
  npm run licence -- issue <content.json> --key <key file> --out <licence file>
  npm run licence -- check <licence file>`

/** The vendor's licence files: makes the key that signs them, issues one, checks one. Needs no database and no network. */
async function licence(args: readonly string[]): Promise<string> {
  const { verb, path, key, out } = readArguments(args)
  switch (verb) {
    case 'new-key':
      return newKey(path)
    case 'issue':
      return issue(path, key, out)
    case 'check':
      return check(path)
  }
}

async function newKey(path: string): Promise<string> {
  const key = await newSigningKey()
  await write(path, `${JSON.stringify(key, null, 2)}\n`)
  return [
    `The private key is in ${path}. Keep it where licences are issued, and nowhere else.`,
    'Wherever licences are read, its public half belongs into LICENCE_PUBLIC_KEYS, beside older ones, with commas between:',
    `  ${publicHalf(key)}`,
  ].join('\n')
}

async function issue(path: string, keyPath: string, out: string): Promise<string> {
  const key = readSigningKey(await readText(keyPath))
  if (!key) throw new EnvError(`${keyPath} is no signing key. Make one: npm run licence -- new-key <key file>`)
  const issued = await issueLicenceFile(parsed(path, await readText(path)), key)
  if (!issued.ok) throw new EnvError(`${path} is no licence:\n${issued.problems.map((one) => `  ${one}`).join('\n')}`)
  await write(out, `${issued.file}\n`)
  return `Issued ${out}, signed with ${key.kid}.`
}

async function check(path: string): Promise<string> {
  const env = readEnv()
  const read = await readLicenceFile(await reading(path, readFile(path)), env.licencePublicKeys, new Date())
  if (!read.ok) throw new EnvError(`${path} ${sentence(read.problem)}`)
  const { issuer, product, serialNumber, ownerName, revision, notBefore, notAfter, lines } = read.offer
  const day = (at: Date | undefined) => at?.toISOString().slice(0, 10)
  const valid = [notBefore && `from ${day(notBefore)}`, notAfter && `to ${day(notAfter)}`].filter(Boolean).join(' ')
  return [
    `${path} is a licence whose signature is right.`,
    `  issuer    ${issuer}`,
    `  for       ${ownerName}, serial number ${serialNumber}`,
    `  product   ${product}, revision ${revision}`,
    `  valid     ${valid || 'without an end'}`,
    ...lines.map((one) => `  ${String(one.quantity).padStart(7)}   ${one.licenceType}${end(day(one.validTo))}`),
  ].join('\n')
}

const end = (day: string | undefined) => (day ? `, to ${day}` : '')

function sentence(problem: LicenceFileProblem): string {
  switch (problem.kind) {
    case 'too-large':
      return `is larger than ${problem.largestBytes / 1024} KiB, which no licence is.`
    case 'malformed':
      return 'is no licence file, or was changed or cut.'
    case 'unknown-key':
      return 'is signed with a key that LICENCE_PUBLIC_KEYS does not name.'
    case 'signature':
      return 'was changed: its signature does not fit.'
    case 'newer-format':
      return `is of format ${problem.version}, which needs a newer Deskhand.`
    case 'content':
      return `is signed, but is no licence:\n${problem.problems.map((one) => `  ${one}`).join('\n')}`
    case 'dated-in-future':
      return `is dated in the future: ${problem.at.toISOString()}.`
    case 'not-yet-valid':
      return `is not valid before ${problem.at.toISOString()}.`
    case 'expired':
      return `was valid until ${problem.at.toISOString()}.`
  }
}

const readText = (path: string) => reading(path, readFile(path, 'utf8'))

async function reading<T>(path: string, read: Promise<T>): Promise<T> {
  return read.catch((error: NodeJS.ErrnoException) => {
    throw new EnvError(`${path} cannot be read (${error.code}).`)
  })
}

/** For its owner alone, and never over something that is there. */
async function write(path: string, text: string): Promise<void> {
  await writeFile(path, text, { flag: 'wx', mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    throw new EnvError(
      error.code === 'EEXIST'
        ? `${path} is there already and was left as it is. Name another file.`
        : `${path} cannot be written (${error.code}).`,
    )
  })
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new EnvError(`${path} is no JSON.`)
  }
}

function readArguments(args: readonly string[]) {
  try {
    const options = { key: { type: 'string' }, out: { type: 'string' } } as const
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [verb, path, ...more] = positionals
    const { key = '', out = '' } = values
    const isIssue = verb === 'issue' && key !== '' && out !== ''
    if ((isIssue || ((verb === 'new-key' || verb === 'check') && !key && !out)) && path && more.length === 0)
      return { verb, path, key, out } as const
  } catch {
    // Said below.
  }
  throw new EnvError(USAGE)
}

licence(process.argv.slice(2)).then(
  (said) => process.stdout.write(`${said}\n`, () => process.exit(0)),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`, () => process.exit(1))
  },
)
