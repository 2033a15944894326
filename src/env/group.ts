import { resolve } from 'node:path'
import type { Variables } from './variables.ts'

/** How the bot signs in to the Bot Framework; MSI has no password, only SingleTenant and MSI need a tenant. */
export type TeamsCredentials =
  | { type: 'MultiTenant'; appId: string; password: string; tenantId?: string | undefined }
  | { type: 'SingleTenant'; appId: string; password: string; tenantId: string }
  | { type: 'UserAssignedMSI'; appId: string; password?: undefined; tenantId: string }

/** What the environment asks for, checked and grouped (DESIGN §5). A group that is not configured is undefined. */
export type Env = ReturnType<typeof group>

/** Half a channel counts: it is a mistake to report, not a wish for demo mode. */
export const isChannelMeant = (v: Variables) =>
  [v.MicrosoftAppId, v.MicrosoftAppPassword, v.MicrosoftAppTenantId, v.DISCORD_TOKEN].some(Boolean)

/** What was set, grouped by what it is for. */
export function group(v: Variables) {
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
