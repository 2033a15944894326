import type { knowledgeEn } from './en.ts'

/** Preguntas, respuestas sacadas de artículos, y lo que los agentes hacen con las que no tienen ninguna. */
export const knowledgeEs: { readonly [K in keyof typeof knowledgeEn]: string } = {
  // ── Respuestas ─────────────────────────────────────────────────────────────
  'ask.helpful': 'Útil',
  'ask.not-helpful': 'No es útil',
  'ask.whole': 'Leer el artículo completo',
  'ask.private': 'Ayuda en privado',
  'ask.support': 'Preguntar a soporte en privado',
  'ask.community': 'Preguntar a la comunidad',
  'ask.privately': 'Responderme en privado',
  'ask.unsure': 'No tengo una respuesta fiable a eso, y prefiero no adivinar.',
  'ask.unsure-public': 'No tengo una respuesta pública fiable a eso.',
  'ask.nearest': 'Estos artículos son los más cercanos:',
  'ask.for-members':
    'La respuesta a eso es solo para personas de empresas registradas aquí. En cuanto sepa quién es usted, vuelva a preguntarme y se la muestro.',
  'ask.for-members-public':
    'La respuesta a eso no es para todo el mundo. Si está registrado, puedo dársela solo a usted.',
  'ask.source': 'Fuente: {source}',
  'ask.source-in': 'Fuente: {source} · {language}',
  'ask.in.da': 'en danés',
  'ask.in.de': 'en alemán',
  'ask.in.en': 'en inglés',
  'ask.in.es': 'en español',
  'ask.in.nb': 'en noruego',
  'ask.in.nl': 'en neerlandés',
  'ask.in.sv': 'en sueco',
  'ask-community.open':
    'Entonces la pregunta queda abierta aquí: quien sepa la respuesta, que la escriba debajo, por favor. Soporte no sabe nada de ella.',
  'article-show.part': 'Parte {page} de {pages}',

  // ── Si ha servido ──────────────────────────────────────────────────────────
  'answer-rate.draft': 'su opinión sobre una respuesta',
  'answer-rate.asking': '¿Le ha servido?',
  'answer-rate.title': '¿Le ha servido?',
  'answer-rate.helpful.ask': '¿Le ha servido?',
  'answer-rate.review': '¿Lo decimos así?',
  'answer-rate.confirm': 'Decirlo',
  'answer-rate.thanks': 'Gracias. Me alegro de que le haya servido.',
  'answer-rate.sorry': 'Gracias por decirlo. Soporte puede ayudarle en privado; su pregunta va incluida.',
  'answer-comment.draft': 'lo que echó en falta en una respuesta',
  'answer-comment.asking': '¿Qué faltaba?',
  'answer-comment.title': '¿Qué faltaba?',
  'answer-comment.comment.ask': '¿Qué faltaba o no era correcto?',
  'answer-comment.comment.hint': 'Lo lee quien escribe los artículos, sin su nombre.',
  'answer-comment.review': '¿Lo enviamos así?',
  'answer-comment.confirm': 'Enviar',
  'answer-comment.done': 'Gracias. Lo leerá quien escribe los artículos.',
  'answer-comment.cancelled': 'De acuerdo. Queda anotado que la respuesta no le sirvió.',
}
