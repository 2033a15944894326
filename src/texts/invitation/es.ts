import type { invitationEn } from './en.ts'

/** Invitaciones a plazas de superusuario: su página, y lo que se dice cuando una no llegó (usted). */
export const invitationEs: { readonly [K in keyof typeof invitationEn]: string } = {
  // ── La página del enlace enviado ──
  'seat-invitation.title': '¿Ser superusuario de {company}?',
  'seat-invitation.text':
    '{by}, de {vendor}, ha aprobado su solicitud {number}. La plaza será suya en cuanto usted acepte.',
  'seat-invitation.by': 'Le invita',
  'seat-invitation.company': 'Empresa',
  'seat-invitation.role': 'Función',
  'seat-invitation.super-user': 'Superusuario',
  'seat-invitation.period': 'Periodo',
  'seat-invitation.until': 'Reservada hasta el',
  'seat-invitation.moment': '{at} ({zone})',
  'seat-invitation.changes': 'Qué cambia',
  'seat-invitation.for-you':
    'Para usted: podrá ver todos los tickets de {company}, enviar tickets a {vendor} en nombre de toda la empresa y recibir los borradores de sus colegas para enviarlos.',
  'seat-invitation.for-nobody': 'Para los demás: nada. La plaza estaba reservada para usted.',
  'seat-invitation.for-a-time':
    'Para {replaced}: sin acceso de superusuario durante ese tiempo. Después lo tendrá de nuevo sin hacer nada, y {replaced} puede retomarlo cuando quiera.',
  'seat-invitation.for-good':
    'Para {replaced}: sin acceso de superusuario hasta que {replaced} lo retome, lo que puede hacer cuando quiera.',
  'seat-invitation.begins-later': 'Hasta el primer día del periodo todo sigue como está.',
  'seat-invitation.accept': 'Aceptar',
  'seat-invitation.decline': 'No aceptar',
  'seat-invitation.done-title': 'Usted es superusuario de {company}',
  'seat-invitation.done': 'Aceptada el {at} ({zone}). Siga en el chat: allí le esperan sus primeros pasos.',
  'seat-invitation.planned-title': 'Aceptada: superusuario de {company}',
  'seat-invitation.planned':
    'Aceptada el {at} ({zone}). Hasta que empiece el periodo no cambia nada; entonces le escribo en el chat.',
  'seat-invitation.to-me': 'Ir a su cuenta',
  'seat-invitation.accepted-title': 'Esta invitación ya se aceptó',
  'seat-invitation.accepted':
    'Se aceptó el {at} ({zone}), aquí o en el chat. No queda nada por hacer. Si no fue usted, póngase en contacto con nosotros.',
  'seat-invitation.expired-title': 'Esta invitación ha caducado',
  'seat-invitation.expired':
    'Han pasado sus 7 días, así que la plaza ya no está reservada. Su solicitud {number} sigue en pie. Con una pulsación se envía una nueva invitación a {email} y a su chat, si hay una plaza libre.',
  'seat-invitation.superseded-title': 'Hay una invitación más reciente',
  'seat-invitation.superseded':
    'Se envió a {email} y a su chat; solo vale el enlace más reciente. Si no la encuentra, pida que se le envíe otra.',
  'seat-invitation.withdrawn-title': 'Esta invitación se ha retirado',
  'seat-invitation.withdrawn':
    'Su solicitud {number} se ha retirado: no ha cambiado nada y la plaza vuelve a estar libre. Puede solicitar acceso de nuevo en el chat cuando quiera.',
  'seat-invitation.taken-back-title': 'Esta invitación ya no vale',
  'seat-invitation.taken-back':
    'La persona a la que iba a sustituir ha retomado el acceso antes de que usted aceptara. No ha cambiado nada más. Puede solicitar acceso de nuevo en el chat cuando quiera.',
  'seat-invitation.revoked-title': 'Esta invitación se ha anulado',
  'seat-invitation.revoked':
    'La administración la anuló antes de que usted aceptara; para usted no ha cambiado nada. Si cree que es un error, póngase en contacto con nosotros o solicite acceso de nuevo en el chat.',
  'seat-invitation.lapsed-title': 'Su plaza ya no está reservada',
  'seat-invitation.lapsed':
    'Antes de que usted aceptara, el acuerdo de su empresa se redujo a menos plazas, y la suya era la última reservada. Su solicitud {number} no se ha perdido: está de nuevo en espera de una plaza, y le avisaremos cuando quede una disponible.',
  'seat-invitation.no-seat-title': 'Ahora no hay ninguna plaza libre',
  'seat-invitation.no-seat':
    'Después de que caducara esta invitación, la última plaza se dio a otra persona. Su solicitud {number} no se ha perdido: queda a la espera de una plaza, y le avisaremos cuando quede una disponible.',
  'seat-invitation.undecided-title': 'Su solicitud se está decidiendo de nuevo',
  'seat-invitation.undecided':
    'Esta invitación ya no vale, pero puede haber otra vez una plaza libre y la administración tiene su solicitud {number}. En cuanto se apruebe, recibirá una nueva invitación.',
  'seat-invitation.rejected-title': 'Esta invitación ya no vale',
  'seat-invitation.rejected':
    'Su solicitud {number} se revisó de nuevo y se rechazó. El motivo está en su chat; allí puede corregir la solicitud y enviarla otra vez.',
  'seat-invitation.period-over-title': 'Esos días ya han pasado',
  'seat-invitation.period-over':
    'El periodo que solicitó ha terminado, así que no queda nada que aceptar. No ha cambiado nada. Si necesita otros días, solicite acceso de nuevo en el chat.',
  'seat-invitation.nobody-to-replace-title': 'Ya no hay a quién sustituir',
  'seat-invitation.nobody-to-replace':
    'La persona a la que iba a sustituir ya no tiene plaza de superusuario, así que esta invitación no se puede aceptar. No ha cambiado nada. Solicite acceso de nuevo en el chat: quizá haya una plaza propia para usted.',
  'seat-invitation.renew': 'Pedir una nueva invitación',
  'seat-invitation.sent-title': 'Una nueva invitación está en camino',
  'seat-invitation.sent': 'Llega a {email} y a su chat. Solo vale el enlace del correo más reciente.',
  'seat-invitation.told-title': 'La administración ya lo sabe',
  'seat-invitation.told':
    'Ya se enviaron todas las invitaciones de {number}, así que he avisado a la administración de que usted aún quiere aceptar. Lo más rápido ahora: solicite acceso de nuevo en el chat.',
  'seat-invitation.other-title': 'Este enlace no es para su cuenta',
  'seat-invitation.other':
    'Se envió a otra persona, y este navegador tiene la sesión de {name}. No ha cambiado nada. Si aun así es suyo, cierre la sesión y abra el enlace otra vez.',

  // ── En el chat ──
  'access-accept.already':
    'Ya aceptó **{number}** el {at}: la plaza en **{company}** es suya. Su pulsación no ha cambiado nada.',
  'access.invited-bounced': '{until} · ⚠ el correo fue devuelto',
  'access-card.bounced': 'El correo de la invitación fue devuelto: {number} · {name}',
  'access-card.bounced.note':
    'El buzón de {name} no lo admite. {name} lo sabe por el chat y puede aceptar allí o cambiar la dirección; después, envíe la invitación de nuevo.',
  'access-card.wanted': 'Se pide otra invitación: {number} · {name}',
  'access-card.wanted.note':
    '{name} pide una más, pero no se puede enviar: ya se enviaron todas, o entretanto sustituye otra persona. Lo que ayuda ahora es una nueva solicitud de {name}.',
  'access-card.change-address': 'Cambiar mi dirección',
  'access-told.applicant.bounced': 'El correo con su invitación fue devuelto: {number}',
  'access-told.applicant.bounced.note':
    'Su buzón no lo admite, pero no se ha perdido nada: acepte aquí mismo antes del {until}. O cambie su dirección y pida que se envíe la invitación de nuevo.',
}
