import type { Item, List } from '../../src/core/message.ts'
import { cut } from '../../src/core/words.ts'
import type { Action, Element } from './adaptive.ts'
import { actionOf, pressOf, rowsOf } from './buttons.ts'
import type { Limits } from './limits.ts'
import { statusLine } from './record.ts'
import { words } from './words.ts'

/** Many records, a page at a time; a tap on a row opens it. */
export const listBody = (list: List<string>, limits: Limits): Element[] => [
  words(list.title, { size: 'large', weight: 'bolder' }),
  ...(list.note ? [words(cut(list.note, limits.small), { isSubtle: true }, { spacing: 'small' })] : []),
  ...(list.items.length > 0
    ? list.items.map((item) => row(item, limits))
    : [words(list.empty, {}, { spacing: 'medium' })]),
  ...(list.page ? pager(list.page) : []),
  ...rowsOf(list.buttons.map((button) => actionOf(button))),
]

const row = ({ id, title, status, facts, open }: Item<string>, limits: Limits): Element => ({
  type: 'Container',
  separator: true,
  spacing: 'small',
  selectAction: pressOf(open, {}, { title: id }),
  items: [
    words(`${id} · ${cut(title, limits.small)}`, { weight: 'bolder' }),
    ...(status ? [statusLine(status, 'small', 'none')] : []),
    ...(facts.length > 0
      ? [words(cut(facts.join(' · '), limits.small), { isSubtle: true, size: 'small' }, { spacing: 'none' })]
      : []),
  ],
})

function pager({ label, previous, next }: NonNullable<List<string>['page']>): Element[] {
  const turn: Action[] = [
    ...(previous ? [pressOf(previous, {}, { title: '←' })] : []),
    ...(next ? [pressOf(next, {}, { title: '→' })] : []),
  ]
  return [words(label, { isSubtle: true, size: 'small' }, { spacing: 'medium', separator: true }), ...rowsOf(turn)]
}
