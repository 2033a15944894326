import { accessEn } from './access/en.ts'
import { accountEn } from './account/en.ts'
import { activationEn } from './activation/en.ts'
import { approvalEn } from './approval/en.ts'
import { communityEn } from './community/en.ts'
import { costEn } from './cost/en.ts'
import { invitationEn } from './invitation/en.ts'
import { knowledgeEn } from './knowledge/en.ts'
import { legalEn } from './legal/en.ts'
import { licenceEn } from './licence/en.ts'
import { noticeEn } from './notice/en.ts'
import { slashEn } from './slash/en.ts'
import { tenantEn } from './tenant/en.ts'
import { tenantPageEn } from './tenant-page/en.ts'
import { ticketEn } from './ticket/en.ts'
import { understandingEn } from './understanding/en.ts'

/** English, the source of every other catalogue. ICU messages; the only markup is **bold** and *italic*. */
export const en = {
  ...accessEn,
  ...accountEn,
  ...activationEn,
  ...approvalEn,
  ...communityEn,
  ...costEn,
  ...invitationEn,
  ...knowledgeEn,
  ...legalEn,
  ...licenceEn,
  ...noticeEn,
  ...slashEn,
  ...tenantEn,
  ...tenantPageEn,
  ...ticketEn,
  ...understandingEn,
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
  'button.search-all': 'Search every ticket',
  'button.share': 'Share',
  'button.skip': 'Skip',
  'button.unshare': 'Stop sharing',
  'button.withdraw': 'Withdraw',
  'button.ask': 'Ask',
  'button.assign': 'Assign',
  'button.hand': 'Hand over',
  'button.join': 'Join {number}',
  'button.note': 'Note',
  'button.queue': 'My queue',
  'button.queue-all': 'All open',
  'button.queue-unassigned': 'Unassigned',
  'button.refuse': 'Cancel ticket',
  'button.resolve': 'Resolve',
  'button.solved-no': 'No',
  'button.solved-yes': 'Yes',
  'button.take': 'Take',

  // ── What the core says ───────────────────────────────────────────────────
  'draft.cancelled': 'Cancelled: {draft}. Nothing was sent.',
  'draft.copy': 'Here is your text to copy:\n\n{text}',
  'draft.exists': 'You began {draft} on {at} and have not sent it. Go on with it, or start a new one?',
  'draft.waiting': 'I have kept {draft}. Shall we go on?',
  'draft.withheld': 'Nothing was sent. I keep {draft} until {at}, in case you may go on then.',
  'draft.known': 'I have filled in what I know. You can change it before you send:\n{rows}',
  'draft.what-to-edit': 'Which answer do you want to change?',
  'format.row': '{label}: {value}',
  'form.problem': 'Please look at the marked fields. Everything else is kept.',
  'review.changed': 'This has changed since you saw it.',
  'review.again': 'Nothing was done yet. This is how it stands now: if it still fits, please press again.',
  'review.press-needed': 'Almost there: please press the button on the summary. I never send anything on words alone.',
  'stale.done': '✓ This is done; the answer stands further down.',
  'stale.discarded': 'This draft was set aside. Nothing was sent.',
  'stale.expired': 'This draft has expired after 14 days. Here is your text, so that nothing is lost:\n\n{text}',
  'outbox.again': 'I was interrupted. This may be the second time you see what follows; it was done once.',
  'stale.unknown':
    'This button no longer leads anywhere. Nothing has changed; the home card has everything that works now.',
  'words.unclear':
    'I did not find any words in that. Tell me in a sentence what you need, or choose from the home card.',
  'group.answered-privately': 'I have answered you in our private chat.',
  'group.open-chat': 'That is between the two of us. Please open our private chat; your request is waiting there.',
  'group.open-chat-button': 'Open private chat',
  'group.closed':
    'I cannot write to you in private here: your direct messages are closed. Press the button and I will answer you alone, right here, or allow direct messages from this server.',
  'group.closed-button': 'Show it to me here',
  'problem.bug':
    'Something went wrong on our side. Nothing was sent, and your draft is kept. Please try again, or go to the home card.',
  'problem.email': 'Please write a complete e-mail address, such as anna@company.com.',
  'problem.gave-up':
    'The ticket system did not come back within 5 minutes. What you entered is still in the card above: please press its button again later.',
  'problem.no-words': 'Please say it in words; symbols alone do not tell us what happened.',
  'problem.not-an-option': 'Please choose one of the options given here.',
  'problem.required': 'Please fill this in.',
  'problem.too-long':
    'This is too long: {length} characters, and {max} fit. Please shorten it or attach it as a text file.',
  'problem.unavailable':
    'The ticket system cannot be reached at the moment, so nothing is saved yet. What you entered is still in the chat; I will keep trying for 5 minutes and answer here.',
  'problem.unclear': 'I could not read this answer. Please write it differently.',

  // ── Files ────────────────────────────────────────────────────────────────
  'file.empty':
    '{name} is empty (0 bytes), so I did not add it. Everything else is kept. Please send it again or choose another file.',
  'file.too-large':
    '{name} is {size, number} MB; the limit is 32 MB. Everything else is kept. Please send a smaller file, or a picture instead of a video.',
  'file.not-allowed':
    'I cannot take {name}: programs, scripts and web pages are not accepted. Everything else is kept. Pictures, documents, logs and archives are welcome.',
  'file.disguised':
    '{name} is not what its name says, so I did not add it. Everything else is kept. Please send the original file.',
  'file.infected': 'The virus scanner found something in {name}, so I did not add it. Everything else is kept.',
  'file.forbidden-address':
    'I may not fetch {name} from that address. Everything else is kept. Please attach the file here in the chat.',
  'file.unreachable': 'I could not fetch {name}. Everything else is kept. Please send it again.',
  'file.too-many':
    '{names} would be too many: one ticket holds up to {max} files. Everything else is kept. Please pack several into one archive, or send them as a reply later.',
  'file.slow':
    'Fetching {name} takes too long. Everything else is kept. Please send it again, or go on without it and add it later.',

  // ── Secrets that people write ──────────────────────────────────────────────
  'secret.password':
    "Please never write passwords here – I ignored it; don't use that one again. If your message still shows it, please delete it.",
  'secret.password-button': 'Send reset link',
  'secret.link':
    'Please never write your links here: whoever has one can use it. I ignored it; please ask for a new one.',
  'secret.link-button': 'Get a new link',
  'secret.token':
    'Please never write tokens or keys here – I ignored it. Have it revoked where it was made, and use a new one.',
  'secret.licence-key':
    'That looks like a licence key: I ignored it and do not repeat it. Please never write keys here; the rest of what you wrote is kept.',

  // ── Refusals: what, and who can help ─────────────────────────────────────
  'refused.register':
    'To see or open tickets I need to know who you are. Whatever you have begun is kept and goes on as soon as I know you.',
  'refused.not-found': 'I cannot find **{number}** among the tickets you may see.',
  'refused.not-found-company': 'I cannot find that among what you may see.',
  'refused.agents':
    'This is for support agents. On your own tickets you can reply, add files, share them and close them.',
  'refused.customers':
    "Only the customer's side decides that. As an agent you finish a ticket with *Resolve* or *Cancel ticket*.",
  'refused.not-yours':
    'This ticket is shared with you: you can read it and reply. Its requester or a super-user can change it.',
  'refused.super-user': 'The company-wide list is for super-users. Your own tickets are one tap away.',
  'refused.member': 'This is for people of a company that {vendor} supports, and I do not know yet which one is yours.',
  'refused.no-colleagues': 'Tickets are shared among colleagues, and you do not belong to the company of this one.',
  'refused.forward': 'Here only super-users send tickets to {vendor}. Yours is kept: forward it to one of them.',
  'refused.self': 'Nobody decides about their own request. Another administrator or {vendor} has to.',
  'refused.company-admins': 'This is up to the administrators of the company, or {vendor}.',
  'refused.vendor-decides': 'Requests for super-user access are decided by {vendor}.',
  'refused.delegated':
    'The customer has not asked your company to do this for them. Their administrators or {vendor} can.',
  'refused.licence-admin': 'Licences are up to the licence administrators.',
  'refused.licence-contact': 'The whole key is only for the licence contact and the licence administrators.',
  'refused.licence-support': 'Keys are issued by the licence support of {vendor}.',
  'refused.tenant-admin': 'This is up to the tenant administrators.',
  'refused.partner': 'This is done by the partner or by {vendor}.',
  'refused.service': 'This is done by the service team of {vendor}.',
  'refused.sales': 'This is done by the sales team of {vendor}.',
  'refused.vendor-admin': 'This is done by an administrator of {vendor}.',
  'refused.who': 'At {company}: {names}.',
  'refused.nobody': 'At {company} nobody has that role yet.',
  'refused.nobody-but': 'At {company} nobody has that role yet. Ask {names}.',

  // ── Why not, and what one may do ──
  'button.why': "Why can't I?",
  'button.what-may-i': 'What may I do?',
  'why.command': "why can't i|why can i not|why not|why",
  'why.command-rights': 'what may i do|my rights|permissions',
  'why.title': 'What you may do at {company}',
  'why.roles': 'Your roles',
  'why.can': 'You may',
  'why.cannot': 'Others have to',
  'why.ticket-create': 'Create tickets',
  'why.ticket-submit': 'Send tickets to the vendor yourself',
  'why.ticket-list-company': 'See all tickets of the company',
  'why.ticket-queue': 'Work on tickets of the queue',
  'why.channel-register': 'Register channels for agents and admins',
  'why.register':
    'What belongs to a company is shown only to people I know: your address has to be confirmed, or your account known to {vendor}. Until then you can read the help and the contacts.',
  'why.not-found':
    'What you may not see looks exactly like what does not exist, so that nobody learns anything from guessing. You see your own tickets, those shared with you and, as a super-user, all of your company.',
  'why.member':
    'You are registered, but belong to no company here yet. An administrator of {vendor} adds you to yours; community questions you can ask without one.',
  'why.not-yours':
    'A ticket is changed by whoever asked for it or sent it, and by the super-users of its company. A share is for reading and replying; the requester or a super-user can change the rest.',
  'why.no-colleagues':
    'A ticket is shared by people of its company with people of its company. Who belongs to it is kept by {vendor}; a question from the community has no company at all.',
  'why.super-user':
    'A super-user seat belongs to one named person, and the agreement says how many there are. Whoever holds one sees all tickets of the company, from the moment it begins to the moment it ends.',
  'why.seat':
    'A forwarded draft is sent by somebody who holds a super-user seat at that very moment. Yours has ended; who has one now decides, and its owner keeps every word.',
  'why.forward':
    'Your agreement with {vendor} lets only super-users send tickets. A change of the agreement would open it to everybody; until then one of them sends yours with one press.',
  'why.customers':
    "Closing, withdrawing and confirming are the customer's decisions. Whoever answers ends a ticket with *Resolve*, which carries the answer, or *Cancel ticket*, which carries a reason.",
  'why.self':
    'Whoever asks for something, or would gain by it, never decides it: there are always two people. Another administrator has to, or {vendor}.',
  'why.company-admins':
    'Whoever holds a seat can give it up. Taking one away, or asking for somebody else, is up to the administrators of the company, and to {vendor}.',
  'why.vendor-decides':
    '{vendor} decides who becomes a super-user. A company can have its own administrators decide: {vendor} switches that on when the company asks for it.',
  'why.delegated':
    'A partner does this only for customers who handed it over to them. The customer decides that, and {vendor} enters it.',
  'why.licence-admin':
    'Activating, loading and removing licences changes what a whole company can work with. So it takes the role of a licence administrator, which {vendor} enters.',
  'why.licence-contact':
    'A key opens the product for whoever has it. In full it is shown only to the licence contact named on the licence account and to the licence administrators, not even to the support.',
  'why.licence-support':
    'Keys are issued by agents of {vendor} with the skill *licence support*, and only after the contract is signed.',
  'why.tenant-admin':
    'What happens inside a tenant is up to its administrators once it is handed over; before that, to the partner who created it. Nobody consents to costs in their name.',
  'why.partner':
    'Tenants are created and handed over by the partner who looks after the customer, below its own tenant, or by {vendor}.',
  'why.service':
    'A custom tenant is finished by agents of {vendor} with the skill *service*, so that it is ready to send when it is handed over.',
  'why.agents':
    'Taking, asking, resolving and assigning are up to whoever answers the ticket: the support agents of {vendor}, or the partner as long as the ticket is theirs.',
  'why.sales':
    'Agreements, amendments and contracts are signed with a sales manager of {vendor}. Nobody else can mark one as signed, administrators included.',
  'why.vendor-admin':
    'People, companies, channels and notices to everybody are kept by the administrators of {vendor}.',
  'role.super-user': 'super-user',
  'role.user': 'user',
  'role.tenant-admin': 'tenant administrator',
  'role.licence-admin': 'licence administrator',
  'role.partner-admin': 'partner administrator',
  'role.support-agent': 'support agent',
  'role.vendor-admin': 'vendor administrator',
  'role.sales-manager': 'sales manager',

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
  'help.queue': 'My queue',
  'help.unassigned': 'Unassigned',

  // ── Contact ──────────────────────────────────────────────────────────────
  'contact-show.command': 'contact|contacts|who do i contact|whom do i contact|who helps me|support contact|phone',
  'contact.title': 'Whom to contact',
  'contact.title-company': 'Whom to contact – {company}',
  'contact.stranger':
    "**{vendor}** answers questions about its products. For your company's tickets I need to know who you are.",
  'contact.no-agreement': 'I cannot find an agreement for {company}. {vendor} can check that for you.',
  'contact.route': '**{product}**: first-line support is {who} (agreement {agreement}).',
  'contact.none-missing': '**{product}**: I cannot find an agreement. Support can check that.',
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

  // ── The console's own words ──────────────────────────────────────────────
  'console.hint': 'Type what you need, or the number of a choice. /help shows what else works here, exit leaves.',
  'console.help':
    'A number is the button beside it. Everything else is said in words.\n/file <path> – attach a file\n/say <words> – say something that would otherwise be a number or a command\nexit – leave',
  'console.paragraph': 'Several lines are fine. An empty line ends the answer.',
  'console.attach': '/file <path> attaches a file.',
  'console.no-file': 'There is no file to read at {path}.',
  'console.mail': 'A mail was written to {path}.',
  'console.bye': 'Goodbye.',

  'discord.answer': 'Answer',
  'discord.open-form': 'Open the form',
  'discord.open': 'Open …',
  'discord.choose': 'Choose …',
  'discord.more': 'More …',
  'discord.name-one': 'Part of the name is enough',
  'discord.date': 'YYYY-MM-DD',

  // ── Forwarding a draft ─────────────────────────────────────────────────────
  'button.answer-and-forward': 'Answer and forward again',
  'button.ask-owner': 'Ask {name}',
  'button.forward-again': 'Forward again',
  'button.forward-to': 'Forward to {name}',
  'button.forward-to-all': '{count, plural, =2 {Forward to both} other {Forward to all #}}',
  'button.edit-before-sending': 'Edit before sending',
  'button.other-files': 'Choose other files',
  'button.continue-without': 'Continue without',
  'button.send-to-vendor': 'Send to vendor',
  'button.solve-it': 'I can solve it',
  'button.take-back': 'Take back',
  'button.that-solved-it': 'That solved it',
  'draft-card.asked': '{name} asked {owner} a question on {at}; the draft is with {owner} again.',
  'draft-card.asked-you': '{name} has a question before sending this. Your draft is open to you again.',
  'draft-card.asks': '{name} asks you to send a ticket',
  'draft-card.changed': '{field}: {before} → {after}',
  'draft-card.expired': 'Nobody sent draft {number} within 14 days, so it has expired. Nothing went to the vendor.',
  'draft-card.fact.draft': 'Draft',
  'draft-card.forwarded': 'Forwarded to {names} as draft **{number}**. You will see here when it is sent.',
  'draft-card.nobody-left':
    '{names} can no longer send tickets, so the draft is with you again. Nothing is lost: press *Edit* to see who can send it now.',
  'draft-card.over': 'This draft is no longer with you; there is nothing left to do.',
  'draft-card.sent': 'Sent by {name} on {at} – **{number}**',
  'draft-card.solved': '{name} answered {owner} on {at}; the draft is with {owner} again.',
  'draft-card.solved-you': '{name} has an answer for you. Nothing went to the vendor.',
  'draft-card.taken-back': '{owner} took it back. There is nothing left to do.',
  'draft-card.title': '{number} · {subject}',
  'draft-card.with-owner': 'The draft is with {owner} again. There is nothing left to do.',
  'draft-card.withdrawn': '{owner} no longer needs it. There is nothing left to do.',
  'draft-card.yours-again': 'The draft is with you again; nothing was sent.',
  'draft-forward.answer.ask': 'Your answer',
  'draft-forward.answer.asked': '{name}: {said}',
  'draft-forward.asking': 'Forward the draft',
  'draft-forward.confirm': 'Forward',
  'draft-forward.draft': 'forwarding your draft',
  'draft-forward.not-now': 'This draft cannot be forwarded as it stands. It is kept; its summary says what to do.',
  'draft-forward.review': 'Forward this draft – {company}',
  'draft-forward.title': 'Forward the draft – {company}',
  'draft-forward.to.ask': 'Who shall send it?',
  'draft-edit.asking': 'Edit a draft',
  'draft-edit.confirm': 'Save',
  'draft-edit.draft': 'editing a draft',
  'draft-edit.note': 'You change: {fields}. The draft’s author sees what you changed; sending it is the next step.',
  'draft-edit.note-nothing':
    'The draft says this already, so there is nothing to save. Press *Edit* to change something.',
  'draft-edit.review': 'Save your changes to {number}?',
  'draft-edit.title': 'Edit {number} before sending',
  'draft-show.command': 'draft',
  'draft-page.changed':
    'Nothing was done: the draft was decided on or changed in the meantime. This is how it stands now.',
  'draft-page.done.answer': 'Your answer is on its way, and the draft with it.',
  'draft-page.done.asked': '{owner} has your question. The draft comes back to you with the answer.',
  'draft-page.done.send': 'It is sent. You are both on the ticket.',
  'draft-page.done.solve': '{owner} has your answer. Nothing went to the vendor.',
  'draft-page.kept': 'What you wrote',
  'draft-page.next.back':
    'To edit it, to forward it or to bring it back, type *{number}* in the chat with the helpdesk.',
  'draft-page.next.expired':
    'What you wrote stands above. If it still matters, type *create ticket* in the chat with the helpdesk and use it there.',
  'draft-page.next.over': 'There is nothing left for you to do. If it is forwarded to you again, you get a new mail.',
  'draft-page.next.sent': 'Type *{number}* in the chat with the helpdesk to see the ticket and to add something to it.',
  'draft-page.next.waiting':
    'You hear as soon as somebody sends it or asks. To take it back, type *{number}* in the chat with the helpdesk.',
  'draft-page.send-note': 'It becomes a ticket of {owner}’s as it stands above; you are on it too.',
  'draft-page.text': 'Your words',
  'draft-page.write': 'Or write to {owner}',
  'draft-return.asking': 'Your question',
  'draft-return.confirm': 'Give back',
  'draft-return.done': 'Your question is with {name}. The draft {number} comes back to you with the answer.',
  'draft-return.draft': 'giving back a draft',
  'draft-return.question.ask': 'What do you need to know?',
  'draft-return.review': 'Give draft {number} back to {name}',
  'draft-return.title': 'Ask {name} about {number}',
  'draft-send.asking': 'Send to vendor',
  'draft-send.confirm': 'Send to vendor',
  'draft-send.done': '✅ **{number}** created on {at}, with {name} as requester. You are both on the ticket.',
  'draft-send.draft': 'sending a draft',
  'draft-send.no-agreement':
    'Agreement {agreement} no longer covers this, so nothing was sent. The draft is kept. Ask its author, or let the contact help.',
  'draft-send.outdated':
    'Something changed since {name} wrote this: {fields}. Nothing was sent, and the draft is kept. Ask {name} to look at it.',
  'draft-send.owner-gone':
    '{name} no longer belongs to the company, so this cannot be sent for them. The draft is kept; copy what you need into a ticket of your own.',
  'draft-send.review': 'Send this for {name}',
  'draft-send.title': 'Send this for {name}',
  'draft-solve.answer.ask': 'Your answer',
  'draft-solve.asking': 'Your answer',
  'draft-solve.confirm': 'Answer',
  'draft-solve.done': '{name} has your answer. Nothing went to the vendor.',
  'draft-solve.draft': 'your answer to a draft',
  'draft-solve.review': 'Answer {name} about {number}',
  'draft-solve.title': 'Answer {name} about {number}',
  'draft-withdraw.asking': 'Withdraw the draft',
  'draft-withdraw.confirm': 'Withdraw',
  'draft-withdraw.done': 'Withdrawn: draft {number}. Nothing was sent.',
  'draft-withdraw.draft': 'withdrawing your draft',
  'draft-withdraw.review': 'Withdraw draft {number}?',
  'draft-withdraw.title': 'Withdraw draft {number}',
  'draft.which': 'Draft',
  'notice.created-for-you': '{name} sent it: {number} · {subject}. You are on the ticket.',
  'refused.seat':
    'You no longer hold a super-user seat, so this draft is not yours to send. Nothing is lost: {owner} has it and can forward it to {names}.',
  'refused.seat-nobody':
    'You no longer hold a super-user seat, so this draft is not yours to send. Nothing is lost: {owner} has it.',
  // ── Typing right after a notice, and registered channels ─────────────────
  'ticket-answer.draft': 'what you just wrote',
  'ticket-answer.asking': 'Where does this belong?',
  'ticket-answer.title': 'Where does this belong?',
  'ticket-answer.review': 'Send this?',
  'ticket-answer.confirm': 'Do it',
  'ticket-answer.text.ask': 'Your words',
  'ticket-answer.ticket.ask': 'Which ticket is it about?',
  'ticket-answer.files.ask': 'Attachments',
  'ticket-answer.to.ask': '{text}',
  'ticket-answer.send': 'Send to {number}',
  'ticket-answer.keep': 'Note to {number}',
  'ticket-answer.new': 'New ticket',
  'channel-register.command':
    'register agents|register this channel|register channel|register agents channel|register admins',
  'channel-register.draft': 'registering the channel',
  'channel-register.asking': 'Register this channel',
  'channel-register.title': 'Register this channel',
  'channel-register.purpose.ask': 'What is the channel for?',
  'channel-register.review': 'Register the channel?',
  'channel-register.confirm': 'Register',
  'channel-register.agents': 'Agents: every new ticket appears there',
  'channel-register.admins': 'Admins: requests to approve appear there',
  'channel-register.note':
    'Everybody in the channel must have the role; I check that now and every day. While somebody without it is there, I post numbers only.',
  'channel-register.not-here':
    'Write this in the channel that you want to register, with a mention of me. Nothing has changed.',
  'channel-register.done': '✅ The channel is registered. I am checking who is in it and will say so there.',
  'roster.fit': 'This channel is registered. New tickets appear here.',
  'roster.fit-admins': 'This channel is registered. Requests to approve appear here.',
  'roster.unfit':
    '{count, plural, one {One person here does} other {# people here do}} not have the role that this channel needs, so I post ticket numbers only. Remove them or give them the role; I check again every day.',

  // ── People and companies ──────────────────────────────
  'button.members': 'People',
  'members.command': 'members|people|who is who|companies|people and companies',
  'members.button': 'People and companies',
  'members.all': 'All companies',
  'members.companies': '{count, plural, one {One company} other {# companies}}',
  'members.no-company': 'There is no such company. New ones come with the master data: npm run data -- import.',
  'members.kind.customer': 'Customer',
  'members.kind.partner': 'Partner',
  'members.kind.vendor': 'Vendor',
  'members.title': '{company}: {count, plural, one {one person} other {# people}}',
  'members.nobody': 'Nobody belongs to {company} yet. Add the first person.',
  'members.invited': 'Invited',
  'member-show.title': '{name} at {company}',
  'member-show.email': 'E-mail',
  'member-show.confirmed': 'Address confirmed',
  'member-show.yes': 'Yes',
  'member-show.no': 'Not yet: nothing of the company is open to them.',
  'member-show.roles': 'Roles',
  'member-show.end': 'End role: {role}',
  'member-show.add': 'Add a role',
  'member-show.gone': 'This person has no role at the company any more.',
  'member-add.command':
    'add member|add a member|add person|add somebody|invite somebody|add agent|add an agent|add admin',
  'member-add.button': 'Add somebody',
  'member-add.draft': 'adding somebody to a company',
  'member-add.asking': 'Add somebody to a company',
  'member-add.title': 'Add somebody to {company}',
  'member-add.review': 'Add to {company}?',
  'member-add.confirm': 'Add',
  'member-add.company.ask': 'To which company?',
  'member-add.email.ask': 'E-mail address',
  'member-add.role.ask': 'Role',
  'member-add.already': '{name} is {role} at {company} already. Choose another role, or leave it.',
  'member-add.note.known': '{name} is registered: the role holds at once, and they are told.',
  'member-add.note.invited':
    '{email} gets a mail with a link that works for 7 days. The role holds once it is accepted.',
  'member-add.note.domain':
    '⚠ {domain} is no verified domain of {company}. Please be sure that it is the right person.',
  'member-add.note.admin': '⚠ A vendor administrator may do everything here, also end your own role.',
  'member-add.invited': '✅ The invitation to {company} as {role} is on its way to {email}.',
  'member-add.done': '✅ {name} is {role} at {company} now.',
  'member-add.another': 'Add another',
  'member-end.command': 'end member|end a role|end role|remove member|remove somebody|remove agent|remove admin',
  'member-end.button': 'End a role',
  'member-end.draft': 'ending a role',
  'member-end.asking': 'End a role',
  'member-end.title': '{name}, {role} at {company}',
  'member-end.review': 'End the role? {name}, {role} at {company}',
  'member-end.confirm': 'End it',
  'member-end.company.ask': 'At which company?',
  'member-end.member.ask': 'Whose role ends?',
  'member-end.member': '{name} · {role}',
  'member-end.invitation': '{email} · {role} (invited)',
  'member-end.note':
    '{name} loses the role with the next message and is told. Tickets stay; with the last role at {company} a super-user seat becomes free.',
  'member-end.note.invitation': 'The link in the mail to {name} stops working.',
  'member-end.note.own': '⚠ This is your own role. You cannot give it back to yourself.',
  'member-end.last':
    'Nobody else runs this helpdesk, so this role stays. Add another vendor administrator first; whoever is invited counts once the invitation is accepted.',
  'member-end.last-in-tenant':
    '{name} is the only confirmed administrator of a tenant of {company} that was handed over, so this role stays. Add another administrator to the tenant first; they count once they confirmed their address.',
  'member-end.nobody': 'Nobody belongs to {company} yet, so there is no role to end.',
  'member-end.gone': 'Somebody else ended it just before. Nothing was changed.',
  'member-end.done': '✅ {name} is no longer {role} at {company}.',
  'member-end.taken-back': '✅ The invitation of {name} to {company} is taken back.',
  'member.added': 'You are {role} at **{company}** now.',
  'member.ended': 'You are no longer {role} at **{company}**. If that is a mistake, the contact helps.',
  'company-correct.command': 'correct company|correct a company|edit company|change company|company data',
  'company-correct.button': 'Correct company',
  'company-correct.draft': 'correcting a company',
  'company-correct.asking': 'Correct a company',
  'company-correct.title': 'Correct {company}',
  'company-correct.review': 'Save these corrections to {company}?',
  'company-correct.confirm': 'Save',
  'company-correct.company.ask': 'Which company?',
  'company-correct.name.ask': 'Name',
  'company-correct.customer-no.ask': 'Customer number',
  'company-correct.timezone.ask': 'Time zone',
  'company-correct.timezone.problem': 'Please write a time zone such as Europe/Stockholm.',
  'company-correct.language.ask': 'Language',
  'company-correct.formality.ask': 'How people are addressed',
  'company-correct.formal': 'Formally',
  'company-correct.informal': 'Informally',
  'company-correct.email.ask': 'Contact: e-mail',
  'company-correct.phone.ask': 'Contact: phone',
  'company-correct.url.ask': 'Contact: web address',
  'company-correct.url.problem': 'Please write the whole web address, such as https://help.example.com.',
  'company-correct.domains.ask': 'Verified domains',
  'company-correct.domains.hint':
    'One a line, such as hello.example. Whoever confirms an address there is offered this company.',
  'company-correct.domains.problem': '{domain} is not a domain. Write what stands behind the @, such as hello.example.',
  'company-correct.domains.free':
    'Anybody can have an address at {domain}, so it proves no company. Please take it away.',
  'company-correct.unproved.ask': 'Other domains',
  'company-correct.unproved.hint': 'Known, but not verified: they open nothing.',
  'company-correct.note.changes': 'You change: {fields}.',
  'company-correct.note.nothing': 'Nothing is different yet. Press Edit to change something.',
  'company-correct.theirs': '⚠ Somebody else changed this meanwhile to: {value}',
  'company-correct.note.theirs': '⚠ Somebody else changed “{field}” meanwhile to: {value}',
  'company-correct.conflict': 'Somebody else changed this just now. Please look again.',
  'company-correct.taken.name': '{company} has this name already.',
  'company-correct.taken.customer-no': 'This is the customer number of {company}.',
  'company-correct.taken.domains': 'One of these domains belongs to {company}. A domain proves one company only.',
  'company-correct.done': '✅ {company} is corrected.',
  'company-correct.again': 'Correct again',
  'why.member-add': 'Add people and end their roles',
} as const

/** What every other catalogue must hold: the same keys. */
export type Catalog = { readonly [K in keyof typeof en]: string }
