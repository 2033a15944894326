/** What a community reads: tickets of no company, secrets that others saw. */
export const communityEn = {
  'channel-register.community': 'Community: questions are answered in public',
  'channel-register.note-community':
    'Everybody in it reads what I answer there: only what is public, with its source. Whatever concerns somebody or a company goes to their private chat. Licence keys and passwords that somebody writes there I remove, where I may.',
  'channel-register.done-community':
    '✅ The channel is registered for the community. Mention me there with a question, or use /ask.',

  // ── Tickets of the community ───────────────────────────────────────────────
  'ticket-create.community': 'Community',
  'ticket-create.note.community':
    'This goes to {vendor}. Nothing of a company is asked or kept with it. If yours has a contract, name it first: its agreement gives you more.',
  'ticket-create.done-community':
    '✅ **{number}** created on {at}. {vendor} answers here. Only you and those who work there on tickets see it. To add something, reply or drop a file here.',

  // ── Secrets that others saw ────────────────────────────────────────────────
  'group.secret-removed': 'I removed a message here that may have held something secret. Whoever wrote it: this way.',
  'group.secret-title': 'I took something out of the title here that may be secret. Whoever wrote it: this way.',
  'group.secret': 'A message here may hold something secret. Whoever wrote it: please delete it, then this way.',
  'group.secret-button': 'What can I do?',
  'leak-show.licence-key':
    'That looks like a licence key, so {removed, select, 1 {I removed the message} 2 {I took it out of the title} other {please delete your message: I may not}}. It may have been seen.',
  'leak-show.password':
    "Please never write passwords here. {removed, select, 1 {I removed the message} 2 {I took yours out of the title} other {Please delete your message: I may not}}. It may have been seen, so don't use that password again.",
  'leak-show.token':
    'That looks like a token or key, so {removed, select, 1 {I removed the message} 2 {I took it out of the title} other {please delete your message: I may not}}. It may have been seen: have it revoked where it was made, and use a new one.',
  'leak-show.link':
    'That looks like a link of yours, so {removed, select, 1 {I removed the message} 2 {I took it out of the title} other {please delete your message: I may not}}. Whoever has it can use it: please ask for a new one.',
  'leak-show.report': 'Report & get a new key',
  'leak-show.not-key': "It's not a key",
  'leak-show.not-secret': "It's not a secret",
  'leak-dismiss.draft': 'your word that it was no secret',
  'leak-dismiss.asking': 'No secret',
  'leak-dismiss.title': 'No secret',
  'leak-dismiss.review': 'It was no secret?',
  'leak-dismiss.confirm': 'It was none',
  'leak-dismiss.done':
    'Thank you, I have noted it. What I took out I did not keep: if the message is gone, please write it again in other words.',
  'key-report.command':
    'report a key|report an exposed key|key exposed|my licence key was exposed|my key was exposed|my licence key was leaked',
  'key-report.draft': 'your report of an exposed key',
  'key-report.asking': 'Exposed key',
  'key-report.title': 'Exposed key – {company}',
  'key-report.company.ask': 'For which company?',
  'key-report.review': 'Exposed key – {company}',
  'key-report.note':
    'The licence support of {vendor} gets a ticket and replaces the key. Nobody needs the key itself: please never write it here.',
  'key-report.confirm': 'Report',
  'key-report.done':
    '✅ **{number}** *key exposed* opened for {company}; the licence support of {vendor} will replace the key. Your installation keeps running meanwhile. Please never write a key here.',
  'key-report.done-community':
    '✅ **{number}** *key exposed* opened; the licence support of {vendor} will ask you here whose licence it is, and replace the key. Please never write a key here.',
  'key-report.elsewhere': 'Keys are not replaced through this chat. Please tell {vendor}; the contact says how.',
} as const
