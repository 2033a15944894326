import type { ChatCard } from '../ports.ts'
import { type Text, text } from '../words.ts'

/** `Discord anna`: a chat as people tell theirs apart; what its platform calls them is no proof of anything (X43). */
export const chatWords = ({ provider, name }: Pick<ChatCard, 'provider' | 'name'>): Text =>
  text(name ? 'chat.named' : 'chat.unnamed', {
    provider: text(`chat.${provider.toLowerCase().replace('_', '-')}`),
    name,
  })
