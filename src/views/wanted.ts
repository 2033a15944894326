import type { Heard } from '../core/hear.ts'
import type { Route, SaidValues } from '../core/ports.ts'
import type { Input, Values } from '../core/turn.ts'
import type { Happening } from '../domain/happening.ts'
import { licenceWanted } from '../domain/installation-said.ts'
import { languageNamed } from '../domain/language-named.ts'
import { licenceStatusSaid } from '../domain/licence-status-said.ts'
import { isQuestion } from '../domain/question-said.ts'
import { subjectAndRest } from '../domain/subject-line.ts'
import { tenantSaid } from '../domain/tenant-said.ts'
import { ticketsMeant } from '../domain/tickets-meant.ts'
import { wipeSaid } from '../domain/wipe-said.ts'

/** What may be made of words: nothing of it does anything before somebody presses (DESIGN §1 rule 5). */
type Beginning = Extract<Input, { kind: 'start' | 'view' }>
const start = (flow: string, values: Values = {}): Beginning => ({ kind: 'start', flow, values, by: 'words' })
const look = (view: string, params: Values = {}): Beginning => ({ kind: 'view', view, params, by: 'words' })

/** With fewer words besides, a number is all that somebody said of a ticket. */
const STORY_WORDS = 6
/** With more letters than this it is a story, whatever wish stands in it: somebody reads it. */
const MOST_LETTERS = 1_000

/** From this probability on words that ask nothing may report something. */
const REPORTS = 0.1
/** From this probability on words mean something else than what somebody was told of just before. */
const ELSEWHERE = 0.95
/** A question is one first, as long as a wish is not likelier than this. */
const LIKELY = 0.75
/** These are no reason to think so. */
const ABOUT_IT: readonly string[] = ['ticket.create', 'ticket.reply', 'smalltalk', 'oos', 'knowledge', 'cancel']

/** Words, what they were understood as, and what their author was told of just before → what is shown for them. */
export function wanted(words: string, { language, route, values }: Heard, told: Happening | undefined): Beginning {
  const customer = licenceWanted(words)
  if (customer !== undefined) return start('license.request', { customer })
  const holder = licenceStatusSaid(words)
  if (holder !== undefined) return look('license.status', { search: holder })
  const tenant = tenantSaid(words)
  if (tenant) return start('tenant.create', { ...tenant })
  const [first] = route.ranked
  const isElsewhere = route.kind === 'act' && !ABOUT_IT.includes(route.intent) && (first?.probability ?? 0) >= ELSEWHERE
  if (told?.kind === 'ticket' && !isElsewhere)
    return start('ticket.answer', { ticket: told.number, text: words.trim() })
  if (words.length > MOST_LETTERS) return wish('ticket.create', words, values)
  /** What may be a question is answered where an article does, with the wishes below. */
  const askedFirst = (intents: readonly string[]) => look('meant', { words, intents, language, said: values })
  if (wipeSaid(words)) return look('meant', { words, intents: ['ticket.list', 'human', 'help'] })
  switch (route.kind) {
    case 'act':
      if (asksPerhaps(words, first)) return askedFirst(route.ranked.map(({ intent }) => intent))
      return wish(route.intent, words, values)
    case 'choose':
      return askedFirst(route.intents)
    case 'question':
      // Whoever tells what is wrong, and asks nothing, wants somebody to mend it.
      if (!isQuestion(words) && isLikely('ticket.create', route, REPORTS)) return wish('ticket.create', words, values)
      return look('ask', { question: words, said: language })
    case 'person':
      if (first?.intent === 'human') return look('contact.show', { words })
      // A story that was not understood is one that somebody reads.
      return isStory(words) ? wish('ticket.create', words, values) : look('meant', { words, intents: [] })
  }
}

/** A question that may be a wish: a report of what fails is none, however it ends. */
const asksPerhaps = (words: string, first: Heard['route']['ranked'][number] | undefined): boolean =>
  words.trim().endsWith('?') && (first?.probability ?? 0) < LIKELY && !ABOUT_IT.includes(first?.intent ?? '')

/** What a wish opens, with what was said along with it filled in. */
export function wish(intent: string, words: string, said: SaidValues): Beginning {
  const { numbers, versions, emails, products, from, until } = said
  const ticket = numbers.find((number) => /^[TP]-/.test(number))
  const [version, email, product] = [versions, emails, products].map((named) =>
    named.length === 1 ? named[0] : undefined,
  )
  switch (intent) {
    case 'ticket.create':
      return start(intent, { ...subjectAndRest(words), ...given({ version }) })
    case 'ticket.list':
      return look(intent, given({ filter: ticketsMeant(words) }))
    case 'ticket.show':
      return ticket ? look(intent, { id: ticket }) : look('ticket.list')
    case 'ticket.reply':
      return start(intent, given({ ticket, text: isStory(words) && ticket ? words.trim() : undefined }))
    case 'access.replace':
      return start(intent, given({ replaced: email, from, until }))
    case 'license.request':
      return start(intent, given({ product, version }))
    case 'tenant.create':
      return start(intent)
    case 'tenant.handover':
      return start('tenant.handOver')
    case 'register':
      return start(intent, given({ email }))
    case 'language':
      return start(intent, given({ language: languageNamed(words) }))
    case 'access.request':
    case 'access.takeback':
    case 'access.extraSeat':
    case 'license.dispute':
    case 'password.reset':
      return start(intent)
    case 'license.activate':
    case 'license.changes':
    case 'license.users':
    case 'price.show':
    case 'contact.show':
    case 'smalltalk':
      return look(intent)
    case 'human':
      return look('contact.show', { words })
    case 'oos':
      return look('beyond', { words })
    case 'knowledge':
      return look('ask', { question: words })
    default:
      return look('help')
  }
}

const isLikely = (intent: string, { ranked }: Route, least: number): boolean =>
  ranked.slice(0, 3).some((one) => one.intent === intent && one.probability >= least)

const isStory = (words: string): boolean => words.trim().split(/\s+/u).length > STORY_WORDS

const given = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
