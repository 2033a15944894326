import type { licenceEn } from './en.ts'

/** Licences for users of a product. German (*Sie*). */
export const licenceDe: Readonly<Record<keyof typeof licenceEn, string>> = {
  // ── Zeilen, Zahlen, Enden ────────────────────────────────────────────────
  'licence.which': 'Welche Lizenzen?',
  'licence.which-change': 'Welche Lizenzänderung?',
  'licence.which-type': 'Welche Lizenz?',
  'licence.account': '{company} · {product}',
  'licence.no-end': 'ohne Ablaufdatum',
  'licence.change': '{from} → **{to}**',
  'licence.change-removed': '{from} → **{to}** (entfällt)',
  'licence.change-end': 'gültig bis {from} → **{to}**',
  'licence.new-end': 'gültig bis **{to}**',
  'licence.until': 'bis {day}',
  'licence.site': '{quantity} für alle · {until}',
  'licence.room': '{used} von {quantity} belegt · {free} verfügbar · {until}',
  'licence.nearly-full': '⚠ {used} von {quantity} belegt · fast voll: {free} verfügbar · {until}',
  'licence.full': '⛔ {used} von {quantity} belegt · voll: keine verfügbar · {until}',
  'licence.short': '{type} {used}/{quantity}',
  'licence.short-site': '{type} {quantity}',

  // ── Warum eine Lizenz nicht aktiviert werden kann ────────────────────────
  'licence.surplus': '{type}: {inUse, plural, other {# belegt}}, nur {available} verfügbar.',
  'licence.other-serial': 'Diese Datei gehört zu einer anderen Seriennummer (endet auf {last4}, Ihre auf {mine}).',
  'licence.other-owner':
    'Diese Datei gehört einem anderen Lizenzeigentümer (Seriennummer endet auf {last4}, Ihre auf {mine}).',
  'licence.other-product': 'Diese Lizenz ist für ein anderes Produkt.',
  'licence.replayed': 'Diese Lizenz war früher aktiv: Revision {revision}; aktiv ist jetzt Revision {active}.',
  'licence.older': 'Diese Lizenz ist älter als die aktive (Revision {revision} < {active}).',
  'licence.already-active': 'Diese Lizenz ist bereits aktiv.',
  'licence.dated-in-future': 'Diese Lizenz ist auf die Zukunft datiert ({at}).',
  'licence.not-yet-valid': 'Diese Lizenz gilt erst ab {at}.',
  'licence.expired': 'Diese Lizenz galt bis {at}.',
  'licence.signature': 'Diese Lizenz ist beschädigt oder wurde verändert.',
  'licence.disputed': 'Sie ist gesperrt, bis der Hersteller geantwortet hat.',
  'licence.applying': 'Sie wird gerade aktiviert.',
  'licence.replaced': 'Eine neuere ist an ihre Stelle getreten.',
  'licence.refused': 'Sie wurde abgelehnt.',
  'licence.demo':
    'Dies ist eine Demo-Version. Um sie echt zu aktivieren, geben Sie zuerst die neue Seriennummer und den neuen Lizenzeigentümer ein; beides erhalten Sie beim Kauf vom Hersteller.',
  'licence.demo-serialNumber':
    'Dies ist eine Demo-Version. Geben Sie zuerst die neue Seriennummer ein; Sie erhalten sie beim Kauf vom Hersteller.',
  'licence.demo-ownerName':
    'Dies ist eine Demo-Version. Geben Sie zuerst den neuen Lizenzeigentümer ein; Sie erhalten ihn beim Kauf vom Hersteller.',
  'licence.reason.payment-missing':
    'Dem Hersteller liegt die Zahlung noch nicht vor. Sobald sie da ist, kann die Lizenz aktiviert werden; bis dahin wenden Sie sich bitte an den Hersteller.',
  'licence.reason.trial':
    'Diese Installation ist eine Testversion: Die Lizenz wurde für eine andere gekauft. Bitten Sie den Hersteller, sie Ihrer zuzuordnen.',
  'licence.reason.in-use': 'Inzwischen sind mehr Lizenzen belegt, als die neue hat.',
  'licence.reason.older': 'Das System des Herstellers hat bereits eine neuere Lizenz.',
  'licence.reason.unknown-account':
    'Das System des Herstellers kennt diese Installation nicht. Bitte wenden Sie sich an den Hersteller.',
  'licence.reason.invalid-licence':
    'Das System des Herstellers nimmt diese Lizenz nicht an. Bitte fordern Sie eine andere an.',
  'licence.reason.last-admin': 'Jemand muss Administrator des Produkts bleiben.',
  'licence.reason.no-source':
    'Dieser Deskhand ist nicht mit dem System des Herstellers verbunden. Bitte laden Sie die Datei im Produkt selbst, oder wenden Sie sich an den Hersteller.',
  'licence.reason.other':
    'Das System des Herstellers hat keinen Grund genannt. Bitte wenden Sie sich an den Hersteller.',

  // ── Der Dialog ───────────────────────────────────────────────────────────
  'offer-card.activate': 'Neue Lizenz aktivieren – {company}',
  'offer-card.activated': 'Neue Lizenz aktiviert – {company}',
  'offer-card.over': 'Lizenzänderung – {company}',
  'offer-card.status.ready': 'kann aktiviert werden',
  'offer-card.status.blocked': 'gesperrt',
  'offer-card.status.applying': 'wird aktiviert …',
  'offer-card.status.disputed': 'gesperrt: {by} sagt, die Angaben sind falsch',
  'offer-card.status.applied': 'aktiviert {at} von {by}',
  'offer-card.status.applied-itself': 'automatisch aktiviert {at}',
  'offer-card.status.superseded': 'eine neuere ist an ihre Stelle getreten',
  'offer-card.status.replaced': 'der Hersteller ersetzt sie',
  'offer-card.status.refused': 'abgelehnt',
  'offer-card.product': 'Produkt',
  'offer-card.serial': '{product} · Seriennummer •••• {last4}',
  'offer-card.loaded': 'Aus Datei geladen von',
  'offer-card.too-many': '*zu viele belegt ({inUse})*',
  'offer-card.fits': '✓ {inUse} belegt',
  'offer-card.hidden':
    '{count, plural, one {Eine unveränderte Lizenz ist ausgeblendet.} other {# unveränderte Lizenzen sind ausgeblendet.}}',
  'offer-card.why': '**Gesperrt, Grund:** {why}',
  'offer-card.locked': 'Bitte nicht aktivieren: Der Hersteller antwortet zuerst in {number}.',
  'offer-card.swap-note':
    'Die neue Lizenz hat für alle Benutzer von {from} Platz in {to}: Ein Schritt stellt sie um und aktiviert.',
  'offer-card.button': 'Aktivieren',
  'offer-card.button-blocked': 'Aktivieren – gesperrt',
  'offer-card.name': '⛔ {type}',
  'offer-card.move': 'Diese Benutzer auf {to} umstellen und aktivieren',

  'license-apply.command': 'neue lizenz aktivieren|lizenzänderung aktivieren|lizenzaenderung aktivieren',
  'license-apply.draft': 'die Aktivierung einer Lizenz',
  'license-apply.asking': 'Neue Lizenz aktivieren',
  'license-apply.title': 'Neue Lizenz aktivieren – {company}',
  'license-apply.review': 'Neue Lizenz aktivieren – {company}',
  'license-apply.confirm': 'Aktivieren',
  'license-apply.note':
    '{count, plural, one {Eine Lizenz ändert sich.} other {# Lizenzen ändern sich, alle zusammen oder keine.}}',
  'license-apply.already': 'Sie ist bereits aktiv, seit {at}. Nichts wurde doppelt getan.',
  'license-apply.already-by': '{by} hat sie bereits aktiviert, {at}. Nichts wurde doppelt getan.',
  'license-apply.stale':
    'Jemand war schneller, oder sie hat sich inzwischen geändert. Es wurde nichts getan; die Karte zeigt den jetzigen Stand.',

  // ── Überflüssige Lizenzen ────────────────────────────────────────────────
  'license-remove-surplus.command':
    'überflüssige lizenzen entfernen|ueberfluessige lizenzen entfernen|überflüssige lizenzen|ueberfluessige lizenzen',
  'license-remove-surplus.draft': 'Ihre Auswahl überflüssiger Lizenzen',
  'license-remove-surplus.asking': 'Überflüssige Lizenzen entfernen',
  'license-remove-surplus.title': 'Überflüssige Lizenzen entfernen – {type}',
  'license-remove-surplus.review': 'Überflüssige Lizenzen entfernen – {type}',
  'license-remove-surplus.confirm': 'Entfernen',
  'license-remove-surplus.note': '{names}: verliert diese Lizenz und wird informiert.',
  'license-remove-surplus.users': 'Wem wird die Lizenz entzogen?',
  'license-remove-surplus.numbers': 'belegt **{inUse}** · verfügbar **{available}** · zu entfernen **{toRemove}**',
  'license-remove-surplus.selected':
    '{chosen} von {toRemove} ausgewählt.{left, plural, =0 {} other { Tippen Sie auf eine Person, um sie auszuwählen; noch einmal nimmt es zurück.}}',
  'license-remove-surplus.too-few':
    '✗ Bitte wählen Sie noch {left, plural, one {# Person} other {# Personen}} aus. Ihre Auswahl bleibt bestehen.',
  'license-remove-surplus.active': 'zuletzt aktiv {at}',
  'license-remove-surplus.never': 'nie aktiv',
  'license-remove-surplus.chosen': 'verliert sie',
  'license-remove-surplus.requests': '{count, plural, one {# offene Anfrage} other {# offene Anfragen}}',
  'license-remove-surplus.orphaned':
    '✗ {name} hat {count, plural, one {# offene Anfrage, die} other {# offene Anfragen, die}} dann niemandem gehören. Übergeben Sie sie, oder wählen Sie jemand anderen.',
  'license-remove-surplus.handed':
    '✓ {heir} übernimmt {count, plural, one {# offene Anfrage} other {# offene Anfragen}} von {name}.',
  'license-remove-surplus.last-admin':
    '✗ {name} ist der letzte Administrator mit einer Lizenz und behält sie. Bitte wählen Sie jemand anderen.',
  'license-remove-surplus.self': '⚠ Sie haben sich selbst ausgewählt: Sie verlieren diese Lizenz.',
  'license-remove-surplus.signed-in': '⚠ {name} ist gerade angemeldet und könnte ungespeicherte Arbeit verlieren.',
  'license-remove-surplus.nobody': 'Niemand mit dieser Lizenz passt zu „{search}“.',
  'license-remove-surplus.ok': 'OK',
  'license-remove-surplus.ok-more': 'OK – noch {left} auswählen',
  'license-remove-surplus.search': 'Namen suchen',
  'license-remove-surplus.all': 'Alle zeigen',
  'license-remove-surplus.back': 'Zurück zur Aktivierung',
  'license-remove-surplus.hand-over': 'Anfragen von {name} übergeben an …',
  'license-remove-surplus.not-them': 'Nicht {name}',
  'license-remove-surplus.heir':
    'Wer übernimmt {count, plural, one {die offene Anfrage} other {die # offenen Anfragen}} von {name}?',
  'license-remove-surplus.removed':
    '✓ {type} entfernt bei: {names}.{told, plural, =0 {} one { Diese Person wird informiert.} =2 { Beide werden informiert.} other { Alle werden informiert.}}',
  'license-remove-surplus.untold': '⚠ Von {names} kenne ich keine Adresse: Bitte sagen Sie es selbst.',
  'license-remove-surplus.gone': 'Hatten sie schon verloren: {names}.',
  'license-remove-surplus.spared': 'Nicht mehr nötig: {names} – sie behalten die Lizenz.',
  'license-remove-surplus.spared-by': '{by} hatte schon genug entfernt: {names} – sie behalten die Lizenz.',
  'license-remove-surplus.meanwhile':
    '✗ {type} ging inzwischen an {names} (belegt {inUse} > {available}). Noch {left, plural, other {#}} zu entfernen. Die von Ihnen ausgewählten sind erledigt.',

  // ── Die Angaben sind falsch ──────────────────────────────────────────────
  'license-dispute.command':
    'die anzahl der lizenzen ist falsch|falsche anzahl lizenzen|falsche lizenz|die lizenz ist falsch|lizenz ist falsch|falsches modul',
  'license-dispute.button': 'Die Angaben sind falsch',
  'license-dispute.draft': 'was an einer Lizenz falsch ist',
  'license-dispute.asking': 'Was stimmt nicht?',
  'license-dispute.title': 'Was stimmt nicht? – {company}',
  'license-dispute.review': 'Die Angaben sind falsch – {company}',
  'license-dispute.confirm': 'Melden und sperren',
  'license-dispute.matter.ask': 'Was stimmt nicht?',
  'license-dispute.hint':
    'Ich melde es dem Hersteller mit der Gegenüberstellung alt/neu. Bis er antwortet, kann nichts aktiviert werden.',
  'license-dispute.hint-applied': 'Ich melde es dem Hersteller mit der Gegenüberstellung alt/neu.',
  'license-dispute.number': 'Anzahl',
  'license-dispute.module': 'Modul',
  'license-dispute.end': 'Ablaufdatum',
  'license-dispute.note': 'Die Änderung ist für alle gesperrt, bis der Hersteller antwortet.',
  'license-dispute.note-applied': 'Der Hersteller erhält ein Ticket mit der Gegenüberstellung alt/neu.',
  'license-dispute.nothing':
    'Es wartet keine Lizenzänderung, und es gab noch keine. Geht es um die Anzahl, die Sie haben?',
  'license-dispute.applying':
    'Sie wird gerade aktiviert und lässt sich nicht mehr anhalten. Bitte sehen Sie gleich im Status nach.',
  'license-dispute.already':
    '{by} hat es bereits gemeldet: {number}. Sie bleibt gesperrt, bis der Hersteller antwortet.',
  'license-dispute.done':
    'Bitte nicht aktivieren. **{number}** wurde mit der Abweichung eröffnet; die Änderung ist für alle gesperrt, bis der Hersteller antwortet.',
  'license-dispute.reported':
    '**{number}** wurde mit der Gegenüberstellung alt/neu eröffnet. Der Hersteller antwortet dort.',
  'license-dispute.add': 'Etwas ergänzen',
  'license-dispute.ticket': 'Ticket öffnen',

  'license-reconfirm.command': 'lizenzänderung bestätigen|lizenzaenderung bestaetigen',
  'license-reconfirm.button': 'Sie stimmt doch',
  'license-reconfirm.draft': 'Ihre Antwort zu einer bestrittenen Lizenz',
  'license-reconfirm.asking': 'Eine bestrittene Lizenz',
  'license-reconfirm.title': 'Sie stimmt doch – {company}',
  'license-reconfirm.review': 'Sie stimmt doch – {company}',
  'license-reconfirm.confirm': 'Freigeben',
  'license-reconfirm.stale': 'Sie wird nicht mehr bestritten. Es wurde nichts getan.',
  'license-replace.command': 'lizenzänderung ersetzen|lizenzaenderung ersetzen',
  'license-replace.button': 'Eine andere kommt',
  'license-replace.draft': 'Ihre Antwort zu einer bestrittenen Lizenz',
  'license-replace.asking': 'Eine bestrittene Lizenz',
  'license-replace.title': 'Eine andere kommt – {company}',
  'license-replace.review': 'Eine andere kommt – {company}',
  'license-replace.confirm': 'Zurücknehmen',

  // ── Dateien ──────────────────────────────────────────────────────────────
  'license-load.command':
    'lizenzen laden aus datei|lizenz laden aus datei|lizenz aus datei laden|lizenzdatei laden|lizenzdatei',
  'license-load.button': 'Lizenzen laden aus Datei',
  'license-load.draft': 'eine Lizenzdatei zum Laden',
  'license-load.asking': 'Lizenzen laden aus Datei',
  'license-load.title': 'Lizenzen laden aus Datei – {company}',
  'license-load.review': 'Lizenzen laden aus Datei – {company}',
  'license-load.confirm': 'Laden',
  'license-load.file.ask': 'Lizenzdatei',
  'license-load.hint':
    'Die Datei, die Ihnen der Hersteller gesendet hat, zum Beispiel lizenz.lic. Sie wird geprüft und angezeigt; durch das Laden wird nichts aktiviert.',
  'license-load.note': 'Die Datei wird geprüft und als Änderung angezeigt. Durch das Laden wird nichts aktiviert.',
  'license-load.done': 'Aus {name} geladen. Noch ist nichts aktiv.',
  'license-load.already':
    'Diese Datei wurde bereits geladen; die Karte zeigt, wie es um sie steht. Nichts wurde doppelt getan.',
  'license-load.refused': '✗ {why} Es wurde nichts geändert.',
  'license-load.unsafe':
    'Diese Datei ist noch nicht auf Viren geprüft oder wurde als unsicher erkannt. Bitte versuchen Sie es gleich noch einmal, oder nehmen Sie eine andere.',
  'license-load.too-large': 'Das ist keine Lizenzdatei: Sie ist größer als {size} KB.',
  'license-load.malformed': 'Das ist keine Lizenzdatei, oder sie wurde unterwegs beschädigt.',
  'license-load.unknown-key': 'Diese Datei ist nicht vom Hersteller signiert.',
  'license-load.signature': 'Diese Datei ist beschädigt oder wurde verändert: Die Signatur passt nicht.',
  'license-load.newer-format':
    'Diese Datei hat ein neueres Format, das ich noch nicht lesen kann. Bitten Sie den Hersteller um ein älteres Format.',
  'license-load.content':
    'Diese Datei ist vom Hersteller signiert, enthält aber keine Lizenz. Bitte fordern Sie eine andere an.',
  'license-load.older-than-waiting': 'Eine neuere Lizenz wartet bereits (Revision {revision}, wartend {waiting}).',
  'license-load.other-file': 'Andere Datei',
  'license-load.contact': 'Hersteller kontaktieren',

  'license-ask-file.command':
    'lizenzdatei anfordern|ich kann die lizenz nicht aus dem web abrufen|lizenz lässt sich nicht abrufen|lizenz laesst sich nicht abrufen',
  'license-ask-file.button': 'Lizenzdatei anfordern',
  'license-ask-file.draft': 'Ihre Bitte um eine Lizenzdatei',
  'license-ask-file.asking': 'Lizenzdatei anfordern',
  'license-ask-file.title': 'Lizenzdatei anfordern – {company}',
  'license-ask-file.review': 'Lizenzdatei anfordern – {company}',
  'license-ask-file.confirm': 'Anfordern',
  'license-ask-file.note':
    'Lässt sich die Lizenz nicht aus dem Web abrufen, sendet Ihnen der Hersteller eine Lizenzdatei. Sie laden sie hier.',
  'license-ask-file.done':
    'Der Hersteller wurde um eine Lizenzdatei für {product} gebeten: **{number}**. Wenn Sie sie haben, laden Sie sie hier.',

  // ── Mehr, weniger, Demo ──────────────────────────────────────────────────
  'license-more.command':
    'mehr lizenzen|weniger lizenzen|lizenzen erhöhen|lizenzen erhoehen|lizenzen reduzieren|ich brauche mehr lizenzen',
  'license-more.button': 'Erhöhen oder reduzieren',
  'license-more.draft': 'Ihre Anfrage nach mehr oder weniger Lizenzen',
  'license-more.asking': 'Mehr oder weniger Lizenzen',
  'license-more.title': 'Mehr oder weniger Lizenzen – {company}',
  'license-more.review': 'Mehr oder weniger Lizenzen – {company}',
  'license-more.confirm': 'Beim Hersteller anfragen',
  'license-more.type.ask': 'Lizenz',
  'license-more.direction.ask': 'Mehr oder weniger?',
  'license-more.number.ask': 'Wie viele mehr oder weniger?',
  'license-more.more': 'Mehr',
  'license-more.fewer': 'Weniger',
  'license-more.now': '{type} jetzt: {line}',
  'license-more.no-number': 'Bitte geben Sie eine Zahl an, zum Beispiel 5.',
  'license-more.too-many': 'Sie haben {had}; um mehr lässt sich die Anzahl nicht verringern.',
  'license-more.note':
    'Der Hersteller antwortet mit einem Angebot. Mit der Anfrage wird nichts gekauft; nach Zahlungsdaten frage ich nie.',
  'license-more.done': '**{number}**: Der Hersteller wurde um {type} {from} → {to} gebeten.',

  'license-go-live.command': 'von demo zu live|demo aktivieren|wir haben gekauft',
  'license-go-live.button': 'Von Demo zu Live',
  'license-go-live.draft': 'der Weg von Demo zu Live',
  'license-go-live.asking': 'Von Demo zu Live',
  'license-go-live.title': 'Von Demo zu Live – {company}',
  'license-go-live.review': 'Von Demo zu Live – {company}',
  'license-go-live.confirm': 'Beides merken',
  'license-go-live.have.ask': 'Haben Sie Seriennummer und Eigentümer?',
  'license-go-live.have-hint':
    'Die neue Seriennummer und den neuen Lizenzeigentümer erhalten Sie beim Kauf vom Hersteller.',
  'license-go-live.both': 'Ja, beides eingeben',
  'license-go-live.ask': 'Hersteller fragen',
  'license-go-live.serial-number.ask': 'Neue Seriennummer',
  'license-go-live.owner-name.ask': 'Neuer Lizenzeigentümer',
  'license-go-live.note':
    'Beides muss so geschrieben sein wie vom Hersteller. Durch das Eingeben wird nichts aktiviert.',
  'license-go-live.same-serial': 'Das ist die Seriennummer der Demo. Bitte geben Sie die neue ein.',
  'license-go-live.same-owner': 'Das ist der Eigentümer der Demo. Bitte geben Sie den neuen ein.',
  'license-go-live.live': 'Diese Installation ist bereits live.',
  'license-go-live.none': 'Ich sehe keine Demo-Version von Ihnen.',
  'license-go-live.asked':
    'Der Hersteller wurde nach der neuen Seriennummer und dem neuen Eigentümer gefragt: **{number}**. Bis Sie beides haben, bleibt alles, wie es ist.',
  'license-go-live.done':
    'Beides ist für {product} gemerkt. Ich frage jetzt das System des Herstellers; sobald Ihre Lizenz da ist, kommt sie hierher und wartet auf *Aktivieren*.',

  // ── Status, Benutzer, Änderungen, Typen ──────────────────────────────────
  'license-status.command': 'lizenzstatus|lizenz-status|lizenzen|lizenzübersicht|lizenzuebersicht',
  'license-status.button': 'Lizenzstatus',
  'license-status.title': 'Lizenzstatus – {company}, {product}',
  'license-status.maker': '**{owner}**',
  'license-status.types': '{count, plural, one {# Lizenztyp} other {# Lizenztypen}}',
  'license-status.valid-to': 'Gültig bis',
  'license-status.grace-until': 'Nachfrist bis',
  'license-status.fetched': 'Das System des Herstellers wurde zuletzt gefragt: {at}.',
  'license-status.not-fetched':
    '⚠ Das System des Herstellers ist gerade nicht erreichbar; dies ist sein letzter Stand.',
  'license-status.beyond':
    '⚠ Laut dem System des Herstellers nutzen mehr Personen {type}, als Sie Lizenzen haben: {names}.',
  'license-status.none': 'Ich sehe hier keine Lizenzen von Ihnen.',
  'license-status.right': '👍 Vielen Dank. Die neue Lizenz ist aktiv, mehr ist nicht zu tun.',
  'license-status.buy': 'Neue Lizenzen erwerben',
  'license-status.look-again': 'Noch einmal nachsehen',

  'license-look-again.draft': 'der Blick in das System des Herstellers',
  'license-look-again.asking': 'Noch einmal nachsehen',
  'license-look-again.title': 'Noch einmal nachsehen – {company}',
  'license-look-again.review': 'Noch einmal nachsehen – {company}',
  'license-look-again.confirm': 'Nachsehen',
  'license-look-again.done':
    'Ich frage jetzt das System des Herstellers nach {product} der Firma {company}. Neues kommt von selbst hierher.',

  'license-users.command':
    'benutzerlizenzen|wer hat welche lizenz|wer hat welche lizenzen|wer nutzt welche lizenz|meine lizenz',
  'license-users.button': 'Benutzerlizenzen',
  'license-users.title': 'Benutzerlizenzen – {company}, {product}',
  'license-users.count-associates': '{count, plural, one {# Mitarbeiter} other {# Mitarbeiter}}',
  'license-users.count-others': '{count, plural, one {# anderer Benutzer} other {# andere Benutzer}}',
  'license-users.of-type': 'mit {type}',
  'license-users.own': 'Ihre Lizenzen',
  'license-users.own-none': 'Ich weiß von keiner Lizenz, die Sie nutzen.',
  'license-users.nobody': 'Niemand passt.',
  'license-users.without': 'keine Lizenz',
  'license-users.associates': 'Mitarbeiter',
  'license-users.others': 'Andere Benutzer',
  'license-users.all': 'Alle Typen, alle Namen',
  'license-users.back': 'Alle Benutzer',
  'license-users.admin': 'Mitarbeiter, Administrator des Produkts',
  'license-users.kind.associate': 'Mitarbeiter',
  'license-users.kind.other': 'Anderer Benutzer, zum Beispiel ein Dienst oder ein anonymer',
  'license-users.row.licences': 'Lizenzen',
  'license-users.row.kind': 'Benutzertyp',
  'license-users.row.email': 'E-Mail',
  'license-users.row.active': 'Zuletzt aktiv',
  'license-users.row.requests': 'Offene Anfragen',
  'license-users.row.beyond': 'Mehr, als die Lizenz erlaubt',

  'license-changes.command':
    'lizenzänderungen|lizenzaenderungen|lizenzänderung|lizenzaenderung|neue lizenz|aktivieren ist ausgegraut|warum ist aktivieren ausgegraut|zu viele lizenzen|warum ist der lizenzname rot',
  'license-changes.button': 'Lizenzänderungen',
  'license-changes.title': '{count, plural, one {# Lizenzänderung} other {# Lizenzänderungen}}',
  'license-changes.disputed':
    '{count, plural, one {# bestrittene Lizenzänderung} other {# bestrittene Lizenzänderungen}}',
  'license-changes.lines': '{count, plural, one {# Lizenz} other {# Lizenzen}}',
  'license-changes.none': 'Es wartet keine Lizenzänderung.',
  'license-changes.none-of': 'Für {company} wartet keine Lizenzänderung, und es gab noch keine.',

  'license-type.command': 'lizenztypen|lizenz-typen|welche lizenztypen gibt es|wo mache ich das im produkt',
  'license-type.button': 'Lizenztypen',
  'license-type.list': 'Lizenztypen von {product}',
  'license-type.title': 'Lizenztyp {type}',
  'license-type.owner': 'Hersteller',
  'license-type.here': 'Sie haben',
  'license-type.where': 'Im Produkt',
  'license-type.path': '*Einstellungen und Verwaltung* → *Lizenzen* → Registerkarte *{owner}*',
  'license-type.path-note': 'Im Produkt: *Einstellungen und Verwaltung* → *Lizenzen* → Registerkarte {owners}',
  'license-type.same': 'Hier und im Produkt kommt dasselbe heraus.',
  'license-type.all': 'Alle Lizenztypen',
  'license-type.yours': 'Sie haben ihn',
  'license-type.none': 'Ich kenne keine Lizenztypen dieses Produkts.',

  // ── Was von selbst kommt ─────────────────────────────────────────────────
  'offer-news.available':
    '🔔 **Neue Lizenz aktivieren** – für {company} liegt eine neue Lizenz bereit. Sie kann nicht automatisch aktiviert werden.',
  'offer-news.applied':
    '✅ **Neue Lizenz aktiviert** ({at}). Bitte prüfen Sie den Status: {lines}, gültig {until}. Stimmt das?',
  'offer-news.applied-by':
    '✅ **Neue Lizenz aktiviert** ({at}) von {by}. Bitte prüfen Sie den Status: {lines}, gültig {until}. Stimmt das?',
  'offer-news.applied-itself':
    '🔔 **Neue Lizenz aktiviert** – die Lizenzen für {company} wurden automatisch aktualisiert ({at}). Sie müssen nichts tun.',
  'offer-news.refused': '✗ Die neue Lizenz für {company} wurde nicht aktiviert. {why} Es wurde nichts geändert.',
  'offer-news.disputed':
    '🔒 {by} sagt, dass die neue Lizenz für {company} falsch ist: {number}. Niemand kann sie aktivieren, bis der Hersteller antwortet.',
  'offer-news.disputed-vendor':
    '🔔 {by} von {company} bestreitet eine Lizenzänderung: {number}. Sie ist gesperrt, bis Sie antworten.',
  'offer-news.reconfirmed':
    '🔔 Der Hersteller hat die neue Lizenz für {company} geprüft: Sie stimmt. Sie können sie jetzt aktivieren.',
  'offer-news.replaced':
    '🔔 Der Hersteller nimmt die bestrittene Lizenzänderung für {company} zurück; eine andere kommt.',
  'offer-news.view': 'Änderungen anzeigen',
  'offer-news.yes': 'Ja',
  'offer-news.no': 'Nein',
  'licence-news.removed': 'Ihre Lizenz „{type}“ wurde von {by} entfernt. Fragen?',
  'licence-news.removed-itself': 'Ihre Lizenz „{type}“ wurde entfernt. Fragen?',
  'licence-news.ask': '{name} fragen',
  'licence-news.kept': '✗ {name} behält {type}: {why}',
  'licence-news.nearly-full': '⚠ {type} ist bei {company} fast voll: {used} von {quantity} belegt.',
  'licence-news.full':
    '⛔ {type} ist bei {company} voll: {used} von {quantity} belegt. Niemandem kann sie mehr gegeben werden.',
  'licence-news.soon': '🔔 Die Lizenz von {company} für {product} endet am {until}.',
  'licence-news.grace':
    '⚠ Die Lizenz von {company} für {product} ist abgelaufen. In der Nachfrist bis {until} geht alles noch.',
  'licence-news.over': '⛔ Die Lizenz von {company} für {product} ist am {until} abgelaufen.',
  'licence-news.source-failed':
    '⚠ Die Lizenz von {company} ließ sich mehrmals nicht vom System des Herstellers abrufen. Ich versuche es weiter; der Hersteller kann Ihnen auch eine Lizenzdatei senden.',
  'licence-news.source-back': '✓ Das System des Herstellers ist für {company} wieder erreichbar.',
  'mail.because.licence-admin':
    'Sie erhalten diese E-Mail, weil Sie die Lizenzen Ihrer Firma verwalten und ich Sie im Chat nicht erreicht habe.',
  'mail.because.licence-user': 'Sie erhalten diese E-Mail, weil es um eine Lizenz geht, die Sie nutzen.',
}
