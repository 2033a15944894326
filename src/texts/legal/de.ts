import type { legalEn } from './en.ts'

/** Die Seiten `/privacy` und `/terms`, die das Teams-Paket nennt (Sie). */
export const legalDe: { readonly [K in keyof typeof legalEn]: string } = {
  // ── /privacy ─────────────────────────────────────────────────────────────
  'privacy.title': 'Datenschutz',
  'privacy.intro':
    'Was dieser Helpdesk über Sie speichert, wozu, wie lange und wer es sieht. Verantwortlich dafür: {vendor}.',
  'privacy.what': 'Was gespeichert wird',
  'privacy.what-text':
    'Ihr Name, Ihre E-Mail-Adresse, Sprache und Zeitzone; die Konten, mit denen Sie kommen (aus Teams ihre Kennung und die Ihrer Organisation); Ihre Firma und Ihre Rollen dort; Ihre Tickets, Antworten und Dateien; Entwürfe, die Sie nicht gesendet haben; wer wann was an einem Ticket getan hat; und wann und wie Sie sich angemeldet haben oder jemand es in Ihrem Namen versucht hat. Von einem angemeldeten Browser auch seine Netzwerkadresse und seine Art. Von einem Passwort wird nur ein Hash gespeichert; ein Passwort oder Schlüssel, den Sie versehentlich in den Chat schreiben, wird nicht gespeichert.',
  'privacy.why': 'Wozu',
  'privacy.why-text':
    'Um zu finden, wer Ihnen hilft, um Ihre Tickets zu bearbeiten und um Sie auf dem Laufenden zu halten. Die einzigen Cookies sind die der Anmeldung. Nichts wird für Werbung weitergegeben.',
  'privacy.who': 'Wer es sieht',
  'privacy.who-text':
    'Ihre Tickets: Sie, alle, mit denen Sie sie teilen, die Super-Benutzer Ihrer Firma, der Partner, der sie betreut, und der Support von {vendor}. Ein Entwurf gehört Ihnen allein, bis Sie ihn senden oder weiterleiten. In einem Team oder Gruppenchat sagt der Bot nur, was alle dort wissen dürfen. Nachrichten in Teams und E-Mails liegen außerdem bei denen, die sie befördern, nach deren eigenen Regeln. Namen und Adressen der Personen eines Mandanten kennt auch das System von {vendor}, in dem die Mandanten liegen.',
  'privacy.time': 'Wie lange',
  'privacy.account': 'Ihr Konto',
  'privacy.account-time': 'bis Sie es löschen lassen',
  'privacy.tickets': 'Tickets',
  'privacy.tickets-time': 'sie bleiben als Verlauf Ihrer Firma; wenn Sie Ihre Daten löschen lassen, ohne Ihren Namen',
  'privacy.drafts': 'Entwürfe',
  'privacy.drafts-time': '14 Tage; weitere 30 Tage später werden sie entfernt',
  'privacy.files': 'Dateien ohne Ticket',
  'privacy.files-time': '14 Tage',
  'privacy.chats': 'Wo ein Gespräch steht',
  'privacy.chats-time': '60 Tage nach dem letzten Wort',
  'privacy.replies': 'Antworten, falls sie zweimal verlangt werden',
  'privacy.replies-time': '3 Tage',
  'privacy.notices': 'Zugestellte Benachrichtigungen',
  'privacy.notices-time': '30 Tage',
  'privacy.links': 'Gemailte Links',
  'privacy.links-time': '30 Tage nach ihrem Ablauf',
  'privacy.browsers': 'Angemeldete Browser',
  'privacy.browsers-time': '7 Tage',
  'privacy.attempts': 'Gezählte Anmeldeversuche',
  'privacy.attempts-time': '7 Tage',
  'privacy.yours': 'Was Sie tun können',
  'privacy.yours-text':
    'Schreiben Sie dem Bot „meine Daten“: Er zeigt, was er über Sie weiß, gibt Ihnen alles als Datei, ändert Ihre E-Mail-Adresse oder löscht Ihre Daten. Bevor er etwas löscht, sagt er, was bleibt, und fragt noch einmal.',

  // ── /terms ───────────────────────────────────────────────────────────────
  'terms.title': 'Nutzungsbedingungen',
  'terms.intro':
    'Dieser Helpdesk ist für die Kunden von {vendor}, für die Partner, die sie betreuen, und für alle, die eine Frage zu den Produkten haben.',
  'terms.contract': 'Was vereinbart ist',
  'terms.contract-text':
    'Was {vendor} Ihrer Firma schuldet und bis wann, steht im Vertrag zwischen beiden; diese Seite ändert daran nichts. Ein Ticket zeigt die Zeiten, die daraus folgen.',
  'terms.use': 'Worum wir Sie bitten',
  'terms.use-text':
    'Schreiben Sie, was man braucht, um Ihnen zu helfen, und nur, was Sie weitergeben dürfen. Schreiben Sie nie Passwörter, Codes oder Schlüssel: Niemand fragt hier danach. Senden Sie keine Dateien, die schaden könnten, und treten Sie nur als Sie selbst auf.',
  'terms.yours': 'Was Sie schreiben',
  'terms.yours-text':
    'Es bleibt Ihres. Verwendet wird es, um Ihr Ticket zu lösen: von {vendor} und von Ihrem Partner, wenn er Sie betreut. Kein Ticket wird gesendet, bevor Sie eine Zusammenfassung gesehen und einen Knopf gedrückt haben.',
  'terms.access': 'Wer was darf',
  'terms.access-text':
    'Ihre Firma und {vendor} entscheiden, wer welche Rolle hat. Wer den Helpdesk missbraucht, kann ausgeschlossen werden.',
  'terms.limits': 'Wenn er nicht antwortet',
  'terms.limits-text':
    'Der Helpdesk kann eine Weile nicht erreichbar sein. Wenn es eilt, nutzen Sie auch die anderen Wege zu {vendor}.',
}
