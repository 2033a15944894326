import type { costEn } from './en.ts'

/** What costs, and what every administrator is told. German (*Sie*). */
export const costDe: Readonly<Record<keyof typeof costEn, string>> = {
  // ── Preise ───────────────────────────────────────────────────────────────
  'cost.price-month': '{amount}/Monat',
  'cost.price-year': '{amount}/Jahr',
  'cost.price-once': '{amount} einmalig',
  'cost.note': '💶 Das erzeugt Zusatzkosten: {price} (Preisliste {list}) auf Ihrer Monatsrechnung.',
  'cost.note-from': '💶 Das erzeugt Zusatzkosten: ab {price} (Preisliste {list}) auf Ihrer Monatsrechnung.',
  'cost.tag': '💶 {price}',
  'cost.tag-asked': '💶 {price} · auf Anfrage',
  'cost.tagged': '💶 {name} · {price}',
  'cost.tagged-asked': '💶 {name} · {price} · auf Anfrage',
  'cost.tagged-not-sold': '{name} · zurzeit nicht erhältlich',
  'price-show.command':
    'preise|preisliste|was kostet das|was kostet ein mandant|wie teuer ist ein mandant|was kostet ein neuer mandant',
  'price-show.button': 'Was kostet das?',
  'price-show.title': 'Preisliste {list}',
  'price-show.since':
    'Gültig seit {since}. Dazu gelten die Konditionen {conditions}; beides wird noch einmal angezeigt, bevor Sie etwas annehmen.',
  'price-show.whole': 'Ganze Preisliste',
  'price-show.none':
    'Im Moment gilt keine Preisliste. Bitte fragen Sie den Hersteller; bis dahin kann hier nichts bestellt werden.',

  // ── Eine Bestellung ──────────────────────────────────────────────────────
  'order.title': '💶 {product} – {tenant}',
  'order.which': 'Welche Kosten?',
  'order.button': 'Kosten und Konditionen',
  'order.read': 'Lesen und annehmen',
  'order.none':
    'Keine Kosten warten auf Ihre Zustimmung. Sie werden angezeigt, wenn Sie etwas freischalten oder einen Mandanten erzeugen.',
  'order.stale': 'Das hat sich inzwischen geändert; so steht es jetzt. Nichts wurde doppelt ausgeführt.',
  'order.conditions': '**Konditionen {version}**\n{text}',
  'order.notice-pending':
    'Noch haben nicht alle davon erfahren: Die Nachricht wird weiter gesendet, bis sie ankommt, und der Hersteller sieht es.',
  'order.at-by': '{at} durch {by}',
  'order.fact.tenant': 'Mandant',
  'order.fact.product': 'Produkt',
  'order.fact.price': 'Preis',
  'order.fact.list': 'Preisliste',
  'order.fact.conditions': 'Konditionen',
  'order.fact.shown': 'Angezeigt',
  'order.fact.accepted': 'Angenommen',
  'order.fact.active': 'Aktiv seit',
  'order.fact.ends': 'Endet',
  'order.fact.cancelled': 'Gekündigt von',
  'order.fact.mailed': 'Konditionen gemailt',
  'order.fact.told': 'Administratoren informiert',
  'order.status.shown': 'wartet auf Zustimmung',
  'order.status.accepted': 'angenommen',
  'order.status.provisioning': 'wird eingerichtet',
  'order.status.active': 'aktiv',
  'order.status.cancelled': 'gekündigt',
  'order.status.declined': 'abgelehnt',
  'order.status.expired': 'nicht rechtzeitig beantwortet',

  // ── Zustimmung ───────────────────────────────────────────────────────────
  'cost-accept.title': '💶 {product} – {tenant}',
  'cost-accept.asking': 'Kosten und Konditionen',
  'cost-accept.draft': 'Kosten und Konditionen',
  'cost-accept.review': '💶 Kosten und Konditionen: {product}',
  'cost-accept.confirm-tenant': 'Neuen Mandanten erzeugen',
  'cost-accept.confirm': 'Zu diesem Preis freischalten',
  'cost-accept.tick': '☐ Ich nehme die Konditionen und Kosten an',
  'cost-accept.ticked': '☑ Ich nehme die Konditionen und Kosten an',
  'cost-accept.tick-first': 'Bitte nehmen Sie zuerst die Konditionen und Kosten an; bis dahin ist nichts bestellt.',
  'cost-accept.note': 'Das erzeugt Zusatzkosten. Sie stehen auf Ihrer Monatsrechnung.',
  'cost-accept.until': 'Sie können bis {at} annehmen. Dieselben Konditionen erhalten Sie danach per E-Mail.',
  'cost-accept.cancelled': 'Nichts wurde angenommen, und es entstehen keine Kosten.',
  'cost-accept.done':
    'Freigeschaltet. Die Konditionen {version} sind per E-Mail an Sie unterwegs, und die Administratoren werden informiert.',
  'cost-accept.before': 'Das wurde bereits angenommen; nichts wird doppelt berechnet.',
  'cost-accept.running': 'Das läuft in diesem Mandanten bereits; nichts wird doppelt berechnet.',
  'cost-accept.name':
    'Der Name **{tenant}** wurde gerade eben vergeben. Es entstehen keine Kosten; alle Ihre Eingaben sind noch da.',
  'cost-accept.master':
    'Unter dem gewählten Master-Mandanten kann nichts mehr angelegt werden. Es entstehen keine Kosten; alle Ihre Eingaben sind noch da.',
  'cost-accept.refused-not-shown':
    'Diese Kosten stehen nicht mehr offen. Nichts wurde angenommen, und es entstehen keine Kosten.',
  'cost-accept.refused-not-sold':
    'Das ist nicht mehr erhältlich. Nichts wurde angenommen, und es entstehen keine Kosten. Was es gibt, steht in der Preisliste.',
  'cost-accept.refused-not-online':
    'Das lässt sich nicht mehr online freischalten. Nichts wurde angenommen, und es entstehen keine Kosten; Sie können es anfragen.',
  'cost-accept.refused-new-prices':
    'Inzwischen gilt eine neuere Preisliste, deshalb wurde nichts angenommen. Hier sind die jetzigen Preise; alles andere ist noch da.',
  'cost-accept.refused-new-conditions':
    'Inzwischen gelten neuere Konditionen, deshalb wurde nichts angenommen. Hier sind sie; alles andere ist noch da.',
  'cost-accept.refused-expired':
    'Diese Kosten wurden vor mehr als 30 Minuten angezeigt, deshalb wurde nichts angenommen. Hier sind sie noch einmal; alles andere ist noch da.',
  'cost-accept.refused-ended':
    'Das wurde abgelehnt. Nichts wurde angenommen, und es entstehen keine Kosten; es lässt sich noch einmal anzeigen.',
  'cost-accept.over-accepted': '{by} hat das angenommen; nichts wird doppelt berechnet.',
  'cost-accept.over-provisioning':
    '{by} hat das angenommen, es wird gerade eingerichtet; nichts wird doppelt berechnet.',
  'cost-accept.over-active': '{by} hat das angenommen, es läuft; nichts wird doppelt berechnet.',
  'cost-accept.over-cancelled': '{by} hatte das angenommen, inzwischen ist es gekündigt.',
  'cost-accept.over-declined':
    'Das wurde abgelehnt, und es entstehen keine Kosten. Es lässt sich noch einmal anzeigen.',
  'cost-accept.over-expired':
    'Die 30 Minuten sind vorbei, und es entstehen keine Kosten. Mit den jetzigen Preisen lässt es sich noch einmal anzeigen.',
  'cost-decline.button': 'Nicht annehmen',
  'cost-decline.plan': 'Plan verwerfen',
  'cost-decline.asking': 'Kosten nicht annehmen',
  'cost-decline.title': 'Nicht annehmen: {product} – {tenant}',
  'cost-decline.draft': 'Kosten, die nicht angenommen werden',
  'cost-decline.review': 'Die Kosten für {product} nicht annehmen?',
  'cost-decline.confirm': 'Nicht annehmen',
  'cost-decline.done': 'Nicht angenommen: Nichts ist bestellt, und es entstehen keine Kosten.',
  'cost-again.button': 'Kosten noch einmal zeigen',
  'cost-again.asking': 'Kosten noch einmal zeigen',
  'cost-again.title': 'Kosten noch einmal: {product} – {tenant}',
  'cost-again.draft': 'Kosten, die noch einmal gezeigt werden',
  'cost-again.review': 'Die Kosten für {product} noch einmal zeigen?',
  'cost-again.confirm': 'Kosten noch einmal zeigen',

  // ── Produkte in einem Mandanten ──────────────────────────────────────────
  'cost-list.command': 'produkte und kosten|zusatzkosten|was kostet extra|kostenpflichtige produkte',
  'cost-list.button': 'Produkte und Kosten',
  'cost-list.title': '💶 Produkte – {tenant}',
  'cost-list.note':
    'Alles mit 💶 erzeugt Zusatzkosten (Preisliste {list}). Nichts ist bestellt, bevor Sie es angenommen haben.',
  'cost-list.none': 'Hier fallen keine Kosten an, und es gibt nichts freizuschalten.',
  'cost-list.until': 'bis {at}',
  'product-unlock.command': 'produkt freischalten|freischalten|ein produkt freischalten|funktion freischalten',
  'product-unlock.button': 'Produkt freischalten',
  'product-unlock.asking': 'Produkt freischalten',
  'product-unlock.title': 'Freischalten in {tenant}',
  'product-unlock.draft': 'Freischalten eines Produkts',
  'product-unlock.review': '{product} in {tenant} freischalten?',
  'product-unlock.confirm': 'Kosten und Konditionen zeigen',
  'product-unlock.note':
    'Als Nächstes sehen Sie Kosten und Konditionen. Nichts ist bestellt, bevor Sie sie angenommen haben.',
  'product-unlock.which': 'Welches Produkt?',
  'product-unlock.running': 'Das läuft in diesem Mandanten bereits, oder noch bis zum Ende seines Monats.',
  'product-unlock.not-sold': 'Das ist zurzeit nicht erhältlich. Nichts wurde bestellt.',
  'product-unlock.not-online': 'Das lässt sich nicht online freischalten, aber anfragen. Nichts wurde bestellt.',
  'product-unlock.nothing': 'In diesem Mandanten läuft bereits alles, was es gibt.',
  'product-unlock.not-there':
    'Produkte lassen sich freischalten, sobald der Mandant angelegt ist und solange er nicht gesperrt ist.',
  'product-ask.command': 'produkt anfragen|produktanfrage',
  'product-ask.asking': 'Produkt anfragen',
  'product-ask.title': '{product} für {tenant} anfragen',
  'product-ask.draft': 'Anfrage zu einem Produkt',
  'product-ask.review': '{product} für {tenant} anfragen?',
  'product-ask.confirm': 'Anfrage senden',
  'product-ask.note.ask': 'Was sollen wir wissen? (optional)',
  'product-ask.note':
    'Dieses Produkt wird nicht online freigeschaltet. Der Hersteller erhält Ihre Anfrage als Ticket und antwortet; es entstehen keine Kosten, bevor Sie zugestimmt haben.',
  'product-ask.elsewhere': 'Produktanfragen sind hier nicht eingerichtet. Bitte sprechen Sie mit dem Hersteller.',
  'product-ask.done':
    'Ihre Anfrage zu {product} ist Ticket **{number}**. Der Hersteller antwortet; bisher entstehen keine Kosten.',
  'product-cancel.command': 'produkt kündigen|ein produkt kündigen|produkt kuendigen|ein produkt kuendigen',
  'product-cancel.button': 'Produkt kündigen',
  'product-cancel.asking': 'Produkt kündigen',
  'product-cancel.title': '{product} in {tenant} kündigen',
  'product-cancel.draft': 'Kündigung eines Produkts',
  'product-cancel.review': '{product} in {tenant} kündigen?',
  'product-cancel.confirm': 'Zum Monatsende kündigen',
  'product-cancel.note':
    'Es funktioniert bis {at} und steht auf der Rechnung dieses Monats. Die Administratoren werden informiert. Später können Sie es wieder freischalten.',
  'product-cancel.done': 'Gekündigt: Es funktioniert bis {at}. Die Administratoren werden informiert.',
  'product-cancel.which': 'Welches Produkt? Die Liste zeigt, was läuft; öffnen Sie eines, um es zu kündigen.',
  'product-cancel.tenant':
    'Das sind die Kosten des Mandanten selbst: Sie enden mit dem Monat, in dem er archiviert wird.',

  // ── Die Rechnung ─────────────────────────────────────────────────────────
  'invoice-show.command':
    'rechnung|meine rechnung|was steht auf meiner rechnung|was wird auf meiner rechnung stehen|monatsrechnung',
  'invoice-show.button': 'Was steht auf meiner Rechnung?',
  'invoice-show.title': 'Rechnung {month}',
  'invoice-show.title-of': 'Rechnung {month} – {tenant}',
  'invoice-show.total': '**Zusammen {total}** ({count, plural, one {# Posten} other {# Posten}})',
  'invoice-show.running': 'Der Monat läuft noch: Was bis zu seinem Ende freigeschaltet wird, kommt hinzu.',
  'invoice-show.empty': 'Im {month} fallen keine Kosten an.',

  // ── Nachrichten über Kosten ──────────────────────────────────────────────
  'cost-news.active': '💶 {by} hat **{product}** in **{tenant}** freigeschaltet: {price}.',
  'cost-news.active-note': 'Angenommen {at}; steht auf der Monatsrechnung.',
  'cost-news.accepted': '💶 Sie haben **{product}** für **{tenant}** angenommen: {price}.',
  'cost-news.accepted-note':
    'Angenommen {at}. Dies sind die Konditionen {version}, wie sie Ihnen angezeigt wurden; bitte bewahren Sie sie auf.',
  'cost-news.cancelled':
    '💶 {by} hat **{product}** in **{tenant}** gekündigt: Es funktioniert bis {at}, danach fallen keine Kosten mehr an.',
  'cost-untold.command': 'noch nicht gemeldete kosten',
  'cost-untold.button': 'Noch nicht gemeldete Kosten',
  'cost-untold.title': 'Noch nicht gemeldete Kosten ({count})',
  'cost-untold.none': 'Alle haben von ihren Kosten erfahren.',
  'cost-untold.mail': 'Die E-Mail mit den Konditionen hat {name} nicht erreicht.',
  'cost-untold.admins': 'Kein Administrator wurde informiert.',
  'cost-untold.some': 'Einige Administratoren wurden nicht informiert.',
  'cost-tell-again.asking': 'Kosten noch einmal melden',
  'cost-tell-again.title': 'Noch einmal melden: {product} – {tenant}',
  'cost-tell-again.draft': 'Kosten noch einmal melden',
  'cost-tell-again.review': '{product} in {tenant} noch einmal melden?',
  'cost-tell-again.confirm': 'Noch einmal senden',
  'cost-tell-again.done': 'Was nicht angekommen ist, ist wieder unterwegs.',
  'cost-tell-again.nothing': 'Alles ist angekommen oder bereits unterwegs.',

  // ── Was alle Administratoren erfahren ────────────────────────────────────
  'system-notice.outage': 'Störung',
  'system-notice.security': 'Sicherheit',
  'system-notice.cost': 'Kosten',
  'system-notice.told': '**{kind}**\n{text}',
  'outage-write.command': 'mitteilung schreiben|störungsmeldung|mitteilung an alle administratoren|stoerungsmeldung',
  'outage-write.button': 'Mitteilung schreiben',
  'outage-write.again': 'Neu schreiben',
  'outage-write.asking': 'Mitteilung an alle Administratoren',
  'outage-write.title': 'Mitteilung an alle Administratoren',
  'outage-write.draft': 'Mitteilung an alle Administratoren',
  'outage-write.review': 'Diese Mitteilung speichern?',
  'outage-write.confirm': 'Als Entwurf speichern',
  'outage-write.kind.ask': 'Worum geht es?',
  'outage-write.en.ask': 'Auf Englisch',
  'outage-write.en.hint': 'Was ist geschehen, seit wann, was ist zu tun, wann sagen Sie mehr?',
  'outage-write.de.ask': 'Auf Deutsch (optional)',
  'outage-write.es.ask': 'Auf Spanisch (optional)',
  'outage-write.note': 'Noch wird nichts gesendet: Das macht ein Admin des Herstellers.',
  'outage-write.done':
    'Als Entwurf gespeichert; noch ist nichts gesendet. Ein Admin des Herstellers sendet sie von hier aus.',
  'outage-send.button': 'An {count, plural, one {# Administrator} other {# Administratoren}} senden',
  'outage-send.asking': 'Mitteilung senden',
  'outage-send.title': 'Mitteilung senden',
  'outage-send.draft': 'Mitteilung, die gesendet wird',
  'outage-send.review': 'Diese Mitteilung senden?',
  'outage-send.confirm': 'Jetzt senden',
  'outage-send.which': 'Welche Mitteilung? Öffnen Sie einen Entwurf und senden Sie ihn von dort aus.',
  'outage-send.note':
    'Sie geht an {count, plural, one {# Administrator} other {# Administratoren}}, jeweils im Chat und per E-Mail. Sie lässt sich nicht zurückholen.',
  'outage-send.done':
    'Unterwegs an {count, plural, one {# Administrator} other {# Administratoren}}. Hier wird gezählt, wen sie erreicht hat.',
  'notice-show.command': 'mitteilungen|alle mitteilungen',
  'notice-show.title': '{kind}: Mitteilung an alle Administratoren',
  'notice-show.list': 'Mitteilungen an alle Administratoren',
  'notice-show.all': 'Alle Mitteilungen',
  'notice-show.none': 'Es wurde noch keine Mitteilung geschrieben.',
  'notice-show.draft': 'Entwurf',
  'notice-show.sent': 'gesendet',
  'notice-show.sent-to': '{at} an {count, plural, one {# Administrator} other {# Administratoren}} gesendet',
  'notice-show.text': '{said}',
  'notice-show.refresh': 'Neu zählen',
  'notice-show.written-by': 'Geschrieben von',
  'notice-show.sent-by': 'Gesendet',
  'notice-show.audience': 'An',
  'notice-show.people': '{count, plural, one {# Administrator} other {# Administratoren}}',
  'notice-show.chat': 'Im Chat',
  'notice-show.mail': 'Per E-Mail',
  'notice-show.receipts':
    '{sent} erledigt · {waiting} unterwegs · {failed} nicht angekommen{without, plural, =0 {} other { · # nicht möglich}}',
  'notice.who.accepter': 'jemanden, der Kosten angenommen hat',
  'notice.who.tenant-admin': 'einen Administrator eines Mandanten',
  'notice.who.tenant-partner': 'einen Partner, der Mandanten betreut',
  'mail.because.cost':
    'Sie erhalten diese E-Mail, weil es um Kosten eines Mandanten geht, den Sie verwalten oder für den Sie bestellt haben.',
  'mail.because.system-notice': 'Sie erhalten diese E-Mail, weil Sie Administrator eines Mandanten sind.',
  'mail.because.accepter': 'Sie erhalten diese E-Mail, weil Sie Kosten angenommen haben.',
  'mail.because.tenant-admin':
    'Sie erhalten diese E-Mail, weil Sie Administrator eines Mandanten sind und ich Sie im Chat nicht erreicht habe.',
  'mail.because.tenant-partner':
    'Sie erhalten diese E-Mail, weil Sie Mandanten betreuen und ich Sie im Chat nicht erreicht habe.',

  // ── Befehle ──────────────────────────────────────────────────────────────
  'slash.product': 'produkt: Produkte mit Zusatzkosten',
  'slash.product-ask': 'anfragen: Ein Produkt anfragen, das hier nicht bestellbar ist',
  'slash.product-cancel': 'kündigen: Ein Produkt zum Monatsende kündigen',
  'slash.cost': 'kosten: Team: Kosten',
  'slash.cost-untold': 'ungemeldet: Team: Kosten, von denen jemand noch nichts weiß',
  'slash.prices': 'preise: Was etwas kostet: die gültige Preisliste',
  'slash.products': 'produkte: Was in einem Mandanten kostet und was sich freischalten lässt',
  'slash.unlock': 'freischalten: Ein Produkt in einem Mandanten freischalten; zuerst sehen Sie die Kosten',
  'slash.invoice': 'rechnung: Was auf Ihrer Rechnung stehen wird',
  'slash.outage': 'störung: Team: eine Mitteilung an alle Administratoren schreiben',
  'slash.notices': 'mitteilungen: Team: Mitteilungen an alle Administratoren, und wen sie erreicht haben',
}
