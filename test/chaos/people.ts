import { setTimeout as pause } from 'node:timers/promises'
import { type PersonKey, personOf } from '../../prisma/demo/people.ts'
import type { FakeConnector } from '../support/fake-connector.ts'
import { createTeamsClient, type TeamsPerson } from '../support/teams-client.ts'
import { type Deed, type Doing, doDeed } from './deed.ts'
import type { Random } from './random.ts'

/** What somebody was told is done. */
export interface Confirmed {
  readonly number: string
  readonly by: PersonKey
  /** `marker`: words that the ticket holds because of it, and nothing else does. */
  readonly deed: 'file' | 'take' | 'ask' | 'answer' | 'reply' | 'resolve' | 'close' | 'yes'
  readonly marker?: string
}

/** Who files what: product buttons and the version their product has. */
const CUSTOMERS: readonly { readonly key: PersonKey; readonly product: string; readonly version: string }[] = [
  { key: 'ewa', product: 'ExFlow AP', version: '23.2.34.11' },
  { key: 'tom', product: 'ExFlow AP', version: '25.1.0.0' },
  { key: 'max', product: 'faktur:box', version: '22.2.110.42' },
  { key: 'ida', product: 'faktur:box', version: '23.2.34.11' },
]
const AGENTS: readonly PersonKey[] = ['erik', 'kim']

