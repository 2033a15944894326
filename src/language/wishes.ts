/** What people may want: ids of flows and views, and what is neither. */
export const INTENTS = [
  ...['ticket.create', 'ticket.list', 'ticket.show', 'ticket.reply'],
  ...['access.request', 'access.replace', 'access.takeback', 'access.extraSeat'],
  ...['license.request', 'license.activate', 'license.changes', 'license.dispute', 'license.users'],
  ...['tenant.create', 'tenant.handover', 'price.show', 'register', 'password.reset', 'contact.show'],
  ...['human', 'knowledge', 'language', 'help', 'cancel', 'smalltalk', 'oos'],
] as const

/** Whether a label, from the model’s file or a language model, is one that something here answers to. */
export const isIntent = (label: string): boolean => INTENTS.some((intent) => intent === label)
