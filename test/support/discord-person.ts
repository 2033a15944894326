import { customIdOf } from '../../adapters/discord/custom-id.ts'
import type { Input } from '../../src/core/turn.ts'
import { attachment } from './discord-attachment.ts'
import { createDiscordCommands, type Options } from './discord-commands.ts'
import { asksFor, filledIn, isComplete, type OpenModal, takesFiles } from './discord-modal.ts'
import { nextAnswer, nextSkip, type Values } from './discord-next.ts'
import { type DiscordButton, type DiscordSeen, seenMessage, seenModal } from './discord-seen.ts'
import { CHANNEL, type Kept } from './discord-state.ts'
import { contains, fits, isCalled, labelsOf, show, whole } from './discord-words.ts'
import type { Json, Seen } from './fake-connector.ts'
import type { FakeDiscord } from './fake-discord.ts'
import type { Interaction } from './fake-discord-rest.ts'
import type { UploadedFile } from './teams-client.ts'
import { short } from './transcript.ts'

/** How long a person waits for something to appear, ms. */
const PATIENCE_MS = 15_000
/** Nothing comes any more after so many looks without a word from the bot, so many ms apart. */
const QUIET = { looks: 6, everyMs: 10 }
/** A press that only says "I saw it" changes nothing after so long, ms. */
const NOTHING_MS = 1_500
/** What took so long only to be seen, ms, was announced: its answer follows. */
const ANNOUNCED_MS = 1_000

/** What a modal's own button is called in a talk that was written for a form. */
const SUBMIT = labelsOf('button.continue')

export interface DiscordPersonOptions {
  readonly name?: string
  /** As Teams or Discord says it: `de-DE`, `de`. */
  readonly locale?: string
  readonly timezone?: string
}

/** Is told of each step somebody takes, as a sentence goes on after their name, and of the forms that open. */
export interface Watch {
  readonly does: (what: string) => void
  readonly opens: (form: Seen) => void
}

export type DiscordPerson = ReturnType<ReturnType<typeof createDiscordClient>['person']>

