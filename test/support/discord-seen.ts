import type { Json, Seen, SeenButton, SeenInput } from './fake-connector.ts'

/** A button of a message, or one option of a select: what a press on it sends. */
export interface DiscordButton extends SeenButton {
  readonly customId: string
  /** Discord's number for its kind: 2 button, 3 string select. */
  readonly component: number
  /** With a select: the option's value. */
  readonly value?: string
  /** With a select: how many may be chosen. */
  readonly most: number
}

export interface DiscordSeen extends Seen {
  readonly buttons: readonly DiscordButton[]
}

/** How somebody's Discord shows moments. */
export interface Reader {
  readonly locale: string
  readonly timezone: string
}

/** A message → what a person sees of it. */
export function seenMessage(message: Json, reader: Reader): DiscordSeen {
  const plain = (text: unknown) => asShown(String(text ?? ''), reader)
  const embeds = list(message.embeds)
  const lines = [plain(message.content), ...embeds.flatMap((one) => embedLines(one).map(plain))]
    .filter(Boolean)
    .flatMap((text) => text.split('\n'))
  const pictures = [
    ...embeds.flatMap((one) => (one.image ? [{ url: (one.image as Json).url, name: plain(one.title) }] : [])),
    ...list(message.attachments).map(({ url, filename }) => ({ url, name: filename })),
  ].map(({ url, name }) => ({ url: String(url), name: String(name) }))
  const components = list(message.components).flatMap((row) => list(row.components))
  // Grey: it is read, and nobody can press it.
  lines.push(...components.flatMap(({ disabled, label }) => (disabled ? [`[${label}] (grey)`] : [])))
  const buttons = components.flatMap(buttonsOf)
  return { text: lines.join('\n'), lines, inputs: [], buttons, pictures }
}

const embedLines = ({ title, description, fields, footer, author }: Json): unknown[] => [
  (author as Json | undefined)?.name,
  title,
  description,
  ...list(fields).flatMap(({ name, value }) => [name, value]),
  (footer as Json | undefined)?.text,
]

function buttonsOf(one: Json): DiscordButton[] {
  if (one.disabled) return []
  const customId = String(one.custom_id ?? '')
  const component = Number(one.type)
  if (component !== 3) {
    return [
      {
        title: String(one.label ?? (one.emoji as Json | undefined)?.name ?? ''),
        customId,
        component,
        takesInputs: false,
        most: 1,
        ...(typeof one.url === 'string' ? { url: one.url } : {}),
        ...(one.style === 4
          ? { style: 'destructive' }
          : one.style === 1 || one.style === 3
            ? { style: 'positive' }
            : {}),
      },
    ]
  }
  return list(one.options).map(({ label, description, value }) => ({
    title: [label, description].filter(Boolean).join(' '),
    customId,
    component,
    takesInputs: false,
    isRow: true,
    value: String(value),
    most: Number(one.max_values ?? 1),
  }))
}

/** A modal → what a person sees of it. */
export function seenModal({ title, components }: Json, reader: Reader): Seen {
  const parts = list(components)
  const lines = [String(title), ...parts.flatMap((one) => modalLines(one, reader))]
  const inputs = parts.flatMap(modalInput)
  return { text: lines.join('\n'), lines, inputs, buttons: [], pictures: [] }
}

/** A text, or a question with what is said below it. */
function modalLines(one: Json, reader: Reader): string[] {
  if (one.type === 10) return asShown(String(one.content), reader).split('\n')
  const below = one.description ? [String(one.description)] : []
  return modalInput(one).flatMap(({ label, value, choices = [] }) => {
    const chosen = choices.filter((choice) => value.split(',').includes(choice.value)).map(({ title }) => title)
    return [[label, chosen.join(', ') || value].filter(Boolean).join(': '), ...below]
  })
}

function modalInput({ type, label, component }: Json): SeenInput[] {
  if (type !== 18) return []
  const one = component as Json
  const options = list(one.options)
  const chosen = options.filter((option) => option.default).map(({ value }) => String(value))
  return [
    {
      // What stands before the name is the bot's own business.
      id: String(one.custom_id).replace(/^\W+/, ''),
      label: String(label),
      value: one.type === 4 ? String(one.value ?? '') : chosen.join(','),
      ...(one.placeholder ? { placeholder: String(one.placeholder) } : {}),
      ...(one.style === 2 ? { isMultiline: true } : {}),
      ...(options.length > 0
        ? { choices: options.map((option) => ({ title: String(option.label), value: String(option.value) })) }
        : {}),
    },
  ]
}

/** Markdown as Discord shows it: marks and addresses of links are gone, moments are in the reader's own zone. */
function asShown(text: string, { locale, timezone }: Reader): string {
  const clock = new Intl.DateTimeFormat(locale.startsWith('en') ? 'en-GB' : locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: timezone,
  })
  return text
    .replaceAll(/<t:(-?\d+)(?::\w)?>/g, (_, seconds) => clock.format(new Date(Number(seconds) * 1000)))
    .replaceAll(/(?<!\\)\[([^\]\n]+)\]\(https?:[^\s)]+\)/g, '[$1]')
    .replaceAll(/^(?:-# |#{1,3} |> )/gm, '')
    .replaceAll(/\\[\s\S]|\*\*|__|~~|\|\||`|(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*])/g, (mark) =>
      mark.startsWith('\\') ? mark.slice(1) : '',
    )
    .replaceAll('\u200b', '')
}

const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as Json[]) : [])
