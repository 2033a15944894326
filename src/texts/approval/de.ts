import type { approvalEn } from './en.ts'

/** Super-Benutzer: Anträge, Entscheidungen, Einladungen, Vertretungen, Vereinbarungsänderungen (Sie). */
export const approvalDe: { readonly [K in keyof typeof approvalEn]: string } = {
  // ── Ein Antrag in Worten ──
  'access.status.submitted': 'Wartet auf Entscheidung',
  'access.status.needs-info': 'Wartet auf Antwort',
  'access.status.blocked-limit': 'Wartet auf einen freien Platz',
  'access.status.invited': 'Eingeladen',
  'access.status.accepted': 'Aktiv',
  'access.status.rejected': 'Abgelehnt',
  'access.status.withdrawn': 'Zurückgezogen',
  'access.status.invite-expired': 'Einladung abgelaufen',
  'access.status.decided': '{by} · {status}',
  'access.approved-by': 'Genehmigt von {name}, {at}',
  'access.rejected-by': 'Abgelehnt von {name}, {at}',
  'access.period': '{from} bis {until}, ganze Tage, Ortszeit {zone}',
  'access.period-from': 'ab {from}, Ortszeit {zone}, bis der Zugriff zurückgeholt wird',
  'access.period-until': 'bis {until}, Ortszeit {zone}',
  'access.period-open': 'ohne Enddatum',
  'access.seats': '{used, number} von {limit, number} belegt',
  'access.seats-after': '{used, number} von {limit, number} belegt → {after, number} von {limit, number}',
  'access.seats-full': '⚠ {used, number} von {limit, number} belegt: kein Platz frei',
  'access.address.unconfirmed': '⚠ nicht bestätigt',
  'access.address.matches': '✓ bestätigt; {domain} gehört zu {company}',
  'access.address.look-alike': '⚠ bestätigt, aber {domain} sieht {known} nur ähnlich: bitte bei der Firma nachfragen',
  'access.address.free-mail': '⚠ bestätigt, aber {domain} ist ein Freemail-Anbieter: Das belegt keine Firma',
  'access.address.differs': '⚠ bestätigt, aber {domain} ist keine geprüfte Domain von {company}',
  'access.address.unknown': '⚠ bestätigt, aber {domain} ist keine geprüfte Domain irgendeiner Firma',
  'access.company-unknown': '⚠ „{entered}“: unter diesem Namen nicht bekannt',
  'access.company-with-number': '{company} (Kundennr. {number})',
  'access.relation.customer': 'Kunde',
  'access.relation.partner': 'Partner',
  'access.replaces': '{name} · {consent}',
  'access.replaces-open': '⚠ jemanden, aber nicht gesagt wen: Sie wählen',
  'access.consent.none': 'informiert, noch keine Antwort',
  'access.consent.agreed': '✓ einverstanden',
  'access.consent.objected': '⚠ widerspricht',
  'access.consent.overruled': 'hat widersprochen; von der Verwaltung zurückgewiesen',
  'access.loses-nobody': 'Niemand',
  'access.loses-open': 'Wer vertreten wird',
  'access.loses-for-a-time': '{name}, an diesen Tagen; danach kommt der Zugriff von selbst zurück',
  'access.loses-until-taken-back': '{name}, bis zum Zurückholen, das jederzeit möglich ist',
  'access.due': 'bis {at}',
  'access.due-over': '⚠ überfällig seit {at}',
  'access.due-paused': 'ruht seit {at}: Eine Rückfrage ist offen',
  'access.acting': '{name}, {role}',
  'access.talk-to': 'Mit {name} sprechen',
  'access.moved-on': '**{number}** hat sich geändert, seit Sie es gesehen haben. Status jetzt: {status}.',
  'access.overtaken':
    'Über **{number}** ist nichts mehr zu entscheiden. Stand: {status}. Ihr Klick hat nichts geändert.',
  'access.overtaken-decided': 'Über **{number}** ist schon entschieden: {by}. Ihr Klick hat nichts geändert.',

  // ── Die Karte ──
  'access-card.title': 'Antrag {number} auf einen Super-Benutzer-Zugang · {name}',
  'access-card.unblocked': 'Ein Platz ist frei: Antrag {number} · {name}',
  'access-card.answered': 'Beantwortet: Antrag {number} · {name}',
  'access-card.objected': 'Widerspruch: Antrag {number} · {name}',
  'access-card.lapsed': 'Wartet nach einer Verringerung wieder: Antrag {number} · {name}',
  'access-card.first-reminder': 'Erinnerung: Antrag {number} · {name}',
  'access-card.second-reminder': 'Bald fällig: Antrag {number} · {name}',
  'access-card.escalated': 'Überfällig: Antrag {number} · {name}',
  'access-card.expired': 'Nicht rechtzeitig angenommen: Antrag {number} · {name}',
  'access-card.number-only':
    'Antrag **{number}** wartet auf eine Entscheidung. Einzelheiten nur im privaten Chat: Hier sind nicht alle aus der Verwaltung.',
  'access-card.fact.requester': 'Beantragt von',
  'access-card.fact.address': 'Adresse',
  'access-card.fact.company': 'Firma',
  'access-card.fact.relation': 'Verhältnis',
  'access-card.fact.products': 'Produkte',
  'access-card.fact.phone': 'Telefon',
  'access-card.fact.replaces': 'Vertritt',
  'access-card.fact.period': 'Zeitraum',
  'access-card.fact.consent': 'Ihre Antwort',
  'access-card.fact.seats': 'Plätze',
  'access-card.fact.loses': 'Verliert den Zugriff',
  'access-card.fact.due': 'Antwort fällig',
  'access-card.fact.invited': 'Einladung endet',
  'access-card.talk.asked': '{name} fragt',
  'access-card.talk.answered': '{name} antwortet',
  'access-card.talk.objected': '{name} widerspricht',
  'access-card.talk.overruled': '{name} weist den Widerspruch zurück',
  'access-card.talk.rejected': '{name} lehnt ab',
  'access-card.counts': 'Ein Klick gilt für den Antrag genau so, wie ihn diese Karte zeigt.',
  'access-card.counts-as':
    'Sie entscheiden als {acting}. Ein Klick gilt für den Antrag genau so, wie ihn diese Karte zeigt.',
  'access-card.paused': '{name} muss noch eine Rückfrage beantworten. Bis dahin ruhen die 24 Stunden.',
  'access-card.blocked':
    'Solange alle Plätze belegt sind, ist keine Genehmigung möglich. Wird einer frei oder eine Vereinbarungsänderung unterschrieben, ist der älteste Antrag an der Reihe, und Sie erfahren es.',
  'access-card.objection':
    '{name} widerspricht. Genehmigt werden kann erst, wenn die Verwaltung den Widerspruch begründet zurückweist.',
  'access-card.approve': 'Genehmigen',
  'access-card.ask': 'Nachfragen',
  'access-card.reject': 'Ablehnen',
  'access-card.overrule': 'Widerspruch zurückweisen',
  'access-card.replace': 'Jemanden ersetzen',
  'access-card.extra-seat': 'Vereinbarungsänderung anfragen',
  'access-card.answer': 'Antworten',
  'access-card.accept': 'Annehmen',
  'access-card.invite': 'Einladung erneut senden',
  'access-card.invite-me': 'Neue Einladung anfordern',
  'access-card.resubmit': 'Korrigieren und erneut senden',
  'access-card.request-again': 'Zugang anfordern',
  'access-card.agree': 'Einverstanden',
  'access-card.object': 'Ich widerspreche',
  'access-card.revoke': 'Zugriff entziehen…',
  'access-card.take-back': 'Zugriff zurückholen',
  'access-card.seats': 'Plätze',
  'access-card.queue': 'Offene Anträge',

  // ── Die Liste derer, die entscheiden ──
  'access-history.title': 'Verlauf von {number} · {name}',
  'access-history.clock': 'Die Uhr',
  'access-history.back': 'Zurück zum Antrag',
  'why.access-queue': 'Anträge auf Super-Benutzer-Zugang sehen',
  'why.amendment-sign': 'Vereinbarungsänderungen unterschreiben',
  'access-history.request': 'hat den Antrag gesendet',
  'access-history.ask': 'hat nachgefragt',
  'access-history.answer': 'hat geantwortet',
  'access-history.agree': 'war mit der Vertretung einverstanden',
  'access-history.object': 'hat widersprochen',
  'access-history.overrule': 'hat den Widerspruch zurückgewiesen',
  'access-history.approve': 'hat genehmigt',
  'access-history.reject': 'hat abgelehnt',
  'access-history.withdraw': 'hat den Antrag zurückgezogen',
  'access-history.accept': 'hat die Einladung angenommen',
  'access-history.invite': 'hat die Einladung erneut gesendet',
  'access-history.expire': 'die Einladung ist abgelaufen',
  'access-history.resubmit': 'hat korrigiert und erneut gesendet',
  'access-queue.command':
    'anträge|antraege|offene anträge|offene antraege|zugangsanträge|zugangsantraege|genehmigungen|freigaben',
  'access-queue.undecided': 'Anträge, die auf eine Entscheidung warten ({count, number})',
  'access-queue.invited': 'Noch nicht angenommene Einladungen ({count, number})',
  'access-queue.empty-undecided': 'Kein Antrag wartet auf eine Entscheidung.',
  'access-queue.empty-invited': 'Alle Einladungen sind angenommen.',
  'access-queue.to-undecided': 'Wartet auf Entscheidung',
  'access-queue.to-invited': 'Eingeladen',
  'access-queue.replaces': 'vertritt {name}',
  'access-queue.due': 'fällig {at}',
  'access-queue.overdue': '⚠ überfällig seit {at}',
  'access-queue.until': 'Einladung endet {at}',
  'access-queue.ended': 'Einladung endete {at}',

  // ── Was Beteiligte über einen Antrag erfahren ──
  'access-told.applicant.submitted': 'Ihr Antrag {number} ist gesendet',
  'access-told.applicant.submitted.note':
    'Sie erhalten die Einladung oder eine Antwort bis {due}. Im Chat können Sie ihn verfolgen und zurückziehen.',
  'access-told.applicant.asked': '{by} hat eine Rückfrage zu Ihrem Antrag {number}',
  'access-told.applicant.asked.note':
    'Ihr Antrag wartet auf Ihre Antwort, und mit ihm ruhen unsere 24 Stunden. Sie laufen weiter, sobald Sie antworten.',
  'access-told.applicant.objected': '{replaced} widerspricht Ihrem Antrag {number}',
  'access-told.applicant.objected.note':
    'Nun entscheidet die Verwaltung, ob der Widerspruch gilt. Sie hören weiterhin bis {due} von uns und müssen nichts tun.',
  'access-told.applicant.blocked': 'Ihr Antrag {number} wartet auf einen freien Platz',
  'access-told.applicant.blocked.note':
    'Alle Super-Benutzer-Plätze bei {company} sind belegt. Ihr Antrag behält seinen Rang. Sie können auch jemanden vertreten oder einen zusätzlichen Platz anfragen.',
  'access-told.applicant.unblocked': 'Für Ihren Antrag {number} ist ein Platz frei',
  'access-told.applicant.unblocked.note':
    'Genehmigt ist er damit noch nicht: Die Verwaltung weiß Bescheid und entscheidet jetzt.',
  'access-told.applicant.lapsed': 'Ihre Einladung gilt nicht mehr: {number}',
  'access-told.applicant.lapsed.note':
    'Bevor Sie angenommen haben, wurde die Vereinbarung von {company} auf weniger Plätze geändert, und Ihrer war der zuletzt vorgemerkte. Ihr Antrag ist nicht verloren: Er wartet wieder auf einen freien Platz.',
  'access-told.applicant.escalated': 'Wir sind mit Ihrem Antrag {number} in Verzug',
  'access-told.applicant.escalated.note':
    'Wir haben Ihnen eine Antwort bis {due} zugesagt und das nicht eingehalten. Ich habe noch einmal alle in der Verwaltung darauf hingewiesen. Ihr Antrag behält seinen Rang; Sie erreichen uns auch direkt.',
  'access-told.applicant.revoked': 'Ihre Einladung gilt nicht mehr: {number}',
  'access-told.applicant.revoked.note':
    '{replaced} hat den Zugriff zurückgeholt, bevor Sie angenommen haben. Sonst hat sich nichts geändert; Sie können jederzeit einen neuen Antrag stellen.',
  'access-told.applicant.approved': 'Sie sind eingeladen: Super-Benutzer bei {company}',
  'access-told.applicant.approved.note':
    '{number} ist genehmigt. Nehmen Sie hier mit einem Klick an oder über den Link in Ihrem Postfach, und zwar bis {until}. So lange ist Ihr Platz reserviert.',
  'access-told.applicant.approved.note-chat':
    '{number} ist genehmigt. Nehmen Sie hier mit einem Klick an, und zwar bis {until}. So lange ist Ihr Platz reserviert.',
  'access-told.applicant.expiring': 'Ihre Einladung endet bald: {number}',
  'access-told.applicant.expiring.note':
    'Der Platz bei {company} ist bis {until} für Sie reserviert. Ein Klick genügt zum Annehmen.',
  'access-told.applicant.expired': 'Ihre Einladung ist abgelaufen: {number}',
  'access-told.applicant.expired.note':
    'Sie wurde nicht innerhalb von 7 Tagen angenommen; der Platz bei {company} ist deshalb nicht mehr reserviert. Ihr Antrag besteht weiter: Mit einem Klick erhalten Sie eine neue Einladung, solange ein Platz frei ist.',
  'access-told.applicant.rejected': 'Ihr Antrag {number} wurde abgelehnt',
  'access-told.applicant.rejected.note':
    'Den Grund lesen Sie oben. Alle Angaben sind noch da: Korrigieren Sie, was fehlt, und senden Sie den Antrag erneut.',
  'access-told.applicant.withdrawn': 'Antrag {number} wurde zurückgezogen',
  'access-told.applicant.withdrawn.note':
    'Bei {company} hat sich nichts geändert. Sie können jederzeit einen neuen Antrag stellen.',
  'access-told.replaced.submitted': '{name} möchte Sie vertreten',
  'access-told.replaced.submitted.note':
    'Bei einer Genehmigung hat {name} für diese Zeit Ihren Super-Benutzer-Zugriff bei {company}; zurückholen können Sie ihn jederzeit. Wenn Sie widersprechen, geschieht nichts, bis die Verwaltung Ihren Grund gelesen hat. Wenn Sie nichts sagen, entscheidet die Verwaltung.',
  'access-told.replaced.overruled': 'Ihr Widerspruch zu {number} wurde zurückgewiesen',
  'access-told.replaced.overruled.note':
    'Den Grund lesen Sie oben. Auch wenn {name} Sie vertritt, können Sie Ihren Zugriff jederzeit zurückholen.',
  'access-told.replaced.approved': '{name} wird Sie vertreten',
  'access-told.replaced.approved.note':
    'Sobald {name} die Einladung annimmt, ruht Ihr Super-Benutzer-Zugriff bei {company}: {period}. Zurückholen können Sie ihn jederzeit, auch schon vorher.',
  'access-told.replaced.rejected': 'Für Sie ändert sich nichts: {number} wurde abgelehnt',
  'access-told.replaced.rejected.note': '{name} vertritt Sie nicht. Ihr Zugriff bei {company} bleibt, wie er war.',
  'access-told.replaced.withdrawn': 'Für Sie ändert sich nichts: {number} wurde zurückgezogen',
  'access-told.replaced.withdrawn.note': '{name} vertritt Sie nicht. Ihr Zugriff bei {company} bleibt, wie er war.',
  'access-told.approver.accepted': '✅ {name} hat angenommen: Super-Benutzer bei **{company}** ({period}, {number}).',
  'access-mail.title': 'Sie sind eingeladen: Super-Benutzer bei {company}',
  'access-mail.text':
    'Ihr Antrag {number} ist genehmigt. Zum Annehmen genügt ein Klick auf die Schaltfläche; der Platz ist bis {until} für Sie reserviert. Zeitraum: {period}.',
  'access-mail.button': 'Einladung annehmen',
  'access-mail.once': 'Der Link gilt einmal und nur für Sie. Annehmen können Sie ebenso im Chat mit dem Helpdesk.',
  'access-mail.because':
    'Sie erhalten diese E-Mail, weil Sie einen Super-Benutzer-Zugang beantragt haben. Wir fragen nie nach Passwörtern.',

  // ── Was Beteiligte über einen Platz erfahren ──
  'seat-told.holder.given': '✅ Sie vertreten {regular} als Super-Benutzer bei **{company}**: {period}.',
  'seat-told.holder.given-own': '✅ Sie sind Super-Benutzer bei **{company}**.',
  'seat-told.holder.began': '✅ Ab jetzt vertreten Sie {regular} als Super-Benutzer bei **{company}**: {period}.',
  'seat-told.holder.ending':
    'Ihre Vertretung für {regular} bei **{company}** endet bald: {period}. Danach hat {regular} den Zugriff wieder.',
  'seat-told.holder.ending-own': 'Ihr Super-Benutzer-Zugriff bei **{company}** endet bald: {period}.',
  'seat-told.holder.ended':
    'Ihre Vertretung für {regular} bei **{company}** ist zu Ende ({at}). Vielen Dank! Tickets, die Sie eröffnet haben, bleiben für Sie sichtbar und bei der Firma.',
  'seat-told.holder.ended-own':
    'Ihr Super-Benutzer-Zugriff bei **{company}** ist zu Ende ({at}). Ihre eigenen Tickets bleiben für Sie sichtbar.',
  'seat-told.holder.free':
    'Ihre Vertretung bei **{company}** ist zu Ende ({at}). Vielen Dank! Der Platz ist jetzt frei: Wenn Sie ihn behalten sollen, fordern Sie den Zugang an.',
  'seat-told.holder.taken-back':
    'Vielen Dank für die Vertretung! {regular} hat den Zugriff bei **{company}** zurückgeholt ({at}). Ihre Tickets bleiben für Sie als Antragsteller sichtbar.',
  'seat-told.holder.revoked':
    'Ihr Zugriff als Vertretung bei **{company}** wurde entzogen ({at}). Ihre eigenen Tickets bleiben für Sie sichtbar. Wenn das ein Irrtum ist, fordern Sie den Zugang neu an.',
  'seat-told.holder.revoked-own':
    'Ihr Super-Benutzer-Zugriff bei **{company}** wurde entzogen ({at}). Ihre eigenen Tickets bleiben für Sie sichtbar. Wenn das ein Irrtum ist, fordern Sie den Zugang neu an.',
  'seat-told.holder.left':
    'Sie vertreten {regular} bei **{company}** nicht mehr ({at}). Ihre Tickets bleiben für Sie sichtbar.',
  'seat-told.holder.cancelled':
    'Sie werden {regular} bei **{company}** nun doch nicht vertreten. Sonst hat sich nichts geändert.',
  'seat-told.replaced.given':
    '{holder} vertritt Sie bei **{company}**: {period}. Sie können den Zugriff jederzeit zurückholen.',
  'seat-told.replaced.began':
    'Ab jetzt vertritt {holder} Sie bei **{company}**: {period}. Sie können den Zugriff jederzeit zurückholen.',
  'seat-told.replaced.ending':
    'Die Zeit, in der {holder} Sie bei **{company}** vertritt, endet bald: {period}. Danach gehört der Zugriff von selbst wieder Ihnen.',
  'seat-told.replaced.ended':
    'Sie sind wieder Super-Benutzer bei **{company}**: Die Zeit von {holder} ist zu Ende ({at}).',
  'seat-told.replaced.taken-back': 'Sie sind wieder Super-Benutzer bei **{company}**; {holder} weiß Bescheid ({at}).',
  'seat-told.replaced.revoked':
    'Sie sind wieder Super-Benutzer bei **{company}**: {holder} wurde der Zugriff entzogen ({at}).',
  'seat-told.replaced.left':
    'Sie sind wieder Super-Benutzer bei **{company}**: {holder} vertritt Sie nicht mehr ({at}).',
  'seat-told.replaced.cancelled': '{holder} wird Sie bei **{company}** nun doch nicht vertreten.',
  'seat-told.company-admin.given': '{holder} vertritt {regular} als Super-Benutzer bei **{company}**: {period}.',
  'seat-told.company-admin.given-own': '{holder} ist jetzt Super-Benutzer bei **{company}**.',
  'seat-told.company-admin.began':
    'Ab jetzt vertritt {holder} als Super-Benutzer bei **{company}** {regular}: {period}.',
  'seat-told.company-admin.ending':
    'Die Vertretung von {regular} durch {holder} bei **{company}** endet bald: {period}.',
  'seat-told.company-admin.ending-own':
    'Der Super-Benutzer-Zugriff von {holder} bei **{company}** endet bald: {period}.',
  'seat-told.company-admin.ended':
    '{regular} ist wieder Super-Benutzer bei **{company}**: Die Zeit von {holder} ist zu Ende ({at}).',
  'seat-told.company-admin.ended-own': 'Der Super-Benutzer-Zugriff von {holder} bei **{company}** ist zu Ende ({at}).',
  'seat-told.company-admin.free':
    'Die Vertretung durch {holder} bei **{company}** ist zu Ende ({at}), und {regular} ist ausgeschieden: Der Platz ist frei.',
  'seat-told.company-admin.taken-back':
    '{regular} hat den Super-Benutzer-Zugriff bei **{company}** von {holder} zurückgeholt ({at}).',
  'seat-told.company-admin.revoked':
    'Der Zugriff von {holder} als Vertretung für {regular} bei **{company}** wurde entzogen ({at}).',
  'seat-told.company-admin.revoked-own':
    'Der Super-Benutzer-Zugriff von {holder} bei **{company}** wurde entzogen ({at}).',
  'seat-told.company-admin.left': '{holder} vertritt {regular} bei **{company}** nicht mehr ({at}).',
  'seat-told.company-admin.left-own': '{holder} ist nicht mehr Super-Benutzer bei **{company}** ({at}).',
  'seat-told.company-admin.cancelled': '{holder} wird {regular} bei **{company}** nun doch nicht vertreten.',
  'seat-told.approver.left-own':
    '{holder} hat den Super-Benutzer-Platz bei **{company}** nicht mehr, während dort noch jemand vertritt. Die Vertretung läuft bis zum Ende des Zeitraums weiter, danach ist der Platz frei. Soll er bei der Vertretung bleiben, kann sie ihn dann anfordern.',
  'seat-told.extend': 'Verlängern',
  'seat-told.fine': 'In Ordnung',
  'first-steps.title': 'Ihre ersten Schritte als Super-Benutzer',
  'first-steps.text':
    'Sie senden ab jetzt die Tickets aller bei {company} an den Hersteller, sehen alle Tickets der Firma und bekommen die Entwürfe Ihrer Kolleginnen und Kollegen zum Senden.',
  'first-steps.version': 'Meine Version finden',

  // ── Vereinbarungsänderungen ──
  'amendment.status.requested': 'Angefragt',
  'amendment.status.quoted': 'Angebot liegt vor',
  'amendment.status.signed': 'Unterschrieben, noch nicht in Kraft',
  'amendment.status.applied': 'In Kraft',
  'amendment.status.rejected': 'Abgelehnt',
  'amendment.status.withdrawn': 'Zurückgezogen',
  'amendment-card.title': 'Vereinbarungsänderung {number}',
  'amendment-card.choice': '{number} · {company}: {from, number} → {to, number}',
  'amendment-card.limit': '{from, number} → {to, number} Super-Benutzer',
  'amendment-card.waits':
    'Weniger Plätze, als belegt sind: Niemand verliert dadurch den Zugriff. Die Änderung gilt von selbst, sobald alle hineinpassen; bis dahin wird kein neuer Platz vergeben.',
  'amendment-card.sign': 'Als unterschrieben vermerken',
  'amendment-card.decline': 'Ablehnen',
  'amendment-card.fact.company': 'Firma',
  'amendment-card.fact.agreement': 'Vereinbarung',
  'amendment-card.fact.limit': 'Plätze',
  'amendment-card.fact.requested-by': 'Angefragt von',
  'amendment-card.fact.answer': 'Antwort',
  'amendment-told.requested': '{company} fragt {limit, number} Super-Benutzer-Plätze an ({number})',
  'amendment-told.quoted': 'Für Ihre Vereinbarungsänderung {number} liegt ein Angebot vor',
  'amendment-told.signed': 'Ihre Vereinbarungsänderung {number} ist unterschrieben',
  'amendment-told.applied': '{company} hat jetzt {limit, number} Super-Benutzer-Plätze ({number})',
  'amendment-told.rejected': 'Ihre Vereinbarungsänderung {number} wurde abgelehnt',
  'amendment-told.withdrawn': 'Die Vereinbarungsänderung {number} von {company} wurde zurückgezogen',
  'amendment-queue.command':
    'vereinbarungsänderungen|vereinbarungsaenderungen|vertragsänderungen|vertragsaenderungen|offene vereinbarungsänderungen|offene vereinbarungsaenderungen',
  'amendment-queue.button': 'Vereinbarungsänderungen',
  'amendment-queue.title': 'Vereinbarungsänderungen ohne Unterschrift ({count, number})',
  'amendment-queue.empty': 'Keine Vereinbarungsänderung wartet auf eine Unterschrift.',
  'amendment-sign.command':
    'vereinbarungsänderung unterschrieben|vereinbarungsaenderung unterschrieben|vertragsänderung unterschrieben|vertragsaenderung unterschrieben',
  'amendment-sign.draft': 'die Unterschrift',
  'amendment-sign.asking': 'Als unterschrieben vermerken',
  'amendment-sign.title': '{number} als unterschrieben vermerken – {company}',
  'amendment-sign.review': 'Haben beide Seiten {number} unterschrieben? – {company}',
  'amendment-sign.confirm': 'Ja, unterschrieben',
  'amendment-sign.amendment.ask': 'Welche Änderung ist unterschrieben?',
  'amendment-sign.note-raise':
    'Die Grenze steigt sofort von {from, number} auf {to, number}. Anträge, die auf einen Platz warten, können dann genehmigt werden, und die Verwaltung erfährt es.',
  'amendment-sign.note-cut':
    'Die Grenze sinkt von {from, number} auf {to, number}, sobald alle hineinpassen: Niemand verliert den Zugriff. Ab sofort wird kein neuer Platz vergeben, und Einladungen, für die kein Platz bleibt, enden; die Eingeladenen erfahren es.',
  'amendment-decline.command':
    'vereinbarungsänderung ablehnen|vereinbarungsaenderung ablehnen|vertragsänderung ablehnen|vertragsaenderung ablehnen',
  'amendment-decline.draft': 'die Antwort',
  'amendment-decline.asking': 'Vereinbarungsänderung ablehnen',
  'amendment-decline.title': '{number} ablehnen – {company}',
  'amendment-decline.review': '{number} ablehnen? – {company}',
  'amendment-decline.confirm': 'Ablehnen',
  'amendment-decline.amendment.ask': 'Welche Vereinbarungsänderung lehnen Sie ab?',
  'amendment-decline.answer.ask': 'Warum nicht?',
  'amendment-decline.note':
    'Wer gefragt hat, liest das im Wortlaut. Die Vereinbarung bleibt, wie sie ist; eine neue Anfrage ist jederzeit möglich.',

  // ── Entscheiden ──
  'access-approve.command':
    'genehmigen|antrag genehmigen|einen antrag genehmigen|zugang genehmigen|freigeben|antrag freigeben',
  'access-approve.draft': 'die Genehmigung',
  'access-approve.asking': 'Antrag genehmigen',
  'access-approve.title': '{number} · {name} genehmigen',
  'access-approve.review': '{number} · {name} genehmigen?',
  'access-approve.confirm': 'Genehmigen',
  'access-approve.request.ask': 'Um welchen Antrag geht es?',
  'access-approve.company.ask': 'Welche Firma ist gemeint?',
  'access-approve.replaces.ask': 'Wer wird vertreten?',
  'access-approve.note':
    '{name} erhält eine Einladung als Super-Benutzer bei {company} und hat 7 Tage Zeit, sie anzunehmen.',
  'access-approve.note-replaces': '{replaced} erfährt es und kann den Zugriff jederzeit zurückholen.',
  'access-approve.done':
    '✅ Die Einladung ist unterwegs zu {name}, gültig bis {until}. So lange ist der Platz reserviert; Sie erfahren, wenn sie angenommen wird. Rückgängig machen: *Offene Anträge*, *Eingeladen*.',
  'access-approve.more':
    '{count, plural, one {Ein weiterer Antrag wartet} other {# weitere Anträge warten}} auf Ihre Entscheidung.',
  'access-approve.full':
    'Bei **{company}** sind {used, number} von {limit, number} Plätzen belegt; {name} kann deshalb jetzt nicht genehmigt werden. **{number}** ist nicht verloren: Der Antrag wartet, und {name} weiß Bescheid.',
  'access-approve.overlaps':
    '{other} vertritt {replaced} in dieser Zeit schon; **{number}** wurde deshalb nicht genehmigt. Es hat sich nichts geändert.',
  'access-approve.nobody-to-replace':
    'Bei **{company}** hat niemand einen eigenen Platz, in dem {name} vertreten könnte. **{number}** wurde nicht genehmigt; es hat sich nichts geändert.',
  'access-approve.holds-already':
    '{name} hat bei **{company}** schon einen Platz oder eine Einladung. **{number}** wurde nicht genehmigt; es hat sich nichts geändert.',
  'access-approve.no-company':
    'Noch ist nicht bekannt, um welche Firma es bei **{number}** geht. Es hat sich nichts geändert.',
  'access-approve.whom-to-replace': 'Noch ist nicht gesagt, wen {name} vertritt. Es hat sich nichts geändert.',
  'access-approve.objected':
    '{replaced} widerspricht **{number}**. Genehmigen können Sie erst, wenn Sie den Widerspruch begründet zurückgewiesen haben. Es hat sich nichts geändert.',
  'access-approve.period-over':
    'Die Tage, um die es {name} ging, sind vorbei; **{number}** kann nicht mehr genehmigt werden. Lehnen Sie mit diesem Grund ab oder fragen Sie nach anderen Tagen.',
  'access-ask.draft': 'Ihre Rückfrage',
  'access-ask.asking': 'Rückfrage',
  'access-ask.title': 'Rückfrage zu {number} · {name}',
  'access-ask.review': 'Ihre Rückfrage zu {number} · {name}',
  'access-ask.confirm': 'Senden',
  'access-ask.request.ask': 'Um welchen Antrag geht es?',
  'access-ask.text.ask': 'Ihre Frage',
  'access-ask.note': '{name} liest sie im Wortlaut. Bis zur Antwort ruhen die 24 Stunden; auch das erfährt {name}.',
  'access-ask.done':
    '✅ {name} hat Ihre Frage. Bis zur Antwort ruhen die 24 Stunden; danach kommt diese Karte wieder zu Ihnen.',
  'access-reject.draft': 'die Ablehnung',
  'access-reject.asking': 'Antrag ablehnen',
  'access-reject.title': '{number} · {name} ablehnen',
  'access-reject.review': '{number} · {name} ablehnen?',
  'access-reject.confirm': 'Ablehnen',
  'access-reject.request.ask': 'Um welchen Antrag geht es?',
  'access-reject.text.ask': 'Warum?',
  'access-reject.note':
    '{name} liest den Grund im Wortlaut und kann den Antrag korrigieren und erneut senden, ohne ihn neu zu schreiben.',
  'access-reject.done':
    '{name} hat Ihren Grund und kann den Antrag korrigieren. Kommt er erneut, ist das eine neue Runde mit eigener Entscheidung.',
  'access-overrule.draft': 'die Zurückweisung',
  'access-overrule.asking': 'Widerspruch zurückweisen',
  'access-overrule.title': 'Widerspruch zurückweisen: {number} · {name}',
  'access-overrule.review': 'Den Widerspruch zu {number} · {name} zurückweisen?',
  'access-overrule.confirm': 'Zurückweisen',
  'access-overrule.request.ask': 'Um welchen Antrag geht es?',
  'access-overrule.text.ask': 'Warum gilt er nicht?',
  'access-overrule.note':
    'Wer widersprochen hat, liest den Grund im Wortlaut. Genehmigt ist der Antrag damit nicht: Das ist der nächste Klick.',
  'access-overrule.done':
    'Der Widerspruch ist zurückgewiesen, der Grund ist mitgeteilt. Der Antrag kann jetzt genehmigt werden.',
  'access-invite.draft': 'die Einladung',
  'access-invite.asking': 'Einladung erneut senden',
  'access-invite.title': 'Einladung erneut senden: {number} · {name}',
  'access-invite.review': 'Die Einladung erneut senden? {number} · {name}',
  'access-invite.confirm': 'Erneut senden',
  'access-invite.request.ask': 'Um welchen Antrag geht es?',
  'access-invite.done':
    '✅ Eine neue Einladung für {name} ist unterwegs, gültig bis {until}. Ältere Links gelten nicht mehr.',
  'access-invite.used-up':
    'Die Einladung von {name} wurde schon {count, number}-mal erneut gesendet, öfter geht es nicht. Bitte den Zugang neu anfordern; es hat sich nichts geändert.',
  'access-invite.no-seat':
    'Bei {company} sind inzwischen alle Plätze belegt; eine neue Einladung gibt es deshalb noch nicht. Ihr Antrag wartet wieder auf einen freien Platz und behält seinen Rang.',
  'access-accept.draft': 'die Annahme der Einladung',
  'access-accept.asking': 'Einladung annehmen',
  'access-accept.title': '{number} annehmen',
  'access-accept.review': 'Die Einladung {number} annehmen?',
  'access-accept.confirm': 'Annehmen',
  'access-accept.request.ask': 'Um welche Einladung geht es?',
  'access-accept.note': 'Sie werden Super-Benutzer bei {company} ({period}).',
  'access-accept.done': '✅ Sie sind Super-Benutzer bei **{company}** ({period}).',
  'access-accept.done-later':
    '✅ Angenommen. Sie werden Super-Benutzer bei **{company}** ({period}). Ich melde mich, wenn es beginnt.',
  'access-accept.over':
    'Die Tage, um die es Ihnen ging, sind vorbei; bei {company} gibt es nichts mehr anzunehmen. Es hat sich nichts geändert.',
  'access-accept.expired':
    'Die 7 Tage dieser Einladung sind vorbei. Es hat sich nichts geändert; eine neue kostet einen Klick.',
  'seat-give-up.command':
    'meinen platz abgeben|platz abgeben|meinen zugriff abgeben|als super-benutzer aufhören|als super-benutzer aufhoeren',
  'seat-give-up.draft': 'die Abgabe Ihres Platzes',
  'seat-give-up.asking': 'Meinen Platz abgeben',
  'seat-give-up.title': 'Meinen Platz abgeben – {company}',
  'seat-give-up.review': 'Ihren Platz abgeben? – {company}',
  'seat-give-up.confirm': 'Meinen Platz abgeben',
  'seat-give-up.company.ask': 'Bei welcher Firma?',
  'seat-give-up.note':
    'Ihr Super-Benutzer-Zugriff bei {company} endet sofort. Ihre eigenen Tickets bleiben für Sie sichtbar, alle anderen bleiben bei der Firma. Wer Sie vertritt, tut das bis zum Ende des Zeitraums weiter. Zurück geht es, indem Sie den Zugang neu anfordern.',
  'seat-give-up.nothing':
    'Sie haben keinen Super-Benutzer-Platz, den Sie abgeben könnten. Es hat sich nichts geändert.',
  'seat-give-up.done':
    '✅ Sie haben Ihren Platz bei **{company}** abgegeben. Ihre eigenen Tickets bleiben für Sie sichtbar.',
  'seat-revoke.draft': 'den Entzug des Zugriffs',
  'seat-revoke.asking': 'Zugriff entziehen',
  'seat-revoke.title': 'Zugriff von {name} entziehen – {company}',
  'seat-revoke.review': '{name} den Zugriff entziehen? – {company}',
  'seat-revoke.confirm': 'Zugriff entziehen',
  'seat-revoke.company.ask': 'Bei welcher Firma?',
  'seat-revoke.person.ask': 'Wessen Zugriff?',
  'seat-revoke.note':
    '{name} verliert den Super-Benutzer-Zugriff bei {company} oder die Einladung dazu sofort und erfährt es. Tickets bleiben bei der Firma. Zurück geht es, indem {name} den Zugang neu anfordert.',
  'seat-revoke.nothing':
    '{name} hat bei **{company}** keinen Platz und keine Einladung mehr. Es hat sich nichts geändert.',
  'seat-revoke.done':
    '{name} hat bei **{company}** keinen Super-Benutzer-Zugriff mehr und weiß Bescheid. Eine neue Anforderung ist jederzeit möglich.',

  // ── Warum jemand eine E-Mail bekommt und wer nicht erreicht wurde ──
  'notice.who.applicant': 'eine Person, die einen Zugang beantragt,',
  'notice.who.approver': 'jemanden aus der Verwaltung, der über Zugänge entscheidet,',
  'notice.who.replaced': 'einen Super-Benutzer, der vertreten wird,',
  'notice.who.holder': 'einen Super-Benutzer',
  'notice.who.company-admin': 'jemanden aus der Verwaltung eines Kunden',
  'notice.who.sales': 'jemanden aus dem Vertrieb',
  'notice.who.licence-admin': 'die Lizenzverwaltung',
  'notice.who.licence-contact': 'der Lizenzkontakt',
  'notice.who.licence-user': 'jemand, der eine Lizenz hatte',
  'notice.who.licence-support': 'der Lizenz-Support',
  'mail.because.applicant':
    'Sie erhalten diese E-Mail, weil es um Ihren Antrag geht und ich Sie im Chat nicht erreichen konnte.',
  'mail.because.access': 'Sie erhalten diese E-Mail, weil es um einen Antrag auf einen Super-Benutzer-Zugang geht.',
  'mail.because.approver':
    'Sie erhalten diese E-Mail, weil Sie über Super-Benutzer-Zugänge entscheiden und ich Sie im Chat nicht erreichen konnte.',
  'mail.because.replaced':
    'Sie erhalten diese E-Mail, weil es um Ihren Super-Benutzer-Zugriff geht und ich Sie im Chat nicht erreichen konnte.',
  'mail.because.holder':
    'Sie erhalten diese E-Mail, weil es um Ihren Super-Benutzer-Zugriff geht und ich Sie im Chat nicht erreichen konnte.',
  'mail.because.company-admin':
    'Sie erhalten diese E-Mail, weil Sie Ihre Firma verwalten und ich Sie im Chat nicht erreichen konnte.',
  'mail.because.sales':
    'Sie erhalten diese E-Mail, weil Sie Vereinbarungen unterschreiben und ich Sie im Chat nicht erreichen konnte.',
}
