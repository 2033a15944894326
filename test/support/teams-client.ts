import {
  cardOfPost,
  type FakeConnector,
  type Json,
  type Post,
  personalChat,
  type Seen,
  type SeenButton,
  type SeenInput,
  visible,
} from './fake-connector.ts'

/** How long a person waits for something to appear. */
const PATIENCE_MS = 15_000

const BOT = { id: '28:deskhand', name: 'Deskhand' }

/** Who somebody is and what their Teams tells about them. */
export interface PersonOptions {
  readonly name?: string
  readonly locale?: string
  readonly timezone?: string
}

/** Where a person talks to the bot. */
interface Chat {
  readonly id: string
  readonly kind: 'personal' | 'groupChat' | 'channel'
}

export interface PressOptions {
  /** An older client, which knows Action.Submit only. */
  readonly as?: 'submit'
}

/** What the bot's HTTP answer was. */
export interface Answered {
  readonly status: number
  readonly body: Json | undefined
}

/** A file in a message: `url` is where Teams lets it be fetched. */
export interface UploadedFile {
  readonly name: string
  readonly url: string
  /** In bytes, as Discord says it; left out: whoever keeps the file is asked. */
  readonly size?: number
}

export type TeamsClient = ReturnType<typeof createTeamsClient>
export type TeamsPerson = ReturnType<TeamsClient['person']>

