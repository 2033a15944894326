import { globSync, readFileSync } from 'node:fs'
import type { Slot } from '../../src/core/flow.ts'
import { keyOf } from '../../src/core/words.ts'
import { STATUSES } from '../../src/domain/ticket.ts'
import { flows } from '../../src/flows/index.ts'
import { catalogs, type Language } from '../../src/texts/texts.ts'

const root = new URL('../../', import.meta.url).pathname

/** Every language we write; `en` is the source of the others. */
export const languages = Object.keys(catalogs) as Language[]

/** The keys of the source. */
export const keys = Object.keys(catalogs.en)

/** One language's texts by key. */
export const messages = (language: Language): Readonly<Record<string, string>> => catalogs[language]

/** Whether a key holds words that people type, instead of words that we say. */
export const isCommand = (key: string) => /\.command(-[a-z]+)?$/.test(key)

/** What we say in a language, key by key. */
export const spoken = (language: Language) => Object.entries(messages(language)).filter(([key]) => !isCommand(key))

const keyed = (status: string) => status.toLowerCase().replaceAll('_', '-')

const sources = globSync(['src/**/*.ts', 'adapters/**/*.ts'], { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.startsWith('src/texts/'))
  .map((path) => readFileSync(`${root}${path}`, 'utf8'))

/** What fills the gap of a key that is put together; a template that is not listed may be filled with anything. */
const FILLED: Readonly<Record<string, readonly string[]>> = {
  'status.*': STATUSES.map(keyed),
  'ticket.next.*': STATUSES.map(keyed),
  'contact.*': ['email', 'phone', 'url'],
  'contact.*-of': ['email', 'phone', 'url'],
  'contact.none-*': ['missing', 'suspended', 'ended'],
  'ticket-create.no-agreement.*': ['missing', 'suspended', 'ended'],
  'language.*': languages,
  'ticket-list.*': ['open', 'closed', 'company'],
  'ticket-list.empty-*': ['open', 'closed', 'company'],
  'ticket-merge.*': ['mine', 'theirs', 'combine'],
  'ticket-merge.label-*': ['yours', 'theirs'],
  'ticket-reply.note.*': ['reopen', 'follow-up'],
}

/** A key of the code, or the pattern of one that is put together and could be anything there. */
export type Named = string | RegExp

/** The first argument of every `text(…)`, ternaries included, and the keys that schemas complain with. */
export function namedInCode(): Named[] {
  const given = sources.flatMap((source) =>
    [...source.matchAll(/\b(?:text|phrase)\(/g)].map(({ index, 0: call }) =>
      firstArgument(source, index + call.length),
    ),
  )
  const complaints = sources.flatMap((source) => source.match(/'problem\.[a-z-]+'/g) ?? [])
  return [...given, ...complaints].flatMap((code) => strings(code.replace(/[!=]==\s*'[^']*'/g, ''))).flatMap(named)
}

/** `ticket.fact.${id}` → its keys where we know them, else a pattern. A flow's own texts (`${keyOf(id)}.title`) are `keysOfFlows`. */
function named(key: string): Named[] {
  if (!key.includes('${')) return [key]
  const parts = key.split(/\$\{[^}]*\}/)
  if (parts[0] === '') return []
  const fills = FILLED[parts.join('*')]
  if (fills) return fills.map((fill) => parts.join(fill))
  return [new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[A-Za-z-]+')}$`)]
}

/** Every quoted word in the code: what is named nowhere at all is not used. */
export const quotedInCode = (): ReadonlySet<string> => new Set(sources.flatMap(strings))

/** What the core asks the catalogue for in a flow's name; `*.command` is for whoever types. */
export function keysOfFlows(): { readonly needed: readonly string[]; readonly possible: readonly string[] } {
  const own = flows.map((flow) => {
    const key = (part: string) => `${keyOf(flow.id)}.${part}`
    const slots = Object.entries(flow.slots as Record<string, Slot>)
    return {
      needed: [
        ...['draft', 'asking', 'title', 'review', 'confirm', ...(flow.hasNote ? ['note'] : [])].map(key),
        ...(flow.hint ? [key('improve')] : []),
        ...slots.filter(isAsked).map(([id]) => key(`${keyOf(id)}.ask`)),
      ],
      possible: [key('command')],
    }
  })
  return { needed: own.flatMap((one) => one.needed), possible: own.flatMap((one) => one.possible) }
}

/** The labels that can stand in a form: everything but questions that are always asked by themselves. */
export const labelsInForms = (): string[] =>
  flows.flatMap((flow) =>
    Object.entries(flow.slots as Record<string, Slot>)
      .filter((slot) => isAsked(slot) && slot[1].isFixed !== true)
      .map(([id]) => `${keyOf(flow.id)}.${keyOf(id)}.ask`),
  )

/** A slot that fixes itself at the start, or brings its own label, asks nothing of the catalogue. */
const isAsked = ([, slot]: readonly [string, Slot]) => !slot.label && !(slot.isFixed && slot.initial)

/** From `start` to the comma or bracket that ends the argument. */
function firstArgument(source: string, start: number): string {
  let depth = 0
  for (let at = start; at < source.length; at++) {
    const here = source.charAt(at)
    if (depth === 0 && (here === ',' || here === ')')) return source.slice(start, at)
    if ('({['.includes(here)) depth++
    if (')}]'.includes(here)) depth--
  }
  return source.slice(start)
}

/** Quoted strings and templates; a template may hold one level of quotes inside `${…}`. */
const strings = (code: string): string[] =>
  [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:\$\{[^}]*\}|[^`\\]|\\.)*)`/g)].map(
    ([, quoted, made]) => quoted ?? made ?? '',
  )
