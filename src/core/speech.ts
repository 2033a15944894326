import type { Person } from '../domain/person.ts'
import { createAsking } from './asking.ts'
import type { BotOptions } from './bot-options.ts'
import type { Context } from './context.ts'
import { keyPagePath } from './pages/key-link.ts'
import { OWN_DATA } from './pages/own-data.ts'
import { tenantPagePath } from './pages/tenant-page.ts'
import type { AttachmentCard, Loaded, LogoRead, ReadLicence } from './ports.ts'
import { readOnce } from './read-once.ts'
import { remembered } from './remembered.ts'
import type { Turn } from './turn.ts'
import type { Translate } from './words.ts'

/** Somebody who is spoken to: their language, and what flows and views may look at for them. */
export interface Speech {
  readonly language: string
  readonly t: Translate
}

type Options = Pick<
  BotOptions,
  | 'store'
  | 'files'
  | 'licenceIn'
  | 'logoIn'
  | 'answers'
  | 'articleOf'
  | 'translator'
  | 'languageOf'
  | 'absolute'
  | 'signIn'
  | 'checkPhrase'
  | 'understanding'
>

const NOT_TRUSTED: ReadLicence = { ok: false, problem: { kind: 'unknown-key' } }
const noArticles: Context['articleOf'] = () => {
  throw new Error('articles are written where they are kept')
}
const NOT_READ: LogoRead = { ok: false, problem: { kind: 'unreadable' } }

/** In whose language and zone to speak: what they chose, else what they speak, else what their client says (A9). */
export function createSpeech(o: Options) {
  const translator = remembered(o.translator)
  const asking = createAsking(o.answers)

  /** To somebody we know nothing of but their turn. */
  function toSender({ locale, timezone, input }: Turn): Speech {
    const hints = locale === undefined ? {} : { locale }
    const spoken = input.kind === 'text' ? o.understanding.detect(input.text, hints).language : locale
    return speechIn(spoken, zoneOf(undefined, timezone))
  }

  function speechIn(locale: string | undefined, zone: string): Speech {
    const language = o.languageOf(locale)
    return { language, t: translator(language, zone) }
  }

  /** To whoever a turn is from. `spoken`: what they spoke just now, where it is to be answered in. */
  function toLoaded(
    turn: Turn,
    { person, now, locale }: Loaded,
    isPrivate: boolean,
    spoken = locale,
  ): Speech & { readonly ctx: Context } {
    const zone = zoneOf(person, turn.timezone)
    const speech = speechIn(person.locale ?? spoken, zone)
    return {
      ...speech,
      ctx: {
        ...contextOf(person, now, speech.language, zone, turn.place.channel, isPrivate),
        ...(turn.hasForms === false ? { hasForms: false } : {}),
        ...(turn.group ? { group: turn.group } : {}),
      },
    }
  }

  /** To whoever a card or notice is for, outside any turn. */
  function toReader(person: Person, now: Date, locale: string, zone?: string): Speech & { readonly ctx: Context } {
    const language = o.languageOf(locale)
    const timezone = zoneOf(person, zone)
    return { language, t: translator(language, timezone), ctx: contextOf(person, now, language, timezone, '', true) }
  }

  const contextOf = (
    person: Person,
    now: Date,
    locale: string,
    timezone: string,
    channel: string,
    isPrivate: boolean,
  ): Context => ({
    person,
    now,
    reads: readOnce(o.store.reads),
    locale,
    timezone,
    channel,
    isPrivate,
    absolute: o.absolute,
    fileLink: (attachmentId) => (person.id === undefined ? '' : o.files.link(attachmentId, person.id, now)),
    licenceIn: licencesAt(now),
    logoIn: logosOf(person),
    keyPage: (ticket) => o.absolute(keyPagePath(ticket, linkFor(person, now))),
    tenantPage: (tenantId) => o.absolute(tenantPagePath(tenantId, linkFor(person, now))),
    ownDataLink: () => o.files.link(OWN_DATA, readerOf(person), now),
    saidIn: (words) => o.understanding.detect(words, { session: locale }).said,
    ...asking({ person, who: readerOf(person), now, locale, isPrivate }),
    articleOf: o.articleOf ?? noArticles,
    checkPhrase: () => o.checkPhrase(readerOf(person)),
    signIn: isPrivate ? (o.signIn?.(person.identityId, now) ?? []) : [],
  })

  const linkFor = (person: Person, now: Date) => (id: string) => o.files.link(id, person.id ?? person.identityId, now)

  /** One context reads a file once: what a load outside the transaction saw, the one inside it sees. */
  const licencesAt = (now: Date): Context['licenceIn'] => {
    const read = remembered((key) => o.licenceIn?.(key, now) ?? Promise.resolve(NOT_TRUSTED))
    return ({ storageKey }) => read(storageKey)
  }

  /** The same for logos. */
  const logosOf = (person: Person): Context['logoIn'] => {
    const read = new Map<string, Promise<LogoRead>>()
    return (file: AttachmentCard) => {
      const known = read.get(file.id) ?? o.logoIn?.(file, person) ?? Promise.resolve(NOT_READ)
      read.set(file.id, known)
      return known
    }
  }

  return { toSender, toLoaded, toReader }
}

/** Ways to speak to somebody, by what is known of them. */
export type SpeechTo = ReturnType<typeof createSpeech>

/** As `CardRef.reader` names people. */
export const readerOf = ({ id, identityId }: Pick<Person, 'id' | 'identityId'>): string =>
  id === undefined ? `identity:${identityId}` : `person:${id}`

const zoneOf = (person: Person | undefined, client: string | undefined) =>
  [person?.timezone, client, person?.memberships[0]?.timezone].find((zone) => zone !== undefined && isZone(zone)) ??
  'UTC'

/** Clients may call their zone anything; a name that cannot be reckoned with is none. */
const isZone = remembered((timeZone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
})
