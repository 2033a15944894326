import type { legalEn } from './en.ts'

/** Las páginas `/privacy` y `/terms`, que el paquete de Teams nombra (usted). */
export const legalEs: { readonly [K in keyof typeof legalEn]: string } = {
  // ── /privacy ─────────────────────────────────────────────────────────────
  'privacy.title': 'Privacidad',
  'privacy.intro':
    'Qué guarda este helpdesk sobre usted, para qué, durante cuánto tiempo y quién lo ve. Responsable: {vendor}.',
  'privacy.what': 'Qué se guarda',
  'privacy.what-text':
    'Su nombre, correo electrónico, idioma y zona horaria; las cuentas con las que llega (de Teams, su identificador y el de su organización); su empresa y sus funciones en ella; sus tickets, respuestas y archivos; los borradores que no ha enviado; quién hizo qué en un ticket y cuándo; y cuándo y cómo inició sesión, o alguien lo intentó en su nombre. De un navegador con sesión iniciada, también su dirección de red y su tipo. De una contraseña solo se guarda un hash; una contraseña o clave que escriba por error en el chat no se guarda.',
  'privacy.why': 'Para qué',
  'privacy.why-text':
    'Para encontrar a quien le ayuda, tramitar sus tickets y mantenerle al corriente. Las únicas cookies son las del inicio de sesión. No se cede nada con fines publicitarios.',
  'privacy.who': 'Quién lo ve',
  'privacy.who-text':
    'Sus tickets: usted, las personas con quienes los comparte, los superusuarios de su empresa, el socio que la atiende y los agentes de {vendor}. Un borrador es solo suyo hasta que lo envía o lo reenvía. En un equipo o chat de grupo el bot dice únicamente lo que todos allí pueden saber. Los mensajes de Teams y los correos están además en manos de quienes los transportan, según sus propias reglas. Los nombres y direcciones de las personas de un tenant los conoce también el sistema de {vendor} en el que están los tenants. Si {vendor} usa un modelo de lenguaje, este lee lo preguntado cuando ayuda a entenderlo o responderlo, nunca su nombre, direcciones, teléfonos ni tickets. Las preguntas que nadie pudo responder se guardan sin decir de quién son.',
  'privacy.time': 'Durante cuánto tiempo',
  'privacy.account': 'Su cuenta',
  'privacy.account-time': 'hasta que la haga borrar',
  'privacy.tickets': 'Tickets',
  'privacy.tickets-time': 'permanecen como historial de su empresa; si hace borrar sus datos, sin su nombre',
  'privacy.drafts': 'Borradores',
  'privacy.drafts-time': '14 días; se eliminan otros 30 días después',
  'privacy.files': 'Archivos sin ticket',
  'privacy.files-time': '14 días',
  'privacy.chats': 'En qué punto está una conversación',
  'privacy.chats-time': '60 días después de la última palabra',
  'privacy.replies': 'Respuestas, por si se piden dos veces',
  'privacy.replies-time': '3 días',
  'privacy.notices': 'Avisos entregados',
  'privacy.notices-time': '30 días',
  'privacy.links': 'Enlaces enviados por correo',
  'privacy.links-time': '30 días después de caducar',
  'privacy.browsers': 'Navegadores con sesión iniciada',
  'privacy.browsers-time': '7 días',
  'privacy.attempts': 'Recuento de intentos de iniciar sesión',
  'privacy.attempts-time': '7 días',
  'privacy.yours': 'Qué puede hacer usted',
  'privacy.yours-text':
    'Escriba al bot «mis datos»: le muestra lo que sabe de usted, se lo entrega todo en un archivo y le permite cambiar su correo electrónico o borrar sus datos. Antes de borrar nada le dice qué permanece y pregunta una vez más.',

  // ── /terms ───────────────────────────────────────────────────────────────
  'terms.title': 'Condiciones de uso',
  'terms.intro':
    'Este helpdesk es para los clientes de {vendor}, para los socios que los atienden y para todos los que tengan una pregunta sobre los productos.',
  'terms.contract': 'Lo acordado',
  'terms.contract-text':
    'Lo que {vendor} debe a su empresa, y en qué plazo, está en el contrato entre ambas; esta página no cambia nada de ello. Cada ticket muestra los plazos que se derivan de él.',
  'terms.use': 'Lo que le pedimos',
  'terms.use-text':
    'Escriba lo que haga falta para ayudarle, y solo lo que pueda compartir. No escriba nunca contraseñas, códigos ni claves: aquí nadie se los pide. No envíe archivos que puedan causar daños ni actúe en nombre de otra persona.',
  'terms.yours': 'Lo que usted escribe',
  'terms.yours-text':
    'Es y seguirá siendo suyo. Lo usan {vendor} y su socio, si es quien le atiende, para resolver su ticket. Ningún ticket se envía antes de que usted haya visto un resumen y pulsado un botón.',
  'terms.access': 'Quién puede hacer qué',
  'terms.access-text':
    'Su empresa y {vendor} deciden quién tiene qué función. Se puede excluir a quien haga un mal uso del helpdesk.',
  'terms.limits': 'Cuando no responde',
  'terms.limits-text':
    'El helpdesk puede no estar disponible durante un rato. Si es urgente, use también las otras vías para llegar a {vendor}.',
}
