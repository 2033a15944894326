import { AppCredentials, PasswordServiceClientCredentialFactory } from 'botframework-connector'

/** The bot's own tokens from any token endpoint; MSAL refuses one on loopback. */
class ClientCredentials extends AppCredentials {
  private readonly secret: string
  private readonly tokenUrl: string

  constructor(appId: string, secret: string, scope: string | undefined, tokenUrl: string) {
    super(appId, undefined, scope)
    this.secret = secret
    this.tokenUrl = tokenUrl
  }

  override async refreshToken() {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: this.appId,
      client_secret: this.secret,
      scope: `${this.oAuthScope.replace(/\/\.default$/, '')}/.default`,
    })
    const response = await fetch(this.tokenUrl, { method: 'POST', body })
    if (!response.ok) throw new Error(`the token endpoint answered ${response.status}`)
    const { access_token, expires_in } = (await response.json()) as { access_token: string; expires_in: number }
    return { accessToken: access_token, expiresOn: new Date(Date.now() + expires_in * 1000) } as Awaited<
      ReturnType<AppCredentials['refreshToken']>
    >
  }
}

/** Second argument of ConfigurationBotFrameworkAuthentication: tokens for what the bot sends come from `tokenUrl`. */
export class TokenUrlCredentialsFactory extends PasswordServiceClientCredentialFactory {
  private readonly secret: string
  private readonly tokenUrl: string

  constructor(appId: string, secret: string, tokenUrl: string) {
    super(appId, secret)
    this.secret = secret
    this.tokenUrl = tokenUrl
  }

  override async createCredentials(appId: string, audience: string) {
    return new ClientCredentials(appId, this.secret, audience, this.tokenUrl)
  }
}
