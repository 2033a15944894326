import type { Context } from './flow.ts'
import { type Message, say } from './message.ts'
import { keyOf, press } from './present.ts'
import { text } from './words.ts'

/** What somebody began before I knew them goes on by one press (DOMAIN B3): the newest draft, in their own words. */
export async function keptDraft({ reads, person }: Context): Promise<Message[]> {
  const [draft] = (await reads.drafts.open(person)).filter(({ flow }) => !ABOUT_ACCOUNTS.has(flow))
  if (!draft) return []
  const { run, flow, createdAt, given } = draft
  const about = [given.subject, given.description, given.text].find((one) => typeof one === 'string')
  const what = { draft: text(`${keyOf(flow)}.draft`), at: { at: createdAt } }
  return [
    say(about ? text('draft.still-here-about', { ...what, about }) : text('draft.still-here', what), 'plain', [
      press(run, 'resume', text('button.continue-draft'), 'primary'),
      press(run, 'discard', text('button.discard')),
    ]),
  ]
}

/** Steps on the way to being known are over once somebody is. */
const ABOUT_ACCOUNTS: ReadonlySet<string> = new Set([
  'register',
  'company.join',
  'password.reset',
  'link',
  'link.enter',
])
