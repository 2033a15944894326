import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { PersonKey } from '../../prisma/demo/people.ts'
import { personOf } from '../../prisma/demo/people.ts'
import type { Happening } from '../../src/domain/happening.ts'
import type { Recipient } from '../../src/domain/recipient.ts'
import { fold, type TicketEvent } from '../../src/domain/ticket.ts'
import { en } from '../../src/texts/en.ts'
import { cardOfPost, type FakeConnector, personalChat, visible } from '../support/fake-connector.ts'
import type { Confirmed } from './people.ts'

/** What was found: `facts` to print, `violations` of what was promised, each a sentence. */
export interface Verdict {
  readonly facts: Readonly<Record<string, number | string>>
  readonly violations: readonly string[]
}

interface TicketRow {
  readonly number: string
  readonly status: string
  readonly subject: string
  readonly run: string
  readonly events: readonly { readonly seq: number; readonly event: TicketEvent }[]
}

interface NoticeRow {
  readonly id: string
  readonly status: string
  readonly lastError: string | null
  readonly payload: { readonly happening: Happening; readonly recipient: Recipient }
}

/** Compares what people were told with what is kept, and what is kept with what arrived. */
export async function judge(o: {
  readonly databaseUrl: string
  readonly folder: string
  readonly connector: FakeConnector
  readonly confirmed: readonly Confirmed[]
  /** Chats of the registered channel. */
  readonly channelChat: string
}): Promise<Verdict> {
  const sql = new pg.Client({ connectionString: o.databaseUrl })
  await sql.connect()
  try {
    const tickets = await readTickets(sql)
    const { rows: notices } = await sql.query<NoticeRow>(
      `select id, status, "lastError", payload from "OutboxMessage" where kind = 'NOTICE'`,
    )
    const { rows: counts } = await sql.query<{ kind: string; status: string; count: number }>(
      `select kind, status, count(*)::int as count from "OutboxMessage" group by 1, 2 order by 1, 2`,
    )
    const told = judgeNotices(notices, tickets, o)
    return {
      facts: {
        'tickets confirmed': o.confirmed.filter(({ deed }) => deed === 'file').length,
        'other deeds confirmed': o.confirmed.filter(({ deed }) => deed !== 'file').length,
        ...Object.fromEntries(counts.map(({ kind, status, count }) => [`${kind} ${status}`, count])),
        ...told.facts,
      },
      violations: [
        ...judgeTickets(tickets, o.confirmed),
        ...counts
          .filter(({ status }) => status === 'PENDING' || status === 'DEAD')
          .map(({ kind, status, count }) => `${count} rows of the outbox (${kind}) are left ${status}`),
        ...told.violations,
      ],
    }
  } finally {
    await sql.end()
  }
}

async function readTickets(sql: pg.Client): Promise<TicketRow[]> {
  const { rows } = await sql.query<TicketRow>(
    `select t.number, t.status, t.subject, t."dedupeKey" as run,
       (select json_agg(json_build_object('seq', e.seq, 'event', e.data || jsonb_build_object('type', e.type)) order by e.seq)
        from "TicketEvent" e where e."ticketId" = t.id) as events
     from "Ticket" t`,
  )
  return rows
}

/** What must hold of tickets, whatever happened. */
function judgeTickets(tickets: readonly TicketRow[], confirmed: readonly Confirmed[]): string[] {
  const found: string[] = []
  for (const key of ['number', 'run'] as const)
    for (const [value, { length }] of Object.entries(Object.groupBy(tickets, (one) => one[key])) as [
      string,
      unknown[],
    ][])
      if (length > 1) found.push(`${length} tickets have the ${key} ${value}`)
  for (const { number, status, events } of tickets) {
    const now = fold(events.map(({ event }) => event))
    if (now !== status) found.push(`${number} is ${status}, but its events say ${now}`)
    if (events.some(({ seq }, index) => seq !== index + 1))
      found.push(`${number} has the events ${events.map(({ seq }) => seq)}`)
  }
  for (const { number, by, deed, marker } of confirmed) {
    const ticket = tickets.find((one) => one.number === number)
    const kept =
      deed === 'file'
        ? tickets.filter(({ subject }) => subject === marker).length
        : (ticket?.events.filter(({ event }) => isOf(deed, event, marker)).length ?? 0)
    if (!ticket) found.push(`${by} was told of ${number} (${deed}), which does not exist`)
    else if (deed === 'file' && ticket.subject !== marker)
      found.push(`${by} was told that «${marker}» is ${number}, which is «${ticket.subject}»`)
    if (kept !== 1) found.push(`${by}'s ${deed} ${marker ?? ''} on ${number} was confirmed and is kept ${kept} times`)
  }
  return found
}

