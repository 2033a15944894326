import type { approvalEn } from './en.ts'

/** Superusuarios: solicitudes, decisiones, invitaciones, sustituciones, cambios de acuerdo (usted). */
export const approvalEs: { readonly [K in keyof typeof approvalEn]: string } = {
  // ── Una solicitud en palabras ──
  'access.status.submitted': 'Pendiente de decisión',
  'access.status.needs-info': 'Pendiente de respuesta',
  'access.status.blocked-limit': 'Pendiente de una plaza',
  'access.status.invited': 'Con invitación',
  'access.status.accepted': 'Activa',
  'access.status.rejected': 'Rechazada',
  'access.status.withdrawn': 'Retirada',
  'access.status.invite-expired': 'Invitación caducada',
  'access.status.decided': '{by} · {status}',
  'access.approved-by': 'Aprobada por {name}, {at}',
  'access.rejected-by': 'Rechazada por {name}, {at}',
  'access.period': 'del {from} al {until}, días completos, hora de {zone}',
  'access.period-from': 'desde el {from}, hora de {zone}, hasta que se retome el acceso',
  'access.period-until': 'hasta el {until}, hora de {zone}',
  'access.period-open': 'sin fecha de fin',
  'access.seats': '{used, number} de {limit, number} en uso',
  'access.seats-after': '{used, number} de {limit, number} en uso → {after, number} de {limit, number}',
  'access.seats-full': '⚠ {used, number} de {limit, number} en uso: no hay plaza libre',
  'access.address.unconfirmed': '⚠ sin confirmar',
  'access.address.matches': '✓ confirmada; {domain} pertenece a {company}',
  'access.address.look-alike': '⚠ confirmada, pero {domain} solo se parece a {known}: consulte con la empresa',
  'access.address.free-mail':
    '⚠ confirmada, pero {domain} es un proveedor de correo gratuito: no acredita ninguna empresa',
  'access.address.differs': '⚠ confirmada, pero {domain} no es un dominio verificado de {company}',
  'access.address.unknown': '⚠ confirmada, pero {domain} no es un dominio verificado de ninguna empresa',
  'access.company-unknown': '⚠ «{entered}»: no se conoce con ese nombre',
  'access.company-with-number': '{company} (n.º de cliente {number})',
  'access.relation.customer': 'Cliente',
  'access.relation.partner': 'Socio',
  'access.replaces': '{name} · {consent}',
  'access.replaces-open': '⚠ a alguien, sin decir a quién: lo elige usted',
  'access.consent.none': 'informado, sin respuesta todavía',
  'access.consent.agreed': '✓ de acuerdo',
  'access.consent.objected': '⚠ se opone',
  'access.consent.overruled': 'se opuso; la administración lo desestimó',
  'access.loses-nobody': 'Nadie',
  'access.loses-open': 'La persona sustituida',
  'access.loses-for-a-time': '{name}, durante esos días; después vuelve por sí solo',
  'access.loses-until-taken-back': '{name}, hasta que lo retome, lo que puede hacer en cualquier momento',
  'access.due': 'antes del {at}',
  'access.due-over': '⚠ con retraso desde el {at}',
  'access.due-paused': 'en pausa desde el {at}: hay una pregunta abierta',
  'access.acting': '{name}, {role}',
  'access.talk-to': 'Hablar con {name}',
  'access.moved-on': '**{number}** ha cambiado desde que usted la vio. Ahora está: {status}.',
  'access.overtaken': '**{number}** ya no necesita decisión. Estado: {status}. Su pulsación no ha cambiado nada.',
  'access.overtaken-decided': '**{number}** ya está decidida: {by}. Su pulsación no ha cambiado nada.',

  // ── Su tarjeta ──
  'access-card.title': 'Solicitud de superusuario {number} · {name}',
  'access-card.unblocked': 'Hay una plaza libre: solicitud {number} · {name}',
  'access-card.answered': 'Respondida: solicitud {number} · {name}',
  'access-card.objected': 'Oposición: solicitud {number} · {name}',
  'access-card.lapsed': 'De nuevo en espera tras reducirse el límite: solicitud {number} · {name}',
  'access-card.first-reminder': 'Recordatorio: solicitud {number} · {name}',
  'access-card.second-reminder': 'Vence pronto: solicitud {number} · {name}',
  'access-card.escalated': 'Con retraso: solicitud {number} · {name}',
  'access-card.expired': 'No aceptada a tiempo: solicitud {number} · {name}',
  'access-card.number-only':
    'La solicitud **{number}** espera una decisión. Los detalles, solo en privado: no todos aquí son de la administración.',
  'access-card.fact.requester': 'Solicitada por',
  'access-card.fact.address': 'Dirección',
  'access-card.fact.company': 'Empresa',
  'access-card.fact.relation': 'Relación',
  'access-card.fact.products': 'Productos',
  'access-card.fact.phone': 'Teléfono',
  'access-card.fact.replaces': 'Sustituye a',
  'access-card.fact.period': 'Periodo',
  'access-card.fact.consent': 'Su respuesta',
  'access-card.fact.seats': 'Plazas',
  'access-card.fact.loses': 'Pierde el acceso',
  'access-card.fact.due': 'Respuesta prevista',
  'access-card.fact.invited': 'La invitación acaba',
  'access-card.talk.asked': '{name} pregunta',
  'access-card.talk.answered': '{name} responde',
  'access-card.talk.objected': '{name} se opone',
  'access-card.talk.overruled': '{name} desestima la oposición',
  'access-card.talk.rejected': '{name} rechaza',
  'access-card.counts': 'La pulsación vale para la solicitud tal como la muestra esta tarjeta.',
  'access-card.counts-as':
    'Usted decide como {acting}. La pulsación vale para la solicitud tal como la muestra esta tarjeta.',
  'access-card.paused': '{name} tiene una pregunta por responder. Hasta entonces, las 24 horas están en pausa.',
  'access-card.blocked':
    'No se puede aprobar mientras todas las plazas estén ocupadas. Cuando quede una libre o se firme un cambio de acuerdo, le tocará a la solicitud más antigua y se le avisará.',
  'access-card.objection':
    '{name} se opone: no se puede aprobar hasta que la administración desestime la oposición y diga por qué.',
  'access-card.approve': 'Aprobar',
  'access-card.ask': 'Preguntar',
  'access-card.reject': 'Rechazar',
  'access-card.overrule': 'Desestimar la oposición',
  'access-card.replace': 'Sustituir a alguien',
  'access-card.extra-seat': 'Pedir un cambio de acuerdo',
  'access-card.answer': 'Responder',
  'access-card.accept': 'Aceptar',
  'access-card.invite': 'Enviar de nuevo la invitación',
  'access-card.invite-me': 'Pedir una nueva invitación',
  'access-card.resubmit': 'Corregir y enviar de nuevo',
  'access-card.request-again': 'Solicitar acceso',
  'access-card.agree': 'De acuerdo',
  'access-card.object': 'Me opongo',
  'access-card.revoke': 'Revocar el acceso…',
  'access-card.take-back': 'Retomar el acceso',
  'access-card.seats': 'Plazas',
  'access-card.queue': 'Solicitudes abiertas',

  // ── La lista de quienes deciden ──
  'access-history.title': 'Historial de {number} · {name}',
  'access-history.clock': 'El reloj',
  'access-history.back': 'Volver a la solicitud',
  'why.access-queue': 'Ver solicitudes de superusuario',
  'why.amendment-sign': 'Firmar cambios de acuerdo',
  'access-history.request': 'envió la solicitud',
  'access-history.ask': 'hizo una pregunta',
  'access-history.answer': 'respondió',
  'access-history.agree': 'aceptó que le sustituyan',
  'access-history.object': 'se opuso',
  'access-history.overrule': 'desestimó la oposición',
  'access-history.approve': 'aprobó',
  'access-history.reject': 'rechazó',
  'access-history.withdraw': 'retiró la solicitud',
  'access-history.accept': 'aceptó la invitación',
  'access-history.invite': 'envió de nuevo la invitación',
  'access-history.expire': 'la invitación caducó',
  'access-history.resubmit': 'la corrigió y la envió de nuevo',
  'access-queue.command': 'solicitudes de acceso|solicitudes de superusuario|solicitudes pendientes|aprobaciones',
  'access-queue.undecided': 'Solicitudes pendientes de decisión ({count, number})',
  'access-queue.invited': 'Invitaciones aún no aceptadas ({count, number})',
  'access-queue.empty-undecided': 'Ninguna solicitud espera una decisión.',
  'access-queue.empty-invited': 'Todas las invitaciones se han aceptado.',
  'access-queue.to-undecided': 'Pendientes de decisión',
  'access-queue.to-invited': 'Con invitación',
  'access-queue.replaces': 'sustituye a {name}',
  'access-queue.due': 'vence el {at}',
  'access-queue.overdue': '⚠ con retraso desde el {at}',
  'access-queue.until': 'la invitación acaba el {at}',
  'access-queue.ended': 'la invitación acabó el {at}',

  // ── Lo que se dice de una solicitud ──
  'access-told.applicant.submitted': 'Su solicitud {number} se ha enviado',
  'access-told.applicant.submitted.note':
    'Recibirá la invitación o una respuesta antes del {due}. En el chat puede seguirla y retirarla.',
  'access-told.applicant.asked': '{by} tiene una pregunta sobre su solicitud {number}',
  'access-told.applicant.asked.note':
    'Su solicitud espera su respuesta, y con ella esperan nuestras 24 horas. Siguen en cuanto usted responda.',
  'access-told.applicant.objected': '{replaced} se opone a su solicitud {number}',
  'access-told.applicant.objected.note':
    'Ahora la administración decide si la oposición es válida. Seguirá teniendo noticias nuestras antes del {due}; usted no tiene que hacer nada.',
  'access-told.applicant.blocked': 'Su solicitud {number} espera una plaza',
  'access-told.applicant.blocked.note':
    'Todas las plazas de superusuario de {company} están ocupadas. Su solicitud conserva su turno. También puede sustituir a alguien o pedir una plaza adicional.',
  'access-told.applicant.unblocked': 'Hay una plaza libre para su solicitud {number}',
  'access-told.applicant.unblocked.note': 'Todavía no está aprobada: la administración lo sabe y decide ahora.',
  'access-told.applicant.lapsed': 'Su invitación ya no vale: {number}',
  'access-told.applicant.lapsed.note':
    'Antes de que usted aceptara, el acuerdo de {company} se redujo a menos plazas, y la suya era la última reservada. Su solicitud no se ha perdido: está de nuevo en espera de una plaza.',
  'access-told.applicant.escalated': 'Vamos con retraso con su solicitud {number}',
  'access-told.applicant.escalated.note':
    'Le prometimos una respuesta antes del {due} y no lo hemos cumplido. He vuelto a avisar a toda la administración. Su solicitud conserva su turno; también puede contactar directamente con nosotros.',
  'access-told.applicant.revoked': 'Su invitación ya no vale: {number}',
  'access-told.applicant.revoked.note':
    '{replaced} ha retomado el acceso antes de que usted aceptara. No ha cambiado nada más; puede solicitarlo de nuevo cuando quiera.',
  'access-told.applicant.approved': 'Tiene una invitación: superusuario de {company}',
  'access-told.applicant.approved.note':
    '{number} está aprobada. Acepte aquí con una pulsación, o con el enlace de su correo, antes del {until}. Hasta entonces su plaza está reservada.',
  'access-told.applicant.approved.note-chat':
    '{number} está aprobada. Acepte aquí con una pulsación antes del {until}. Hasta entonces su plaza está reservada.',
  'access-told.applicant.expiring': 'Su invitación acaba pronto: {number}',
  'access-told.applicant.expiring.note':
    'La plaza en {company} está reservada para usted hasta el {until}. Basta una pulsación para aceptarla.',
  'access-told.applicant.expired': 'Su invitación ha caducado: {number}',
  'access-told.applicant.expired.note':
    'No se aceptó en 7 días, así que la plaza en {company} ya no está reservada. Su solicitud sigue en pie: con una pulsación recibe una nueva invitación mientras haya una plaza libre.',
  'access-told.applicant.rejected': 'Su solicitud {number} se ha rechazado',
  'access-told.applicant.rejected.note':
    'El motivo está arriba. Se conserva todo lo que escribió: corrija lo que falte y envíela de nuevo.',
  'access-told.applicant.withdrawn': 'La solicitud {number} se ha retirado',
  'access-told.applicant.withdrawn.note': 'En {company} no ha cambiado nada. Puede solicitarlo de nuevo cuando quiera.',
  'access-told.replaced.submitted': '{name} quiere sustituirle',
  'access-told.replaced.submitted.note':
    'Si se aprueba, {name} tendrá durante ese tiempo su acceso de superusuario en {company}, y usted podrá retomarlo cuando quiera. Si se opone, no ocurre nada hasta que la administración haya leído por qué. Si no dice nada, decide la administración.',
  'access-told.replaced.overruled': 'Su oposición a {number} se ha desestimado',
  'access-told.replaced.overruled.note':
    'El motivo está arriba. Aunque {name} le sustituya, usted puede retomar su acceso en cualquier momento.',
  'access-told.replaced.approved': '{name} le sustituirá',
  'access-told.replaced.approved.note':
    'En cuanto {name} acepte la invitación, su acceso de superusuario en {company} queda en suspenso: {period}. Puede retomarlo en cualquier momento, también antes.',
  'access-told.replaced.rejected': 'Para usted no cambia nada: {number} se ha rechazado',
  'access-told.replaced.rejected.note': '{name} no le sustituye. Su acceso en {company} sigue como estaba.',
  'access-told.replaced.withdrawn': 'Para usted no cambia nada: {number} se ha retirado',
  'access-told.replaced.withdrawn.note': '{name} no le sustituye. Su acceso en {company} sigue como estaba.',
  'access-told.approver.accepted': '✅ {name} ha aceptado: superusuario de **{company}** ({period}, {number}).',
  'access-mail.title': 'Tiene una invitación: superusuario de {company}',
  'access-mail.text':
    'Su solicitud {number} está aprobada. Pulse el botón para aceptar; la plaza está reservada para usted hasta el {until}. Periodo: {period}.',
  'access-mail.button': 'Aceptar la invitación',
  'access-mail.once':
    'El enlace vale una vez y es solo suyo. También puede aceptar en el chat con el servicio de ayuda.',
  'access-mail.because': 'Recibe este correo porque usted solicitó acceso de superusuario. Nunca pedimos contraseñas.',

  // ── Lo que se dice de una plaza ──
  'seat-told.holder.given': '✅ Usted sustituye a {regular} como superusuario de **{company}**: {period}.',
  'seat-told.holder.given-own': '✅ Usted es superusuario de **{company}**.',
  'seat-told.holder.began': '✅ Desde ahora sustituye a {regular} como superusuario de **{company}**: {period}.',
  'seat-told.holder.ending':
    'Su sustitución de {regular} en **{company}** acaba pronto: {period}. Después, {regular} tendrá de nuevo el acceso.',
  'seat-told.holder.ending-own': 'Su acceso de superusuario en **{company}** acaba pronto: {period}.',
  'seat-told.holder.ended':
    'Su sustitución de {regular} en **{company}** ha acabado ({at}). ¡Gracias! Los tickets que abrió siguen visibles para usted y quedan en la empresa.',
  'seat-told.holder.ended-own':
    'Su acceso de superusuario en **{company}** ha acabado ({at}). Sus propios tickets siguen visibles para usted.',
  'seat-told.holder.free':
    'Su sustitución en **{company}** ha acabado ({at}). ¡Gracias! La plaza está libre ahora: si ha de quedársela, solicite el acceso.',
  'seat-told.holder.taken-back':
    '¡Gracias por la sustitución! {regular} ha retomado el acceso en **{company}** ({at}). Sus tickets siguen visibles para usted como solicitante.',
  'seat-told.holder.revoked':
    'Se le ha revocado el acceso como sustituto en **{company}** ({at}). Sus propios tickets siguen visibles para usted. Si es un error, solicite el acceso de nuevo.',
  'seat-told.holder.revoked-own':
    'Se le ha revocado el acceso de superusuario en **{company}** ({at}). Sus propios tickets siguen visibles para usted. Si es un error, solicite el acceso de nuevo.',
  'seat-told.holder.left':
    'Ya no sustituye a {regular} en **{company}** ({at}). Sus tickets siguen visibles para usted.',
  'seat-told.holder.cancelled': 'Finalmente no sustituirá a {regular} en **{company}**. No ha cambiado nada más.',
  'seat-told.replaced.given':
    '{holder} le sustituye en **{company}**: {period}. Puede retomar su acceso en cualquier momento.',
  'seat-told.replaced.began':
    'Desde ahora, {holder} le sustituye en **{company}**: {period}. Puede retomar su acceso en cualquier momento.',
  'seat-told.replaced.ending':
    'El tiempo en que {holder} le sustituye en **{company}** acaba pronto: {period}. Después, el acceso es de nuevo suyo por sí solo.',
  'seat-told.replaced.ended':
    'Usted es de nuevo superusuario de **{company}**: el tiempo de {holder} ha acabado ({at}).',
  'seat-told.replaced.taken-back': 'Usted es de nuevo superusuario de **{company}**; {holder} lo sabe ({at}).',
  'seat-told.replaced.revoked':
    'Usted es de nuevo superusuario de **{company}**: se revocó el acceso de {holder} ({at}).',
  'seat-told.replaced.left': 'Usted es de nuevo superusuario de **{company}**: {holder} ya no le sustituye ({at}).',
  'seat-told.replaced.cancelled': 'Finalmente, {holder} no le sustituirá en **{company}**.',
  'seat-told.company-admin.given': '{holder} sustituye a {regular} como superusuario de **{company}**: {period}.',
  'seat-told.company-admin.given-own': '{holder} ya es superusuario de **{company}**.',
  'seat-told.company-admin.began':
    'Desde ahora, {holder} sustituye a {regular} como superusuario de **{company}**: {period}.',
  'seat-told.company-admin.ending': 'La sustitución de {regular} por {holder} en **{company}** acaba pronto: {period}.',
  'seat-told.company-admin.ending-own':
    'El acceso de superusuario de {holder} en **{company}** acaba pronto: {period}.',
  'seat-told.company-admin.ended':
    '{regular} vuelve a ser superusuario de **{company}**: el tiempo de {holder} ha acabado ({at}).',
  'seat-told.company-admin.ended-own': 'El acceso de superusuario de {holder} en **{company}** ha acabado ({at}).',
  'seat-told.company-admin.free':
    'La sustitución de {holder} en **{company}** ha acabado ({at}) y {regular} ya no está: la plaza queda libre.',
  'seat-told.company-admin.taken-back':
    '{regular} ha retomado el acceso de superusuario en **{company}**, que tenía {holder} ({at}).',
  'seat-told.company-admin.revoked':
    'Se ha revocado el acceso de {holder} como sustituto de {regular} en **{company}** ({at}).',
  'seat-told.company-admin.revoked-own':
    'Se ha revocado el acceso de superusuario de {holder} en **{company}** ({at}).',
  'seat-told.company-admin.left': '{holder} ya no sustituye a {regular} en **{company}** ({at}).',
  'seat-told.company-admin.left-own': '{holder} ya no es superusuario de **{company}** ({at}).',
  'seat-told.company-admin.cancelled': 'Finalmente, {holder} no sustituirá a {regular} en **{company}**.',
  'seat-told.approver.left-own':
    '{holder} ya no tiene la plaza de superusuario de **{company}**, mientras otra persona hace la sustitución. La sustitución sigue hasta el fin del periodo; después, la plaza queda libre. Si ha de quedarse con quien sustituye, podrá solicitarla entonces.',
  'seat-told.extend': 'Prolongar',
  'seat-told.fine': 'De acuerdo',
  'first-steps.title': 'Sus primeros pasos como superusuario',
  'first-steps.text':
    'Desde ahora envía al proveedor los tickets de todos en {company}, puede ver todos los tickets de la empresa y le llegan los borradores de sus compañeros para enviarlos.',
  'first-steps.version': 'Encontrar mi versión',

  // ── Cambios de acuerdo ──
  'amendment.status.requested': 'Pedido',
  'amendment.status.quoted': 'Con oferta',
  'amendment.status.signed': 'Firmado, aún no en vigor',
  'amendment.status.applied': 'En vigor',
  'amendment.status.rejected': 'Rechazado',
  'amendment.status.withdrawn': 'Retirado',
  'amendment-card.title': 'Cambio de acuerdo {number}',
  'amendment-card.choice': '{number} · {company}: {from, number} → {to, number}',
  'amendment-card.limit': '{from, number} → {to, number} superusuarios',
  'amendment-card.waits':
    'Menos plazas de las que están en uso: nadie pierde el acceso. Entra en vigor por sí solo en cuanto quepan todos; hasta entonces no se da ninguna plaza nueva.',
  'amendment-card.sign': 'Marcar como firmado',
  'amendment-card.decline': 'Rechazar',
  'amendment-card.fact.company': 'Empresa',
  'amendment-card.fact.agreement': 'Acuerdo',
  'amendment-card.fact.limit': 'Plazas',
  'amendment-card.fact.requested-by': 'Pedido por',
  'amendment-card.fact.answer': 'Respuesta',
  'amendment-told.requested': '{company} pide {limit, number} plazas de superusuario ({number})',
  'amendment-told.quoted': 'Hay una oferta para su cambio de acuerdo {number}',
  'amendment-told.signed': 'Su cambio de acuerdo {number} está firmado',
  'amendment-told.applied': '{company} tiene ahora {limit, number} plazas de superusuario ({number})',
  'amendment-told.rejected': 'Su cambio de acuerdo {number} se ha rechazado',
  'amendment-told.withdrawn': 'El cambio de acuerdo {number} de {company} se ha retirado',
  'amendment-queue.command': 'cambios de acuerdo|cambios de acuerdo pendientes|modificaciones de acuerdo',
  'amendment-queue.button': 'Cambios de acuerdo',
  'amendment-queue.title': 'Cambios de acuerdo por firmar ({count, number})',
  'amendment-queue.empty': 'Ningún cambio de acuerdo espera una firma.',
  'amendment-sign.command': 'firmar cambio de acuerdo|cambio de acuerdo firmado|marcar acuerdo como firmado',
  'amendment-sign.draft': 'la firma',
  'amendment-sign.asking': 'Marcar como firmado',
  'amendment-sign.title': 'Marcar {number} como firmado – {company}',
  'amendment-sign.review': '¿Han firmado {number} ambas partes? – {company}',
  'amendment-sign.confirm': 'Sí, está firmado',
  'amendment-sign.amendment.ask': '¿Qué cambio de acuerdo está firmado?',
  'amendment-sign.note-raise':
    'El límite sube de {from, number} a {to, number} de inmediato. Las solicitudes que esperan una plaza se podrán aprobar, y se avisa a la administración.',
  'amendment-sign.note-cut':
    'El límite baja de {from, number} a {to, number} en cuanto quepan todos: nadie pierde el acceso. Desde ahora no se da ninguna plaza nueva, y acaban las invitaciones que ya no quepan; se avisa a quienes las tenían.',
  'amendment-decline.command':
    'rechazar cambio de acuerdo|rechazar modificación de acuerdo|rechazar modificacion de acuerdo',
  'amendment-decline.draft': 'la respuesta',
  'amendment-decline.asking': 'Rechazar un cambio de acuerdo',
  'amendment-decline.title': 'Rechazar {number} – {company}',
  'amendment-decline.review': '¿Rechazar {number}? – {company}',
  'amendment-decline.confirm': 'Rechazar',
  'amendment-decline.amendment.ask': '¿Qué cambio de acuerdo rechaza?',
  'amendment-decline.answer.ask': '¿Por qué no?',
  'amendment-decline.note':
    'Quien lo pidió lo lee palabra por palabra. El acuerdo sigue como está; puede pedirse de nuevo.',

  // ── Decidir ──
  'access-approve.command': 'aprobar|aprobar solicitud|aprobar una solicitud|aprobar acceso',
  'access-approve.draft': 'la aprobación',
  'access-approve.asking': 'Aprobar una solicitud',
  'access-approve.title': 'Aprobar {number} · {name}',
  'access-approve.review': '¿Aprobar {number} · {name}?',
  'access-approve.confirm': 'Aprobar',
  'access-approve.request.ask': '¿De qué solicitud se trata?',
  'access-approve.company.ask': '¿De qué empresa se trata?',
  'access-approve.replaces.ask': '¿A quién sustituye?',
  'access-approve.note': '{name} recibe una invitación como superusuario de {company} y tiene 7 días para aceptarla.',
  'access-approve.note-replaces': 'Se avisa a {replaced}, que puede retomar el acceso en cualquier momento.',
  'access-approve.done':
    '✅ La invitación va camino de {name}, válida hasta el {until}. La plaza queda reservada hasta entonces, y se le avisará cuando la acepte. Para deshacerlo: *Solicitudes abiertas*, *Con invitación*.',
  'access-approve.more': '{count, plural, one {Le espera una solicitud más} other {Le esperan # solicitudes más}}.',
  'access-approve.full':
    '{used, number} de {limit, number} plazas de **{company}** están ocupadas, así que ahora no se puede aprobar a {name}. **{number}** no se ha perdido: queda en espera y {name} lo sabe.',
  'access-approve.overlaps':
    '{other} ya sustituye a {replaced} en ese tiempo, así que **{number}** no se ha aprobado. No ha cambiado nada.',
  'access-approve.nobody-to-replace':
    'En **{company}** no hay nadie con plaza propia a quien {name} pueda sustituir. **{number}** no se ha aprobado; no ha cambiado nada.',
  'access-approve.holds-already':
    '{name} ya tiene una plaza o una invitación en **{company}**. **{number}** no se ha aprobado; no ha cambiado nada.',
  'access-approve.no-company': 'Todavía no se sabe de qué empresa trata **{number}**. No ha cambiado nada.',
  'access-approve.whom-to-replace': 'Todavía no se ha dicho a quién sustituye {name}. No ha cambiado nada.',
  'access-approve.objected':
    '{replaced} se opone a **{number}**. Podrá aprobarla cuando haya desestimado la oposición y dicho por qué. No ha cambiado nada.',
  'access-approve.period-over':
    'Los días que pidió {name} ya han pasado; **{number}** no se puede aprobar. Rechácela y dígalo, o pregunte por otros días.',
  'access-ask.draft': 'su pregunta',
  'access-ask.asking': 'Una pregunta',
  'access-ask.title': 'Pregunta sobre {number} · {name}',
  'access-ask.review': 'Su pregunta sobre {number} · {name}',
  'access-ask.confirm': 'Enviar',
  'access-ask.request.ask': '¿De qué solicitud se trata?',
  'access-ask.text.ask': 'Su pregunta',
  'access-ask.note':
    '{name} la lee palabra por palabra. Hasta la respuesta, las 24 horas están en pausa, y {name} lo sabe.',
  'access-ask.done':
    '✅ {name} tiene su pregunta. Las 24 horas están en pausa hasta la respuesta; entonces esta tarjeta vuelve a usted.',
  'access-reject.draft': 'el rechazo',
  'access-reject.asking': 'Rechazar una solicitud',
  'access-reject.title': 'Rechazar {number} · {name}',
  'access-reject.review': '¿Rechazar {number} · {name}?',
  'access-reject.confirm': 'Rechazar',
  'access-reject.request.ask': '¿De qué solicitud se trata?',
  'access-reject.text.ask': '¿Por qué?',
  'access-reject.note':
    '{name} lee el motivo palabra por palabra, y puede corregir la solicitud y enviarla de nuevo sin volver a escribirla.',
  'access-reject.done':
    '{name} tiene su motivo y puede corregir la solicitud. Si vuelve, es una nueva ronda con su propia decisión.',
  'access-overrule.draft': 'la desestimación',
  'access-overrule.asking': 'Desestimar una oposición',
  'access-overrule.title': 'Desestimar la oposición: {number} · {name}',
  'access-overrule.review': '¿Desestimar la oposición a {number} · {name}?',
  'access-overrule.confirm': 'Desestimar',
  'access-overrule.request.ask': '¿De qué solicitud se trata?',
  'access-overrule.text.ask': '¿Por qué no es válida?',
  'access-overrule.note':
    'Quien se opuso lee el motivo palabra por palabra. La solicitud no queda aprobada con esto: eso es la siguiente pulsación.',
  'access-overrule.done':
    'La oposición queda desestimada, y quien la hizo tiene su motivo. Ahora la solicitud se puede aprobar.',
  'access-invite.draft': 'la invitación',
  'access-invite.asking': 'Enviar de nuevo una invitación',
  'access-invite.title': 'Enviar de nuevo la invitación: {number} · {name}',
  'access-invite.review': '¿Enviar de nuevo la invitación? {number} · {name}',
  'access-invite.confirm': 'Enviar de nuevo',
  'access-invite.request.ask': '¿De qué solicitud se trata?',
  'access-invite.done':
    '✅ Una nueva invitación para {name} está en camino, válida hasta el {until}. Los enlaces anteriores ya no valen.',
  'access-invite.used-up':
    'La invitación de {name} ya se ha enviado de nuevo {count, number} veces, que es el máximo. Solicite el acceso otra vez; no ha cambiado nada.',
  'access-invite.no-seat':
    'Entretanto, todas las plazas de {company} están ocupadas, así que aún no hay una nueva invitación. Su solicitud vuelve a esperar una plaza y conserva su turno.',
  'access-accept.draft': 'la aceptación de la invitación',
  'access-accept.asking': 'Aceptar una invitación',
  'access-accept.title': 'Aceptar {number}',
  'access-accept.review': '¿Aceptar la invitación {number}?',
  'access-accept.confirm': 'Aceptar',
  'access-accept.request.ask': '¿De qué invitación se trata?',
  'access-accept.note': 'Será superusuario de {company} ({period}).',
  'access-accept.done': '✅ Usted es superusuario de **{company}** ({period}).',
  'access-accept.done-later': '✅ Aceptada. Será superusuario de **{company}** ({period}). Le escribo cuando empiece.',
  'access-accept.over':
    'Los días que pidió ya han pasado, así que en {company} ya no hay nada que aceptar. No ha cambiado nada.',
  'access-accept.expired':
    'Los 7 días de esta invitación han pasado. No ha cambiado nada; una nueva cuesta una pulsación.',
  'seat-give-up.command': 'renunciar a mi plaza|dejar mi plaza|renunciar a mi acceso|dejar de ser superusuario',
  'seat-give-up.draft': 'la renuncia a su plaza',
  'seat-give-up.asking': 'Renunciar a mi plaza',
  'seat-give-up.title': 'Renunciar a mi plaza – {company}',
  'seat-give-up.review': '¿Renunciar a su plaza? – {company}',
  'seat-give-up.confirm': 'Renunciar a mi plaza',
  'seat-give-up.company.ask': '¿En qué empresa?',
  'seat-give-up.note':
    'Su acceso de superusuario en {company} acaba de inmediato. Sus propios tickets siguen visibles para usted; los demás quedan en la empresa. Quien le sustituya sigue hasta el fin de su periodo. Para recuperar el acceso, solicítelo de nuevo.',
  'seat-give-up.nothing': 'No tiene ninguna plaza de superusuario a la que renunciar. No ha cambiado nada.',
  'seat-give-up.done': '✅ Ha renunciado a su plaza en **{company}**. Sus propios tickets siguen visibles para usted.',
  'seat-revoke.draft': 'la revocación del acceso',
  'seat-revoke.asking': 'Revocar el acceso',
  'seat-revoke.title': 'Revocar el acceso de {name} – {company}',
  'seat-revoke.review': '¿Revocar el acceso de {name}? – {company}',
  'seat-revoke.confirm': 'Revocar el acceso',
  'seat-revoke.company.ask': '¿En qué empresa?',
  'seat-revoke.person.ask': '¿El acceso de quién?',
  'seat-revoke.note':
    '{name} pierde de inmediato el acceso de superusuario en {company}, o la invitación a él, y se le avisa. Los tickets quedan en la empresa. Para devolverlo, {name} solicita el acceso de nuevo.',
  'seat-revoke.nothing': '{name} ya no tiene plaza ni invitación en **{company}**. No ha cambiado nada.',
  'seat-revoke.done':
    '{name} ya no tiene acceso de superusuario en **{company}**, y lo sabe. Puede solicitarlo de nuevo cuando quiera.',

  // ── Por qué recibe alguien un correo, y a quién no se pudo localizar ──
  'notice.who.applicant': 'una persona que solicita acceso',
  'notice.who.approver': 'una persona de la administración que decide sobre los accesos',
  'notice.who.replaced': 'un superusuario al que alguien sustituye',
  'notice.who.holder': 'un superusuario',
  'notice.who.company-admin': 'una persona de la administración de un cliente',
  'notice.who.sales': 'una persona de ventas',
  'notice.who.licence-admin': 'un administrador de licencias',
  'notice.who.licence-contact': 'un contacto de licencias',
  'notice.who.licence-user': 'alguien que tenía una licencia',
  'notice.who.licence-support': 'el soporte de licencias',
  'mail.because.applicant': 'Recibe este correo porque se trata de su solicitud y no pude localizarle en el chat.',
  'mail.because.access': 'Recibe este correo porque se trata de una solicitud de acceso de superusuario.',
  'mail.because.approver':
    'Recibe este correo porque usted decide sobre los accesos de superusuario y no pude localizarle en el chat.',
  'mail.because.replaced':
    'Recibe este correo porque se trata de su acceso de superusuario y no pude localizarle en el chat.',
  'mail.because.holder':
    'Recibe este correo porque se trata de su acceso de superusuario y no pude localizarle en el chat.',
  'mail.because.company-admin':
    'Recibe este correo porque usted administra su empresa y no pude localizarle en el chat.',
  'mail.because.sales': 'Recibe este correo porque usted firma acuerdos y no pude localizarle en el chat.',
}
