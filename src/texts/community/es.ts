import type { communityEn } from './en.ts'

/** Lo que lee una comunidad: respuestas públicas, tickets sin empresa, secretos que otros han visto. */
export const communityEs: { readonly [K in keyof typeof communityEn]: string } = {
  'channel-register.community': 'Comunidad: las preguntas se responden en público',
  'channel-register.note-community':
    'Todos los del canal leen lo que respondo allí: solo lo que es público, con su fuente. Lo que afecta a alguien o a una empresa va a su chat privado. Las claves de licencia y las contraseñas que alguien escriba allí las quito, si puedo.',
  'channel-register.done-community':
    '✅ El canal está registrado para la comunidad. Mencióneme allí con una pregunta, o use /ask.',

  // ── Respuestas públicas ────────────────────────────────────────────────────
  'ask.helpful': 'Útil',
  'ask.not-helpful': 'No es útil',
  'ask.private': 'Ayuda en privado',
  'ask.support': 'Preguntar a soporte en privado',
  'ask.community': 'Preguntar a la comunidad',
  'ask.unsure': 'No tengo una respuesta pública fiable a eso.',
  'ask.source': 'Fuente: {source}',
  'ask.source-help': 'ayuda, «{title}»',
  'ask.contact.text':
    '**{vendor}** responde a las preguntas sobre sus productos. Quién da el soporte de primera línea a su empresa figura en su acuerdo: escríbame *contacto* en nuestro chat privado y se lo digo.',
  'ask.sign-in.title': 'Iniciar sesión y registrarse',
  'ask.sign-in.text':
    '1. Escríbame *iniciar sesión* en nuestro chat privado.\n2. Elija cómo mostrarme quién es. Con *Enlace por correo* envío un enlace a su dirección.\n3. Abra el enlace. Quien es nuevo indica en esa página su nombre y elige una contraseña.\nNunca pido una contraseña en el chat.',
  'ask.password.title': 'Una contraseña nueva para el soporte',
  'ask.password.text':
    'Escríbame *olvidé mi contraseña* en nuestro chat privado. A su buzón llega un enlace para elegir otra; vale 60 minutos y una sola vez. No escriba nunca una contraseña aquí.',
  'ask.language.title': 'Mi idioma',
  'ask.language.text':
    'Escríbame *idioma* y elija español, inglés o alemán. Desde entonces lo hablo con usted en todos los chats.',
  'ask.privacy.title': 'Sus datos',
  'ask.privacy.text':
    'Escríbame *mis datos* en nuestro chat privado. Allí ve lo que sé de usted, puede descargarlo todo y puede pedir que lo borre.',
  'ask.access.title': 'Ser superusuario',
  'ask.access.text':
    'Los superusuarios envían los tickets de su empresa y los ven todos. Para serlo, o para sustituir a alguien, escríbame *solicitar acceso* en nuestro chat privado. Una invitación o una respuesta llega en 24 horas.',
  'ask-community.open':
    'Entonces la pregunta queda abierta aquí: quien sepa la respuesta, que la escriba debajo, por favor. Soporte no sabe nada de ella.',
  'answer-rate.draft': 'su opinión sobre una respuesta',
  'answer-rate.asking': '¿Le ha servido?',
  'answer-rate.title': '¿Le ha servido?',
  'answer-rate.helpful.ask': '¿Le ha servido?',
  'answer-rate.review': '¿Lo decimos así?',
  'answer-rate.confirm': 'Decirlo',
  'answer-rate.thanks': 'Gracias. Me alegro de que le haya servido.',
  'answer-rate.sorry': 'Gracias por decirlo. Soporte puede ayudarle en privado; su pregunta va incluida.',

  // ── Tickets de la comunidad ────────────────────────────────────────────────
  'ticket-create.community': 'Comunidad',
  'ticket-create.note.community':
    'Esto va a {vendor}. No se pregunta ni se guarda nada de ninguna empresa. Si la suya tiene un contrato, indíquela primero: su acuerdo le da derecho a más.',
  'ticket-create.done-community':
    '✅ **{number}** creado el {at}. {vendor} responde aquí. Solo lo ven usted y quienes atienden allí los tickets. Para añadir algo, responda o suelte un archivo aquí.',

  // ── Secretos que otros han visto ───────────────────────────────────────────
  'group.secret-removed':
    'He quitado de aquí un mensaje que podía contener algo secreto. Quien lo escribió: por aquí, por favor.',
  'group.secret':
    'Un mensaje de aquí puede contener algo secreto. Quien lo escribió: bórrelo, por favor, y después por aquí.',
  'group.secret-button': '¿Qué puedo hacer?',
  'leak-show.licence-key':
    'Eso parece una clave de licencia; {removed, select, 1 {he quitado el mensaje} other {borre su mensaje, por favor: yo no puedo}}. Es posible que otros la hayan visto.',
  'leak-show.password':
    'Por favor, no escriba nunca contraseñas aquí. {removed, select, 1 {He quitado el mensaje} other {Borre su mensaje, por favor: yo no puedo}}. Es posible que otros la hayan visto: no vuelva a usar esa contraseña.',
  'leak-show.token':
    'Eso parece un token o una clave; {removed, select, 1 {he quitado el mensaje} other {borre su mensaje, por favor: yo no puedo}}. Es posible que otros lo hayan visto: haga que lo revoquen donde se creó y use otro.',
  'leak-show.link':
    'Eso parece un enlace suyo; {removed, select, 1 {he quitado el mensaje} other {borre su mensaje, por favor: yo no puedo}}. Quien lo tenga puede usarlo: pida uno nuevo, por favor.',
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
  'key-report.confirm': 'Avisar',
  'key-report.done':
    '✅ **{number}** *clave expuesta* abierto para {company}; el soporte de licencias de {vendor} cambiará la clave. Mientras tanto, su instalación sigue funcionando. No escriba nunca una clave aquí, por favor.',
  'key-report.done-community':
    '✅ **{number}** *clave expuesta* abierto; el soporte de licencias de {vendor} le preguntará aquí de quién es la licencia y cambiará la clave. No escriba nunca una clave aquí, por favor.',
  'key-report.elsewhere':
    'Las claves no se cambian en este chat. Avise a {vendor}, por favor; el contacto le dice cómo.',
}
