import { z } from 'zod'
import type { Catalogue } from '../../src/core/catalogue.ts'
import type { Slot } from '../../src/core/flow.ts'
import type { FileOffer, Input, Values } from '../../src/core/turn.ts'
import { type Listed, listed, type Offered } from './commands.ts'
import { attachmentSchema, offerOf } from './said.ts'

const option = z.looseObject({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
})
type Option = z.infer<typeof option>

/** What we read of a command's `data`, that of a message's menu and of what is being typed among it. */
const dataSchema = z.looseObject({
  name: z.string(),
  options: z.array(option.extend({ options: z.array(option).optional() })).default([]),
  target_id: z.string().optional(),
  resolved: z
    .looseObject({
      messages: z
        .record(
          z.string(),
          z.looseObject({ content: z.string().default(''), attachments: z.array(attachmentSchema).default([]) }),
        )
        .optional(),
    })
    .optional(),
})
type Data = z.infer<typeof dataSchema>

/** A command's `data` → what it asks for; whatever is not ours, or not any more, opens the home card. Typed: it never writes by itself. */
export function inputOf(data: unknown, catalogue: Offered & Pick<Catalogue, 'home'>): Input {
  const { data: read } = dataSchema.safeParse(data)
  if (!read) return catalogue.home
  const found = read.target_id === undefined ? called(read, catalogue) : chosen(read, read.target_id, catalogue)
  return found ? asking(found.one, found.values) : catalogue.home
}

/** The files of the message whose menu was used, and the slot that takes them; undefined where there are none. */
export function filesOf(
  data: unknown,
  offered: Offered,
): { readonly files: readonly FileOffer[]; readonly fileSlot: string } | undefined {
  const { data: read } = dataSchema.safeParse(data)
  const files = read?.resolved?.messages?.[read.target_id ?? '']?.attachments ?? []
  const one = fromMessage(offered)
  const slots: Readonly<Record<string, Slot>> = one && 'slots' in one ? one.slots : {}
  const fileSlot = Object.keys(slots).find((id) => slots[id]?.widget === 'files')
  return files.length > 0 && fileSlot ? { files: files.map(offerOf), fileSlot } : undefined
}

/** What is being typed: into which slot, and what is asked for by everything else that was said. */
export interface Typing {
  readonly input: Extract<Input, { kind: 'start' }>
  readonly slot: string
  readonly typed: string
}

/** An autocomplete's `data` → what is being typed; undefined where nothing of ours is. */
export function typingOf(data: unknown, offered: Offered): Typing | undefined {
  const { data: read } = dataSchema.safeParse(data)
  const focused = read && said(read).find((one) => one.focused === true)
  const found = read && called(read, offered)
  const slot = focused && found?.one.slash.options?.[focused.name]
  if (!found || slot === undefined) return undefined
  const { [slot]: typed, ...others } = found.values
  const input = asking(found.one, others)
  return input.kind === 'start' ? { input, slot, typed: String(typed ?? '') } : undefined
}

interface Found {
  readonly one: Listed
  readonly values: Values
}

/** A slash command with its options; undefined where there is none of that name, or an option it does not have. */
function called(data: Data, offered: Offered): Found | undefined {
  const [first] = data.options
  const name = first?.options === undefined ? data.name : `${data.name} ${first.name}`
  const one = listed(offered).find(({ slash }) => slash.name === name)
  const fills = one?.slash.options ?? {}
  const options = said(data)
  if (!one || !options.every((each) => Object.hasOwn(fills, each.name))) return undefined
  const values = options.flatMap(({ name, value = '' }) => {
    const words = String(value).trim()
    return words ? [[fills[name], words] as const] : []
  })
  return { one, values: Object.fromEntries(values) }
}

/** The options as they were said, a subcommand's where there is one. */
const said = ({ options }: Data): readonly Option[] => options[0]?.options ?? options

/** The menu of a message: its words fill what they can. */
function chosen({ resolved }: Data, target: string, offered: Offered): Found | undefined {
  const one = fromMessage(offered)
  const words = resolved?.messages?.[target]?.content.trim() ?? ''
  return one && { one, values: words ? { ...one.slash.fromMessage?.(words) } : {} }
}

const fromMessage = (offered: Offered) => listed(offered).find(({ slash }) => slash.fromMessage)

const asking = (one: Listed, values: Values): Input =>
  'slots' in one
    ? { kind: 'start', flow: one.id, values, by: 'words' }
    : { kind: 'view', view: one.id, params: values, by: 'words' }
