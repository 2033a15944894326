import type { understandingEn } from './en.ts'

/** Lo que se responde a palabras que no son una orden. */
export const understandingEs: { readonly [K in keyof typeof understandingEn]: string } = {
  'meant.guesses': 'No estoy seguro de qué necesita. ¿Se refiere a algo de esto?',
  'meant.besides': 'Si quería otra cosa, ¿era una de estas?',
  'meant.unclear':
    'Lo siento, no lo he entendido. Dígalo con otras palabras o envíelo a soporte como ticket, tal como lo ha escrito.',
  'meant.none': 'Nada de esto',
  'smalltalk.answer': '¡Me alegra saber de usted! Dígame qué necesita o elija algo aquí.',
  'beyond.answer':
    'Lo siento, de eso no sé nada. Le ayudo con tickets, accesos de superusuario, licencias e tenants, y con preguntas sobre los productos.',
  'understood.da': 'Jeg forstår dansk, men jeg svarer på engelsk.',
  'understood.nl': 'Ik begrijp Nederlands, maar ik antwoord in het Engels.',
  'understood.nb': 'Jeg forstår norsk, men jeg svarer på engelsk.',
  'understood.sv': 'Jag förstår svenska, men jag svarar på engelska.',
  'wish.access-extra-seat': 'Una plaza más de superusuario',
  'wish.access-replace': 'Sustituir a un superusuario',
  'wish.access-request': 'Solicitar acceso de superusuario',
  'wish.access-takeback': 'Recuperar mi acceso',
  'wish.contact-show': 'Quién me ayuda',
  'wish.help': 'Ver lo que puede hacer',
  'wish.human': 'Hablar con una persona',
  'wish.language': 'Cambiar de idioma',
  'wish.license-activate': 'Introducir una clave de licencia',
  'wish.license-changes': 'Ver los cambios de licencia',
  'wish.license-dispute': 'Las licencias no son correctas',
  'wish.license-request': 'Solicitar una licencia',
  'wish.license-users': 'Ver quién usa las licencias',
  'wish.password-reset': 'Poner una contraseña nueva',
  'wish.price-show': 'Ver precios',
  'wish.register': 'Registrarme',
  'wish.tenant-create': 'Crear un tenant',
  'wish.tenant-handover': 'Traspasar un tenant',
  'wish.ticket-create': 'Comunicarlo como ticket',
  'wish.ticket-list': 'Ver mis tickets',
  'wish.ticket-reply': 'Responder a un ticket',
  'wish.ticket-show': 'Ver un ticket',
}
