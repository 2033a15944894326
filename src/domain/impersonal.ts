const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
const LINK = /\b(?:https?:\/\/|www\.)\S+/giu
/** Seven digits or more, as telephones are written; versions and dates have fewer in a row. */
const PHONE = /(?<![\p{L}\p{N}.])(?!\d{4}-\d\d-\d\d)\+?\(?\d(?:[\s()/-]{0,3}\d){6,}(?![\p{L}\p{N}.])/gu

/** Somebody's words without addresses, links and telephone numbers: what may leave the house to be understood. */
export const impersonal = (words: string): string =>
  words.replace(EMAIL, '[e-mail]').replace(LINK, '[link]').replace(PHONE, '[number]')
