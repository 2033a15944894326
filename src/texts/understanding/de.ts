import type { understandingEn } from './en.ts'

/** Was auf Worte gesagt wird, die kein Befehl sind. */
export const understandingDe: { readonly [K in keyof typeof understandingEn]: string } = {
  'meant.guesses': 'Ich bin nicht sicher, was Sie möchten. Meinen Sie eines davon?',
  'meant.besides': 'Falls Sie etwas anderes möchten: Ist es eines davon?',
  'meant.unclear':
    'Das habe ich leider nicht verstanden. Bitte sagen Sie es mit anderen Worten – oder senden Sie es, so wie Sie es geschrieben haben, als Ticket an den Support.',
  'meant.none': 'Nichts davon',
  'smalltalk.answer': 'Schön, von Ihnen zu hören! Sagen Sie mir, was Sie brauchen, oder wählen Sie hier etwas aus.',
  'beyond.answer':
    'Damit kenne ich mich leider nicht aus. Ich helfe bei Tickets, Superuser-Zugängen, Lizenzen und Mandanten und bei Fragen zu den Produkten.',
  'understood.da': 'Jeg forstår dansk, men jeg svarer på engelsk.',
  'understood.nl': 'Ik begrijp Nederlands, maar ik antwoord in het Engels.',
  'understood.nb': 'Jeg forstår norsk, men jeg svarer på engelsk.',
  'understood.sv': 'Jag förstår svenska, men jag svarar på engelska.',
  'wish.access-extra-seat': 'Ein weiterer Superuser-Platz',
  'wish.access-replace': 'Einen Superuser vertreten',
  'wish.access-request': 'Superuser-Zugang beantragen',
  'wish.access-takeback': 'Meinen Zugang zurückholen',
  'wish.contact-show': 'Wer mir hilft',
  'wish.help': 'Zeigen, was Sie können',
  'wish.human': 'Mit einem Menschen sprechen',
  'wish.language': 'Sprache ändern',
  'wish.license-activate': 'Lizenzschlüssel eingeben',
  'wish.license-changes': 'Lizenzänderungen ansehen',
  'wish.license-dispute': 'Die Lizenzen stimmen nicht',
  'wish.license-request': 'Lizenz anfordern',
  'wish.license-users': 'Wer die Lizenzen nutzt',
  'wish.password-reset': 'Neues Passwort setzen',
  'wish.price-show': 'Preise ansehen',
  'wish.register': 'Registrieren',
  'wish.tenant-create': 'Mandanten anlegen',
  'wish.tenant-handover': 'Mandanten übergeben',
  'wish.ticket-create': 'Das als Ticket melden',
  'wish.ticket-list': 'Meine Tickets ansehen',
  'wish.ticket-reply': 'Auf ein Ticket antworten',
  'wish.ticket-show': 'Ein Ticket ansehen',
}
