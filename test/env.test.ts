import { isAbsolute } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EnvError, readEnv } from '../src/env.ts'

const authSecret = 'Zq9vT1-pLxW7_bNc4RfH8sJd2-k3k3k3k3'
const teams = { MicrosoftAppId: 'app-1', MicrosoftAppPassword: 'pw-1' }
const live = { ...teams, AUTH_SECRET: authSecret }

/** What the refusal says, a line a problem. */
function refusal(source: Record<string, string>): string[] {
  try {
    readEnv(source)
  } catch (error) {
    expect(error).toBeInstanceOf(EnvError)
    const [title, ...lines] = (error as EnvError).message.split('\n')
    expect(title).toBe('Deskhand cannot start with this environment:')
    return lines.map((line) => line.trim())
  }
  throw new Error('expected the environment to be refused')
}

describe('on a fresh machine', () => {
  test('nothing set is demo mode on loopback', () => {
    const env = readEnv({})
    expect(env).toMatchObject({ mode: 'demo', production: false, host: '127.0.0.1', port: 3978, logLevel: 'info' })
    expect(env.publicUrl).toBe('http://127.0.0.1:3978')
    expect(env.dataDir).toMatch(/[/\\]\.data$/)
    expect(isAbsolute(env.dataDir)).toBe(true)
    expect([env.databaseUrl, env.teams, env.discord, env.openai, env.authSecret, env.smtpUrl]).toEqual(
      Array(6).fill(undefined),
    )
    expect(env.signIn).toEqual({ microsoft: undefined, google: undefined, discord: undefined })
  })

  test('empty and blank values count as absent, and spaces around a value are dropped', () => {
    const env = readEnv({
      PORT: '',
      HOST: '  ',
      DEMO: '',
      MicrosoftAppId: ' ',
      NODE_ENV: '',
      DATA_DIR: ' x ',
      LOG_LEVEL: 'debug\n',
    })
    expect(env).toMatchObject({ mode: 'demo', port: 3978, host: '127.0.0.1', logLevel: 'debug' })
    expect(env.dataDir).toMatch(/[/\\]x$/)
  })

  test('variables of other programs are nobody’s business', () => {
    expect(readEnv({ PATH: '/bin', MICROSOFT_APP_ID: 'x', port: 'abc' })).toEqual(readEnv({}))
  })

  test('the public address follows the port', () => {
    expect(readEnv({ PORT: '0' })).toMatchObject({ port: 0, publicUrl: 'http://127.0.0.1:0' })
    expect(readEnv({ PORT: '8080' }).publicUrl).toBe('http://127.0.0.1:8080')
  })
})

describe('demo mode', () => {
  test('DEMO=1 keeps demo mode although Teams is configured, and holds no credentials then', () => {
    const env = readEnv({ ...live, DEMO: '1' })
    expect(env).toMatchObject({ mode: 'demo', host: '127.0.0.1' })
    expect(env.teams).toBeUndefined()
  })

  test('DEMO=0 is as good as unset', () => {
    expect(readEnv({ DEMO: '0' }).mode).toBe('demo')
    expect(readEnv({ ...live, DEMO: '0' }).mode).toBe('live')
  })

  test.each(['localhost', 'LOCALHOST', '127.0.0.1', '127.9.9.9', '::1', '[::1]'])('listens on %s', (HOST) => {
    expect(readEnv({ HOST }).mode).toBe('demo')
  })

  test.each(['0.0.0.0', '::', '192.168.1.4', 'help.example.com', 'localhost.example.com', '127.0.0.1.example.com'])(
    'refuses the host %s and says how to go live',
    (HOST) => {
      expect(refusal({ HOST })).toEqual([
        expect.stringMatching(
          /^HOST: ".+" would open demo mode to the network\. .*MicrosoftAppId and MicrosoftAppPassword.*DISCORD_TOKEN/,
        ),
      ])
    },
  )

  test('refuses a public address of another machine', () => {
    expect(refusal({ PUBLIC_URL: 'https://help.example.com' })).toEqual([
      expect.stringMatching(/^PUBLIC_URL: is not an address of this machine/),
    ])
    expect(readEnv({ PUBLIC_URL: 'http://[::1]:3978/' }).publicUrl).toBe('http://[::1]:3978')
  })

  test('is refused in production, and production never falls into it', () => {
    expect(refusal({ ...live, NODE_ENV: 'production', DEMO: '1' })).toEqual([
      expect.stringMatching(/^DEMO: is not allowed when NODE_ENV is production/),
    ])
    const problems = refusal({ NODE_ENV: 'production' })
    expect(problems).toContainEqual(
      expect.stringMatching(/^MicrosoftAppId: is missing, and no other channel is configured\. Set MicrosoftAppId/),
    )
    expect(problems).toContainEqual(expect.stringMatching(/^AUTH_SECRET: is missing\. Set at least 32/))
    expect(problems).toHaveLength(2)
    expect(refusal({ NODE_ENV: 'Production' })).toEqual(problems)
  })
})

