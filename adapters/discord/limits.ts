/** What Discord takes of each part of a message or a modal, in UTF-16 units or pieces (PLATFORMS.md). */
export const MOST = {
  content: 2000,
  /** All embeds of a message together. */
  embeds: 6000,
  title: 256,
  description: 4096,
  fields: 25,
  name: 256,
  value: 1024,
  rows: 5,
  buttonsInRow: 5,
  options: 25,
  button: 80,
  option: 100,
  placeholder: 150,
  customId: 100,
  url: 512,
  modalTitle: 45,
  modalFields: 5,
  modalLabel: 45,
  modalHint: 100,
  modalText: 4000,
  /** Options of a group of boxes or dots in a modal. */
  boxes: 10,
  uploads: 10,
} as const

/** How much of what people wrote an embed shows, in UTF-16 units of what is sent; buttons are never cut. */
export interface Limits {
  /** The description, whole. */
  readonly body: number
  /** One text in it. */
  readonly text: number
  /** Values of facts, what was said in a talk. */
  readonly value: number
  /** The newest lines of a talk. */
  readonly entries: number
  /** Labels, notes, hints, titles in lists. */
  readonly small: number
}

/** From everything to the least; the first that fits is taken, and the last always does. */
export const LIMITS: readonly Limits[] = [
  { body: 4096, text: 4000, value: 1024, entries: 24, small: 1024 },
  { body: 4096, text: 3000, value: 700, entries: 12, small: 600 },
  { body: 3500, text: 2000, value: 400, entries: 8, small: 300 },
  { body: 3000, text: 1500, value: 200, entries: 5, small: 200 },
  { body: 2500, text: 1000, value: 100, entries: 3, small: 100 },
  { body: 2000, text: 500, value: 60, entries: 0, small: 60 },
]
