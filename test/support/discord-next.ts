import { inputOf } from '../../adapters/discord/custom-id.ts'
import type { DiscordButton, DiscordSeen } from './discord-seen.ts'
import type { Kept } from './discord-state.ts'
import { bare, labelsOf } from './discord-words.ts'

/** What somebody means to answer, by a question's label or its name in the definition. */
export type Values = Readonly<Record<string, string>>

/** What to press next; with a select: which options. */
export interface Next {
  readonly message: Kept
  readonly button: DiscordButton
  readonly values?: readonly string[]
  /** Under which name the answer was given. */
  readonly key?: string
}

/** A message as somebody has it before them. */
export type Shown = DiscordSeen & { readonly message: Kept }

/** Opens the modal of a question or a form. */
const ANSWER = [...labelsOf('discord.answer'), ...labelsOf('discord.open-form')]
const SKIP = labelsOf('button.skip')
const EDIT = labelsOf('button.edit')
const CANCEL = labelsOf('button.cancel')

/** What answers the newest question with something that was given: a choice, or the way to type. */
export function nextAnswer(newestFirst: readonly Shown[], given: Values): Next | undefined {
  for (const { message, text, buttons } of newestFirst) {
    for (const [key, said] of Object.entries(given)) {
      if (!isAbout(text, key)) continue
      const wanted = said.split(',').map(bare)
      const options = buttons.filter(
        ({ title, value, customId, url }) =>
          !url && wanted.some((one) => isOption(one, title, value) || fillsIn(customId, key, one)),
      )
      const [button] = options
      const together = options.filter(({ customId }) => customId === button?.customId)
      if (button)
        return {
          message,
          button,
          key,
          values: together.flatMap(({ value }) => value ?? []).slice(0, button.most),
        }
    }
    const answer = buttons.find(({ title }) => ANSWER.includes(title))
    const asked = answer && slotOf(answer.customId)
    if (answer && Object.keys(given).some((key) => (asked && isId(key) ? key === asked : isAbout(text, key))))
      return { message, button: answer }
    // What is answered already is changed one by one.
    const change = buttons.find(({ title, customId }) =>
      Object.keys(given).some((key) => bare(key) === bare(title) || key === slotOf(customId)),
    )
    if (change) return { message, button: change }
    const isReview = buttons.some(({ title }) => CANCEL.includes(title))
    const edit = isReview && buttons.find(({ title }) => EDIT.includes(title))
    if (edit && Object.keys(given).length > 0) return { message, button: edit }
  }
  return undefined
}

/** What may be left open, and nothing was given for. */
export function nextSkip(newestFirst: readonly Shown[]): Next | undefined {
  for (const { message, buttons, text } of newestFirst) {
    const button = buttons.find(({ title }) => SKIP.includes(title))
    // What was just refused is not left open without a word.
    if (button) return text.includes('⚠') ? undefined : { message, button }
  }
  return undefined
}

/** Whether a question asks for what was given under a name: a label that is on it, or any name of a definition. */
const isAbout = (text: string, key: string) => isId(key) || bare(text).includes(bare(key))

/** Whether a button answers a question, by the names of a definition. */
function fillsIn(customId: string, key: string, said: string): boolean {
  const { input } = inputOf(customId)
  return input.kind === 'fill' && bare(String(input.values[key] ?? '')) === said
}

/** The question that a button opens. */
function slotOf(customId: string): string | undefined {
  const { input } = inputOf(customId)
  return input.kind === 'press' ? input.slot : undefined
}

const isOption = (wanted: string, title: string, value = '') =>
  wanted === bare(title) || wanted === bare(value) || bare(title).startsWith(`${wanted} ·`)

/** A name of the definition, not a label that people read. */
const isId = (key: string) => /^[a-z]+([A-Z][a-z]*)*$/.test(key)
