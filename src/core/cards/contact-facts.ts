import type { Contact } from '../../domain/agreement.ts'
import type { Row } from '../message.ts'
import { text } from '../words.ts'

/** How somebody can be reached, a row each (DOMAIN A16). `who` where several are shown below each other. */
export function contactFacts(contact: Contact, who?: string): Row[] {
  const row = (id: 'email' | 'phone' | 'url', value: string | undefined): Row[] =>
    value
      ? [{ id: who ? `${who}-${id}` : id, label: text(who ? `contact.${id}-of` : `contact.${id}`, { who }), value }]
      : []
  return [...row('email', contact.email), ...row('phone', contact.phone), ...row('url', contact.url)]
}
