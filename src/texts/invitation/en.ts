/** Invitations to super-user seats: their page, and what is told when one did not arrive. English, the source of the others. */
export const invitationEn = {
  // ── The page behind the mailed link ──
  'seat-invitation.title': 'Be super-user of {company}?',
  'seat-invitation.text': '{by} of {vendor} has approved your request {number}. The seat is yours once you accept.',
  'seat-invitation.by': 'Invited by',
  'seat-invitation.company': 'Company',
  'seat-invitation.role': 'Role',
  'seat-invitation.super-user': 'Super-user',
  'seat-invitation.period': 'Period',
  'seat-invitation.until': 'Kept for you until',
  'seat-invitation.moment': '{at} ({zone})',
  'seat-invitation.changes': 'What changes',
  'seat-invitation.for-you':
    'For you: you see all tickets of {company}, send tickets to {vendor} for everybody there, and get your colleagues’ drafts to send.',
  'seat-invitation.for-nobody': 'For others: nothing. The seat was kept free for you.',
  'seat-invitation.for-a-time':
    'For {replaced}: no super-user access during that time. It comes back by itself, and {replaced} can take it back at any time.',
  'seat-invitation.for-good': 'For {replaced}: no super-user access until {replaced} takes it back, at any time.',
  'seat-invitation.begins-later': 'Until the first day of the period everything stays as it is.',
  'seat-invitation.accept': 'Accept',
  'seat-invitation.decline': 'Decline',
  'seat-invitation.done-title': 'You are super-user of {company}',
  'seat-invitation.done': 'Accepted {at} ({zone}). Go on in the chat: your first steps wait there.',
  'seat-invitation.planned-title': 'Accepted: super-user of {company}',
  'seat-invitation.planned':
    'Accepted {at} ({zone}). Until the period begins nothing changes; I write to you in the chat when it does.',
  'seat-invitation.to-me': 'To your account',
  'seat-invitation.accepted-title': 'This invitation was accepted already',
  'seat-invitation.accepted':
    'It was accepted {at} ({zone}), here or in the chat. There is nothing left to do. If that was not you, contact us.',
  'seat-invitation.expired-title': 'This invitation has expired',
  'seat-invitation.expired':
    'Its 7 days are over, so the seat is no longer kept. Your request {number} still stands. One press sends a new invitation to {email} and to your chat, if a seat is free.',
  'seat-invitation.superseded-title': 'There is a newer invitation',
  'seat-invitation.superseded':
    'It went to {email} and to your chat; only the newest link works. If you cannot find it, have another one sent.',
  'seat-invitation.withdrawn-title': 'This invitation was withdrawn',
  'seat-invitation.withdrawn':
    'Your request {number} was withdrawn, so nothing was changed and the seat is free again. You can request access again in the chat at any time.',
  'seat-invitation.taken-back-title': 'This invitation no longer holds',
  'seat-invitation.taken-back':
    'Whoever you were to stand in for has taken the access back before you accepted. Nothing else was changed. You can request access again in the chat at any time.',
  'seat-invitation.revoked-title': 'This invitation was taken back',
  'seat-invitation.revoked':
    'Those who decide about access took it back before you accepted; nothing was changed for you. If you think that is a mistake, contact us, or request access again in the chat.',
  'seat-invitation.lapsed-title': 'Your seat is no longer kept',
  'seat-invitation.lapsed':
    'Before you accepted, your company’s agreement was changed to fewer seats, and yours was the last one kept. Your request {number} is not lost: it waits for a seat again, and we write to you when one is free.',
  'seat-invitation.no-seat-title': 'No seat is free right now',
  'seat-invitation.no-seat':
    'After this invitation had expired, the last seat went to somebody else. Your request {number} is not lost: it waits for a seat, and we write to you when one is free.',
  'seat-invitation.undecided-title': 'Your request is being decided again',
  'seat-invitation.undecided':
    'This invitation no longer holds, but a seat may be free again and your request {number} lies before those who decide. You get a new invitation as soon as it is approved.',
  'seat-invitation.rejected-title': 'This invitation no longer holds',
  'seat-invitation.rejected':
    'Your request {number} was looked at again and rejected. You find the reason in your chat, and there you can correct the request and send it again.',
  'seat-invitation.period-over-title': 'Those days are over',
  'seat-invitation.period-over':
    'The period you asked for has ended, so there is nothing left to accept. Nothing was changed. Request access again in the chat if you need other days.',
  'seat-invitation.nobody-to-replace-title': 'There is nobody to stand in for any more',
  'seat-invitation.nobody-to-replace':
    'Whoever you were to stand in for no longer has a super-user seat, so this invitation cannot be accepted. Nothing was changed. Request access again in the chat: a seat of your own may be free.',
  'seat-invitation.renew': 'Ask for a new invitation',
  'seat-invitation.sent-title': 'A new invitation is on its way',
  'seat-invitation.sent': 'It goes to {email} and to your chat. Only the link in the newest mail works.',
  'seat-invitation.told-title': 'Those who decide know',
  'seat-invitation.told':
    'All invitations for {number} have been sent, so I have told those who decide that you still want to accept. The quickest way now: request access again in the chat.',
  'seat-invitation.other-title': 'This link is not for your account',
  'seat-invitation.other':
    'It was mailed to somebody else, and this browser is signed in as {name}. Nothing was changed. If it is yours after all, sign out and open the link again.',

  // ── In the chat ──
  'access-accept.already':
    'You accepted **{number}** already, {at}: the seat at **{company}** is yours. Your press changed nothing.',
  'access.invited-bounced': '{until} · ⚠ the mail came back',
  'access-card.bounced': 'The invitation’s mail came back: {number} · {name}',
  'access-card.bounced.note':
    'The mailbox of {name} does not take it. {name} was told in the chat, can accept there, or change the address; then send the invitation again.',
  'access-card.wanted': 'Another invitation is wanted: {number} · {name}',
  'access-card.wanted.note':
    '{name} asks for one more, but it cannot be sent: all of them were, or somebody else stands in by now. A new request by {name} leads on.',
  'access-card.change-address': 'Change my address',
  'access-told.applicant.bounced': 'The mail with your invitation came back: {number}',
  'access-told.applicant.bounced.note':
    'Your mailbox does not take it, but nothing is lost: accept right here, until {until}. Or change your address and have the invitation sent again.',
} as const
