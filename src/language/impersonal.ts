import { patterns } from './patterns.ts'

const EMAIL = /[^\s@<>()[\]",;:]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu
const LINK = /\b(?:https?:\/\/|www\.)\S+/giu
/** Seven digits or more, as telephones are written; versions and dates have fewer in a row. With points only behind *+* or *0*. */
const PHONE =
  /(?<![\p{L}\p{N}.])(?!\d{4}-\d\d-\d\d)(?:\+?\(?\d(?:[\s()/-]{0,3}\d){6,}(?![\p{L}\p{N}]|\.\p{N})|(?:\+|0)\d(?:[\s()/.-]{0,3}\d){6,})/gu
/** *K-5521*, a contract or a customer, and *#4711*. */
const NUMBERED = /(?<![\p{L}\p{N}])(?:\p{L}{1,4}[-–#]|#\s?)\d{3,}(?![\p{L}\p{N}])/gu
/** *10482*, and no part of a version or a day. */
const LONG = /(?<![\p{N}.,:/-])\d{5,}(?![\p{N}]|[.,:/-]\p{N})/gu

/** Somebody's words without addresses, links, telephone numbers and what else has a number: what may leave the house to be understood. */
export const impersonal = (words: string): string =>
  words
    .replace(EMAIL, '[e-mail]')
    .replace(LINK, '[link]')
    .replace(PHONE, '[number]')
    .replace(patterns.number, '[number]')
    .replace(NUMBERED, '[number]')
    .replace(LONG, '[number]')
