import type { knowledgeEn } from './en.ts'

/** Fragen, Antworten aus Artikeln, und was Agenten mit denen tun, auf die es keine gibt. */
export const knowledgeDe: { readonly [K in keyof typeof knowledgeEn]: string } = {
  // ── Antworten ──────────────────────────────────────────────────────────────
  'ask.helpful': 'Hilfreich',
  'ask.not-helpful': 'Nicht hilfreich',
  'ask.whole': 'Ganzen Artikel lesen',
  'ask.private': 'Private Hilfe',
  'ask.support': 'Support privat fragen',
  'ask.community': 'Die Community fragen',
  'ask.privately': 'Privat beantworten',
  'ask.unsure': 'Darauf habe ich keine verlässliche Antwort, und raten möchte ich nicht.',
  'ask.unsure-public': 'Darauf habe ich keine verlässliche öffentliche Antwort.',
  'ask.nearest': 'Diese Artikel kommen am nächsten:',
  'ask.for-members':
    'Die Antwort darauf ist nur für Personen aus Firmen, die hier registriert sind. Sobald ich Sie kenne, fragen Sie bitte noch einmal; dann zeige ich sie.',
  'ask.for-members-public':
    'Die Antwort darauf ist nicht für alle bestimmt. Wenn Sie registriert sind, gebe ich sie Ihnen allein.',
  'ask.source': 'Quelle: {source}',
  'ask.source-in': 'Quelle: {source} · {language}',
  'ask.in.da': 'auf Dänisch',
  'ask.in.de': 'auf Deutsch',
  'ask.in.en': 'auf Englisch',
  'ask.in.es': 'auf Spanisch',
  'ask.in.nb': 'auf Norwegisch',
  'ask.in.nl': 'auf Niederländisch',
  'ask.in.sv': 'auf Schwedisch',
  'ask-community.open':
    'Dann bleibt die Frage hier offen: Wer die Antwort kennt, schreibt sie bitte darunter. Der Support hat davon nichts erfahren.',
  'article-show.part': 'Teil {page} von {pages}',

  // ── Ob es geholfen hat ─────────────────────────────────────────────────────
  'answer-rate.draft': 'Ihr Urteil über eine Antwort',
  'answer-rate.asking': 'Hat das geholfen?',
  'answer-rate.title': 'Hat das geholfen?',
  'answer-rate.helpful.ask': 'Hat das geholfen?',
  'answer-rate.review': 'So sagen?',
  'answer-rate.confirm': 'So sagen',
  'answer-rate.thanks': 'Danke. Schön, dass es geholfen hat.',
  'answer-rate.sorry': 'Danke für die Rückmeldung. Der Support kann Ihnen privat helfen; Ihre Frage geht gleich mit.',
  'answer-comment.draft': 'was Ihnen an einer Antwort fehlte',
  'answer-comment.asking': 'Was hat gefehlt?',
  'answer-comment.title': 'Was hat gefehlt?',
  'answer-comment.comment.ask': 'Was hat gefehlt oder war falsch?',
  'answer-comment.comment.hint': 'Wer die Artikel schreibt, liest es, ohne Ihren Namen.',
  'answer-comment.review': 'So senden?',
  'answer-comment.confirm': 'Senden',
  'answer-comment.done': 'Danke. Wer die Artikel schreibt, liest es.',
  'answer-comment.cancelled': 'In Ordnung. Dass die Antwort nicht geholfen hat, ist vermerkt.',
}
