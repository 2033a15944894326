import type { invitationEn } from './en.ts'

/** Einladungen zu Super-Benutzer-Plätzen: ihre Seite, und was gesagt wird, wenn eine nicht ankam (Sie). */
export const invitationDe: { readonly [K in keyof typeof invitationEn]: string } = {
  // ── Die Seite hinter dem gemailten Link ──
  'seat-invitation.title': 'Super-Benutzer bei {company} werden?',
  'seat-invitation.text':
    '{by} von {vendor} hat Ihren Antrag {number} genehmigt. Der Platz gehört Ihnen, sobald Sie annehmen.',
  'seat-invitation.by': 'Eingeladen von',
  'seat-invitation.company': 'Firma',
  'seat-invitation.role': 'Rolle',
  'seat-invitation.super-user': 'Super-Benutzer',
  'seat-invitation.period': 'Zeitraum',
  'seat-invitation.until': 'Reserviert bis',
  'seat-invitation.moment': '{at} ({zone})',
  'seat-invitation.changes': 'Was sich ändert',
  'seat-invitation.for-you':
    'Für Sie: Sie sehen alle Tickets von {company}, senden Tickets für alle dort an {vendor} und erhalten die Entwürfe Ihrer Kolleginnen und Kollegen zum Senden.',
  'seat-invitation.for-nobody': 'Für andere: nichts. Der Platz wurde für Sie freigehalten.',
  'seat-invitation.for-a-time':
    'Für {replaced}: in dieser Zeit kein Super-Benutzer-Zugriff. Er kommt von selbst zurück, und {replaced} kann ihn jederzeit zurückholen.',
  'seat-invitation.for-good':
    'Für {replaced}: kein Super-Benutzer-Zugriff, bis {replaced} ihn zurückholt, was jederzeit geht.',
  'seat-invitation.begins-later': 'Bis zum ersten Tag des Zeitraums bleibt alles, wie es ist.',
  'seat-invitation.accept': 'Annehmen',
  'seat-invitation.decline': 'Ablehnen',
  'seat-invitation.done-title': 'Sie sind Super-Benutzer bei {company}',
  'seat-invitation.done': 'Angenommen: {at} ({zone}). Weiter geht es im Chat: Dort warten Ihre ersten Schritte.',
  'seat-invitation.planned-title': 'Angenommen: Super-Benutzer bei {company}',
  'seat-invitation.planned':
    'Angenommen: {at} ({zone}). Bis zum Beginn des Zeitraums ändert sich nichts; dann schreibe ich Ihnen im Chat.',
  'seat-invitation.to-me': 'Zu Ihrem Konto',
  'seat-invitation.accepted-title': 'Diese Einladung ist schon angenommen',
  'seat-invitation.accepted':
    'Angenommen wurde sie {at} ({zone}), hier oder im Chat. Es ist nichts mehr zu tun. Wenn Sie das nicht waren, melden Sie sich bitte bei uns.',
  'seat-invitation.expired-title': 'Diese Einladung ist abgelaufen',
  'seat-invitation.expired':
    'Die 7 Tage sind um, der Platz ist deshalb nicht mehr reserviert. Ihr Antrag {number} besteht weiter. Ein Klick sendet eine neue Einladung an {email} und in Ihren Chat, sofern ein Platz frei ist.',
  'seat-invitation.superseded-title': 'Es gibt eine neuere Einladung',
  'seat-invitation.superseded':
    'Sie ging an {email} und in Ihren Chat; nur der neueste Link gilt. Wenn Sie sie nicht finden, lassen Sie noch eine senden.',
  'seat-invitation.withdrawn-title': 'Diese Einladung wurde zurückgezogen',
  'seat-invitation.withdrawn':
    'Ihr Antrag {number} wurde zurückgezogen. Geändert hat sich nichts, und der Platz ist wieder frei. Im Chat können Sie jederzeit einen neuen Antrag stellen.',
  'seat-invitation.taken-back-title': 'Diese Einladung gilt nicht mehr',
  'seat-invitation.taken-back':
    'Wen Sie vertreten sollten, hat den Zugriff zurückgeholt, bevor Sie angenommen haben. Sonst hat sich nichts geändert. Im Chat können Sie jederzeit einen neuen Antrag stellen.',
  'seat-invitation.revoked-title': 'Diese Einladung wurde zurückgenommen',
  'seat-invitation.revoked':
    'Die Verwaltung hat sie zurückgenommen, bevor Sie angenommen haben; für Sie hat sich nichts geändert. Halten Sie das für einen Irrtum, melden Sie sich bei uns, oder stellen Sie im Chat einen neuen Antrag.',
  'seat-invitation.lapsed-title': 'Ihr Platz ist nicht mehr reserviert',
  'seat-invitation.lapsed':
    'Bevor Sie angenommen haben, wurde die Vereinbarung Ihrer Firma auf weniger Plätze geändert, und Ihrer war der zuletzt reservierte. Ihr Antrag {number} ist nicht verloren: Er wartet wieder auf einen Platz, und wir schreiben Ihnen, sobald einer frei ist.',
  'seat-invitation.no-seat-title': 'Zurzeit ist kein Platz frei',
  'seat-invitation.no-seat':
    'Nachdem diese Einladung abgelaufen war, wurde der letzte Platz anderweitig vergeben. Ihr Antrag {number} ist nicht verloren: Er wartet auf einen Platz, und wir schreiben Ihnen, sobald einer frei ist.',
  'seat-invitation.undecided-title': 'Über Ihren Antrag wird neu entschieden',
  'seat-invitation.undecided':
    'Diese Einladung gilt nicht mehr, aber ein Platz kann wieder frei sein, und Ihr Antrag {number} liegt der Verwaltung vor. Sobald er genehmigt ist, erhalten Sie eine neue Einladung.',
  'seat-invitation.rejected-title': 'Diese Einladung gilt nicht mehr',
  'seat-invitation.rejected':
    'Ihr Antrag {number} wurde erneut geprüft und abgelehnt. Den Grund finden Sie in Ihrem Chat; dort können Sie den Antrag korrigieren und noch einmal senden.',
  'seat-invitation.period-over-title': 'Diese Tage sind vorbei',
  'seat-invitation.period-over':
    'Der beantragte Zeitraum ist zu Ende, es gibt nichts mehr anzunehmen. Geändert hat sich nichts. Stellen Sie im Chat einen neuen Antrag, wenn Sie andere Tage brauchen.',
  'seat-invitation.nobody-to-replace-title': 'Es ist niemand mehr zu vertreten',
  'seat-invitation.nobody-to-replace':
    'Wen Sie vertreten sollten, hat keinen Super-Benutzer-Platz mehr; die Einladung kann deshalb nicht angenommen werden. Geändert hat sich nichts. Stellen Sie im Chat einen neuen Antrag: Vielleicht ist ein eigener Platz für Sie frei.',
  'seat-invitation.renew': 'Neue Einladung anfordern',
  'seat-invitation.sent-title': 'Eine neue Einladung ist unterwegs',
  'seat-invitation.sent': 'Sie geht an {email} und in Ihren Chat. Es gilt nur der Link in der neuesten Mail.',
  'seat-invitation.told-title': 'Die Verwaltung weiß Bescheid',
  'seat-invitation.told':
    'Alle Einladungen zu {number} sind versendet. Ich habe der Verwaltung gesagt, dass Sie weiterhin annehmen möchten. Am schnellsten geht es jetzt mit einem neuen Antrag im Chat.',
  'seat-invitation.other-title': 'Dieser Link ist nicht für Ihr Konto',
  'seat-invitation.other':
    'Er wurde an jemand anderen gesendet, und dieser Browser ist als {name} angemeldet. Geändert hat sich nichts. Ist es doch Ihrer, melden Sie sich ab und öffnen Sie den Link noch einmal.',

  // ── Im Chat ──
  'access-accept.already':
    'Sie haben **{number}** schon angenommen ({at}): Der Platz bei **{company}** gehört Ihnen. Ihr Klick hat nichts geändert.',
  'access.invited-bounced': '{until} · ⚠ die Mail kam zurück',
  'access-card.bounced': 'Die Mail mit der Einladung kam zurück: {number} · {name}',
  'access-card.bounced.note':
    'Das Postfach von {name} nimmt sie nicht an. {name} weiß es aus dem Chat und kann dort annehmen oder die Adresse ändern; senden Sie die Einladung danach erneut.',
  'access-card.wanted': 'Noch eine Einladung gewünscht: {number} · {name}',
  'access-card.wanted.note':
    '{name} bittet um eine weitere. Sie kann nicht gesendet werden: Alle sind versendet, oder inzwischen vertritt jemand anderes. Weiter hilft ein neuer Antrag von {name}.',
  'access-card.change-address': 'Meine Adresse ändern',
  'access-told.applicant.bounced': 'Die Mail mit Ihrer Einladung kam zurück: {number}',
  'access-told.applicant.bounced.note':
    'Ihr Postfach nimmt sie nicht an. Verloren ist nichts: Nehmen Sie gleich hier an, und zwar bis {until}. Oder ändern Sie Ihre Adresse und lassen Sie die Einladung noch einmal senden.',
}
