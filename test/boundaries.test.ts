import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { complaints } from './support/boundaries.ts'

const root = new URL('../', import.meta.url).pathname

const house = globSync(['{src,adapters,prisma}/**/*.ts', '*.ts'], { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.startsWith('prisma/generated/'))
  .map((path) => ({ path, text: readFileSync(`${root}${path}`, 'utf8') }))

test('every import of the house is allowed by DESIGN §3', () => {
  for (const folder of ['src/', 'adapters/', 'prisma/'])
    expect(house.filter(({ path }) => path.startsWith(folder)).length, folder).toBeGreaterThan(3)
  expect(complaints(house)).toEqual([])
})

const of = (path: string, text: string) => complaints([{ path, text }])

test.each([
  [
    'domain imports nothing',
    'src/domain/ticket.ts',
    `import { z } from 'zod'`,
    /src\/domain\/ticket\.ts imports zod: src\/domain may import nothing.* Fix: /,
  ],
  [
    'not even node',
    'src/domain/ticket.ts',
    `import { randomUUID } from 'node:crypto'`,
    /node:crypto.*take what it needs as a parameter/,
  ],
  [
    'nor the core',
    'src/domain/ticket.ts',
    `import type { Message } from '../core/message.ts'`,
    /imports src\/core\/message\.ts/,
  ],
  [
    'the core knows no flow',
    'src/core/bot.ts',
    `import { flows } from '../flows/index.ts'`,
    /src\/core may import src\/domain, zod/,
  ],
  ['the core knows no log', 'src/core/bot.ts', `import type { Logger } from '../log.ts'`, /imports src\/log\.ts/],
  [
    'a flow knows no store',
    'src/flows/x.ts',
    `import { store } from '../../prisma/store/tickets.ts'`,
    /imports prisma\/store\/tickets\.ts.*src\/main\.ts hand it over/,
  ],
  ['a flow uses no library', 'src/flows/x.ts', `import OpenAI from 'openai'`, /imports openai: src\/flows may import/],
  ['a view knows no flow', 'src/views/x.ts', `import { y } from '../flows/y.ts'`, /imports src\/flows\/y\.ts/],
  [
    'texts take types only',
    'src/texts/en.ts',
    `import { say } from '../core/words.ts'`,
    /src\/core \(types\).*write `import type`/,
  ],
  [
    'texts know no domain',
    'src/texts/en.ts',
    `import type { Ticket } from '../domain/ticket.ts'`,
    /imports src\/domain\/ticket\.ts/,
  ],
  ['language knows no texts', 'src/language/x.ts', `import { en } from '../texts/en.ts'`, /imports src\/texts\/en\.ts/],
  [
    'http takes ports only',
    'src/http/x.ts',
    `import { bot } from '../core/bot.ts'`,
    /src\/http may import src\/core\/ports/,
  ],
  [
    'an adapter knows no other',
    'adapters/teams/x.ts',
    `import { y } from '../files/index.ts'`,
    /imports adapters\/files\/index\.ts/,
  ],
  [
    'an adapter knows no flow',
    'adapters/teams/x.ts',
    `export * from '../../src/flows/index.ts'`,
    /imports src\/flows\/index\.ts/,
  ],
  [
    'an adapter knows no Prisma',
    'adapters/files/x.ts',
    `import type { Prisma } from '@prisma/client'`,
    /@prisma\/client, whose only home is prisma/,
  ],
  [
    'an adapter runs no server',
    'adapters/teams/x.ts',
    `import Fastify from 'fastify'`,
    /fastify, whose only home is src\/http/,
  ],
  [
    'the store takes ports only',
    'prisma/store/x.ts',
    `import type { Turn } from '../../src/core/turn.ts'`,
    /prisma\/store may import src\/core\/ports/,
  ],
  [
    'jobs have one home',
    'src/notices/x.ts',
    `import PgBoss from 'pg-boss'`,
    /pg-boss, whose only home is src\/jobs\.ts/,
  ],
  [
    'so has Teams',
    'adapters/discord/x.ts',
    `import { CardFactory } from 'botbuilder'`,
    /botbuilder, whose only home is adapters\/teams/,
  ],
  ['all of it', 'src/http/x.ts', `import { AppCredentials } from 'botframework-connector'`, /botframework-connector/],
  ['so has Discord', 'src/http/x.ts', `import 'discord.js'`, /discord\.js, whose only home is adapters\/discord/],
  [
    'so has the model',
    'src/language/x.ts',
    `const m = await import('openai')`,
    /openai, whose only home is adapters\/openai/,
  ],
  [
    'so have signatures',
    'src/http/x.ts',
    `import { compactVerify } from 'jose'`,
    /jose, whose only home is adapters\/lic/,
  ],
  ['so has the database', 'src/jobs.ts', `import pg from 'pg'`, /pg, whose only home is prisma/],
  ['so has the logger', 'src/http/x.ts', `import { pino } from 'pino'`, /pino, whose only home is src\/log\.ts/],
  ['required modules count', 'adapters/files/x.ts', `createRequire(import.meta.url); require("pg")`, /imports pg/],
  [
    'imports over several lines count',
    'src/flows/x.ts',
    `import {\n  a,\n  b,\n} from '../http/y.ts'`,
    /imports src\/http\/y\.ts/,
  ],
  ['half a type is no type', 'src/texts/x.ts', `import { type A, b } from '../core/a.ts'`, /write `import type`/],
  ['a computed import hides', 'src/language/x.ts', 'await import(name)', /computed name/],
  [
    'the environment has one reader',
    'src/http/x.ts',
    'const port = process.env.PORT',
    /process\.env, which only src\/env\.ts does\. Fix: /,
  ],
  ['by any spelling', 'src/http/x.ts', `const { env } = process`, /process\.env/],
  ['by import', 'src/http/x.ts', `import { env } from 'node:process'`, /process\.env/],
  ['by key', 'src/http/x.ts', `process['env'].PORT`, /process\.env/],
  ['in a template', 'src/http/x.ts', 'const s = `$' + '{process.env.PORT}`', /process\.env/],
  ['no utils', 'src/core/utils.ts', '', /named after nothing/],
  ['no manager', 'src/http/session-manager.ts', '', /named after nothing/],
  ['no types', 'src/core/types.ts', '', /named after nothing/],
  ['kebab-case', 'src/core/offPath.ts', '', /kebab-case/],
  ['no default export', 'src/flows/x.ts', 'export default {}', /default export\. Fix: export it by name/],
  ['no default by renaming', 'src/flows/x.ts', 'const x = 1\nexport { x as default }', /default export/],
  ['no folder without a rule', 'src/shared/x.ts', '', /no import rule applies.*Fix: /],
  [
    'a regular expression starts no comment',
    'src/http/x.ts',
    `a.replace(/\\/*$/, '')\nprocess.env.A\n/** b */`,
    /process\.env/,
  ],
])('%s', (_rule, path, text, complaint) => {
  expect(of(path, text)).toEqual([expect.stringMatching(complaint)])
})

test('one package serves one folder', () => {
  const found = complaints([
    { path: 'adapters/mail/send.ts', text: `import nodemailer from 'nodemailer'` },
    { path: 'src/http/mail.ts', text: `import nodemailer from 'nodemailer/lib/x.js'` },
    { path: 'src/http/again.ts', text: `import nodemailer from 'nodemailer'` },
  ])
  expect(found).toEqual([
    expect.stringMatching(
      /adapters\/mail\/send\.ts and src\/http\/again\.ts import nodemailer: a package serves one folder\. Fix: /,
    ),
  ])
})

test('what is allowed draws no complaint', () => {
  expect(
    complaints([
      {
        path: 'src/main.ts',
        text: `import pg from 'pg'\nimport { a } from '../adapters/teams/a.ts'\nimport { s } from '../prisma/store/s.ts'`,
      },
      { path: 'src/env.ts', text: `import { z } from 'zod'\nprocess.env` },
      {
        path: 'src/core/bot.ts',
        text: `import { z } from 'zod'\nimport type { T } from '../domain/t.ts'\nimport { createHash } from 'node:crypto'`,
      },
      {
        path: 'src/texts/en.ts',
        text: `import type { T } from '../core/words.ts'\nimport { type U } from '../core/u.ts'\nimport M from 'intl-messageformat'`,
      },
      { path: 'src/texts/x.ts', text: `export interface X {\n  a: number\n}\nimport type { T } from '../core/t.ts'` },
      {
        path: 'adapters/teams/door.ts',
        text: `import type { FastifyReply } from 'fastify'\nimport type { Logger } from 'pino'\nimport { CloudAdapter } from 'botbuilder'\nimport { judge } from '../../src/domain/attachment.ts'`,
      },
      {
        path: 'prisma/store/tickets.ts',
        text: `import { Prisma } from '../generated/client.ts'\nimport type { Store } from '../../src/core/ports.ts'`,
      },
      { path: 'prisma/seed.ts', text: `import pg from 'pg'\nimport { readEnv } from '../src/env.ts'` },
      { path: 'prisma/embedded.ts', text: 'spawn(x, { env: { PATH: process.env.PATH } })' },
      {
        path: 'prisma.config.ts',
        text: `import { defineConfig } from 'prisma/config'\nexport default defineConfig({ x: process.env.Y })`,
      },
      {
        path: 'src/http/ok.ts',
        text: `// import pg from 'pg'\n/* process.env */\nconst text = 'import process.env from nowhere'`,
      },
    ]),
  ).toEqual([])
})
