/** The pages `/privacy` and `/terms`, which the Teams package names. English, the source of the others. */
export const legalEn = {
  // ── /privacy ─────────────────────────────────────────────────────────────
  'privacy.title': 'Privacy',
  'privacy.intro':
    'What this helpdesk keeps about you, what for, for how long, and who sees it. Responsible for it: {vendor}.',
  'privacy.what': 'What is kept',
  'privacy.what-text':
    'Your name, e-mail address, language and time zone; the accounts you come with (from Teams their id and the id of your organisation); your company and your roles there; your tickets, replies and files; drafts you have not sent; who did what to a ticket, and when; and when and how you signed in, or somebody tried to as you. Of a browser that is signed in also its network address and its kind. Of a password only a hash is kept; a password or key that you write into the chat by mistake is not kept.',
  'privacy.why': 'What for',
  'privacy.why-text':
    'To find who helps you, to work on your tickets and to tell you how they stand. The only cookies are those that sign you in. Nothing is passed on for advertising.',
  'privacy.who': 'Who sees it',
  'privacy.who-text':
    'Your tickets: you, those you share them with, the super-users of your company, the partner who looks after it, and the agents of {vendor}. A draft is yours alone until you send or forward it. In a team or group chat the bot says only what everybody there may know. Messages in Teams and mails also lie with those who carry them, by their own rules. Names and addresses of a tenant’s people are also known to the system of {vendor} in which the tenants live.',
  'privacy.time': 'For how long',
  'privacy.account': 'Your account',
  'privacy.account-time': 'until you have it erased',
  'privacy.tickets': 'Tickets',
  'privacy.tickets-time': 'they stay as the history of your company; once you have your data erased, without your name',
  'privacy.drafts': 'Drafts',
  'privacy.drafts-time': '14 days; removed another 30 days later',
  'privacy.files': 'Files without a ticket',
  'privacy.files-time': '14 days',
  'privacy.chats': 'Where a conversation stands',
  'privacy.chats-time': '60 days after the last word',
  'privacy.replies': 'Answers, in case they are asked for twice',
  'privacy.replies-time': '3 days',
  'privacy.notices': 'Notices that were delivered',
  'privacy.notices-time': '30 days',
  'privacy.links': 'Mailed links',
  'privacy.links-time': '30 days after their end',
  'privacy.browsers': 'Browsers that are signed in',
  'privacy.browsers-time': '7 days',
  'privacy.attempts': 'Counts of attempts to sign in',
  'privacy.attempts-time': '7 days',
  'privacy.yours': 'What you can do',
  'privacy.yours-text':
    'Write “my data” to the bot: it shows what it knows about you, gives you all of it as a file, changes your e-mail address, or erases your data. Before it erases anything it says what stays, and asks once more.',

  // ── /terms ───────────────────────────────────────────────────────────────
  'terms.title': 'Terms of use',
  'terms.intro':
    'This helpdesk is for the customers of {vendor}, for the partners who look after them, and for everybody with a question about the products.',
  'terms.contract': 'What was agreed',
  'terms.contract-text':
    'What {vendor} owes your company, and by when, is in the agreement between the two; this page changes nothing of it. A ticket shows the times that follow from it.',
  'terms.use': 'What we ask of you',
  'terms.use-text':
    'Write what is needed to help you, and only what you may pass on. Never write passwords, codes or keys: nobody here asks for them. Send no files that could do harm, and act as nobody but yourself.',
  'terms.yours': 'What you write',
  'terms.yours-text':
    'It stays yours. It is used to solve your ticket, by {vendor} and by your partner where they look after you. No ticket is sent before you have seen a summary and pressed a button.',
  'terms.access': 'Who may do what',
  'terms.access-text':
    'Your company and {vendor} decide who has which role. Whoever misuses the helpdesk can be shut out of it.',
  'terms.limits': 'When it does not answer',
  'terms.limits-text':
    'The helpdesk can be out of reach for a while. If it is urgent, use the other ways to reach {vendor} as well.',
} as const
