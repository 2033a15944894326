import type { communityEn } from './en.ts'

/** Was eine Community liest: Tickets ohne Firma, Geheimnisse, die andere gesehen haben. */
export const communityDe: { readonly [K in keyof typeof communityEn]: string } = {
  'channel-register.community': 'Community: Fragen werden öffentlich beantwortet',
  'channel-register.note-community':
    'Alle im Kanal lesen, was ich dort antworte: nur Öffentliches, mit Quelle. Was jemanden oder eine Firma betrifft, kommt in den privaten Chat. Lizenzschlüssel und Passwörter, die dort jemand schreibt, entferne ich, wo ich darf.',
  'channel-register.done-community':
    '✅ Der Kanal ist für die Community angemeldet. Erwähnen Sie mich dort mit einer Frage, oder nutzen Sie /ask.',

  // ── Tickets der Community ──────────────────────────────────────────────────
  'ticket-create.community': 'Community',
  'ticket-create.note.community':
    'Das geht an {vendor}. Zu einer Firma wird dabei nichts gefragt und nichts gespeichert. Hat Ihre Firma einen Vertrag, nennen Sie sie zuerst: Mit ihrer Vereinbarung steht Ihnen mehr zu.',
  'ticket-create.done-community':
    '✅ **{number}** erstellt am {at}. {vendor} antwortet hier. Nur Sie und wer dort Tickets bearbeitet, sehen es. Um etwas zu ergänzen, antworten Sie oder ziehen eine Datei hierher.',

  // ── Geheimnisse, die andere gesehen haben ──────────────────────────────────
  'group.secret-removed':
    'Ich habe hier eine Nachricht entfernt, in der etwas Geheimes gestanden haben kann. Wer sie geschrieben hat: hier entlang.',
  'group.secret-title':
    'Ich habe hier etwas aus dem Titel genommen, das geheim sein kann. Wer ihn geschrieben hat: hier entlang.',
  'group.secret':
    'In einer Nachricht hier steht vielleicht etwas Geheimes. Wer sie geschrieben hat: Bitte löschen Sie sie, dann hier entlang.',
  'group.secret-button': 'Was kann ich tun?',
  'leak-show.licence-key':
    'Das sieht nach einem Lizenzschlüssel aus; {removed, select, 1 {ich habe die Nachricht entfernt} 2 {ich habe ihn aus dem Titel genommen} other {bitte löschen Sie Ihre Nachricht, ich darf es nicht}}. Andere können ihn gesehen haben.',
  'leak-show.password':
    'Bitte schreiben Sie hier nie Passwörter. {removed, select, 1 {Ich habe die Nachricht entfernt} 2 {Ich habe Ihres aus dem Titel genommen} other {Bitte löschen Sie Ihre Nachricht, ich darf es nicht}}. Andere können es gesehen haben: Verwenden Sie dieses Passwort nicht mehr.',
  'leak-show.token':
    'Das sieht nach einem Token oder Schlüssel aus; {removed, select, 1 {ich habe die Nachricht entfernt} 2 {ich habe ihn aus dem Titel genommen} other {bitte löschen Sie Ihre Nachricht, ich darf es nicht}}. Andere können ihn gesehen haben: Lassen Sie ihn dort widerrufen, wo er entstanden ist, und verwenden Sie einen neuen.',
  'leak-show.link':
    'Das sieht nach einem Ihrer Links aus; {removed, select, 1 {ich habe die Nachricht entfernt} 2 {ich habe ihn aus dem Titel genommen} other {bitte löschen Sie Ihre Nachricht, ich darf es nicht}}. Wer ihn hat, kann ihn benutzen: Bitte fordern Sie einen neuen an.',
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
  'key-report.note':
    'Der Lizenz-Support von {vendor} bekommt ein Ticket und ersetzt den Schlüssel. Den Schlüssel selbst braucht niemand: Bitte schreiben Sie ihn hier nie.',
  'key-report.confirm': 'Melden',
  'key-report.done':
    '✅ **{number}** *Schlüssel offengelegt* für {company} erstellt; der Lizenz-Support von {vendor} ersetzt den Schlüssel. Ihre Installation läuft solange weiter. Bitte schreiben Sie hier nie einen Schlüssel.',
  'key-report.done-community':
    '✅ **{number}** *Schlüssel offengelegt* erstellt; der Lizenz-Support von {vendor} fragt Sie hier, wessen Lizenz es ist, und ersetzt den Schlüssel. Bitte schreiben Sie hier nie einen Schlüssel.',
  'key-report.elsewhere':
    'Schlüssel werden nicht über diesen Chat ersetzt. Bitte sagen Sie {vendor} Bescheid; der Kontakt nennt Ihnen den Weg.',
}
