import { accessDe } from './access/de.ts'
import { accountDe } from './account/de.ts'
import { activationDe } from './activation/de.ts'
import { approvalDe } from './approval/de.ts'
import { communityDe } from './community/de.ts'
import { costDe } from './cost/de.ts'
import type { Catalog } from './en.ts'
import { invitationDe } from './invitation/de.ts'
import { knowledgeDe } from './knowledge/de.ts'
import { legalDe } from './legal/de.ts'
import { licenceDe } from './licence/de.ts'
import { noticeDe } from './notice/de.ts'
import { slashDe } from './slash/de.ts'
import { tenantDe } from './tenant/de.ts'
import { tenantPageDe } from './tenant-page/de.ts'
import { ticketDe } from './ticket/de.ts'
import { understandingDe } from './understanding/de.ts'

/** German, *Sie* throughout. `*.command` holds what people type, umlauts spelled out or not. */
export const de: Catalog = {
  ...accessDe,
  ...accountDe,
  ...activationDe,
  ...approvalDe,
  ...communityDe,
  ...costDe,
  ...invitationDe,
  ...knowledgeDe,
  ...legalDe,
  ...licenceDe,
  ...noticeDe,
  ...slashDe,
  ...tenantDe,
  ...tenantPageDe,
  ...ticketDe,
  ...understandingDe,
  // ── Buttons ──────────────────────────────────────────────────────────────
  'button.add-file': 'Datei hinzufügen',
  'button.all-company': 'Alle Firmen-Tickets',
  'button.all-of': 'Alle Tickets von {company}',
  'button.back': 'Zurück',
  'button.back-to-list': 'Zurück zur Liste',
  'button.back-to-ticket': 'Zurück zum Ticket',
  'button.bring-back': 'Zurückholen',
  'button.cancel': 'Abbrechen',
  'button.close': 'Schließen',
  'button.closed': 'Geschlossene Tickets',
  'button.contact': 'Kontakt',
  'button.continue': 'Weiter',
  'button.continue-draft': 'Fortsetzen',
  'button.copy-text': 'Text kopieren',
  'button.create-ticket': 'Anfrage erstellen',
  'button.discard': 'Verwerfen',
  'button.edit': 'Bearbeiten',
  'button.history': 'Verlauf',
  'button.home': 'Startseite',
  'button.how-it-works': 'So funktioniert es',
  'button.keep': 'So lassen',
  'button.language': 'Sprache',
  'button.my-open': 'Meine offenen Tickets',
  'button.my-tickets': 'Meine Tickets',
  'button.new': 'Neu beginnen',
  'button.new-ticket': 'Neue Anfrage',
  'button.open': 'Öffnen',
  'button.remove-file': 'Eine Anlage entfernen',
  'button.reopen': 'Wieder öffnen',
  'button.reply': 'Antworten',
  'button.search-all': 'In allen Tickets suchen',
  'button.share': 'Teilen',
  'button.skip': 'Überspringen',
  'button.unshare': 'Teilen beenden',
  'button.withdraw': 'Zurückziehen',
  'button.ask': 'Rückfrage',
  'button.assign': 'Zuweisen',
  'button.hand': 'Übergeben',
  'button.join': '{number} beitreten',
  'button.note': 'Notiz',
  'button.queue': 'Meine Warteschlange',
  'button.queue-all': 'Alle offenen',
  'button.queue-unassigned': 'Nicht zugewiesen',
  'button.refuse': 'Ticket stornieren',
  'button.resolve': 'Lösen',
  'button.solved-no': 'Nein',
  'button.solved-yes': 'Ja',
  'button.take': 'Übernehmen',

  // ── What the core says ───────────────────────────────────────────────────
  'draft.cancelled': 'Abgebrochen: {draft}. Es wurde nichts gesendet.',
  'draft.copy': 'Hier ist Ihr Text zum Kopieren:\n\n{text}',
  'draft.exists':
    'Am {at} begonnen und noch nicht abgeschlossen: {draft}. Möchten Sie damit weitermachen oder neu beginnen?',
  'draft.waiting': 'Noch nicht abgeschlossen: {draft}. Ihre Angaben bleiben erhalten. Machen wir weiter?',
  'draft.withheld': 'Es wurde nichts gesendet. Bis {at} aufgehoben, falls Sie dann weitermachen dürfen: {draft}.',
  'draft.known': 'Was ich schon weiß, habe ich eingetragen. Vor dem Senden können Sie es ändern:\n{rows}',
  'draft.what-to-edit': 'Welche Angabe möchten Sie ändern?',
  'format.row': '{label}: {value}',
  'form.problem': 'Bitte sehen Sie sich die markierten Felder an. Alle anderen Angaben bleiben erhalten.',
  'review.changed': 'Das hat sich geändert, seit Sie es gesehen haben.',
  'review.again':
    'Es wurde noch nichts ausgeführt. So ist der Stand jetzt: Wenn es noch passt, drücken Sie bitte noch einmal.',
  'review.press-needed':
    'Fast geschafft: Bitte drücken Sie auf die Schaltfläche in der Zusammenfassung. Auf Worte allein sende ich nie etwas.',
  'stale.done': '✓ Das ist erledigt; die Antwort steht weiter unten.',
  'stale.discarded': 'Dieser Entwurf wurde beiseitegelegt. Es wurde nichts gesendet.',
  'stale.expired':
    'Dieser Entwurf ist nach 14 Tagen abgelaufen. Hier ist Ihr Text, damit nichts verloren geht:\n\n{text}',
  'outbox.again':
    'Ich wurde unterbrochen. Was jetzt folgt, sehen Sie vielleicht zum zweiten Mal; ausgeführt wurde es einmal.',
  'stale.unknown':
    'Diese Schaltfläche führt nicht mehr weiter. Es wurde nichts geändert; auf der Startseite finden Sie alles, was jetzt möglich ist.',
  'words.unclear':
    'Darin habe ich keine Worte gefunden. Schreiben Sie in einem Satz, was Sie brauchen, oder wählen Sie auf der Startseite aus.',
  'group.answered-privately': 'Ich habe Ihnen in unserem privaten Chat geantwortet.',
  'group.open-chat':
    'Das bleibt zwischen uns beiden. Bitte öffnen Sie unseren privaten Chat; Ihr Anliegen wartet dort auf Sie.',
  'group.open-chat-button': 'Privaten Chat öffnen',
  'group.closed':
    'Ich kann Ihnen hier nicht privat schreiben: Ihre Direktnachrichten sind geschlossen. Drücken Sie die Schaltfläche, dann antworte ich nur Ihnen, gleich hier – oder erlauben Sie Direktnachrichten von diesem Server.',
  'group.closed-button': 'Hier anzeigen',
  'problem.bug':
    'Bei uns ist etwas schiefgegangen. Es wurde nichts gesendet, und Ihr Entwurf bleibt erhalten. Bitte versuchen Sie es noch einmal, oder gehen Sie zur Startseite.',
  'problem.email': 'Bitte geben Sie eine vollständige E-Mail-Adresse an, z. B. anna@firma.de.',
  'problem.gave-up':
    'Das Ticketsystem war auch nach 5 Minuten nicht erreichbar. Ihre Angaben stehen noch in der Karte oben: Bitte drücken Sie dort später noch einmal auf die Schaltfläche.',
  'problem.no-words': 'Bitte beschreiben Sie es in Worten; Zeichen allein sagen uns nicht, was passiert ist.',
  'problem.not-an-option': 'Bitte wählen Sie eine der angebotenen Möglichkeiten.',
  'problem.required': 'Bitte füllen Sie dieses Feld aus.',
  'problem.too-long':
    'Das ist zu lang: {length} Zeichen, möglich sind {max}. Bitte kürzen Sie den Text, oder hängen Sie ihn als Textdatei an.',
  'problem.unavailable':
    'Das Ticketsystem ist gerade nicht erreichbar, gespeichert ist also noch nichts. Ihre Angaben stehen noch im Chat; ich versuche es 5 Minuten lang weiter und antworte dann hier.',
  'problem.unclear': 'Diese Antwort konnte ich nicht lesen. Bitte schreiben Sie sie anders.',

  // ── Files ────────────────────────────────────────────────────────────────
  'file.empty':
    '{name} ist leer (0 Byte), deshalb habe ich die Datei nicht hinzugefügt. Alle anderen Angaben bleiben erhalten. Bitte senden Sie sie noch einmal, oder wählen Sie eine andere.',
  'file.too-large':
    '{name} ist {size, number} MB groß; möglich sind bis zu 32 MB. Alle anderen Angaben bleiben erhalten. Bitte senden Sie eine kleinere Datei oder ein Bild statt eines Videos.',
  'file.not-allowed':
    '{name} kann ich nicht annehmen: Programme, Skripte und Webseiten sind nicht erlaubt. Alle anderen Angaben bleiben erhalten. Bilder, Dokumente, Protokolle und Archive sind willkommen.',
  'file.disguised':
    '{name} ist nicht, was der Name sagt, deshalb habe ich die Datei nicht hinzugefügt. Alle anderen Angaben bleiben erhalten. Bitte senden Sie die Originaldatei.',
  'file.infected':
    'Der Virenscanner hat in {name} etwas gefunden, deshalb habe ich die Datei nicht hinzugefügt. Alle anderen Angaben bleiben erhalten.',
  'file.forbidden-address':
    'Von dieser Adresse darf ich {name} nicht abrufen. Alle anderen Angaben bleiben erhalten. Bitte hängen Sie die Datei hier im Chat an.',
  'file.unreachable':
    '{name} konnte ich nicht abrufen. Alle anderen Angaben bleiben erhalten. Bitte senden Sie die Datei noch einmal.',
  'file.too-many':
    'Zu viele Dateien: An ein Ticket passen höchstens {max}; nicht hinzugefügt wurde: {names}. Alle anderen Angaben bleiben erhalten. Bitte packen Sie mehrere in ein Archiv, oder senden Sie sie später als Antwort.',
  'file.slow':
    'Das Abrufen von {name} dauert zu lange. Alle anderen Angaben bleiben erhalten. Bitte senden Sie die Datei noch einmal, oder machen Sie ohne sie weiter und fügen Sie sie später hinzu.',

  // ── Geheimnisse, die jemand schreibt ───────────────────────────────────────
  'secret.password':
    'Bitte schreiben Sie hier nie Passwörter – ich habe es nicht beachtet; verwenden Sie dieses nicht mehr. Falls Ihre Nachricht es noch zeigt, löschen Sie sie bitte.',
  'secret.password-button': 'Link zum Zurücksetzen senden',
  'secret.link':
    'Bitte schreiben Sie hier nie Ihre Links: Wer einen hat, kann ihn benutzen. Ich habe ihn nicht beachtet; bitte fordern Sie einen neuen an.',
  'secret.link-button': 'Neuen Link anfordern',
  'secret.token':
    'Bitte schreiben Sie hier nie Tokens oder Zugangsschlüssel – ich habe ihn nicht beachtet. Lassen Sie ihn dort sperren, wo er erstellt wurde, und verwenden Sie einen neuen.',
  'secret.licence-key':
    'Das sieht nach einem Lizenzschlüssel aus: Ich habe ihn nicht beachtet und wiederhole ihn nicht. Bitte schreiben Sie hier nie Schlüssel; alles andere, was Sie geschrieben haben, bleibt erhalten.',

  // ── Refusals: what, and who can help ─────────────────────────────────────
  'refused.register':
    'Damit Sie Tickets sehen oder eröffnen können, muss ich wissen, wer Sie sind. Haben Sie schon etwas begonnen, bleibt es erhalten und geht weiter, sobald ich Sie kenne.',
  'refused.not-found': 'Unter den Tickets, die Sie sehen dürfen, finde ich **{number}** nicht.',
  'refused.not-found-company': 'Unter dem, was Sie sehen dürfen, finde ich das nicht.',
  'refused.agents':
    'Das ist Sache des Supports. Auf Ihre eigenen Tickets können Sie antworten, Dateien hinzufügen, sie teilen und schließen.',
  'refused.customers':
    'Darüber entscheidet nur die Kundenseite. Im Support beenden Sie ein Ticket mit *Lösen* oder *Ticket stornieren*.',
  'refused.not-yours':
    'Dieses Ticket ist mit Ihnen geteilt: Sie können es lesen und darauf antworten. Ändern kann es, wer es eröffnet hat, oder ein Super-Benutzer.',
  'refused.super-user':
    'Die Liste aller Firmen-Tickets ist den Super-Benutzern vorbehalten. Ihre eigenen Tickets sind nur einen Klick entfernt.',
  'refused.member':
    'Das ist für Angehörige einer Firma, die {vendor} betreut, und welche die Ihre ist, weiß ich noch nicht.',
  'refused.no-colleagues':
    'Tickets werden unter Kolleginnen und Kollegen geteilt, und zur Firma dieses Tickets gehören Sie nicht.',
  'refused.forward':
    'Hier senden nur Super-Benutzer Tickets an {vendor}. Ihres bleibt erhalten: Leiten Sie es an eine dieser Personen weiter.',
  'refused.self':
    'Über die eigene Anfrage entscheidet niemand selbst. Das tut eine andere Administratorin, ein anderer Administrator oder {vendor}.',
  'refused.company-admins': 'Das ist Sache der Administratoren der Firma oder von {vendor}.',
  'refused.vendor-decides': 'Über Anfragen nach einem Super-Benutzer-Zugang entscheidet {vendor}.',
  'refused.delegated':
    'Damit hat der Kunde Ihre Firma nicht beauftragt. Seine Administratoren oder {vendor} können es tun.',
  'refused.licence-admin': 'Lizenzen sind Sache der Lizenz-Administratoren.',
  'refused.licence-contact': 'Den vollständigen Schlüssel sehen nur der Lizenzkontakt und die Lizenz-Administratoren.',
  'refused.licence-support': 'Schlüssel stellt der Lizenz-Support von {vendor} aus.',
  'refused.tenant-admin': 'Das ist Sache der Mandanten-Administratoren.',
  'refused.partner': 'Das erledigt der Partner oder {vendor}.',
  'refused.service': 'Das erledigt das Service-Team von {vendor}.',
  'refused.sales': 'Das erledigt der Vertrieb von {vendor}.',
  'refused.vendor-admin': 'Das erledigt die Administration von {vendor}.',
  'refused.who': 'Bei {company}: {names}.',
  'refused.nobody': 'Bei {company} hat diese Rolle noch niemand.',
  'refused.nobody-but': 'Bei {company} hat diese Rolle noch niemand. Fragen Sie {names}.',

  // ── Warum nicht, und was man darf ──
  'button.why': 'Warum darf ich nicht?',
  'button.what-may-i': 'Was darf ich?',
  'why.command': 'warum darf ich nicht|warum darf ich das nicht|warum nicht|wieso nicht|warum',
  'why.command-rights': 'was darf ich|meine rechte|berechtigungen',
  'why.title': 'Was Sie bei {company} dürfen',
  'why.roles': 'Ihre Rollen',
  'why.can': 'Sie dürfen',
  'why.cannot': 'Andere müssen das tun',
  'why.ticket-create': 'Tickets erstellen',
  'why.ticket-submit': 'Tickets selbst an den Anbieter senden',
  'why.ticket-list-company': 'Alle Tickets der Firma sehen',
  'why.ticket-queue': 'Tickets der Warteschlange bearbeiten',
  'why.channel-register': 'Kanäle für Support und Administration anmelden',
  'why.register':
    'Was zu einer Firma gehört, zeige ich nur Menschen, die ich kenne: Ihre Adresse muss bestätigt sein, oder {vendor} muss Ihr Konto kennen. Bis dahin stehen Ihnen Hilfe und Kontakte offen.',
  'why.not-found':
    'Was Sie nicht sehen dürfen, sieht genauso aus wie etwas, das es nicht gibt; so erfährt niemand etwas durch Raten. Sie sehen Ihre eigenen Tickets, mit Ihnen geteilte und als Super-Benutzer alle Ihrer Firma.',
  'why.member':
    'Sie sind registriert, gehören hier aber noch zu keiner Firma. Die Administration von {vendor} trägt Sie bei Ihrer ein; Fragen an die Community können Sie auch ohne Firma stellen.',
  'why.not-yours':
    'Ein Ticket ändern die Personen, die es angefordert oder gesendet haben, und die Super-Benutzer der Firma. Geteilt heißt: lesen und antworten.',
  'why.no-colleagues':
    'Ein Ticket teilen Angehörige seiner Firma mit Angehörigen seiner Firma. Wer dazugehört, führt {vendor}; eine Frage aus der Community hat gar keine Firma.',
  'why.super-user':
    'Ein Super-Benutzer-Platz gehört einer namentlich genannten Person, und die Vereinbarung sagt, wie viele es gibt. Wer einen hat, sieht alle Tickets der Firma, vom ersten bis zum letzten Augenblick.',
  'why.seat':
    'Einen weitergeleiteten Entwurf sendet, wer genau in diesem Augenblick einen Super-Benutzer-Platz hat. Ihrer ist zu Ende; es entscheidet, wer jetzt einen hat, und kein Wort geht verloren.',
  'why.forward':
    'Nach Ihrer Vereinbarung mit {vendor} senden nur Super-Benutzer Tickets. Eine Vereinbarungsänderung könnte das für alle öffnen; bis dahin sendet jemand von ihnen Ihres mit einem Klick.',
  'why.customers':
    'Schließen, zurückziehen und bestätigen entscheidet die Kundenseite. Wer antwortet, beendet ein Ticket mit *Lösen*, das die Antwort trägt, oder mit *Ticket stornieren*, das einen Grund nennt.',
  'why.self':
    'Wer um etwas bittet oder etwas davon hätte, entscheidet nie selbst darüber: Es sind immer zwei Personen. Das tut eine andere Person aus der Administration oder {vendor}.',
  'why.company-admins':
    'Den eigenen Platz kann man aufgeben. Einen Platz zu entziehen oder für andere anzufragen ist Sache der Administratoren der Firma und von {vendor}.',
  'why.vendor-decides':
    '{vendor} entscheidet, wer Super-Benutzer wird. Eine Firma kann ihre eigenen Administratoren entscheiden lassen: Auf ihren Wunsch schaltet {vendor} das ein.',
  'why.delegated':
    'Ein Partner tut das nur für Kunden, die ihn damit beauftragt haben. Das entscheidet der Kunde, und {vendor} trägt es ein.',
  'why.licence-admin':
    'Lizenzen zu aktivieren, zu laden oder zu entfernen ändert, womit eine ganze Firma arbeiten kann. Dazu braucht es die Rolle der Lizenz-Administration, die {vendor} einträgt.',
  'why.licence-contact':
    'Ein Schlüssel öffnet das Produkt für jeden, der ihn hat. Vollständig sehen ihn nur der im Lizenzkonto genannte Lizenzkontakt und die Lizenz-Administratoren, nicht einmal der Support.',
  'why.licence-support':
    'Schlüssel stellen Support-Mitarbeitende von {vendor} mit der Befugnis *Lizenz-Support* aus, und erst nach Vertragsabschluss.',
  'why.tenant-admin':
    'Was in einem Mandanten geschieht, ist nach der Übergabe Sache seiner Administratoren, davor des Partners, der ihn angelegt hat. Niemand stimmt in ihrem Namen Kosten zu.',
  'why.partner':
    'Mandanten legt der Partner an, der den Kunden betreut, unterhalb seines eigenen, und er übergibt sie; oder {vendor} tut es.',
  'why.service':
    'Einen individuellen Mandanten stellen Support-Mitarbeitende von {vendor} mit der Befugnis *Service* fertig, damit er bei der Übergabe versendebereit ist.',
  'why.agents':
    'Übernehmen, nachfragen, lösen und zuweisen ist Sache derer, die das Ticket beantworten: des Supports von {vendor} oder des Partners, solange das Ticket bei ihm liegt.',
  'why.sales':
    'Vereinbarungen, deren Änderungen und Verträge schließt der Vertrieb von {vendor} ab. Niemand sonst kann etwas als unterschrieben kennzeichnen, auch die Administration nicht.',
  'why.vendor-admin': 'Personen, Firmen, Kanäle und Mitteilungen an alle führt die Administration von {vendor}.',
  'role.super-user': 'Super-Benutzer',
  'role.user': 'Benutzer',
  'role.tenant-admin': 'Mandanten-Administration',
  'role.licence-admin': 'Lizenz-Administration',
  'role.partner-admin': 'Partner-Administration',
  'role.support-agent': 'Support',
  'role.vendor-admin': 'Administration des Anbieters',
  'role.sales-manager': 'Vertrieb',

  // ── Home ─────────────────────────────────────────────────────────────────
  'help.command':
    'hilfe|hauptmenü|hauptmenue|startseite|zur startseite|übersicht|uebersicht|was kannst du|was kannst du alles|was können sie|was koennen sie|was kann ich hier tun|was kann ich hier machen',
  'help.title': 'Guten Tag {name}, wie können wir Ihnen helfen?',
  'help.title-stranger': 'Willkommen bei {vendor}',
  'help.text':
    'Wählen Sie aus, worum es geht, oder schreiben Sie einfach, was passiert ist. Was noch fehlt, frage ich nach.',
  'help.text-stranger':
    'Ich bin der Helpdesk. Ich sage Ihnen, an wen Sie sich wenden können und wie alles funktioniert. Damit Sie Tickets eröffnen können, muss ich zuerst wissen, wer Sie sind.',
  'help.in-group':
    'Ich bin der Helpdesk. Erwähnen Sie mich und schreiben Sie dazu, was Sie brauchen; was Ihre Firma betrifft, beantworte ich in unserem privaten Chat.',
  'help.mine': 'Meine offenen Tickets',
  'help.waiting': 'Wartet auf Sie',
  'help.queue': 'Meine Warteschlange',
  'help.unassigned': 'Nicht zugewiesen',

  // ── Contact ──────────────────────────────────────────────────────────────
  'contact-show.command':
    'kontakt|kontakte|ansprechpartner|ansprechpartnerin|mein ansprechpartner|wer hilft mir|wer hilft mir weiter|wer hilft uns|an wen wende ich mich|an wen kann ich mich wenden|wen kann ich fragen|wer ist zuständig|wer ist zustaendig|support kontaktieren|support anrufen|telefon|telefonnummer|hotline|wie erreiche ich den support|wie erreiche ich sie',
  'contact.title': 'An wen Sie sich wenden können',
  'contact.title-company': 'An wen Sie sich wenden können – {company}',
  'contact.stranger':
    '**{vendor}** beantwortet Fragen zu den eigenen Produkten. Für die Tickets Ihrer Firma muss ich wissen, wer Sie sind.',
  'contact.no-agreement': 'Für {company} finde ich keine Vereinbarung. {vendor} kann das für Sie prüfen.',
  'contact.route': '**{product}**: Den First-Line-Support leistet {who} (Vereinbarung {agreement}).',
  'contact.none-missing': '**{product}**: Ich finde keine Vereinbarung. Der Support kann das prüfen.',
  'contact.none-suspended': '**{product}**: Die Vereinbarung {agreement} ist ausgesetzt. Der Support kann das prüfen.',
  'contact.none-ended': '**{product}**: Die Vereinbarung {agreement} ist abgelaufen. Der Support kann das prüfen.',
  'contact.email': 'E-Mail',
  'contact.phone': 'Telefon',
  'contact.url': 'Internet',
  'contact.email-of': 'E-Mail {who}',
  'contact.phone-of': 'Telefon {who}',
  'contact.url-of': 'Internet {who}',
  'contact.super-users': 'Ihre Super-Benutzer',

  // ── Language ─────────────────────────────────────────────────────────────
  'language.command':
    'sprache|sprachen|sprache ändern|sprache aendern|sprache wechseln|sprache umstellen|sprache einstellen|andere sprache|spracheinstellung|spracheinstellungen',
  'language.draft': 'Ihre Sprachauswahl',
  'language.asking': 'Sprache',
  'language.title': 'Sprache',
  'language.language.ask': 'In welcher Sprache soll ich antworten?',
  'language.review': 'Sprache ändern?',
  'language.confirm': 'Ändern',
  'language.done': 'Ab jetzt spreche ich in jedem Chat Deutsch mit Ihnen.',
  'language.en': 'English',
  'language.de': 'Deutsch',
  'language.es': 'Español',

  // ── How it works, version ────────────────────────────────────────────────
  'how-it-works.command':
    'wie funktioniert das|wie funktioniert das hier|wie funktioniert es|so funktioniert es|wie geht das|wie geht das hier|wie erstelle ich ein ticket|wie erstelle ich eine anfrage|anleitung|einführung|einfuehrung|tutorial',
  'how-it-works.title': 'In vier Schritten zum Ticket',
  'how-it-works.text':
    '1. Schreiben Sie, was passiert ist, oder drücken Sie auf *Anfrage erstellen*.\n2. Prüfen Sie Produkt und Version, und ziehen Sie einen Screenshot in diesen Chat.\n3. Lesen Sie die Zusammenfassung, und drücken Sie auf *Senden*. Sie erhalten sofort eine Nummer.\n4. Die Antworten kommen hier an. Unter *Meine Tickets* sehen Sie, wie weit alles ist; dort können Sie antworten, bearbeiten, teilen und schließen.',
  'how-it-works.video': 'Einführung ansehen',
  'version-show.command':
    'version finden|version suchen|welche version|welche version habe ich|welche version haben wir|wo finde ich die version|wo finde ich meine version|wo steht die version|wo sehe ich die version|wo finde ich die exflow version|wo finde ich die exflow-version|wo finde ich meine exflow-version|wo sehe ich meine exflow-version|welche exflow version habe ich|welche exflow-version habe ich|exflow version finden|exflow-version finden|exflow version|exflow-version|versionsnummer|versionsnummer finden|wo finde ich die versionsnummer|über exflow|ueber exflow',
  'version.title': 'Hier zeigt {product} die Version an',
  'version.where': 'Wo finde ich die?',
  'version.example': 'So sieht sie aus',
  'version.picture': 'Die Seite, auf der die Version steht',

  // ── Eigene Worte der Konsole ─────────────────────────────────────────────
  'console.hint':
    'Schreiben Sie, was Sie brauchen, oder die Nummer einer Auswahl. /help zeigt, was hier noch geht; exit beendet.',
  'console.help':
    'Eine Nummer steht für die Schaltfläche daneben. Alles andere sagen Sie in Worten.\n/file <Pfad> – eine Datei anhängen\n/say <Worte> – etwas sagen, das sonst eine Nummer oder ein Befehl wäre\nexit – beenden',
  'console.paragraph': 'Mehrere Zeilen sind möglich. Eine leere Zeile beendet die Antwort.',
  'console.attach': '/file <Pfad> hängt eine Datei an.',
  'console.no-file': 'Unter {path} gibt es keine lesbare Datei.',
  'console.mail': 'Eine E-Mail wurde in {path} abgelegt.',
  'console.bye': 'Auf Wiedersehen.',

  'discord.answer': 'Antworten',
  'discord.open-form': 'Formular öffnen',
  'discord.open': 'Öffnen …',
  'discord.choose': 'Auswählen …',
  'discord.more': 'Mehr …',
  'discord.name-one': 'Ein Teil des Namens genügt',
  'discord.date': 'JJJJ-MM-TT',

  // ── Einen Entwurf weiterleiten ─────────────────────────────────────────────
  'button.answer-and-forward': 'Antworten und erneut weiterleiten',
  'button.ask-owner': '{name} fragen',
  'button.forward-again': 'Erneut weiterleiten',
  'button.forward-to': 'An {name} weiterleiten',
  'button.forward-to-all': '{count, plural, =2 {An beide weiterleiten} other {An alle # weiterleiten}}',
  'button.edit-before-sending': 'Vor dem Senden bearbeiten',
  'button.other-files': 'Andere Dateien wählen',
  'button.continue-without': 'Ohne weiter',
  'button.send-to-vendor': 'An den Hersteller senden',
  'button.solve-it': 'Ich kann das lösen',
  'button.take-back': 'Zurücknehmen',
  'button.that-solved-it': 'Das hat geholfen',
  'draft-card.asked': '{name} hat am {at} nachgefragt; der Entwurf liegt wieder bei {owner}.',
  'draft-card.asked-you': '{name} hat eine Frage, bevor das gesendet wird. Sie können Ihren Entwurf wieder bearbeiten.',
  'draft-card.asks': '{name} bittet Sie, ein Ticket zu senden',
  'draft-card.changed': '{field}: {before} → {after}',
  'draft-card.expired':
    'Den Entwurf {number} hat 14 Tage lang niemand gesendet; er ist abgelaufen. An den Hersteller ging nichts.',
  'draft-card.fact.draft': 'Entwurf',
  'draft-card.forwarded':
    'Als Entwurf **{number}** an {names} weitergeleitet. Sobald er gesendet ist, sehen Sie es hier.',
  'draft-card.nobody-left':
    '{names} – von dort kann nichts mehr gesendet werden; der Entwurf liegt wieder bei Ihnen. Nichts ist verloren: Unter *Bearbeiten* sehen Sie, wer ihn jetzt senden kann.',
  'draft-card.over': 'Dieser Entwurf liegt nicht mehr bei Ihnen; es ist nichts mehr zu tun.',
  'draft-card.sent': 'Gesendet von {name} am {at} – **{number}**',
  'draft-card.solved': '{name} hat am {at} geantwortet; der Entwurf liegt wieder bei {owner}.',
  'draft-card.solved-you': '{name} hat eine Antwort für Sie. An den Hersteller ging nichts.',
  'draft-card.taken-back': '{owner} hat ihn zurückgenommen. Es ist nichts mehr zu tun.',
  'draft-card.title': '{number} · {subject}',
  'draft-card.with-owner': 'Der Entwurf liegt wieder bei {owner}. Es ist nichts mehr zu tun.',
  'draft-card.withdrawn': '{owner} braucht ihn nicht mehr. Es ist nichts mehr zu tun.',
  'draft-card.yours-again': 'Der Entwurf liegt wieder bei Ihnen; es wurde nichts gesendet.',
  'draft-forward.answer.ask': 'Ihre Antwort',
  'draft-forward.answer.asked': '{name}: {said}',
  'draft-forward.asking': 'Entwurf weiterleiten',
  'draft-forward.confirm': 'Weiterleiten',
  'draft-forward.draft': 'die Weiterleitung Ihres Entwurfs',
  'draft-forward.not-now':
    'So lässt sich dieser Entwurf nicht weiterleiten. Er bleibt erhalten; die Zusammenfassung sagt, was zu tun ist.',
  'draft-forward.review': 'Diesen Entwurf weiterleiten – {company}',
  'draft-forward.title': 'Entwurf weiterleiten – {company}',
  'draft-forward.to.ask': 'Wer soll senden?',
  'draft-edit.asking': 'Entwurf bearbeiten',
  'draft-edit.confirm': 'Speichern',
  'draft-edit.draft': 'das Bearbeiten eines Entwurfs',
  'draft-edit.note':
    'Sie ändern: {fields}. Wer den Entwurf geschrieben hat, sieht Ihre Änderungen; gesendet wird er im nächsten Schritt.',
  'draft-edit.note-nothing':
    'So steht es bereits im Entwurf, es gibt also nichts zu speichern. Drücken Sie auf *Bearbeiten*, um etwas zu ändern.',
  'draft-edit.review': 'Ihre Änderungen an {number} speichern?',
  'draft-edit.title': '{number} vor dem Senden bearbeiten',
  'draft-show.command': 'entwurf',
  'draft-page.changed':
    'Es wurde nichts getan: Über den Entwurf wurde inzwischen entschieden, oder er wurde geändert. So steht es jetzt.',
  'draft-page.done.answer': 'Ihre Antwort und der Entwurf sind unterwegs.',
  'draft-page.done.asked': '{owner} hat Ihre Frage. Mit der Antwort kommt der Entwurf zu Ihnen zurück.',
  'draft-page.done.send': 'Das Ticket ist gesendet. Sie sind beide daran beteiligt.',
  'draft-page.done.solve': '{owner} hat Ihre Antwort. An den Hersteller ging nichts.',
  'draft-page.kept': 'Was Sie geschrieben haben',
  'draft-page.next.back':
    'Um ihn zu bearbeiten, weiterzuleiten oder zurückzuholen, schreiben Sie *{number}* im Chat mit dem Helpdesk.',
  'draft-page.next.expired':
    'Was Sie geschrieben haben, steht oben. Wenn es noch wichtig ist, schreiben Sie *Ticket erstellen* im Chat mit dem Helpdesk und verwenden Sie es dort.',
  'draft-page.next.over':
    'Für Sie ist nichts mehr zu tun. Wird er Ihnen noch einmal weitergeleitet, erhalten Sie eine neue E-Mail.',
  'draft-page.next.sent':
    'Schreiben Sie *{number}* im Chat mit dem Helpdesk, um das Ticket zu sehen und etwas hinzuzufügen.',
  'draft-page.next.waiting':
    'Sie hören davon, sobald jemand ihn sendet oder nachfragt. Um ihn zurückzunehmen, schreiben Sie *{number}* im Chat mit dem Helpdesk.',
  'draft-page.send-note': 'Daraus wird, so wie es oben steht, ein Ticket von {owner}; auch Sie sind daran beteiligt.',
  'draft-page.text': 'Ihre Worte',
  'draft-page.write': 'Oder schreiben Sie {owner}',
  'draft-return.asking': 'Ihre Frage',
  'draft-return.confirm': 'Zurückgeben',
  'draft-return.done': 'Ihre Frage ist bei {name}. Der Entwurf {number} kommt mit der Antwort zu Ihnen zurück.',
  'draft-return.draft': 'die Rückgabe eines Entwurfs',
  'draft-return.question.ask': 'Was möchten Sie wissen?',
  'draft-return.review': 'Entwurf {number} an {name} zurückgeben',
  'draft-return.title': '{name} zu {number} fragen',
  'draft-send.asking': 'An den Hersteller senden',
  'draft-send.confirm': 'An den Hersteller senden',
  'draft-send.done': '✅ **{number}** am {at} erstellt, angefragt von {name}. Sie beide sind am Ticket beteiligt.',
  'draft-send.draft': 'das Senden eines Entwurfs',
  'draft-send.no-agreement':
    'Die Vereinbarung {agreement} deckt das nicht mehr ab; es wurde nichts gesendet. Der Entwurf bleibt erhalten. Fragen Sie nach, oder wenden Sie sich an den Kontakt.',
  'draft-send.outdated':
    'Seit {name} das geschrieben hat, hat sich etwas geändert: {fields}. Es wurde nichts gesendet, der Entwurf bleibt erhalten. Bitten Sie {name}, ihn anzusehen.',
  'draft-send.owner-gone':
    '{name} gehört nicht mehr zur Firma; deshalb kann das nicht gesendet werden. Der Entwurf bleibt erhalten; übernehmen Sie, was Sie brauchen, in ein eigenes Ticket.',
  'draft-send.review': 'Das für {name} senden',
  'draft-send.title': 'Das für {name} senden',
  'draft-solve.answer.ask': 'Ihre Antwort',
  'draft-solve.asking': 'Ihre Antwort',
  'draft-solve.confirm': 'Antworten',
  'draft-solve.done': '{name} hat Ihre Antwort. An den Hersteller ging nichts.',
  'draft-solve.draft': 'Ihre Antwort auf einen Entwurf',
  'draft-solve.review': '{name} zu {number} antworten',
  'draft-solve.title': '{name} zu {number} antworten',
  'draft-withdraw.asking': 'Entwurf zurückziehen',
  'draft-withdraw.confirm': 'Zurückziehen',
  'draft-withdraw.done': 'Zurückgezogen: Entwurf {number}. Es wurde nichts gesendet.',
  'draft-withdraw.draft': 'das Zurückziehen Ihres Entwurfs',
  'draft-withdraw.review': 'Entwurf {number} zurückziehen?',
  'draft-withdraw.title': 'Entwurf {number} zurückziehen',
  'draft.which': 'Entwurf',
  'notice.created-for-you': '{name} hat es gesendet: {number} · {subject}. Sie sind am Ticket beteiligt.',
  'refused.seat':
    'Sie haben keinen Super-Benutzer-Platz mehr und können diesen Entwurf deshalb nicht senden. Nichts ist verloren: Er liegt bei {owner} und kann an {names} weitergeleitet werden.',
  'refused.seat-nobody':
    'Sie haben keinen Super-Benutzer-Platz mehr und können diesen Entwurf deshalb nicht senden. Nichts ist verloren: Er liegt bei {owner}.',
  // ── Gleich nach einer Nachricht getippt, und angemeldete Kanäle ──────────
  'ticket-answer.draft': 'Ihre letzte Nachricht',
  'ticket-answer.asking': 'Wohin gehört das?',
  'ticket-answer.title': 'Wohin gehört das?',
  'ticket-answer.review': 'So absenden?',
  'ticket-answer.confirm': 'Ausführen',
  'ticket-answer.text.ask': 'Ihr Text',
  'ticket-answer.ticket.ask': 'Um welches Ticket geht es?',
  'ticket-answer.files.ask': 'Anlagen',
  'ticket-answer.to.ask': '{text}',
  'ticket-answer.send': 'An {number} senden',
  'ticket-answer.keep': 'Notiz zu {number}',
  'ticket-answer.new': 'Neue Anfrage',
  'channel-register.command':
    'agenten anmelden|kanal anmelden|diesen kanal anmelden|kanal registrieren|agentenkanal anmelden|admins anmelden',
  'channel-register.draft': 'die Anmeldung des Kanals',
  'channel-register.asking': 'Kanal anmelden',
  'channel-register.title': 'Kanal anmelden',
  'channel-register.purpose.ask': 'Wofür ist der Kanal?',
  'channel-register.review': 'Kanal anmelden?',
  'channel-register.confirm': 'Anmelden',
  'channel-register.agents': 'Support: Jedes neue Ticket erscheint dort',
  'channel-register.admins': 'Administration: Anträge zur Freigabe erscheinen dort',
  'channel-register.note':
    'Alle im Kanal müssen die Rolle haben; das prüfe ich jetzt und jeden Tag. Solange jemand ohne die Rolle dabei ist, schreibe ich dort nur Nummern.',
  'channel-register.not-here':
    'Bitte schreiben Sie das in den Kanal, den Sie anmelden möchten, und erwähnen Sie mich dabei. Es hat sich nichts geändert.',
  'channel-register.done': '✅ Der Kanal ist angemeldet. Ich prüfe, wer darin ist, und sage es dort.',
  'roster.fit': 'Dieser Kanal ist angemeldet. Neue Tickets erscheinen hier.',
  'roster.fit-admins': 'Dieser Kanal ist angemeldet. Anträge zur Genehmigung erscheinen hier.',
  'roster.unfit':
    '{count, plural, one {Eine Person hier hat} other {# Personen hier haben}} nicht die Rolle, die dieser Kanal braucht; deshalb schreibe ich hier nur Ticketnummern. Entfernen Sie diese Personen oder geben Sie ihnen die Rolle; ich prüfe es jeden Tag neu.',

  // ── Personen und Firmen ──────────────────────────────
  'button.members': 'Personen',
  'members.command': 'mitglieder|personen|wer ist wer|firmen|personen und firmen',
  'members.button': 'Personen und Firmen',
  'members.all': 'Alle Firmen',
  'members.companies': '{count, plural, one {Eine Firma} other {# Firmen}}',
  'members.no-company': 'Diese Firma gibt es nicht. Neue kommen mit den Stammdaten: npm run data -- import.',
  'members.kind.customer': 'Kunde',
  'members.kind.partner': 'Partner',
  'members.kind.vendor': 'Anbieter',
  'members.title': '{company}: {count, plural, one {eine Person} other {# Personen}}',
  'members.nobody': 'Zu {company} gehört noch niemand. Fügen Sie die erste Person hinzu.',
  'members.invited': 'Eingeladen',
  'member-show.title': '{name} bei {company}',
  'member-show.email': 'E-Mail',
  'member-show.confirmed': 'Adresse bestätigt',
  'member-show.yes': 'Ja',
  'member-show.no': 'Noch nicht: Bis dahin ist für die Person nichts von der Firma zugänglich.',
  'member-show.roles': 'Rollen',
  'member-show.end': 'Rolle beenden: {role}',
  'member-show.add': 'Rolle hinzufügen',
  'member-show.gone': 'Diese Person hat bei der Firma keine Rolle mehr.',
  'member-add.command':
    'mitglied hinzufügen|mitglied hinzufuegen|person hinzufügen|person hinzufuegen|jemanden einladen|jemanden hinzufügen|jemanden hinzufuegen',
  'member-add.button': 'Jemanden hinzufügen',
  'member-add.draft': 'das Hinzufügen einer Person',
  'member-add.asking': 'Jemanden zu einer Firma hinzufügen',
  'member-add.title': 'Jemanden zu {company} hinzufügen',
  'member-add.review': 'Zu {company} hinzufügen?',
  'member-add.confirm': 'Hinzufügen',
  'member-add.company.ask': 'Zu welcher Firma?',
  'member-add.email.ask': 'E-Mail-Adresse',
  'member-add.role.ask': 'Rolle',
  'member-add.already':
    '{name} hat bei {company} bereits die Rolle {role}. Wählen Sie eine andere Rolle, oder lassen Sie es dabei.',
  'member-add.note.known': '{name} ist registriert: Die Rolle gilt sofort, und die Person erfährt davon.',
  'member-add.note.invited':
    '{email} erhält eine Mail mit einem Link, der 7 Tage gilt. Die Rolle gilt, sobald die Einladung angenommen ist.',
  'member-add.note.domain':
    '⚠ {domain} ist keine bestätigte Domain von {company}. Bitte vergewissern Sie sich, dass es die richtige Person ist.',
  'member-add.note.admin': '⚠ Wer Administration des Anbieters ist, darf hier alles, auch Ihre eigene Rolle beenden.',
  'member-add.invited': '✅ Die Einladung zu {company} ({role}) ist unterwegs an {email}.',
  'member-add.done': '✅ {name} hat jetzt bei {company} die Rolle {role}.',
  'member-add.another': 'Noch jemanden hinzufügen',
  'member-end.command':
    'rolle beenden|mitglied entfernen|person entfernen|mitarbeiter entfernen|administrator entfernen',
  'member-end.button': 'Rolle beenden',
  'member-end.draft': 'das Beenden einer Rolle',
  'member-end.asking': 'Rolle beenden',
  'member-end.title': '{name}, {role} bei {company}',
  'member-end.review': 'Rolle beenden? {name}, {role} bei {company}',
  'member-end.confirm': 'Beenden',
  'member-end.company.ask': 'Bei welcher Firma?',
  'member-end.member.ask': 'Wessen Rolle endet?',
  'member-end.member': '{name} · {role}',
  'member-end.invitation': '{email} · {role} (eingeladen)',
  'member-end.note':
    '{name} verliert die Rolle mit der nächsten Nachricht und erfährt davon. Tickets bleiben; mit der letzten Rolle bei {company} wird auch ein Super-Benutzer-Platz frei.',
  'member-end.note.invitation': 'Der Link in der Mail an {name} gilt dann nicht mehr.',
  'member-end.note.own': '⚠ Das ist Ihre eigene Rolle. Sie können sie sich nicht selbst zurückgeben.',
  'member-end.last':
    'Niemand sonst betreibt diesen Helpdesk, deshalb bleibt diese Rolle. Fügen Sie zuerst eine weitere Person mit der Rolle Administration des Anbieters hinzu; eine Einladung zählt erst, wenn sie angenommen ist.',
  'member-end.last-in-tenant':
    '{name} ist die einzige bestätigte Administration eines übergebenen Mandanten von {company}, deshalb bleibt diese Rolle. Fügen Sie dem Mandanten zuerst eine weitere Person zur Administration hinzu; sie zählt, sobald sie ihre Adresse bestätigt hat.',
  'member-end.nobody': 'Zu {company} gehört noch niemand, also gibt es keine Rolle zu beenden.',
  'member-end.gone': 'Jemand anders hat sie gerade eben beendet. Es wurde nichts geändert.',
  'member-end.done': '✅ {name} hat bei {company} die Rolle {role} nicht mehr.',
  'member-end.taken-back': '✅ Die Einladung von {name} zu {company} ist zurückgenommen.',
  'member.added': 'Sie haben bei **{company}** jetzt die Rolle {role}.',
  'member.ended':
    'Sie haben bei **{company}** die Rolle {role} nicht mehr. Falls das ein Irrtum ist, hilft der Kontakt weiter.',
  'company-correct.command': 'firma korrigieren|firma bearbeiten|firma ändern|firma aendern|firmendaten',
  'company-correct.button': 'Firma korrigieren',
  'company-correct.draft': 'das Korrigieren einer Firma',
  'company-correct.asking': 'Firma korrigieren',
  'company-correct.title': '{company} korrigieren',
  'company-correct.review': 'Diese Korrekturen an {company} speichern?',
  'company-correct.confirm': 'Speichern',
  'company-correct.company.ask': 'Welche Firma?',
  'company-correct.name.ask': 'Name',
  'company-correct.customer-no.ask': 'Kundennummer',
  'company-correct.timezone.ask': 'Zeitzone',
  'company-correct.timezone.problem': 'Bitte schreiben Sie eine Zeitzone wie Europe/Berlin.',
  'company-correct.language.ask': 'Sprache',
  'company-correct.formality.ask': 'Anrede',
  'company-correct.formal': 'Förmlich',
  'company-correct.informal': 'Vertraut',
  'company-correct.email.ask': 'Kontakt: E-Mail',
  'company-correct.phone.ask': 'Kontakt: Telefon',
  'company-correct.url.ask': 'Kontakt: Webadresse',
  'company-correct.url.problem': 'Bitte schreiben Sie die ganze Webadresse, etwa https://help.example.com.',
  'company-correct.domains.ask': 'Bestätigte Domains',
  'company-correct.domains.hint':
    'Eine je Zeile, etwa hello.example. Wer dort eine Adresse bestätigt, bekommt diese Firma angeboten.',
  'company-correct.domains.problem':
    '{domain} ist keine Domain. Schreiben Sie, was hinter dem @ steht, etwa hello.example.',
  'company-correct.domains.free':
    'Bei {domain} kann jeder eine Adresse haben, sie belegt also keine Firma. Bitte nehmen Sie sie heraus.',
  'company-correct.unproved.ask': 'Weitere Domains',
  'company-correct.unproved.hint': 'Bekannt, aber nicht bestätigt: Sie öffnen nichts.',
  'company-correct.note.changes': 'Sie ändern: {fields}.',
  'company-correct.note.nothing': 'Noch ist nichts anders. Mit Bearbeiten ändern Sie etwas.',
  'company-correct.theirs': '⚠ Jemand anders hat das inzwischen geändert in: {value}',
  'company-correct.note.theirs': '⚠ Jemand anders hat „{field}“ inzwischen geändert in: {value}',
  'company-correct.conflict': 'Das hat gerade jemand anders geändert. Bitte sehen Sie noch einmal nach.',
  'company-correct.taken.name': '{company} trägt diesen Namen schon.',
  'company-correct.taken.customer-no': 'Das ist die Kundennummer von {company}.',
  'company-correct.taken.domains': 'Eine dieser Domains gehört zu {company}. Eine Domain belegt nur eine Firma.',
  'company-correct.done': '✅ {company} ist korrigiert.',
  'company-correct.again': 'Noch einmal korrigieren',
  'why.member-add': 'Personen hinzufügen und Rollen beenden',
}
