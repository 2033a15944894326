import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Arrived } from './mail-server.ts'
import type { World } from './world.ts'

/** Secrets by the name under which a leak is told. */
export type Secrets = Readonly<Record<string, string>>

/** A place that was looked at, and what stands there. */
export interface Place {
  readonly where: string
  readonly text: string
}

/** The forms in which a secret can stand somewhere: as it is, escaped, encoded. */
const formsOf = (secret: string): string[] => {
  const bytes = Buffer.from(secret)
  return [
    ...new Set([
      secret,
      JSON.stringify(secret).slice(1, -1),
      encodeURIComponent(secret),
      bytes.toString('base64'),
      bytes.toString('base64url'),
      bytes.toString('hex'),
    ]),
  ]
}

/** `password in TicketEvent.data`, for every secret in every place. */
export function leaksIn(places: Iterable<Place>, secrets: Secrets): string[] {
  const looked = Object.entries(secrets).map(([name, secret]) => ({ name, forms: formsOf(secret) }))
  const found = new Set<string>()
  for (const { where, text } of places)
    for (const { name, forms } of looked)
      if (forms.some((form) => text.includes(form))) found.add(`${name} in ${where}`)
  return [...found].toSorted()
}

/** Everything a world leaves behind: its database column by column, its log, what it told Teams, its metrics, mails, its folder but for the bytes of files. */
export const everything = async (
  world: World,
  { lines, mails }: { readonly lines: readonly string[]; readonly mails: readonly Arrived[] },
): Promise<readonly Place[]> => [
  ...(await rowsOf(world)),
  ...lines.map((text) => ({ where: 'log', text })),
  ...world.connector.calls.map(({ what, body }) => ({ where: `Teams ${what}`, text: JSON.stringify(body) })),
  { where: 'metrics', text: await (await fetch(`${world.url}/metrics`)).text() },
  ...mails.map((mail) => ({ where: `mail to ${mail.to}`, text: wholeMail(mail) })),
  ...files(world.folder),
]

/** Every value of every column, whatever its type, in every schema of ours. */
export async function rowsOf({ query }: World): Promise<Place[]> {
  const columns = await query<{ schema: string; table: string; column: string }>(
    `select table_schema as schema, table_name as table, column_name as column from information_schema.columns
     where table_schema not in ('pg_catalog', 'information_schema') order by 1, 2, ordinal_position`,
  )
  const places: Place[] = []
  for (const { schema, table, column } of columns) {
    const values = await query<{ value: string }>(
      `select distinct "${column}"::text as value from "${schema}"."${table}" where "${column}" is not null`,
    )
    for (const { value } of values) places.push({ where: `${table}.${column}`, text: value })
  }
  return places
}

const wholeMail = ({ raw, mail }: Arrived) => [raw, mail.subject, mail.text, String(mail.html)].join('\n')

/** Names and contents; of what people uploaded only the names. */
function* files(folder: string): Generator<Place> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    const here = path.slice(folder.length + 1)
    yield { where: `file ${here}`, text: here }
    if (entry.isFile() && !here.startsWith('files/'))
      yield { where: `file ${here}`, text: readFileSync(path, 'latin1') }
  }
}
