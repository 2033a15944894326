import type { Person } from '../../domain/person.ts'
import type { Addressee } from '../../domain/recipient.ts'
import { createInsist } from '../insist.ts'
import type { Log } from '../log.ts'
import type { Message } from '../message.ts'
import {
  type Channel,
  type Letter,
  type Mailer,
  type Notices,
  type OutboxRow,
  type PrivatePlace,
  type Reach,
  type Store,
  Undelivered,
} from '../ports.ts'
import type { SpeechTo } from '../speech.ts'
import { translated } from '../translate.ts'
import { noticeOf } from './notice-of.ts'
import type { Pace } from './pace.ts'
import { shown } from './reply.ts'

/** A notice that found no chat for so long goes by mail instead (DOMAIN §3.5). */
const MAIL_AFTER_MS = 10 * 60_000
/** A conversation that has had its share is waited for so long; a longer wait hands the row back. */
const PATIENCE_MS = 1_500

/** What became of a notice. */
export type Told =
  /** `nothing`: there is nothing to tell (any longer); `taken`: another process has it by now. */
  | { readonly kind: 'told' | 'nothing' | 'taken' }
  /** Not tried: the conversation has had its share. */
  | { readonly kind: 'later'; readonly waitMs: number }
  /** `isUnsure`: it may stand in a chat. `withinMs`: tried again until then at the latest. */
  | { readonly kind: 'failed'; readonly error: Undelivered; readonly isUnsure: boolean; readonly withinMs?: number }

/** One way to somebody. */
type Way = ({ readonly kind: 'chat' } & PrivatePlace) | { readonly kind: 'mail'; readonly address: string }

/**
 * Brings one notice to one addressee: to the chat they used last, else the one before, else by mail.
 *
 * Nothing is told twice in a chat. Teams knows no name of ours for a message, so that after a time-out, an error of the
 * server, or the end of a process between `begin` and the answer nobody can know whether it was shown. To send again
 * would show most of them twice, to keep quiet would lose the others: such a notice goes the other way, by mail, and
 * where there is none the agents are told that it is uncertain.
 */
