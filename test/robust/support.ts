import { AdaptiveCard, SerializationContext, Versions } from 'adaptivecards'
import pg from 'pg'
import { type Json, visible } from '../support/fake-connector.ts'
import type { TeamsPerson } from '../support/teams-client.ts'
import { startWorld, type World } from '../support/world.ts'

/** What a ticket's row holds, as far as these tests look. */
export interface TicketRow extends Json {
  readonly id: string
  readonly number: string
  readonly status: string
  readonly subject: string
  readonly description: string
  readonly productVersion: string | null
  readonly poNumber: string | null
  readonly customerNameEntered: string | null
  readonly extra: Readonly<Record<string, string>>
}

export type RobustWorld = Awaited<ReturnType<typeof startRobustWorld>>

/** A world, what its database holds, and what every card it ever showed looks like. */
export async function startRobustWorld(settings: Readonly<Record<string, string>> = {}) {
  const world = await startWorld(settings)
  // What falls due by itself has happened before anybody counts.
  await world.sweep()
  return { ...world, ...(await watch(world)) }
}

/** The same questions to any world. */
export async function watch(world: Pick<World, 'teams' | 'connector' | 'databaseUrl' | 'stop'>) {
  const db = new pg.Client({ connectionString: world.databaseUrl })
  await db.connect()
  const rows = async <T extends Json = Json>(sql: string, values: unknown[] = []): Promise<T[]> =>
    (await db.query(sql, values)).rows as T[]
  let strangers = 0
  return {
    rows,
    /** Ewa of Hello AB: a super-user, who may send by herself. */
    ewa: () => world.teams.person('aad-ewa', 'hello', { name: 'Ewa Falk' }),
    /** Tom of Hello AB: another super-user. */
    tom: () => world.teams.person('aad-tom', 'hello', { name: 'Tom Riis' }),
    /** Max of Muster GmbH: another company. */
    max: () => world.teams.person('aad-max', 'muster', { name: 'Max Muster' }),
    /** Nils of Nordic BC Partner. */
    nils: () => world.teams.person('aad-nils', 'nordic', { name: 'Nils Boe' }),
    /** Somebody nobody knows, each time somebody else. */
    stranger: () => world.teams.person(`aad-stranger-${++strangers}`, 'nowhere', { name: 'A Stranger' }),
    /** A fingerprint of everything but conversations, drafts and deliveries: equal means that nothing happened. */
    holds: () => domainRecords(rows),
    /** The tickets that came since the demo world was made, oldest first. */
    tickets: () =>
      rows<TicketRow>(
        `select * from "Ticket" where "dedupeKey" not like 'demo-%' order by substring("number" from 3)::bigint`,
      ),
    /** Every card that Teams was given to hold, as JSON. */
    cards: () =>
      world.connector.calls.flatMap(({ body }) =>
        ((body.attachments ?? []) as { content?: Json }[]).flatMap(({ content }) => (content ? [content] : [])),
      ),
    async stop() {
      await db.end()
      await world.stop()
    },
  }
}

/** What a turn may leave without anything having happened. */
const CONVERSATIONAL = [
  'Conversation',
  'Draft',
  'InboundDelivery',
  'OutboxMessage',
  'CardRef',
  'StoredInput',
  'Identity',
  // Minted when a mail goes out.
  'Token',
  // What was asked and nothing answered.
  'KnowledgeGap',
]

async function domainRecords(rows: (sql: string) => Promise<Json[]>): Promise<Record<string, string>> {
  const tables = await rows(`select tablename from pg_tables where schemaname = 'public' and tablename not like '\\_%'`)
  const found: Record<string, string> = {}
  for (const { tablename } of tables) {
    const table = String(tablename)
    if (CONVERSATIONAL.includes(table)) continue
    // A file that waits belongs to its sender's draft; it counts from the moment a ticket takes or loses it.
    const only = table === 'Attachment' ? 'where "ticketId" is not null or "removedAt" is not null' : ''
    const [row] = await rows(
      `select count(*) || ' ' || coalesce(md5(string_agg(one::text, '|' order by one::text)), '') as print from "${table}" one ${only}`,
    )
    found[table] = String(row?.print)
  }
  return found
}

