import { type AttachmentCard, Conflict, type Link, type PageWords, type Reads } from '../ports.ts'
import { plain } from '../words.ts'
import type { Behind, Deed, Doing, OpenDraft, OpenTicket, ReplyLinkOptions, Submitted } from './behind.ts'
import { createDraftBehind } from './draft-link.ts'
import { createPageWords } from './page-words.ts'
import { createTicketBehind } from './ticket-link.ts'

/** Longest reply, as in the chat. */
const LONGEST = 10_000

/** What a mailed link shows now. */
export type Opened = PageWords &
  (
    | { readonly kind: 'unknown' | 'expired' }
    /** `why`: a sentence of its own, where there is more to say. */
    | { readonly kind: 'gone'; readonly why?: string }
    | OpenTicket
    | OpenDraft
  )

const WORDLESS: readonly Doing[] = ['hand', 'send']

/** `written` also where it was written before; `gone`: the link opens nothing (any longer). */
export type Written = 'written' | 'missing' | 'too-long' | 'over' | 'gone' | { readonly problem: string }

/** Mailed reply links: what they show, and what people write there (DOMAIN T3, T10, INV-05). Looking changes nothing. */
export function createReplyLinks(o: ReplyLinkOptions) {
  const ticket = createTicketBehind(o)
  const draft = createDraftBehind(o)
  const wordsOfPage = createPageWords(o)
  const behind = async (link: Link, reads: Reads, now: Date): Promise<Behind | undefined> =>
    link.subject.type === 'draft' ? draft(link, reads, now) : ticket(link, reads, now)

  /** The reader's language and zone, as far as they are known. */
  async function speakTo({ person, companyId }: Partial<Behind>, clientLocale: string | undefined) {
    const company = companyId ? await o.store.reads.companies.get(companyId) : undefined
    const language = o.languageOf(person?.locale ?? clientLocale)
    const zone = person?.timezone ?? person?.memberships[0]?.timezone ?? company?.timezone ?? 'UTC'
    return { language, zone, t: o.translator(language, zone) }
  }

  async function open(token: string, clientLocale: string | undefined): Promise<Opened> {
    const now = await o.store.now()
    const link = await replyLink(token)
    const isOver = link !== undefined && link.expiresAt <= now
    const found = link && !isOver ? await behind(link, o.store.reads, now) : undefined
    const { language, zone, t } = await speakTo(found ?? {}, clientLocale)
    const page = await wordsOfPage(language, zone)
    if (!found) return { ...page, kind: link ? (isOver ? 'expired' : 'gone') : 'unknown' }
    return { ...page, ...(await found.show(t, page.phrase)) }
  }

  async function write(token: string, form: Submitted, clientLocale: string | undefined): Promise<Written> {
    const said = form.text.replaceAll('\r\n', '\n').trim()
    if (said.length > LONGEST) return 'too-long'
    if (said === '' && !WORDLESS.includes(form.does)) return 'missing'
    const now = await o.store.now()
    const link = await replyLink(token)
    if (!link || link.expiresAt <= now) return 'gone'
    const written = await o.store
      .transaction(async (tx): Promise<Written> => {
        const found = await behind(link, tx, now)
        if (!found) return 'gone'
        if (!(await tx.write.claim('reply-page', `${link.id}:${form.submit}`, now))) return 'written'
        const done = await found.write(form, said, tx)
        if (done.kind !== 'done') throw new Stopped(done, found)
        await o.tell(tx, { ...done, by: found.person?.id, now })
        return 'written'
      })
      .catch(async (error: unknown): Promise<Written> => {
        if (error instanceof Conflict) return 'over'
        if (!(error instanceof Stopped)) throw error
        if (error.deed.kind === 'over') return 'over'
        const { t } = await speakTo(error.found, clientLocale)
        return { problem: plain(t(error.deed.words)) }
      })
    o.nudge()
    return written
  }

  /** A file of what the link is about, for its reader; undefined for whatever reason not. */
  async function file(token: string, id: string): Promise<AttachmentCard | undefined> {
    const now = await o.store.now()
    const link = await replyLink(token)
    const found = link && link.expiresAt > now ? await behind(link, o.store.reads, now) : undefined
    return found?.files.find((one) => one.id === id)
  }

  async function replyLink(token: string) {
    const link = await o.tokens.find(token)
    return link?.purpose === 'REPLY' ? link : undefined
  }

  return { open, write, file }
}

/** Nothing may be written; what was claimed is given back. */
class Stopped extends Error {
  readonly deed: Exclude<Deed, { kind: 'done' }>
  readonly found: Behind
  constructor(deed: Exclude<Deed, { kind: 'done' }>, found: Behind) {
    super(deed.kind)
    this.deed = deed
    this.found = found
  }
}