describe('a live server', () => {
  test('is one with Teams, open to the network', () => {
    expect(readEnv(live)).toMatchObject({
      mode: 'live',
      production: false,
      host: '0.0.0.0',
      authSecret,
      teams: { type: 'MultiTenant', appId: 'app-1', password: 'pw-1' },
    })
    expect(readEnv({ ...live, NODE_ENV: 'production', HOST: '127.0.0.1' })).toMatchObject({
      mode: 'live',
      production: true,
      host: '127.0.0.1',
    })
  })

  test('is one with Discord', () => {
    const env = readEnv({
      DISCORD_TOKEN: 't',
      DISCORD_APPLICATION_ID: '42',
      DISCORD_API_URL: 'http://127.0.0.1:9/api',
      AUTH_SECRET: authSecret,
    })
    expect(env).toMatchObject({
      mode: 'live',
      teams: undefined,
      discord: { token: 't', applicationId: '42', apiUrl: 'http://127.0.0.1:9/api' },
    })
  })

  test.each([
    [
      'an id without password',
      { MicrosoftAppId: 'a' },
      /^MicrosoftAppPassword: is missing although MicrosoftAppId is set/,
    ],
    [
      'a password without id',
      { MicrosoftAppPassword: 'p' },
      /^MicrosoftAppId: is missing although MicrosoftAppPassword is set/,
    ],
    [
      'a tenant without id',
      { MicrosoftAppTenantId: 't' },
      /^MicrosoftAppId: is missing although MicrosoftAppTenantId is set/,
    ],
    [
      'a single tenant without its id',
      { ...teams, MicrosoftAppType: 'SingleTenant' },
      /^MicrosoftAppTenantId: .*MicrosoftAppType is SingleTenant/,
    ],
    [
      'a managed identity without tenant',
      { MicrosoftAppId: 'a', MicrosoftAppType: 'UserAssignedMSI' },
      /^MicrosoftAppTenantId: .*UserAssignedMSI/,
    ],
    [
      'a managed identity with password',
      { ...teams, MicrosoftAppTenantId: 't', MicrosoftAppType: 'UserAssignedMSI' },
      /^MicrosoftAppPassword: .*Take it away/,
    ],
    [
      'an unknown kind of app',
      { ...teams, MicrosoftAppType: 'Multi' },
      /^MicrosoftAppType: "Multi" .*MultiTenant, SingleTenant, UserAssignedMSI/,
    ],
    [
      'a Discord token without application',
      { DISCORD_TOKEN: 't' },
      /^DISCORD_APPLICATION_ID: is missing although DISCORD_TOKEN is set/,
    ],
    [
      'a sign-in id without secret',
      { ...teams, GOOGLE_CLIENT_ID: 'g' },
      /^GOOGLE_CLIENT_SECRET: is missing although GOOGLE_CLIENT_ID is set/,
    ],
    ['a secret without address', { ...teams, PROVISIONING_SECRET: 's'.repeat(40) }, /^PROVISIONING_URL: is missing/],
    [
      'mail without sender',
      { ...teams, SMTP_URL: 'smtp://mail.example.com' },
      /^MAIL_FROM: is missing although SMTP_URL is set/,
    ],
  ])('half configured is refused: %s', (_what, source, problem) => {
    expect(refusal({ ...source, AUTH_SECRET: authSecret })).toEqual([expect.stringMatching(problem)])
  })

  test('knows the other kinds of Teams app, whatever their case', () => {
    const tenant = { MicrosoftAppTenantId: 'tenant-1', AUTH_SECRET: authSecret }
    expect(readEnv({ ...teams, ...tenant, MicrosoftAppType: 'singletenant' }).teams).toEqual({
      type: 'SingleTenant',
      appId: 'app-1',
      password: 'pw-1',
      tenantId: 'tenant-1',
    })
    expect(readEnv({ MicrosoftAppId: 'app-1', ...tenant, MicrosoftAppType: 'UserAssignedMSI' }).teams).toEqual({
      type: 'UserAssignedMSI',
      appId: 'app-1',
      tenantId: 'tenant-1',
    })
  })

  test('needs a long secret for its sessions', () => {
    expect(refusal(teams)).toEqual([expect.stringMatching(/^AUTH_SECRET: is missing\. Set at least 32/)])
    expect(refusal({ ...teams, AUTH_SECRET: 'x'.repeat(31) })).toEqual([
      expect.stringMatching(/^AUTH_SECRET: is too short\. Set at least 32/),
    ])
    expect(refusal({ ...teams, AUTH_SECRET: ' '.repeat(40) })).toEqual([
      expect.stringMatching(/^AUTH_SECRET: is missing/),
    ])
  })

  test('groups what belongs together', () => {
    const env = readEnv({
      ...live,
      MICROSOFT_CLIENT_ID: 'm',
      MICROSOFT_CLIENT_SECRET: 'ms',
      DISCORD_APPLICATION_ID: '42',
      DISCORD_CLIENT_SECRET: 'ds',
      OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1',
      OPENAI_MODEL: 'small',
      LICENCE_SOURCE_URL: 'https://l.example.com',
      LICENCE_SOURCE_SECRET: `whsec_${'l'.repeat(43)}=`,
      SMTP_URL: 'smtp://mail.example.com',
      MAIL_FROM: 'help@example.com',
      CLAMD_URL: 'tcp://clamd:3310',
      METRICS_TOKEN: 'mt',
      PUBLIC_URL: 'https://help.example.com/desk//',
    })
    expect(env).toMatchObject({
      publicUrl: 'https://help.example.com/desk',
      discord: undefined,
      signIn: {
        microsoft: { clientId: 'm', clientSecret: 'ms' },
        google: undefined,
        discord: { clientId: '42', clientSecret: 'ds' },
      },
      openai: { apiKey: undefined, baseUrl: 'http://127.0.0.1:11434/v1', model: 'small' },
      licenceSource: { url: 'https://l.example.com', secret: Buffer.from('l'.repeat(43), 'base64') },
      smtpUrl: 'smtp://mail.example.com',
      mailFrom: 'help@example.com',
      clamdUrl: 'tcp://clamd:3310',
      metricsToken: 'mt',
    })
  })
})

