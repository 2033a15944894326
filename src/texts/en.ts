/** English, the source of every other catalogue. ICU messages; the only markup is **bold** and *italic*. */
export const en = {
  // ── Buttons ──────────────────────────────────────────────────────────────
  'button.add-file': 'Add file',
  'button.all-company': 'All company tickets',
  'button.all-of': 'All tickets of {company}',
  'button.back': 'Back',
  'button.back-to-list': 'Back to the list',
  'button.back-to-ticket': 'Back to the ticket',
  'button.bring-back': 'Bring it back',
  'button.cancel': 'Cancel',
  'button.close': 'Close',
  'button.closed': 'Closed',
  'button.contact': 'Contact',
  'button.continue': 'Continue',
  'button.continue-draft': 'Continue',
  'button.copy-text': 'Copy text',
  'button.create-ticket': 'Create ticket',
  'button.discard': 'Discard',
  'button.edit': 'Edit',
  'button.history': 'History',
  'button.home': 'Home',
  'button.how-it-works': 'How it works',
  'button.keep': 'Keep as is',
  'button.language': 'Language',
  'button.my-open': 'My open tickets',
  'button.my-tickets': 'My tickets',
  'button.new': 'Start a new one',
  'button.new-ticket': 'New ticket',
  'button.open': 'Open',
  'button.remove-file': 'Remove a file',
  'button.reopen': 'Reopen',
  'button.reply': 'Reply',
  'button.share': 'Share',
  'button.skip': 'Skip',
  'button.unshare': 'Stop sharing',
  'button.withdraw': 'Withdraw',

  // ── What the core says ───────────────────────────────────────────────────
  'draft.cancelled': 'Cancelled: {draft}. Nothing was sent.',
  'draft.copy': 'Here is your text to copy:\n\n{text}',
  'draft.exists': 'You began {draft} on {at} and have not sent it. Go on with it, or start a new one?',
  'draft.waiting': 'I have kept {draft}. Shall we go on?',
  'format.row': '{label}: {value}',
  'form.problem': 'Please look at the marked fields. Everything else is kept.',
  'review.press-needed': 'Almost there: please press the button on the summary. I never send anything on words alone.',
  'stale.discarded': 'This draft was put aside. Nothing was sent.',
  'stale.expired': 'This draft has expired after 14 days. Here is your text, so that nothing is lost:\n\n{text}',
  'stale.unknown':
    'This button no longer leads anywhere. Nothing has changed; the home card has everything that works now.',
  'words.unclear':
    'I did not find any words in that. Tell me in a sentence what you need, or choose from the home card.',
  'group.answered-privately': 'I have answered you in our private chat.',
  'group.open-chat': 'That is between the two of us. Please open our private chat; your request is waiting there.',
  'group.open-chat-button': 'Open private chat',
  'problem.bug':
    'Something went wrong on our side. Nothing was sent, and your draft is kept. Please try again, or go to the home card.',
  'problem.email': 'Please write a complete e-mail address, such as anna@company.com.',
  'problem.gave-up':
    'The ticket system did not come back within 5 minutes. What you entered still stands in the card above: please press its button again later.',
  'problem.no-words': 'Please say it in words; symbols alone do not tell us what happened.',
  'problem.not-an-option': 'Please choose one of the options given here.',
  'problem.required': 'Please fill this in.',
  'problem.too-long':
    'This is too long: {length} characters, and {max} fit. Please shorten it or attach it as a text file.',
  'problem.unavailable':
    'The ticket system cannot be reached at the moment, so nothing is saved yet. What you entered still stands in the chat; I keep trying for 5 minutes and will answer here.',
  'problem.unclear': 'I could not read this answer. Please write it differently.',

  // ── Files ────────────────────────────────────────────────────────────────
  'file.empty':
    '{name} is empty (0 bytes), so I did not add it. Everything else is kept. Please send it again or choose another file.',
  'file.too-large':
    '{name} has {size, number} MB; up to 32 MB fit. Everything else is kept. Please send a smaller file, or a picture instead of a film.',
  'file.not-allowed':
    'I cannot take {name}: programs, scripts and web pages are not accepted. Everything else is kept. Pictures, documents, logs and archives are welcome.',
  'file.disguised':
    '{name} is not what its name says, so I did not add it. Everything else is kept. Please send the original file.',
  'file.infected': 'The virus scanner found something in {name}, so I did not add it. Everything else is kept.',
  'file.forbidden-address':
    'I may not fetch {name} from that address. Everything else is kept. Please attach the file here in the chat.',
  'file.unreachable': 'I could not fetch {name}. Everything else is kept. Please send it again.',
  'file.slow':
    'Fetching {name} takes too long. Everything else is kept. Please send it again, or without it and add it later.',

  // ── Refusals: what, and who can help ─────────────────────────────────────
  'refused.register':
    'To see or open tickets I need to know who you are, and I do not know this account yet. What you wrote is kept. Your contact at **{vendor}** can register you.',
  'refused.not-found': 'I cannot find **{number}** among the tickets you may see.',
  'refused.not-found-company': 'I cannot find that among what you may see.',
  'refused.super-user': 'The company-wide list is for super-users. The contact can tell you who that is.',
  'refused.super-user-names':
    'The company-wide list is for super-users; at {company} they are {names}. Your own tickets are one tap away.',
  'refused.not-yours':
    'This ticket is shared with you: you can read it and reply. Its requester or a super-user can change it.',

  // ── Home ─────────────────────────────────────────────────────────────────
  'help.command': 'help',
  'help.title': 'Hello {name}, how can we help?',
  'help.title-stranger': 'Welcome to {vendor}',
  'help.text': 'Choose what it is about, or just write what happened. I will ask for what is missing.',
  'help.text-stranger':
    'I am the helpdesk. I can tell you whom to contact and how things work. To open tickets I first need to know who you are.',
  'help.in-group':
    'I am the helpdesk. Mention me with what you need; whatever concerns your company I answer in our private chat.',
  'help.mine': 'My open tickets',
  'help.waiting': 'Waiting for you',

  // ── Contact ──────────────────────────────────────────────────────────────
  'contact-show.command': 'contact|contacts|who do i contact|whom do i contact|who helps me|support contact|phone',
  'contact.title': 'Whom to contact',
  'contact.title-company': 'Whom to contact – {company}',
  'contact.stranger':
    "**{vendor}** answers questions about its products. For your company's tickets I need to know who you are.",
  'contact.no-agreement': 'I find no agreement for {company}. {vendor} can check that for you.',
  'contact.route': '**{product}**: first-line support is {who} (agreement {agreement}).',
  'contact.none-missing': '**{product}**: I find no agreement. Support can check that.',
  'contact.none-suspended': '**{product}**: agreement {agreement} is suspended. Support can check that.',
  'contact.none-ended': '**{product}**: agreement {agreement} has ended. Support can check that.',
  'contact.email': 'E-mail',
  'contact.phone': 'Phone',
  'contact.url': 'Web',
  'contact.email-of': 'E-mail {who}',
  'contact.phone-of': 'Phone {who}',
  'contact.url-of': 'Web {who}',
  'contact.super-users': 'Your super-users',

  // ── Language ─────────────────────────────────────────────────────────────
  'language.command': 'language|languages|change language|sprache|idioma',
  'language.draft': 'your choice of language',
  'language.asking': 'Language',
  'language.title': 'Language',
  'language.language.ask': 'Which language shall I speak?',
  'language.review': 'Change the language?',
  'language.confirm': 'Change',
  'language.done': 'From now on I speak English with you, in every chat.',
  'language.en': 'English',
  'language.de': 'Deutsch',
  'language.es': 'Español',

  // ── How it works, version ────────────────────────────────────────────────
  'how-it-works.command': 'how does this work|how it works|how does it work|introduction|intro',
  'how-it-works.title': 'A ticket in four steps',
  'how-it-works.text':
    '1. Write what happened, or press *Create ticket*.\n2. Check product and version, and drop a screenshot into this chat.\n3. Read the summary and press *Send*. You get a number at once.\n4. Answers arrive here. *My tickets* shows where everything stands; reply, edit, share or close it there.',
  'how-it-works.video': 'Watch the introduction',
  'version-show.command':
    'find version|version|which version|where do i find the version|where do i see my exflow version|where do i find the exflow version|find the exflow version',
  'version.title': 'Where {product} shows its version',
  'version.where': 'Where do I find this?',
  'version.example': 'It looks like',
  'version.picture': 'The page that shows the version',

  // ── Create a ticket ──────────────────────────────────────────────────────
  'ticket-create.command':
    'create ticket|create a ticket|new ticket|open ticket|open a ticket|ticket|report a problem|new request',
  'ticket-create.draft': 'your ticket draft',
  'ticket-create.asking': 'New ticket',
  'ticket-create.title': 'New ticket – {company}',
  'ticket-create.note': 'Fields with * are needed. Drop screenshots into this chat at any time.',
  'ticket-create.review': 'Summary – {company}',
  'ticket-create.confirm': 'Send',
  'ticket-create.improve': 'Improve subject',
  'ticket-create.company.ask': 'For which company?',
  'ticket-create.type.ask': 'What is it about?',
  'ticket-create.product.ask': 'Product',
  'ticket-create.customer-name.ask': 'Name of the customer',
  'ticket-create.erp.ask': 'ERP version',
  'ticket-create.version.ask': '{product} version',
  'ticket-create.version.unknown': "I don't know",
  'ticket-create.version.malformed':
    "{product} version: please use numbers such as {example}, or choose *I don't know*. Everything else is kept.",
  'ticket-create.version.lookalike':
    'This looks like the number of {label}, not of {product}. The {product} version looks like {example}; it stands beside it on the same page. Everything else is kept.',
  'ticket-create.severity.ask': 'Severity',
  'ticket-create.severity.choice': '{label} – {meaning}',
  'ticket-create.subject.ask': 'Subject',
  'ticket-create.subject.hint': 'What did you do, and what happened?',
  'ticket-create.subject.vague':
    'One tip for a faster answer: name what you did and what happened, for example *"Sign-in to ExFlow Web ends on a blank page for all users since 08:00"* rather than *"{subject}"*.',
  'ticket-create.description.ask': 'Description',
  'ticket-create.description.hint': 'Steps, exact messages, since when, who is affected',
  'ticket-create.po-number.ask': 'PO number',
  'ticket-create.files.ask': 'Attachments',
  'ticket-create.files.hint': 'Paste pictures or drop files into this chat (up to 32 MB each)',
  'ticket-create.other-product': 'Another product',
  'ticket-create.check-agreement': 'Ask support to check my agreement',
  'ticket-create.partner.title': 'First line: {partner}',
  'ticket-create.partner.text':
    'For **{company} / {product}** first-line support is your partner **{partner}** (agreement {agreement}). Nothing was sent to the vendor; your draft is kept.',
  'ticket-create.no-agreement.title': 'No agreement to work with',
  'ticket-create.no-agreement.missing':
    'I find no agreement for {company} that covers this. Your draft is kept. Support can check it, or contact one of these:',
  'ticket-create.no-agreement.suspended':
    'Agreement {agreement} of {company} is suspended. Your draft is kept. Support can check it, or contact one of these:',
  'ticket-create.no-agreement.ended':
    'Agreement {agreement} of {company} has ended. Your draft is kept. Support can check it, or contact one of these:',
  'ticket-create.note.unlisted':
    'I do not know version {version} yet. Please double-check it; you can send it like this.',
  'ticket-create.note.unknown-version': 'The version is open. Support will help you find it.',
  'ticket-create.note.mismatch':
    'Version {version} is not listed for {erp}. Please double-check; you can send it like this.',
  'ticket-create.note.no-picture': 'A screenshot often helps: drop it here before you send, or send without.',
  'ticket-create.note.first-line': 'First line: {vendor} (agreement {agreement})',
  'ticket-create.note.super-users-only':
    "{company}'s agreement lets only super-users send to the vendor: {names}. Your draft is kept; copy the text and pass it to one of them.",
  'ticket-create.note.no-super-users':
    "{company}'s agreement lets only super-users send to the vendor, and there is none at the moment. Your draft is kept; the contact can help.",
  'ticket-create.done':
    '✅ **{number}** created on {at}. Status *New*. First line: {vendor} (agreement {agreement}). To add something, reply or drop a file here.',
  'ticket-create.done-check':
    '✅ **{number}** created on {at}. {vendor} will check your agreement and answer here. Nothing you wrote is lost.',

  // ── My tickets ───────────────────────────────────────────────────────────
  'ticket-list.command':
    "my tickets|tickets|my support|my open tickets|my requests|list tickets|show my tickets|status|status of my tickets|what's the status of my tickets|what is the status of my tickets|what about my ticket",
  'ticket-list.command-company': 'all company tickets|company tickets|all tickets',
  'ticket-list.command-closed': 'closed tickets|my closed tickets',
  'ticket-list.command-search': 'search|find|search tickets',
  'ticket-list.open': 'My open tickets ({count})',
  'ticket-list.closed': 'My closed tickets ({count})',
  'ticket-list.company': 'All company tickets – {company} ({count})',
  'ticket-list.searching': 'Showing what contains "{search}"',
  'ticket-list.empty-open': 'You have no open tickets. Good news, or time to create one?',
  'ticket-list.empty-closed': 'You have no closed tickets yet.',
  'ticket-list.empty-company': 'There are no tickets of this company yet.',
  'ticket-list.nothing-found': 'Nothing matches. Try fewer words, or another list.',
  'ticket-list.page': 'Page {page} of {pages}',

  // ── One ticket ───────────────────────────────────────────────────────────
  'ticket-show.command': 'ticket|status of|status|show ticket|request',
  'ticket-show.title': '{number} · {subject}',
  'ticket-history.title': 'History of {number} · {subject}',
  'status.new': 'New',
  'status.in-progress': 'In progress',
  'status.waiting-customer': 'Waiting for you',
  'status.waiting-third-party': 'With partner/vendor',
  'status.resolved': 'Resolved',
  'status.closed': 'Closed',
  'status.cancelled': 'Cancelled',
  'ticket.contact': 'Contact: {name}',
  'ticket.owner': 'Owner: {name}',
  'ticket.no-owner': 'No owner yet',
  'ticket.nobody': 'System',
  'ticket.created': 'Created {day}',
  'ticket.changed': '{days, plural, =0 {changed today} one {# day since change} other {# days since change}}',
  'ticket.shared-by': 'shared by {name}',
  'ticket.version-unknown': 'not known yet',
  'ticket.not-scanned': '{name} (not virus-scanned)',
  'ticket.fact.agreement': 'Agreement',
  'ticket.fact.company': 'Company',
  'ticket.fact.created': 'Created',
  'ticket.fact.customer': 'Customer',
  'ticket.fact.erp': 'ERP version',
  'ticket.fact.files': 'Attachments',
  'ticket.fact.follow-up': 'Follow-up of',
  'ticket.fact.next': 'What comes next',
  'ticket.fact.owner': 'Owner',
  'ticket.fact.po': 'PO number',
  'ticket.fact.product': 'Product',
  'ticket.fact.requester': 'Requester',
  'ticket.fact.severity': 'Severity',
  'ticket.fact.shared': 'Shared with',
  'ticket.fact.submitter': 'Sent by',
  'ticket.fact.type': 'Type',
  'ticket.fact.version': 'Product version',
  'ticket.next.new': 'Support reads it and answers here.',
  'ticket.next.in-progress': 'Support is working on it and answers here.',
  'ticket.next.waiting-customer': 'Support waits for your answer. Press Reply.',
  'ticket.next.waiting-third-party': 'Partner or vendor is working on it; the answer comes here.',
  'ticket.next.resolved': 'If it is not solved, reopen it within 14 days. After that it is closed.',
  'ticket.next.closed': 'It is closed. A reply opens a new ticket linked to this one.',
  'ticket.next.cancelled': 'It is cancelled; nobody works on it. The history says why.',
  'ticket.field.subject': 'subject',
  'ticket.field.description': 'description',
  'ticket.field.product': 'product',
  'ticket.field.version': 'product version',
  'ticket.field.erp': 'ERP version',
  'ticket.field.severity': 'severity',
  'ticket.field.poNumber': 'PO number',
  'ticket.field.customerName': 'customer',
  'event.created': 'created',
  'event.taken': 'assigned to {name}',
  'event.asked': 'asked: {text}',
  'event.replied': 'replied: {text}',
  'event.noted': 'noted: {text}',
  'event.edited': 'edited ({fields})',
  'event.attached': 'added {files}',
  'event.detached': 'removed {file}',
  'event.shared': 'shared with {name}',
  'event.unshared': 'no longer shared with {name}',
  'event.handed': 'handed over from {from} to {to}',
  'event.reminded': 'reminder sent',
  'event.resolved': 'resolved: {text}',
  'event.resolved-by-clock': 'resolved after 14 days without an answer',
  'event.reopened': 'reopened',
  'event.closed': 'closed',
  'event.closed-by-clock': 'closed after 14 days',
  'event.cancelled': 'cancelled: {reason}',
} as const

/** What every other catalogue must hold: the same keys. */
export type Catalog = { readonly [K in keyof typeof en]: string }
