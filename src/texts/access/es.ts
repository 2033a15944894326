import type { accessEn } from './en.ts'

/** Pedir una plaza de superusuario, sustituir, retomar: lo que lee quien la pide. */
export const accessEs: { readonly [K in keyof typeof accessEn]: string } = {
  // ── El formulario ────────────────────────────────────────────────────────
  'access-form.company': 'Empresa',
  'access-form.meant': '¿Quería decir **{company}**?',
  'access-form.meant-yes': 'Sí, {company}',
  'access-form.meant-no': 'No, otra empresa',
  'access-form.replacing': '¿Sustituye a alguien?',
  'access-form.full': '{company} tiene **{used} de {limit}** superusuarios.',
  'access-form.full-ask': '¿Qué desea hacer?',
  'access-form.replacing-no': 'No',
  'access-form.replacing-yes': 'Sustituyo a alguien',
  'access-form.replacing-extra': 'Pedir una plaza adicional',
  'access-form.replacing-wait': 'Esperar una plaza libre',
  'access-form.replaced': 'Correo de la persona que sustituye',
  'access-form.let-choose': 'No lo sé: que elija el administrador',
  'access-form.nobody':
    'Ningún superusuario actual de {company} usa esa dirección. Actuales: {names}. Corríjala o deje que elija el administrador.',
  'access-form.from': 'Desde',
  'access-form.until': 'Hasta',
  'access-form.until-hint': 'Vale el día entero. Sin fin, dura hasta que se retome la plaza.',
  'access-form.past': 'Ese día ya ha pasado. Elija hoy o más adelante.',
  'access-form.backwards': 'El último día es anterior al primero. Corrija uno de los dos.',
  'access-form.too-long': 'Es más de un año. Elija un último día anterior, o ninguno.',
  'access-form.overlaps': 'En esas fechas ya sustituye {name} (hasta {until}). Elija otros días.',
  'access-form.relation': 'Trabajo para un',
  'access-form.relation-customer': 'Cliente',
  'access-form.relation-partner': 'Socio',
  'access-form.products': 'Productos para los que necesito acceso',
  'access-form.customer-no': 'Número de cliente (opcional)',
  'access-form.phone': 'Teléfono (opcional)',
  'access-form.note': 'Algo más que debamos saber (opcional)',

  // ── Solicitar acceso ─────────────────────────────────────────────────────
  'access-request.command':
    'solicitar acceso|solicitar inicio de sesión|solicitar inicio de sesion|pedir acceso|ser superusuario|pedir una plaza|solicitar una plaza',
  'access-request.draft': 'su solicitud de acceso de superusuario',
  'access-request.asking': 'Solicitar acceso',
  'access-request.title': 'Solicitar acceso: {company}',
  'access-request.review': 'Solicitar acceso: {company}',
  'access-request.confirm': 'Enviar solicitud',
  'access-request.note': 'En un plazo de 24 horas recibirá la invitación o una respuesta.',
  'access-request.note-replaced': 'La persona sustituida lo sabrá enseguida y podrá aceptar u oponerse.',
  'access-request.note-wait': 'Todas las plazas están ocupadas. Su solicitud espera hasta que quede una libre.',
  'access-request.note-unknown': 'Por su dirección no reconozco «{company}». No pasa nada: se comprobará al decidir.',
  'access-request.done':
    '✅ Solicitud **{number}** enviada. Recibirá la invitación o una respuesta antes del **{due}**.',
  'access-request.informed': 'Se ha informado a {name}.',
  'access-request.waits': 'De momento todas las plazas están ocupadas; le avisaré en cuanto cambie.',
  'access-request.status': 'Estado',
  'access-request.role-mailbox':
    'Una plaza de superusuario pertenece a una persona concreta, y {email} parece un buzón compartido. No se ha enviado nada. Use una dirección personal.',
  'access-request.other-address': 'Usar otra dirección',
  'access-request.holder': 'Ya tiene una plaza de superusuario en {company}.',
  'access-request.open': 'Su solicitud {number} para {company} sigue abierta. No se ha enviado nada dos veces.',
  'access-request.extra':
    'Para tener más plazas en {company} hace falta un cambio de acuerdo. Mientras tanto, su solicitud queda como borrador.',

  'access-replace.command':
    'reemplazar superusuario|reemplazar a un superusuario|sustituir a un superusuario|sustituir|sustituir a alguien',
  'access-replace.draft': 'su solicitud de sustitución',
  'access-replace.asking': 'Reemplazar a un superusuario',
  'access-replace.title': 'Reemplazar a un superusuario: {company}',
  'access-replace.review': 'Sustitución: {company}',
  'access-replace.confirm': 'Enviar solicitud',
  'access-replace.note': 'En un plazo de 24 horas recibirá la invitación o una respuesta.',

  'access-resubmit.draft': 'su solicitud corregida',
  'access-resubmit.asking': 'Corregir una solicitud',
  'access-resubmit.title': 'Corregir {number}: {company}',
  'access-resubmit.review': 'Enviar de nuevo {number}: {company}',
  'access-resubmit.confirm': 'Enviar de nuevo',
  'access-resubmit.request.ask': '¿Qué solicitud desea corregir?',
  'access-resubmit.done':
    '✅ **{number}** se ha enviado de nuevo. Recibirá la invitación o una respuesta antes del **{due}**.',

  // ── Lo que hacen quien pide y quien es sustituido ────────────────────────
  'access-answer.draft': 'su respuesta sobre una solicitud',
  'access-answer.asking': 'Responder a una pregunta',
  'access-answer.title': 'Respuesta sobre {number}',
  'access-answer.review': 'Respuesta sobre {number}',
  'access-answer.confirm': 'Enviar respuesta',
  'access-answer.request.ask': '¿De qué solicitud se trata?',
  'access-answer.text.ask': 'Su respuesta',
  'access-answer.note': 'Las 24 horas siguen contando desde aquí.',
  'access-answer.done': 'Gracias, su respuesta ha llegado. El plazo prometido sigue contando.',

  'access-withdraw.command': 'cancelar mi solicitud de acceso',
  'access-withdraw.draft': 'la retirada de una solicitud',
  'access-withdraw.asking': 'Retirar una solicitud',
  'access-withdraw.title': 'Retirar {number}',
  'access-withdraw.review': 'Retirar {number}',
  'access-withdraw.confirm': 'Retirar',
  'access-withdraw.request.ask': '¿Qué solicitud desea retirar?',
  'access-withdraw.note': 'Ya nadie decidirá sobre ella. Puede volver a solicitarlo cuando quiera.',
  'access-withdraw.note-invited':
    'Ya está aprobada: después la invitación deja de valer y la plaza queda libre para otros.',
  'access-withdraw.done': '{number} queda retirada.',
  'access-withdraw.seated':
    'La plaza en {company} ya es suya, así que no hay nada que retirar. En su lugar puede renunciar a ella.',

  'access-consent.draft': 'su respuesta sobre su sustitución',
  'access-consent.asking': 'Su sustitución',
  'access-consent.title': '{number}: {name} desea sustituirle',
  'access-consent.review': '{number}: {name} desea sustituirle',
  'access-consent.confirm': 'Enviar',
  'access-consent.request.ask': '¿De qué solicitud se trata?',
  'access-consent.answer.ask': '¿Está de acuerdo?',
  'access-consent.reason.ask': '¿Por qué se opone?',
  'access-consent.done-agree': 'Gracias. Quien decide verá que está de acuerdo.',
  'access-consent.done-object': 'Anotado. Nadie podrá aprobarla hasta que un administrador resuelva su objeción.',

  // ── Retomar ──────────────────────────────────────────────────────────────
  'access-takeback.command':
    'retomar el acceso|retomar mi acceso|he vuelto|ya he vuelto|he vuelto antes|recuperar mi acceso',
  'access-takeback.draft': 'la recuperación de su acceso',
  'access-takeback.asking': 'Retomar mi acceso',
  'access-takeback.title': 'Retomar mi acceso: {company}',
  'access-takeback.company.ask': '¿En qué empresa?',
  'access-takeback.question': '¿Desea retomar su acceso ahora?',
  'access-takeback.welcome': '¡Le damos la bienvenida de nuevo! {name} le sustituye como superusuario de {company}.',
  'access-takeback.welcome-tickets':
    '¡Le damos la bienvenida de nuevo! {name} le sustituye como superusuario de {company} y tiene {open, plural, one {# ticket abierto} other {# tickets abiertos}}: se quedan en la empresa y usted los ve.',
  'access-takeback.now': 'Retomar ahora',
  'access-takeback.planned': 'El {until}, como estaba previsto',
  'access-takeback.not-yet': 'Todavía no',
  'access-takeback.review': 'Retomar mi acceso: {company}',
  'access-takeback.confirm': 'Retomar ahora',
  'access-takeback.done': '✅ Vuelve a ser superusuario. Plazas: {used} de {limit}. {name} ya lo sabe.',
  'access-takeback.stays':
    'De acuerdo: {name} le sustituye hasta el {until}; después la plaza vuelve a ser suya sin más.',
  'access-takeback.stays-open': 'De acuerdo: {name} le sustituye hasta que retome la plaza.',
  'access-takeback.tickets': 'Tickets abiertos de {company}',
  'access-takeback.yours': 'Nadie le sustituye en {company}: usted es superusuario allí.',
  'access-takeback.nothing': 'No tiene ninguna plaza en la que alguien le sustituya. Puede solicitar una.',

  // ── Más plazas ───────────────────────────────────────────────────────────
  'access-extra-seat.command':
    'plaza adicional|más plazas|mas plazas|pedir una plaza adicional|cambio de acuerdo|solicitar cambio de acuerdo',
  'access-extra-seat.draft': 'su solicitud de más plazas',
  'access-extra-seat.asking': 'Solicitar un cambio de acuerdo',
  'access-extra-seat.title': 'Más plazas de superusuario: {company}',
  'access-extra-seat.company.ask': '¿Para qué empresa?',
  'access-extra-seat.agreement.ask': 'Acuerdo',
  'access-extra-seat.seats.ask': '¿Cuántas plazas más?',
  'access-extra-seat.seats.hint': 'Acordadas hoy: {limit}',
  'access-extra-seat.number': 'Indique un número del 1 al 50.',
  'access-extra-seat.reason.ask': '¿Para qué las necesita?',
  'access-extra-seat.review': 'Solicitar un cambio de acuerdo: {company}',
  'access-extra-seat.confirm': 'Enviar solicitud',
  'access-extra-seat.note':
    'Plazas {from} → {to}, en cuanto ambas partes hayan firmado. Hasta entonces no cambia nada.',
  'access-extra-seat.no-agreement': '{company} no tiene ningún acuerdo vigente que se pueda cambiar.',
  'access-extra-seat.done':
    '✅ El cambio de acuerdo **{number}** para {company} está en manos de {by}, que se pondrá en contacto con usted.',
  'access-extra-seat.done-sales':
    '✅ El cambio de acuerdo **{number}** para {company} está en manos de nuestro equipo de ventas, que se pondrá en contacto con usted.',

  // ── Consultar ────────────────────────────────────────────────────────────
  'access-list.command': 'mis solicitudes de acceso|mi solicitud de acceso',
  'access-list.title': 'Mis solicitudes de acceso de superusuario',
  'access-list.sent': 'enviada {at}',
  'access-list.empty': 'Todavía no ha solicitado acceso de superusuario.',
  'access-list.request': 'Solicitar acceso',
  'seat-list.command': 'superusuarios|plazas|plazas de superusuario|quién es superusuario|quien es superusuario',
  'seat-list.title': 'Superusuarios de {company}: {used} de {limit} plazas ocupadas',
  'seat-list.whose': '¿Superusuarios de qué empresa?',
  'seat-list.no-company': 'Todavía no pertenece a ninguna empresa.',
  'seat-list.seat': 'Plaza',
  'seat-list.own': 'plaza propia',
  'seat-list.stands-in': 'por {name}, {period}',
  'seat-list.planned': '{name} sustituye {period}',
  'seat-list.kept': 'con invitación: plaza reservada',
  'seat-list.free': 'libre',
  'seat-list.cut': 'Un cambio firmado reduce las plazas de {from} a {to} en cuanto queden libres.',
  'seat-list.revoke': 'Retirar la plaza de {name}',
  'refused.seat-ended': 'Su plaza en {company} terminó el {at}.',
  'seat-list.give-up': 'Renunciar a mi plaza',
}
