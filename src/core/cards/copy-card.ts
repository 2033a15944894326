import { type ContentItem, type CopyPreview, isContentKind } from '../../domain/tenant-copy.ts'
import { look, start } from '../button.ts'
import type { Button, Record as RecordMessage, Row, Status } from '../message.ts'
import type { CopySight } from '../sights/copy-sight.ts'
import { text, type Words } from '../words.ts'

/** So many items are named in a row, the others are counted. */
const NAMED = 8

/** Content on its way: what it adds and what it would overwrite, before it is copied (INV-56, H8, X107). */
export function copyCard({ copy, canCopy }: CopySight, more: { readonly note?: Words } = {}): RecordMessage {
  const { id, version, from, to, status, error } = copy
  return {
    kind: 'record',
    subject: { type: 'copy', id, version },
    title: text('copy.title', { from: from.name, to: to.name }),
    status: statusOf(status),
    facts: copy.preview ? itemRows(copy.preview) : [],
    ...textOf(copy),
    ...(more.note ? { note: more.note } : error && canCopy && status === 'FAILED' ? { note: error } : {}),
    buttons: canCopy ? buttonsOf(copy) : [look(text('tenant-show.button'), 'tenant.show', { id: to.id })],
    refresh: { kind: 'view', view: 'copy.show', params: { id, isCopy: true }, by: 'press' },
  }
}

function statusOf(status: CopySight['copy']['status']): Status {
  const tones = {
    PREVIEWING: 'active',
    SHOWN: 'waiting',
    COPYING: 'active',
    DONE: 'done',
    FAILED: 'off',
    ENDED: 'off',
  } as const
  return { label: text(`copy.status.${status.toLowerCase()}`), tone: tones[status] }
}

function itemRows({ added, overwritten, same }: CopyPreview): Row[] {
  const row = (id: 'added' | 'overwritten' | 'same', items: readonly ContentItem[]): Row[] =>
    items.length === 0
      ? []
      : [
          {
            id,
            label: text(`copy.${id}`, { count: items.length }),
            value: named(items),
            ...(id === 'overwritten' ? { tone: 'bad' } : {}),
          },
        ]
  return [
    ...row('added', added),
    ...row(
      'overwritten',
      overwritten.map(({ to }) => to),
    ),
    ...row('same', same),
  ]
}

/** What kind of thing it is, as people call it. */
export const kindWords = (kind: string): Words => (isContentKind(kind) ? text(`copy.kind.${kind}`) : kind)

const named = (items: readonly ContentItem[]): Words => ({
  lines: [
    ...items.slice(0, NAMED).map(({ kind, name }) => text('copy.item', { kind: kindWords(kind), name })),
    ...(items.length > NAMED ? [text('copy.more', { count: items.length - NAMED })] : []),
  ],
})

function textOf({ status, preview, to }: CopySight['copy']): { readonly text?: Words } {
  if (status === 'SHOWN' && preview) {
    if (preview.added.length + preview.overwritten.length === 0) return { text: text('copy.nothing', { to: to.name }) }
    const lost = preview.overwritten.length
    return {
      text: lost > 0 ? text('copy.loses', { to: to.name, count: lost }) : text('copy.only-adds', { to: to.name }),
    }
  }
  return status === 'PREVIEWING' || status === 'COPYING' ? { text: text(`copy.${status.toLowerCase()}`) } : {}
}

/** Not all that is copied has a line on the card. */
const isCut = (preview: CopyPreview | undefined): boolean =>
  preview !== undefined && Math.max(preview.added.length, preview.overwritten.length) > NAMED

function buttonsOf({ id, version, status, preview, from, to }: CopySight['copy']): Button[] {
  const here = { copy: id }
  const target = look(text('tenant-show.button'), 'tenant.show', { id: to.id })
  const again = start(text('tenant-copy.button'), 'tenant.copy', { from: from.id })
  const hasWork = preview !== undefined && preview.added.length + preview.overwritten.length > 0
  switch (status) {
    case 'PREVIEWING':
      return [
        // Where a card cannot be brought up to date, it is asked for.
        look(text('copy.look'), 'copy.show', { id }),
        start(text('copy-end.button'), 'copy.end', here, { seen: version }),
      ]
    case 'SHOWN':
      return [
        ...(hasWork ? [start(text('copy-begin.button'), 'copy.begin', here, { seen: version, style: 'primary' })] : []),
        ...(isCut(preview) ? [look(text('copy-items.button'), 'copy.items', { id })] : []),
        start(text('copy-end.button'), 'copy.end', here, { seen: version }),
      ]
    case 'COPYING':
      return [target]
    case 'DONE':
    case 'FAILED':
    case 'ENDED':
      return [again, ...(isCut(preview) ? [look(text('copy-items.button'), 'copy.items', { id })] : []), target]
  }
}
