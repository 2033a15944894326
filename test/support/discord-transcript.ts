import type { DiscordPerson } from './discord-person.ts'
import { type Reader, seenMessage } from './discord-seen.ts'
import { CHANNEL, type Kept } from './discord-state.ts'
import type { ChannelWorld, DiscordWorld } from './discord-world.ts'
import type { Seen, SeenButton } from './fake-connector.ts'
import type { TeamsPerson } from './teams-client.ts'
import { createTranscript, isAsReviewed, short, type Talker } from './transcript.ts'

/** How those whose talk is written down have set their Discord. */
const READER: Reader = { locale: 'en', timezone: 'Europe/Stockholm' }

/** Writes a talk down wherever it is held: `<name>.txt` in Teams, `<name>-discord.txt` in Discord. */
export const transcriptOn = (world: ChannelWorld, name: string) =>
  'discord' in world ? createDiscordTranscript(world as DiscordWorld, `${name}-discord`) : createTranscript(world, name)

/** Writes a talk in Discord down as a text that anybody can review: what people did, what then changed, and who sees it. */
export function createDiscordTranscript(world: DiscordWorld, name: string) {
  const { state } = world.discord
  const lines: string[] = []
  const shown = new Map<string, string>()
  const readers = new Map<string, Reader>()
  let acting = ''
  /** Somebody is taking several steps at once. */
  let isUnderWay = false

  const nameOf = (user: unknown) => String(state.users.get(String(user))?.global_name ?? '')
  function placeOf(message: Kept): string {
    if (message.onlyFor !== undefined) return `only ${nameOf(message.onlyFor)} sees this`
    const { type, name: called } = state.channels.get(message.channel) ?? {}
    if (type === CHANNEL.dm) return `direct message to ${nameOf(ownerOf(message))}`
    return type === CHANNEL.thread ? `everybody, in the thread «${String(called)}»` : `everybody, in #${String(called)}`
  }

  const ownerOf = ({ channel, onlyFor }: Kept) =>
    onlyFor ?? ((state.channels.get(channel)?.recipients ?? []) as { id: string }[])[0]?.id ?? ''

  function readingOf(message: Kept): string {
    if (message.isDeleted) return '(removed)'
    const { lines: text, buttons, pictures } = seenMessage(message.json, readers.get(ownerOf(message)) ?? READER)
    return [
      ...text,
      ...pictures.map(({ name: of }) => `(picture: ${of})`),
      ...(buttons.length > 0 ? [buttons.map(buttonOf).join(' ')] : []),
    ].join('\n  ')
  }

  /** Everything that changed since the last time: whoever acts first, then person by person, and in the order in which it began: they are told at the same time. */
  function changes(isTold = (_: Kept) => true): void {
    const people = [acting, ...readers.keys()]
    const rank = (message: Kept) => Math.max(0, people.indexOf(ownerOf(message)))
    for (const message of state.messages.filter(isTold).toSorted((a, b) => rank(a) - rank(b))) {
      const now = readingOf(message)
      const before = shown.get(message.id)
      const isTheirs = (message.json.author as { id?: string }).id !== world.discord.applicationId
      shown.set(message.id, now)
      if (before === now || (isTheirs && !message.isDeleted)) continue
      const whose = isTheirs
        ? `the message of ${nameOf((message.json.author as { id?: string }).id)}`
        : placeOf(message)
      lines.push(`  ── ${whose}${before === undefined ? '' : ', changed'}`, `  ${now}`)
    }
  }

  /** What somebody does; `did`: as it is written down. */
  async function act(who: Pick<DiscordPerson, 'name' | 'user'>, did: string, doing: () => Promise<unknown>) {
    acting = who.user
    lines.push('', `${who.name}${did}`)
    await stepped(doing)
  }

  /** Writes down what came of the last step. */
  async function stepped(doing: () => Promise<unknown>) {
    await doing()
    isUnderWay = false
    const sofar = lines.length
    await world.settled()
    changes()
    if (lines.length === sofar && lines.at(-2) === '') lines.push('  (nothing changes)')
  }

  // What there was before is not told.
  for (const message of state.messages) shown.set(message.id, readingOf(message))

  return {
    act,
    /** Somebody each of whose steps is written down, with the forms that open. */
    of(someone: TeamsPerson): Talker {
      const person = someone as unknown as DiscordPerson
      const [firstName = ''] = person.name.split(' ')
      const who = { name: firstName, user: person.user }
      readers.set(person.user, person.reader)
      person.isWatched({
        does(what) {
          // What the step before led to; what it led to elsewhere is told at the end.
          if (isUnderWay) changes((message) => ownerOf(message) === acting)
          isUnderWay = true
          acting = person.user
          lines.push('', `${firstName}${what}`)
        },
        opens: (form) =>
          lines.push('  ── a form opens', ...formOf(form).map((line) => `  ${line.replaceAll('\n', '\n  ')}`)),
      })
      return {
        says: (text) => act(who, `: ${text}`, () => person.says(text)),
        presses: (label, values) => stepped(() => person.presses(label, values)),
        taps: (row) => stepped(() => person.presses(row)),
        pastes: (picture) => act(who, ' pastes image.png', () => person.pastes([picture])),
        tapsAgain: () => act(who, ' taps once more', () => person.repeats({ newId: true })),
        happens: (what, doing) => act(who, ` ${what}`, doing),
      }
    },
    ends: () => isAsReviewed(name, lines),
  }
}

/** A button, or one of the options of a select: what stands below its name is in the text as well. */
const buttonOf = ({ title, isRow }: SeenButton) => (isRow ? `‹${short(title, 40)}›` : `[${title}]`)

/** A form as it opens: what it says, and its fields with what stands in them. */
const formOf = ({ lines, inputs }: Seen): readonly string[] =>
  lines.map((line) => {
    const input = inputs.find(({ label, value }) => line === label && value === '')
    if (!input) return line
    return `${line}: ${input.choices?.map(({ title }) => title).join(' / ') ?? `______${input.placeholder ? ` (${input.placeholder})` : ''}`}`
  })
