import type { Activity } from './activity-schema.ts'

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' }

/** HTML entities → the characters that were typed; once, so that a typed `&lt;` stays one. */
const decoded = (html: string): string =>
  html
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/giu,
      (whole, dec?: string, hex?: string, name?: string) => {
        if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole
        const code = dec === undefined ? Number.parseInt(hex ?? '', 16) : Number(dec)
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole
      },
    )
    .replaceAll('\u00a0', ' ')

/** HTML of a message → its words, block by block. */
export const plainOfHtml = (html: string): string =>
  decoded(
    html
      .replace(/<(script|style)\b[\s\S]*?<\/\1>/giu, '')
      .replace(/<br\s*\/?>|<\/(p|div|li|tr|h\d|blockquote|pre)>/giu, '\n')
      .replace(/<[^>]*>/gu, ''),
  )
    .replace(/[ \t]+\n/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()

/** What somebody typed: without calling the bot by its name, with the names of others, as it was written. */
export function said({ text, entities, recipient }: Activity): string {
  let words = text ?? ''
  for (const { type, mentioned, text: mention } of entities ?? []) {
    if (type !== 'mention' || !mention) continue
    words = words.replaceAll(mention, mentioned?.id === recipient.id ? '' : mention.replace(/<\/?at[^>]*>/giu, ''))
  }
  return decoded(words).trim()
}
