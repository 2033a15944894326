import type { Message } from './message.ts'
import type { Translate, Words } from './words.ts'

/** Messages in Words → the same in one reader's language. Values of fields and everything inside inputs stay raw. */
export const translated = (messages: readonly Message[], t: Translate): Message<string>[] =>
  messages.map((message) => walk(message, t) as Message<string>)

/** Keys whose content is for machines, not for reading. */
const RAW = new Set([
  'does',
  'open',
  'refresh',
  'previous',
  'next',
  'kind',
  'id',
  'run',
  'tone',
  'style',
  'widget',
  'url',
  'pictureUrl',
  'subject',
])

function walk(value: unknown, t: Translate): unknown {
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' || isWords(one) ? t(one) : walk(one, t)))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, translateAt(key, inner, value, t)]))
}

function translateAt(key: string, inner: unknown, parent: object, t: Translate): unknown {
  if (RAW.has(key) || inner === undefined) return inner
  // A field's or choice's value is raw; a row's value is words.
  if (key === 'value' && ('widget' in parent || !('id' in parent))) return inner
  if (typeof inner === 'string') return t(inner)
  if (isWords(inner)) return t(inner)
  return walk(inner, t)
}

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  ['key', 'en', 'at', 'day', 'month', 'amount', 'list', 'lines'].some((mark) => mark in value) &&
  !('kind' in value)