/** Everything the renderer of Teams' own library says against a card. */
function complaintsOf(card: Json): string[] {
  const drawn = new AdaptiveCard()
  const context = new SerializationContext(Versions.v1_5)
  drawn.parse(card, context)
  const parsed = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index)?.message ?? '')
  return [...parsed, ...drawn.validateProperties().validationEvents.map(({ message }) => message)]
}

/** What Teams would refuse about a card, or show wrongly. */
export function faultsOf(card: Json): string[] {
  const bytes = Buffer.byteLength(JSON.stringify(card))
  return [
    ...(bytes > 28 * 1024 ? [`${bytes} bytes`] : []),
    ...(typeof card.fallbackText === 'string' && card.fallbackText !== '' ? [] : ['no fallbackText']),
    ...complaintsOf(card),
  ]
}

/** Everything a card shows that a client could read as markup: text of types that know markdown. */
export function markupOf(card: Json): string[] {
  const found: string[] = []
  JSON.stringify(card, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'type' in value && value.type === 'TextBlock')
      found.push(String((value as { text?: unknown }).text))
    return value
  })
  return found
}

/** What Ewa answers where a test does not care. */
export const ANSWERS = {
  version: '23.2.34.11',
  subject: 'Sign-in to ExFlow Web ends on a blank page since 08:00',
  description: 'All users see a blank page after sign-in.',
} as const

/** Brings somebody of Hello AB to the form of a technical problem, with everything that is known filled in. */
export async function opensForm(person: TeamsPerson): Promise<void> {
  await person.says('cancel')
  await person.says('help')
  await person.presses('Technical problem')
  await person.presses('ExFlow AP')
  await person.sees('New ticket – Hello AB')
}

/** Sends the form; a tip about the subject is waved through. Answers the summary. */
export async function continues(person: TeamsPerson, answers: Readonly<Record<string, string>>) {
  await person.presses('Continue', answers)
  return comesToSummary(person)
}

/** Waits for the summary; a tip about the subject is waved through. */
export async function comesToSummary(person: TeamsPerson) {
  const seen = await person.sees(/\[(Send|Keep as is)\]/)
  if (seen.buttons.some(({ title }) => title === 'Send')) return seen
  await person.presses('Keep as is')
  return person.sees('[Send]')
}

/** A summary ready to send; `answers` by slot name. */
export async function fillsForm(person: TeamsPerson, answers: Readonly<Record<string, string>> = {}) {
  await opensForm(person)
  return continues(person, { ...ANSWERS, ...answers })
}

/** The same in as few presses as buttons can do it: what *Send* on the summary carries. */
export async function sendOfNewDraft(person: TeamsPerson): Promise<Json> {
  const values = { ...ANSWERS, type: 'technical', product: 'exflow-ap', erp: 'bc-online' }
  let data: Json = { $: { kind: 'start', flow: 'ticket.create', values, fresh: true, by: 'press' } }
  for (;;) {
    const { body } = await pressing(person, data)
    const { buttons, text } = visible((body?.value ?? {}) as Json)
    const button = (title: string) => buttons.find((one) => one.title === title)?.data
    const send = button('Send')
    if (send) return send
    const next = button('Keep as is') ?? button('Continue')
    if (!next) throw new Error(`${person.name} came to no summary but to «${text}»`)
    data = next
  }
}

/** Presses *Send*, answers the number of the ticket. */
export async function sends(person: TeamsPerson): Promise<string> {
  await person.presses('Send')
  const { text } = await person.sees(/T-\d+.* created/)
  return (/T-\d+/.exec(text) ?? [''])[0]
}

/** The data of the newest button with this title. */
export function dataOf(person: TeamsPerson, title: string | RegExp): Json {
  for (const { buttons } of person.messages().toReversed()) {
    const found = buttons.find((one) => (typeof title === 'string' ? one.title === title : title.test(one.title)))
    if (found?.data) return found.data
  }
  throw new Error(`${person.name} has no button ${title}`)
}

/** Presses with any data, on any card. */
export const pressing = (person: TeamsPerson, data: unknown, cardId?: string) =>
  person.invokes(
    'adaptiveCard/action',
    { action: { type: 'Action.Execute', verb: 'go', data }, trigger: 'manual' },
    cardId,
  )

/** Everything that an answer says: the card or notice in the response. */
export const said = (answered: { body?: Json | undefined }): string => JSON.stringify(answered.body ?? {})
