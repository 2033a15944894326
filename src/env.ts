import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'
import { isLoopback } from './http/loopback.ts'

/** How the bot signs in to the Bot Framework; MSI has no password, only SingleTenant and MSI need a tenant. */
export type TeamsCredentials =
  | { type: 'MultiTenant'; appId: string; password: string; tenantId?: string | undefined }
  | { type: 'SingleTenant'; appId: string; password: string; tenantId: string }
  | { type: 'UserAssignedMSI'; appId: string; password?: undefined; tenantId: string }

/** What the environment asks for, checked and grouped (DESIGN §5). A group that is not configured is undefined. */
export type Env = ReturnType<typeof group>

/** The environment is unusable; its message is all that is wrong, one line a variable, and meant to be printed as it is. */
export class EnvError extends Error {
  override name = 'EnvError'
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const teamsTypes = ['MultiTenant', 'SingleTenant', 'UserAssignedMSI'] as const
const aChannel =
  'MicrosoftAppId and MicrosoftAppPassword for Teams, or DISCORD_TOKEN and DISCORD_APPLICATION_ID for Discord'

const text = z.string().optional()

/** One of the words, whatever their case. */
const oneOf = <const T extends string>(words: readonly T[]) =>
  z.preprocess(
    (given) => words.find((word) => word.toLowerCase() === String(given).toLowerCase()) ?? given,
    z.enum(words, { error: `is not a known value. Set one of ${words.join(', ')}.` }),
  )

const url = (schemes: string[], example: string) =>
  z
    .string()
    .refine((given) => URL.canParse(given) && schemes.includes(new URL(given).protocol), {
      error: `is not a usable address. Set one like ${example}.`,
    })
    .optional()

/** A small number, or addresses and networks with commas between them. */
const isProxies = (given: string): boolean =>
  /^[1-9]$/.test(given) ||
  given.split(',').every((one) => {
    const [address = '', bits, more] = one.trim().split('/')
    const family = isIP(address)
    const isNetwork = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
    return family !== 0 && isNetwork && more === undefined
  })

const publicUrl = z
  .string()
  .refine(
    (given) => {
      const at = URL.parse(given)
      return !!at && /^https?:$/.test(at.protocol) && !at.username && !at.password && !/[?#]/.test(given)
    },
    { error: 'is not a web address. Set the whole address people use, like https://help.example.com.' },
  )
  .transform((given) => given.replace(/\/+$/, ''))

/** `<name>:<32 bytes in base64>[,…]` → the keys by name, in their order. */
const keyRing = (example: string) =>
  z
    .string()
    .transform((given) =>
      given.split(',').map((one) => {
        const [id = '', encoded = '', ...more] = one.trim().split(':')
        return { id: more.length === 0 && /^[\w.-]{1,64}$/.test(id) ? id : '', key: bytesOf(encoded) }
      }),
    )
    .refine(
      (keys) =>
        keys.every(({ id, key }) => id && key.length === 32) && new Set(keys.map(({ id }) => id)).size === keys.length,
      { error: `is not a list of keys. Set ${example}, several with commas between, each under a name of its own.` },
    )
    .default([])

const bytesOf = (encoded: string): Uint8Array =>
  /^[\w+/-]+={0,2}$/.test(encoded) ? Buffer.from(encoded, 'base64') : new Uint8Array()

/** What another system of the vendor knows too; `whose`: its name. */
const sharedSecret = (whose: string) =>
  z
    .string()
    .transform((given) => bytesOf(given.replace(/^whsec_/, '')))
    .refine((bytes) => bytes.length >= 24 && bytes.length <= 64, {
      error: `is no secret. Set the same as in the ${whose}, like the output of: openssl rand -base64 32`,
    })
    .optional()

const variables = z.object({
  NODE_ENV: text,
  DEMO: z.stringbool({ error: 'is neither yes nor no. Set 1, or leave it out.' }).default(false),
  PORT: z
    .string()
    .refine((given) => /^\d{1,5}$/.test(given) && Number(given) <= 65535, {
      error: 'is not a port. Set a number from 0 to 65535, like 3978.',
    })
    .default('3978')
    .transform(Number),
  HOST: z
    .string()
    .transform((given) => given.replace(/^\[(.*)\]$/, '$1'))
    .refine((given) => isIP(given) !== 0 || /^[a-z0-9][a-z0-9.-]*$/i.test(given), {
      error: 'is not a host. Set a name or an address without scheme and port, like 127.0.0.1.',
    })
    .optional(),
  PUBLIC_URL: publicUrl.optional(),
  DATA_DIR: z.string().default('.data'),
  LOG_LEVEL: oneOf(logLevels).default('info'),
  DATABASE_URL: url(['postgres:', 'postgresql:'], 'postgresql://deskhand:password@db.example.com/deskhand'),
  MicrosoftAppId: text,
  MicrosoftAppPassword: text,
  MicrosoftAppTenantId: text,
  MicrosoftAppType: oneOf(teamsTypes).default('MultiTenant'),
  DISCORD_TOKEN: text,
  DISCORD_APPLICATION_ID: text,
  DISCORD_API_URL: url(['http:', 'https:'], 'https://discord.com/api'),
  DISCORD_CLIENT_SECRET: text,
  OPENAI_API_KEY: text,
  OPENAI_BASE_URL: url(['http:', 'https:'], 'https://models.example.com/v1'),
  OPENAI_MODEL: text,
  SMTP_URL: url(['smtp:', 'smtps:'], 'smtp://user:password@mail.example.com:587'),
  MAIL_FROM: text,
  AUTH_SECRET: z
    .string()
    .min(32, { error: 'is too short. Set at least 32 random characters, like the output of: openssl rand -base64 32' })
    .optional(),
  MICROSOFT_CLIENT_ID: text,
  MICROSOFT_CLIENT_SECRET: text,
  GOOGLE_CLIENT_ID: text,
  GOOGLE_CLIENT_SECRET: text,
  ENCRYPTION_KEYS: keyRing('a name, a colon and the output of: openssl rand -base64 32'),
  LICENCE_PUBLIC_KEYS: keyRing('what npm run licence -- new-key prints'),
  PROVISIONING_URL: url(['http:', 'https:'], 'https://provisioning.example.com'),
  PROVISIONING_SECRET: sharedSecret('provisioning system'),
  LICENCE_SOURCE_URL: url(['http:', 'https:'], 'https://licences.example.com'),
  LICENCE_SOURCE_SECRET: sharedSecret('licence system'),
  CLAMD_URL: url(['tcp:'], 'tcp://127.0.0.1:3310'),
  METRICS_TOKEN: text,
  TRUST_PROXY: z
    .string()
    .refine(isProxies, {
      error: 'is neither a number of proxies nor their addresses. Set 1, or addresses like 10.0.0.5, 192.168.0.0/16.',
    })
    .transform((given) => (/^\d+$/.test(given) ? Number(given) : given.split(',').map((one) => one.trim())))
    .optional(),
})

type Variables = z.infer<typeof variables>
type Name = keyof Variables
type Problem = { name: string; problem: string }

/** Variables that may be shown in an error; the others can hold a secret. */
const showable: ReadonlySet<string> = new Set(['DEMO', 'PORT', 'HOST', 'LOG_LEVEL', 'MicrosoftAppType', 'TRUST_PROXY'])

/** The process's environment → Env. Throws one EnvError that lists everything missing or wrong. */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(
    Object.entries(source).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  )
  const read = variables.safeParse(given)
  const problems: Problem[] = (read.error?.issues ?? []).map((issue) => {
    const name = String(issue.path[0])
    return { name, problem: showable.has(name) ? `"${given[name]}" ${issue.message}` : issue.message }
  })
  // What could be read is checked too, so that one start shows every mistake.
  const wrong = new Set(problems.map(({ name }) => name))
  const values =
    read.data ?? variables.parse(Object.fromEntries(Object.entries(given).filter(([name]) => !wrong.has(name))))
  const env = group(values)
  problems.push(...contradictions(values, env, (name) => name in given))
  if (problems.length > 0) {
    const lines = problems.map(({ name, problem }) => `  ${name}: ${problem}`)
    throw new EnvError(`Deskhand cannot start with this environment:\n${lines.join('\n')}`)
  }
  return env
}

/** Rules that need more than one variable. */
function contradictions(values: Variables, env: Env, has: (name: Name) => boolean): Problem[] {
  const problems: Problem[] = []
  const complain = (name: Name, problem: string) => problems.push({ name, problem })
  const needs = (name: Name, because: Name) => {
    if (has(because) && !has(name)) complain(name, `is missing although ${because} is set. Set both or neither.`)
  }

  needs('MicrosoftAppId', has('MicrosoftAppPassword') ? 'MicrosoftAppPassword' : 'MicrosoftAppTenantId')
  if (has('MicrosoftAppId')) {
    const type = values.MicrosoftAppType
    if (type !== 'UserAssignedMSI' && !has('MicrosoftAppPassword'))
      complain(
        'MicrosoftAppPassword',
        'is missing although MicrosoftAppId is set. Set the client secret of the bot’s app registration.',
      )
    if (type === 'UserAssignedMSI' && has('MicrosoftAppPassword'))
      complain('MicrosoftAppPassword', 'is not used with MicrosoftAppType UserAssignedMSI. Take it away.')
    if (type !== 'MultiTenant' && !has('MicrosoftAppTenantId'))
      complain(
        'MicrosoftAppTenantId',
        `is missing although MicrosoftAppType is ${type}. Set the id of the bot’s tenant.`,
      )
  }
  needs('DISCORD_APPLICATION_ID', has('DISCORD_TOKEN') ? 'DISCORD_TOKEN' : 'DISCORD_CLIENT_SECRET')
  for (const [one, other] of pairs) {
    needs(one, other)
    needs(other, one)
  }

  const systems = { PROVISIONING_URL: env.provisioning, LICENCE_SOURCE_URL: env.licenceSource } as const
  for (const name of ['PROVISIONING_URL', 'LICENCE_SOURCE_URL'] as const) {
    const at = systems[name] && new URL(systems[name].url)
    if (at && at.protocol !== 'https:' && !(env.mode === 'demo' && isLoopback(at.hostname)))
      complain(name, 'is not encrypted. Set an address that begins with https://.')
  }

  if (env.production && values.DEMO)
    complain('DEMO', `is not allowed when NODE_ENV is production. Take it away and set ${aChannel}.`)
  if (env.mode === 'live') {
    if (!isChannelMeant(values))
      complain('MicrosoftAppId', `is missing, and no other channel is configured. Set ${aChannel}.`)
    if (!has('AUTH_SECRET'))
      complain(
        'AUTH_SECRET',
        'is missing. Set at least 32 random characters, like the output of: openssl rand -base64 32',
      )
    if (has('SMTP_URL') && !has('MAIL_FROM'))
      complain('MAIL_FROM', 'is missing although SMTP_URL is set. Set the sender of the mails, like help@example.com.')
  } else {
    const orLive = `or leave demo mode: set ${aChannel}, without DEMO`
    if (!isLoopback(env.host))
      complain('HOST', `"${env.host}" would open demo mode to the network. Take HOST away, ${orLive}.`)
    if (!isLoopback(new URL(env.publicUrl).hostname))
      complain(
        'PUBLIC_URL',
        `is not an address of this machine, and demo mode answers no other. Take it away, ${orLive}.`,
      )
  }
  return problems
}

const pairs = [
  ['MICROSOFT_CLIENT_ID', 'MICROSOFT_CLIENT_SECRET'],
  ['GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET'],
  ['PROVISIONING_URL', 'PROVISIONING_SECRET'],
  ['LICENCE_SOURCE_URL', 'LICENCE_SOURCE_SECRET'],
] as const

/** Half a channel counts: it is a mistake to report, not a wish for demo mode. */
const isChannelMeant = (v: Variables) =>
  [v.MicrosoftAppId, v.MicrosoftAppPassword, v.MicrosoftAppTenantId, v.DISCORD_TOKEN].some(Boolean)

function group(v: Variables) {
  const production = v.NODE_ENV?.toLowerCase() === 'production'
  const isDemo = !production && (v.DEMO || !isChannelMeant(v))
  const client = (clientId?: string, clientSecret?: string) =>
    clientId && clientSecret ? { clientId, clientSecret } : undefined
  const endpoint = <Secret>(at?: string, secret?: Secret) => (at && secret ? { url: at, secret } : undefined)
  return {
    /** demo: the demo world, loopback only, the Teams endpoint without credentials. live: everything else. */
    mode: isDemo ? ('demo' as const) : ('live' as const),
    production,
    host: v.HOST ?? (isDemo ? '127.0.0.1' : '0.0.0.0'),
    /** 0 lets the system choose (tests); publicUrl then has to be made from the port it chose. */
    port: v.PORT,
    /** Where people reach this server; no slash at the end. */
    publicUrl: v.PUBLIC_URL ?? `http://127.0.0.1:${v.PORT}`,
    /** An absolute path. */
    dataDir: resolve(v.DATA_DIR),
    logLevel: v.LOG_LEVEL,
    /** Undefined: the embedded database. */
    databaseUrl: v.DATABASE_URL,
    /** Undefined in demo mode even if set: a door without authentication must lead to no credentials. */
    teams: isDemo ? undefined : teams(v),
    discord:
      v.DISCORD_TOKEN && v.DISCORD_APPLICATION_ID
        ? {
            token: v.DISCORD_TOKEN,
            applicationId: v.DISCORD_APPLICATION_ID,
            apiUrl: v.DISCORD_API_URL ?? 'https://discord.com/api',
          }
        : undefined,
    openai:
      v.OPENAI_API_KEY || v.OPENAI_BASE_URL
        ? { apiKey: v.OPENAI_API_KEY, baseUrl: v.OPENAI_BASE_URL, model: v.OPENAI_MODEL ?? 'gpt-5-mini' }
        : undefined,
    /** Ways to sign in beside the e-mail ones. */
    signIn: {
      microsoft: client(v.MICROSOFT_CLIENT_ID, v.MICROSOFT_CLIENT_SECRET),
      google: client(v.GOOGLE_CLIENT_ID, v.GOOGLE_CLIENT_SECRET),
      discord: client(v.DISCORD_APPLICATION_ID, v.DISCORD_CLIENT_SECRET),
    },
    /** At least 32 characters. Undefined only in demo mode, where one is made and kept in dataDir. */
    authSecret: v.AUTH_SECRET,
    /** For secrets at rest: the first one writes, all read. */
    encryptionKeys: v.ENCRYPTION_KEYS,
    /** The vendor's, by name: what licence files are checked with. */
    licencePublicKeys: v.LICENCE_PUBLIC_KEYS,
    /** Undefined: the demo plays one; else tenants are not made. */
    provisioning: endpoint(v.PROVISIONING_URL, v.PROVISIONING_SECRET),
    /** Undefined: the demo plays one; else licences are neither fetched nor activated. */
    licenceSource: endpoint(v.LICENCE_SOURCE_URL, v.LICENCE_SOURCE_SECRET),
    /** Undefined: mails are written to files. */
    smtpUrl: v.SMTP_URL,
    mailFrom: v.MAIL_FROM ?? 'Deskhand <deskhand@localhost>',
    /** Undefined: files are shown as not scanned. */
    clamdUrl: v.CLAMD_URL,
    metricsToken: v.METRICS_TOKEN,
    /** How many proxies, or which, say the truth about who asks; undefined: nobody does. */
    trustProxy: v.TRUST_PROXY,
  }
}

function teams(v: Variables): TeamsCredentials | undefined {
  const { MicrosoftAppId: appId, MicrosoftAppPassword: password, MicrosoftAppTenantId: tenantId } = v
  if (!appId) return undefined
  switch (v.MicrosoftAppType) {
    case 'MultiTenant':
      return password ? { type: 'MultiTenant', appId, password, tenantId } : undefined
    case 'SingleTenant':
      return password && tenantId ? { type: 'SingleTenant', appId, password, tenantId } : undefined
    case 'UserAssignedMSI':
      return tenantId ? { type: 'UserAssignedMSI', appId, tenantId } : undefined
  }
}

/** What a terminal says about itself, for the console: its language, and whether bold and dim are welcome in it. */
export function readTerminal(source: Record<string, string | undefined> = process.env) {
  const locale = source.LC_ALL || source.LC_MESSAGES || source.LANG
  return {
    locale: locale?.replace(/[.@].*$/, '') || undefined,
    isColoured: !source.NO_COLOR && source.TERM !== 'dumb',
  }
}
