import { isLoopback } from '../http/loopback.ts'
import { type Env, isChannelMeant } from './group.ts'
import type { Variables } from './variables.ts'

type Name = keyof Variables

/** What is wrong with a variable, as a sentence that begins with its name. */
export interface Problem {
  readonly name: string
  readonly problem: string
}

const aChannel =
  'MicrosoftAppId and MicrosoftAppPassword for Teams, or DISCORD_TOKEN and DISCORD_APPLICATION_ID for Discord'

const pairs = [
  ['MICROSOFT_CLIENT_ID', 'MICROSOFT_CLIENT_SECRET'],
  ['GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET'],
  ['PROVISIONING_URL', 'PROVISIONING_SECRET'],
  ['LICENCE_SOURCE_URL', 'LICENCE_SOURCE_SECRET'],
] as const

/** Rules that need more than one variable. */
export function contradictions(values: Variables, env: Env, has: (name: Name) => boolean): Problem[] {
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
