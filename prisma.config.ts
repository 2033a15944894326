import { defineConfig } from 'prisma/config'

// `generate` needs no engine, yet Prisma would download one; any existing file keeps it from trying.
if (process.argv.includes('generate')) process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

// biome-ignore lint/style/noDefaultExport: Prisma reads the default export
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
})
