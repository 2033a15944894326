import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { Client } from '../client.ts'
import { fileOf, type Given, isNothing, type Noun } from './noun.ts'
import { nouns } from './nouns.ts'

/** The master data of a database → a folder of files that an import reads; answers their names and how much each holds. */
export async function exportData(
  client: Client,
  folder: string,
): Promise<readonly { file: string; records: number }[]> {
  // All of one moment.
  const all = await client.$transaction(
    async (tx) => {
      const read: { noun: Noun; records: readonly Given[] }[] = []
      for (const noun of nouns) read.push({ noun, records: await noun.read(tx) })
      return read
    },
    { isolationLevel: 'RepeatableRead', timeout: 600_000 },
  )
  mkdirSync(folder, { recursive: true })
  return all.map(({ noun, records }) => {
    writeFileSync(join(folder, fileOf(noun)), formatFile(noun, records))
    return { file: fileOf(noun), records: records.length }
  })
}

/** Records → the text of a noun's file: fields in the order of its schema, an empty line between records. */
function formatFile(noun: Noun, records: readonly Given[]): string {
  const plain = records.map((record) =>
    Object.fromEntries(
      Object.keys(noun.schema.shape).flatMap((field) => (isNothing(record[field]) ? [] : [[field, record[field]]])),
    ),
  )
  return stringify(plain, { lineWidth: 0 }).replace(/\n- /g, '\n\n- ')
}