describe('TRUST_PROXY', () => {
  test.each([
    ['1', 1],
    ['10.0.0.5', ['10.0.0.5']],
    ['10.0.0.5, 192.168.0.0/16,2001:db8::/32', ['10.0.0.5', '192.168.0.0/16', '2001:db8::/32']],
  ])('%s', (given, trusted) => {
    expect(readEnv({ ...live, TRUST_PROXY: given }).trustProxy).toEqual(trusted)
  })
  test('nobody is trusted unless it says so', () => {
    expect(readEnv(live).trustProxy).toBeUndefined()
  })
  test.each(['0', '12', 'true', 'loopback', '10.0.0.0/33', '10.0.0.5/8/8', '10.0.0.5;10.0.0.6', 'proxy.example.com'])(
    '%s is refused',
    (given) => {
      expect(() => readEnv({ ...live, TRUST_PROXY: given })).toThrow(/TRUST_PROXY: .* is neither a number of proxies/)
    },
  )
})

describe('keys by name', () => {
  const key = (n: number) => Buffer.alloc(32, n)
  test('are read in their order, in both spellings of base64', () => {
    const given = ` 2026-11:${key(255).toString('base64')}, 2026.05:${key(255).toString('base64url')} `
    const keys = [
      { id: '2026-11', key: key(255) },
      { id: '2026.05', key: key(255) },
    ]
    expect(readEnv({ ENCRYPTION_KEYS: given, LICENCE_PUBLIC_KEYS: given })).toMatchObject({
      encryptionKeys: keys,
      licencePublicKeys: keys,
    })
  })
  test('are none where none are set', () => {
    expect(readEnv({})).toMatchObject({ encryptionKeys: [], licencePublicKeys: [] })
  })
  const one = key(1).toString('base64')
  test.each([
    ['no name', one],
    ['an empty name', `:${one}`],
    ['a name that stands twice', `a:${one},a:${one}`],
    ['a key too short', `a:${one.slice(4)}`],
    ['a key too long', `a:AAAA${one}`],
    ['no base64', `a:${'ä'.repeat(43)}`],
    ['a comma too many', `a:${one},`],
    ['a colon too many', `a:b:${one}`],
  ])('with %s are refused, and not repeated', (_name, given) => {
    const lines = refusal({ ENCRYPTION_KEYS: given, LICENCE_PUBLIC_KEYS: given })
    expect(lines.toSorted()).toEqual([
      expect.stringMatching(/^ENCRYPTION_KEYS: is not a list of keys\. Set a name, a colon and .*openssl rand/),
      expect.stringMatching(/^LICENCE_PUBLIC_KEYS: is not a list of keys\. Set what npm run licence/),
    ])
    expect(lines.join()).not.toContain(one.slice(4))
  })
})