/** Teams clients that speak the real protocol to a bot. `authorization`: the header Microsoft would send. */
export function createTeamsClient(options: {
  readonly botUrl: string
  readonly connector: FakeConnector
  readonly authorization?: (activity: Json) => Promise<string> | string
  /** Teams' address, where it is not the connector's. */
  readonly serviceUrl?: string
}) {
  const { botUrl, connector, authorization, serviceUrl = connector.url } = options
  let sequence = 0
  const newId = () => `${Date.now()}-${++sequence}`

  /** Posts any activity, as it is. */
  async function post(activity: Json): Promise<Answered> {
    const header = await authorization?.(activity)
    const response = await fetch(new URL('/api/messages', botUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(header ? { authorization: header } : {}) },
      body: JSON.stringify(activity),
    })
    const text = await response.text()
    return { status: response.status, body: text.startsWith('{') ? (JSON.parse(text) as Json) : undefined }
  }

  /** Somebody with Teams: `person('aad-ewa', 'hello', { name: 'Ewa Falk', locale: 'en-US' })`. */
  function person(aadObjectId: string, tenant: string, more: PersonOptions = {}) {
    const { name = aadObjectId, locale = 'en-US', timezone = 'Europe/Stockholm' } = more
    const userId = `29:${aadObjectId}`

    function at(chat: Chat) {
      /** Changes up to here were seen before the last thing this person did. */
      let since = connector.stamp()
      const opened = new Map<string, string[]>()
      let typed: Readonly<Record<string, string>> = {}
      let last: Json | undefined

      const envelope = (): Json => ({
        id: newId(),
        timestamp: new Date().toISOString(),
        channelId: 'msteams',
        serviceUrl,
        from: { id: userId, name, aadObjectId },
        recipient: BOT,
        conversation: {
          id: chat.id,
          tenantId: tenant,
          conversationType: chat.kind,
          ...(chat.kind === 'personal' ? {} : { isGroup: true }),
        },
        channelData: { tenant: { id: tenant } },
        locale,
        localTimezone: timezone,
        entities: [{ type: 'clientInfo', locale, country: 'SE', platform: 'Windows', timezone }],
      })

      async function send(activity: Json): Promise<Answered> {
        since = connector.stamp()
        last = activity
        const answered = await post(activity)
        if (answered.status !== 200)
          throw new Error(`${name}'s Teams could not reach the bot: it answered ${answered.status}`)
        return answered
      }

      const messages = () => connector.in(chat.id).toSorted((a, b) => a.stamp - b.stamp)
      const read = (one: Post): Seen => {
        const card = cardOfPost(one)
        return card ? visible(card, opened.get(one.id)) : asSeen(String(one.activity.text ?? ''))
      }
      const describe = (list: readonly Post[]) =>
        list.length === 0
          ? 'nothing'
          : list
              .map((one) =>
                `«${read(one).text}» ${read(one)
                  .buttons.map(({ title }) => `[${title}]`)
                  .join(' ')}`.trim(),
              )
              .join('\n---\n')

      /** Waits until `look` finds something. */
      async function waitFor<T>(look: () => T | undefined, failure: () => string): Promise<T> {
        const deadline = Date.now() + PATIENCE_MS
        for (;;) {
          const found = look()
          if (found !== undefined) return found
          const left = deadline - Date.now()
          if (left <= 0) throw new Error(failure())
          await connector.happens(Math.min(left, 250))
        }
      }

      function find(label: string | RegExp): { post: Post; button: SeenButton } | undefined {
        for (const one of messages().toReversed()) {
          const button = read(one).buttons.find((one) => fits(one, label))
          if (button) return { post: one, button }
        }
        return undefined
      }

      const self = {
        name,
        chat: chat.id,

        /** Types a message; in a group or channel the bot is called by its name. */
        async says(text: string, mention = chat.kind !== 'personal') {
          const at = `<at>${BOT.name}</at>`
          const activity = envelope()
          await send({
            ...activity,
            type: 'message',
            textFormat: 'plain',
            text: mention ? `${at} ${encoded(text)}` : encoded(text),
            attachments: [{ contentType: 'text/html', content: `<p>${encoded(text)}</p>` }],
            entities: [
              ...(activity.entities as Json[]),
              ...(mention ? [{ type: 'mention', mentioned: BOT, text: at }] : []),
            ],
          })
        },

        /** Presses a button, or taps a row, on the newest card that has it. `values`: what is typed first, by label or id. */
        async presses(
          label: string | RegExp,
          values: Readonly<Record<string, string>> = {},
          how: PressOptions = {},
        ): Promise<Answered> {
          const { post: pressed, button } = await waitFor(
            () => find(label),
            () => `${name} expected a button ${show(label)} but saw ${describe(messages())}`,
          )
          const seen = read(pressed)
          if (button.toggles) {
            const open = opened.get(pressed.id) ?? []
            const toggled = new Set(open)
            for (const id of button.toggles) if (!toggled.delete(id)) toggled.add(id)
            opened.set(pressed.id, [...toggled])
            return { status: 200, body: undefined }
          }
          if (button.url) return { status: 200, body: { url: button.url } }
          const inputs = button.takesInputs ? filled(seen, { ...typed, ...values }, name) : {}
          typed = {}
          if (how.as === 'submit') {
            return send({
              ...envelope(),
              type: 'message',
              replyToId: pressed.id,
              value: { ...button.fallback, ...inputs },
            })
          }
          return self.invokes(
            'adaptiveCard/action',
            {
              action: { type: 'Action.Execute', title: button.title, verb: 'go', data: { ...button.data, ...inputs } },
              trigger: 'manual',
            },
            pressed.id,
          )
        },

        /** Fills in inputs of the newest card, by label or id; presses `submit` if it is given. */
        async fills(values: Readonly<Record<string, string>>, submit?: string | RegExp) {
          if (submit !== undefined) return self.presses(submit, values)
          typed = { ...typed, ...values }
          return undefined
        },

        /** Any invoke; the card it answers with takes the place of `cardId`. */
        async invokes(invoke: string, value: Json, cardId?: string): Promise<Answered> {
          const answered = await send({
            ...envelope(),
            type: 'invoke',
            name: invoke,
            value,
            ...(cardId ? { replyToId: cardId } : {}),
          })
          if (invoke === 'adaptiveCard/action') {
            const { statusCode, type, value: shown } = answered.body ?? {}
            const isCard = type === 'application/vnd.microsoft.card.adaptive' && typeof shown === 'object'
            const isNotice =
              type === 'application/vnd.microsoft.activity.message' && typeof shown === 'string' && shown !== ''
            if (statusCode !== 200 || !(isCard || isNotice)) {
              throw new Error(
                `${name}'s Teams says "Unable to reach app": the invoke was answered with ${JSON.stringify(answered.body)}`,
              )
            }
            if (isCard && cardId) connector.show(cardId, shown as Json)
          }
          return answered
        },

        /** Comes back to the chat: Teams refreshes the newest card that asks for it. */
        async reopens() {
          const one = messages()
            .toReversed()
            .find((message) => cardOfPost(message)?.refresh)
          if (!one) throw new Error(`${name} expected a card that refreshes but saw ${describe(messages())}`)
          const { action } = (cardOfPost(one) as { refresh: { action: Json } }).refresh
          return self.invokes('adaptiveCard/action', { action, trigger: 'automatic' }, one.id)
        },

        /** Drops files into the chat. */
        async uploads(files: readonly UploadedFile[], text = '') {
          await send({
            ...envelope(),
            type: 'message',
            text: encoded(text),
            attachments: files.map((file) => ({
              contentType: 'application/vnd.microsoft.teams.file.download.info',
              contentUrl: `https://contoso-my.sharepoint.com/personal/${aadObjectId}/${encodeURIComponent(file.name)}`,
              name: file.name,
              content: { downloadUrl: file.url, uniqueId: newId(), fileType: file.name.split('.').at(-1) },
            })),
          })
        },

        /** Pastes pictures (addresses, `data:` included) into a message. */
        async pastes(pictures: readonly string[], text = '') {
          await send({
            ...envelope(),
            type: 'message',
            text: encoded(text),
            attachments: [
              ...pictures.map((contentUrl) => ({ contentType: 'image/*', contentUrl })),
              {
                contentType: 'text/html',
                content: `<div>${encoded(text)}${pictures.map((url) => `<img src="${url}">`).join('')}</div>`,
              },
            ],
          })
        },

        /** *Create ticket from message* on a message of somebody else. */
        async createsTicketFrom(html: string) {
          return self.invokes('composeExtension/fetchTask', {
            commandId: 'ticket.create',
            commandContext: 'message',
            messagePayload: { id: newId(), body: { contentType: 'html', content: html } },
          })
        },

        /** Adds the bot to this chat. */
        async installs() {
          const before = connector.stamp()
          await send({ ...envelope(), type: 'conversationUpdate', membersAdded: [BOT] })
          await send({ ...envelope(), type: 'installationUpdate', action: 'add' })
          since = before
        },

        /** Teams delivers the last thing once more; a press may come with a new id. */
        async repeats(how: { readonly newId?: true } = {}) {
          if (!last) throw new Error(`${name} has done nothing yet that could be repeated`)
          const again = how.newId ? { ...last, id: newId() } : last
          return again.type === 'invoke'
            ? self.invokes(String(again.name), again.value as Json, again.replyToId as string | undefined)
            : send(again)
        },

        /** Waits until a message or card that came or changed since the last thing done matches; answers it. */
        async sees(what: string | RegExp): Promise<Seen> {
          const fresh = () => messages().filter(({ stamp }) => stamp > since)
          return waitFor(
            () =>
              fresh()
                .map(read)
                .find((seen) => contains(whole(seen), what)),
            () => `${name} expected to see ${show(what)} but saw ${describe(fresh())}`,
          )
        },

        /** Nothing that came since the last thing done matches. */
        doesNotSee(what: string | RegExp) {
          const found = messages()
            .filter(({ stamp }) => stamp > since)
            .find((one) => contains(whole(read(one)), what))
          if (found) throw new Error(`${name} expected not to see ${show(what)} but saw ${describe([found])}`)
        },

        /** Everything that came or changed since the last thing done. */
        latest: () =>
          messages()
            .filter(({ stamp }) => stamp > since)
            .map(read),
        /** Everything in this chat, the latest change last. */
        messages: () => messages().map(read),
        /** The cards in this chat, the latest change last. */
        cards: () => messages().filter(cardOfPost).map(read),
        lastCard(): Seen {
          const card = self.cards().at(-1)
          if (!card) throw new Error(`${name} expected a card but saw ${describe(messages())}`)
          return card
        },

        /** The same person in a group chat. */
        inGroup: (id = '19:group-1@thread.v2') => at({ id, kind: 'groupChat' }),
        /** The same person in a channel; replies stay in the thread. */
        inChannel: (id = '19:support@thread.tacv2;messageid=1700000000000') => at({ id, kind: 'channel' }),
      }
      return self
    }
    return at({ id: personalChat(userId), kind: 'personal' })
  }

  return { person, post }
}

