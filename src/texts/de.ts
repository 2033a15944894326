import { accessDe } from './access/de.ts'
import { approvalDe } from './approval/de.ts'
import { communityDe } from './community/de.ts'
import type { Catalog } from './en.ts'
import { invitationDe } from './invitation/de.ts'
import { legalDe } from './legal/de.ts'
import { slashDe } from './slash/de.ts'

/** German, *Sie* throughout. `*.command` holds what people type, umlauts spelled out or not. */
export const de: Catalog = {
  ...accessDe,
  ...approvalDe,
  ...communityDe,
  ...invitationDe,
  ...legalDe,
  ...slashDe,
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
  'draft.known': 'Was ich schon weiß, habe ich eingetragen. Vor dem Senden können Sie es ändern:\n{rows}',
  'draft.what-to-edit': 'Welche Angabe möchten Sie ändern?',
  'format.row': '{label}: {value}',
  'form.problem': 'Bitte sehen Sie sich die markierten Felder an. Alle anderen Angaben bleiben erhalten.',
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

  // ── Meine Daten, Prüfworte, andere Adresse ─────────────────────────────────
  'person.former': 'ehemaliger Benutzer',
  'my-data.command':
    'meine daten|datenschutz|datenauskunft|meine daten exportieren|was wissen sie über mich|was wissen sie ueber mich|dsgvo',
  'my-data.button': 'Meine Daten',
  'my-data.title': 'Was ich über Sie weiß',
  'my-data.purpose':
    '**Wozu:** um die richtige Hilfe zu finden, Ihre Anfragen zu bearbeiten und Sie auf dem Laufenden zu halten. Verantwortlich ist {vendor}.',
  'my-data.who':
    '**Wer es sieht:** Ihre Tickets sehen Sie, alle, mit denen Sie sie teilen, die Super-Benutzer Ihrer Firma, der Partner, der Ihre Firma betreut, und der Support von {vendor}. Nicht gesendete Entwürfe sehen nur Sie, bis Sie einen weiterleiten.',
  'my-data.time':
    '**Wie lange:** Entwürfe 14 Tage und weitere 30, bis sie entfernt werden, Dateien ohne Ticket 14 Tage, zugestellte Nachrichten 30 Tage, gemailte Links 30 Tage nach ihrem Ablauf. Ihr Konto bleibt, bis Sie es löschen lassen; Tickets bleiben als Verlauf Ihrer Firma bei {vendor}.',
  'my-data.fact.name': 'Name',
  'my-data.fact.email': 'E-Mail-Adresse',
  'my-data.fact.chats': 'Chats',
  'my-data.fact.roles': 'Firmen',
  'my-data.fact.tickets': 'Tickets',
  'my-data.fact.drafts': 'Nicht gesendete Entwürfe',
  'my-data.fact.files': 'Dateien',
  'my-data.role': '{company} ({role})',
  'my-data.export': 'Als Datei exportieren',
  'my-data.export-note':
    'Der Export ist eine JSON-Datei mit allem, was oben steht, nur für Sie; der Link gilt 15 Minuten.',
  'my-data.change-address': 'E-Mail-Adresse ändern',
  'my-data.erase': 'Meine Daten löschen',
  'my-data.verify': 'Ist das der echte Bot?',
  'my-data-erase.command':
    'meine daten löschen|meine daten loeschen|lösche meine daten|loesche meine daten|mein konto löschen|mein konto loeschen|konto löschen|konto loeschen|lösche mein konto|loesche mein konto|vergiss mich',
  'my-data-erase.draft': 'das Löschen Ihrer Daten',
  'my-data-erase.asking': 'Meine Daten löschen',
  'my-data-erase.title': 'Meine Daten löschen',
  'my-data-erase.review': 'Ihre Daten löschen?',
  'my-data-erase.confirm': 'Endgültig löschen',
  'my-data-erase.goes':
    '**Das verschwindet:** Ihr Name, Ihre E-Mail-Adresse, Ihr Passwort und jede Anmeldemöglichkeit; alle Ihre Chats, nicht gesendeten Entwürfe und Dateien ohne Ticket; Ihre Rollen und ein Super-Benutzer-Platz, der sofort frei wird; alles, was mit Ihnen geteilt ist.',
  'my-data-erase.goes-stranger':
    '**Das verschwindet:** was ich von diesem Chat weiß: sein Name, seine Sprache und sein Ort, Ihre nicht gesendeten Entwürfe und Dateien. Ein Konto von Ihnen habe ich nicht.',
  'my-data-erase.stays':
    '**Das bleibt:** Ihre Tickets mit allem, was dort geschrieben und angehängt wurde, als Verlauf Ihrer Firma, mit *ehemaliger Benutzer* an der Stelle Ihres Namens. E-Mails und Chat-Nachrichten, die andere bekommen haben, bleiben bei ihnen.',
  'my-data-erase.final':
    'Das lässt sich nicht rückgängig machen. Nachrichten in diesem Chat bleiben, bis Sie sie löschen. Wenn Sie wieder schreiben, kenne ich Sie nicht.',
  'my-data-erase.done': 'Erledigt: Ich kenne Sie nicht mehr. Wer hier als Nächstes schreibt, ist mir neu.',
  'my-data-erase.last-vendor-admin':
    'Sie sind der einzige Administrator des Herstellers: Ohne Sie könnte niemand diesen Helpdesk betreiben. Es wurde nichts gelöscht. Fügen Sie zuerst einen weiteren hinzu, und kommen Sie dann wieder.',
  'my-data-erase.last-tenant-admin':
    'Sie sind der einzige Mandanten-Administrator von **{company}**. Es wurde nichts gelöscht. Lassen Sie zuerst einen weiteren benennen; der Kontakt hilft dabei.',
  'my-data-erase.answering':
    '{count, plural, one {Ein offenes Ticket wartet} other {# offene Tickets warten}} auf Ihre Antwort als Mitarbeiter im Support. Es wurde nichts gelöscht. Übergeben Sie sie zuerst, und kommen Sie dann wieder.',
  'my-data-erase.add-admin': 'Administrator hinzufügen',
  'verify-bot.command':
    'bot prüfen|bot pruefen|bist du echt|sind sie echt|ist das der echte bot|prüfworte|pruefworte|sicherheit',
  'verify-bot.title': 'Ist das der echte Bot von {vendor}?',
  'verify-bot.never':
    'Ich frage **nie** nach einem Passwort, einem Code von Ihrem Telefon oder einem Lizenzschlüssel, und niemand von uns tut das in meinem Namen. Wer es doch tut, bin nicht ich: Antworten Sie nicht, und sagen Sie dem Kontakt Bescheid.',
  'verify-bot.tip': 'Ich frage nie nach Ihrem Passwort: Bitte schreiben Sie hier nie eines.',
  'verify-bot.links': 'Links zum Anmelden oder für ein neues Passwort führen zu **{host}** und nirgendwo sonst hin.',
  'verify-bot.phrase': 'Ihre Prüfworte',
  'verify-bot.compare':
    'Sie gehören nur Ihnen und sind in jedem Ihrer Chats dieselben. Notieren Sie sie: Ein Bot, der sich für mich ausgibt und andere oder keine zeigt, ist eine Fälschung. Fragen Sie nur im privaten Chat danach, und sagen Sie sie niemandem.',
  'email-change.command':
    'e-mail ändern|e-mail aendern|email ändern|email aendern|e-mail-adresse ändern|e-mail-adresse aendern|emailadresse ändern|emailadresse aendern|meine e-mail-adresse ändern|meine e-mail-adresse aendern|neue e-mail-adresse',
  'email-change.draft': 'Ihre neue E-Mail-Adresse',
  'email-change.asking': 'Andere E-Mail-Adresse',
  'email-change.title': 'Andere E-Mail-Adresse',
  'email-change.email.ask': 'Ihre neue E-Mail-Adresse',
  'email-change.email.hint': 'Ich sende einen Link dorthin; bis Sie ihn bestätigen, gilt die alte.',
  'email-change.review': 'Den Link senden?',
  'email-change.confirm': 'Link senden',
  'email-change.same': 'Das ist schon Ihre Adresse.',
  'email-change.note':
    'Wenn Sie sie bestätigen, tritt sie an die Stelle von {address}; dort melde ich die Änderung. Tickets, Plätze und Firmen bleiben, wie sie sind.',
  'email-change.note-first':
    'Wenn Sie sie bestätigen, wird sie Ihre Adresse. Tickets, Plätze und Firmen bleiben, wie sie sind.',
  'email-change.sent':
    'Wenn {address} Ihre sein kann, ist ein Link dorthin unterwegs. Er gilt 60 Minuten; bis Sie ihn bestätigen, ändert sich nichts.',

  // ── Refusals: what, and who can help ─────────────────────────────────────
  'refused.register':
    'Damit Sie Tickets sehen oder eröffnen können, muss ich wissen, wer Sie sind. Was Sie begonnen haben, bleibt erhalten und geht weiter, sobald ich Sie kenne.',
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

  // ── Create a ticket ──────────────────────────────────────────────────────
  'ticket-create.command':
    'ticket erstellen|ein ticket erstellen|ticket anlegen|ein ticket anlegen|ticket eröffnen|ticket eroeffnen|ein ticket eröffnen|ein ticket eroeffnen|ticket aufmachen|ticket schreiben|neues ticket|anfrage|anfrage erstellen|eine anfrage erstellen|anfrage stellen|eine anfrage stellen|neue anfrage|problem melden|ein problem melden|neues problem|fehler melden|einen fehler melden|störung melden|stoerung melden|ich habe ein problem|wir haben ein problem|ich brauche hilfe',
  'ticket-create.draft': 'Ihre Anfrage',
  'ticket-create.asking': 'Neue Anfrage',
  'ticket-create.title': 'Neue Anfrage – {company}',
  'ticket-create.note': 'Felder mit * sind erforderlich. Bilder können Sie jederzeit in diesen Chat ziehen.',
  'ticket-create.review': 'Zusammenfassung – {company}',
  'ticket-create.confirm': 'Senden',
  'ticket-create.improve': 'Betreff verbessern',
  'ticket-create.company.ask': 'Für welche Firma?',
  'ticket-create.type.ask': 'Worum geht es?',
  'ticket-create.product.ask': 'Produkt',
  'ticket-create.customer-name.ask': 'Name des Kunden',
  'ticket-create.erp.ask': 'ERP-Version',
  'ticket-create.version.ask': 'Produktversion {product}',
  'ticket-create.version.ask-any': 'Produktversion',
  'ticket-create.version.unknown': 'Ich weiß es nicht',
  'ticket-create.version.malformed':
    '{product}: Bitte geben Sie die Version in Ziffern an, z. B. {example}, oder wählen Sie *Ich weiß es nicht*. Alle anderen Angaben bleiben erhalten.',
  'ticket-create.version.lookalike':
    'Das sieht nach der Nummer von {label} aus, nicht nach der von {product}. Die Version von {product} sieht aus wie {example}; sie steht auf derselben Seite daneben. Alle anderen Angaben bleiben erhalten.',
  'ticket-create.severity.ask': 'Schweregrad',
  'ticket-create.severity.choice': '{label} – {meaning}',
  'ticket-create.subject.ask': 'Betreff',
  'ticket-create.subject.hint': 'Was haben Sie getan, und was ist passiert?',
  'ticket-create.subject.vague':
    'Ein Tipp, damit wir schneller helfen können: Schreiben Sie, was Sie getan haben und was passiert ist, also lieber *„Fehler bei der Übernahme von Ausgangsbelegen“* statt *„{subject}“*.',
  'ticket-create.description.ask': 'Beschreibung',
  'ticket-create.description.hint': 'Schritte, genaue Meldungen, seit wann, wer betroffen ist',
  'ticket-create.po-number.ask': 'Bestellnummer',
  'ticket-create.files.ask': 'Anlagen',
  'ticket-create.files.hint': 'Bilder einfügen oder Dateien in diesen Chat ziehen (je bis zu 32 MB)',
  'ticket-create.other-product': 'Anderes Produkt',
  'ticket-create.check-agreement': 'Vereinbarung vom Support prüfen lassen',
  'ticket-create.partner.title': 'First-Line-Support: {partner}',
  'ticket-create.partner.text':
    'Für **{company} / {product}** leistet Ihr Partner **{partner}** den First-Line-Support (Vereinbarung {agreement}). Es wurde nichts an den Hersteller gesendet; Ihr Entwurf bleibt erhalten.',
  'ticket-create.no-agreement.title': 'Keine passende Vereinbarung',
  'ticket-create.no-agreement.missing':
    'Für {company} finde ich keine Vereinbarung, die das abdeckt. Ihr Entwurf bleibt erhalten. Der Support kann es prüfen, oder Sie wenden sich an eine dieser Stellen:',
  'ticket-create.no-agreement.suspended':
    'Die Vereinbarung {agreement} von {company} ist ausgesetzt. Ihr Entwurf bleibt erhalten. Der Support kann es prüfen, oder Sie wenden sich an eine dieser Stellen:',
  'ticket-create.no-agreement.ended':
    'Die Vereinbarung {agreement} von {company} ist abgelaufen. Ihr Entwurf bleibt erhalten. Der Support kann es prüfen, oder Sie wenden sich an eine dieser Stellen:',
  'ticket-create.note.unlisted':
    'Die Version {version} kenne ich noch nicht. Bitte prüfen Sie sie noch einmal; Sie können sie auch so senden.',
  'ticket-create.note.unknown-version': 'Die Version ist offen. Der Support hilft Ihnen, sie zu finden.',
  'ticket-create.note.mismatch':
    'Die Version {version} ist für {erp} nicht aufgeführt. Bitte prüfen Sie sie noch einmal; Sie können sie auch so senden.',
  'ticket-create.note.alike':
    '{name} hat ein offenes Ticket, das ähnlich aussieht: **{number}** · {subject}. Sie können ihm beitreten oder Ihres trotzdem senden.',
  'ticket-create.note.no-picture':
    'Noch kein Bild angehängt – ein Screenshot hilft oft. Fügen Sie ihn vor dem Senden einfach hier ein, oder senden Sie ohne Bild.',
  'ticket-create.note.first-line': 'First-Line-Support: {vendor} (Vereinbarung {agreement})',
  'ticket-create.note.super-users-only':
    'Laut Vereinbarung von {company} senden nur Super-Benutzer an den Hersteller: {names}. Leiten Sie den Entwurf weiter; dort genügt zum Senden ein Tippen.',
  'ticket-create.note.no-super-users':
    'Laut Vereinbarung von {company} senden nur Super-Benutzer an den Hersteller, und zurzeit gibt es keine. Ihr Entwurf bleibt erhalten; Ihr Kontakt kann weiterhelfen.',
  'ticket-create.done':
    '✅ Anfrage **{number}** ist eingegangen ({at}). Status: *Neu*. First-Line-Support: {vendor} (Vereinbarung {agreement}). Möchten Sie etwas ergänzen? Antworten Sie einfach, oder ziehen Sie eine Datei in diesen Chat.',
  'ticket-create.done-check':
    '✅ Anfrage **{number}** ist eingegangen ({at}). {vendor} prüft Ihre Vereinbarung und antwortet hier. Nichts von dem, was Sie geschrieben haben, geht verloren.',

  // ── My tickets ───────────────────────────────────────────────────────────
  'ticket-list.command':
    'mein support|meine tickets|meine offenen tickets|offene tickets|meine anfragen|meine offenen anfragen|offene anfragen|anfragen|tickets anzeigen|meine tickets anzeigen|tickets auflisten|zeige meine tickets|zeig mir meine tickets|status meiner tickets|status meiner anfragen|status meines tickets|was ist mit meinem ticket|was ist mit meiner anfrage|was ist mit meinen tickets|was macht mein ticket|wie steht es um mein ticket|wie weit ist mein ticket|wie weit ist meine anfrage|wie ist der status|wie ist der stand|stand meiner tickets|ticketstatus|ticketübersicht|ticketuebersicht',
  'ticket-list.command-company':
    'alle firmen-tickets|alle firmentickets|alle firmen tickets|firmen-tickets|firmentickets|alle firmenfälle|alle firmenfaelle|alle tickets|alle anfragen|alle tickets anzeigen|alle tickets der firma|tickets der firma|alle tickets meiner firma|tickets meiner firma|alle tickets unserer firma|tickets unserer firma',
  'ticket-list.command-closed':
    'geschlossene tickets|meine geschlossenen tickets|geschlossene anfragen|erledigte tickets|meine erledigten tickets|erledigte anfragen|gelöste tickets|geloeste tickets|abgeschlossene tickets|abgeschlossene anfragen|alte tickets|bisherige anfragen|meine bisherigen anfragen|frühere tickets|fruehere tickets|frühere anfragen|fruehere anfragen',
  'ticket-list.command-search':
    'suche|suche nach|suche ticket|suche tickets|suche tickets mit|suche in tickets|ticket suchen|tickets suchen|finde|finde ticket|finde tickets',
  'ticket-list.open': 'Meine offenen Tickets ({count})',
  'ticket-list.closed': 'Meine geschlossenen Tickets ({count})',
  'ticket-list.which': 'Die Tickets welcher Firma?',
  'ticket-list.everything': 'Alle Tickets ({count})',
  'ticket-list.company': 'Alle Firmen-Tickets – {company} ({count})',
  'ticket-list.searching': 'Angezeigt wird, was „{search}“ enthält',
  'ticket-list.empty-open':
    'Sie haben keine offenen Tickets. Eine gute Nachricht – oder Zeit, eine Anfrage zu erstellen?',
  'ticket-list.empty-closed': 'Sie haben noch keine geschlossenen Tickets.',
  'ticket-list.empty-company': 'Für diese Firma gibt es noch keine Tickets.',
  'ticket-list.nothing-found': 'Nichts gefunden. Versuchen Sie es mit weniger Wörtern oder in einer anderen Liste.',
  'ticket-list.page': 'Seite {page} von {pages}',

  // ── One ticket ───────────────────────────────────────────────────────────
  'ticket-show.command':
    'ticket|anfrage|status|status von|status von ticket|status von anfrage|status ticket|status anfrage|status des tickets|stand von|stand von ticket|was ist mit|was ist mit ticket|was ist mit anfrage|was ist mit meinem ticket|was ist mit meiner anfrage|wie steht es um|wie steht es um ticket|wie weit ist|wie weit ist ticket|zeige|zeige ticket|zeig mir ticket|zeige anfrage|öffne ticket|oeffne ticket|ticket nummer|ticket nr|ticketnummer',
  'ticket-show.title': '{number} · {subject}',
  'ticket-history.title': 'Verlauf von {number} · {subject}',
  'status.new': 'Neu',
  'status.in-progress': 'In Bearbeitung',
  'status.waiting-customer': 'Wartet auf Sie',
  'status.waiting-customer-agents': 'Wartet auf den Kunden',
  'status.waiting-third-party': 'Beim Partner/Hersteller',
  'status.resolved': 'Gelöst',
  'status.closed': 'Geschlossen',
  'status.cancelled': 'Storniert',
  'ticket.contact': 'Kontakt: {name}',
  'ticket.owner': 'Bearbeitung: {name}',
  'ticket.no-owner': 'Noch nicht zugewiesen',
  'ticket.nobody': 'System',
  'ticket.created': 'Erstellt am {day}',
  'ticket.changed': '{days, plural, =0 {heute geändert} one {vor # Tag geändert} other {vor # Tagen geändert}}',
  'ticket.shared-by': 'geteilt von {name}',
  'ticket.version-unknown': 'noch nicht bekannt',
  'ticket.file-coming': '{name} (unterwegs)',
  'ticket.file-lost': '{name} (nicht angekommen: bitte noch einmal senden)',
  'ticket.not-scanned': '{name} (nicht auf Viren geprüft)',
  'ticket.fact.agreement': 'Vereinbarung',
  'ticket.fact.company': 'Firma',
  'ticket.fact.created': 'Erstellt',
  'ticket.fact.customer': 'Kunde',
  'ticket.fact.erp': 'ERP-Version',
  'ticket.fact.files': 'Anlagen',
  'ticket.fact.follow-up': 'Folgeticket zu',
  'ticket.fact.next': 'Wie es weitergeht',
  'ticket.fact.owner': 'Bearbeitung',
  'ticket.fact.po': 'Bestellnummer',
  'ticket.fact.product': 'Produkt',
  'ticket.fact.requester': 'Angefragt von',
  'ticket.fact.severity': 'Schweregrad',
  'ticket.fact.shared': 'Geteilt mit',
  'ticket.fact.submitter': 'Gesendet von',
  'ticket.fact.type': 'Anliegen',
  'ticket.fact.version': 'Produktversion',
  'ticket.next.new': 'Der Support liest es und antwortet hier.',
  'ticket.next.partner': 'Ihr Partner liest es und antwortet hier.',
  'ticket.next.in-progress': 'Der Support arbeitet daran und antwortet hier.',
  'ticket.next.waiting-customer': 'Der Support wartet auf Ihre Antwort. Drücken Sie auf *Antworten*.',
  'ticket.next.waiting-third-party': 'Partner oder Hersteller arbeiten daran; die Antwort kommt hier an.',
  'ticket.next.resolved':
    'Wenn es doch nicht gelöst ist, öffnen Sie es innerhalb von 14 Tagen wieder. Danach wird es geschlossen.',
  'ticket.next.closed': 'Es ist geschlossen. Eine Antwort eröffnet ein neues Ticket, das mit diesem verknüpft ist.',
  'ticket.next.cancelled': 'Es ist storniert; niemand arbeitet daran. Der Grund steht im Verlauf.',
  'ticket.field.subject': 'Betreff',
  'ticket.field.description': 'Beschreibung',
  'ticket.field.product': 'Produkt',
  'ticket.field.version': 'Produktversion',
  'ticket.field.erp': 'ERP-Version',
  'ticket.field.severity': 'Schweregrad',
  'ticket.field.poNumber': 'Bestellnummer',
  'ticket.field.customerName': 'Kunde',
  'event.created': 'erstellt',
  'event.taken': 'zugewiesen an {name}',
  'event.asked': 'Rückfrage: {text}',
  'event.replied': 'Antwort: {text}',
  'event.noted': 'Notiz: {text}',
  'event.edited': 'bearbeitet ({fields})',
  'event.attached': '{files} hinzugefügt',
  'event.detached': '{file} entfernt',
  'event.shared': 'mit {name} geteilt',
  'event.unshared': 'nicht mehr mit {name} geteilt',
  'event.handed': 'von {from} an {to} übergeben',
  'event.reminded': 'Erinnerung gesendet',
  'event.resolved': 'gelöst: {text}',
  'event.resolved-by-clock': 'nach 14 Tagen ohne Antwort als gelöst vermerkt',
  'event.reopened': 'wieder geöffnet',
  'event.closed': 'geschlossen',
  'event.closed-by-clock': 'nach 14 Tagen geschlossen',
  'event.cancelled': 'storniert: {reason}',
  'event.cancelled-because': 'storniert ({reason})',
  'event.cancelled-because-text': 'storniert ({reason}): {text}',
  'event.handed-text': 'von {from} an {to} übergeben: {text}',

  // ── On an existing ticket ────────────────────────────────────────────────
  'ticket.at-its-end': '**{number}** hat bereits den Status *{status}* ({name}, {at}). Es wurde nichts geändert.',

  'ticket-reply.command':
    'auf ticket antworten|auf ein ticket antworten|auf mein ticket antworten|ticket beantworten|auf anfrage antworten|auf eine anfrage antworten|auf meine anfrage antworten|rückfrage beantworten|rueckfrage beantworten|ticket ergänzen|ticket ergaenzen|anfrage ergänzen|anfrage ergaenzen|ticket kommentieren|anfrage kommentieren|datei nachreichen|screenshot nachreichen|bild nachreichen',
  'ticket-reply.draft': 'Ihre Antwort',
  'ticket-reply.asking': 'Antworten',
  'ticket-reply.title': 'Antwort zu {number} · {subject}',
  'ticket-reply.review': 'Ihre Antwort zu {number} · {subject}',
  'ticket-reply.confirm': 'Senden',
  'ticket-reply.ticket.ask': 'Um welches Ticket geht es?',
  'ticket-reply.ticket.hint': 'Ein älteres öffnen Sie bitte unter *Meine Tickets*.',
  'ticket-reply.text.ask': 'Ihre Antwort',
  'ticket-reply.text.hint': 'Text, eine Datei oder beides',
  'ticket-reply.text.asked': '{name} hat gefragt: {question}',
  'ticket-reply.text.missing':
    'Noch gibt es nichts zu senden. Bitte schreiben Sie einen Satz, oder ziehen Sie eine Datei in diesen Chat.',
  'ticket-reply.files.ask': 'Anlagen',
  'ticket-reply.note.reopen': '{number} ist gelöst. Mit Ihrer Antwort wird es unter derselben Nummer wieder geöffnet.',
  'ticket-reply.note.follow-up':
    '{number} ist geschlossen. Ihre Antwort eröffnet ein neues Ticket, das darauf verweist; so geht nichts verloren.',
  'ticket-reply.done': '✅ Zu **{number}** hinzugefügt. {next}',
  'ticket-reply.done-reopened': '✅ Zu **{number}** hinzugefügt, und das Ticket ist wieder offen. {next}',
  'ticket-reply.done-follow-up':
    '✅ **{old}** war schon geschlossen; Ihre Antwort ist deshalb das neue Ticket **{number}**, ein Folgeticket zu {old}. Der Support liest es und antwortet hier.',
  'ticket-reply.done-agent': '✅ Zu **{number}** hinzugefügt. {name} sieht es im Ticket.',
  'ticket-reply.cancelled':
    '**{number}** ist storniert, eine Antwort dort würde niemand lesen. Es wurde nichts gesendet. Drücken Sie auf *Anfrage erstellen*, um mit dem weiterzumachen, was schon bekannt ist.',
  'ticket-reply.no-follow-up':
    '**{number}** ist geschlossen, und was jetzt folgt, kann nicht direkt an den Hersteller gehen. Es wurde nichts gesendet. Drücken Sie auf *Anfrage erstellen*: Was schon bekannt ist, steht dort bereits, und Sie erfahren, wer helfen kann.',
  'ticket-reply.over':
    '**{number}** ist abgeschlossen. Erst eine Antwort von Kundenseite öffnet es wieder; bis dahin lässt sich hier nichts hinzufügen.',

  'ticket-edit.command':
    'ticket bearbeiten|ein ticket bearbeiten|mein ticket bearbeiten|ticket ändern|ticket aendern|ein ticket ändern|ein ticket aendern|mein ticket ändern|mein ticket aendern|anfrage bearbeiten|eine anfrage bearbeiten|meine anfrage bearbeiten|anfrage ändern|anfrage aendern|meine anfrage ändern|meine anfrage aendern|ticket aktualisieren',
  'ticket-edit.draft': 'Ihre Änderungen',
  'ticket-edit.asking': 'Ticket bearbeiten',
  'ticket-edit.title': '{number} · {subject} bearbeiten',
  'ticket-edit.review': 'Ihre Änderungen an {number} · {subject}',
  'ticket-edit.confirm': 'Speichern',
  'ticket-edit.ticket.ask': 'Welches Ticket möchten Sie ändern?',
  'ticket-edit.subject.ask': 'Betreff',
  'ticket-edit.description.ask': 'Beschreibung',
  'ticket-edit.erp.ask': 'ERP-Version',
  'ticket-edit.severity.ask': 'Schweregrad',
  'ticket-edit.po-number.ask': 'Bestellnummer',
  'ticket-edit.note.changes': 'Sie ändern: {fields}. Was vorher dort stand, bleibt im Verlauf erhalten.',
  'ticket-edit.note.nothing':
    'Das steht so bereits im Ticket; es gibt also nichts zu speichern. Drücken Sie auf *Bearbeiten*, um etwas zu ändern.',
  'ticket-edit.nothing': 'Es gibt nichts zu speichern: **{number}** bleibt, wie es ist.',
  'ticket-edit.conflict': 'Jemand hat {number} geändert, während Sie es bearbeitet haben. Ihr Text bleibt erhalten.',
  'ticket-edit.done': '✅ In **{number}** gespeichert. {next}',

  'ticket-merge.draft': 'Ihre Änderungen',
  'ticket-merge.asking': 'Zwei Versionen',
  'ticket-merge.title': 'Zwei Versionen von {number}',
  'ticket-merge.text':
    '{name} hat dieses Ticket geändert ({at}), während Sie es bearbeitet haben. Ihr Text bleibt erhalten; hier sind beide Versionen.',
  'ticket-merge.theirs': 'Die andere übernehmen',
  'ticket-merge.mine': 'Meine behalten',
  'ticket-merge.combine': 'Zusammenführen',
  'ticket-merge.label-yours': 'Ihre Version: {field}',
  'ticket-merge.label-theirs': 'Die andere: {field}',
  'ticket-merge.ticket.ask': 'Welches Ticket möchten Sie ändern?',
  'ticket-merge.way.ask': 'Welche Version gilt?',
  'ticket-merge.subject.ask': 'Betreff',
  'ticket-merge.description.ask': 'Beschreibung',
  'ticket-merge.review': 'Das wird in {number} gespeichert',
  'ticket-merge.confirm': 'Speichern',
  'ticket-merge.note.theirs': 'Die andere Version bleibt; Ihre Änderungen werden beiseitegelegt.',

  'ticket-share.command':
    'ticket teilen|ein ticket teilen|mein ticket teilen|anfrage teilen|eine anfrage teilen|meine anfrage teilen|ticket freigeben|ticket mit kollegen teilen|ticket mit kollegin teilen|ticket weitergeben',
  'ticket-share.draft': 'das Teilen des Tickets',
  'ticket-share.asking': 'Ticket teilen',
  'ticket-share.title': '{number} · {subject} teilen',
  'ticket-share.review': '{number} · {subject} teilen',
  'ticket-share.confirm': 'Teilen',
  'ticket-share.ticket.ask': 'Welches Ticket möchten Sie teilen?',
  'ticket-share.colleague.ask': 'Mit wem aus Ihrer Firma?',
  'ticket-share.note':
    'Die Person sieht das ganze Ticket mit allen jetzigen und künftigen Nachrichten und Anlagen und kann antworten. Sie können das Teilen jederzeit beenden.',
  'ticket-share.nobody':
    'Bei {company} gibt es niemanden mehr, mit dem sich **{number}** teilen lässt: Alle registrierten Personen haben es schon. Neue müssen sich zuerst registrieren; Ihr Kontakt kann helfen.',
  'ticket-share.done': '✅ **{number}** ist mit {name} geteilt und steht jetzt auch dort in der Liste.',

  'ticket-unshare.command':
    'ticket nicht mehr teilen|teilen eines tickets beenden|teilen des tickets beenden|freigabe beenden|freigabe zurücknehmen|freigabe zuruecknehmen|freigabe aufheben',
  'ticket-unshare.draft': 'das Beenden des Teilens',
  'ticket-unshare.asking': 'Teilen beenden',
  'ticket-unshare.title': '{number} · {subject} nicht mehr teilen',
  'ticket-unshare.review': '{number} · {subject} nicht mehr teilen',
  'ticket-unshare.confirm': 'Teilen beenden',
  'ticket-unshare.ticket.ask': 'Um welches Ticket geht es?',
  'ticket-unshare.colleague.ask': 'Wer soll es nicht mehr sehen?',
  'ticket-unshare.note':
    'Die Person sieht das Ticket und seine Anlagen nicht mehr. Was sie vorher gelesen oder gespeichert hat, lässt sich nicht zurückholen.',
  'ticket-unshare.nobody': '**{number}** ist mit niemandem geteilt.',
  'ticket-unshare.done': '✅ **{number}** ist nicht mehr mit {name} geteilt.',

  'ticket-close.command':
    'ticket schließen|ticket schliessen|ein ticket schließen|ein ticket schliessen|mein ticket schließen|mein ticket schliessen|anfrage schließen|anfrage schliessen|meine anfrage schließen|meine anfrage schliessen|ticket gelöst|ticket geloest|ticket erledigt|mein ticket ist gelöst|mein ticket ist geloest|mein ticket ist erledigt|problem gelöst|problem geloest|das problem ist gelöst|das problem ist geloest',
  'ticket-close.draft': 'das Schließen des Tickets',
  'ticket-close.asking': 'Ticket schließen',
  'ticket-close.title': '{number} schließen',
  'ticket-close.review': '{number} · {subject} schließen?',
  'ticket-close.confirm': 'Schließen',
  'ticket-close.ticket.ask': 'Welches Ticket ist gelöst?',
  'ticket-close.note': 'Es gilt dann als gelöst. 14 Tage lang können Sie es wieder öffnen.',
  'ticket-close.done':
    '✅ **{number}** ist *Gelöst*. Das freut uns! Tritt es wieder auf, öffnen Sie es innerhalb von 14 Tagen wieder.',

  'ticket-reopen.command':
    'ticket wieder öffnen|ticket wieder oeffnen|ticket wiederöffnen|ticket wiederoeffnen|ticket wiedereröffnen|ticket wiedereroeffnen|ticket erneut öffnen|ticket erneut oeffnen|ein ticket wieder öffnen|ein ticket wieder oeffnen|mein ticket wieder öffnen|mein ticket wieder oeffnen|anfrage wieder öffnen|anfrage wieder oeffnen|mein ticket ist nicht gelöst|mein ticket ist nicht geloest|problem nicht gelöst|problem nicht geloest|das problem ist nicht gelöst|das problem ist nicht geloest|das problem ist wieder da|das problem besteht weiterhin',
  'ticket-reopen.draft': 'das Wiederöffnen des Tickets',
  'ticket-reopen.asking': 'Ticket wieder öffnen',
  'ticket-reopen.title': '{number} wieder öffnen',
  'ticket-reopen.review': '{number} · {subject} wieder öffnen?',
  'ticket-reopen.confirm': 'Wieder öffnen',
  'ticket-reopen.ticket.ask': 'Welches Ticket ist nicht gelöst?',
  'ticket-reopen.is-open': '**{number}** ist bereits offen. Um etwas hinzuzufügen, drücken Sie auf *Antworten*.',
  'ticket-reopen.too-late':
    '**{number}** wurde vor mehr als 14 Tagen gelöst und bleibt geschlossen. Drücken Sie auf *Antworten*: Was Sie schreiben, wird ein neues Ticket, das darauf verweist.',
  'ticket-reopen.done':
    '✅ **{number}** ist wieder offen. {next} Es hilft, wenn Sie in einer Antwort schreiben, was noch nicht stimmt.',

  'ticket-withdraw.command':
    'ticket zurückziehen|ticket zurueckziehen|ein ticket zurückziehen|ein ticket zurueckziehen|mein ticket zurückziehen|mein ticket zurueckziehen|anfrage zurückziehen|anfrage zurueckziehen|meine anfrage zurückziehen|meine anfrage zurueckziehen|ticket stornieren|mein ticket stornieren|anfrage stornieren|meine anfrage stornieren|ticket löschen|ticket loeschen|mein ticket löschen|mein ticket loeschen|anfrage löschen|anfrage loeschen|meine anfrage löschen|meine anfrage loeschen',
  'ticket-withdraw.draft': 'das Zurückziehen des Tickets',
  'ticket-withdraw.asking': 'Ticket zurückziehen',
  'ticket-withdraw.title': '{number} · {subject} zurückziehen',
  'ticket-withdraw.review': '{number} · {subject} zurückziehen?',
  'ticket-withdraw.confirm': 'Zurückziehen',
  'ticket-withdraw.ticket.ask': 'Welches Ticket brauchen Sie nicht mehr?',
  'ticket-withdraw.reason.ask': 'Warum brauchen Sie es nicht mehr?',
  'ticket-withdraw.reason.hint': 'Den Grund können alle lesen, die das Ticket sehen',
  'ticket-withdraw.note':
    'Danach arbeitet niemand mehr daran, und es lässt sich nicht wieder öffnen. Wenn es gelöst ist, drücken Sie stattdessen hier auf *Abbrechen* und im Ticket auf *Schließen*.',
  'ticket-withdraw.done':
    '✅ **{number}** ist *Storniert*; Ihr Grund steht im Verlauf. Tritt es wieder auf, erstellen Sie bitte eine neue Anfrage.',

  'ticket-remove-file.command':
    'datei entfernen|eine datei entfernen|datei löschen|datei loeschen|eine datei löschen|eine datei loeschen|anlage entfernen|anlage löschen|anlage loeschen|eine anlage löschen|eine anlage loeschen|anhang entfernen|einen anhang entfernen|anhang löschen|anhang loeschen|einen anhang löschen|einen anhang loeschen|bild entfernen|bild löschen|bild loeschen|screenshot entfernen|screenshot löschen|screenshot loeschen',
  'ticket-remove-file.draft': 'das Entfernen einer Anlage',
  'ticket-remove-file.asking': 'Eine Anlage entfernen',
  'ticket-remove-file.title': 'Eine Anlage von {number} · {subject} entfernen',
  'ticket-remove-file.review': 'Diese Anlage von {number} · {subject} entfernen?',
  'ticket-remove-file.confirm': 'Entfernen',
  'ticket-remove-file.ticket.ask': 'Bei welchem Ticket ist die Anlage?',
  'ticket-remove-file.file.ask': 'Welche Anlage?',
  'ticket-remove-file.note':
    'Danach kann niemand sie mehr öffnen, und sie lässt sich nicht zurückholen. Im Verlauf bleibt stehen, wie sie hieß und dass Sie sie entfernt haben.',
  'ticket-remove-file.nothing': '**{number}** hat keine Anlagen.',
  'ticket-remove-file.done': '✅ {name} ist aus **{number}** entfernt. Niemand kann die Datei mehr öffnen.',

  // ── Support ──────────────────────────────────────────────────────────────
  'ticket-queue.command': 'meine warteschlange|warteschlange|queue',
  'ticket-queue.command-unassigned': 'nicht zugewiesen|nicht zugewiesene tickets|offene tickets ohne bearbeiter',
  'ticket-queue.command-search': 'suche in allen tickets|in allen tickets suchen|alle tickets durchsuchen',
  'ticket-queue.owned': 'Meine Warteschlange ({count})',
  'ticket-queue.unassigned': 'Nicht zugewiesen ({count})',
  'ticket-queue.found': 'In allen Tickets gefunden ({count})',
  'ticket-queue.all': 'Alle offenen Tickets ({count})',
  'ticket-queue.empty-owned': 'Auf Sie wartet nichts. *Nicht zugewiesen* zeigt, was noch niemand übernommen hat.',
  'ticket-queue.empty-unassigned': 'Jedes offene Ticket ist vergeben.',
  'ticket-queue.empty-all': 'Es gibt keine offenen Tickets.',

  'promise.running': 'Erste Antwort bis {at}',
  'promise.late': '⚠ Erste Antwort überfällig seit {at}',
  'promise.paused': 'Erste Antwort: ruht, bis der Kunde antwortet',
  'ticket.note-entry': 'Interne Notiz: {text}',
  'ticket.fact.promise': 'Erste Antwort',
  'ticket.promise.running': 'voraussichtlich bis {at}',
  'ticket.promise.paused': 'sobald Sie geantwortet haben; bis dahin ruht die Frist',
  'ticket.promise.paused-agents': 'ruht, bis der Kunde geantwortet hat',
  'ticket.promise.late':
    'war bis {at} zugesagt und kommt später als versprochen. Der Support wurde darauf hingewiesen.',
  'ticket.promise.kept': '{answered}, rechtzeitig (zugesagt bis {at})',
  'ticket.promise.broken': '{answered}, später als zugesagt ({at})',
  'promise.days': '{count, plural, one {eines Arbeitstags} other {von # Arbeitstagen}}',
  'promise.hours': '{count, plural, one {einer Arbeitsstunde} other {von # Arbeitsstunden}}',
  'ticket-create.promise': 'Erste Antwort innerhalb {span} ({severity}): bis {at}.',

  'cancel.duplicate': 'doppelt',
  'cancel.not-ours': 'nicht unser Produkt oder unsere Aufgabe',
  'cancel.not-reproducible': 'nicht nachvollziehbar',
  'cancel.other': 'anderer Grund',

  'ticket-take.command': 'ticket übernehmen|ticket uebernehmen|ein ticket übernehmen|ein ticket uebernehmen',
  'ticket-take.draft': 'die Übernahme',
  'ticket-take.asking': 'Ticket übernehmen',
  'ticket-take.title': '{number} übernehmen',
  'ticket-take.review': '{number} · {subject} übernehmen?',
  'ticket-take.confirm': 'Übernehmen',
  'ticket-take.ticket.ask': 'Welches Ticket übernehmen Sie?',
  'ticket-take.note-owned': 'Zurzeit bearbeitet es {name}. Danach liegt es bei Ihnen.',
  'ticket-take.mine': '**{number}** liegt schon bei Ihnen.',
  'ticket-take.done': '✅ **{number}** liegt jetzt bei Ihnen. {name} sieht, dass Sie daran arbeiten.',

  'ticket-ask.command': 'kunden fragen|den kunden fragen|rückfrage stellen|rueckfrage stellen',
  'ticket-ask.draft': 'Ihre Rückfrage',
  'ticket-ask.asking': 'Rückfrage',
  'ticket-ask.title': 'Rückfrage zu {number} · {subject}',
  'ticket-ask.review': 'Ihre Rückfrage zu {number} · {subject}',
  'ticket-ask.confirm': 'Senden',
  'ticket-ask.ticket.ask': 'Um welches Ticket geht es?',
  'ticket-ask.text.ask': 'Ihre Frage',
  'ticket-ask.text.hint': 'Der Kunde liest sie im vollen Wortlaut',
  'ticket-ask.note': 'Das Ticket wartet dann auf {name}: Erinnerung nach 7 Tagen, ohne Antwort nach 14 Tagen gelöst.',
  'ticket-ask.done': '✅ Rückfrage zu **{number}** gestellt. Das Ticket wartet auf {name}; die Antwort erscheint hier.',

  'ticket-note.command': 'notiz|interne notiz|notiz zu einem ticket',
  'ticket-note.draft': 'Ihre Notiz',
  'ticket-note.asking': 'Interne Notiz',
  'ticket-note.title': 'Interne Notiz zu {number} · {subject}',
  'ticket-note.review': 'Interne Notiz zu {number} · {subject}',
  'ticket-note.confirm': 'Speichern',
  'ticket-note.ticket.ask': 'Um welches Ticket geht es?',
  'ticket-note.text.ask': 'Ihre Notiz',
  'ticket-note.text.hint': 'Nur für Ihre Kolleginnen und Kollegen',
  'ticket-note.note': 'Der Kunde sieht sie nie. Dateien gehören in eine Antwort: Sie sind für alle am Ticket bestimmt.',
  'ticket-note.done': '✅ Zu **{number}** notiert, nur für Ihre Kolleginnen und Kollegen.',

  'ticket-assign.command': 'ticket zuweisen|ein ticket zuweisen',
  'ticket-assign.draft': 'die Zuweisung',
  'ticket-assign.asking': 'Ticket zuweisen',
  'ticket-assign.title': '{number} · {subject} zuweisen',
  'ticket-assign.review': '{number} · {subject} zuweisen',
  'ticket-assign.confirm': 'Zuweisen',
  'ticket-assign.ticket.ask': 'Um welches Ticket geht es?',
  'ticket-assign.agent.ask': 'An wen?',
  'ticket-assign.nobody': 'Es gibt sonst niemanden, dem **{number}** zugewiesen werden könnte.',
  'ticket-assign.done': '✅ **{number}** liegt jetzt bei {name}.',

  'ticket-hand.command': 'ticket übergeben|ticket uebergeben|ein ticket übergeben|ein ticket uebergeben',
  'ticket-hand.draft': 'die Übergabe',
  'ticket-hand.asking': 'Ticket übergeben',
  'ticket-hand.title': '{number} übergeben',
  'ticket-hand.review': '{number} · {subject} übergeben?',
  'ticket-hand.confirm': 'Übergeben',
  'ticket-hand.ticket.ask': 'Um welches Ticket geht es?',
  'ticket-hand.to.ask': 'An wen?',
  'ticket-hand.text.ask': 'Was dort bekannt sein sollte',
  'ticket-hand.text.hint': 'Alle am Ticket lesen es, auch der Kunde',
  'ticket-hand.note': 'Von {from} an {to}. Alle am Ticket sehen die Übergabe; nichts Geschriebenes geht verloren.',
  'ticket-hand.note-gone': 'Es verlässt Ihre Warteschlange; {to} antwortet von da an und kann es zurückgeben.',
  'ticket-hand.nobody': '{company} hat keinen Partner, der **{number}** übernehmen könnte; es bleibt deshalb hier.',
  'ticket-hand.done': '✅ **{number}** liegt jetzt bei {to}. Der Kunde sieht die Übergabe.',

  'ticket-resolve.command': 'ticket lösen|ticket loesen|ein ticket lösen|ein ticket loesen',
  'ticket-resolve.draft': 'Ihre Antwort',
  'ticket-resolve.asking': 'Ticket lösen',
  'ticket-resolve.title': '{number} · {subject} lösen',
  'ticket-resolve.review': '{number} · {subject} lösen',
  'ticket-resolve.confirm': 'Lösen',
  'ticket-resolve.ticket.ask': 'Welches Ticket ist gelöst?',
  'ticket-resolve.text.ask': 'Die Antwort',
  'ticket-resolve.text.hint': 'Was die Ursache war und was der Kunde jetzt tut',
  'ticket-resolve.note': '{name} liest die Antwort im vollen Wortlaut und wird gefragt, ob es gelöst ist.',
  'ticket-resolve.done': '✅ **{number}** ist *Gelöst*. {name} wird gefragt, ob das stimmt.',

  'ticket-cancel.command': 'ticket ablehnen|ein ticket ablehnen|mit grund stornieren',
  'ticket-cancel.draft': 'die Stornierung',
  'ticket-cancel.asking': 'Ticket stornieren',
  'ticket-cancel.title': '{number} · {subject} stornieren',
  'ticket-cancel.review': '{number} · {subject} stornieren?',
  'ticket-cancel.confirm': 'Ticket stornieren',
  'ticket-cancel.ticket.ask': 'Um welches Ticket geht es?',
  'ticket-cancel.reason.ask': 'Warum?',
  'ticket-cancel.text.ask': 'In Ihren Worten',
  'ticket-cancel.text.hint': 'Alle am Ticket lesen es: welches Ticket es wiederholt, wer stattdessen hilft',
  'ticket-cancel.text.missing': 'Bitte begründen Sie es in einem Satz; der Kunde liest ihn.',
  'ticket-cancel.note': '{name} liest den Grund. Ein storniertes Ticket lässt sich nicht wieder öffnen.',
  'ticket-cancel.done': '✅ **{number}** ist *Storniert*. {name} kann den Grund lesen.',

  'ticket-solved.draft': 'Ihre Rückmeldung',
  'ticket-solved.asking': 'Gelöst?',
  'ticket-solved.title': 'Ist {number} gelöst?',
  'ticket-solved.review': 'Ist {number} · {subject} gelöst?',
  'ticket-solved.confirm': 'Bestätigen',
  'ticket-solved.ticket.ask': 'Um welches Ticket geht es?',
  'ticket-solved.answer.ask': 'Ist es gelöst?',
  'ticket-solved.yes':
    '✅ Vielen Dank, **{number}** ist *Geschlossen*. Falls etwas nachkommt, antworten Sie: Daraus wird ein neues Ticket, das darauf verweist.',
  'ticket-solved.no': '**{number}** ist unter derselben Nummer wieder offen. Was funktioniert noch nicht?',

  'ticket-join.draft': 'Ihr Beitritt',
  'ticket-join.asking': 'Ticket beitreten',
  'ticket-join.title': '{number} beitreten',
  'ticket-join.review': '{number} · {subject} beitreten?',
  'ticket-join.confirm': 'Beitreten',
  'ticket-join.ticket.ask': 'Welchem Ticket möchten Sie beitreten?',
  'ticket-join.note': 'Es steht dann bei Ihren Tickets, und Sie erfahren alles dazu, wie {name}.',
  'ticket-join.already': 'An **{number}** sind Sie schon beteiligt.',
  'ticket-join.done': '✅ Sie sind jetzt an **{number}** beteiligt. Ist bei Ihnen etwas anders, antworten Sie dort.',

  // ── Notices ───────────────────────────────────────────────────────────────
  'notice.asked': '{name} hat eine Frage zu {number} · {subject}',
  'notice.attached': '{name} hat Dateien zu {number} · {subject} hinzugefügt',
  'notice.cancelled': '{name} hat {number} · {subject} storniert',
  'notice.closed': '{name} hat {number} · {subject} geschlossen',
  'notice.closed-by-clock': '{number} · {subject} ist geschlossen',
  'notice.closed-by-clock.why':
    'Das Ticket wurde vor {days} Tagen gelöst, und dabei ist es geblieben. Tritt das Problem wieder auf, antworten Sie einfach: Daraus wird ein neues Ticket, das auf dieses verweist.',
  'notice.created': '{name} hat {number} · {subject} gesendet',
  'notice.edited': '{name} hat {number} · {subject} geändert',
  'notice.fact.change': '{before} → {after}',
  'notice.fact.subject': 'Betreff',
  'notice.fact.status': 'Status',
  'notice.given': '{name} hat Ihnen {number} · {subject} zugewiesen',
  'notice.handed': '{number} · {subject} liegt jetzt bei {to}',
  'notice.noted': '{name} hat zu {number} · {subject} etwas notiert',
  'notice.number-only':
    'Zu {number} gibt es etwas Neues. Öffnen Sie es in unserem privaten Chat: Schreiben Sie dort *Ticket {number}*.',
  'notice.passed-nobody': 'Um {number} · {subject} kümmert sich derzeit kein Partner',
  'notice.passed-nobody.why':
    'Der Hersteller weiß Bescheid und entscheidet, wer es weiterführt. Nichts von dem, was geschrieben wurde, geht verloren.',
  'notice.passed-nobody-agents':
    '⚠ **{number}** hat keinen Partner mehr. Die Administration des Herstellers muss es weitergeben.',
  'notice.passed-nobody-vendor':
    '⚠ **{number}** · {subject}: {company} wird von keinem Partner mehr betreut, und das Ticket ist offen. Übergeben Sie es an den Hersteller oder tragen Sie für {company} einen neuen Partner ein.',
  'notice.passed-on':
    '**{number}** wurde weitergegeben, weil Sie diesen Kunden nicht mehr betreuen. Für Sie ist nichts mehr zu tun.',
  'notice.promise-over':
    '⚠ **{number}** · {subject}: Die Zeit für die erste Antwort ist abgelaufen, und noch hat niemand geantwortet.',
  'notice.promise-over-customer':
    '**{number}** · {subject}: Wir wollten Ihnen inzwischen geantwortet haben und haben es nicht geschafft. Ihr Ticket ist nicht vergessen; der Support ist alarmiert und antwortet hier.',
  'notice.promise-soon':
    '⚠ **{number}** · {subject}: Die Zeit für die erste Antwort ist zum größten Teil vorbei, und noch hat niemand geantwortet.',
  'notice.reminded': 'Der Support wartet auf Ihre Antwort zu {number} · {subject}',
  'notice.reopened': '{name} hat {number} · {subject} wieder geöffnet',
  'notice.replied': '{name} hat auf {number} · {subject} geantwortet',
  'notice.resolved': '{name} hat {number} · {subject} gelöst',
  'notice.resolved-by-clock': '{number} · {subject} gilt als gelöst',
  'notice.resolved-by-clock.why':
    'Die Rückfrage blieb {days} Tage lang unbeantwortet. Ist das Problem nicht gelöst, drücken Sie auf *Antworten*; das Ticket geht dann unter derselben Nummer weiter.',
  'notice.shared': '{name} hat {number} · {subject} mit Ihnen geteilt',
  'notice.solved': 'Ist das Problem gelöst?',
  'notice.somebody': 'Jemand',
  'notice.taken': '{name} bearbeitet jetzt {number} · {subject}',
  'notice.undelivered':
    '⚠ Eine Nachricht hat {who} nicht erreicht, oder es lässt sich nicht feststellen. Bitte melden Sie sich auf anderem Weg.',
  'notice.undelivered-ticket':
    '⚠ **{number}**: Eine Nachricht hat {who} nicht erreicht, oder es lässt sich nicht feststellen. Bitte melden Sie sich auf anderem Weg.',
  'notice.who.account': 'die Inhaberin oder den Inhaber des Kontos',
  'notice.who.admin': 'die Verwaltung des Herstellers',
  'notice.who.agents': 'einen Support-Kanal',
  'notice.who.author': 'die Person, die den Entwurf geschrieben hat,',
  'notice.who.invited': 'eine eingeladene Person',
  'notice.who.owner': 'die Person, die das Ticket bearbeitet,',
  'notice.who.partner': 'den Partner',
  'notice.who.requester': 'die Person, die das Ticket betrifft,',
  'notice.who.share': 'eine Person, mit der das Ticket geteilt ist,',
  'notice.who.submitter': 'die Person, die das Ticket gesendet hat,',
  'notice.who.super-user': 'einen Super-Benutzer',
  'notice.who.new-partner': 'den neuen Partner',
  'notice.who.former-partner': 'den bisherigen Partner',
  'notice.why.agents': 'Dieses Ticket hat noch niemand übernommen.',
  'notice.why.new-partner':
    'Der First-Line-Support liegt jetzt bei Ihnen. Von Ihnen hat noch niemand dieses Ticket übernommen.',
  'notice.why.owner': 'Sie bearbeiten dieses Ticket.',
  'notice.why.share': 'Sie lesen das, weil {name} das Ticket mit Ihnen geteilt hat.',

  // ── Tickets für den Partner ──────────────────────────────────────────────
  'ticket-create.partner.ask': 'First-Line-Support',
  'ticket-create.send-to-partner': 'Ticket an den Partner senden',
  'ticket-create.note.partner':
    'Das geht per E-Mail an Ihren Partner {partner}, mit allem, was hier steht; die Antworten erscheinen in diesem Chat.',
  'ticket-create.done-partner':
    '✅ **{number}** ist gespeichert und geht jetzt an **{partner}**. Sobald die Anfrage zugestellt ist, melde ich mich; auch die Antworten erscheinen hier.',
  'ticket-create.done-check-partner':
    '✅ Anfrage **{number}** ist eingegangen ({at}). {vendor} prüft Ihre Vereinbarung und antwortet hier; bis dahin bleibt **{partner}** zuständig. Nichts von dem, was Sie geschrieben haben, geht verloren.',
  'ticket-mailed.delivered': '**{partner}** hat {number} erhalten. Die Antworten erscheinen hier.',
  'ticket-mailed.refused':
    'Das Postfach des Partners hat die Nachricht abgelehnt. Ihre Anfrage ist als **{number}** gespeichert. Ich versuche es wieder: {at}.',
  'ticket-mailed.delayed':
    'Die Nachricht an **{partner}** ließ sich noch nicht zustellen. Ihre Anfrage ist als **{number}** gespeichert. Ich versuche es wieder: {at}.',
  'ticket-mailed.gave-up':
    'Ich habe es 24 Stunden lang versucht, aber das Postfach von **{partner}** nimmt keine Nachricht an. Ihre Anfrage ist als **{number}** gespeichert. Bitte rufen Sie dort an, schicken Sie den Text selbst oder versuchen Sie es noch einmal.',
  'ticket-mailed.unsure':
    'Der Mailserver von **{partner}** hat **{number}** angenommen, aber nicht bestätigt. Darum schicke ich die Nachricht nicht von selbst ein zweites Mal. Weiß dort niemand davon, versuchen Sie es bitte noch einmal.',
  'ticket-mailed.call': 'Anrufen: {phone}',
  'ticket-mailed.try-now': 'Jetzt versuchen',

  'ticket-send-again.draft': 'der neue Versuch',
  'ticket-send-again.asking': 'Jetzt versuchen',
  'ticket-send-again.title': '{number} noch einmal an den Partner senden',
  'ticket-send-again.review': '{number} · {subject} noch einmal an den Partner senden?',
  'ticket-send-again.confirm': 'Jetzt versuchen',
  'ticket-send-again.ticket.ask': 'Welches Ticket soll ich noch einmal senden?',
  'ticket-send-again.done': 'Ich sende **{number}** jetzt an **{partner}** und sage Ihnen hier, was daraus wird.',
  'ticket-send-again.nothing': '**{number}** ist zugestellt; es gibt nichts noch einmal zu senden.',

  'ticket-escalate.command':
    'der partner sagt, das ist sache des herstellers|der partner sagt das ist sache des herstellers|das ist sache des herstellers|der hersteller ist zuständig|der hersteller ist zustaendig|partner um weitergabe bitten|eskalieren',
  'ticket-escalate.draft': 'Ihre Bitte an den Partner',
  'ticket-escalate.asking': 'Wer ist zuständig?',
  'ticket-escalate.title': 'Wer ist für {number} zuständig?',
  'ticket-escalate.review': 'Wer ist für {number} · {subject} zuständig?',
  'ticket-escalate.confirm': 'Partner um Weitergabe bitten',
  'ticket-escalate.ticket.ask': 'Um welches Ticket geht es?',
  'ticket-escalate.note':
    'Ich kann {number} mit der Notiz des Partners an den Hersteller geben lassen oder die Vereinbarung prüfen lassen. Bis dahin bleibt {partner} zuständig; nichts von dem, was Sie geschrieben haben, geht verloren.',
  'ticket-escalate.check': 'Vereinbarung prüfen',
  'ticket-escalate.done':
    '✅ Ich habe **{partner}** per E-Mail gebeten, **{number}** an den Hersteller zu geben. Dort genügt ein Knopfdruck; bis dahin bleibt der Partner zuständig.',
  'ticket-escalate.not-partner': '**{number}** liegt nicht bei einem Partner, es gibt also niemanden zu bitten.',
  'ticket-escalate.nobody':
    'Keines Ihrer offenen Tickets liegt bei einem Partner. Der Support kann prüfen, welche Vereinbarung gilt und wer zuständig ist.',
  'event.passed-to': 'an {to} übergeben',
  'event.passed-nobody': 'liegt bei keinem Partner mehr (zuvor bei {from})',
  'event.urged': 'hat den Partner gebeten, es an den Hersteller zu geben',

  'partner.created':
    '**{company}** sendet Ihnen dieses Ticket: Der First-Line-Support für {product} liegt bei Ihnen (Vereinbarung {agreement}). {name} wartet auf Ihre Antwort.',
  'partner.handed': '**{name}** hat Ihnen dieses Ticket von **{company}** übergeben.',
  'partner.passed':
    'Der First-Line-Support für **{company}** liegt jetzt bei Ihnen, deshalb kommt dieses offene Ticket zu Ihnen. Die Antwortseite zeigt alles, was bisher gesagt wurde.',
  'partner.replied': '**{name}** von {company} schreibt:',
  'partner.edited':
    '**{name}** von {company} hat das Ticket geändert. Auf der Antwortseite steht es, wie es jetzt ist.',
  'partner.attached': '**{name}** von {company} hat Anlagen hinzugefügt.',
  'partner.reopened': '**{name}** von {company} meldet, dass es nicht gelöst ist, und hat das Ticket wieder geöffnet.',
  'partner.resolved': '**{name}** von {company} meldet, dass es gelöst ist. Es ist nichts mehr zu tun.',
  'partner.cancelled': '**{name}** von {company} hat das Ticket zurückgezogen. Es ist nichts mehr zu tun.',
  'partner.urged':
    '**{name}** von {company} bittet Sie, dieses Ticket an den Hersteller **{vendor}** zu geben. Ist es dessen Sache, drücken Sie auf der Antwortseite auf *An den Hersteller geben*. Ist es Ihre, antworten Sie einfach dort.',

  // ── E-Mail ───────────────────────────────────────────────────────────────
  'mail.subject': '[{number}] {subject}',
  'mail.subject-other': '{vendor}: {about}',
  'mail.ticket': 'Ticket',
  'mail.status': 'Status',
  'mail.reply': 'Auf {number} antworten',
  'mail.reply-draft': 'Entwurf {number} öffnen',
  'mail.reply-note':
    'Dieser Link ist nur für Sie und gilt 30 Tage, für beliebig viele Antworten. Bitte antworten Sie nicht auf die E-Mail selbst: Dieses Postfach liest niemand.',
  'mail.in-chat': 'Antworten können Sie im Chat mit dem Helpdesk.',
  'mail.footer': '{vendor} · Helpdesk. {because}',
  'mail.because.account': 'Sie erhalten diese Mail, weil es um Ihr Konto geht.',
  'mail.because.admin':
    'Sie erhalten diese Mail, weil Sie dieses Helpdesk verwalten und ich Sie im Chat nicht erreichen konnte.',
  'mail.because.invited': 'Sie erhalten diese Mail, weil jemand Sie eingeladen hat.',
  'mail.because.requester':
    'Sie erhalten diese E-Mail, weil {number} Ihr Ticket ist und ich Sie im Chat nicht erreichen konnte.',
  'mail.because.submitter':
    'Sie erhalten diese E-Mail, weil Sie {number} gesendet haben und ich Sie im Chat nicht erreichen konnte.',
  'mail.because.share':
    'Sie erhalten diese E-Mail, weil {number} mit Ihnen geteilt ist und ich Sie im Chat nicht erreichen konnte.',
  'mail.because.owner':
    'Sie erhalten diese E-Mail, weil Sie {number} bearbeiten und ich Sie im Chat nicht erreichen konnte.',
  'mail.because.agents':
    'Sie erhalten diese E-Mail, weil Sie Tickets beantworten und ich Sie im Chat nicht erreichen konnte.',
  'mail.because.author':
    'Sie erhalten diese E-Mail, weil Sie einen Entwurf weitergeleitet haben und ich Sie im Chat nicht erreichen konnte.',
  'mail.because.super-user':
    'Sie erhalten diese E-Mail, weil Sie Super-Benutzer sind und ich Sie im Chat nicht erreichen konnte.',
  'mail.because.new-partner':
    'Sie erhalten diese E-Mail, weil Sie im First-Line-Support antworten und ich Sie im Chat nicht erreichen konnte.',
  'mail.because.former-partner': 'Sie erhalten diese E-Mail, weil {number} bei Ihnen lag.',
  'mail.because.partner': 'Sie erhalten diese E-Mail, weil Sie den First-Line-Support für {company} leisten.',

  // ── Sign-in pages and their letters ──
  'account.sign-in': 'Anmelden',
  'account.email': 'E-Mail-Adresse',
  'account.continue': 'Weiter',
  'account.or': 'oder',
  'account.new-here': 'Neu hier?',
  'account.register': 'Registrieren',
  'account.no-address': 'Das ist keine E-Mail-Adresse. Sie sieht aus wie name@firma.de.',
  'account.with-microsoft': 'Weiter mit Microsoft',
  'account.with-google': 'Weiter mit Google',
  'account.with-discord': 'Weiter mit Discord',
  'account.from-chat': 'Melden Sie sich hier an; danach frage ich, ob der Chat, aus dem Sie kommen, Ihnen gehört.',
  'account.how': 'Wie möchten Sie sich anmelden?',
  'account.other-address': 'Andere Adresse',
  'account.send-link': 'Link senden',
  'account.password': 'Passwort',
  'account.forgot': 'Passwort vergessen?',
  'account.password-wrong':
    'E-Mail-Adresse und Passwort passen nicht zusammen. Versuchen Sie es noch einmal, oder lassen Sie sich einen Link senden: Damit geht es ohne Passwort.',
  'account.password-wait':
    'Zu viele falsche Passwörter. Mit Passwort geht es in {minutes, plural, one {einer Minute} other {# Minuten}} wieder, mit dem Link sofort.',
  'account.register-title': 'Registrieren',
  'account.register-text':
    'Welche E-Mail-Adresse benutzen Sie bei der Arbeit? Sie erhalten einen Link, mit dem Sie sie bestätigen.',
  'account.forgot-title': 'Passwort vergessen?',
  'account.forgot-text': 'Sie erhalten einen Link, mit dem Sie ein neues festlegen.',
  'account.prove-title': 'Fast geschafft',
  'account.prove-text':
    'Ich kenne dieses Konto noch nicht. Bestätigen Sie einmal Ihre E-Mail-Adresse mit einem Link; von da an kommen Sie auf diesem Weg herein.',
  'account.to-sign-in': 'Zur Anmeldung',
  'account.sent-title': 'Sehen Sie in Ihr Postfach',
  'account.sent': 'Wenn wir {email} erreichen können, ist ein Link unterwegs. Er gilt einmal und 60 Minuten lang.',
  'account.sent-hint': 'Nichts angekommen? Sehen Sie im Spam-Ordner nach, und prüfen Sie die Adresse.',
  'account.wait-mail':
    'Gerade wurde ein Link gesendet. Der nächste ist in {minutes, plural, one {einer Minute} other {# Minuten}} möglich; der letzte gilt weiterhin.',
  'account.resend': 'Erneut senden',
  'account.connect-title': 'Sind Sie das?',
  'account.connect': '{chat} mit dem Konto von {name} verbinden?',
  'account.connect-hint': 'Nur wenn es Ihres ist: Es zeigt von da an Ihre Tickets.',
  'account.connect-yes': '{chat} verbinden',
  'account.not-me': 'Das war ich nicht',
  'account.busy-title': 'Einen Moment bitte',
  'account.busy':
    'Aus Ihrem Netz kam in kurzer Zeit sehr viel, deshalb warte ich einen Moment. Gesendet wurde nichts. Bitte versuchen Sie es in {minutes, plural, one {einer Minute} other {# Minuten}} noch einmal.',
  'account.locked-title': 'Ihr Konto ist gesperrt',
  'account.locked':
    'Sie oder jemand mit Zugang zu Ihrem Chat hat es gesperrt. Ein Link für ein neues Passwort öffnet es wieder: Wählen Sie bei der Anmeldung „Passwort vergessen?“.',
  'account.taken-title': 'Das gehört schon jemand anderem',
  'account.taken':
    'Es ist mit einem anderen Konto verbunden, deshalb wurde nichts geändert. Wenn beide Ihnen gehören, trennen Sie es zuerst dort.',
  'account.refused-title': 'Danke',
  'account.refused': 'Der Link ist jetzt ungültig, und es wurde nichts geändert. Sie müssen nichts weiter tun.',
  'account.issuer-failed-title': 'Das hat nicht geklappt',
  'account.issuer-failed':
    'Die Anmeldung dort wurde abgebrochen oder hat zu lange gedauert. Es hat sich nichts geändert; wählen Sie noch einmal einen Weg.',
  'account.link-unknown-title': 'Dieser Link funktioniert nicht',
  'account.link-unknown':
    'Vielleicht wurde er nicht vollständig kopiert. Öffnen Sie ihn aus der Mail, oder lassen Sie sich bei der Anmeldung einen neuen senden.',
  'account.link-expired-title': 'Dieser Link ist abgelaufen',
  'account.link-expired': 'Seine Zeit war um, bevor er benutzt wurde; verloren ist nichts. Ein neuer geht an {email}.',
  'account.link-used-title': 'Dieser Link wurde schon benutzt',
  'account.link-used':
    'Jeder Link gilt einmal, und dieser hat seinen Zweck erfüllt. Wenn Sie das nicht waren, lassen Sie einen neuen an {email} senden und legen Sie ein neues Passwort fest.',
  'account.link-superseded-title': 'Es gibt einen neueren Link',
  'account.link-superseded':
    'An {email} ging eine neuere Mail; nur der Link darin gilt. Oder lassen Sie noch einen senden.',
  'account.link-revoked-title': 'Dieser Link wurde zurückgezogen',
  'account.link-revoked':
    'Jemand hat gesagt, dass er nicht für ihn war, oder eine Einladung wurde zurückgenommen. Es wurde nichts geändert. Beginnen Sie bei der Anmeldung von vorn, wenn Sie einen brauchen.',
  'account.link-locked-title': 'Ihr Konto ist gesperrt',
  'account.link-locked':
    'Es öffnet sich wieder, wenn Sie ein neues Passwort festlegen. Der Link dafür geht an {email}.',
  'account.new-link': 'Neuen Link senden',
  'account.locked-link': 'Link senden',
  'account.asked-in': 'Angefordert in',
  'account.confirm-title': 'E-Mail-Adresse bestätigen',
  'account.confirm': 'Jemand möchte sich hier mit {email} registrieren.',
  'account.confirm-me': 'Das bin ich: E-Mail bestätigen',
  'account.confirm-button': 'E-Mail bestätigen',
  'account.name-title': 'Wie heißen Sie?',
  'account.name': 'Ihr Name',
  'account.name-missing': 'Ihr Name fehlt: Kollegen und Bearbeiter sehen ihn.',
  'account.password-optional': 'Passwort (freiwillig)',
  'account.password-optional-hint':
    'Ohne Passwort melden Sie sich mit einem Link per E-Mail an. Mit Passwort: Drei oder vier Wörter ohne Zusammenhang sind gut.',
  'account.finish': 'Fertig',
  'account.link-title': 'Als {name} anmelden?',
  'account.link-text': 'Damit wird dieser Browser mit {email} angemeldet.',
  'account.link-chat':
    'Damit wird dieser Browser mit {email} angemeldet und das Konto verbunden, das danach gefragt hat. Es zeigt von da an Ihre Tickets.',
  'account.link-me': 'Das bin ich: anmelden',
  'account.password-title': 'Neues Passwort festlegen',
  'account.password-text': 'Für {email}. Andere Browser werden abgemeldet.',
  'account.password-new': 'Neues Passwort',
  'account.password-hint': 'Drei oder vier Wörter ohne Zusammenhang sind gut und leicht zu merken.',
  'account.password-save': 'Passwort speichern',
  'account.change-title': 'Neue Adresse bestätigen',
  'account.change': '{email} wird die Adresse von {name}. Tickets und Rollen bleiben, wie sie sind.',
  'account.join-title': '{company} beitreten',
  'account.join': '{name} lädt Sie zu {company} ein, Rolle: {role}, mit {email}.',
  'account.join-button': 'Annehmen',
  'account.me-title': 'Sie sind {name}',
  'account.companies': 'Firmen',
  'account.no-company': 'Sie gehören noch zu keiner Firma. Schreiben Sie dem Helpdesk im Chat, um Ihre zu finden.',
  'account.ways': 'So kommen Sie herein',
  'account.ways-hint': 'Im Chat verbinden Sie mit „verknüpfen“ einen weiteren Chat und lösen mit „trennen“ einen.',
  'account.add-microsoft': 'Microsoft hinzufügen',
  'account.add-google': 'Google hinzufügen',
  'account.add-discord': 'Discord hinzufügen',
  'account.sign-out': 'Abmelden',
  'account.password-change': 'Passwort ändern',
  'account.password-set': 'Passwort festlegen',
  'account.password-current': 'Bisheriges Passwort',
  'account.done-registered': 'Sie sind registriert.',
  'account.done-register': 'Sie sind registriert.',
  'account.done-connected': 'Verbunden. Im Chat geht es weiter: Dort habe ich Ihnen geschrieben.',
  'account.done-password': 'Ihr Passwort ist geändert, andere Browser sind abgemeldet.',
  'account.done-change-address': 'Ihre Adresse ist geändert.',
  'account.done-join': 'Willkommen: Sie gehören jetzt dazu.',
  'password.missing': 'Es ist noch kein Passwort da. Geben Sie das neue ein.',
  'password.current-wrong':
    'Das bisherige Passwort stimmt nicht, deshalb wurde nichts geändert. Versuchen Sie es noch einmal, oder melden Sie sich ab und wählen Sie „Passwort vergessen?“.',
  'password.short':
    'Zu kurz: mindestens {least} Zeichen. Ein paar Wörter ohne Zusammenhang sind lang und leicht zu merken.',
  'password.long': 'Zu lang: höchstens {most} Zeichen.',
  'password.company-year': 'Es enthält Ihren Firmennamen und ein Jahr – nehmen Sie etwas ohne Zusammenhang.',
  'password.company':
    'Es besteht fast nur aus dem Namen Ihrer Firma oder dieses Helpdesks – nehmen Sie etwas ohne Zusammenhang.',
  'password.personal': 'Es besteht fast nur aus Ihrem Namen oder Ihrer Adresse – nehmen Sie etwas ohne Zusammenhang.',
  'password.season-year':
    'Jahreszeit, Monat oder Wochentag mit einer Zahl wird als Erstes probiert – nehmen Sie etwas ohne Zusammenhang.',
  'password.word-year':
    'Ein Wort mit einer Jahreszahl wird als Erstes probiert – nehmen Sie zwei oder drei Wörter ohne Zusammenhang dazu.',
  'password.word-digits':
    'Ein paar Buchstaben und Ziffern sind schnell durchprobiert – nehmen Sie zwei oder drei Wörter ohne Zusammenhang dazu.',
  'password.keyboard': 'Es läuft die Tastatur entlang – nehmen Sie stattdessen Wörter.',
  'password.repeat': 'Es wiederholt dieselben wenigen Zeichen – nehmen Sie etwas Abwechslungsreicheres.',
  'password.guessable':
    'Es besteht aus Wörtern, die schnell erraten sind – nehmen Sie ein oder zwei ohne Zusammenhang dazu.',
  'password.former': 'Dieses Passwort hatten Sie schon – nehmen Sie ein neues.',
  'password.former-like': 'Es ist fast Ihr letztes Passwort – nehmen Sie etwas ohne Zusammenhang.',
  'account-mail.subject': '{vendor}: {about}',
  'account-mail.asked-in':
    'Angefordert wurde er in {chat}. Wenn Sie das nicht waren, wählen Sie auf der Seite „Das war ich nicht“ oder tun Sie einfach nichts: Ohne Sie geschieht nichts.',
  'account-mail.asked-here':
    'Angefordert wurde er auf der Anmeldeseite. Wenn Sie das nicht waren, tun Sie einfach nichts: Ohne Sie geschieht nichts.',
  'account-mail.because':
    'Sie erhalten diese Mail, weil jemand Ihre Adresse angegeben hat. Wir fragen nie nach Passwörtern.',
  'account-mail.because-invited':
    'Sie erhalten diese Mail, weil jemand Sie eingeladen hat. Wir fragen nie nach Passwörtern.',
  'account-mail.confirm.title': 'Bestätigen Sie Ihre E-Mail-Adresse',
  'account-mail.confirm.text':
    'Mit diesem Link registrieren Sie sich beim Helpdesk von {vendor}. Er gilt einmal und 60 Minuten lang.',
  'account-mail.confirm.button': 'E-Mail bestätigen',
  'account-mail.known.title': 'Sie sind schon registriert',
  'account-mail.known.text':
    'Jemand wollte sich mit dieser Adresse registrieren. Sie haben beim Helpdesk von {vendor} schon ein Konto, deshalb meldet dieser Link Sie an. Er gilt einmal und 60 Minuten lang.',
  'account-mail.known.button': 'Anmelden',
  'account-mail.sign-in.title': 'Ihr Link zur Anmeldung',
  'account-mail.sign-in.text':
    'Mit diesem Link melden Sie sich beim Helpdesk von {vendor} an. Er gilt einmal und 60 Minuten lang.',
  'account-mail.sign-in.button': 'Anmelden',
  'account-mail.reset.title': 'Ihr Link zu einem neuen Passwort',
  'account-mail.reset.text':
    'Mit diesem Link legen Sie beim Helpdesk von {vendor} ein neues Passwort fest. Er gilt einmal und 60 Minuten lang.',
  'account-mail.reset.button': 'Neues Passwort festlegen',
  'account-mail.set-password.title': 'Ihr Link zum Festlegen eines Passworts',
  'account-mail.set-password.text':
    'Mit diesem Link legen Sie beim Helpdesk von {vendor} ein Passwort fest. Er gilt einmal und 60 Minuten lang.',
  'account-mail.set-password.button': 'Passwort festlegen',
  'account-mail.change.title': 'Bestätigen Sie Ihre neue Adresse',
  'account-mail.change.text':
    'Mit diesem Link wird das Ihre Adresse beim Helpdesk von {vendor}. Er gilt einmal und 60 Minuten lang.',
  'account-mail.change.button': 'E-Mail bestätigen',
  'account-mail.taken.title': 'Jemand wollte Ihre Adresse verwenden',
  'account-mail.taken.text':
    'Jemand hat beim Helpdesk von {vendor} darum gebeten, dass dies die Adresse eines anderen Kontos wird. Sie gehört zu Ihrem Konto, deshalb wurde nichts geändert und auch nicht gesagt, wem sie gehört. Wenn Sie es selbst waren, melden Sie sich mit dieser Adresse an; sonst brauchen Sie nichts zu tun.',
  'account-mail.invited.title': 'Sie sind zu {company} eingeladen',
  'account-mail.invited.text':
    '{name} lädt Sie ein, beim Helpdesk von {vendor} zu {company} zu gehören, Rolle: {role}. Der Link gilt 7 Tage.',
  'account-mail.invited.button': 'Einladung annehmen',
  // ── Antwortseite ─────────────────────────────────────────────────────────
  'reply-page.talk': 'Bisher geschrieben',
  'reply-page.nothing-said': 'Es hat noch niemand geantwortet.',
  'reply-page.name': 'Ihr Name',
  'reply-page.text': 'Ihre Antwort',
  'reply-page.send': 'Senden',
  'reply-page.sent': 'Ihre Antwort steht im Ticket.',
  'reply-page.left-out':
    'Ein Passwort, Schlüssel oder Link, den Sie geschrieben haben, wurde weggelassen und nirgends aufbewahrt. Bitte verwenden Sie ihn nicht mehr.',
  'reply-page.missing': 'Es gibt noch nichts zu senden. Bitte schreiben Sie einen Satz.',
  'reply-page.too-long': 'Das ist zu lang: Höchstens {max, number} Zeichen sind möglich. Ihr Text steht noch unten.',
  'reply-page.busy': 'Das war viel in kurzer Zeit. Bitte warten Sie zehn Minuten; Ihr Text steht noch unten.',
  'reply-page.files': 'Anlagen',
  'reply-page.hand-title': 'Ist das Sache des Herstellers?',
  'reply-page.hand-text':
    '{vendor} übernimmt das Ticket dann von Ihnen, mit allem, was hier steht, und Ihrer Notiz. Die Nummer bleibt gleich.',
  'reply-page.hand-note': 'Was der Hersteller wissen sollte',
  'reply-page.hand': 'An den Hersteller geben',
  'reply-page.handed': '{number} liegt jetzt bei {vendor}. Dort ist alles zu sehen, was hier steht.',
  'reply-page.is-over': 'Dieses Ticket ist abgeschlossen, hier lässt sich nichts mehr hinzufügen.',
  'reply-page.is-over-customer': 'Brauchen Sie dazu wieder Hilfe, schreiben Sie bitte dem Helpdesk im Chat.',
  'reply-page.unknown-title': 'Dieser Link funktioniert nicht',
  'reply-page.unknown':
    'Vielleicht hat Ihr Mailprogramm ihn abgeschnitten. Bitte kopieren Sie die ganze Adresse aus der E-Mail, oder nehmen Sie den Link einer neueren E-Mail zum Ticket.',
  'reply-page.expired-title': 'Dieser Link ist abgelaufen',
  'reply-page.expired':
    'Antwort-Links gelten 30 Tage. Bitte nehmen Sie den Link der neuesten E-Mail zum Ticket, oder schreiben Sie dem Helpdesk im Chat.',
  'reply-page.gone-title': 'Dieses Ticket steht Ihnen nicht mehr offen',
  'reply-page.gone':
    'Sie gehören nicht mehr zu denen, die es sehen. Ist das ein Irrtum, wenden Sie sich bitte an die Person, von der Sie es haben.',
  'reply-page.contact': 'So erreichen Sie {vendor}: {ways}',

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

  // ── Sign in, register ───────────────────────────────────────────────────────
  'button.sign-in': 'Anmelden',
  'draft.still-here': 'Sie haben am {at} {draft} begonnen; alles ist noch da. Machen wir weiter?',
  'draft.still-here-about': 'Sie haben am {at} {draft} begonnen; alles ist noch da: „{about}“. Machen wir weiter?',
  'sign-in.command': 'anmelden|einloggen|log-in|wer bin ich|mein konto',
  'sign-in.choose': 'Wie möchten Sie mir zeigen, wer Sie sind? Nach einem Passwort frage ich hier im Chat nie.',
  'sign-in.cancelled': 'Es wurde nichts gesendet. Wählen Sie einen anderen Weg, oder machen Sie ohne Anmeldung weiter.',
  'sign-in.microsoft': 'Microsoft',
  'sign-in.google': 'Google',
  'sign-in.discord': 'Discord',
  'sign-in.password': 'E-Mail und Passwort',
  'sign-in.email': 'Link per E-Mail',
  'sign-in.who': 'Wer bin ich?',
  'sign-in.title': 'Sie sind {name}',
  'sign-in.fact.email': 'E-Mail',
  'sign-in.fact.method': 'Hier bekannt durch',
  'sign-in.fact.companies': 'Firma',
  'sign-in.fact.chats': 'Ihre Chats',
  'sign-in.by-sso': 'das Konto Ihrer Organisation',
  'sign-in.by-email': 'Ihre bestätigte E-Mail-Adresse',
  'sign-in.confirm': 'Meine E-Mail bestätigen',
  'method.microsoft': 'Microsoft',
  'method.google': 'Google',
  'method.discord': 'Discord',
  'method.email': 'einen Link an Ihr Postfach',
  'method.password': 'E-Mail und Passwort',
  'register.command': 'registrieren|registrierung|konto anlegen|konto erstellen|e-mail bestätigen|e-mail bestaetigen',
  'register.draft': 'Ihre Registrierung',
  'register.asking': 'Anmelden mit einem Link per E-Mail',
  'register.title': 'Anmelden mit einem Link per E-Mail',
  'register.email.ask': 'Ihre E-Mail-Adresse',
  'register.email.hint': 'Dorthin sende ich einen Link. Mit Ihrer Firmenadresse finde ich Ihre Firma.',
  'register.review': 'Link senden?',
  'register.confirm': 'Link senden',
  'register.sent': 'Wenn wir {address} erreichen, ist ein Bestätigungslink unterwegs. Er gilt 60 Minuten.',
  'register.known': 'Sie sind bereits als **{name}** angemeldet.',
  'mail-link.resend': 'Erneut senden (nach 60 s)',
  'mail-link.other': 'Andere Adresse',
  'mail-link.wait':
    '{minutes, plural, =1 {Einen Moment bitte: Eine E-Mail kann eine Minute brauchen. Der nächste Link kann in einer Minute gesendet werden} other {Das waren viele Links in kurzer Zeit. Der nächste kann in # Minuten gesendet werden}} ({at}). Sehen Sie bitte inzwischen im Spam-Ordner nach; was gesendet wurde, gilt 60 Minuten.',
  'refused.unconfirmed':
    'Bitte bestätigen Sie zuerst Ihre E-Mail: Ich habe einen Link an {address} gesendet. Bis dahin ist Ihre Ticketliste hier leer, und was Sie beginnen, bleibt erhalten.',
  'refused.unverified':
    'Bitte bestätigen Sie zuerst Ihre E-Mail ({address}): Ich sende einen Link dorthin. Bis dahin ist Ihre Ticketliste hier leer, und was Sie beginnen, bleibt erhalten.',
  'registered.welcome': 'Willkommen, {name} – Sie sind als {email} registriert, angemeldet durch {method}.',
  'registered.found': 'Firma zu Ihrer Adresse: **{company}**. Sind Sie das?',
  'registered.yes': 'Ja',
  'registered.other': 'Eine andere Firma',
  'registered.which':
    'Für welche Firma arbeiten Sie? Dann sage ich Ihnen, an wen Sie sich wenden, und eröffne Tickets für Ihre Produkte.',
  'registered.name-it': 'Meine Firma nennen',

  // ── My company ──────────────────────────────────────────────────────────────
  'company-join.command': 'meine firma|firma nennen|meiner firma beitreten',
  'company-join.draft': 'die Frage nach Ihrer Firma',
  'company-join.asking': 'Ihre Firma',
  'company-join.title': '{question}',
  'company-join.found': 'Firma zu Ihrer Adresse: {company}',
  'company-join.yours': 'Sie gehören zu {companies}',
  'company-join.stay': 'Das stimmt',
  'company-join.stays': 'In Ordnung, es bleibt alles, wie es ist.',
  'company-join.answer.ask': 'Für welche Firma arbeiten Sie?',
  'company-join.yes': 'Ja, {company}',
  'company-join.other': 'Eine andere Firma',
  'company-join.named.ask': 'Name Ihrer Firma',
  'company-join.named.hint': 'So wie sie auf einer Rechnung steht. Eine Kundennummer hilft, wenn Sie sie kennen.',
  'company-join.review': 'Ist das richtig?',
  'company-join.confirm': 'Ja',
  'company-join.role-forwards':
    'Ihre Rolle bei **{company}**: *Benutzer*. Super-Benutzer: {names} – sie senden Tickets an den Hersteller; Ihre kann ich an sie weiterleiten.',
  'company-join.role-sends':
    'Ihre Rolle bei **{company}**: *Benutzer*. Sie können selbst Tickets eröffnen. Super-Benutzer: {names} – sie sehen alle Tickets der Firma.',
  'company-join.role-nobody': 'Ihre Rolle bei **{company}**: *Benutzer*. Einen Super-Benutzer gibt es dort noch nicht.',
  'company-join.ended':
    'Sie gehören bereits zu **{company}**, oder jemand hat das beendet. Wenn Sie wieder dazugehören sollen, wenden Sie sich bitte an den Kontakt.',
  'company-join.claimed':
    'Danke. Ich habe „{company}“ an **{vendor}** weitergegeben; dort wird es geprüft, und Sie erfahren es hier. Bis dahin können Sie Fragen stellen und sehen, an wen Sie sich wenden können.',
  'claim.title': '{name} nennt die eigene Firma',
  'claim.fact.email': 'Bestätigte Adresse',
  'claim.fact.named': 'Angabe',
  'claim.fact.at': 'Am',
  'claim.fact.warning': 'Zur Adresse',
  'claim.free-mail': '⚠ {domain} ist ein Freemail-Anbieter: Das beweist keine Firma',
  'claim.look-alike': '⚠ {domain} sieht nur so aus wie {known}: Bitte fragen Sie bei der Firma nach',
  'claim.known': '{domain} ist eine bestätigte Domain von {company}',
  'claim.unknown': '⚠ {domain} ist keine bestätigte Domain einer Firma',
  'claim.note': 'Es wurde nichts gezeigt. Nehmen Sie die Person nur auf, wenn Sie wissen, dass sie dazugehört.',
  'claim.add': 'In eine Firma aufnehmen',

  // ── Passwords, locks ────────────────────────────────────────────────────────
  'password-reset.command':
    'passwort vergessen|ich habe mein passwort vergessen|passwort zurücksetzen|passwort zuruecksetzen|kennwort vergessen|neues passwort|passwort ändern|passwort aendern',
  'password-reset.draft': 'das neue Passwort',
  'password-reset.asking': 'Neues Passwort',
  'password-reset.title': 'Neues Passwort',
  'password-reset.how.ask': 'Link für ein neues Passwort senden?',
  'password-reset.link': 'Link senden',
  'password-reset.issuer': 'Ich nutze Microsoft oder Google',
  'password-reset.email.ask': 'Ihre E-Mail-Adresse',
  'password-reset.email.hint': 'Schreiben Sie hier nie ein Passwort.',
  'password-reset.review': 'Link senden?',
  'password-reset.confirm': 'Link senden',
  'password-reset.sent':
    'Wenn es dieses Konto gibt ({address}), ist ein Link unterwegs. Er gilt 60 Minuten und nur einmal.',
  'password-reset.issuers':
    'Dann liegt Ihr Passwort bei Microsoft oder Google: Ändern Sie es dort. Ich kenne es nicht und frage nie danach.',
  'account-lock.command': 'mein konto sperren|konto sperren|ich wurde gehackt',
  'account-lock.button': 'Mein Konto sperren',
  'account-lock.draft': 'das Sperren Ihres Kontos',
  'account-lock.asking': 'Mein Konto sperren',
  'account-lock.title': 'Mein Konto sperren',
  'account-lock.review': 'Ihr Konto sperren?',
  'account-lock.confirm': 'Mein Konto sperren',
  'account-lock.note':
    'Jeder Browser wird abgemeldet, und keiner Ihrer Chats sieht oder tut noch etwas. Ihre Tickets bleiben. Ich sende einen Link an {address}: Damit, und nur damit, öffnen Sie das Konto wieder.',
  'account-lock.done':
    '🔒 Ihr Konto ist gesperrt. Ihre Tickets bleiben. Der Link, den ich an {address} sende, öffnet es wieder mit einem neuen Passwort.',
  'account-lock.again': 'Link erneut senden',
  'account-lock.no-address':
    'Ihr Konto hat keine bestätigte E-Mail-Adresse, nichts könnte es also wieder öffnen. Bitte wenden Sie sich sofort an den Kontakt.',
  'thanks.command': 'danke|danke schön|danke schoen|dankeschön|dankeschoen|vielen dank|besten dank',
  'thanks.stranger': 'Gern geschehen. Ich bin da, wenn Sie mich brauchen.',
  'thanks.nothing': 'Sie sind als **{name}** angemeldet. Nichts wartet auf Sie.',
  'thanks.waiting':
    'Sie sind als **{name}** angemeldet. {count, plural, =1 {1 Ticket wartet} other {# Tickets warten}} auf Sie: {numbers}.',
  'security.password-changed':
    'Ihr Passwort wurde am {at} geändert; andere Sitzungen wurden abgemeldet. Waren Sie das nicht?',
  'security.chat-linked':
    '**{chat}** gehört seit {at} zu Ihrem Konto: dieselben Tickets, dieselbe Sprache. Waren Sie das nicht?',
  'security.chat-unlinked': '**{chat}** wurde am {at} vom Konto getrennt. Tickets und Entwürfe bleiben beim Konto.',
  'security.accounts-merged':
    'Am {at} wurden zwei Konten zu einem, bestätigt über {chat}: Alle Ihre Chats und Postfächer zeigen jetzt dieselben Tickets. Waren Sie das nicht?',
  'security.sign-in-method': 'Ihrem Konto wurde am {at} ein neuer Anmeldeweg hinzugefügt. Waren Sie das nicht?',
  'security.email-changed': 'Die E-Mail-Adresse Ihres Kontos wurde am {at} geändert. Waren Sie das nicht?',
  'security.locked':
    '🔒 Ihr Konto wurde am {at} über {chat} gesperrt. Ihre Tickets bleiben. Nur der Link in der Mail an Sie öffnet es wieder.',
  'security.unlocked': 'Ihr Konto ist seit {at} wieder offen.',
  'security.lock': 'Mein Konto sperren',

  // ── Several chats of one person ─────────────────────────────────────────────
  'chat.named': '{provider}, {name}',
  'chat.unnamed': '{provider}',
  'chat.teams': 'Teams',
  'chat.discord': 'Discord',
  'chat.oidc-google': 'Google',
  'chat.oidc-ms': 'Microsoft',
  'chat.email': 'E-Mail',
  'chat.web': 'der Website',
  'link.command':
    'verknüpfen|verknuepfen|chats verknüpfen|chats verknuepfen|weiteren chat verknüpfen|weiteren chat verknuepfen',
  'link.draft': 'das Verknüpfen Ihrer Chats',
  'link.asking': 'Weiteren Chat verknüpfen',
  'link.title': 'Weiteren Chat verknüpfen',
  'link.another': 'Weiteren Chat verknüpfen',
  'link.review': 'Einen weiteren Chat von Ihnen verknüpfen?',
  'link.confirm': 'Code anzeigen',
  'link.note':
    'Ich zeige hier einen Code. Geben Sie ihn innerhalb von zehn Minuten in Ihrem anderen Chat ein; dann frage ich Sie hier, ob Sie das sind. Danach zeigen beide dieselben Tickets.',
  'link.comes': 'Ihr Code kommt gleich, nur in diesem Chat.',
  'link.code':
    'Ihr Code: **{code}**\nSchreiben Sie innerhalb von zehn Minuten in Ihrem anderen Chat *verknüpfen {code}*. Geben Sie ihn niemandem: Wer ihn eingibt, bittet darum, Sie zu sein. Ich frage Sie hier, bevor etwas verknüpft wird.',
  'link.enter': 'Ich habe einen Code',
  'link.new-code': 'Neuer Code',
  'link.where':
    'Sprechen Sie schon in einem anderen Chat mit mir? Schreiben Sie dort *verknüpfen*: Ich zeige Ihnen einen Code, den Sie hier eingeben. Sonst melden Sie sich bitte an.',
  'link-enter.command': 'code eingeben|ich habe einen code',
  'link-enter.draft': 'die Eingabe eines Codes',
  'link-enter.asking': 'Code aus Ihrem anderen Chat',
  'link-enter.title': 'Code aus Ihrem anderen Chat',
  'link-enter.both.ask': 'Gehören beide Konten Ihnen?',
  'link-enter.both.yes': 'Ja, beide gehören mir',
  'link-enter.both.no': 'Nein',
  'link-enter.both.hint':
    'In diesem Chat sind Sie **{name}** ({address}). Der Code eines anderen Kontos führt beide zusammen: Wer ihn zeigt, hat danach Ihre Tickets, Firmen und Plätze. Sagen Sie nur Ja, wenn Sie ihn selbst in Ihrem anderen Chat angefordert haben.',
  'link-enter.not-mine':
    'Es wurde nichts verknüpft, Ihr Konto bleibt, wie es ist. Geben Sie nie einen Code ein, den Ihnen jemand anders gegeben hat.',
  'link-enter.code.ask': 'Code',
  'link-enter.code.hint': 'Sechs Ziffern. Geben Sie nur einen Code ein, den Sie selbst angefordert haben.',
  'link-enter.code.six': 'Ein Code hat sechs Ziffern. Bitte sehen Sie noch einmal in Ihrem anderen Chat nach.',
  'link-enter.review': 'Diesen Code verwenden?',
  'link-enter.confirm': 'Code verwenden',
  'link-enter.again': 'Anderen Code eingeben',
  'link-enter.unknown':
    'Dieser Code passt nicht oder nicht mehr: Codes gelten einmal, zehn Minuten lang und in einem anderen Chat als dem, der sie zeigt. Es wurde nichts verknüpft.',
  'link-enter.wait': 'Das waren viele Codes. Bitte versuchen Sie es nach {at} noch einmal; es wurde nichts verknüpft.',
  'link-enter.asked':
    'Danke. Gehen Sie jetzt zurück in den Chat, der den Code zeigt, und bestätigen Sie dort, dass Sie das sind.',
  'link-confirm.draft': 'die Frage nach Ihrem anderen Chat',
  'link-confirm.asking': 'Weiteren Chat verknüpfen',
  'link-confirm.title': '{chat} verknüpfen',
  'link-confirm.review': '{chat} verknüpfen?',
  'link-confirm.confirm': 'Ja, das bin ich',
  'link-confirm.answer.ask': 'Ist das Ihr Chat?',
  'link-confirm.asked':
    'Ihr Code wurde in **{chat}** eingegeben. Sind Sie das? Wenn Sie Ja sagen, sieht und tut dieser Chat alles, was Sie dürfen. Wenn Sie ihn nicht selbst eingegeben haben, drücken Sie *Nein*.',
  'link-confirm.yes': 'Ja, das bin ich',
  'link-confirm.no': 'Nein',
  'link-confirm.done':
    'Verknüpft: **{chat}**. Beide Chats zeigen ab jetzt dieselben Tickets und Entwürfe. Ich habe es beiden mitgeteilt.',
  'link-confirm.refused':
    'Mit **{chat}** wurde nichts verknüpft, und der Code gilt nicht mehr. Wenn Sie jemand zu einem Code überredet hat, sagen Sie es dem Kontakt.',
  'link-confirm.over':
    'Diese Frage ist erledigt: Der Code wurde verwendet, abgelehnt oder ist älter als zehn Minuten. Es wurde nichts verknüpft.',
  'link-merge.draft': 'das Zusammenführen Ihrer Konten',
  'link-merge.asking': 'Ein Konto statt zwei',
  'link-merge.title': 'Ein Konto statt zwei',
  'link-merge.review': 'Aus beiden Konten eines machen?',
  'link-merge.confirm': 'Zusammenführen',
  'link-merge.two':
    'Jener Chat ist mit einem anderen Konto angemeldet. **{stays}** ({staysAddress}) bleibt, weil es das ältere ist; **{goes}** ({goesAddress}) geht darin auf.',
  'link-merge.moves':
    'Es ziehen um: {tickets, plural, =0 {keine Tickets} =1 {1 Ticket} other {# Tickets}}, {drafts, plural, =0 {keine Entwürfe} =1 {1 Entwurf} other {# Entwürfe}} sowie alle Dateien, Firmen und Rollen, Plätze, Anträge, Chats und Anmeldewege. Beide Adressen öffnen weiterhin das eine Konto.',
  'link-merge.drafts':
    'Von zwei nicht gesendeten Entwürfen derselben Art bleibt der neuere. Browser, die mit dem aufgehenden Konto angemeldet sind, werden abgemeldet.',
  'link-merge.final':
    'Das lässt sich nicht rückgängig machen. Wenn Sie den Code nicht selbst eingegeben haben, brechen Sie ab.',
  'link-merge.no-address': 'ohne E-Mail-Adresse',
  'link-merge.done':
    'Sie haben jetzt ein einziges Konto: **{name}**. Alle Ihre Chats zeigen dieselben Tickets und Entwürfe. Ich habe es jedem Chat und beiden Postfächern mitgeteilt.',
  'link-merge.locked':
    'Eines der beiden Konten ist gesperrt. Es wurde nichts geändert. Der Link in der Mail an dieses Konto öffnet es wieder; der Kontakt kann helfen.',
  'link-merge.vendor-admin':
    'Eines der beiden Konten ist das einzige, das dieses Deskhand verwaltet. Es wurde nichts geändert. Machen Sie zuerst eine weitere Person zum Hersteller-Admin; der Kontakt kann helfen.',
  'link-merge.seats':
    'Beide Konten haben oder erwarten einen Super-User-Platz von {company}, und eine Person hat dort nur einen. Es wurde nichts geändert. Geben Sie zuerst einen der Plätze auf oder ziehen Sie den Antrag zurück; der Kontakt kann helfen.',
  'link-merge.requests':
    'Beide Konten haben einen offenen Antrag auf einen Platz von {company}. Es wurde nichts geändert. Ziehen Sie zuerst einen der Anträge zurück; der Kontakt kann helfen.',
  'unlink.command': 'trennen|chat trennen|chat entfernen',
  'unlink.button': 'Einen Chat trennen',
  'unlink.draft': 'das Trennen eines Chats',
  'unlink.asking': 'Einen Chat trennen',
  'unlink.title': 'Einen Chat trennen',
  'unlink.chat.ask': 'Welcher Chat soll nicht mehr Ihrer sein?',
  'unlink.here': '{chat} (dieser Chat)',
  'unlink.review': 'Diesen Chat trennen?',
  'unlink.confirm': 'Trennen',
  'unlink.note':
    'Dieser Chat sieht Ihre Tickets und Entwürfe nicht mehr; sie bleiben bei Ihrem Konto. Sie können ihn jederzeit wieder verknüpfen.',
  'unlink.note-here':
    'Sie sind gerade in diesem Chat: Danach kenne ich Sie hier nicht mehr, bis Sie sich wieder anmelden. Tickets und Entwürfe bleiben bei Ihrem Konto.',
  'unlink.last':
    'Dieser Chat ist der einzige Weg in Ihr Konto, und es gibt keine bestätigte E-Mail-Adresse: Ohne ihn kämen Sie nicht zurück. Verknüpfen Sie zuerst einen anderen Chat, oder bestätigen Sie eine Adresse.',
  'unlink.done': 'Getrennt: **{chat}**. Ihre Tickets und Entwürfe bleiben bei Ihrem Konto.',

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