/** Discord clients at a local Discord. */
export function createDiscordClient(discord: FakeDiscord) {
  const { state } = discord

  /** Somebody with Discord, in the community's guild. */
  function person(user: string, more: DiscordPersonOptions = {}) {
    const { name = user, timezone = 'Europe/Stockholm' } = more
    const locale = discordLocale(more.locale)
    discord.addUser(user, name)
    discord.joins(user, discord.guild)
    const dm = String(state.dm(user).id)
    const reader = { locale, timezone }
    /** Ephemeral messages that a reload took away. */
    const gone = new Set<string>()
    let modal: OpenModal | undefined
    let kept: Values = {}
    let again: ((newId: boolean) => Promise<unknown>) | undefined
    let watch: Watch | undefined

    function at(channel: string) {
      const isPrivate = channel === dm
      let since = discord.stamp()

      const attach = (file: UploadedFile) => attachment(discord, channel, file)
      const commands = createDiscordCommands(
        () => [...(state.commands.get('') ?? []), ...(state.commands.get(state.guildOf(channel) ?? '-') ?? [])],
        isPrivate,
      )

      const isSeen = ({ json, onlyFor, id, isDeleted, channel: where }: Kept) =>
        !isDeleted &&
        !gone.has(id) &&
        (json.author as Json).id === discord.applicationId &&
        (onlyFor === undefined ? where === channel : onlyFor === user && (isPrivate || where === channel))
      const messages = () => state.messages.filter(isSeen).toSorted((a, b) => a.stamp - b.stamp)
      const read = ({ json }: Kept): DiscordSeen => seenMessage(json, reader)
      const screens = (from = 0): Seen[] => [
        ...messages()
          .filter(({ stamp }) => stamp > from)
          .map(read),
        ...(modal ? [seenModal(modal.data, reader)] : []),
      ]
      const describe = (list: readonly Seen[]) =>
        list.length === 0
          ? 'nothing'
          : list
              .map(({ text, buttons }) => `«${text}» ${buttons.map(({ title }) => `[${title}]`).join(' ')}`)
              .join('\n---\n')

      async function waitFor<T>(look: () => T | undefined, failure: () => string): Promise<T> {
        const deadline = Date.now() + PATIENCE_MS
        for (;;) {
          const found = look()
          if (found !== undefined) return found
          const left = deadline - Date.now()
          if (left <= 0) throw new Error(failure())
          await discord.happens(Math.min(left, 250))
        }
      }

      /** Waits until the bot has said something, at most `ms`, and then until it falls silent. */
      async function answered(from: number, ms: number, isDone = () => false) {
        const hasChanged = () =>
          state.messages.some(
            (one) => one.stamp > from && (one.json.author as Json).id === discord.applicationId && concerns(one),
          )
        for (const until = Date.now() + ms; !hasChanged() && !isDone() && Date.now() < until; )
          await discord.happens(50)
        // A process that was not let do anything for a while has looked once, and not been quiet for so long.
        for (let quiet = 0; quiet < QUIET.looks; ) {
          const before = discord.requests.length
          await new Promise((resolve) => setTimeout(resolve, QUIET.everyMs))
          quiet = before === discord.requests.length ? quiet + 1 : 0
        }
      }
      const concerns = ({ channel: where, onlyFor }: Kept) =>
        where === channel || where === dm || onlyFor === user || state.channels.get(where)?.parent_id === channel

      async function interact(doing: {
        readonly type: number
        readonly data: Json
        readonly message?: string
      }): Promise<Interaction> {
        const from = discord.stamp()
        since = from
        const startedAt = performance.now()
        const one = await discord.interacts({ ...doing, user, channel: channelOf(doing.message), locale })
        const isAnnounced = performance.now() - startedAt > ANNOUNCED_MS
        again = async (newId) => {
          if (newId) return interact(doing)
          since = discord.stamp()
          discord.delivers(one)
          return answered(since, NOTHING_MS)
        }
        const { type, data } = one.response as { type: number; data?: Json }
        if (type === 9 && data) {
          modal = { data, opener: one, files: new Map(), reader }
          watch?.opens(seenModal(data, reader))
        } else if (type === 5) {
          await waitFor(
            () => one.isFollowed || undefined,
            () => `${name}'s Discord says "is thinking…" and nothing follows`,
          )
          await answered(from, 0)
        } else if (type !== 8) {
          const waitMs = isAnnounced ? PATIENCE_MS : NOTHING_MS
          await answered(from, type === 6 ? waitMs : 0, () => one.isFollowed === true)
        }
        return one
      }

      const channelOf = (message: string | undefined) =>
        state.messages.find(({ id }) => id === message)?.channel ?? channel

      function find(label: string | RegExp): { message: Kept; button: DiscordButton } | undefined {
        for (const message of messages().toReversed()) {
          const { buttons } = read(message)
          const button = buttons.find((one) => isCalled(one, label)) ?? buttons.find((one) => fits(one, label))
          if (button) return { message, button }
        }
        return undefined
      }

      async function press({ id }: Kept, button: DiscordButton, values?: readonly string[]) {
        const { customId, component, value, title, isRow } = button
        watch?.does(isRow ? ` chooses «${short(title)}»` : ` presses [${title}]`)
        await interact({
          type: 3,
          message: id,
          data: {
            custom_id: customId,
            component_type: component,
            ...(component === 2 ? {} : { values: values ?? [value] }),
          },
        })
      }

      /** Sends the open modal with what was given for it. What it does not ask for is kept for later questions. */
      async function submit() {
        if (!modal) throw new Error(`${name} has no open modal`)
        const { data, opener } = modal
        const { components, attachments, filled, left } = await filledIn(modal, kept, name, attach)
        kept = left
        modal = undefined
        watch?.does(`${filled.length > 0 ? ` fills ${filled.join(', ')} and` : ''} sends the form`)
        await interact({
          type: 5,
          data: { custom_id: data.custom_id, components, resolved: { attachments } },
          ...(opener.payload.message ? { message: String((opener.payload.message as Json).id) } : {}),
        })
      }

      /** The newest first: a notice may have come in between. */
      const newestFirst = () =>
        messages()
          .toReversed()
          .map((message) => ({ message, ...read(message) }))
      const answers = () => nextAnswer(newestFirst(), kept)
      const skip = () => nextSkip(newestFirst())

      /** Answers question after question with what was given; what is left optional is skipped on the way to the summary. */
      async function goOn(skips: boolean) {
        for (let left = 20; left > 0; left--) {
          const answer = answers()
          if (answer) {
            await press(answer.message, answer.button, answer.values?.length ? answer.values : undefined)
            if (answer.key !== undefined) kept = without(kept, answer.key)
            if (!modal) continue
            // What opens by a choice is their next step; what opens to look whether it asks the right thing is closed again.
            if (!asksFor(modal, kept) && answer.key !== undefined) return
            if (!asksFor(modal, kept)) {
              modal = undefined
              return
            }
            await submit()
            continue
          }
          const skipped = skips ? skip() : undefined
          if (!skipped) return
          await press(skipped.message, skipped.button)
          if (!modal) continue
          // The questions that are left, as one form.
          if (!asksFor(modal, kept) && !isComplete(modal)) return
          await submit()
        }
        throw new Error(`${name} was asked again and again: ${describe(screens().slice(-2))}`)
      }

      /** Posts a message of theirs, and waits for what the bot says to it. */
      async function send(content: string, body: Json, waits: boolean) {
        const from = discord.stamp()
        since = from
        modal = undefined
        kept = {}
        const message = state.post(channel, state.users.get(user) ?? {}, { content, ...body })
        again = async (newId) => {
          const id = newId ? discord.newId() : message.id
          since = discord.stamp()
          state.tell('MESSAGE_CREATE', { ...message, json: { ...message.json, id } })
          await answered(since, NOTHING_MS)
        }
        if (waits) await answered(message.stamp, PATIENCE_MS / 3)
        return message.id
      }

      const mentioned = (mention: boolean): Json => (mention ? { mentions: [state.bot] } : {})
      const called = (text: string, mention: boolean) => (mention ? `<@${discord.applicationId}> ${text}` : text)

      const self = {
        name,
        user,
        /** The channel's id. */
        chat: channel,
        /** How their Discord shows moments. */
        reader,
        /** From now on somebody is told of every step they take. */
        isWatched(by: Watch) {
          watch = by
        },

        /** Types a message; in a guild the bot is called by its name. Answers the message's id. */
        says: (text: string, mention = !isPrivate) =>
          send(called(text, mention), mentioned(mention), mention || isPrivate),

        /** Writes something else into a message of theirs. */
        async edits(id: string, text: string) {
          const message = state.message(channel, id)
          if (!message) throw new Error(`${name} has no message ${id} here`)
          since = discord.stamp()
          state.change(message, { content: text })
          await answered(message.stamp, NOTHING_MS)
        },

        /** Answers a message of the bot with Discord's own *Reply*. */
        repliesTo: (what: string | RegExp, text: string, pings = true) => {
          const to = messages().findLast((one) => contains(whole(read(one)), what))
          if (!to) throw new Error(`${name} expected ${show(what)} to reply to but saw ${describe(screens())}`)
          const message_reference = { message_id: to.id, channel_id: channel, type: 0 }
          return send(text, { message_reference, ...mentioned(pings) }, true)
        },

        /**
         * Presses a button or chooses an option on the newest message that has it. `values`: what is filled in where the
         * press opens a modal, and answered to the questions that follow. *Continue* submits an open modal.
         */
        async presses(
          label: string | RegExp,
          values: Values = {},
        ): Promise<{ status: number; body: Json | undefined }> {
          kept = { ...kept, ...values }
          const goesOn = typeof label === 'string' && SUBMIT.includes(label)
          if (modal && goesOn) {
            const from = discord.stamp()
            await submit()
            await goOn(true)
            since = from
            return DONE
          }
          modal = undefined
          const newest = messages().at(-1)
          const isNewest = newest && read(newest).buttons.some((one) => isCalled(one, label))
          if (goesOn && !isNewest && (answers() || skip() || Object.keys(kept).length === 0)) {
            const from = discord.stamp()
            await goOn(true)
            since = from
            return DONE
          }
          const { message, button } = await waitFor(
            () => find(label),
            () => `${name} expected a button ${show(label)} but saw ${describe(screens())}`,
          )
          if (button.url) return { status: 200, body: { url: button.url } }
          const from = discord.stamp()
          await press(message, button)
          const isGiven = Object.keys(kept).length > 0
          if (modal && isGiven) await submit()
          if (modal || !isGiven) return DONE
          await goOn(goesOn)
          since = from
          return DONE
        },

        /** Fills in the open modal, or what is asked next; presses `submit` if it is given. */
        async fills(values: Values, submit?: string | RegExp) {
          if (submit !== undefined) return self.presses(submit, values)
          kept = { ...kept, ...values }
          return undefined
        },
        /** Closes the modal without sending it. */
        dismisses() {
          if (!modal) throw new Error(`${name} has no open modal`)
          modal = undefined
          kept = {}
        },

        /** `uses('/ticket new', { type: 'Technical problem' })`: options by name, their values as they are shown. */
        async uses(command: string, options: Options = {}) {
          kept = {}
          modal = undefined
          const data = await commands.called(command, options, { attach, completes: self.completes })
          await interact({ type: 2, data })
        },
        /** What Discord offers while somebody types an option. */
        async completes(
          command: string,
          option: string,
          typed: string,
          others: Values = {},
        ): Promise<{ name: string; value: string }[]> {
          const { response } = await interact({ type: 4, data: commands.typing(command, option, typed, others) })
          return ((response?.data as Json | undefined)?.choices ?? []) as { name: string; value: string }[]
        },
        /** A message of this channel, by its words or its id. */
        on: (what: string) => ({
          /** Chooses from the message's own menu, *Apps*. */
          async usesMenu(label: string) {
            kept = {}
            modal = undefined
            const message = state.messages.findLast(
              (one) =>
                one.channel === channel &&
                !one.isDeleted &&
                (one.id === what || String(one.json.content).includes(what)),
            )
            if (!message) throw new Error(`there is no message "${what}"`)
            await interact({ type: 2, data: commands.chosen(label, message) })
          },
        }),
        /** *Create ticket from message* on what somebody else wrote. */
        async createsTicketFrom(html: string) {
          const author = { id: '200000000000009999', username: 'somebody', global_name: 'Somebody', discriminator: '0' }
          const { id } = state.post(channel, author, { content: html.replaceAll(/<[^>]+>/g, '') })
          await self.on(id).usesMenu('Create ticket from message')
        },

        /** Drops files into the chat, or into the open modal if it asks for some. */
        async uploads(files: readonly UploadedFile[], text = '') {
          if (modal && takesFiles(modal, files)) return
          const attachments = await Promise.all(files.map(attach))
          await send(called(text, !isPrivate), { attachments, ...mentioned(!isPrivate) }, true)
        },
        /** Pastes pictures (addresses, `data:` included) into a message. */
        pastes: (pictures: readonly string[], text = '') =>
          self.uploads(
            pictures.map((url) => ({ name: 'image.png', url })),
            text,
          ),

        /** Uses a command for the first time: from then on the bot knows where to write to, and in which language. */
        async installs() {
          const before = discord.stamp()
          await self.uses('/help')
          since = before
        },
        /** Comes back to the chat: cards are as they are. */
        async reopens() {},
        /** Loads Discord anew: what only they could see is gone, and so is an open modal. */
        reloads() {
          for (const { id, onlyFor } of state.messages) if (onlyFor === user) gone.add(id)
          modal = undefined
          kept = {}
        },
        /**
         * Presses what no card of theirs shows. As a Teams client sends it, for talks in both channels: what its action
         * carries comes as the id of a button.
         */
        async invokes(_: string, { action }: { readonly action: { readonly data: { readonly $: Input } } }) {
          const message = messages().at(-1)
          if (!message) throw new Error(`${name} has seen nothing yet that could be pressed`)
          await interact({
            type: 3,
            message: message.id,
            data: { custom_id: customIdOf(action.data.$), component_type: 2 },
          })
        },
        /** Discord delivers the last thing once more, or they do the same thing again. */
        async repeats(how: { readonly newId?: true } = {}) {
          if (!again) throw new Error(`${name} has done nothing yet that could be repeated`)
          await again(how.newId === true)
        },

        /** Waits until something that came or changed since the last thing done matches; answers it. */
        sees: (what: string | RegExp): Promise<Seen> =>
          waitFor(
            () => screens(since).find((seen) => contains(whole(seen), what)),
            () => `${name} expected to see ${show(what)} but saw ${describe(screens(since))}`,
          ),
        /** Nothing that came since the last thing done matches. */
        doesNotSee(what: string | RegExp) {
          const found = screens(since).find((seen) => contains(whole(seen), what))
          if (found) throw new Error(`${name} expected not to see ${show(what)} but saw ${describe([found])}`)
        },
        /** Everything that came or changed since the last thing done. */
        latest: () => screens(since),
        /** Everything here, the latest change last; an open modal lies on top. */
        messages: () => screens(),
        /** Everything here that is more than plain words. */
        cards: () =>
          screens().filter(({ buttons, inputs, lines }) => buttons.length + inputs.length > 0 || lines.length > 1),
        lastCard(): Seen {
          const card = self.cards().at(-1)
          if (!card) throw new Error(`${name} expected a card but saw ${describe(screens())}`)
          return card
        },

        /** The same person in a channel: by its id, or by a name that is made on demand. */
        inChannel: (where = 'support') => at(placeOf(where)),
        inGroup: (where = 'lounge') => at(placeOf(where)),
        /** The same person in the newest thread of this channel, or in a given one. */
        inThread(id?: string) {
          const newest = [...state.channels.values()].findLast(({ parent_id }) => parent_id === channel)
          const thread = id ?? newest?.id
          if (!thread) throw new Error(`${name} sees no thread here`)
          return at(String(thread))
        },
        /** Begins a post in this forum; answers the thread's id. */
        async posts(title: string, text: string) {
          const thread = state.addThread(channel, user, title)
          const id = String(thread.id)
          const from = discord.stamp()
          state.post(id, state.users.get(user) ?? {}, { content: text }, { id })
          await answered(from, NOTHING_MS)
          return id
        },
      }

      return self
    }

    /** `19:agents@thread.tacv2;messageid=5` is a thread below message 5, as Discord numbers threads. */
    function placeOf(where: string): string {
      const [name = '', thread] = where.split(';messageid=')
      if (thread && state.channels.has(thread)) return thread
      if (state.channels.has(name)) return name
      const known = [...state.channels.values()].find((one) => one.name === name && one.type === CHANNEL.text)
      return String(known?.id ?? discord.addChannel(name))
    }

    return at(dm)
  }

  return { person }
}

const DONE = { status: 200, body: undefined }

/** Discord's own word for a language. */
const discordLocale = (locale = 'en-US') =>
  /^(en|es|pt|zh|sv)-/.test(locale) ? locale : locale.replace(/^es$/, 'es-ES').replace(/-.*(?<!ES)$/, '')

const without = (kept: Values, key: string): Values =>
  Object.fromEntries(Object.entries(kept).filter(([one]) => one !== key))
