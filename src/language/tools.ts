import type { Tool } from '../core/ports.ts'

const FROM = { name: 'from', meaning: 'the first day, as 2026-08-03' }
const UNTIL = { name: 'until', meaning: 'the last day, as 2026-08-17' }
const VERSION = { name: 'version', meaning: 'a version of a product, as 22.2.110.42' }

/** What a language model may take words for: every wish by its name, with the values that it can be said with. None of them does anything. Numbers, names and addresses are no values here: they stay in the house, and are found without a model. */
export const TOOLS: readonly Tool[] = [
  {
    id: 'ticket.create',
    purpose: 'Report a problem: something does not work, or something is needed.',
    values: [VERSION],
  },
  { id: 'ticket.list', purpose: 'See their own tickets or all tickets of the company.', values: [] },
  { id: 'ticket.show', purpose: 'Know how one ticket stands.', values: [] },
  { id: 'ticket.reply', purpose: 'Add words or pictures to a ticket that is there.', values: [] },
  { id: 'access.request', purpose: 'Become a super-user, get a login to the support portal.', values: [] },
  {
    id: 'access.replace',
    purpose: 'Stand in for a super-user for a while, or have somebody stand in.',
    values: [FROM, UNTIL],
  },
  { id: 'access.takeback', purpose: 'Be back and have the super-user access again.', values: [] },
  { id: 'access.extraSeat', purpose: 'Have more super-users than agreed.', values: [] },
  { id: 'license.request', purpose: 'Get a licence key for an installation.', values: [VERSION] },
  {
    id: 'license.activate',
    purpose: 'Know where a licence key or granule goes, activate an installation.',
    values: [],
  },
  {
    id: 'license.changes',
    purpose: 'See what changed in the licences, why activating is not possible, remove surplus ones.',
    values: [],
  },
  { id: 'license.dispute', purpose: 'Say that something in a licence is wrong: number, module or date.', values: [] },
  { id: 'license.users', purpose: 'See who uses which licence.', values: [] },
  { id: 'tenant.create', purpose: 'Have a new tenant made.', values: [] },
  { id: 'tenant.handover', purpose: 'Hand a tenant over to its customer.', values: [] },
  { id: 'price.show', purpose: 'Know what something costs.', values: [] },
  { id: 'register', purpose: 'Register, sign in, link chats.', values: [] },
  { id: 'password.reset', purpose: 'Set a new password.', values: [] },
  { id: 'contact.show', purpose: 'Know who is responsible, by name, phone or e-mail.', values: [] },
  { id: 'human', purpose: 'Talk to a person instead of a bot.', values: [] },
  { id: 'language', purpose: 'Have the bot speak another language.', values: [] },
]
