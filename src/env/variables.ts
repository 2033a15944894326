import { isIP } from 'node:net'
import { z } from 'zod'
import { keyRing, oneOf, proxies, publicUrl, sharedSecret, text, url } from './setting.ts'

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const teamsTypes = ['MultiTenant', 'SingleTenant', 'UserAssignedMSI'] as const
/** Everything that can be set, by its name in the environment. */
export const variables = z.object({
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
  TRUST_PROXY: proxies.optional(),
})

/** What was set, read. */
export type Variables = z.infer<typeof variables>
