import { patterns } from './patterns.ts'

/** Signs that stand for a class of things, so that *T-1* and *T-2* are one word. */
const MARKS = {
  email: 'ⓔ',
  link: 'ⓛ',
  number: 'ⓣ',
  request: 'ⓡ',
  draft: 'ⓓ',
  version: 'ⓥ',
  date: 'ⓨ',
  long: 'Ⓝ',
  short: 'ⓝ',
}
const DATE = /\b\d{1,2}(?:[./-]\d{1,2}(?:[./-]\d{2,4})?|\.(?=\s?(?:\p{L}|[-–])))/giu

/** A sentence → its words in lower case, with numbers, addresses and dates as marks and the ? and ! of its end. */
export function wordsIn(text: string): string[] {
  const marked = text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’´`]/g, "'")
    .replace(patterns.email, ` ${MARKS.email} `)
    .replace(patterns.link, ` ${MARKS.link} `)
    .replace(patterns.version, ` ${MARKS.version} `)
    .replace(DATE, ` ${MARKS.date} `)
    .replace(patterns.number, (found) => ` ${markOf(found)} `)
    .replace(/\d{4,}/g, ` ${MARKS.long} `)
    .replace(/\d+/g, ` ${MARKS.short} `)
  return marked.match(/[\p{L}\p{M}']+|[Ⓝⓐ-ⓩ]|[?!]/gu) ?? []
}

const markOf = (number: string) =>
  number.startsWith('ar') ? MARKS.request : number.startsWith('d') ? MARKS.draft : MARKS.number

/** Who writes more than this has said what he wants before. */
const LONGEST = 1500
