import type { noticeEn } from './en.ts'

/** Was jemand im Chat und per E-Mail erfährt, und die Seite hinter einer E-Mail. */
export const noticeDe: { readonly [K in keyof typeof noticeEn]: string } = {
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
  'notice.file-lost':
    '{name} ist nicht angekommen und fehlt deshalb bei **{number}** · {subject}. Alles andere ist da. Bitte senden Sie die Datei noch einmal.',
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

  // ── E-Mail ───────────────────────────────────────────────────────────────
  'mail.subject': '[{number}] {subject}',
  'mail.subject-other': '{vendor}: {about}',
  'mail.ticket': 'Ticket',
  'mail.status': 'Status',
  'mail.reply': 'Auf {number} antworten',
  'mail.reply-draft': 'Entwurf {number} öffnen',
  'mail.reply-note':
    'Dieser Link ist nur für Sie und gilt 30 Tage, für beliebig viele Antworten. Bitte antworten Sie nicht auf die E-Mail selbst: Dieses Postfach liest niemand.',
  'mail.own-page': 'Zu Ihren Mandanten',
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
}
