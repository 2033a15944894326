import { customIdOf, inputOf } from '../../adapters/discord/custom-id.ts'
import type { Input } from '../../src/core/turn.ts'
import { catalogs } from '../../src/texts/texts.ts'
import { type DiscordButton, type DiscordSeen, seenMessage, seenModal } from './discord-seen.ts'
import { CHANNEL, type Kept } from './discord-state.ts'
import type { Json, Seen, SeenInput } from './fake-connector.ts'
import type { FakeDiscord } from './fake-discord.ts'
import type { Interaction } from './fake-discord-rest.ts'
import type { UploadedFile } from './teams-client.ts'

/** Discord's number for a choice whose options lie open in a modal. */
const RADIO_GROUP = 21
/** How long a person waits for something to appear, ms. */
const PATIENCE_MS = 15_000
/** Nothing comes any more after so long without a word from the bot, ms. */
const QUIET_MS = 60
/** A press that only says "I saw it" changes nothing after so long, ms. */
const NOTHING_MS = 1_500

/** What a modal's own button is called in a talk that was written for a form. */
const SUBMIT = said('button.continue')
/** Opens the modal of a question or a form. */
const ANSWER = [...said('discord.answer'), ...said('discord.open-form')]
const SKIP = said('button.skip')
const EDIT = said('button.edit')
const CANCEL = said('button.cancel')

export interface DiscordPersonOptions {
  readonly name?: string
  /** As Teams or Discord says it: `de-DE`, `de`. */
  readonly locale?: string
  readonly timezone?: string
}

type Values = Readonly<Record<string, string>>

