import type { accessEn } from './en.ts'

/** Einen Super-Benutzer-Platz anfordern, vertreten, zurückholen: die Seite der Antragstellenden. */
export const accessDe: { readonly [K in keyof typeof accessEn]: string } = {
  // ── Das Formular ─────────────────────────────────────────────────────────
  'access-form.company': 'Firma',
  'access-form.meant': 'Meinten Sie **{company}**?',
  'access-form.meant-yes': 'Ja, {company}',
  'access-form.meant-no': 'Nein, eine andere Firma',
  'access-form.replacing': 'Vertreten Sie jemanden?',
  'access-form.full': '{company} hat **{used} von {limit}** Super-Benutzern vergeben. Was möchten Sie tun?',
  'access-form.replacing-no': 'Nein',
  'access-form.replacing-yes': 'Ich ersetze jemanden',
  'access-form.replacing-extra': 'Zusätzlichen Platz anfragen',
  'access-form.replacing-wait': 'Auf einen freien Platz warten',
  'access-form.replaced': 'E-Mail der Person, die Sie ersetzen',
  'access-form.let-choose': 'Weiß ich nicht – Admin soll wählen',
  'access-form.nobody':
    'Kein aktueller Super-Benutzer von {company} hat diese Adresse. Aktuell: {names}. Bitte berichtigen Sie sie, oder lassen Sie den Admin wählen.',
  'access-form.from': 'Von',
  'access-form.until': 'Bis',
  'access-form.until-hint': 'Der ganze Tag zählt. Ohne Ende gilt es, bis der Platz zurückgeholt wird.',
  'access-form.past': 'Dieser Tag ist vorbei. Bitte wählen Sie heute oder später.',
  'access-form.backwards': 'Der letzte Tag liegt vor dem ersten. Bitte berichtigen Sie einen davon.',
  'access-form.too-long': 'Das ist länger als ein Jahr. Bitte wählen Sie einen früheren letzten Tag oder keinen.',
  'access-form.overlaps': 'In dieser Zeit vertritt bereits {name} (bis {until}). Bitte wählen Sie andere Tage.',
  'access-form.relation': 'Ich arbeite für einen',
  'access-form.relation-customer': 'Kunden',
  'access-form.relation-partner': 'Partner',
  'access-form.products': 'Produkte, die ich brauche',
  'access-form.customer-no': 'Kundennummer (optional)',
  'access-form.phone': 'Telefon (optional)',
  'access-form.note': 'Was wir noch wissen sollten (optional)',

  // ── Login anfordern ──────────────────────────────────────────────────────
  'access-request.command':
    'login anfordern|anfrage login|zugang anfordern|zugriff anfordern|super-benutzer werden|superuser werden|platz anfordern',
  'access-request.draft': 'Ihre Anfrage für einen Super-Benutzer-Zugang',
  'access-request.asking': 'Login anfordern',
  'access-request.title': 'Login anfordern – {company}',
  'access-request.review': 'Login anfordern – {company}',
  'access-request.confirm': 'Anfrage senden',
  'access-request.note': 'Sie erhalten innerhalb von 24 Stunden eine Einladung oder eine Antwort.',
  'access-request.note-replaced': 'Die ersetzte Person erfährt es sofort und kann zustimmen oder widersprechen.',
  'access-request.note-wait': 'Alle Plätze sind vergeben. Ihre Anfrage wartet, bis einer frei wird.',
  'access-request.note-unknown':
    '„{company}“ geht aus Ihrer Adresse nicht hervor. Das macht nichts: Es wird bei der Entscheidung geprüft.',
  'access-request.done': '✅ Anfrage **{number}** ist gesendet. Antwort oder Einladung bis **{due}**.',
  'access-request.informed': '{name} wurde informiert.',
  'access-request.waits': 'Zurzeit sind alle Plätze vergeben; ich melde mich, sobald sich das ändert.',
  'access-request.status': 'Status',
  'access-request.role-mailbox':
    'Ein Super-Benutzer-Platz gehört einer namentlich genannten Person, und {email} sieht nach einem Sammelpostfach aus. Es wurde nichts gesendet. Bitte verwenden Sie eine persönliche Adresse.',
  'access-request.other-address': 'Andere Adresse verwenden',
  'access-request.holder': 'Sie haben bereits einen Super-Benutzer-Platz bei {company}.',
  'access-request.open': 'Ihre Anfrage {number} für {company} ist noch offen. Es wurde nichts doppelt gesendet.',
  'access-request.extra':
    'Weitere Plätze für {company} gibt es mit einer Vereinbarungsänderung. Ihre Anfrage bleibt so lange als Entwurf erhalten.',

  'access-replace.command':
    'super-benutzer ersetzen|superuser ersetzen|jemanden ersetzen|jemanden vertreten|vertretung|vertreten',
  'access-replace.draft': 'Ihre Anfrage zur Vertretung',
  'access-replace.asking': 'Super-Benutzer ersetzen',
  'access-replace.title': 'Super-Benutzer ersetzen – {company}',
  'access-replace.review': 'Vertretung – {company}',
  'access-replace.confirm': 'Anfrage senden',
  'access-replace.note': 'Sie erhalten innerhalb von 24 Stunden eine Einladung oder eine Antwort.',

  'access-resubmit.draft': 'Ihre berichtigte Anfrage',
  'access-resubmit.asking': 'Anfrage berichtigen',
  'access-resubmit.title': '{number} berichtigen – {company}',
  'access-resubmit.review': '{number} erneut senden – {company}',
  'access-resubmit.confirm': 'Erneut senden',
  'access-resubmit.request.ask': 'Welche Anfrage möchten Sie berichtigen?',
  'access-resubmit.done': '✅ **{number}** ist erneut gesendet. Antwort oder Einladung bis **{due}**.',

  // ── Was Antragstellende und Ersetzte tun ─────────────────────────────────
  'access-answer.draft': 'Ihre Antwort zu einer Anfrage',
  'access-answer.asking': 'Rückfrage beantworten',
  'access-answer.title': 'Antwort zu {number}',
  'access-answer.review': 'Antwort zu {number}',
  'access-answer.confirm': 'Antwort senden',
  'access-answer.request.ask': 'Um welche Anfrage geht es?',
  'access-answer.text.ask': 'Ihre Antwort',
  'access-answer.note': 'Die 24 Stunden laufen ab hier weiter.',
  'access-answer.done': 'Danke, Ihre Antwort ist da. Die zugesagte Zeit läuft weiter.',

  'access-withdraw.command': 'login-anfrage zurückziehen|login-anfrage zurueckziehen|login-anfrage zuruckziehen',
  'access-withdraw.draft': 'das Zurückziehen einer Anfrage',
  'access-withdraw.asking': 'Anfrage zurückziehen',
  'access-withdraw.title': '{number} zurückziehen',
  'access-withdraw.review': '{number} zurückziehen',
  'access-withdraw.confirm': 'Zurückziehen',
  'access-withdraw.request.ask': 'Welche Anfrage möchten Sie zurückziehen?',
  'access-withdraw.note': 'Es wird nicht mehr darüber entschieden. Sie können jederzeit neu anfragen.',
  'access-withdraw.note-invited':
    'Sie ist schon genehmigt: Die Einladung gilt danach nicht mehr, und der Platz ist für andere frei.',
  'access-withdraw.done': '{number} ist zurückgezogen.',
  'access-withdraw.seated':
    'Der Platz bei {company} gehört schon Ihnen, es gibt also nichts zurückzuziehen. Sie können ihn aber abgeben.',

  'access-consent.draft': 'Ihr Wort zu Ihrer Vertretung',
  'access-consent.asking': 'Vertretung für Sie',
  'access-consent.title': '{number}: {name} möchte Sie vertreten',
  'access-consent.review': '{number}: {name} möchte Sie vertreten',
  'access-consent.confirm': 'Senden',
  'access-consent.request.ask': 'Um welche Anfrage geht es?',
  'access-consent.answer.ask': 'Sind Sie einverstanden?',
  'access-consent.reason.ask': 'Warum widersprechen Sie?',
  'access-consent.done-agree': 'Danke. Bei der Entscheidung ist zu sehen, dass Sie einverstanden sind.',
  'access-consent.done-object': 'Notiert. Niemand kann das genehmigen, bis ein Admin Ihren Widerspruch geklärt hat.',

  // ── Zurückholen ──────────────────────────────────────────────────────────
  'access-takeback.command':
    'zugriff zurückholen|zugriff zurueckholen|zugriff zuruckholen|meinen zugriff zurückholen|meinen zugriff zurueckholen|meinen zugriff zuruckholen|zurückholen|zurueckholen|zuruckholen|ich bin wieder da|ich bin früher zurück|ich bin frueher zurueck|ich bin fruher zuruck|bin wieder da',
  'access-takeback.draft': 'das Zurückholen Ihres Zugriffs',
  'access-takeback.asking': 'Zugriff zurückholen',
  'access-takeback.title': 'Zugriff zurückholen – {company}',
  'access-takeback.company.ask': 'Bei welcher Firma?',
  'access-takeback.question':
    'Willkommen zurück! Möchten Sie Ihren Super-Benutzer-Zugriff bei {company} jetzt von {name} zurückholen?',
  'access-takeback.question-tickets':
    'Willkommen zurück! Möchten Sie Ihren Super-Benutzer-Zugriff bei {company} jetzt von {name} zurückholen? {name} hat {open, plural, one {# offenes Ticket} other {# offene Tickets}}; sie bleiben bei der Firma, und Sie sehen sie.',
  'access-takeback.now': 'Jetzt zurückholen',
  'access-takeback.planned': 'Am {until} wie geplant',
  'access-takeback.not-yet': 'Noch nicht',
  'access-takeback.review': 'Zugriff zurückholen – {company}',
  'access-takeback.confirm': 'Jetzt zurückholen',
  'access-takeback.done': '✅ Sie sind wieder Super-Benutzer. Plätze: {used} von {limit}. {name} weiß Bescheid.',
  'access-takeback.stays': 'In Ordnung: {name} vertritt Sie bis {until}, danach haben Sie den Platz von selbst wieder.',
  'access-takeback.stays-open': 'In Ordnung: {name} vertritt Sie, bis Sie den Platz zurückholen.',
  'access-takeback.tickets': 'Offene Tickets von {company}',
  'access-takeback.yours': 'Bei {company} vertritt Sie niemand: Sie sind dort Super-Benutzer.',
  'access-takeback.nothing': 'Sie haben keinen Platz, auf dem Sie jemand vertritt. Sie können einen anfordern.',

  // ── Mehr Plätze ──────────────────────────────────────────────────────────
  'access-extra-seat.command':
    'zusätzlicher platz|zusaetzlicher platz|zusatzlicher platz|mehr plätze|mehr plaetze|mehr platze|weiterer platz|vereinbarungsänderung|vereinbarungsaenderung|vereinbarungsanderung|vertragsänderung|vertragsaenderung|vertragsanderung|vereinbarungsänderung anfragen|vereinbarungsaenderung anfragen|vereinbarungsanderung anfragen',
  'access-extra-seat.draft': 'Ihre Anfrage nach weiteren Plätzen',
  'access-extra-seat.asking': 'Vereinbarungsänderung anfragen',
  'access-extra-seat.title': 'Weitere Super-Benutzer-Plätze – {company}',
  'access-extra-seat.company.ask': 'Für welche Firma?',
  'access-extra-seat.agreement.ask': 'Vereinbarung',
  'access-extra-seat.seats.ask': 'Wie viele weitere Plätze?',
  'access-extra-seat.seats.hint': 'Heute vereinbart: {limit}',
  'access-extra-seat.number': 'Bitte geben Sie eine Zahl von 1 bis 50 an.',
  'access-extra-seat.reason.ask': 'Wofür brauchen Sie sie?',
  'access-extra-seat.review': 'Vereinbarungsänderung anfragen – {company}',
  'access-extra-seat.confirm': 'Anfrage senden',
  'access-extra-seat.note':
    'Plätze {from} → {to}, sobald beide Seiten unterschrieben haben. Vorher ändert sich nichts.',
  'access-extra-seat.no-agreement': '{company} hat keine gültige Vereinbarung, die geändert werden könnte.',
  'access-extra-seat.done':
    '✅ Die Vereinbarungsänderung **{number}** für {company} liegt bei {by}. Sie werden kontaktiert.',
  'access-extra-seat.done-sales':
    '✅ Die Vereinbarungsänderung **{number}** für {company} liegt bei unserem Vertrieb. Sie werden kontaktiert.',

  // ── Ansehen ──────────────────────────────────────────────────────────────
  'access-list.command': 'meine anfragen zum zugang|meine login-anfrage|status meiner anfrage|stand meiner anfrage',
  'access-list.title': 'Meine Anfragen für einen Super-Benutzer-Zugang',
  'access-list.sent': 'gesendet {at}',
  'access-list.empty': 'Sie haben noch keinen Super-Benutzer-Zugang angefordert.',
  'access-list.request': 'Login anfordern',
  'seat-list.command': 'super-benutzer|superuser|plätze|plaetze|platze|wer ist super-benutzer|wer ist superuser',
  'seat-list.title': 'Super-Benutzer von {company}: {used} von {limit} Plätzen vergeben',
  'seat-list.whose': 'Wessen Super-Benutzer?',
  'seat-list.no-company': 'Sie gehören noch zu keiner Firma.',
  'seat-list.seat': 'Platz',
  'seat-list.own': 'eigener Platz',
  'seat-list.stands-in': 'für {name}, {period}',
  'seat-list.planned': '{name} vertritt {period}',
  'seat-list.kept': 'eingeladen – Platz reserviert',
  'seat-list.free': 'frei',
  'seat-list.cut': 'Eine unterschriebene Änderung senkt die Plätze von {from} auf {to}, sobald sie frei sind.',
  'seat-list.revoke': 'Platz von {name} entziehen',
  'refused.seat-ended': 'Ihr Platz bei {company} endete am {at}.',
  'seat-list.give-up': 'Meinen Platz abgeben',
}
