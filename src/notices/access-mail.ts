import { periodWords } from '../core/cards/access-words.ts'
import type { Letter, Link, Reads, Tokens } from '../core/ports.ts'
import { plain, type Translate, text } from '../core/words.ts'
import { asHtml } from './letter-html.ts'
import type { Part } from './letter-parts.ts'
import { asText } from './letter-text.ts'

/**
 * The invitation's letter: one button, whose link is minted here, at delivery, for the requester alone (C9, INV-24). A newer
 * one ends it. All other letters are `otherwise`'s.
 */
export const createInvitationLetter =
  (o: {
    readonly reads: Pick<Reads, 'access' | 'companies'>
    readonly tokens: Pick<Tokens, 'mint'>
    readonly translator: (locale: string, timezone: string) => Translate
    readonly now: () => Promise<Date>
    /** Token → the public address of its page. */
    readonly page: (token: string) => string
    readonly otherwise: Letter
  }): Letter =>
  async (notice) => {
    const { happening, recipient, locale } = notice
    if (happening.kind !== 'access' || happening.step !== 'approved' || recipient.reason !== 'applicant')
      return o.otherwise(notice)
    const request = await o.reads.access.get(happening.request)
    const { email, isVerified, id: personId } = request?.requester ?? {}
    // Over between two looks: nothing is minted for what no longer stands.
    if (request?.status !== 'INVITED' || !email || !isVerified || !personId) return o.otherwise(notice)
    const timezone = request.company?.timezone ?? 'UTC'
    const t = o.translator(locale, timezone)
    const vendor = (await o.reads.companies.vendor())?.name ?? ''
    const about = {
      number: request.number,
      company: request.company?.name ?? '',
      until: { at: request.inviteExpiresAt ?? (await o.now()) },
      period: periodWords(request.period ?? {}, timezone),
    }
    const link: Link = { purpose: 'INVITE', subject: { type: 'access-request', id: request.number }, personId, email }
    const title = t(text('access-mail.title', about))
    const parts: Part[] = [
      { kind: 'title', words: title },
      { kind: 'words', words: t(text('access-mail.text', about)) },
      {
        kind: 'link',
        label: t(text('access-mail.button')),
        url: o.page(await o.tokens.mint(link, await o.now())),
        isMain: true,
      },
      { kind: 'words', words: t(text('access-mail.once')) },
      { kind: 'small', words: t(text('mail.footer', { vendor, because: text('access-mail.because') })) },
    ]
    const subject = plain(t(text('mail.subject-other', { vendor, about: title })))
    return { subject, text: asText(parts), html: asHtml(parts, subject, locale) }
  }