function isOf(deed: Confirmed['deed'], event: TicketEvent, marker: string | undefined): boolean {
  if (marker !== undefined) return 'text' in event && event.text === marker
  return event.type === ({ take: 'taken', close: 'resolved', yes: 'closed' } as Record<string, string>)[deed]
}

/** Every notice that counts as sent stands in its reader's chat, or went by mail, and none stands there twice. */
function judgeNotices(
  notices: readonly NoticeRow[],
  tickets: readonly TicketRow[],
  o: Pick<Parameters<typeof judge>[0], 'connector' | 'folder' | 'channelChat'>,
) {
  const posted = new Map<string, string[]>()
  for (const { what, conversation, body, status } of o.connector.calls) {
    if (what !== 'create' || status >= 300) continue
    const card = cardOfPost({ activity: body })
    posted.set(conversation, [...(posted.get(conversation) ?? []), card ? visible(card).text : String(body.text ?? '')])
  }
  const mails = globSync('*.eml', { cwd: join(o.folder, 'mail') }).map((name) =>
    readFileSync(join(o.folder, 'mail', name), 'utf8'),
  )
  const violations: string[] = []
  let inChat = 0
  let byMail = 0
  let inBoth = 0
  let unsure = 0
  for (const { id, status, lastError, payload } of notices) {
    const { happening, recipient } = payload
    const title = titleOf(happening, recipient, tickets)
    // What belongs below a ticket's card is nothing where chats have no threads, as here in Teams.
    if (!title || recipient.isBelow) continue
    const chat = recipient.to.startsWith('channel:')
      ? o.channelChat
      : personalChat(`29:${personOf(recipient.to.replace('person:', '') as PersonKey).teams}`)
    const times = (posted.get(chat) ?? []).filter((text) => title.test(text)).length
    const letters = mails.filter((mail) => mail.includes(`Message-ID: <${id}@`)).length
    const what = `the notice ${JSON.stringify(happening)} for ${recipient.to} (${status}${lastError ? `, ${lastError}` : ''})`
    if (status === 'SENT' && times + letters === 0) violations.push(`${what} never arrived`)
    if (times > 1) violations.push(`${what} stands ${times} times in the chat`)
    inChat += times > 0 ? 1 : 0
    byMail += letters > 0 ? 1 : 0
    inBoth += times > 0 && letters > 0 ? 1 : 0
    unsure += status === 'AMBIGUOUS' ? 1 : 0
  }
  return {
    facts: {
      'notices in chats': inChat,
      'notices by mail': byMail,
      'notices both ways': inBoth,
      'notices nobody can be sure of': unsure,
    },
    violations,
  }
}

/** How a notice of this kind begins in its reader's chat; undefined for what is not looked at. */
function titleOf(happening: Happening, { to, reason }: Recipient, tickets: readonly TicketRow[]): RegExp | undefined {
  if (happening.kind !== 'ticket') return undefined
  const { number, seq } = happening
  const ticket = tickets.find((one) => one.number === number)
  const event = ticket?.events.find((one) => one.seq === seq)?.event
  if (!ticket || !event) return /(?!)/
  if (to.startsWith('channel:') && event.type === 'created') return new RegExp(`^\\W*${number}\\b`)
  const key = `notice.${event.type === 'taken' && reason === 'owner' ? 'given' : event.type}` as keyof typeof en
  const words = en[key]
    .replace(/[.*+?^$()[\]\\|]/g, '\\$&')
    .replaceAll('{number}', number)
    .replace(/\{\w+\}/g, '.+')
  // The same words stand on the ticket's card too, which people open.
  return new RegExp(`^\\W*${words}${'text' in event && event.text ? `[^]*${event.text}(?!\\d)` : ''}`)
}
