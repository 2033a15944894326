import type { communityEn } from './en.ts'

/** Lo que lee una comunidad: tickets sin empresa, secretos que otros han visto. */
export const communityEs: { readonly [K in keyof typeof communityEn]: string } = {
  'channel-register.community': 'Comunidad: las preguntas se responden en público',
  'channel-register.note-community':
    'Todos los del canal leen lo que respondo allí: solo lo que es público, con su fuente. Lo que afecta a alguien o a una empresa va a su chat privado. Las claves de licencia y las contraseñas que alguien escriba allí las quito, si puedo.',
  'channel-register.done-community':
    '✅ El canal está registrado para la comunidad. Mencióneme allí con una pregunta, o use /ask.',

  // ── Tickets de la comunidad ────────────────────────────────────────────────
  'ticket-create.community': 'Comunidad',
  'ticket-create.note.community':
    'Esto va a {vendor}. No se pregunta ni se guarda nada de ninguna empresa. Si la suya tiene un contrato, indíquela primero: su acuerdo le da derecho a más.',
  'ticket-create.done-community':
    '✅ **{number}** creado el {at}. {vendor} responde aquí. Solo lo ven usted y quienes atienden allí los tickets. Para añadir algo, responda o suelte un archivo aquí.',

  // ── Secretos que otros han visto ───────────────────────────────────────────
  'group.secret-removed':
    'He quitado de aquí un mensaje que podía contener algo secreto. Quien lo escribió: por aquí, por favor.',
  'group.secret-title': 'He quitado de este título algo que podía ser secreto. Quien lo escribió: por aquí, por favor.',
  'group.secret':
    'Un mensaje de aquí puede contener algo secreto. Quien lo escribió: bórrelo, por favor, y después por aquí.',
  'group.secret-button': '¿Qué puedo hacer?',
  'leak-show.licence-key':
    'Eso parece una clave de licencia; {removed, select, 1 {he quitado el mensaje} 2 {la he quitado del título} other {borre su mensaje, por favor: yo no puedo}}. Es posible que otros la hayan visto.',
  'leak-show.password':
    'Por favor, no escriba nunca contraseñas aquí. {removed, select, 1 {He quitado el mensaje} 2 {He quitado la suya del título} other {Borre su mensaje, por favor: yo no puedo}}. Es posible que otros la hayan visto: no vuelva a usar esa contraseña.',
  'leak-show.token':
    'Eso parece un token o una clave; {removed, select, 1 {he quitado el mensaje} 2 {lo he quitado del título} other {borre su mensaje, por favor: yo no puedo}}. Es posible que otros lo hayan visto: haga que lo revoquen donde se creó y use otro.',
  'leak-show.link':
    'Eso parece un enlace suyo; {removed, select, 1 {he quitado el mensaje} 2 {lo he quitado del título} other {borre su mensaje, por favor: yo no puedo}}. Quien lo tenga puede usarlo: pida uno nuevo, por favor.',
  'leak-show.report': 'Avisar y recibir otra clave',
  'leak-show.not-key': 'No es una clave',
  'leak-show.not-secret': 'No es un secreto',
  'leak-dismiss.draft': 'su aviso de que no era un secreto',
  'leak-dismiss.asking': 'No es un secreto',
  'leak-dismiss.title': 'No es un secreto',
  'leak-dismiss.review': '¿No era un secreto?',
  'leak-dismiss.confirm': 'No lo era',
  'leak-dismiss.done':
    'Gracias, lo he anotado. Lo que quité no lo he guardado: si el mensaje ya no está, escríbalo otra vez con otras palabras, por favor.',
  'key-report.command':
    'avisar de una clave|clave expuesta|mi clave de licencia quedó expuesta|mi clave de licencia quedo expuesta|comunicar una clave expuesta',
  'key-report.draft': 'su aviso de una clave expuesta',
  'key-report.asking': 'Clave expuesta',
  'key-report.title': 'Clave expuesta – {company}',
  'key-report.company.ask': '¿Para qué empresa?',
  'key-report.review': 'Clave expuesta – {company}',
  'key-report.note':
    'El soporte de licencias de {vendor} recibe un ticket y cambia la clave. La clave en sí no le hace falta a nadie: no la escriba nunca aquí, por favor.',
  'key-report.confirm': 'Avisar',
  'key-report.done':
    '✅ **{number}** *clave expuesta* abierto para {company}; el soporte de licencias de {vendor} cambiará la clave. Mientras tanto, su instalación sigue funcionando. No escriba nunca una clave aquí, por favor.',
  'key-report.done-community':
    '✅ **{number}** *clave expuesta* abierto; el soporte de licencias de {vendor} le preguntará aquí de quién es la licencia y cambiará la clave. No escriba nunca una clave aquí, por favor.',
  'key-report.elsewhere':
    'Las claves no se cambian en este chat. Avise a {vendor}, por favor; el contacto le dice cómo.',
}
