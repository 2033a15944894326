const EMAIL = /[^\s@<>()[\]",;:]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu
const LINK = /\b(?:https?:\/\/|www\.)\S+/giu
/** Seven digits or more, as telephones are written; versions and dates have fewer in a row. With points only behind *+* or *0*. */
const PHONE =
  /(?<![\p{L}\p{N}.])(?!\d{4}-\d\d-\d\d)(?:\+?\(?\d(?:[\s()/-]{0,3}\d){6,}(?![\p{L}\p{N}]|\.\p{N})|(?:\+|0)\d(?:[\s()/.-]{0,3}\d){6,})/gu
/** *T-10482*, *AR 88*, *K-5521*: letters and a number. What is a ticket is found without a model. */
const NUMBERED = /(?<![\p{L}\p{N}])(?:(?:AR|[TPD])\s?[-–#]?\s?\d+|\p{Lu}{1,4}[-–#]\d{3,})(?![\p{L}\p{N}])/giu
/** *10482*, and no part of a version or a day. */
const LONG = /(?<![\p{N}.,:/-])\d{5,}(?![\p{N}]|[.,:/-]\p{N})/gu

/** Somebody's words without addresses, links, telephone numbers and what else has a number: what may leave the house to be understood. */
export const impersonal = (words: string): string =>
  words
    .replace(EMAIL, '[e-mail]')
    .replace(LINK, '[link]')
    .replace(PHONE, '[number]')
    .replace(NUMBERED, '[number]')
    .replace(LONG, '[number]')
