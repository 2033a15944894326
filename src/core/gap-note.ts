import type { GapNote } from './ports.ts'

/** A question as agents may read it: what was asked, and nobody's address. */
export const gapNote = (question: string, locale: string, kind: GapNote['kind'], comment?: string): GapNote => ({
  question: withoutAddresses(question),
  locale,
  kind,
  ...(comment === undefined ? {} : { comment: withoutAddresses(comment) }),
})

const withoutAddresses = (said: string) =>
  said.replace(/[^\s<>(),;]+@[^\s<>(),;]+/g, '…@…').replace(/\+?\d[\d ()/-]{7,}\d/g, '…')
