import type { Button } from '../../src/core/message.ts'
import type { Input } from '../../src/core/turn.ts'
import { plain } from '../../src/core/words.ts'
import type { Action, Element, Execute, Submit } from './adaptive.ts'
import type { PressData } from './press.ts'

/** Teams shows six actions in a row, hides the rest, and cuts titles where they do not fit side by side. */
const ROW = 6
/** What fits into a row: letters, and the frame of each button counted as so many. */
const ROW_LETTERS = 60
const FRAME = 5

/** What a button sends besides its input. */
export type Extra = Omit<PressData, '$'> & {
  /** The answers typed on the card come along. */
  readonly takesInputs?: true
}

/** Input → the press that does it: Execute, and Submit where a client does not know that. */
export function pressOf(
  input: Input,
  { takesInputs, ...extra }: Extra = {},
  look: Pick<Submit, 'title' | 'style' | 'isEnabled'> = {},
): Execute {
  const data: PressData = { $: input, ...extra }
  const pressed = { ...look, data, ...(takesInputs ? {} : { associatedInputs: 'none' as const }) }
  return { type: 'Action.Execute', verb: 'go', ...pressed, fallback: { type: 'Action.Submit', ...pressed } }
}

/** Button → action. */
export function actionOf({ label, does, style, isDisabled }: Button<string>, extra: Extra = {}): Action {
  const title = plain(label)
  if ('url' in does) return { type: 'Action.OpenUrl', title, url: does.url }
  const looks = { primary: 'positive', danger: 'destructive' } as const
  return pressOf(does, extra, {
    title,
    ...(style ? { style: looks[style] } : {}),
    ...(isDisabled ? { isEnabled: false } : {}),
  })
}

/** Buttons in rows that every client shows whole. */
export function rowsOf(actions: readonly Action[]): Element[] {
  const rows: Action[][] = []
  let letters = 0
  for (const action of actions) {
    const width = (action.title ?? '').length + FRAME
    const row = rows.at(-1)
    if (row && row.length < ROW && letters + width <= ROW_LETTERS) {
      row.push(action)
      letters += width
    } else {
      rows.push([action])
      letters = width
    }
  }
  return rows.map((row, index) => ({ type: 'ActionSet', ...(index > 0 ? { spacing: 'small' } : {}), actions: row }))
}
