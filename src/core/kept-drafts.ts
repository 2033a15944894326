import { press } from './button.ts'
import type { Context } from './context.ts'
import { type Message, say } from './message.ts'
import { keyOf, text } from './words.ts'

/**
 * What somebody began before I knew them goes on by one press (DOMAIN B3): the newest draft, in their own words. Where that
 * press would find nothing more to ask it does it.
 */
export async function keptDraft({ reads, person }: Context): Promise<Message[]> {
  const [draft] = (await reads.drafts.open(person)).filter(({ flow }) => !ABOUT_ACCOUNTS.has(flow))
  if (!draft) return []
  const { run, flow, createdAt, given } = draft
  const about = [given.subject, given.description, given.text].find((one) => typeof one === 'string')
  const what = { draft: text(`${keyOf(flow)}.draft`), at: { at: createdAt } }
  const offer = text(about ? 'draft.still-here-about' : 'draft.still-here', { ...what, ...(about ? { about } : {}) })
  const on = ASKS_NOTHING.has(flow)
    ? press(run, 'confirm', text(`${keyOf(flow)}.confirm`), 'primary')
    : press(run, 'resume', text('button.continue-draft'), 'primary')
  return [{ ...say(offer, 'plain', [on, press(run, 'discard', text('button.discard'))]), run }]
}

/** What one tap began, and one tap says again. */
const ASKS_NOTHING: ReadonlySet<string> = new Set(['key.report'])

/** Steps on the way to being known are over once somebody is. */
const ABOUT_ACCOUNTS: ReadonlySet<string> = new Set([
  'register',
  'company.join',
  'password.reset',
  'link',
  'link.enter',
])
