import type { Context } from './context.ts'
import type { Button } from './message.ts'
import { text } from './words.ts'

/** A way to write to a colleague in person; none where nobody knows their address. */
export function talkTo({ name, email }: { readonly name: string; readonly email?: string }, ctx: Context): Button[] {
  if (email === undefined) return []
  const address = encodeURIComponent(email)
  const url =
    ctx.channel === 'teams'
      ? `https://teams.microsoft.com/l/chat/0/0?users=${address}`
      : `mailto:${address.replace('%40', '@')}`
  return [{ label: text('access.talk-to', { name: name.split(' ')[0] ?? name }), does: { url } }]
}
