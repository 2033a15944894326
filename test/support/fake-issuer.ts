import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { TokenUrlCredentialsFactory } from './credentials.ts'

export const APP_ID = 'app-1'
const ISSUER = 'https://api.botframework.com'
const KEY_ID = 'fake-1'

/** How a token differs from a good one. `key: 'other'`: signed by somebody else. */
export interface Forgery {
  readonly key?: 'other'
  readonly kid?: string
  readonly issuer?: string
  readonly audience?: string
  /** Seconds from now; negative is long over. */
  readonly expiresIn?: number
}

/** Microsoft's key and token servers on loopback. The SDK caches keys by address for a day: one per test file. */
export async function startFakeIssuer() {
  const own = await generateKeyPair('RS256')
  const other = await generateKeyPair('RS256')
  const keys = [{ ...(await exportJWK(own.publicKey)), kid: KEY_ID, use: 'sig', endorsements: ['msteams', 'webchat'] }]
  let tokens = 0

  const server = createServer((request, response) => {
    const path = request.url ?? ''
    const answer = (body: object) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body))
    if (path === '/v1/keys') return void answer({ keys })
    if (path === '/emulator/keys') return void answer({ keys: [] })
    if (path.startsWith('/v1/')) return void answer({ issuer: ISSUER, jwks_uri: `${url}/v1/keys` })
    if (path.startsWith('/emulator/')) return void answer({ issuer: ISSUER, jwks_uri: `${url}/emulator/keys` })
    if (path.endsWith('/v2.0/token')) {
      tokens += 1
      return void answer({ token_type: 'Bearer', expires_in: 3600, access_token: `bot-token-${tokens}` })
    }
    return void response.writeHead(404).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    /** What the bot authenticates with. Setting one address switches the defaults of all others off. 'no-tokens': the bot gets none of its own. */
    auth: (state?: 'no-tokens') =>
      new ConfigurationBotFrameworkAuthentication(
        {
          MicrosoftAppId: APP_ID,
          MicrosoftAppPassword: 'secret',
          MicrosoftAppType: 'MultiTenant',
          ToBotFromChannelOpenIdMetadataUrl: `${url}/v1/.well-known/openidconfiguration`,
          ToBotFromEmulatorOpenIdMetadataUrl: `${url}/emulator/.well-known/openidconfiguration`,
          ToBotFromChannelTokenIssuer: ISSUER,
          ToChannelFromBotLoginUrl: `${url}/tenant-1`,
          // The SDK keeps tokens by scope for the whole process.
          ToChannelFromBotOAuthScope: state ? `${url}/${state}` : ISSUER,
          OAuthUrl: ISSUER,
          CallerId: 'urn:botframework:azure',
          ValidateAuthority: 'false',
        },
        new TokenUrlCredentialsFactory(APP_ID, 'secret', `${url}/${state ?? 'tenant-1/oauth2/v2.0/token'}`),
      ),
    /** `Authorization` of a request with these claims, forged if told. */
    async header(claims: Record<string, unknown>, forgery: Forgery = {}) {
      const now = Math.floor(Date.now() / 1000)
      const token = await new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', kid: forgery.kid ?? KEY_ID })
        .setIssuer(forgery.issuer ?? ISSUER)
        .setAudience(forgery.audience ?? APP_ID)
        .setNotBefore(now - 3600)
        .setExpirationTime(now + (forgery.expiresIn ?? 300))
        .sign(forgery.key === 'other' ? other.privateKey : own.privateKey)
      return `Bearer ${token}`
    },
    /** `Authorization` with a token that nobody signed. */
    unsigned(claims: Record<string, unknown>) {
      const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
      const exp = Math.floor(Date.now() / 1000) + 300
      return `Bearer ${part({ alg: 'none', kid: KEY_ID, typ: 'JWT' })}.${part({ iss: ISSUER, aud: APP_ID, exp, ...claims })}.`
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
