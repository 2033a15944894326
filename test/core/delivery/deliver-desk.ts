import { randomUUID } from 'node:crypto'
import { createStore } from '../../../prisma/store/store.ts'
import { createCatalogue } from '../../../src/catalogue.ts'
import { createBot } from '../../../src/core/bot.ts'
import { createDelivery } from '../../../src/core/delivery/deliver.ts'
import type { Limit } from '../../../src/core/delivery/pace.ts'
import { say } from '../../../src/core/message.ts'
import { type Channel, type Mail, type Notices, type OutboxRow, Undelivered } from '../../../src/core/ports.ts'
import type { Place } from '../../../src/core/turn.ts'
import { plain } from '../../../src/core/words.ts'
import type { Happening } from '../../../src/domain/happening.ts'
import type { Addressee } from '../../../src/domain/recipient.ts'
import { createTranslator, languageOf } from '../../../src/texts/texts.ts'
import { openWorld } from '../../prisma/store/world.ts'
import { plainUnderstanding } from '../../support/plain-understanding.ts'

/** What a chat does with the next message: takes it, loses the answer, wants to be left alone for so many ms, … */
export type Mood =
  | 'takes'
  | 'takes and does not say'
  | 'is away'
  | 'refuses'
  | { readonly busyMs: number }
  | { readonly waits: Promise<unknown> }

