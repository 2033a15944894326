import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js'
import type { Button, Choice } from '../../src/core/message.ts'
import type { Input } from '../../src/core/turn.ts'
import { type Translate, text } from '../../src/core/words.ts'
import { OPENS } from './component.ts'
import { type Carried, customIdOf, twinOf } from './custom-id.ts'
import { MOST } from './limits.ts'
import { label } from './words.ts'

/** One of the five rows below a message: up to five buttons, or one select. */
export type ActionRow = APIActionRowComponent<APIComponentInMessageActionRow>

/** What stands below a message: selects, a row each, and buttons; those that should begin a row apart from each other. */
export interface Controls {
  readonly selects: readonly Select[]
  readonly buttons: readonly (readonly Button<string>[])[]
  /** Answered below the message instead of in its place. */
  readonly stays?: boolean
}

/** One question or one choice of records; more options than a select takes go on in the next one. */
export interface Select {
  readonly id: string
  readonly placeholder: string
  readonly options: readonly APISelectMenuOption[]
  readonly isSeveral?: boolean
}

/** Selects of one question; options beyond them have to be typed. */
export const MOST_SELECTS = 3

const STYLES = { primary: ButtonStyle.Primary, danger: ButtonStyle.Danger } as const

/** Whether Discord takes the address for a button; others are written out. */
export const isLink = ({ does }: Button<string>): boolean =>
  'url' in does && /^https?:\/\/./iu.test(does.url) && does.url.length <= MOST.url

/** Controls → at most five rows. Buttons that find no room are options of a last select. `t`: the adapter's own words. */
export function rowsOf({ selects, buttons, stays = false }: Controls, t: Translate): ActionRow[] {
  const menus = selects.flatMap(menusOf).slice(0, MOST_SELECTS)
  const room = MOST.rows - menus.length
  const groups = buttons.map((group) => group.filter((one) => !('url' in one.does) || isLink(one)))
  const inGroups = groups.flatMap((group) => inRows(group, MOST.buttonsInRow))
  const together = inRows(groups.flat(), MOST.buttonsInRow)
  const [rows, rest] =
    inGroups.length <= room ? [inGroups, []] : together.length <= room ? [together, []] : crowded(groups.flat(), room)
  const more = { id: OPENS, placeholder: t(text('discord.more')), options: rest.map((one) => optionOf(one, stays)) }
  return different([
    ...menus.map((menu) => row(menu)),
    ...rows.map((one) => row(...one.map((button) => buttonOf(button, stays)))),
    ...menusOf(more).map((menu) => row(menu)),
  ])
}

/** A record's way to open, or a button, as an option. */
export const optionOf = (
  { label: words, does }: { readonly label: string; readonly does: Button<string>['does'] },
  stays = false,
  description = '',
): APISelectMenuOption => ({
  label: label(words, MOST.option) || '–',
  value: customIdOf(does as Carried, stays),
  ...(label(description, 1) ? { description: label(description, MOST.option) } : {}),
})

/** Options of a question. Values too long for Discord go by their place in the list, which the core understands as well. */
export const answersOf = (choices: readonly Choice<string>[], value: unknown): APISelectMenuOption[] =>
  distinct(
    choices.map((one, index) => ({
      label: label(one.label, MOST.option) || '–',
      value: one.value === '' || one.value.length > MOST.option ? `${index + 1}` : one.value,
      ...([value].flat().includes(one.value) ? { default: true } : {}),
    })),
  )

/** Discord takes no two options of one value. */
const distinct = (options: readonly APISelectMenuOption[]): APISelectMenuOption[] =>
  options.filter(({ value }, index) => options.findIndex((one) => one.value === value) === index)

function menusOf({ id, placeholder, options, isSeveral = false }: Select): APIStringSelectComponent[] {
  return inRows(distinct(options), MOST.options).map((part) => ({
    type: ComponentType.StringSelect,
    custom_id: id,
    placeholder: label(placeholder, MOST.placeholder),
    options: part,
    ...(isSeveral ? { min_values: 0, max_values: part.length } : {}),
  }))
}

function buttonOf({ label: words, does, style, isDisabled }: Button<string>, stays: boolean): APIButtonComponent {
  const common = { type: ComponentType.Button as const, label: label(words, MOST.button) || '–' }
  if ('url' in does) return { ...common, style: ButtonStyle.Link, url: does.url }
  const looks = style ? STYLES[style] : ButtonStyle.Secondary
  return { ...common, style: looks, custom_id: customIdOf(does, stays), ...(isDisabled ? { disabled: true } : {}) }
}

/** Links and what stands out stay buttons, as far as there is room. */
function crowded(buttons: readonly Button<string>[], room: number): [Button<string>[][], Button<string>[]] {
  const rowsLeft = room - Math.ceil((buttons.length - (room - 1) * MOST.buttonsInRow) / MOST.options)
  const most = Math.max(0, rowsLeft) * MOST.buttonsInRow
  const first = [...buttons].sort((one, other) => weight(other) - weight(one)).slice(0, most)
  const rest = buttons.filter((one) => !first.includes(one) && !('url' in one.does) && !one.isDisabled)
  return [
    inRows(
      buttons.filter((one) => first.includes(one)),
      MOST.buttonsInRow,
    ),
    rest,
  ]
}

const weight = ({ does, style }: Button<string>) => ('url' in does ? 2 : style ? 1 : 0)

const row = (...components: APIComponentInMessageActionRow[]): ActionRow => ({
  type: ComponentType.ActionRow,
  components,
})

function inRows<T>(list: readonly T[], length: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / length) }, (_, index) =>
    list.slice(index * length, (index + 1) * length),
  )
}

/** Discord takes no two components of one custom_id in a message. */
function different(rows: readonly ActionRow[]): ActionRow[] {
  const seen = new Map<string, number>()
  return rows.map((one) => ({
    ...one,
    components: one.components.map((component) => {
      if (!('custom_id' in component)) return component
      const index = (seen.get(component.custom_id) ?? 0) + 1
      seen.set(component.custom_id, index)
      return index === 1 ? component : { ...component, custom_id: twinOf(component.custom_id, index) }
    }),
  }))
}

/** The press that answers a question with one of its options. */
export const fillOf = (run: string, field: string, value: string): Input => ({
  kind: 'fill',
  run,
  values: { [field]: value },
  by: 'press',
})
