import type { Active } from './active.ts'
import type { Slot } from './flow.ts'

/** Whether an answer is what somebody wrote: not picked, and filled in by nobody else. */
export const isWritten = ({ widget, initial, isFixed }: Slot): boolean =>
  (widget === 'line' || widget === 'paragraph') && !initial && !isFixed

/** What somebody wrote into a draft: theirs to read, whatever else they may see. */
export const ownWords = ({ flow, draft, reading }: Active): string =>
  Object.entries<Slot>({ ...flow.slots, ...Object.fromEntries(reading.slots) })
    .filter(([, slot]) => isWritten(slot))
    .map(([id]) => draft.given[id])
    .filter((one) => typeof one === 'string' && one !== '')
    .join('\n\n')
