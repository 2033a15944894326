import { ATTACHMENT_MAX_BYTES, MAX_ATTACHMENTS, safeName } from '../domain/attachment.ts'
import type { Happening } from '../domain/happening.ts'
import type { Active } from './active.ts'
import { openSlot } from './advance.ts'
import { press } from './button.ts'
import type { Catalogue } from './catalogue.ts'
import { type Say, say } from './message.ts'
import type { AttachmentCard, Files, Staging, Store } from './ports.ts'
import type { Input, Turn } from './turn.ts'
import { text } from './words.ts'

/** What became of the files that came with a turn. */
export interface StagedTurn {
  readonly kept: readonly AttachmentCard[]
  readonly refused: readonly Extract<Staging, { ok: false }>[]
  /** Names of files that were not even fetched, because no ticket could hold so many. */
  readonly surplus: readonly string[]
}

/** Fetches, checks and keeps the files of a turn, before the turn itself (DESIGN §2 Files). */
export async function stage(turn: Turn, store: Store, files: Files): Promise<StagedTurn> {
  const offers = (turn.files ?? []).slice(0, MAX_ATTACHMENTS)
  const staged = await Promise.all(offers.map((offer) => files.stage(offer)))
  const kept: AttachmentCard[] = []
  const refused: StagedTurn['refused'][number][] = []
  for (const [i, one] of staged.entries()) {
    const { url, headers } = offers[i] ?? {}
    if (one.ok) kept.push(await store.keepFile(one.file, turn))
    // An address that needs our token is not kept; any other is fetched in the background.
    else if (one.problem === 'slow' && url !== undefined && !headers)
      kept.push(await store.keepLateFile({ name: one.name, url }, turn))
    else refused.push(one)
  }
  return { kept, refused, surplus: (turn.files ?? []).slice(MAX_ATTACHMENTS).map(({ name }) => safeName(name)) }
}

/** Puts files where they belong: into the open draft that takes files, else to a ticket. `input`: what the `words` beside them ask for. Says what was wrong with the others. */
export function withFiles(
  input: Input,
  words: string,
  staged: StagedTurn,
  active: Active | undefined,
  catalogue: Catalogue,
  told: Happening | undefined,
  fileSlot?: string,
): { input: Input | undefined; notes: Say[] } {
  const slot = active?.reading.slots.find(([, one]) => one.widget === 'files')?.[0]
  const held = slot === undefined ? undefined : active?.draft.given[slot]
  const there: readonly unknown[] = Array.isArray(held) ? held : []
  const added = staged.kept.filter(({ id }) => !there.includes(id))
  const room = Math.max(0, MAX_ATTACHMENTS - there.length)
  const surplus = [...added.slice(room).map(({ name }) => name), ...staged.surplus]
  const notes = [
    ...staged.refused.map(({ problem, name, size }) =>
      say(text(`file.${problem}`, { name, size: Math.ceil((size ?? ATTACHMENT_MAX_BYTES + 1) / 1_048_576) }), 'bad'),
    ),
    ...(surplus.length > 0
      ? [say(text('file.too-many', { names: { list: surplus }, max: MAX_ATTACHMENTS }), 'bad')]
      : []),
  ]
  if (staged.kept.length === 0 && notes.length === 0) return { input, notes }
  const ids = added.slice(0, room).map(({ id }) => id)
  if (fileSlot !== undefined && (input.kind === 'start' || input.kind === 'fill'))
    return {
      input: ids.length === 0 ? input : { ...input, values: { ...input.values, [fileSlot]: { add: ids } } },
      notes,
    }
  if (active && slot !== undefined) {
    const { run } = active.draft
    waysOut(notes, run, slot)
    // A form that was sent along with files is not lost for them.
    if (input.kind === 'fill' && input.run === run)
      return {
        input: { ...input, values: { ...input.values, ...(ids.length > 0 ? { [slot]: { add: ids } } : {}) } },
        notes,
      }
    // The form stays as it is, with whatever was typed into it.
    if (ids.length === 0 && !words && notes.length > 0) return { input: undefined, notes }
    if (ids.length === 0 && !words) return { input: { kind: 'press', run, action: 'resume', by: 'words' }, notes }
    const open = openSlot(active)
    const caption = input.kind === 'text' && words && open !== undefined && open !== slot ? { [open]: words } : {}
    return { input: { kind: 'fill', run, values: { ...caption, [slot]: { add: ids } }, by: 'words' }, notes }
  }
  if (ids.length > 0) return { input: catalogue.files(ids, words, told), notes }
  return { input: words ? input : undefined, notes }
}

/** The last word on files that were not taken offers others, or to go on without (T3). */
export function waysOut(notes: Say[], run: string | undefined, slot: string): void {
  const last = run === undefined ? undefined : notes.pop()
  if (!last || run === undefined) return
  const others = press(run, 'edit', text('button.other-files'), 'primary', slot)
  notes.push({ ...last, run, buttons: [others, press(run, 'resume', text('button.continue-without'))] })
}
