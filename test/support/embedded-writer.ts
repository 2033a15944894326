// node embedded-writer.ts <dataDir>: starts the embedded database, writes rows and prints the number of each that is safe.
import pg from 'pg'
import { startEmbedded } from '../../prisma/embedded.ts'

const database = await startEmbedded(process.argv[2] ?? '')
const client = new pg.Client({ connectionString: database.url })
await client.connect()
await client.query('create table if not exists written (n int primary key)')
for (let n = 1; ; n++) {
  await client.query('insert into written values ($1)', [n])
  process.stdout.write(`${n}\n`)
}
