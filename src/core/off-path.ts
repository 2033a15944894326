import { CHANGE, COMMANDS, UNSURE } from './off-path-words.ts'
import type { Action } from './turn.ts'

/** Whether words mean a question's way out: its label, or not knowing in any language. */
export function meansInstead(label: string, words: string): boolean {
  const said = bare(words)
  return said === bare(label) || UNSURE.includes(said)
}

/** What a word on its own does, whatever is being talked about. */
export type OffPath = keyof typeof COMMANDS

/** A whole message that is a command of the conversation itself. */
export function command(words: string): OffPath | undefined {
  const said = bare(words)
  return (Object.keys(COMMANDS) as OffPath[]).find((name) => COMMANDS[name].includes(said))
}

/** `change version`, `Version ändern`, `cambiar versión` → the slot whose label it names. */
export function changeOf(
  words: string,
  labels: readonly { readonly id: string; readonly label: string }[],
): string | undefined {
  const said = bare(words)
  const before = CHANGE.before.find((word) => said.startsWith(`${word} `))
  const after = CHANGE.after.find((word) => said.endsWith(` ${word}`))
  const named = before ? said.slice(before.length).trim() : after ? said.slice(0, -after.length).trim() : undefined
  if (!named) return undefined
  const name = named.replace(/^(the|my|die|den|das|el|la|los|las)\s+/u, '')
  return (
    labels.find(({ label }) => bare(label) === name)?.id ??
    labels.find(({ id }) => bare(id) === name)?.id ??
    labels.find(({ label }) => bare(label).includes(name))?.id
  )
}

/** Lower case, without punctuation at the ends and doubled blanks. Phones type ’ for '. */
export const bare = (words: string): string =>
  words
    .toLocaleLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[¡¿"„“'.]+|(?<=.)[!?.…"“'*]+$/gu, '')
    .trim()

/** The run-bound action that a command word stands for. */
export const actionOf: Readonly<Partial<Record<OffPath, Action>>> = {
  cancel: 'cancel',
  back: 'back',
  resume: 'resume',
  confirm: 'confirm',
  keep: 'keep',
}
