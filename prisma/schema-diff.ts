import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as wasm from '@prisma/schema-engine-wasm/schema_engine_bg'

/** The part of the standard that is used here; the types of Node leave it to those of browsers. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object
  Instance: new (program: object, imports: object) => { exports: Record<string, unknown> }
}

const require = createRequire(import.meta.url)
let isLoaded = false

/** Prisma's schema engine on a database, from its wasm package: the native engine is a download. */
export function openSchemaEngine(database: SqlMigrationAwareDriverAdapterFactory): Promise<wasm.SchemaEngine> {
  if (!isLoaded) {
    const glue = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    const program = new WebAssembly.Module(readFileSync(glue.replace(/\.js$/, '.wasm')))
    const { exports } = new WebAssembly.Instance(program, { './schema_engine_bg.js': { ...wasm } })
    wasm.__wbg_set_wasm(exports)
    if (typeof exports.__wbindgen_start === 'function') exports.__wbindgen_start()
    isLoaded = true
  }
  return wasm.SchemaEngine.new({ datamodels: undefined }, () => {}, bindMigrationAwareSqlAdapterFactory(database))
}

/** SQL that turns the database of one Prisma schema into that of another. Both are the schema's text; null is empty. */
export async function diffSchemas(from: string | null, to: string): Promise<string> {
  const engine = await openSchemaEngine(noDatabase)
  const target = (content: string) => ({ tag: 'schemaDatamodel' as const, files: [{ path: 'schema.prisma', content }] })
  const { stdout } = await engine.diff({
    from: from === null ? { tag: 'empty' } : target(from),
    to: target(to),
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  return stdout ?? ''
}

const unasked = () => Promise.reject(new Error('Comparing two schemas needs no database.'))

/** Answers the one question the engine asks before it compares two texts: which version are you? */
const silent: SqlDriverAdapter = {
  provider: 'postgres',
  adapterName: 'no-database',
  queryRaw: async () => ({
    columnNames: ['exists', 'version', 'numeric_version'],
    columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
    rows: [[true, 'PostgreSQL 15.0', 150_000]],
  }),
  executeRaw: unasked,
  executeScript: unasked,
  startTransaction: unasked,
  dispose: async () => {},
}
const noDatabase: SqlMigrationAwareDriverAdapterFactory = {
  provider: 'postgres',
  adapterName: 'no-database',
  connect: async () => silent,
  connectToShadowDb: async () => silent,
}
