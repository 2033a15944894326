import type { DiscordPerson } from './discord-person.ts'
import { seenMessage } from './discord-seen.ts'
import type { Kept } from './discord-state.ts'
import type { DiscordWorld } from './discord-world.ts'
import { isAsReviewed } from './transcript.ts'

/** How those whose talk is written down have set their Discord. */
const READER = { locale: 'en', timezone: 'Europe/Stockholm' }

/** Writes a talk in Discord down as a text that anybody can review: what people did, what then changed, and who sees it. */
export function createDiscordTranscript(world: DiscordWorld, name: string) {
  const { state } = world.discord
  const lines: string[] = []
  const shown = new Map<string, string>()

  const nameOf = (user: unknown) => String(state.users.get(String(user))?.global_name ?? '')
  function placeOf({ channel, onlyFor }: Kept): string {
    if (onlyFor !== undefined) return `only ${nameOf(onlyFor)} sees this`
    const { type, name: called, recipients } = state.channels.get(channel) ?? {}
    const [alone] = (recipients ?? []) as { id: string }[]
    if (alone) return `direct message to ${nameOf(alone.id)}`
    return type === 11 ? `everybody, in the thread «${String(called)}»` : `everybody, in #${String(called)}`
  }

  function readingOf(message: Kept): string {
    if (message.isDeleted) return '(removed)'
    const { lines: text, buttons } = seenMessage(message.json, READER)
    return [...text, ...(buttons.length > 0 ? [buttons.map(({ title }) => `[${title}]`).join(' ')] : [])].join('\n  ')
  }

  /** Everything that changed since the last time. */
  function changes(): void {
    for (const message of state.messages.toSorted((a, b) => a.stamp - b.stamp)) {
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

  return {
    /** What somebody does; `did`: as it is written down. */
    async act({ name: who }: Pick<DiscordPerson, 'name'>, did: string, doing: () => Promise<unknown>) {
      lines.push('', `${who}${did}`)
      const sofar = lines.length
      await doing()
      await world.settled()
      changes()
      if (lines.length === sofar) lines.push('  (nothing changes)')
    },
    /** From here on: what there was before is not told. */
    begins() {
      for (const message of state.messages) shown.set(message.id, readingOf(message))
    },
    ends: () => isAsReviewed(name, lines),
  }
}
