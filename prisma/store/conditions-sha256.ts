import { createHash } from 'node:crypto'

/** What tells one text of conditions from another, in whatever order its languages are kept (INV-59). */
export const conditionsSha256 = (text: Readonly<Record<string, string>>): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(text).toSorted(([one], [other]) => (one < other ? -1 : 1))))
    .digest('hex')
