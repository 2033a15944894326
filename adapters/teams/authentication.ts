import { ConfigurationBotFrameworkAuthentication } from 'botbuilder'

/** How the bot signs in to the Bot Framework. */
export interface Credentials {
  readonly appId: string
  readonly password?: string | undefined
  readonly tenantId?: string | undefined
  readonly type: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI'
}

/** Checks who knocks and signs what the bot sends; without credentials neither (demo). */
export const authenticationOf = (credentials: Credentials | undefined) =>
  new ConfigurationBotFrameworkAuthentication(
    credentials
      ? {
          MicrosoftAppId: credentials.appId,
          MicrosoftAppType: credentials.type,
          ...(credentials.password ? { MicrosoftAppPassword: credentials.password } : {}),
          ...(credentials.tenantId ? { MicrosoftAppTenantId: credentials.tenantId } : {}),
        }
      : {},
  )
