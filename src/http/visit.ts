import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type {
  AccountCard,
  AccountReads,
  AskLink,
  ChatCard,
  MailedLinks,
  OwnTenants,
  PageWords,
  Phrase,
  SeatInvitations,
  SignIn,
} from '../core/ports.ts'
import type { Method } from '../domain/happening.ts'
import type { KnownWords } from '../domain/password.ts'
import type { Auth } from './auth.ts'
import { type Html, html, sendPage } from './page.ts'
import { SESSION_S, type WebSession } from './web-session.ts'

/** What the pages of sign-in need from the rest of the house. */
export interface SignInOptions {
  readonly auth: Auth
  readonly publicUrl: string
  readonly signIn: SignIn
  readonly links: MailedLinks
  readonly asking: AskLink
  readonly seatInvitations: SeatInvitations
  readonly tenants: OwnTenants
  readonly accounts: AccountReads
  /** Language and words of a page, for a locale; times in UTC unless told otherwise. */
  readonly words: (locale: string | undefined, timezone?: string) => Promise<PageWords>
  /** The chat account that a signed link names; undefined where it is altered or over. */
  readonly chatIn: (link: string | undefined) => Promise<string | undefined>
  /** Such a link's value, made here for an issuer's account. */
  readonly linkOf: (identityId: string, now: Date) => string
  /** What others know about somebody: names that their password may not be made of. */
  readonly knownOf: (email: string, personId?: string, name?: string) => Promise<KnownWords>
  /** Companies and roles, as the chat shows them. */
  readonly standing: (
    personId: string,
  ) => Promise<readonly { readonly company: string; readonly roles: readonly string[] }[]>
  readonly ways: (personId: string) => Promise<readonly ChatCard[]>
  readonly now: () => Promise<Date>
}

/** Whoever opens a page. */
export interface Visit extends PageWords {
  readonly session?: WebSession
  readonly account?: AccountCard
}

const CHAT_COOKIE = 'deskhand_chat'
/** As long as the link itself. */
const CHAT_S = 15 * 60
const METHOD_COOKIE = 'deskhand_by'
const METHODS: readonly Method[] = ['MICROSOFT', 'GOOGLE', 'DISCORD', 'EMAIL', 'PASSWORD']

/** Reads who comes, and answers with pages in our look. */
export function createVisits(o: Pick<SignInOptions, 'auth' | 'accounts' | 'words' | 'publicUrl' | 'chatIn'>) {
  const isSecure = o.publicUrl.startsWith('https:')

  const cookie = (name: string, value: string, maxAgeS: number) =>
    `${name}=${value}; Path=/; Max-Age=${maxAgeS}; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`

  return {
    cookie,
    /** The language is the person's own, else `locale`, else the browser's. */
    async visit(request: FastifyRequest, locale?: string, timezone?: string): Promise<Visit> {
      const session = await o.auth.session(request.headers)
      const account = session && (await o.accounts.get(session.personId))
      const isIn = account !== undefined && !account.isLocked
      const words = await o.words(locale ?? (isIn ? account.locale : undefined) ?? languageOf(request), timezone)
      return { ...words, ...(isIn ? { session, account } : {}) }
    },
    /** The chat account that sent this browser here, while its link is good. */
    chat: async (request: FastifyRequest): Promise<string | undefined> => o.chatIn(cookieOf(request, CHAT_COOKIE)),
    rememberChat: (reply: FastifyReply, link: string) =>
      reply.header('set-cookie', cookie(CHAT_COOKIE, link.replace(/[^\w.-]/g, ''), CHAT_S)),
    forgetChat: (reply: FastifyReply) => reply.header('set-cookie', cookie(CHAT_COOKIE, '', 0)),
    /** Signs the browser in as somebody of whom the page has made sure. */
    async letIn(request: FastifyRequest, reply: FastifyReply, personId: string, method: Method): Promise<void> {
      for (const one of await o.auth.begin(personId, request.headers)) reply.header('set-cookie', one)
      reply.header('set-cookie', cookie(METHOD_COOKIE, method, SESSION_S))
    },
    /** How they signed in, for the words alone (B1). */
    methodOf: (request: FastifyRequest): Method =>
      METHODS.find((one) => one === cookieOf(request, METHOD_COOKIE)) ?? 'EMAIL',
  }
}

/** What the pages of sign-in and the account know each visitor by, and sign them in with. */
export type Visits = ReturnType<typeof createVisits>

/** Goes on to another page of ours. */
export const goTo = (reply: FastifyReply, path: string): FastifyReply =>
  reply.header('cache-control', 'no-store').redirect(path, 303)

/** Answers with a page, below it the way to the vendor and to what becomes of one’s data. */
export function show(
  reply: FastifyReply,
  status: number,
  { language, phrase, vendor }: PageWords,
  page: { readonly title: string; readonly body: Html },
): FastifyReply {
  const contact = phrase('reply-page.contact', { vendor: vendor.name, ways: vendor.ways.join(' · ') })
  const legal = html` · <a href="/privacy">${phrase('privacy.title')}</a> · <a href="/terms">${phrase('terms.title')}</a>`
  // Without a vendor there is nobody those pages could name.
  const footer = html`${vendor.ways.length > 0 ? contact : vendor.name}${vendor.name !== '' && legal}`
  return sendPage(reply, status, { ...page, language, footer })
}

/** Reads forms, and lets nothing be posted from another site: a browser says where a form comes from (CSRF). */
export function takeForms(app: FastifyInstance, publicUrl: string): void {
  const own = new URL(publicUrl).origin
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )
  app.addHook('onRequest', async ({ method, headers, host }, reply) => {
    if (method === 'GET' || method === 'HEAD') return
    const { origin, 'sec-fetch-site': site } = headers
    const isHere = site !== undefined ? site === 'same-origin' || site === 'none' : isOwn(origin, own, host)
    if (!isHere) return reply.code(403).send({ error: 'This form belongs to another site.' })
  })
}

/** A program without a browser around it says nothing; it has no cookies that others could use. */
const isOwn = (origin: string | undefined, own: string, host: string) =>
  origin === undefined || origin === own || URL.parse(origin)?.host === host

/** The first language that the browser asks for. */
const languageOf = ({ headers }: FastifyRequest): string | undefined =>
  headers['accept-language']?.split(/[,;]/, 1)[0]?.trim().slice(0, 35)

/** A cookie's value. */
export const cookieOf = ({ headers }: FastifyRequest, name: string): string | undefined =>
  headers.cookie
    ?.split(';')
    .map((one) => one.trim().split('='))
    .find(([key]) => key === name)?.[1]

/** `Discord anna`: how an account is named to whoever says whether it is theirs. */
export const chatName = ({ provider, name }: Pick<ChatCard, 'provider' | 'name'>, phrase: Phrase): string =>
  phrase(name ? 'chat.named' : 'chat.unnamed', {
    provider: phrase(`chat.${provider.toLowerCase().replace('_', '-')}`),
    name,
  })
