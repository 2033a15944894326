import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { createCatalogue } from '../../src/catalogue.ts'
import { createBot } from '../../src/core/bot.ts'
import type { Button, Message } from '../../src/core/message.ts'
import type { Tx } from '../../src/core/ports.ts'
import type { FileOffer, Input, Turn } from '../../src/core/turn.ts'
import { plain } from '../../src/core/words.ts'
import { createTranslator, languageOf } from '../../src/texts/texts.ts'
import { openWorld } from '../prisma/store/world.ts'
import { plainUnderstanding } from '../support/plain-understanding.ts'

/** A bot on a real store, without any channel: people say and press, and see messages. */
export async function openDesk() {
  const world = await openWorld()
  const troubles: unknown[] = []
  let before: (() => Promise<unknown>) | undefined
  let between: { readonly write: keyof Tx['write']; readonly happens: () => Promise<unknown> } | undefined
  const bot = createBot({
    catalogue: createCatalogue(),
    store: {
      ...world.store,
      transaction: async (work) => {
        const first = before
        before = undefined
        await first?.()
        return world.store.transaction((tx, save) => work({ ...tx, write: watched(tx.write) }, save))
      },
    },
    files: {
      stage: async ({ name }: FileOffer) => ({
        ok: true,
        file: {
          name,
          mimeDeclared: 'image/png',
          mimeSniffed: 'image/png',
          size: 10,
          sha256: randomUUID(),
          storageKey: randomUUID(),
          scan: 'CLEAN',
          isSafePicture: true,
        },
      }),
      link: () => 'https://files.example/x',
      remove: async () => undefined,
      orphans: async () => undefined,
    } as never,
    channels: new Map(),
    understanding: plainUnderstanding,
    translator: createTranslator,
    languageOf,
    checkPhrase: () => '',
    newId: randomUUID,
    absolute: (url) => url,
    log: { info: () => undefined, warn: (what) => troubles.push(what), error: (what) => troubles.push(what) },
  })

  /** What stands between a transaction's look and its write: others get as far as they get, done or waiting for its locks. */
  function watched(write: Tx['write']): Tx['write'] {
    const name = between?.write
    if (name === undefined) return write
    const real = write[name] as (...args: unknown[]) => Promise<unknown>
    const first = async (...args: unknown[]) => {
      const { happens } = between ?? {}
      between = undefined
      if (happens) await started(happens)
      return real(...args)
    }
    return { ...write, [name]: first }
  }

  const meanwhile: Promise<unknown>[] = []
  async function started(happens: () => Promise<unknown>) {
    let isDone = false
    const all = happens().finally(() => {
      isDone = true
    })
    meanwhile.push(all)
    const isAsFarAsItGets = async () => {
      const [waiting] = await world.client.$queryRaw<{ count: number }[]>`
        SELECT count(*)::int AS "count" FROM pg_stat_activity
        WHERE "datname" = current_database() AND "wait_event_type" = 'Lock'`
      return isDone || (waiting?.count ?? 0) > 0
    }
    // The transaction that waits for it here lasts 10 s at most.
    await expect.poll(isAsFarAsItGets, { timeout: 9_000, interval: 20 }).toBe(true)
  }

  /** Somebody in a private chat. */
  function person(id: string, device = '') {
    let seen: readonly Message<string>[] = []
    const send = async (input: Input, files: FileOffer[] = []) => {
      const turn: Turn = {
        id: randomUUID(),
        from: { channel: 'teams', issuer: 't', id: `aad-${id}`, name: id },
        place: { channel: 'teams', id: `chat-${id}${device}`, isPrivate: true, ref: {} },
        locale: 'en',
        timezone: 'UTC',
        input,
        ...(files.length > 0 ? { files } : {}),
      }
      await bot.handle(turn, async (messages) => {
        seen = messages
        return { cards: [] }
      })
      return words()
    }
    const words = () => seen.flatMap(wordsOf).map(plain).join('\n')
    const button = (label: string): Button<string> => {
      const all = seen.flatMap(buttonsOf)
      const found = all.find((one) => plain(one.label) === label)
      if (!found)
        throw new Error(`no button ${label} among ${all.map((one) => plain(one.label)).join(', ')}\n${words()}`)
      return found
    }
    return {
      says: (text: string, ...files: string[]) =>
        send(
          { kind: 'text', text, by: 'words' },
          files.map((name) => ({ name, bytes: new Uint8Array(10) })),
        ),
      opens: (number: string) => send({ kind: 'view', view: 'ticket.show', params: { id: number }, by: 'press' }),
      presses(label: string, values?: Record<string, unknown>) {
        const { does } = button(label)
        if (!('kind' in does)) throw new Error(`${label} is a link`)
        return send(does.kind === 'fill' && values ? { ...does, values } : does)
      },
      starts: (flow: string, values: Record<string, unknown>) => send({ kind: 'start', flow, values, by: 'press' }),
      /** A button as it was, to be pressed when it is old. */
      button: (label: string) => button(label).does as Input,
      send,
      sees: words,
      labels: () => seen.flatMap(buttonsOf).map((one) => plain(one.label)),
      fields: () => seen.flatMap((one) => (one.kind === 'form' ? one.fields : one.kind === 'ask' ? [one.field] : [])),
    }
  }

  /** Happens once, after the next turn has decided what to do and before it does it. */
  const justBefore = (happens: () => Promise<unknown>) => {
    before = happens
  }

  /** Happens once, inside the next transaction that writes this, after it looked and before it writes; `settled` afterwards. */
  const inBetween = (write: keyof Tx['write'], happens: () => Promise<unknown>) => {
    between = { write, happens }
  }
  const settled = () => Promise.all(meanwhile.splice(0))

  return { ...world, joins: world.person, person, troubles, justBefore, inBetween, settled }
}

const buttonsOf = (message: Message<string>): readonly Button<string>[] => [
  ...(message.kind === 'form' ? [message.submit] : []),
  ...(message.kind === 'ask'
    ? (message.field.choices ?? []).map((choice) => ({
        label: choice.label,
        does: { kind: 'fill', run: message.run, values: { [message.field.id]: choice.value }, by: 'press' } as const,
      }))
    : []),
  ...(message.buttons ?? []),
]

function wordsOf(message: Message<string>): string[] {
  switch (message.kind) {
    case 'say':
      return [message.text]
    case 'ask':
      return [message.field.label, message.field.hint ?? '', message.field.problem ?? '']
    case 'form':
      return [
        message.title,
        message.problem ?? '',
        ...message.fields.map(({ label, hint, problem }) => `${label} ${hint ?? ''} ${problem ?? ''}`),
      ]
    case 'review':
      return [message.title, ...message.rows.map(({ label, value }) => `${label}: ${value}`), ...message.notes]
    case 'list':
      return [message.title, ...message.items.map(({ id, title }) => `${id} ${title}`)]
    case 'record':
      return [
        message.title,
        message.status?.label ?? '',
        message.text ?? '',
        ...message.facts.map(({ label, value }) => `${label}: ${value}`),
        ...(message.entries ?? []).map(({ who, text }) => `${who}: ${text}`),
      ]
  }
}