/** Teams sends what is typed HTML-encoded, although it calls it plain. */
const encoded = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const asSeen = (text: string): Seen => ({ text, lines: text.split('\n'), inputs: [], buttons: [], pictures: [] })

/** Texts and buttons together, as `sees` searches them. */
const whole = ({ text, buttons }: Seen) => [text, ...buttons.map(({ title }) => `[${title}]`)].join('\n')

const contains = (text: string, what: string | RegExp) =>
  typeof what === 'string' ? text.includes(what) : what.test(text)

/** A button by its whole title, a row of a list by a part of it. */
const fits = ({ title, isRow }: SeenButton, label: string | RegExp) =>
  typeof label === 'string' ? title === label || (isRow === true && title.includes(label)) : label.test(title)

const show = (what: string | RegExp) => (typeof what === 'string' ? `"${what}"` : String(what))

/** What the card's inputs send: as they stand, with `values` typed over them. Inputs are named by id or label. */
function filled({ inputs }: Seen, values: Readonly<Record<string, string>>, name: string): Record<string, string> {
  const sent = Object.fromEntries(
    inputs.filter(({ value, choices }) => value !== '' || !choices).map(({ id, value }) => [id, value]),
  )
  for (const [key, said] of Object.entries(values)) {
    const input = inputs.find(({ id, label }) => id === key || bare(label) === bare(key))
    if (!input) {
      throw new Error(
        `${name} expected to fill in "${key}" but the card asks for ${inputs.map(({ label, id }) => `"${label}" (${id})`).join(', ') || 'nothing'}`,
      )
    }
    sent[input.id] = chosen(input, said, name)
  }
  return sent
}

function chosen({ choices, label }: SeenInput, said: string, name: string): string {
  if (!choices || said === '') return said
  return said
    .split(',')
    .map((one) => {
      const choice = choices.find(({ title, value }) => value === one.trim() || bare(title) === bare(one))
      if (!choice)
        throw new Error(
          `${name} expected to choose "${one}" for "${label}" but there is ${choices.map(({ title }) => `"${title}"`).join(', ')}`,
        )
      return choice.value
    })
    .join(',')
}

const bare = (label: string) =>
  label
    .replace(/\s*\*$/, '')
    .trim()
    .toLowerCase()