/** Is told of each step somebody takes once it is answered, as a sentence goes on after their name; `form`: what then opened. */
export type Watch = (did: string, form: Seen | undefined) => void

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
    let modal:
      | { readonly data: Json; readonly opener: Interaction; readonly files: Map<string, readonly UploadedFile[]> }
      | undefined
    let kept: Values = {}
    let again: ((newId: boolean) => Promise<unknown>) | undefined
    let watch: Watch | undefined
    const did = (what: string) => watch?.(what, modal && seenModal(modal.data, reader))

    function at(channel: string) {
      const isPrivate = channel === dm
      let since = discord.stamp()

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
        for (let before = -1; before !== discord.requests.length; ) {
          before = discord.requests.length
          await new Promise((resolve) => setTimeout(resolve, QUIET_MS))
        }
      }
      const concerns = ({ channel: where, onlyFor }: Kept) => where === channel || where === dm || onlyFor === user

      async function interact(doing: {
        readonly type: number
        readonly data: Json
        readonly message?: string
      }): Promise<Interaction> {
        const from = discord.stamp()
        since = from
        const one = await discord.interacts({ ...doing, user, channel: channelOf(doing.message), locale })
        again = async (newId) => {
          if (newId) return interact(doing)
          since = discord.stamp()
          discord.delivers(one)
          return answered(since, NOTHING_MS)
        }
        const { type, data } = one.response as { type: number; data?: Json }
        if (type === 9 && data) modal = { data, opener: one, files: new Map() }
        else if (type === 5) {
          await waitFor(
            () => one.isFollowed || undefined,
            () => `${name}'s Discord says "is thinking…" and nothing follows`,
          )
          await answered(from, 0)
        } else if (type !== 8) await answered(from, type === 6 ? NOTHING_MS : 0, () => one.isFollowed === true)
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
        await interact({
          type: 3,
          message: id,
          data: {
            custom_id: customId,
            component_type: component,
            ...(component === 2 ? {} : { values: values ?? [value] }),
          },
        })
        did(isRow ? ` chooses «${title}»` : ` presses [${title}]`)
      }

      /** Sends the open modal with what was given for it. What it does not ask for is kept for later questions. */
      async function submit() {
        if (!modal) throw new Error(`${name} has no open modal`)
        const { data, opener, files } = modal
        const used = new Set<string>()
        const filled: string[] = []
        const attachments: Record<string, Json> = {}
        const components: Json[] = []
        for (const { type, component } of data.components as Json[]) {
          if (type !== 18) continue
          const input = component as Json
          const seen = seenModal({ components: [{ type, label: labelOf(data, input), component: input }] }, reader)
            .inputs[0]
          if (!seen) continue
          const key = keyFor(seen, kept)
          if (key !== undefined) {
            used.add(key)
            filled.push(`${key} = ${kept[key]?.replaceAll('\n', ' ⏎ ')}`)
          }
          const said = key === undefined ? seen.value : (kept[key] ?? '')
          const sent: Json = { type: input.type, custom_id: input.custom_id, id: components.length + 1 }
          if (input.type === 4) {
            check(input, said, seen.label)
            components.push({ type: 18, component: { ...sent, value: said } })
          } else if (input.type === 19) {
            const picked = await Promise.all((files.get(String(input.custom_id)) ?? []).map((file) => attachment(file)))
            for (const one of picked) attachments[String(one.id)] = one
            if (picked.length < Number(input.min_values ?? 0)) throw new Error(`"${seen.label}" needs a file`)
            components.push({ type: 18, component: { ...sent, values: picked.map(({ id }) => id) } })
          } else {
            const values = said === '' ? [] : said.split(',').map((one) => chosen(seen, one, name))
            if (input.required !== false && values.length === 0)
              throw new Error(`${name} cannot submit: "${seen.label}" is required`)
            const isRadio = input.type === RADIO_GROUP
            components.push({
              type: 18,
              component: { ...sent, ...(isRadio ? { value: values[0] ?? null } : { values }) },
            })
          }
        }
        kept = Object.fromEntries(Object.entries(kept).filter(([key]) => !used.has(key)))
        modal = undefined
        await interact({
          type: 5,
          data: { custom_id: data.custom_id, components, resolved: { attachments } },
          ...(opener.payload.message ? { message: String((opener.payload.message as Json).id) } : {}),
        })
        did(`${filled.length > 0 ? ` fills ${filled.join(', ')} and` : ''} sends the form`)
      }

      const check = ({ required, min_length, max_length }: Json, said: string, label: string) => {
        if (required !== false && said === '') throw new Error(`${name} cannot submit: "${label}" is required`)
        if (said.length > Number(max_length ?? 4000)) throw new Error(`${name} cannot type so much into "${label}"`)
        if (said !== '' && said.length < Number(min_length ?? 0)) throw new Error(`"${label}" wants more characters`)
      }

      const asksFor = ({ data }: { readonly data: Json }) =>
        seenModal(data, reader).inputs.some((one) => keyFor(one, kept) !== undefined)

      /** Whether it can be sent as it opened. */
      const isComplete = ({ data }: { readonly data: Json }) =>
        (data.components as Json[]).every(
          (one) =>
            (one.component as Json | undefined)?.required === false ||
            seenModal({ components: [one] }, reader).inputs.every(({ value }) => value !== ''),
        )

      /** The newest first: a notice may have come in between. */
      const newestFirst = () =>
        messages()
          .toReversed()
          .map((message) => ({ message, ...read(message) }))

      /** What answers the newest question with something that was given: a choice, or the way to type. */
      function nextAnswer(): Next | undefined {
        for (const { message, text, buttons } of newestFirst()) {
          for (const [key, said] of Object.entries(kept)) {
            if (!isAbout(text, key)) continue
            const wanted = said.split(',').map(bare)
            const options = buttons.filter(
              ({ title, value, customId, url }) =>
                !url && wanted.some((one) => isOption(one, title, value) || fillsIn(customId, key, one)),
            )
            const [button] = options
            const together = options.filter(({ customId }) => customId === button?.customId)
            if (button)
              return {
                message,
                button,
                key,
                values: together.flatMap(({ value }) => value ?? []).slice(0, button.most),
              }
          }
          const answer = buttons.find(({ title }) => ANSWER.includes(title))
          const asked = answer && slotOf(answer.customId)
          if (answer && Object.keys(kept).some((key) => (asked && isId(key) ? key === asked : isAbout(text, key))))
            return { message, button: answer }
          // What is answered already is changed one by one.
          const change = buttons.find(({ title, customId }) =>
            Object.keys(kept).some((key) => bare(key) === bare(title) || key === slotOf(customId)),
          )
          if (change) return { message, button: change }
          const isReview = buttons.some(({ title }) => CANCEL.includes(title))
          const edit = isReview && buttons.find(({ title }) => EDIT.includes(title))
          if (edit && Object.keys(kept).length > 0) return { message, button: edit }
        }
        return undefined
      }

      /** What may be left open, and nothing was given for. */
      function nextSkip(): Next | undefined {
        for (const { message, buttons, text } of newestFirst()) {
          const button = buttons.find(({ title }) => SKIP.includes(title))
          // What was just refused is not left open without a word.
          if (button) return text.includes('⚠') ? undefined : { message, button }
        }
        return undefined
      }

      /** Answers question after question with what was given; what is left optional is skipped on the way to the summary. */
      async function goOn(skips: boolean) {
        for (let left = 20; left > 0; left--) {
          const answer = nextAnswer()
          if (answer) {
            await press(answer.message, answer.button, answer.values?.length ? answer.values : undefined)
            if (answer.key !== undefined) kept = without(kept, answer.key)
            if (!modal) continue
            // What opens by a choice is their next step; what opens to look whether it asks the right thing is closed again.
            if (!asksFor(modal) && answer.key !== undefined) return
            if (!asksFor(modal)) {
              modal = undefined
              return
            }
            await submit()
            continue
          }
          const skip = skips ? nextSkip() : undefined
          if (!skip) return
          await press(skip.message, skip.button)
          if (!modal) continue
          // The questions that are left, as one form.
          if (!asksFor(modal) && !isComplete(modal)) return
          await submit()
        }
        throw new Error(`${name} was asked again and again: ${describe(screens().slice(-2))}`)
      }

      async function attachment(file: UploadedFile): Promise<Json> {
        if (file.url.startsWith('data:')) {
          const { type, data } = decoded(file.url)
          return state.attach(channel, { name: file.name, type, data })
        }
        const size = file.size ?? (await sizeAt(file.url))
        return { id: discord.newId(), filename: file.name, size, url: file.url, proxy_url: file.url }
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

        /** Answers a message of the bot with Discord's own *Reply*. */
        repliesTo: (what: string | RegExp, text: string) => {
          const to = messages().findLast((one) => contains(whole(read(one)), what))
          if (!to) throw new Error(`${name} expected ${show(what)} to reply to but saw ${describe(screens())}`)
          const message_reference = { message_id: to.id, channel_id: channel, type: 0 }
          return send(text, { message_reference, mentions: [state.bot] }, true)
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
          if (goesOn && !isNewest && (nextAnswer() || nextSkip() || Object.keys(kept).length === 0)) {
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
        async uses(command: string, options: Readonly<Record<string, string | UploadedFile>> = {}) {
          kept = {}
          modal = undefined
          const { top, path, known } = commandOf(command)
          const attachments: Record<string, Json> = {}
          const given: Json[] = []
          for (const [option, said] of Object.entries(options)) {
            const one = known.find((each) => isNamed(each, option))
            if (!one)
              throw new Error(`${command} has no option "${option}" but ${known.map((each) => each.name).join(', ')}`)
            given.push({ name: one.name, type: one.type, value: await optionValue(command, one, said, attachments) })
          }
          const missing = known.find((one) => one.required && !given.some((each) => each.name === one.name))
          if (missing) throw new Error(`${command} needs "${missing.name}"`)
          await interact({
            type: 2,
            data: { id: top.id, name: top.name, type: 1, options: nested(path, given), resolved: { attachments } },
          })
        },
        /** What Discord offers while somebody types an option. */
        async completes(
          command: string,
          option: string,
          typed: string,
          others: Values = {},
        ): Promise<{ name: string; value: string }[]> {
          const { top, path, known } = commandOf(command)
          const focused = known.find((one) => isNamed(one, option))
          if (!focused?.autocomplete) throw new Error(`${command} completes no "${option}"`)
          const given = [
            ...Object.entries(others).map(([other, value]) => ({ name: other, type: 3, value })),
            { name: focused.name, type: focused.type, value: typed, focused: true },
          ]
          const { response } = await interact({
            type: 4,
            data: { id: top.id, name: top.name, type: 1, options: nested(path, given) },
          })
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
            const command = allCommands().find((one) => one.type === 3 && isNamed(one, label))
            if (!message) throw new Error(`there is no message "${what}"`)
            if (!command) throw new Error(`there is no "${label}" in the menu of a message`)
            await interact({
              type: 2,
              data: {
                id: command.id,
                name: command.name,
                type: 3,
                target_id: message.id,
                resolved: { messages: { [message.id]: message.json } },
              },
            })
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
          const input =
            modal &&
            (modal.data.components as Json[]).find(({ component }) => (component as Json | undefined)?.type === 19)
          if (modal && input) {
            modal.files.set(String((input.component as Json).custom_id), files)
            return
          }
          const attachments = await Promise.all(files.map(attachment))
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

      const allCommands = () => [
        ...(state.commands.get('') ?? []),
        ...(state.commands.get(state.guildOf(channel) ?? '-') ?? []),
      ]

      /** `/ticket new` → the registered command, the way down to it and its options. */
      function commandOf(command: string) {
        const [first = '', ...below] = command.replace(/^\//, '').split(' ')
        const top = allCommands().find((one) => (one.type ?? 1) === 1 && isNamed(one, first))
        if (!top) throw new Error(`no command ${command} is registered`)
        const contexts = top.contexts as number[] | undefined
        if (contexts && !contexts.includes(isPrivate ? 1 : 0)) throw new Error(`${command} is not offered here`)
        let known = (top.options ?? []) as Json[]
        const path: Json[] = []
        for (const part of below) {
          const next = known.find((one) => isNamed(one, part) && Number(one.type) <= 2)
          if (!next) throw new Error(`no command ${command} is registered`)
          path.push(next)
          known = (next.options ?? []) as Json[]
        }
        if (known.some(({ type }) => Number(type) <= 2)) throw new Error(`${command} is not complete`)
        return { top, path, known }
      }

      async function optionValue(
        command: string,
        option: Json,
        said: string | UploadedFile,
        attachments: Record<string, Json>,
      ) {
        if (typeof said !== 'string') {
          const one = await attachment(said)
          attachments[String(one.id)] = one
          return one.id
        }
        if (option.type === 4 || option.type === 10) return Number(said)
        if (option.type === 5) return said === 'true'
        const choices = (option.choices ?? []) as Json[]
        if (choices.length > 0) {
          const choice = choices.find(
            (one) =>
              one.value === said || [one.name, ...Object.values((one.name_localizations ?? {}) as Json)].includes(said),
          )
          if (!choice) throw new Error(`${command} ${option.name}: there is no "${said}"`)
          return choice.value
        }
        if (!option.autocomplete) return said
        const offered = await self.completes(command, String(option.name), said)
        return offered.find(({ name: shown }) => bare(shown) === bare(said))?.value ?? said
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

/** What to press next; with a select: which options. */
interface Next {
  readonly message: Kept
  readonly button: DiscordButton
  readonly values?: readonly string[]
  /** Under which name the answer was given. */
  readonly key?: string
}

/** Whether a question asks for what was given under a name: a label that is on it, or any name of a definition. */
const isAbout = (text: string, key: string) => isId(key) || bare(text).includes(bare(key))

/** Whether a button answers a question, by the names of a definition. */
function fillsIn(customId: string, key: string, said: string): boolean {
  const { input } = inputOf(customId)
  return input.kind === 'fill' && bare(String(input.values[key] ?? '')) === said
}

/** The question that a button opens. */
function slotOf(customId: string): string | undefined {
  const { input } = inputOf(customId)
  return input.kind === 'press' ? input.slot : undefined
}

const isOption = (wanted: string, title: string, value = '') =>
  wanted === bare(title) || wanted === bare(value) || bare(title).startsWith(`${wanted} ·`)

/** A button's label in every language. */
function said(key: keyof typeof catalogs.en): readonly string[] {
  return Object.values(catalogs).map((catalog) => catalog[key])
}

const DONE = { status: 200, body: undefined }

/** Discord's own word for a language. */
const discordLocale = (locale = 'en-US') =>
  /^(en|es|pt|zh|sv)-/.test(locale) ? locale : locale.replace(/^es$/, 'es-ES').replace(/-.*(?<!ES)$/, '')

const nested = (path: readonly Json[], options: readonly Json[]): readonly Json[] =>
  path.reduceRight<readonly Json[]>((below, { name, type }) => [{ name, type, options: below }], options)

const isNamed = ({ name, name_localizations }: Json, said: string) =>
  [name, ...Object.values((name_localizations ?? {}) as Json)].includes(said)

const labelOf = ({ components }: Json, input: Json) =>
  (components as Json[]).find(({ component }) => component === input)?.label

/** Under which name something was given for an input. */
const keyFor = ({ id, label }: SeenInput, kept: Values) =>
  Object.keys(kept).find((key) => key === id || bare(key) === bare(label))

const without = (kept: Values, key: string): Values =>
  Object.fromEntries(Object.entries(kept).filter(([one]) => one !== key))

/** A name of the definition, not a label that people read. */
const isId = (key: string) => /^[a-z]+([A-Z][a-z]*)*$/.test(key)

function chosen({ choices = [], label }: SeenInput, said: string, name: string): string {
  const choice = choices.find(({ title, value }) => value === said.trim() || bare(title) === bare(said))
  if (choice) return choice.value
  throw new Error(
    `${name} expected to choose "${said}" for "${label}" but there is ${choices.map(({ title }) => `"${title}"`).join(', ')}`,
  )
}

function decoded(url: string) {
  const [, type = 'application/octet-stream', data = ''] = /^data:([^;,]*)[^,]*,(.*)$/s.exec(url) ?? []
  return { type, data: new Uint8Array(Buffer.from(data, 'base64')) }
}

/** As many bytes as whoever keeps the file says. */
async function sizeAt(url: string): Promise<number> {
  const stop = new AbortController()
  const response = await fetch(url, { signal: stop.signal }).catch(() => undefined)
  const size = Number(response?.headers.get('content-length') ?? 1)
  stop.abort()
  return size
}

const whole = ({ text, buttons }: Seen) => [text, ...buttons.map(({ title }) => `[${title}]`)].join('\n')

const contains = (text: string, what: string | RegExp) =>
  typeof what === 'string' ? text.includes(what) : what.test(text)

const isCalled = ({ title }: DiscordButton, label: string | RegExp) =>
  typeof label === 'string' ? title === label : label.test(title)

const fits = ({ title, isRow }: DiscordButton, label: string | RegExp) =>
  typeof label === 'string' && isRow === true && title.includes(label)

const show = (what: string | RegExp) => (typeof what === 'string' ? `"${what}"` : String(what))

const bare = (label: string) =>
  label
    .replace(/\s*[*:]$/, '')
    .trim()
    .toLowerCase()
