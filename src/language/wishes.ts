/** What people may want: ids of flows and views, and what is neither. */
export const INTENTS = [
  ...['ticket.create', 'ticket.list', 'ticket.show', 'ticket.reply'],
  ...['access.request', 'access.replace', 'access.takeback', 'access.extraSeat'],
  ...['license.request', 'license.activate', 'license.changes', 'license.dispute', 'license.users'],
  ...['tenant.create', 'tenant.handover', 'price.show', 'register', 'password.reset', 'contact.show'],
  ...['human', 'knowledge', 'language', 'help', 'cancel', 'smalltalk', 'oos'],
] as const

/** These show or say something; every other one ends in a flow that writes, so in a review that a press confirms (DESIGN §1.5). */
const LOOKS: readonly string[] = [
  ...['ticket.list', 'ticket.show', 'license.changes', 'license.users', 'price.show', 'contact.show'],
  ...['human', 'knowledge', 'language', 'help', 'cancel', 'smalltalk', 'oos'],
]

export const isIntent = (label: string): boolean => INTENTS.some((intent) => intent === label)

/** Whether following this wish can change data: never without a review, however sure the words are. */
export const changesData = (intent: string): boolean => !LOOKS.includes(intent)
