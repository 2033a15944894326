/** What people hear of, by chat and by mail, and the page behind a mail. English, the source of the others. */
export const noticeEn = {
  // ── Notices ───────────────────────────────────────────────────────────────
  'notice.asked': '{name} has a question about {number} · {subject}',
  'notice.attached': '{name} added files to {number} · {subject}',
  'notice.cancelled': '{name} cancelled {number} · {subject}',
  'notice.closed': '{name} closed {number} · {subject}',
  'notice.closed-by-clock': '{number} · {subject} is closed',
  'notice.closed-by-clock.why':
    'It was resolved {days} days ago and has stayed so. If it comes back, reply: your words become a new ticket that points to this one.',
  'notice.created': '{name} sent {number} · {subject}',
  'notice.edited': '{name} changed {number} · {subject}',
  'notice.fact.change': '{before} → {after}',
  'notice.fact.subject': 'Subject',
  'notice.fact.status': 'Status',
  'notice.file-lost':
    '{name} did not arrive, so it is not on **{number}** · {subject}. Everything else is there. Please send it again.',
  'notice.given': '{name} gave you {number} · {subject}',
  'notice.handed': '{number} · {subject} is now with {to}',
  'notice.noted': '{name} left a note on {number} · {subject}',
  'notice.number-only': 'There is news on {number}. Open it in our private chat: type *ticket {number}* there.',
  'notice.passed-nobody': 'No partner looks after {number} · {subject} at the moment',
  'notice.passed-nobody.why':
    'The vendor was told and decides who goes on with it. Nothing of what was written is lost.',
  'notice.passed-nobody-agents': '⚠ **{number}** has no partner any longer. An admin of the vendor has to hand it on.',
  'notice.passed-nobody-vendor':
    '⚠ **{number}** · {subject}: no partner looks after {company} any longer, and the ticket is open. Hand it to the vendor, or name a new partner for {company}.',
  'notice.passed-on':
    '**{number}** was handed on, because you do not look after this customer any longer. There is nothing left for you to do.',
  'notice.promise-over': '⚠ **{number}** · {subject}: the time for the first answer is over, and nobody has answered.',
  'notice.promise-over-customer':
    '**{number}** · {subject}: we wanted to have answered by now and have not. Your ticket is not forgotten; support has been alerted and answers here.',
  'notice.promise-soon':
    '⚠ **{number}** · {subject}: most of the time for the first answer has passed, and nobody has answered.',
  'notice.reminded': 'Support waits for your answer on {number} · {subject}',
  'notice.reopened': '{name} reopened {number} · {subject}',
  'notice.replied': '{name} replied to {number} · {subject}',
  'notice.resolved': '{name} resolved {number} · {subject}',
  'notice.resolved-by-clock': '{number} · {subject} counts as resolved',
  'notice.resolved-by-clock.why':
    'The question stayed unanswered for {days} days. If it is not solved, press *Reply* and the ticket goes on under the same number.',
  'notice.shared': '{name} shared {number} · {subject} with you',
  'notice.solved': 'Is it solved?',
  'notice.somebody': 'Somebody',
  'notice.taken': '{name} is now working on {number} · {subject}',
  'notice.undelivered':
    '⚠ A message did not reach {who}, or nobody can tell whether it did. Please get in touch another way.',
  'notice.undelivered-ticket':
    '⚠ **{number}**: a message did not reach {who}, or nobody can tell whether it did. Please get in touch another way.',
  'notice.who.account': 'the account’s owner',
  'notice.who.admin': 'the vendor’s admin',
  'notice.who.agents': 'an agents’ channel',
  'notice.who.author': 'the draft’s author',
  'notice.who.invited': 'somebody who was invited',
  'notice.who.owner': 'the ticket’s owner',
  'notice.who.partner': 'the partner',
  'notice.who.requester': 'the requester',
  'notice.who.share': 'somebody the ticket is shared with',
  'notice.who.submitter': 'whoever sent the ticket',
  'notice.who.super-user': 'a super-user',
  'notice.who.new-partner': 'the new partner',
  'notice.who.former-partner': 'the partner who had it before',
  'notice.why.agents': 'Nobody has taken this ticket yet.',
  'notice.why.new-partner': 'First-line support is yours now. Nobody of you has taken this ticket yet.',
  'notice.why.owner': 'You work on this ticket.',
  'notice.why.share': 'You read this because {name} shared the ticket with you.',

  // ── Mail ─────────────────────────────────────────────────────────────────
  'mail.subject': '[{number}] {subject}',
  'mail.subject-other': '{vendor}: {about}',
  'mail.ticket': 'Ticket',
  'mail.status': 'Status',
  'mail.reply': 'Reply to {number}',
  'mail.reply-draft': 'Open draft {number}',
  'mail.reply-note':
    'This link is yours alone and works for 30 days, for as many replies as you like. Please do not answer the mail itself: nobody reads that mailbox.',
  'mail.own-page': 'Go to your tenants',
  'mail.in-chat': 'You can answer this in the chat with the helpdesk.',
  'mail.footer': '{vendor} · Helpdesk. {because}',
  'mail.because.account': 'You get this mail because it is about your account.',
  'mail.because.admin': 'You get this mail because you run this help desk and I could not reach you in the chat.',
  'mail.because.invited': 'You get this mail because somebody invited you.',
  'mail.because.requester': 'You get this mail because {number} is your ticket and I could not reach you in the chat.',
  'mail.because.submitter': 'You get this mail because you sent {number} and I could not reach you in the chat.',
  'mail.because.share': 'You get this mail because {number} is shared with you and I could not reach you in the chat.',
  'mail.because.owner': 'You get this mail because you work on {number} and I could not reach you in the chat.',
  'mail.because.agents': 'You get this mail because you answer tickets and I could not reach you in the chat.',
  'mail.because.author': 'You get this mail because you forwarded a draft and I could not reach you in the chat.',
  'mail.because.super-user': 'You get this mail because you are a super-user and I could not reach you in the chat.',
  'mail.because.new-partner':
    'You get this mail because you answer for the first line and I could not reach you in the chat.',
  'mail.because.former-partner': 'You get this mail because {number} was with you.',
  'mail.because.partner': 'You get this mail because you are the first-line support of {company}.',

  // ── Reply page ───────────────────────────────────────────────────────────
  'reply-page.talk': 'What was said so far',
  'reply-page.nothing-said': 'Nobody has answered yet.',
  'reply-page.name': 'Your name',
  'reply-page.text': 'Your reply',
  'reply-page.send': 'Send',
  'reply-page.sent': 'Your reply is in the ticket.',
  'reply-page.left-out':
    'A password, key or link that you wrote was left out and is kept nowhere. Please do not use it again.',
  'reply-page.missing': 'There is nothing to send yet. Please write a sentence.',
  'reply-page.too-long': 'This is too long: at most {max, number} characters fit. Your text is kept below.',
  'reply-page.busy': 'That was a lot in a short time. Please wait ten minutes; your text is kept below.',
  'reply-page.files': 'Attachments',
  'reply-page.hand-title': 'Is it a matter for the vendor?',
  'reply-page.hand-text':
    '{vendor} then takes the ticket over from you, with everything that stands here and your note. Its number stays the same.',
  'reply-page.hand-note': 'What the vendor should know',
  'reply-page.hand': 'Hand to the vendor',
  'reply-page.handed': '{number} is with {vendor} now. They see everything that stands here.',
  'reply-page.is-over': 'This ticket is at its end, so nothing can be added here.',
  'reply-page.is-over-customer': 'If you need help with it again, write to the helpdesk in the chat.',
  'reply-page.unknown-title': 'This link does not work',
  'reply-page.unknown':
    'Perhaps your mail program cut it off. Please copy the whole address from the mail, or use the link of a newer mail about the ticket.',
  'reply-page.expired-title': 'This link has expired',
  'reply-page.expired':
    'Reply links work for 30 days. Please use the link of the newest mail about the ticket, or write in the chat with the helpdesk.',
  'reply-page.gone-title': 'This ticket is not open to you any longer',
  'reply-page.gone':
    'You no longer belong to those who see it. If that is a mistake, please ask whoever sent it to you.',
  'reply-page.contact': 'You reach {vendor} here: {ways}',
} as const
