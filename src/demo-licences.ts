import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { issueLicenceFile } from '../adapters/licence-source/licence-file.ts'
import type { LocalSource } from '../adapters/licence-source/local.ts'
import type { SigningKey } from '../adapters/licence-source/signing-key.ts'
import { demoFiles } from '../prisma/demo/licence-files.ts'
import { licenceProduct } from '../prisma/demo/licence-types.ts'
import { sourceUsers } from '../prisma/demo/licence-users.ts'
import {
  contentOf,
  contentSha256,
  type LicenceContent,
  licenceAccounts,
  offerOf,
  pastOf,
} from '../prisma/demo/licences.ts'

interface Given {
  readonly key: SigningKey
  /** When the demo world began. */
  readonly seededAt: Date
}

/** What the demo's licence source begins with: the accounts of the demo world, and a licence that waits for each. */
export async function fillLocalSource(source: Pick<LocalSource, 'add'>, { key, seededAt }: Given): Promise<void> {
  for (const account of licenceAccounts) {
    const { serialNumber, owner: ownerName, bought, revision, has, users } = account
    await source.add({
      product: licenceProduct.key,
      serialNumber,
      ownerName,
      ...(bought
        ? { mode: 'DEMO', bought: { serialNumber: bought.serialNumber, ownerName: bought.owner } }
        : { mode: 'LIVE' }),
      revision,
      lines: [...contentOf(account, { revision, has }, seededAt).lines],
      users: sourceUsers(users, seededAt),
      licence: await signed(offerOf(account, seededAt), key),
      applied: pastOf(account, seededAt).map(contentSha256),
    })
  }
}

/** Licence files to try (DOMAIN §3.6); a folder that is there is left as it is. */
export async function writeLicenceFiles(folder: string, { key, seededAt }: Given): Promise<void> {
  if (existsSync(folder)) return
  const draft = `${folder}.${process.pid}`
  await mkdir(draft, { recursive: true })
  const files = demoFiles(seededAt)
  for (const { name, content, isForged } of files) {
    const file = await signed(content, key)
    await writeFile(join(draft, name), `${isForged ? forged(file) : file}\n`)
  }
  await writeFile(join(draft, 'READ-ME.txt'), files.map(({ name, about }) => `${name.padEnd(28)} ${about}\n`).join(''))
  // One folder cannot take the place of another that has files in it.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }))
}

async function signed(content: LicenceContent, key: SigningKey): Promise<string> {
  const issued = await issueLicenceFile(content, key)
  if (!issued.ok) throw new Error(`The demo licence is none: ${issued.problems.join(', ')}`)
  return issued.file
}

/** The same licence with other numbers and the old signature. */
function forged(file: string): string {
  const [header, payload = '', signature] = file.split('.')
  const changed = Buffer.from(payload, 'base64url')
    .toString()
    .replace(/"quantity":\d+/, '"quantity":500')
  return [header, Buffer.from(changed).toString('base64url'), signature].join('.')
}