/** Customers who file, answer and close, agents who take, ask and resolve, each one thing after the other. */
export function createPeople(o: {
  readonly botUrl: string
  readonly connector: FakeConnector
  readonly chance: Random
  readonly onAnswer: () => void
}) {
  const teams = createTeamsClient(o)
  const confirmed: Confirmed[] = []
  const stuck: string[] = []
  /** Tickets that somebody has put their mind to. */
  const claimed = new Set<string>()
  let calmSince: number | undefined
  let sequence = 0

  const person = (key: PersonKey): TeamsPerson => {
    const { teams: id, companies, name } = personOf(key)
    return teams.person(id, companies[0], { name, locale: 'en-GB' })
  }
  const has = (number: string, ...deeds: Confirmed['deed'][]) =>
    confirmed.some((one) => one.number === number && deeds.includes(one.deed))
  const filed = () => confirmed.filter(({ deed }) => deed === 'file')

  async function does(
    doing: Doing,
    by: PersonKey,
    deed: Confirmed['deed'],
    number: string,
    more: Pick<Deed, 'presses' | 'values'>,
    marker?: string,
  ) {
    const sure = DONE[deed](number)
    const isMine: Deed['isMine'] = ({ text }) => new RegExp(`${number}\\b`).test(text)
    // Whoever opens the ticket and reads their own words in it does not write them again.
    const isThere = (text: string) => marker !== undefined && text.includes(marker) && text.includes('\nOwner\n')
    await doDeed({ begin: number, isMine, done: (text) => sure.test(text) || isThere(text), ...more }, doing)
    confirmed.push({ number, by, deed, ...(marker ? { marker } : {}) })
  }

  async function files(doing: Doing, { key, product, version }: (typeof CUSTOMERS)[number]): Promise<void> {
    const marker = `chaos ${++sequence} of ${key}`
    const known = new Set(filed().map(({ number }) => number))
    const numberIn = (text: string) => {
      const number = (/(T-\d+)\W{0,3} created on/.exec(text) ??
        new RegExp(`(T-\\d+) · \\W?${marker}\\b`).exec(text))?.[1]
      return number !== undefined && !known.has(number) ? number : undefined
    }
    const values = { version, erp: 'bc-online', subject: marker, description: `It stopped: ${marker}` }
    const presses = ['Send', 'Continue', 'Start a new one', product, 'Technical problem']
    const isMine: Deed['isMine'] = ({ text, buttons }) =>
      !/T-\d/.test(text) && (text.includes(marker) || buttons.every(({ title }) => title !== 'Send'))
    const text = await doDeed(
      {
        begin: 'create ticket',
        look: 'my tickets',
        presses,
        values,
        isMine,
        done: (said) => numberIn(said) !== undefined,
      },
      doing,
    )
    confirmed.push({ number: numberIn(text) ?? '', by: key, deed: 'file', marker })
  }

  async function customer(doing: Doing, who: (typeof CUSTOMERS)[number]): Promise<void> {
    const { key } = who
    const own = filed().filter(({ by }) => by === key)
    const open = own.filter(({ number }) => !has(number, 'close', 'yes'))
    const asked = open.find(({ number }) => has(number, 'ask') && !has(number, 'reply', 'resolve'))
    const solved = open.find(({ number }) => has(number, 'resolve'))
    const idle = open.find(({ number }) => !claimed.has(number))
    if (solved) return does(doing, key, 'yes', solved.number, { presses: ['Yes'] })
    if (asked) return words(doing, key, 'reply', asked.number)
    if (idle && doing.chance.in100(15)) {
      claimed.add(idle.number)
      return does(doing, key, 'close', idle.number, { presses: ['Close'] })
    }
    if (open.length < 4) return files(doing, who)
    await pause(300)
  }

  async function agent(doing: Doing, key: PersonKey): Promise<void> {
    const mine = confirmed.filter(({ by, deed }) => by === key && deed === 'take').map(({ number }) => number)
    const open = mine.filter((number) => !has(number, 'resolve', 'close', 'yes'))
    const next = open.find((number) => !has(number, 'ask', 'answer') || has(number, 'reply') || has(number, 'answer'))
    if (next && !has(next, 'ask', 'answer')) {
      const deed = doing.chance.in100(60) ? 'ask' : 'answer'
      return words(doing, key, deed, next)
    }
    if (next) return words(doing, key, 'resolve', next)
    const free = filed().find(({ number }) => !claimed.has(number))
    if (!free) return void (await pause(300))
    claimed.add(free.number)
    await does(doing, key, 'take', free.number, { presses: ['Take'] })
  }
  /** A reply, a question, a resolution: words with a mark of their own. */
  function words(doing: Doing, by: PersonKey, deed: 'ask' | 'answer' | 'reply' | 'resolve', number: string) {
    const marker = `mark ${++sequence} on ${number}`
    const button = { ask: 'Ask', answer: 'Reply', reply: 'Reply', resolve: 'Resolve' }[deed]
    const presses = deed === 'resolve' ? ['Continue', button] : ['Send', 'Continue', button]
    return does(doing, by, deed, number, { presses, values: { text: marker } }, marker)
  }

  async function lives(key: PersonKey, step: (doing: Doing) => Promise<void>): Promise<void> {
    const doing = {
      who: person(key),
      connector: o.connector,
      chance: o.chance.fork(),
      onAnswer: o.onAnswer,
      calmSince: () => calmSince,
    }
    while (calmSince === undefined) {
      try {
        await step(doing)
      } catch (error) {
        stuck.push(error instanceof Error ? error.message : String(error))
      }
      await pause(doing.chance.below(150))
    }
  }

  return {
    confirmed,
    /** Who gave something up, and what they saw. */
    stuck,
    person,
    /** Everybody goes about their work until `rest`. */
    live: () =>
      Promise.all([
        ...CUSTOMERS.map((who) => lives(who.key, (doing) => customer(doing, who))),
        ...AGENTS.map((key) => lives(key, (doing) => agent(doing, key))),
      ]),
    /** Everybody finishes what they are doing and begins nothing new. */
    rest() {
      calmSince ??= Date.now()
    },
  }
}

/** The words that tell somebody that it is done. */
const DONE: Readonly<Record<Confirmed['deed'], (number: string) => RegExp>> = {
  file: () => /created on/,
  take: (number) => new RegExp(`${number}\\b(\\W{0,3} is yours|[^]*\\nOwner\\n(Erik|Kim))`),
  ask: (number) => new RegExp(`Asked on \\W{0,3}${number}\\b`),
  answer: (number) => new RegExp(`Added to \\W{0,3}${number}\\b`),
  reply: (number) => new RegExp(`Added to \\W{0,3}${number}\\b`),
  resolve: (number) => new RegExp(`${number}\\W{0,3} is \\W?Resolved`),
  // Who opens the ticket and finds it so is content too.
  close: (number) => new RegExp(`${number}\\b[^]*(is \\W?Resolved|Status: Resolved|reopen it within 14 days)`),
  yes: (number) => new RegExp(`${number}\\b[^]*(is \\W?Closed|Closed\\n)`),
}
