// npm run migration -- <name>: writes the SQL between the schema of the last migration and schema.prisma. Offline.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { diffSchemas } from './schema-diff.ts'

const folder = new URL('migrations/', import.meta.url)
// The schema as the last migration left it; committed with the migration, so that two branches meet in a merge conflict.
const lastSchema = new URL('schema.prisma', folder)

const name = process.argv[2]?.trim().replace(/[^a-z0-9]+/gi, '_')
if (!name) throw new Error('Give the migration a name: npm run migration -- add_ticket_tags')

const schema = readFileSync(new URL('schema.prisma', import.meta.url), 'utf8')
const sql = await diffSchemas(existsSync(lastSchema) ? readFileSync(lastSchema, 'utf8') : null, schema)
const id = `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`

mkdirSync(new URL(`${id}/`, folder), { recursive: true })
writeFileSync(new URL(`${id}/migration.sql`, folder), sql)
writeFileSync(lastSchema, schema)
writeFileSync(new URL('migration_lock.toml', folder), '# Read by `prisma migrate deploy`.\nprovider = "postgresql"\n')
process.stdout.write(`prisma/migrations/${id}/migration.sql\n${sql}`)
