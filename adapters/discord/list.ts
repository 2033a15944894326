import type { Button, Item, List } from '../../src/core/message.ts'
import { plain, type Translate, text } from '../../src/core/words.ts'
import { OPENS } from './component.ts'
import { linksOf, quiet, type Sheet, statusWords } from './embed.ts'
import type { Limits } from './limits.ts'
import { type Controls, optionOf } from './rows.ts'
import { heading, small } from './words.ts'

/** Many records, a page at a time. */
export const listSheet = ({ title, note, items, empty, page, buttons }: List<string>, limits: Limits): Sheet => ({
  title,
  lines: [quiet(note, limits), ...items.map((item) => row(item, limits))],
  text: items.length > 0 ? undefined : empty,
  links: linksOf(buttons),
  foot: page?.label,
})

/** One select opens a row, arrows turn the page. */
export const listControls = ({ items, page, buttons }: List<string>, t: Translate): Controls => ({
  selects: [{ id: OPENS, placeholder: t(text('discord.open')), options: items.map(option) }],
  buttons: [arrows(page), buttons],
})

const row = ({ id, title, status, facts }: Item<string>, limits: Limits): string => {
  const under = [...(status ? [statusWords(status)] : []), ...facts].join(' · ')
  return [
    `**${heading(id, limits.small)}** · ${heading(title, limits.small)}`,
    ...(plain(under).trim() === '' ? [] : [small(under, limits.small)]),
  ].join('\n')
}

const option = ({ id, title, status, facts, open }: Item<string>) =>
  optionOf(
    { label: `${id} · ${title}`, does: open },
    false,
    [...(status ? [statusWords(status)] : []), ...facts].join(' · '),
  )

const arrows = (page: List<string>['page']): Button<string>[] => [
  ...(page?.previous ? [{ label: '←', does: page.previous }] : []),
  ...(page?.next ? [{ label: '→', does: page.next }] : []),
]
