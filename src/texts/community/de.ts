import type { communityEn } from './en.ts'

/** Was eine Community liest: öffentliche Antworten, Tickets ohne Firma, Geheimnisse, die andere gesehen haben. */
export const communityDe: { readonly [K in keyof typeof communityEn]: string } = {
  'channel-register.community': 'Community: Fragen werden öffentlich beantwortet',
  'channel-register.note-community':
    'Alle im Kanal lesen, was ich dort antworte: nur Öffentliches, mit Quelle. Was jemanden oder eine Firma betrifft, kommt in den privaten Chat. Lizenzschlüssel und Passwörter, die dort jemand schreibt, entferne ich, wo ich darf.',
  'channel-register.done-community':
    '✅ Der Kanal ist für die Community angemeldet. Erwähnen Sie mich dort mit einer Frage, oder nutzen Sie /ask.',

  // ── Öffentliche Antworten ──────────────────────────────────────────────────
  'ask.helpful': 'Hilfreich',
  'ask.not-helpful': 'Nicht hilfreich',
  'ask.private': 'Private Hilfe',
  'ask.support': 'Support privat fragen',
  'ask.community': 'Die Community fragen',
  'ask.unsure': 'Darauf habe ich keine verlässliche öffentliche Antwort.',
  'ask.source': 'Quelle: {source}',
  'ask.source-help': 'Hilfe, „{title}“',
  'ask.contact.text':
    '**{vendor}** beantwortet Fragen zu den eigenen Produkten. Wer für Ihre Firma den First-Line-Support hat, steht in ihrer Vereinbarung: Schreiben Sie mir *Kontakt* im privaten Chat, dann nenne ich ihn.',
  'ask.sign-in.title': 'Anmelden und registrieren',
  'ask.sign-in.text':
    '1. Schreiben Sie mir *anmelden* im privaten Chat.\n2. Wählen Sie, wie Sie mir zeigen, wer Sie sind. Bei *Link per E-Mail* sende ich einen Link an Ihre Adresse.\n3. Öffnen Sie den Link. Wer neu ist, gibt auf der Seite den Namen an und wählt ein Passwort.\nNach einem Passwort frage ich im Chat nie.',
  'ask.password.title': 'Ein neues Passwort für den Helpdesk',
  'ask.password.text':
    'Schreiben Sie mir *Passwort vergessen* im privaten Chat. Ein Link für ein neues kommt in Ihr Postfach; er gilt 60 Minuten und einmal. Bitte schreiben Sie hier nie ein Passwort.',
  'ask.language.title': 'Meine Sprache',
  'ask.language.text':
    'Schreiben Sie mir *Sprache*, und wählen Sie Deutsch, Englisch oder Spanisch. Von da an spreche ich sie mit Ihnen in jedem Chat.',
  'ask.privacy.title': 'Ihre Daten',
  'ask.privacy.text':
    'Schreiben Sie mir *meine Daten* im privaten Chat. Dort sehen Sie, was ich über Sie weiß, können alles abrufen und sich löschen lassen.',
  'ask.access.title': 'Super-Benutzer werden',
  'ask.access.text':
    'Super-Benutzer senden die Tickets ihrer Firma und sehen sie alle. Um einer zu werden oder jemanden zu vertreten, schreiben Sie mir *Login anfordern* im privaten Chat. Eine Einladung oder Antwort kommt innerhalb von 24 Stunden.',
  'ask-community.open':
    'Dann bleibt die Frage hier offen: Wer die Antwort kennt, schreibt sie bitte darunter. Der Support hat davon nichts erfahren.',
  'answer-rate.draft': 'Ihr Urteil über eine Antwort',
  'answer-rate.asking': 'Hat das geholfen?',
  'answer-rate.title': 'Hat das geholfen?',
  'answer-rate.helpful.ask': 'Hat das geholfen?',
  'answer-rate.review': 'So sagen?',
  'answer-rate.confirm': 'So sagen',
  'answer-rate.thanks': 'Danke. Schön, dass es geholfen hat.',
  'answer-rate.sorry': 'Danke für die Rückmeldung. Der Support kann Ihnen privat helfen; Ihre Frage geht gleich mit.',

  // ── Tickets der Community ──────────────────────────────────────────────────
  'ticket-create.community': 'Community',
  'ticket-create.note.community':
    'Das geht an {vendor}. Zu einer Firma wird dabei nichts gefragt und nichts gespeichert. Hat Ihre Firma einen Vertrag, nennen Sie sie zuerst: Mit ihrer Vereinbarung steht Ihnen mehr zu.',
  'ticket-create.done-community':
    '✅ **{number}** erstellt am {at}. {vendor} antwortet hier. Nur Sie und wer dort Tickets bearbeitet, sehen es. Um etwas zu ergänzen, antworten Sie oder ziehen eine Datei hierher.',

  // ── Geheimnisse, die andere gesehen haben ──────────────────────────────────
  'group.secret-removed':
    'Ich habe hier eine Nachricht entfernt, in der etwas Geheimes gestanden haben kann. Wer sie geschrieben hat: hier entlang.',
  'group.secret':
    'In einer Nachricht hier steht vielleicht etwas Geheimes. Wer sie geschrieben hat: Bitte löschen Sie sie, dann hier entlang.',
  'group.secret-button': 'Was kann ich tun?',
  'leak-show.licence-key':
    'Das sieht nach einem Lizenzschlüssel aus; {removed, select, 1 {ich habe die Nachricht entfernt} other {bitte löschen Sie Ihre Nachricht, ich darf es nicht}}. Andere können ihn gesehen haben.',
  'leak-show.password':
    'Bitte schreiben Sie hier nie Passwörter. {removed, select, 1 {Ich habe die Nachricht entfernt} other {Bitte löschen Sie Ihre Nachricht, ich darf es nicht}}. Andere können es gesehen haben: Verwenden Sie dieses Passwort nicht mehr.',
  'leak-show.token':
    'Das sieht nach einem Token oder Schlüssel aus; {removed, select, 1 {ich habe die Nachricht entfernt} other {bitte löschen Sie Ihre Nachricht, ich darf es nicht}}. Andere können ihn gesehen haben: Lassen Sie ihn dort widerrufen, wo er entstanden ist, und verwenden Sie einen neuen.',
  'leak-show.link':
    'Das sieht nach einem Ihrer Links aus; {removed, select, 1 {ich habe die Nachricht entfernt} other {bitte löschen Sie Ihre Nachricht, ich darf es nicht}}. Wer ihn hat, kann ihn benutzen: Bitte fordern Sie einen neuen an.',
  'leak-show.report': 'Melden und neuen Schlüssel bekommen',
  'leak-show.not-key': 'Es ist kein Schlüssel',
  'leak-show.not-secret': 'Es ist kein Geheimnis',
  'leak-dismiss.draft': 'Ihre Angabe, dass es kein Geheimnis war',
  'leak-dismiss.asking': 'Kein Geheimnis',
  'leak-dismiss.title': 'Kein Geheimnis',
  'leak-dismiss.review': 'War es kein Geheimnis?',
  'leak-dismiss.confirm': 'Es war keines',
  'leak-dismiss.done':
    'Danke, ich habe es vermerkt. Was ich herausgenommen habe, habe ich nicht behalten: Ist die Nachricht weg, schreiben Sie sie bitte mit anderen Worten noch einmal.',
  'key-report.command':
    'schlüssel melden|schluessel melden|schlüssel offengelegt|schluessel offengelegt|mein lizenzschlüssel wurde offengelegt|mein lizenzschluessel wurde offengelegt',
  'key-report.draft': 'Ihre Meldung eines offengelegten Schlüssels',
  'key-report.asking': 'Offengelegter Schlüssel',
  'key-report.title': 'Offengelegter Schlüssel – {company}',
  'key-report.company.ask': 'Für welche Firma?',
  'key-report.review': 'Offengelegter Schlüssel – {company}',
  'key-report.confirm': 'Melden',
  'key-report.done':
    '✅ **{number}** *Schlüssel offengelegt* für {company} erstellt; der Lizenz-Support von {vendor} ersetzt den Schlüssel. Ihre Installation läuft solange weiter. Bitte schreiben Sie hier nie einen Schlüssel.',
  'key-report.done-community':
    '✅ **{number}** *Schlüssel offengelegt* erstellt; der Lizenz-Support von {vendor} fragt Sie hier, wessen Lizenz es ist, und ersetzt den Schlüssel. Bitte schreiben Sie hier nie einen Schlüssel.',
  'key-report.elsewhere':
    'Schlüssel werden nicht über diesen Chat ersetzt. Bitte sagen Sie {vendor} Bescheid; der Kontakt nennt Ihnen den Weg.',
}
