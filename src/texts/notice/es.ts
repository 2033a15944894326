import type { noticeEn } from './en.ts'

/** Lo que se comunica por chat y por correo, y la página detrás de un correo. */
export const noticeEs: { readonly [K in keyof typeof noticeEn]: string } = {
  // ── Notices ───────────────────────────────────────────────────────────────
  'notice.asked': '{name} tiene una pregunta sobre {number} · {subject}',
  'notice.attached': '{name} ha añadido archivos a {number} · {subject}',
  'notice.cancelled': '{name} ha cancelado {number} · {subject}',
  'notice.closed': '{name} ha cerrado {number} · {subject}',
  'notice.closed-by-clock': '{number} · {subject} está cerrado',
  'notice.closed-by-clock.why':
    'Se resolvió hace {days} días y así ha seguido. Si el problema vuelve, responda: lo que escriba será un ticket nuevo que remite a este.',
  'notice.created': '{name} ha enviado {number} · {subject}',
  'notice.edited': '{name} ha modificado {number} · {subject}',
  'notice.fact.change': '{before} → {after}',
  'notice.fact.subject': 'Asunto',
  'notice.fact.status': 'Estado',
  'notice.file-lost':
    '{name} no ha llegado, así que falta en **{number}** · {subject}. Todo lo demás está ahí. Envíelo otra vez, por favor.',
  'notice.given': '{name} le ha asignado {number} · {subject}',
  'notice.handed': '{number} · {subject} está ahora en manos de {to}',
  'notice.noted': '{name} ha dejado una nota en {number} · {subject}',
  'notice.number-only': 'Hay novedades en {number}. Ábralo en nuestro chat privado: escriba allí *ticket {number}*.',
  'notice.passed-nobody': 'Ningún socio atiende {number} · {subject} por ahora',
  'notice.passed-nobody.why':
    'El fabricante ya está avisado y decide quién lo continúa. No se pierde nada de lo que se ha escrito.',
  'notice.passed-nobody-agents':
    '⚠ **{number}** se ha quedado sin socio. Un administrador del fabricante tiene que traspasarlo.',
  'notice.passed-nobody-vendor':
    '⚠ **{number}** · {subject}: ningún socio atiende ya a {company}, y el ticket está abierto. Páselo al fabricante o indique un nuevo socio para {company}.',
  'notice.passed-on':
    '**{number}** se ha traspasado, porque usted ya no atiende a este cliente. No tiene que hacer nada más.',
  'notice.promise-over':
    '⚠ **{number}** · {subject}: el plazo de la primera respuesta ha vencido y nadie ha respondido.',
  'notice.promise-over-customer':
    '**{number}** · {subject}: queríamos haberle respondido ya y no lo hemos hecho. Su ticket no está olvidado; el equipo de soporte está avisado y le responderá aquí.',
  'notice.promise-soon':
    '⚠ **{number}** · {subject}: ha pasado la mayor parte del plazo de la primera respuesta y nadie ha respondido.',
  'notice.reminded': 'El equipo de soporte espera su respuesta sobre {number} · {subject}',
  'notice.reopened': '{name} ha reabierto {number} · {subject}',
  'notice.replied': '{name} ha respondido a {number} · {subject}',
  'notice.resolved': '{name} ha resuelto {number} · {subject}',
  'notice.resolved-by-clock': '{number} · {subject} se da por resuelto',
  'notice.resolved-by-clock.why':
    'La pregunta quedó sin respuesta durante {days} días. Si no está solucionado, pulse *Responder* y el ticket seguirá con el mismo número.',
  'notice.shared': '{name} ha compartido {number} · {subject} con usted',
  'notice.solved': '¿Está solucionado?',
  'notice.somebody': 'Alguien',
  'notice.taken': '{name} se ocupa ahora de {number} · {subject}',
  'notice.undelivered':
    '⚠ Un mensaje no ha llegado a {who}, o no se puede saber si ha llegado. Póngase en contacto por otra vía.',
  'notice.undelivered-ticket':
    '⚠ **{number}**: un mensaje no ha llegado a {who}, o no se puede saber si ha llegado. Póngase en contacto por otra vía.',
  'notice.who.account': 'la persona titular de la cuenta',
  'notice.who.admin': 'la administración del proveedor',
  'notice.who.agents': 'un canal de agentes',
  'notice.who.author': 'quien escribió el borrador',
  'notice.who.invited': 'una persona invitada',
  'notice.who.owner': 'quien se ocupa del ticket',
  'notice.who.partner': 'el socio',
  'notice.who.requester': 'el solicitante',
  'notice.who.share': 'una persona con la que se comparte el ticket',
  'notice.who.submitter': 'quien envió el ticket',
  'notice.who.super-user': 'un superusuario',
  'notice.who.new-partner': 'el nuevo socio',
  'notice.who.former-partner': 'el socio anterior',
  'notice.why.agents': 'Nadie ha tomado todavía este ticket.',
  'notice.why.new-partner':
    'La primera línea de soporte es ahora suya. Nadie de su empresa ha tomado todavía este ticket.',
  'notice.why.owner': 'Usted se ocupa de este ticket.',
  'notice.why.share': 'Recibe este aviso porque {name} ha compartido el ticket con usted.',

  // ── Correo ───────────────────────────────────────────────────────────────
  'mail.subject': '[{number}] {subject}',
  'mail.subject-other': '{vendor}: {about}',
  'mail.ticket': 'Ticket',
  'mail.status': 'Estado',
  'mail.reply': 'Responder a {number}',
  'mail.reply-draft': 'Abrir el borrador {number}',
  'mail.reply-note':
    'Este enlace es solo para usted y sirve 30 días, para tantas respuestas como quiera. Por favor, no responda al correo mismo: nadie lee ese buzón.',
  'mail.own-page': 'Ir a sus tenants',
  'mail.in-chat': 'Puede responder en el chat con el servicio de ayuda.',
  'mail.footer': '{vendor} · Servicio de ayuda. {because}',
  'mail.because.account': 'Recibe este correo porque se trata de su cuenta.',
  'mail.because.admin':
    'Recibe este correo porque administra este servicio de soporte y no he podido localizarle en el chat.',
  'mail.because.invited': 'Recibe este correo porque alguien le ha invitado.',
  'mail.because.requester': 'Recibe este correo porque {number} es su ticket y no pude localizarle en el chat.',
  'mail.because.submitter': 'Recibe este correo porque usted envió {number} y no pude localizarle en el chat.',
  'mail.because.share':
    'Recibe este correo porque {number} está compartido con usted y no pude localizarle en el chat.',
  'mail.because.owner': 'Recibe este correo porque usted atiende {number} y no pude localizarle en el chat.',
  'mail.because.agents': 'Recibe este correo porque usted atiende tickets y no pude localizarle en el chat.',
  'mail.because.author': 'Recibe este correo porque usted reenvió un borrador y no pude localizarle en el chat.',
  'mail.because.super-user': 'Recibe este correo porque usted es superusuario y no pude localizarle en el chat.',
  'mail.because.new-partner':
    'Recibe este correo porque usted atiende la primera línea de soporte y no pude localizarle en el chat.',
  'mail.because.former-partner': 'Recibe este correo porque {number} estaba en sus manos.',
  'mail.because.partner': 'Recibe este correo porque usted presta la primera línea de soporte a {company}.',

  // ── Página de respuesta ──────────────────────────────────────────────────
  'reply-page.talk': 'Lo escrito hasta ahora',
  'reply-page.nothing-said': 'Todavía no ha respondido nadie.',
  'reply-page.name': 'Su nombre',
  'reply-page.text': 'Su respuesta',
  'reply-page.send': 'Enviar',
  'reply-page.sent': 'Su respuesta está en el ticket.',
  'reply-page.left-out':
    'Se ha omitido una contraseña, clave o enlace que usted escribió y no se guarda en ningún sitio. Por favor, no vuelva a usarlo.',
  'reply-page.missing': 'Todavía no hay nada que enviar. Escriba una frase, por favor.',
  'reply-page.too-long': 'Es demasiado largo: caben como máximo {max, number} caracteres. Su texto sigue abajo.',
  'reply-page.busy': 'Ha sido mucho en poco tiempo. Espere diez minutos, por favor; su texto sigue abajo.',
  'reply-page.files': 'Archivos adjuntos',
  'reply-page.hand-title': '¿Le corresponde al fabricante?',
  'reply-page.hand-text':
    '{vendor} se hace cargo entonces del ticket, con todo lo que figura aquí y su nota. El número no cambia.',
  'reply-page.hand-note': 'Lo que el fabricante debe saber',
  'reply-page.hand': 'Pasar al fabricante',
  'reply-page.handed': '{number} está ahora con {vendor}. Allí ven todo lo que figura aquí.',
  'reply-page.is-over': 'Este ticket está terminado; aquí no se puede añadir nada.',
  'reply-page.is-over-customer': 'Si vuelve a necesitar ayuda, escriba al servicio de ayuda en el chat.',
  'reply-page.unknown-title': 'Este enlace no funciona',
  'reply-page.unknown':
    'Quizá su programa de correo lo cortó. Copie la dirección completa del correo o use el enlace de un correo más reciente sobre el ticket.',
  'reply-page.expired-title': 'Este enlace ha caducado',
  'reply-page.expired':
    'Los enlaces de respuesta sirven 30 días. Use el enlace del correo más reciente sobre el ticket o escriba al servicio de ayuda en el chat.',
  'reply-page.gone-title': 'Este ticket ya no está abierto para usted',
  'reply-page.gone': 'Ya no figura entre quienes lo ven. Si es un error, pregunte a quien se lo envió.',
  'reply-page.contact': 'Así contacta con {vendor}: {ways}',
}
