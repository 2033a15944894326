import type { accountEn } from './en.ts'

/** Anmelden und das eigene Konto: Seiten, Briefe, Passwörter, Chats, Daten. */
export const accountDe: { readonly [K in keyof typeof accountEn]: string } = {
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
    '**Das bleibt:** Ihre Tickets mit allem, was dort geschrieben und angehängt wurde, als Verlauf Ihrer Firma, mit *ehemaliger Benutzer* an der Stelle Ihres Namens. E-Mails und Chat-Nachrichten, die andere bekommen haben, bleiben bei ihnen. Nutzen Sie ein Produkt mit Lizenzen, nennt es Sie den Lizenzadministratoren Ihrer Firma weiter mit Ihrer Adresse, bis diese Sie dort entfernen.',
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
  'account.join-tenants': 'Mit den Mandanten',
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
  'account.done-taken-over': 'Sie haben die Übergabe angenommen.',
  'password.missing': 'Es ist noch kein Passwort da. Geben Sie das neue ein.',
  'password.current-wrong':
    'Das bisherige Passwort stimmt nicht, deshalb wurde nichts geändert. Versuchen Sie es noch einmal, oder melden Sie sich ab und wählen Sie „Passwort vergessen?“.',
  'password.short':
    'Zu kurz: mindestens {least} Zeichen. Ein paar Wörter ohne Zusammenhang sind lang und leicht zu merken.',
  'password.long': 'Zu lang: höchstens {most} Zeichen.',
  'password.company-year':
    'Es enthält den Namen Ihrer Firma oder Ihres Mandanten und ein Jahr – nehmen Sie etwas ohne Zusammenhang.',
  'password.company':
    'Es besteht fast nur aus dem Namen Ihrer Firma, Ihres Mandanten oder dieses Helpdesks – nehmen Sie etwas ohne Zusammenhang.',
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
  'password-reset.draft': 'Ihre Bitte um ein neues Passwort',
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
}
