import type { Button } from './message.ts'
import type { Action } from './turn.ts'
import type { Words } from './words.ts'

/** A button that acts on a run. */
export const press = (run: string, action: Action, label: Words, style?: Button['style'], slot?: string): Button => ({
  label,
  does: { kind: 'press', run, action, by: 'press', ...(slot === undefined ? {} : { slot }) },
  ...(style ? { style } : {}),
})

/** A button that opens a view. */
export const look = (label: Words, view: string, params?: Record<string, unknown>): Button => ({
  label,
  does: { kind: 'view', view, by: 'press', ...(params ? { params } : {}) },
})

/** A button that starts a flow. `seen`: the version of the record on the card it sits on. */
export const start = (
  label: Words,
  flow: string,
  values?: Record<string, unknown>,
  more?: { seen?: number; style?: Button['style'] },
): Button => ({
  label,
  does: {
    kind: 'start',
    flow,
    by: 'press',
    ...(values ? { values } : {}),
    ...(more?.seen === undefined ? {} : { seen: more.seen }),
  },
  ...(more?.style ? { style: more.style } : {}),
})
