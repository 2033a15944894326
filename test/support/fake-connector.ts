import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Any JSON object. */
export type Json = { readonly [key: string]: unknown }

/** A message as Teams holds it. */
export interface Post {
  readonly id: string
  readonly conversation: string
  /** The activity as it is now, updates applied. */
  activity: Json
  isDeleted: boolean
  /** Grows with every change of any message: what was posted or replaced last has the highest. */
  stamp: number
}

/** What the bot asked of Teams, in order. */
export interface Call {
  readonly what: 'create' | 'update' | 'delete' | 'open' | 'members'
  readonly conversation: string
  readonly messageId?: string
  readonly body: Json
  readonly authorization?: string
  /** Status that was answered; 0: left hanging, or hung up. */
  readonly status: number
}

/** How the next matching calls are answered instead of well. `lost`: it happened all the same. */
export interface Trouble {
  readonly status: number | 'hang' | 'close'
  readonly what?: Call['what']
  /** Only in this conversation. */
  readonly in?: string
  /** How many calls; 1 unless told. */
  readonly times?: number
  readonly headers?: Record<string, string>
  /** The call took effect although it is answered badly. */
  readonly lost?: true
}

export type FakeConnector = Awaited<ReturnType<typeof startFakeConnector>>

/** The Bot Connector of Teams on loopback: keeps what the bot posts, and can be in trouble. */
export async function startFakeConnector() {
  const calls: Call[] = []
  const posts: Post[] = []
  const members = new Map<string, Json[]>()
  const waiting = new Set<() => void>()
  let troubles: { trouble: Trouble; left: number }[] = []
  let next = 1
  let stamp = 0

  const changed = () => {
    for (const wake of [...waiting]) wake()
  }

  const server = createServer(async (request, response) => {
    const { what, conversation, messageId } = target(request)
    if (!what) return void response.writeHead(404).end()
    const body = await read(request)
    const trouble = troubles.find(
      ({ trouble: { what: only = what, in: there = conversation }, left }) =>
        left > 0 && only === what && there === conversation,
    )
    if (trouble) trouble.left -= 1
    const bad = trouble?.trouble
    const status = bad
      ? typeof bad.status === 'string'
        ? 0
        : bad.status
      : what === 'create' || what === 'open'
        ? 201
        : 200
    const { authorization } = request.headers
    calls.push({
      what,
      conversation,
      body,
      status,
      ...(messageId ? { messageId } : {}),
      ...(authorization ? { authorization } : {}),
    })
    const answer = bad && !bad.lost ? {} : effect(what, conversation, messageId, body)
    changed()
    if (bad?.status === 'hang') return
    if (bad?.status === 'close') return void request.socket.destroy()
    response.writeHead(status, { 'content-type': 'application/json', ...bad?.headers })
    response.end(JSON.stringify(bad ? { error: { code: 'Trouble', message: 'as told' } } : answer))
  })

  function effect(what: Call['what'], conversation: string, messageId: string | undefined, body: Json): unknown {
    const post = posts.find((one) => one.id === messageId && one.conversation === conversation)
    switch (what) {
      case 'create': {
        const id = String(1_700_000_000_000 + next++)
        posts.push({ id, conversation, activity: body, isDeleted: false, stamp: ++stamp })
        return { id }
      }
      case 'update':
        if (post) Object.assign(post, { activity: body, stamp: ++stamp })
        return { id: messageId }
      case 'delete':
        if (post) post.isDeleted = true
        return {}
      case 'open': {
        const [{ id = '' } = {}] = (body.members ?? []) as { id?: string }[]
        return { id: personalChat(id) }
      }
      case 'members': {
        const there = members.get(conversation) ?? []
        return messageId === undefined ? { members: there } : (there.find(({ id }) => id === messageId) ?? {})
      }
    }
  }

  // A connection that is closed just when it is used again would lose a post that nobody may send twice.
  server.keepAliveTimeout = 0
  // A connection that is closed just when it is used again would look as if it had died.
  server.keepAliveTimeout = 0
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`

  return {
    /** The serviceUrl. */
    url,
    calls,
    posts,
    /** Messages of one conversation, oldest first. */
    in: (conversation: string) => posts.filter((one) => one.conversation === conversation && !one.isDeleted),
    /** The latest change so far. */
    stamp: () => stamp,
    /** Calls of one kind. */
    of: (what: Call['what']) => calls.filter((call) => call.what === what),
    /** Answers the next calls badly. */
    isInTrouble(trouble: Trouble) {
      troubles.push({ trouble, left: trouble.times ?? 1 })
    },
    isWell() {
      troubles = []
    },
    setMembers(conversation: string, people: Json[]) {
      members.set(conversation, people)
    },
    /** What a client shows in place of a message without the bot posting it: the card of an invoke response. */
    show(messageId: string, card: Json) {
      const post = posts.find(({ id }) => id === messageId)
      const attachments = [{ contentType: CARD, content: card }]
      if (post) Object.assign(post, { activity: { type: 'message', attachments }, stamp: ++stamp })
      changed()
    },
    /** Resolves when anything was asked of Teams, at the latest after `ms`. */
    async happens(ms: number) {
      await new Promise<void>((done) => {
        const finish = () => {
          clearTimeout(timer)
          waiting.delete(finish)
          done()
        }
        const timer = setTimeout(finish, ms)
        waiting.add(finish)
      })
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

/** The personal chat of a user id, as this connector names it. */
export const personalChat = (userId: string) => `a:${userId.replace(/^29:/, '')}`

const CARD = 'application/vnd.microsoft.card.adaptive'

/** The Adaptive Card of a message, if it is one. */
export const cardOfPost = ({ activity }: Pick<Post, 'activity'>): Json | undefined =>
  ((activity.attachments ?? []) as { contentType?: string; content?: Json }[]).find(
    ({ contentType }) => contentType === CARD,
  )?.content

function target({ method, url = '' }: IncomingMessage): {
  what?: Call['what']
  conversation: string
  messageId?: string
} {
  const parts = url.split('?', 1)[0]?.split('/').filter(Boolean).map(decodeURIComponent) ?? []
  const [v3, conversations, conversation = '', kind, messageId] = parts
  if (v3 !== 'v3' || conversations !== 'conversations') return { conversation }
  const isAbout = messageId === undefined ? {} : { messageId }
  if (parts.length === 2 && method === 'POST') return { what: 'open', conversation }
  if (kind === 'activities' && method === 'POST') return { what: 'create', conversation }
  if (kind === 'activities' && method === 'PUT') return { what: 'update', conversation, ...isAbout }
  if (kind === 'activities' && method === 'DELETE') return { what: 'delete', conversation, ...isAbout }
  if (/^(paged)?members$/.test(kind ?? '') && method === 'GET') return { what: 'members', conversation, ...isAbout }
  return { conversation }
}

async function read(request: IncomingMessage): Promise<Json> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? {} : (JSON.parse(text) as Json)
}

// ── A card as a person sees it ─────────────────────────────────────────────

/** An input on a card. */
export interface SeenInput {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  readonly isMultiline?: boolean
  readonly choices?: readonly { readonly title: string; readonly value: string }[]
  /** The marked text below it. */
  readonly problem?: string
}

/** A button on a card; a row of a list that can be tapped is one too. */
export interface SeenButton {
  readonly title: string
  readonly url?: string
  readonly toggles?: readonly string[]
  readonly style?: string
  /** What Action.Execute sends. */
  readonly data?: Json
  /** What Action.Submit sends where Execute is not known. */
  readonly fallback?: Json
  readonly takesInputs: boolean
  /** A row that can be tapped. */
  readonly isRow?: true
}

/** What is on a card. */
export interface Seen {
  /** Every text, top to bottom, one a line, labels and values of inputs among them. */
  readonly text: string
  readonly lines: readonly string[]
  readonly inputs: readonly SeenInput[]
  readonly buttons: readonly SeenButton[]
  readonly pictures: readonly { readonly url: string; readonly name: string }[]
}

/** Card JSON → what a person sees. `open`: ids of hidden parts that were opened. */
export function visible(card: Json, open: readonly string[] = []): Seen {
  const lines: string[] = []
  const inputs: SeenInput[] = []
  const buttons: SeenButton[] = []
  const pictures: { url: string; name: string }[] = []

  const button = (action: Json, title: string, isRow?: true) => {
    const fallback = action.fallback as Json | undefined
    // Grey: it is read, and nobody can press it.
    if (action.isEnabled === false) return void lines.push(`[${title}] (grey)`)
    buttons.push({
      title,
      takesInputs: action.associatedInputs !== 'none',
      ...(isRow ? { isRow } : {}),
      ...(typeof action.url === 'string' ? { url: action.url } : {}),
      ...(typeof action.style === 'string' ? { style: action.style } : {}),
      ...(Array.isArray(action.targetElements) ? { toggles: action.targetElements as string[] } : {}),
      ...(action.data ? { data: action.data as Json } : {}),
      ...(fallback?.data ? { fallback: fallback.data as Json } : {}),
    })
  }
  const walk = (element: Json) => {
    if (element.isVisible === false && !open.includes(String(element.id))) return
    const type = String(element.type)
    const from = lines.length
    if (type === 'TextBlock') lines.push(String(element.text))
    if (type === 'RichTextBlock') lines.push((element.inlines as Json[]).map((run) => String(run.text)).join(''))
    const last = inputs.at(-1)
    if (last && !last.problem && /^⚠/.test(lines.at(-1) ?? '') && lines.length > from) {
      inputs[inputs.length - 1] = { ...last, problem: (lines.at(-1) ?? '').replace(/^⚠ /, '') }
    }
    if (type === 'Image') pictures.push({ url: String(element.url), name: String(element.altText ?? '') })
    if (type.startsWith('Input.')) {
      const seen = inputOf(element)
      inputs.push(seen)
      const shown = seen.choices
        ?.filter(({ value }) => seen.value.split(',').includes(value))
        .map(({ title }) => title)
        .join(', ')
      lines.push([seen.label, shown ?? seen.value].filter(Boolean).join(': '))
    }
    for (const key of ['body', 'items', 'columns'] as const)
      for (const child of (element[key] ?? []) as Json[]) walk(child)
    for (const action of (element.actions ?? []) as Json[]) button(action, String(action.title ?? ''))
    if (element.selectAction) button(element.selectAction as Json, lines.slice(from).join(' '), true)
  }
  walk(card)
  return { text: lines.join('\n'), lines, inputs, buttons, pictures }
}

function inputOf(element: Json): SeenInput {
  return {
    id: String(element.id),
    label: String(element.label ?? element.title ?? ''),
    value: String(element.value ?? ''),
    ...(element.placeholder ? { placeholder: String(element.placeholder) } : {}),
    ...(element.isMultiline ? { isMultiline: true } : {}),
    ...(Array.isArray(element.choices) ? { choices: element.choices as SeenInput['choices'] & object } : {}),
  }
}