/** A real store, a chat and a mailbox that do as they are told, and any number of processes that deliver. */
export async function openPost(limits: readonly Limit[] = [{ count: 1_000, withinMs: 1 }]) {
  const world = await openWorld({ demo: true, clockEnabled: true })
  await world.company('vendor', 'VENDOR')
  await world.company('hello')
  await world.person('boss', { vendor: 'VENDOR_ADMIN' })
  /** Everything that stands in a chat, in order of arrival. */
  const shown: { readonly chat: string; readonly words: string; readonly at: number }[] = []
  const mails: Mail[] = []
  const refusing = new Set<string>()
  const mailTries: string[] = []
  const moods = new Map<string, Mood[]>()
  const thoughts = new Map<string, Promise<unknown>>()
  let tries = 0
  const notices: Notices = {
    recipients: async (happening, reads) =>
      happening.kind === 'undelivered'
        ? (await reads.vendorAdmins()).map((id) => ({ to: `person:${id}`, reason: 'agents' }))
        : [],
    async word(happening) {
      if (happening.kind !== 'ticket') return [say(happening.kind === 'undelivered' ? 'undelivered' : '?')]
      await thoughts.get(happening.number)
      return [say(happening.number)]
    },
    card: async () => undefined,
  }

  const channel: Channel = {
    name: 'teams',
    start: async () => undefined,
    async send(place, messages) {
      tries += 1
      const mood = moods.get(place.id)?.shift() ?? 'takes'
      if (mood === 'is away') throw new Undelivered('retry', 'nobody there')
      if (mood === 'refuses') throw new Undelivered('never', '403')
      if (typeof mood === 'object' && 'busyMs' in mood) throw new Undelivered('retry', '429', mood.busyMs)
      if (typeof mood === 'object') await mood.waits
      const words = messages.map((one) => (one.kind === 'say' ? plain(one.text) : one.kind)).join(' | ')
      shown.push({ chat: place.id, words, at: Date.now() })
      if (mood === 'takes and does not say') throw new Undelivered('ambiguous', '502')
      return { cards: [] }
    },
    update: async () => undefined,
    openPrivate: async () => undefined,
    stop: async () => undefined,
  }

  /** A process: its own store, bot and delivery on the one database. */
  function startProcess() {
    const store = createStore({ client: world.client, clockEnabled: true, demo: true })
    const channels = new Map([[channel.name, channel]])
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
    const bot = createBot({
      catalogue: createCatalogue(),
      store,
      files: { stage: async () => ({}), link: () => '', remove: async () => undefined } as never,
      channels,
      understanding: plainUnderstanding,
      translator: createTranslator,
      languageOf,
      checkPhrase: () => '',
      newId: randomUUID,
      absolute: (url) => url,
      log,
      notices,
    })
    return createDelivery({
      store,
      bot,
      channels,
      notices,
      newId: randomUUID,
      translator: createTranslator,
      log,
      limits,
      mail: {
        mailer: {
          async send(mail) {
            mailTries.push(mail.to)
            if (refusing.has(mail.to)) throw new Undelivered('never', '550')
            mails.push(mail)
          },
        },
        letter: async ({ happening }) => ({
          subject: 'number' in happening ? happening.number : 'undelivered',
          text: '',
          html: '',
        }),
      },
    })
  }

  const rowTo = (to: Addressee, number: string, now: Date, by?: 'chat' | 'mail'): OutboxRow => {
    const happening: Happening = { kind: 'ticket', number, seq: 2 }
    return {
      id: randomUUID(),
      kind: 'NOTICE',
      dedupeKey: `${to} ${number} ${by ?? ''}`,
      channel: '',
      target: by === 'mail' ? `${to}:mail` : to,
      place: { channel: '', id: '', isPrivate: true, ref: null },
      payload: { happening, recipient: { to, reason: 'requester', ...(by ? { by } : {}) }, since: now.toISOString() },
      notBefore: now,
      attempts: 0,
    }
  }

  const chatOf = (id: string): Place => ({ channel: 'teams', id: `chat-${id}`, isPrivate: true, ref: {} })

  return {
    ...world,
    shown,
    mails,
    startProcess,
    tries: () => tries,
    /** Somebody with a chat and, unless told otherwise, a mailbox. */
    async member(id: string, how: { isMailable?: boolean } = {}) {
      await world.person(id, { hello: 'USER' }, how.isMailable ?? true)
      await world.store.keepPlace({ channel: 'teams', issuer: 't', id: `aad-${id}`, name: id }, chatOf(id))
    },
    /** The next messages to somebody's chat meet this. */
    treats(id: string, ...next: Mood[]) {
      moods.set(`chat-${id}`, next)
    },
    /** Whoever tells of it looks for words until then. */
    isThoughtAbout: (number: string, until: Promise<unknown>) => void thoughts.set(number, until),
    /** Somebody has to hear of these, in this order. */
    async promise(to: Addressee, ...names: string[]): Promise<OutboxRow[]> {
      const now = await world.store.now()
      const rows = names.map((number) => rowTo(to, number, now))
      await world.store.transaction((tx) => tx.write.promise(rows))
      return rows
    },
    /** Somebody has to hear of it by chat and by mail. */
    async promiseBothWays(id: string, number: string) {
      const now = await world.store.now()
      const rows = (['chat', 'mail'] as const).map((by) => rowTo(`person:${id}`, number, now, by))
      await world.store.transaction((tx) => tx.write.promise(rows))
    },
    /** Somebody's mailbox takes nothing any more. */
    refusesMail: (id: string) => void refusing.add(`${id}@x.example`),
    mailTries: (id: string) => mailTries.filter((to) => to === `${id}@x.example`).length,
    /** What stands in somebody's chat. */
    in: (id: string) => shown.filter(({ chat }) => chat === `chat-${id}`).map(({ words }) => words),
    mailedTo: (id: string) => mails.filter(({ to }) => to === `${id}@x.example`).map(({ subject }) => subject),
    /** How rows ended, by number of rows. */
    async ends(to?: Addressee): Promise<Record<string, number>> {
      const rows = await world.client.outboxMessage.findMany({ where: to ? { target: to } : {} })
      return countBy(rows.map(({ status }) => status))
    },
    async anew() {
      await world.client.outboxMessage.deleteMany()
      shown.length = 0
      mails.length = 0
      mailTries.length = 0
      refusing.clear()
      moods.clear()
      thoughts.clear()
    },
  }
}

const countBy = (words: readonly string[]): Record<string, number> =>
  Object.fromEntries([...new Set(words)].map((word) => [word, words.filter((one) => one === word).length]))

export type Post = Awaited<ReturnType<typeof openPost>>