export function createNoticeDelivery(o: {
  readonly store: Store
  readonly notices: Notices
  readonly speech: SpeechTo
  readonly channels: ReadonlyMap<string, Channel>
  readonly pace: Pace
  readonly settle: (subject: { readonly type: string; readonly id: string }) => Promise<void>
  readonly log: Log
  readonly mail?: { readonly mailer: Mailer; readonly letter: Letter } | undefined
}) {
  const insist = createInsist(o.log)
  return async function tell(row: OutboxRow, now: Date): Promise<Told> {
    const { recipient, since } = noticeOf(row)
    const reach = await o.store.reach(recipient.to)
    if (recipient.isBelow && !(await hasThread(row, reach))) return { kind: 'nothing' }
    const mail: Way | undefined = o.mail && reach.email ? { kind: 'mail', address: reach.email } : undefined
    const attempt = createAttempt(row, reach, now)
    // Without a confirmed address that takes mail there is the chat.
    if (recipient.by === 'mail' && !mail) return { kind: 'nothing' }
    const hasNoChat = row.beganAt !== undefined || (reach.isUnreachable && mail !== undefined)
    const here = hasNoChat ? [] : reach.places.filter(isHere)
    const chats = recipient.by === 'mail' ? [] : here

    const told = await inChat(chats, attempt)
    if (told && !(told instanceof Undelivered)) return told
    if (told?.outcome === 'never') await isGone(recipient.to, now)
    const mayStand = row.beganAt ? new Undelivered('ambiguous', 'whoever was sending it ended') : undefined
    const doubt = told?.outcome === 'ambiguous' ? told : mayStand
    const untilMailMs = since.getTime() + MAIL_AFTER_MS - now.getTime()
    if (mail && told?.outcome === 'retry' && untilMailMs > 0) return failed(told, doubt, untilMailMs)
    // The mail is on its way already, as a recipient of its own.
    if (mail && recipient.by === 'chat') return { kind: 'nothing' }
    const mailed = mail && (await attempt(mail))
    if (mailed && !(mailed instanceof Undelivered)) return mailed
    if (mailed?.outcome === 'never') await o.store.keepBounced(recipient.to, now)
    if (mailed?.outcome === 'never' && here.length > chats.length) return { kind: 'nothing' }
    // What can be tried again is; a mailbox that refused leaves the chat to be tried.
    const failure = mailed && mailed.outcome !== 'never' ? mailed : (told ?? mailed)
    return failed(failure ?? new Undelivered('never', 'there is no way to reach them'), doubt)
  }

  function isHere({ place }: PrivatePlace): boolean {
    const channel = o.channels.get(place.channel)
    return channel !== undefined && channel.reaches?.(place) !== false
  }

  /** The chats in their order, until one takes it or nobody knows; undefined where there is none. */
  async function inChat(
    chats: readonly PrivatePlace[],
    attempt: ReturnType<typeof createAttempt>,
  ): Promise<Awaited<ReturnType<typeof attempt>> | undefined> {
    let last: Undelivered | undefined
    for (const chat of chats) {
      const told = await attempt({ kind: 'chat', ...chat })
      if (!(told instanceof Undelivered) || told.outcome !== 'never') return told
      last = told
    }
    return last
  }

  /** No chat of a person takes messages any more. */
  async function isGone(to: Addressee, now: Date): Promise<void> {
    if (to.startsWith('person:')) await o.store.keepUnreachable(to.slice('person:'.length), now)
  }

  /** Tries one way after the other for one row; what it throws came before anything was sent. */
  function createAttempt(row: OutboxRow, reach: Reach, now: Date) {
    const { happening, recipient } = noticeOf(row)
    const { to } = recipient
    let isBegun = false

    return async (way: Way): Promise<Exclude<Told, { kind: 'failed' }> | Undelivered> => {
      const reader = to.startsWith('mail:') ? strangerAt(to) : await o.store.personOf(to)
      if (!reader) return { kind: 'nothing' }
      const spoken =
        reader.locale ?? (way.kind === 'chat' ? way.locale : reach.places[0]?.locale) ?? reach.locale ?? 'en'
      const zone = way.kind === 'chat' ? way.timezone : (reach.places[0]?.timezone ?? reach.timezone)
      const { ctx, t, language } = o.speech.toReader(reader, now, spoken, zone)
      const words = await o.notices.word(happening, recipient, ctx)
      if (!words || words.length === 0) return { kind: 'nothing' }
      const messages = translated(words, t)
      if (way.kind === 'chat') {
        const waitMs = await waitFor(way)
        if (waitMs > 0) return { kind: 'later', waitMs }
      }
      if (!isBegun && !(await o.store.outbox.begin(row, now))) return { kind: 'taken' }
      isBegun = true
      try {
        if (way.kind === 'chat') await show(row, way, messages, language, to)
        else await post(row, way.address, { messages, happening, recipient, locale: language })
        return { kind: 'told' }
      } catch (error) {
        if (error instanceof Undelivered) return error
        throw error
      }
    }
  }

  /** Keeps to the conversation's pace; answers how many ms are left when that takes too long. */
  async function waitFor({ place }: PrivatePlace): Promise<number> {
    const conversation = `${place.channel}|${place.id}`
    for (const until = Date.now() + PATIENCE_MS; ; ) {
      const waitMs = o.pace.wait(conversation)
      if (waitMs === 0 || Date.now() + waitMs > until) return waitMs
      await new Promise((resolve) => setTimeout(resolve, waitMs))
    }
  }

  async function show(
    row: OutboxRow,
    { place }: PrivatePlace,
    messages: readonly Message<string>[],
    locale: string,
    reader: Addressee,
  ): Promise<void> {
    const under = place.isPrivate ? undefined : await cardAbove(row, reader)
    const sent = await o.channels.get(place.channel)?.send(place, messages, locale, { once: row.id, under })
    const cards = shown({ messages, reader, locale }, sent?.cards ?? [])
    try {
      await insist(() => o.store.outbox.keepCards(cards))
      // What changed while the card was on its way is settled on every copy but this one.
      for (const { subject } of cards) if (subject) await o.settle(subject)
    } catch (error) {
      o.log.warn({ error: String(error), row: row.id }, 'a card was sent that cannot be brought up to date')
    }
  }

  async function hasThread(row: OutboxRow, { places }: Reach): Promise<boolean> {
    const threads = places.some(({ place }) => o.channels.get(place.channel)?.hasThreads)
    return threads && (await cardAbove(row, noticeOf(row).recipient.to)) !== undefined
  }

  /** The ticket's card that this reader has already: what happens to it is told below. */
  async function cardAbove(row: OutboxRow, reader: Addressee): Promise<string | undefined> {
    const { happening } = noticeOf(row)
    if (happening.kind !== 'ticket' && happening.kind !== 'promise') return undefined
    const cards = await o.store.outbox.cards({ type: 'ticket', id: happening.number })
    return cards.find((one) => one.reader === reader)?.messageId
  }

  async function post(row: OutboxRow, address: string, what: Parameters<Letter>[0]): Promise<void> {
    if (!o.mail) throw new Undelivered('never', 'there is no mail')
    await o.mail.mailer.send({ ...(await o.mail.letter(what)), id: row.id, to: address })
  }
}

/** Where it may stand in a chat, that is what is said of it, unless the mail is tried again. */
const failed = (failure: Undelivered, doubt: Undelivered | undefined, withinMs?: number): Told => ({
  kind: 'failed',
  error: doubt && failure.outcome !== 'retry' ? doubt : failure,
  isUnsure: doubt !== undefined,
  ...(withinMs === undefined ? {} : { withinMs }),
})

/** A mailbox that is nobody's account. */
const strangerAt = (to: Addressee): Person => ({
  identityId: '',
  name: to.slice('mail:'.length),
  isVerified: false,
  memberships: [],
  seats: [],
  partnerships: [],
})
