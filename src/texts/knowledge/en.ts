/** Questions, answers from articles, and what agents do about those that have none. English, the source of the others. */
export const knowledgeEn = {
  // ── Answers ────────────────────────────────────────────────────────────────
  'ask.helpful': 'Helpful',
  'ask.not-helpful': 'Not helpful',
  'ask.whole': 'Read the whole article',
  'ask.private': 'Private help',
  'ask.support': 'Ask support privately',
  'ask.community': 'Ask the community',
  'ask.privately': 'Answer me in private',
  'ask.unsure': 'I have no reliable answer to that, and I will not guess.',
  'ask.unsure-public': 'I have no reliable public answer to that.',
  'ask.nearest': 'These articles come nearest:',
  'ask.for-members':
    'The answer to that is only for people of companies that are registered here. Once I know you, ask me again and I show it.',
  'ask.for-members-public':
    'The answer to that is not for everybody. I can give it to you alone, if you are registered.',
  'ask.source': 'Source: {source}',
  'ask.source-in': 'Source: {source} · {language}',
  'ask.in.da': 'in Danish',
  'ask.in.de': 'in German',
  'ask.in.en': 'in English',
  'ask.in.es': 'in Spanish',
  'ask.in.nb': 'in Norwegian',
  'ask.in.nl': 'in Dutch',
  'ask.in.sv': 'in Swedish',
  'ask-community.open':
    'Then the question stays open here: whoever knows the answer, please write it below. Support has not been told of it.',
  'article-show.part': 'Part {page} of {pages}',

  // ── Whether it helped ──────────────────────────────────────────────────────
  'answer-rate.draft': 'your word on an answer',
  'answer-rate.asking': 'Did this help?',
  'answer-rate.title': 'Did this help?',
  'answer-rate.helpful.ask': 'Did this help?',
  'answer-rate.review': 'Say so?',
  'answer-rate.confirm': 'Say so',
  'answer-rate.thanks': 'Thank you. I am glad that it helped.',
  'answer-rate.sorry': 'Thank you for saying so. Support can help you in private; your question goes along.',
  'answer-comment.draft': 'what you missed in an answer',
  'answer-comment.asking': 'What was missing?',
  'answer-comment.title': 'What was missing?',
  'answer-comment.comment.ask': 'What was missing, or wrong?',
  'answer-comment.comment.hint': 'Whoever writes the articles reads it, without your name.',
  'answer-comment.review': 'Send this?',
  'answer-comment.confirm': 'Send',
  'answer-comment.done': 'Thank you. Whoever writes the articles reads it.',
  'answer-comment.cancelled': 'All right. Your word that it did not help is noted.',
} as const
