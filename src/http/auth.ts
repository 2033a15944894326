import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { fromNodeHeaders } from 'better-auth/node'
import { z } from 'zod'
import { SESSION_S, type WebSession } from './web-session.ts'

/** An application registered with an issuer. */
export interface Client {
  readonly clientId: string
  readonly clientSecret: string
}

/** Which issuers people may sign in with; one that is not configured does not appear. */
export type Issuers = { readonly [Name in 'microsoft' | 'google' | 'discord']?: Client | undefined }

const OPENID = { disableDefaultScope: true, scope: ['openid', 'profile', 'email'] }

/** Signs a person in whom our own pages have made sure of. It has no path: nothing outside this process reaches it. */
const door = {
  id: 'door',
  endpoints: {
    letIn: createAuthEndpoint({ method: 'POST', body: z.object({ personId: z.string() }) }, async (ctx) => {
      const user = await ctx.context.internalAdapter.findUserById(ctx.body.personId)
      if (!user) return
      await setSessionCookie(ctx, { session: await ctx.context.internalAdapter.createSession(user.id), user })
    }),
  },
}

/**
 * The sign-in library behind our own pages: web sessions and their cookies, password hashes, the issuers' protocols.
 * None of its routes are mounted: its links are used up by GET, and it would link accounts by e-mail (PARTS §1, X45).
 * `database`: the Prisma client.
 */
export function createAuth(o: {
  readonly database: Parameters<typeof prismaAdapter>[0]
  readonly publicUrl: string
  readonly secret: string
  readonly issuers: Issuers
}) {
  const auth = betterAuth({
    baseURL: o.publicUrl,
    secret: o.secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: prismaAdapter(o.database, { provider: 'postgresql' }),
    user: { modelName: 'person', fields: { name: 'displayName', email: 'primaryEmail' } },
    session: { modelName: 'webSession', fields: { userId: 'personId' }, expiresIn: SESSION_S },
    account: { modelName: 'login', fields: { userId: 'personId' } },
    verification: { modelName: 'authToken' },
    advanced: {
      // People have no picture here, which the check of the whole shape would ask for; nothing reads or writes one.
      database: { generateId: () => randomUUID(), validateSchema: false },
      cookiePrefix: 'deskhand',
      useSecureCookies: o.publicUrl.startsWith('https:'),
    },
    socialProviders: {
      // Asked for is what says who somebody is, no more: nothing is read at the issuer afterwards.
      ...(o.issuers.microsoft ? { microsoft: { ...o.issuers.microsoft, ...OPENID, disableProfilePhoto: true } } : {}),
      ...(o.issuers.google ? { google: { ...o.issuers.google, ...OPENID, includeGrantedScopes: false } } : {}),
      ...(o.issuers.discord
        ? { discord: { ...o.issuers.discord, disableDefaultScope: true, scope: ['identify', 'email'] } }
        : {}),
    },
    plugins: [door],
  })

  return {
    /** Who this browser is signed in as. */
    async session(headers: IncomingHttpHeaders): Promise<WebSession | undefined> {
      if (!headers.cookie) return undefined
      const found = await auth.api.getSession({ headers: fromNodeHeaders(headers) })
      return found ? { id: found.session.id, personId: found.user.id } : undefined
    },
    /** Signs the browser in; answers the cookies to set. */
    async begin(personId: string, headers: IncomingHttpHeaders): Promise<string[]> {
      const answer = await auth.api.letIn({
        body: { personId },
        headers: fromNodeHeaders(headers),
        returnHeaders: true,
      })
      return answer.headers.getSetCookie()
    },
    /** Signs the browser out; answers the cookies to set. */
    async end(headers: IncomingHttpHeaders): Promise<string[]> {
      return (await auth.api.signOut({ headers: fromNodeHeaders(headers), returnHeaders: true })).headers.getSetCookie()
    },
    hash: hashPassword,
    /** Compares a password; without a hash it takes the same time and is wrong. */
    async isRight(password: string, hash: string | undefined): Promise<boolean> {
      if (hash !== undefined) return verifyPassword({ hash, password })
      await hashPassword(password)
      return false
    },
    /** The configured issuers, in the order in which they are offered. */
    async issuers() {
      const { socialProviders } = await auth.$context
      return socialProviders
    },
  }
}

/** What the pages of sign-in and the issuers ask the library for. */
export type Auth = ReturnType<typeof createAuth>