describe.each([
  ['LICENCE_SOURCE', 'licenceSource'],
  ['PROVISIONING', 'provisioning'],
] as const)('the system at %s_URL', (name, group) => {
  const secret = Buffer.alloc(32, 7).toString('base64')
  const at = (url: string, known = secret) => ({ [`${name}_URL`]: url, [`${name}_SECRET`]: known })
  const short = new RegExp(`^${name}_SECRET: is no secret\\..*openssl rand -base64 32$`)
  const open = new RegExp(`^${name}_URL: is not encrypted`)

  test('on this machine needs no encryption in demo mode', () => {
    expect(readEnv(at('http://127.0.0.1:9/told'))[group]).toEqual({
      url: 'http://127.0.0.1:9/told',
      secret: Buffer.alloc(32, 7),
    })
  })

  test.each<[string, Record<string, string>, RegExp]>([
    ['elsewhere in the clear', at('http://l.example.com'), open],
    ['in the clear, live', { ...live, ...at('http://127.0.0.1:9') }, open],
    ['with a word for a secret', at('https://l.example.com', 'hunter2'), short],
    ['with half a secret', at('https://l.example.com', secret.slice(22)), short],
  ])('%s is refused', (_name, given, problem) => {
    expect(refusal(given)).toContainEqual(expect.stringMatching(problem))
  })
})

describe('what cannot be read', () => {
  test.each([
    ['PORT', 'abc'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '39.78'],
    ['PORT', '0x10'],
    ['HOST', 'http://127.0.0.1'],
    ['HOST', '127.0.0.1:3978'],
    ['HOST', 'a b'],
    ['PUBLIC_URL', 'help.example.com'],
    ['PUBLIC_URL', 'localhost:3978'],
    ['PUBLIC_URL', 'ftp://127.0.0.1'],
    ['PUBLIC_URL', 'http://127.0.0.1/?a=1'],
    ['PUBLIC_URL', 'http://user:pw@127.0.0.1'],
    ['DATABASE_URL', 'mysql://db/x'],
    ['DATABASE_URL', 'db.example.com'],
    ['SMTP_URL', 'mail.example.com:587'],
    ['OPENAI_BASE_URL', 'models'],
    ['CLAMD_URL', 'clamd:3310'],
    ['LOG_LEVEL', 'loud'],
    ['DEMO', 'maybe'],
  ])('%s=%s is refused once, with what to set', (name, value) => {
    expect(refusal({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name}: .+\\. Set .+`))])
  })

  test('everything wrong is told at once', () => {
    const names = refusal({
      NODE_ENV: 'production',
      DEMO: '1',
      PORT: 'abc',
      PUBLIC_URL: 'help',
      MicrosoftAppId: 'a',
      AUTH_SECRET: 'short',
      GOOGLE_CLIENT_ID: 'g',
    }).map((line) => line.split(':')[0])
    expect(names.sort()).toEqual([
      'AUTH_SECRET',
      'DEMO',
      'GOOGLE_CLIENT_SECRET',
      'MicrosoftAppPassword',
      'PORT',
      'PUBLIC_URL',
    ])
  })

  test('no secret is ever repeated', () => {
    const lines = refusal({
      AUTH_SECRET: 'hunter2-short',
      DATABASE_URL: 'mysql://u:hunter2@db/x',
      SMTP_URL: 'http://u:hunter2@m',
      MicrosoftAppPassword: 'hunter2',
    })
    expect(lines).toHaveLength(5)
    expect(lines.join()).not.toContain('hunter2')
  })

  test('it does read the process by default', () => {
    expect(readEnv().port).toBe(readEnv(process.env).port)
  })
})
