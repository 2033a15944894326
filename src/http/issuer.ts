import { randomBytes } from 'node:crypto'
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import { verifyProviderIdToken } from 'better-auth/oauth2'
import { z } from 'zod'
import type { IssuerAccount } from '../core/ports.ts'
import type { Auth } from './auth.ts'
import { AWAY_S, ISSUERS, type IssuerName } from './issuer-name.ts'

const journey = z.object({ name: z.enum(ISSUERS), state: z.string(), verifier: z.string(), until: z.number() })

const microsoft = z.object({ tid: z.string().min(1), oid: z.string().min(1), email: z.string().optional() })
const google = z.object({
  sub: z.string().min(1),
  email: z.string().optional(),
  email_verified: z.boolean().optional(),
  hd: z.string().optional(),
})
const discord = z.object({ id: z.string().min(1), email: z.string().nullish() })

/** Signing in at Microsoft, Google or Discord: there and back. The way is sealed into a cookie, nothing is kept here. */
export function createIssuers(o: { readonly auth: Auth; readonly publicUrl: string; readonly secret: string }) {
  const backTo = (name: IssuerName) => `${o.publicUrl}/sign-in/with/${name}/back`
  const find = async (name: IssuerName) => (await o.auth.issuers()).find(({ id }) => id === name)

  return {
    /** Those that are set up, in our order. */
    async names(): Promise<IssuerName[]> {
      const configured = await o.auth.issuers()
      return ISSUERS.filter((name) => configured.some(({ id }) => id === name))
    },
    /** Where to send the browser, and what it keeps meanwhile; undefined where the issuer is not set up. */
    async leave(name: IssuerName): Promise<{ readonly url: string; readonly sealed: string } | undefined> {
      const issuer = await find(name)
      if (!issuer) return undefined
      const [state, verifier] = [randomBytes(24).toString('base64url'), randomBytes(48).toString('base64url')]
      const url = await issuer.createAuthorizationURL({ state, codeVerifier: verifier, redirectURI: backTo(name) })
      const data = JSON.stringify({ name, state, verifier, until: Date.now() + AWAY_S * 1000 })
      return { url: url.href, sealed: await symmetricEncrypt({ key: o.secret, data }) }
    },
    /** Who came back; undefined for whoever did not leave from here, took too long, or is not vouched for. */
    async arrive(
      name: IssuerName,
      { code, state }: { readonly code: string; readonly state: string },
      sealed: string | undefined,
    ): Promise<IssuerAccount | undefined> {
      const issuer = await find(name)
      const left = sealed && (await opened(sealed))
      if (!issuer || !left || left.name !== name || left.state !== state || left.until < Date.now()) return undefined
      const tokens = await issuer
        .validateAuthorizationCode({ code, codeVerifier: left.verifier, redirectURI: backTo(name) })
        .catch(() => null)
      if (!tokens) return undefined
      // Signature, audience, age and, of Microsoft, that the issuer is the token's own tenant.
      if (name !== 'discord' && !(tokens.idToken && (await verifyProviderIdToken(issuer, tokens.idToken))))
        return undefined
      const found = await issuer.getUserInfo(tokens)
      return found ? accountOf(name, found.data, String(found.user.name ?? '')) : undefined
    },
  }

  async function opened(sealed: string) {
    try {
      return journey.parse(JSON.parse(await symmetricDecrypt({ key: o.secret, data: sealed })))
    } catch {
      return undefined
    }
  }
}

/** What the page that sends somebody there and takes them back needs. */
export type Issuers = ReturnType<typeof createIssuers>

/** What an issuer says → who it is to us: Microsoft by (tenant, object), the others by their subject (X45). */
function accountOf(name: IssuerName, profile: unknown, shownName: string): IssuerAccount | undefined {
  const base = { name: shownName.trim().slice(0, 80), isMailbox: false }
  switch (name) {
    case 'microsoft': {
      const { data } = microsoft.safeParse(profile)
      return data && { ...base, method: 'MICROSOFT', issuer: data.tid, subject: data.oid, ...mailIn(data.email) }
    }
    case 'google': {
      const { data } = google.safeParse(profile)
      // Google runs the mailboxes of gmail.com and of the domains it names itself; others may have changed hands.
      const isMailbox =
        data?.email_verified === true && (data.hd !== undefined || /@gmail\.com$/i.test(data.email ?? ''))
      return (
        data && { ...base, method: 'GOOGLE', issuer: 'google', subject: data.sub, ...mailIn(data.email), isMailbox }
      )
    }
    case 'discord': {
      const { data } = discord.safeParse(profile)
      return data && { ...base, method: 'DISCORD', issuer: 'discord', subject: data.id, ...mailIn(data.email) }
    }
  }
}

const mailIn = (email: string | null | undefined) => (email ? { email: email.toLowerCase() } : {})
