/** Super-user seats: requests, decisions, invitations, stand-ins, agreement changes. English, the source of the others. */
export const approvalEn = {
  // ── A request in words ──
  'access.status.submitted': 'Waiting for a decision',
  'access.status.needs-info': 'Waiting for an answer',
  'access.status.blocked-limit': 'Waiting for a seat',
  'access.status.invited': 'Invited',
  'access.status.accepted': 'Active',
  'access.status.rejected': 'Rejected',
  'access.status.withdrawn': 'Withdrawn',
  'access.status.invite-expired': 'Invitation expired',
  'access.status.decided': '{by} · {status}',
  'access.approved-by': 'Approved by {name}, {at}',
  'access.rejected-by': 'Rejected by {name}, {at}',
  'access.period': '{from} – {until}, whole days, {zone} time',
  'access.period-from': 'from {from}, {zone} time, until it is taken back',
  'access.period-until': 'until {until}, {zone} time',
  'access.period-open': 'without an end date',
  'access.seats': '{used, number} of {limit, number} in use',
  'access.seats-after': '{used, number} of {limit, number} in use → {after, number} of {limit, number}',
  'access.seats-full': '⚠ {used, number} of {limit, number} in use: no seat is free',
  'access.address.unconfirmed': '⚠ not confirmed',
  'access.address.matches': '✓ confirmed; {domain} belongs to {company}',
  'access.address.look-alike': '⚠ confirmed, but {domain} only looks like {known}: please ask the company',
  'access.address.free-mail': '⚠ confirmed, but {domain} is a free mail provider: it proves no company',
  'access.address.differs': '⚠ confirmed, but {domain} is no verified domain of {company}',
  'access.address.unknown': '⚠ confirmed, but {domain} is no verified domain of any company',
  'access.company-unknown': '⚠ “{entered}”: not known under that name',
  'access.company-with-number': '{company} (customer no. {number})',
  'access.relation.customer': 'Customer',
  'access.relation.partner': 'Partner',
  'access.replaces': '{name} · {consent}',
  'access.replaces-open': '⚠ somebody, but it is not said whom: you choose',
  'access.consent.none': 'informed, has not answered',
  'access.consent.agreed': '✓ agreed',
  'access.consent.objected': '⚠ objects',
  'access.consent.overruled': 'objected; set aside by an administrator',
  'access.loses-nobody': 'Nobody',
  'access.loses-open': 'Whoever is replaced',
  'access.loses-for-a-time': '{name}, during these days; it comes back by itself',
  'access.loses-until-taken-back': '{name}, until they take it back, which they can at any time',
  'access.due': 'by {at}',
  'access.due-over': '⚠ overdue since {at}',
  'access.due-paused': 'paused since {at}: a question is open',
  'access.acting': '{name}, {role}',
  'access.talk-to': 'Talk to {name}',
  'access.overtaken': '**{number}** needs no decision any longer. It is: {status}. Your press changed nothing.',
  'access.overtaken-decided': '**{number}** is decided already: {by}. Your press changed nothing.',
  'access.outdated':
    '**{number}** has changed since the card you pressed. Nothing was done; this is how it stands now, and its buttons are for that.',

  // ── Its card ──
  'access-card.title': 'Super-user request {number} · {name}',
  'access-card.unblocked': 'A seat is free: request {number} · {name}',
  'access-card.answered': 'Answered: request {number} · {name}',
  'access-card.objected': 'Objection: request {number} · {name}',
  'access-card.lapsed': 'Waiting again after a lower limit: request {number} · {name}',
  'access-card.first-reminder': 'Reminder: request {number} · {name}',
  'access-card.second-reminder': 'Due soon: request {number} · {name}',
  'access-card.escalated': 'Overdue: request {number} · {name}',
  'access-card.expired': 'Not accepted in time: request {number} · {name}',
  'access-card.number-only':
    'Request **{number}** waits for a decision. Details only in private: not everybody here is an administrator.',
  'access-card.fact.requester': 'Requested by',
  'access-card.fact.address': 'Address',
  'access-card.fact.company': 'Company',
  'access-card.fact.relation': 'Relation',
  'access-card.fact.products': 'Products',
  'access-card.fact.phone': 'Phone',
  'access-card.fact.replaces': 'Stands in for',
  'access-card.fact.period': 'Period',
  'access-card.fact.consent': 'Your word',
  'access-card.fact.seats': 'Seats',
  'access-card.fact.loses': 'Loses access',
  'access-card.fact.due': 'Answer due',
  'access-card.fact.invited': 'Invitation ends',
  'access-card.talk.asked': '{name} asks',
  'access-card.talk.answered': '{name} answers',
  'access-card.talk.objected': '{name} objects',
  'access-card.talk.overruled': '{name} sets the objection aside',
  'access-card.talk.rejected': '{name} rejects',
  'access-card.counts': 'A press counts for the request exactly as this card shows it.',
  'access-card.counts-as': 'You decide as {acting}. A press counts for the request exactly as this card shows it.',
  'access-card.paused': '{name} has a question to answer. Until then the 24 hours are paused.',
  'access-card.blocked':
    'It cannot be approved while every seat is taken. When one becomes free, or an agreement change is signed, the oldest request is next and you are told.',
  'access-card.objection':
    '{name} objects, so it cannot be approved until an administrator sets the objection aside and says why.',
  'access-card.approve': 'Approve',
  'access-card.ask': 'Ask',
  'access-card.reject': 'Reject',
  'access-card.overrule': 'Set the objection aside',
  'access-card.replace': 'Replace someone',
  'access-card.extra-seat': 'Request agreement change',
  'access-card.answer': 'Answer',
  'access-card.accept': 'Accept',
  'access-card.invite': 'Send the invitation again',
  'access-card.invite-me': 'Send me a new invitation',
  'access-card.resubmit': 'Correct and send again',
  'access-card.request-again': 'Request access',
  'access-card.agree': 'I agree',
  'access-card.object': 'I object',
  'access-card.revoke': 'Revoke access…',
  'access-card.take-back': 'Take back my access',
  'access-card.seats': 'Seats',
  'access-card.queue': 'Open requests',

  // ── The list of those who decide ──
  'access-queue.command': 'requests|access requests|super-user requests|open requests|approvals|login requests',
  'access-queue.undecided': 'Requests waiting for a decision ({count, number})',
  'access-queue.invited': 'Invitations not accepted yet ({count, number})',
  'access-queue.empty-undecided': 'No request waits for a decision.',
  'access-queue.empty-invited': 'Every invitation was accepted.',
  'access-queue.to-undecided': 'Waiting for a decision',
  'access-queue.to-invited': 'Invited',
  'access-queue.replaces': 'stands in for {name}',
  'access-queue.due': 'due {at}',
  'access-queue.overdue': '⚠ overdue since {at}',
  'access-queue.until': 'invitation ends {at}',
  'access-queue.ended': 'invitation ended {at}',

  // ── What people are told of a request ──
  'access-told.applicant.asked': '{by} has a question about your request {number}',
  'access-told.applicant.asked.note':
    'Your request waits for your answer, and our 24 hours wait with it. They go on the moment you answer.',
  'access-told.applicant.objected': '{replaced} objects to your request {number}',
  'access-told.applicant.objected.note':
    'An administrator decides now whether the objection stands. You still hear from us by {due}; there is nothing you have to do.',
  'access-told.applicant.blocked': 'Your request {number} waits for a seat',
  'access-told.applicant.blocked.note':
    'Every super-user seat of {company} is taken. Your request keeps its place. You can also stand in for somebody, or ask for an additional seat.',
  'access-told.applicant.unblocked': 'A seat is free for your request {number}',
  'access-told.applicant.unblocked.note': 'It is not approved yet: the administrators were told and decide now.',
  'access-told.applicant.lapsed': 'Your invitation no longer holds: {number}',
  'access-told.applicant.lapsed.note':
    'Before you accepted, the agreement of {company} was changed to fewer seats, and yours was the last one kept. Your request was not lost: it waits for a seat again.',
  'access-told.applicant.escalated': 'We are late with your request {number}',
  'access-told.applicant.escalated.note':
    'We promised you an answer by {due} and have not kept that promise. I have told every administrator again. Your request keeps its place; you can also contact us directly.',
  'access-told.applicant.revoked': 'Your invitation no longer holds: {number}',
  'access-told.applicant.revoked.note':
    '{replaced} has taken the access back before you accepted. Nothing else was changed, and you can ask again at any time.',
  'access-told.applicant.approved': 'You are invited: super-user of {company}',
  'access-told.applicant.approved.note':
    '{number} is approved. Accept here with one tap, or by the link in your mailbox, until {until}. Your seat is kept for you until then.',
  'access-told.applicant.approved.note-chat':
    '{number} is approved. Accept here with one tap until {until}. Your seat is kept for you until then.',
  'access-told.applicant.expiring': 'Your invitation ends soon: {number}',
  'access-told.applicant.expiring.note': 'The seat at {company} is kept for you until {until}. One tap accepts it.',
  'access-told.applicant.expired': 'Your invitation has ended: {number}',
  'access-told.applicant.expired.note':
    'It was not accepted in 7 days, so the seat at {company} is no longer kept. Your request still stands: one press gets you a new invitation as long as a seat is free.',
  'access-told.applicant.rejected': 'Your request {number} was rejected',
  'access-told.applicant.rejected.note':
    'The reason is above. Everything you entered is kept: correct what is missing and send it again.',
  'access-told.applicant.withdrawn': 'Request {number} was withdrawn',
  'access-told.applicant.withdrawn.note': 'Nothing was changed at {company}. You can ask again at any time.',
  'access-told.replaced.submitted': '{name} wants to stand in for you',
  'access-told.replaced.submitted.note':
    'If it is approved, {name} has your super-user access at {company} for that time, and you can take it back whenever you want. If you object, nothing happens until an administrator has read why. If you say nothing, the administrators decide.',
  'access-told.replaced.overruled': 'Your objection to {number} was set aside',
  'access-told.replaced.overruled.note':
    'The reason is above. If {name} stands in for you, you can still take your access back at any time.',
  'access-told.replaced.approved': '{name} will stand in for you',
  'access-told.replaced.approved.note':
    'As soon as {name} accepts the invitation, your super-user access at {company} rests: {period}. You can take it back at any time, before that as well.',
  'access-told.replaced.rejected': 'Nothing changes for you: {number} was rejected',
  'access-told.replaced.rejected.note': '{name} does not stand in for you. Your access at {company} is as it was.',
  'access-told.replaced.withdrawn': 'Nothing changes for you: {number} was withdrawn',
  'access-told.replaced.withdrawn.note': '{name} does not stand in for you. Your access at {company} is as it was.',
  'access-told.approver.accepted': '✅ {name} has accepted: super-user of **{company}** ({period}, {number}).',
  'access-mail.title': 'You are invited: super-user of {company}',
  'access-mail.text':
    'Your request {number} is approved. Press the button to accept; the seat is kept for you until {until}. Period: {period}.',
  'access-mail.button': 'Accept the invitation',
  'access-mail.once': 'The link works once and is yours alone. You can accept in the chat with the helpdesk as well.',
  'access-mail.because': 'You get this mail because you asked for super-user access. We never ask for passwords.',

  // ── What people are told of a seat ──
  'seat-told.holder.given': '✅ You stand in for {regular} as super-user of **{company}**: {period}.',
  'seat-told.holder.given-own': '✅ You are super-user of **{company}**.',
  'seat-told.holder.began': '✅ From now on you stand in for {regular} as super-user of **{company}**: {period}.',
  'seat-told.holder.ending':
    'Your time as stand-in for {regular} at **{company}** ends soon: {period}. Then {regular} has the access again.',
  'seat-told.holder.ending-own': 'Your super-user access at **{company}** ends soon: {period}.',
  'seat-told.holder.ended':
    'Your time as stand-in for {regular} at **{company}** is over ({at}). Thank you! Tickets you opened stay visible to you, and with the company.',
  'seat-told.holder.ended-own':
    'Your super-user access at **{company}** is over ({at}). Your own tickets stay visible to you.',
  'seat-told.holder.free':
    'Your time as stand-in at **{company}** is over ({at}). Thank you! The seat is free now: if you are to keep it, request access.',
  'seat-told.holder.taken-back':
    'Thank you for standing in! {regular} has taken back the access at **{company}** ({at}). Your tickets stay visible to you as requester.',
  'seat-told.holder.revoked':
    'Your access as stand-in at **{company}** was revoked ({at}). Your own tickets stay visible to you. If that is a mistake, request access again.',
  'seat-told.holder.revoked-own':
    'Your super-user access at **{company}** was revoked ({at}). Your own tickets stay visible to you. If that is a mistake, request access again.',
  'seat-told.holder.left':
    'You no longer stand in for {regular} at **{company}** ({at}). Your tickets stay visible to you.',
  'seat-told.holder.cancelled':
    'You will not stand in for {regular} at **{company}** after all. Nothing else was changed.',
  'seat-told.replaced.given':
    '{holder} stands in for you at **{company}**: {period}. You can take your access back at any time.',
  'seat-told.replaced.began':
    'From now on {holder} stands in for you at **{company}**: {period}. You can take your access back at any time.',
  'seat-told.replaced.ending':
    'The time of {holder} as your stand-in at **{company}** ends soon: {period}. Then the access is yours again by itself.',
  'seat-told.replaced.ended': 'You are super-user of **{company}** again: the time of {holder} is over ({at}).',
  'seat-told.replaced.taken-back': 'You are super-user of **{company}** again; {holder} was told ({at}).',
  'seat-told.replaced.revoked': 'You are super-user of **{company}** again: the access of {holder} was revoked ({at}).',
  'seat-told.replaced.left': 'You are super-user of **{company}** again: {holder} no longer stands in for you ({at}).',
  'seat-told.replaced.cancelled': '{holder} will not stand in for you at **{company}** after all.',
  'seat-told.company-admin.given': '{holder} stands in for {regular} as super-user of **{company}**: {period}.',
  'seat-told.company-admin.given-own': '{holder} is super-user of **{company}**.',
  'seat-told.company-admin.began':
    'From now on {holder} stands in for {regular} as super-user of **{company}**: {period}.',
  'seat-told.company-admin.ending':
    'The time of {holder} as stand-in for {regular} at **{company}** ends soon: {period}.',
  'seat-told.company-admin.ending-own': 'The super-user access of {holder} at **{company}** ends soon: {period}.',
  'seat-told.company-admin.ended':
    '{regular} is super-user of **{company}** again: the time of {holder} is over ({at}).',
  'seat-told.company-admin.ended-own': 'The super-user access of {holder} at **{company}** is over ({at}).',
  'seat-told.company-admin.free':
    '{holder} no longer stands in at **{company}** ({at}), and {regular} has left: the seat is free.',
  'seat-told.company-admin.taken-back':
    '{regular} has taken back the super-user access at **{company}** from {holder} ({at}).',
  'seat-told.company-admin.revoked':
    'The access of {holder} as stand-in for {regular} at **{company}** was revoked ({at}).',
  'seat-told.company-admin.revoked-own': 'The super-user access of {holder} at **{company}** was revoked ({at}).',
  'seat-told.company-admin.left': '{holder} no longer stands in for {regular} at **{company}** ({at}).',
  'seat-told.company-admin.left-own': '{holder} is no longer super-user of **{company}** ({at}).',
  'seat-told.company-admin.cancelled': '{holder} will not stand in for {regular} at **{company}** after all.',
  'seat-told.approver.left-own':
    '{holder} no longer has the super-user seat of **{company}**, while somebody stands in. The stand-in goes on to the end of the period; then the seat is free. If it is to stay with the stand-in, they can request it then.',
  'seat-told.extend': 'Extend',
  'seat-told.fine': 'Fine',
  'first-steps.title': 'Your first steps as super-user',
  'first-steps.text':
    'You now send tickets to the vendor for everybody at {company}, see all of the company’s tickets, and get the drafts of your colleagues to send.',
  'first-steps.version': 'Find my version',

  // ── Agreement changes ──
  'amendment.status.requested': 'Requested',
  'amendment.status.quoted': 'Offer made',
  'amendment.status.signed': 'Signed, not in force yet',
  'amendment.status.applied': 'In force',
  'amendment.status.rejected': 'Declined',
  'amendment.status.withdrawn': 'Withdrawn',
  'amendment-card.title': 'Agreement change {number}',
  'amendment-card.choice': '{number} · {company}: {from, number} → {to, number}',
  'amendment-card.limit': '{from, number} → {to, number} super-users',
  'amendment-card.waits':
    'Fewer seats than are in use: nobody is removed. It comes into force by itself as soon as everybody fits; until then no new seat is given.',
  'amendment-card.sign': 'Mark as signed',
  'amendment-card.decline': 'Decline',
  'amendment-card.fact.company': 'Company',
  'amendment-card.fact.agreement': 'Agreement',
  'amendment-card.fact.limit': 'Seats',
  'amendment-card.fact.requested-by': 'Requested by',
  'amendment-card.fact.answer': 'Answer',
  'amendment-told.requested': '{company} asks for {limit, number} super-user seats ({number})',
  'amendment-told.quoted': 'There is an offer for your agreement change {number}',
  'amendment-told.signed': 'Your agreement change {number} is signed',
  'amendment-told.applied': '{company} now has {limit, number} super-user seats ({number})',
  'amendment-told.rejected': 'Your agreement change {number} was declined',
  'amendment-told.withdrawn': 'The agreement change {number} of {company} was withdrawn',
  'amendment-queue.command': 'agreement changes|amendments|open agreement changes',
  'amendment-queue.button': 'Agreement changes',
  'amendment-queue.title': 'Agreement changes to sign ({count, number})',
  'amendment-queue.empty': 'No agreement change waits for a signature.',
  'amendment-sign.command': 'sign agreement change|sign amendment|mark amendment as signed',
  'amendment-sign.draft': 'the signature',
  'amendment-sign.asking': 'Mark as signed',
  'amendment-sign.title': 'Mark {number} as signed – {company}',
  'amendment-sign.review': 'Is {number} signed by both sides? – {company}',
  'amendment-sign.confirm': 'Yes, it is signed',
  'amendment-sign.amendment.ask': 'Which agreement change is signed?',
  'amendment-sign.note-raise':
    'The limit rises from {from, number} to {to, number} at once. Requests that wait for a seat become approvable and the administrators are told.',
  'amendment-sign.note-cut':
    'The limit falls from {from, number} to {to, number} as soon as everybody fits: nobody is removed. From now on no new seat is given, and invitations that no longer fit end; whoever was invited is told.',
  'amendment-decline.command': 'decline agreement change|decline amendment',
  'amendment-decline.draft': 'the answer',
  'amendment-decline.asking': 'Decline an agreement change',
  'amendment-decline.title': 'Decline {number} – {company}',
  'amendment-decline.review': 'Decline {number}? – {company}',
  'amendment-decline.confirm': 'Decline',
  'amendment-decline.amendment.ask': 'Which agreement change do you decline?',
  'amendment-decline.answer.ask': 'Why not?',
  'amendment-decline.note': 'Whoever asked reads this. The agreement stays as it is; they can ask again.',

  // ── Deciding ──
  'access-approve.command': 'approve|approve request|approve a request|approve access',
  'access-approve.draft': 'the approval',
  'access-approve.asking': 'Approve a request',
  'access-approve.title': 'Approve {number} · {name}',
  'access-approve.review': 'Approve {number} · {name}?',
  'access-approve.confirm': 'Approve',
  'access-approve.request.ask': 'Which request?',
  'access-approve.company.ask': 'Which company is meant?',
  'access-approve.replaces.ask': 'Whom do they stand in for?',
  'access-approve.note': '{name} gets an invitation to be super-user of {company} and has 7 days to accept it.',
  'access-approve.note-replaces': '{replaced} is told, and can take the access back at any time.',
  'access-approve.done':
    '✅ The invitation is on its way to {name}, valid until {until}. The seat is kept until then, and you hear when it is accepted. To undo it: *Open requests*, *Invited*.',
  'access-approve.more': '{count, plural, one {One more request waits} other {# more requests wait}} for you.',
  'access-approve.full':
    '{used, number} of {limit, number} seats of **{company}** are taken, so {name} cannot be approved now. **{number}** was not lost: it waits and {name} is told.',
  'access-approve.overlaps':
    '{other} already stands in for {replaced} during that time, so **{number}** was not approved. Nothing was changed.',
  'access-approve.nobody-to-replace':
    'There is nobody at **{company}** with a seat of their own whom {name} could stand in for. **{number}** was not approved; nothing was changed.',
  'access-approve.holds-already':
    '{name} has a seat at **{company}** already, or is invited to one. **{number}** was not approved; nothing was changed.',
  'access-approve.no-company': 'It is not known yet which company **{number}** is about. Nothing was changed.',
  'access-approve.whom-to-replace': 'It is not said yet whom {name} stands in for. Nothing was changed.',
  'access-approve.objected':
    '{replaced} objects to **{number}**. It can be approved once you have set the objection aside and said why. Nothing was changed.',
  'access-approve.period-over':
    'The days that {name} asked for are over, so **{number}** cannot be approved any more. Reject it and say so, or ask for other days.',
  'access-ask.draft': 'your question',
  'access-ask.asking': 'A question',
  'access-ask.title': 'A question about {number} · {name}',
  'access-ask.review': 'Your question about {number} · {name}',
  'access-ask.confirm': 'Send',
  'access-ask.request.ask': 'Which request?',
  'access-ask.text.ask': 'Your question',
  'access-ask.note':
    '{name} reads it word for word. Until the answer the 24 hours are paused, and {name} is told that as well.',
  'access-ask.done':
    '✅ {name} has your question. The 24 hours are paused until the answer; then this card comes to you again.',
  'access-reject.draft': 'the rejection',
  'access-reject.asking': 'Reject a request',
  'access-reject.title': 'Reject {number} · {name}',
  'access-reject.review': 'Reject {number} · {name}?',
  'access-reject.confirm': 'Reject',
  'access-reject.request.ask': 'Which request?',
  'access-reject.text.ask': 'Why?',
  'access-reject.note':
    '{name} reads the reason word for word, and can correct the request and send it again without retyping.',
  'access-reject.done':
    '{name} has your reason and can correct the request. If it comes again, it is a new round with its own decision.',
  'access-overrule.draft': 'setting the objection aside',
  'access-overrule.asking': 'Set an objection aside',
  'access-overrule.title': 'Set the objection aside: {number} · {name}',
  'access-overrule.review': 'Set the objection to {number} · {name} aside?',
  'access-overrule.confirm': 'Set it aside',
  'access-overrule.request.ask': 'Which request?',
  'access-overrule.text.ask': 'Why does it not stand?',
  'access-overrule.note':
    'Whoever objected reads the reason word for word. The request is not approved by this: that is the next press.',
  'access-overrule.done':
    'The objection is set aside, and whoever made it has your reason. The request can be approved now.',
  'access-invite.draft': 'the invitation',
  'access-invite.asking': 'Send an invitation again',
  'access-invite.title': 'Send the invitation again: {number} · {name}',
  'access-invite.review': 'Send the invitation again? {number} · {name}',
  'access-invite.confirm': 'Send again',
  'access-invite.request.ask': 'Which request?',
  'access-invite.done':
    '✅ A new invitation for {name} is on its way, valid until {until}. Older links no longer work.',
  'access-invite.used-up':
    'The invitation of {name} was sent again {count, number} times already, and that is the most. Please request access anew; nothing was changed.',
  'access-invite.no-seat':
    'Every seat of {company} is taken by now, so there is no new invitation yet. Your request waits for a seat again and keeps its place.',
  'access-accept.draft': 'accepting the invitation',
  'access-accept.asking': 'Accept an invitation',
  'access-accept.title': 'Accept {number}',
  'access-accept.review': 'Accept the invitation {number}?',
  'access-accept.confirm': 'Accept',
  'access-accept.request.ask': 'Which invitation?',
  'access-accept.note': 'You will be super-user of {company} ({period}).',
  'access-accept.done': '✅ You are super-user of **{company}** ({period}).',
  'access-accept.done-later':
    '✅ Accepted. You will be super-user of **{company}** ({period}). I write to you when it begins.',
  'access-accept.over':
    'The days you asked for are over, so there is nothing to accept any more at {company}. Nothing was changed.',
  'access-accept.expired': 'The 7 days of this invitation are over. Nothing was changed; a new one takes one press.',
  'seat-give-up.command': 'give up my seat|give back my seat|give up my access|resign as super-user',
  'seat-give-up.draft': 'giving up your seat',
  'seat-give-up.asking': 'Give up my seat',
  'seat-give-up.title': 'Give up my seat – {company}',
  'seat-give-up.review': 'Give up your seat? – {company}',
  'seat-give-up.confirm': 'Give up my seat',
  'seat-give-up.company.ask': 'At which company?',
  'seat-give-up.note':
    'Your super-user access at {company} ends at once. Your own tickets stay visible to you, all others stay with the company. If somebody stands in for you, they go on to the end of their period. To come back, request access again.',
  'seat-give-up.nothing': 'You have no super-user seat that you could give up. Nothing was changed.',
  'seat-give-up.done': '✅ You have given up your seat at **{company}**. Your own tickets stay visible to you.',
  'seat-revoke.draft': 'revoking access',
  'seat-revoke.asking': 'Revoke access',
  'seat-revoke.title': 'Revoke the access of {name} – {company}',
  'seat-revoke.review': 'Revoke the access of {name}? – {company}',
  'seat-revoke.confirm': 'Revoke access',
  'seat-revoke.company.ask': 'At which company?',
  'seat-revoke.person.ask': 'Whose access?',
  'seat-revoke.note':
    '{name} loses super-user access at {company} at once, or the invitation to it, and is told. Tickets stay with the company. To give it back, {name} requests access again.',
  'seat-revoke.nothing': '{name} has no seat and no invitation at **{company}** any longer. Nothing was changed.',
  'seat-revoke.done':
    '{name} has no super-user access at **{company}** any longer and was told. {name} can request it again at any time.',

  // ── Why somebody gets a mail, and who could not be reached ──
  'notice.who.applicant': 'somebody who asks for access',
  'notice.who.approver': 'an administrator who decides about access',
  'notice.who.replaced': 'a super-user for whom somebody stands in',
  'notice.who.holder': 'a super-user',
  'notice.who.company-admin': 'an administrator of a customer',
  'notice.who.sales': 'a sales manager',
  'mail.because.applicant': 'You get this mail because of your request and because I could not reach you in the chat.',
  'mail.because.approver':
    'You get this mail because you decide about super-user access and I could not reach you in the chat.',
  'mail.because.replaced':
    'You get this mail because it is about your super-user access and I could not reach you in the chat.',
  'mail.because.holder':
    'You get this mail because it is about your super-user access and I could not reach you in the chat.',
  'mail.because.company-admin':
    'You get this mail because you are an administrator of your company and I could not reach you in the chat.',
  'mail.because.sales': 'You get this mail because you sign agreements and I could not reach you in the chat.',
} as const
