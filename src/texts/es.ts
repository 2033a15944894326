import { accessEs } from './access/es.ts'
import { approvalEs } from './approval/es.ts'
import { communityEs } from './community/es.ts'
import type { Catalog } from './en.ts'
import { invitationEs } from './invitation/es.ts'
import { legalEs } from './legal/es.ts'
import { slashEs } from './slash/es.ts'

/** Spanish, *usted* throughout (DOMAIN K5); quotes are «…». Commands hold what people type, with and without accents. */
export const es: Catalog = {
  ...accessEs,
  ...approvalEs,
  ...communityEs,
  ...invitationEs,
  ...legalEs,
  ...slashEs,
  // ── Buttons ──────────────────────────────────────────────────────────────
  'button.add-file': 'Añadir archivo',
  'button.all-company': 'Todos los tickets de la empresa',
  'button.all-of': 'Todos los tickets de {company}',
  'button.back': 'Volver',
  'button.back-to-list': 'Volver a la lista',
  'button.back-to-ticket': 'Volver al ticket',
  'button.bring-back': 'Recuperar',
  'button.cancel': 'Cancelar',
  'button.close': 'Cerrar',
  'button.closed': 'Cerrados',
  'button.contact': 'Contacto',
  'button.continue': 'Continuar',
  'button.continue-draft': 'Continuar',
  'button.copy-text': 'Copiar el texto',
  'button.create-ticket': 'Crear ticket',
  'button.discard': 'Descartar',
  'button.edit': 'Editar',
  'button.history': 'Historial',
  'button.home': 'Inicio',
  'button.how-it-works': 'Cómo funciona',
  'button.keep': 'Dejarlo así',
  'button.language': 'Idioma',
  'button.my-open': 'Mis tickets abiertos',
  'button.my-tickets': 'Mis tickets',
  'button.new': 'Empezar de nuevo',
  'button.new-ticket': 'Nuevo ticket',
  'button.open': 'Abrir',
  'button.remove-file': 'Quitar un archivo',
  'button.reopen': 'Reabrir',
  'button.reply': 'Responder',
  'button.search-all': 'Buscar en todos los tickets',
  'button.share': 'Compartir',
  'button.skip': 'Omitir',
  'button.unshare': 'Dejar de compartir',
  'button.withdraw': 'Retirar',
  'button.ask': 'Preguntar',
  'button.assign': 'Asignar',
  'button.hand': 'Traspasar',
  'button.join': 'Unirme a {number}',
  'button.note': 'Nota',
  'button.queue': 'Mi cola',
  'button.queue-all': 'Todos los abiertos',
  'button.queue-unassigned': 'Sin asignar',
  'button.refuse': 'Cancelar el ticket',
  'button.resolve': 'Resolver',
  'button.solved-no': 'No',
  'button.solved-yes': 'Sí',
  'button.take': 'Tomar',

  // ── What the core says ───────────────────────────────────────────────────
  'draft.cancelled': 'He cancelado {draft}. No se ha enviado nada.',
  'draft.copy': 'Aquí tiene su texto para copiarlo:\n\n{text}',
  'draft.exists': 'El {at} empezó {draft} y aún no ha enviado nada. ¿Quiere continuar o empezar de nuevo?',
  'draft.waiting': 'Tiene a medias {draft}; se conserva todo. ¿Seguimos?',
  'draft.known': 'He rellenado lo que ya sé. Puede cambiarlo antes de enviar:\n{rows}',
  'draft.what-to-edit': '¿Qué respuesta quiere cambiar?',
  'format.row': '{label}: {value}',
  'form.problem': 'Revise los campos marcados, por favor. Todo lo demás se conserva.',
  'review.press-needed':
    'Ya casi está: pulse el botón del resumen, por favor. Nunca envío nada solo porque se haya escrito.',
  'stale.done': '✓ Esto ya está hecho; la respuesta figura más abajo.',
  'stale.discarded': 'Este borrador se descartó. No se ha enviado nada.',
  'stale.expired':
    'Este borrador ha caducado a los 14 días. Aquí tiene su texto, para que no se pierda nada:\n\n{text}',
  'outbox.again': 'Me he interrumpido. Puede que vea por segunda vez lo que sigue; se hizo una sola vez.',
  'stale.unknown':
    'Este botón ya no lleva a ninguna parte. No ha cambiado nada; en la tarjeta de inicio está todo lo que funciona ahora.',
  'words.unclear':
    'No he encontrado palabras en su mensaje. Dígame en una frase qué necesita o elija en la tarjeta de inicio.',
  'group.answered-privately': 'Le he respondido en nuestro chat privado.',
  'group.open-chat': 'Esto queda entre usted y yo. Abra nuestro chat privado, por favor: allí le espera su solicitud.',
  'group.open-chat-button': 'Abrir el chat privado',
  'group.closed':
    'No puedo escribirle en privado: sus mensajes directos están cerrados. Pulse el botón y le respondo solo a usted, aquí mismo, o permita los mensajes directos de este servidor.',
  'group.closed-button': 'Mostrármelo aquí',
  'problem.bug':
    'Algo ha fallado por nuestra parte. No se ha enviado nada y su borrador se conserva. Inténtelo de nuevo o vaya a la tarjeta de inicio.',
  'problem.email': 'Escriba una dirección de correo completa, por ejemplo anna@empresa.com.',
  'problem.gave-up':
    'El sistema de tickets no se ha recuperado en 5 minutos. Lo que escribió sigue en la tarjeta de arriba: vuelva a pulsar su botón más tarde, por favor.',
  'problem.no-words': 'Dígalo con palabras, por favor; los símbolos solos no nos indican qué ha ocurrido.',
  'problem.not-an-option': 'Elija una de las opciones que aparecen aquí, por favor.',
  'problem.required': 'Rellene este campo, por favor.',
  'problem.too-long':
    'Es demasiado largo: tiene {length} caracteres y caben {max}. Acórtelo o adjúntelo como archivo de texto, por favor.',
  'problem.unavailable':
    'En este momento no se puede acceder al sistema de tickets, así que todavía no se ha guardado nada. Lo que escribió sigue en el chat; lo seguiré intentando durante 5 minutos y le responderé aquí.',
  'problem.unclear': 'No he podido interpretar esta respuesta. Escríbala de otra forma, por favor.',

  // ── Files ────────────────────────────────────────────────────────────────
  'file.empty':
    '{name} está vacío (0 bytes), así que no lo he añadido. Todo lo demás se conserva. Vuelva a enviarlo o elija otro archivo, por favor.',
  'file.too-large':
    '{name} ocupa {size, number} MB y el límite son 32 MB. Todo lo demás se conserva. Envíe un archivo más pequeño, o una imagen en lugar de un vídeo.',
  'file.not-allowed':
    'No puedo aceptar {name}: no se admiten programas, scripts ni páginas web. Todo lo demás se conserva. Sí puede enviar imágenes, documentos, registros (logs) y archivos comprimidos.',
  'file.disguised':
    '{name} no es lo que su nombre indica, así que no lo he añadido. Todo lo demás se conserva. Envíe el archivo original, por favor.',
  'file.infected': 'El antivirus ha detectado algo en {name}, así que no lo he añadido. Todo lo demás se conserva.',
  'file.forbidden-address':
    'No me está permitido descargar {name} de esa dirección. Todo lo demás se conserva. Adjunte el archivo aquí, en el chat, por favor.',
  'file.unreachable': 'No he podido descargar {name}. Todo lo demás se conserva. Vuelva a enviarlo, por favor.',
  'file.too-many':
    'Demasiados archivos: en un ticket caben hasta {max}; no se ha añadido: {names}. Todo lo demás se conserva. Comprima varios en un solo archivo o envíelos después como respuesta.',
  'file.slow':
    'La descarga de {name} tarda demasiado. Todo lo demás se conserva. Vuelva a enviarlo, o siga sin el archivo y añádalo después.',

  // ── Secretos que alguien escribe ───────────────────────────────────────────
  'secret.password':
    'Por favor, no escriba nunca contraseñas aquí: la he ignorado; no vuelva a usarla. Si su mensaje todavía la muestra, bórrelo, por favor.',
  'secret.password-button': 'Enviar enlace',
  'secret.link':
    'Por favor, no escriba nunca sus enlaces aquí: quien tenga uno puede usarlo. Lo he ignorado; pida uno nuevo.',
  'secret.link-button': 'Pedir un enlace nuevo',
  'secret.token':
    'Por favor, no escriba nunca tokens ni claves de acceso aquí: lo he ignorado. Haga que lo anulen donde se creó y use uno nuevo.',
  'secret.licence-key':
    'Eso parece una clave de licencia: la he ignorado y no la repito. Por favor, no escriba nunca claves aquí; el resto de lo que ha escrito se conserva.',

  // ── Mis datos, palabras de control, otra dirección ─────────────────────────
  'person.former': 'antiguo usuario',
  'my-data.command':
    'mis datos|privacidad|protección de datos|proteccion de datos|exportar mis datos|qué sabe de mí|que sabe de mi|rgpd',
  'my-data.button': 'Mis datos',
  'my-data.title': 'Lo que sé de usted',
  'my-data.purpose':
    '**Para qué:** para encontrar la ayuda adecuada, tramitar sus tickets y mantenerle al corriente. El responsable es {vendor}.',
  'my-data.who':
    '**Quién lo ve:** sus tickets los ven usted, las personas con quienes los comparte, los superusuarios de su empresa, el partner que la atiende y los agentes de {vendor}. Los borradores sin enviar solo los ve usted, hasta que reenvíe uno.',
  'my-data.time':
    '**Cuánto tiempo:** los borradores, 14 días y otros 30 hasta que se eliminan; los archivos sin ticket, 14 días; los mensajes entregados, 30 días; los enlaces enviados por correo, 30 días después de caducar. Su cuenta permanece hasta que la haga borrar; los tickets permanecen en {vendor} como historial de su empresa.',
  'my-data.fact.name': 'Nombre',
  'my-data.fact.email': 'Correo electrónico',
  'my-data.fact.chats': 'Chats',
  'my-data.fact.roles': 'Empresas',
  'my-data.fact.tickets': 'Tickets',
  'my-data.fact.drafts': 'Borradores sin enviar',
  'my-data.fact.files': 'Archivos',
  'my-data.role': '{company} ({role})',
  'my-data.export': 'Exportar a un archivo',
  'my-data.export-note':
    'La exportación es un archivo JSON con todo lo anterior, solo para usted; el enlace vale 15 minutos.',
  'my-data.change-address': 'Cambiar el correo electrónico',
  'my-data.erase': 'Borrar mis datos',
  'my-data.verify': '¿Es este el bot auténtico?',
  'my-data-erase.command': 'borrar mis datos|eliminar mis datos|borrar mi cuenta|eliminar mi cuenta|olvídeme|olvideme',
  'my-data-erase.draft': 'el borrado de sus datos',
  'my-data-erase.asking': 'Borrar mis datos',
  'my-data-erase.title': 'Borrar mis datos',
  'my-data-erase.review': '¿Borrar sus datos?',
  'my-data-erase.confirm': 'Borrar definitivamente',
  'my-data-erase.goes':
    '**Esto desaparece:** su nombre, su correo electrónico, su contraseña y toda forma de iniciar sesión; todos sus chats, sus borradores sin enviar y los archivos sin ticket; sus roles y su plaza de superusuario, que queda libre al momento; todo lo que se ha compartido con usted.',
  'my-data-erase.goes-stranger':
    '**Esto desaparece:** lo que sé de este chat: su nombre, su idioma y su lugar, sus borradores sin enviar y sus archivos. No tengo ninguna cuenta suya.',
  'my-data-erase.stays':
    '**Esto permanece:** sus tickets con lo que se ha escrito y adjuntado en ellos, como historial de su empresa, con *antiguo usuario* en lugar de su nombre. Los correos y mensajes que otros han recibido se quedan con ellos.',
  'my-data-erase.final':
    'No se puede deshacer. Los mensajes de este chat permanecen hasta que usted los borre. Si vuelve a escribir, no le conoceré.',
  'my-data-erase.done': 'Hecho: ya no le conozco. Quien escriba aquí a continuación será nuevo para mí.',
  'my-data-erase.last-vendor-admin':
    'Usted es el único administrador del fabricante: sin usted nadie podría gestionar este helpdesk. No se ha borrado nada. Añada primero a otro y vuelva después.',
  'my-data-erase.last-tenant-admin':
    'Usted es el único administrador de tenants de **{company}**. No se ha borrado nada. Haga que nombren primero a otro; el contacto le ayuda con ello.',
  'my-data-erase.answering':
    '{count, plural, one {Un ticket abierto espera} other {# tickets abiertos esperan}} su respuesta como agente. No se ha borrado nada. Entréguelos primero y vuelva después.',
  'my-data-erase.add-admin': 'Añadir un administrador',
  'verify-bot.command':
    'verificar bot|comprobar el bot|eres real|es usted real|es este el bot auténtico|es este el bot autentico|palabras de control|seguridad',
  'verify-bot.title': '¿Es este el bot auténtico de {vendor}?',
  'verify-bot.never':
    '**Nunca** pido una contraseña, un código de su teléfono ni una clave de licencia, y nadie de los nuestros lo hace en mi nombre. Quien lo haga no soy yo: no conteste y avise al contacto.',
  'verify-bot.tip': 'Nunca le pido su contraseña: por favor, no escriba nunca ninguna aquí.',
  'verify-bot.links':
    'Los enlaces para iniciar sesión o cambiar la contraseña llevan a **{host}** y a ningún otro sitio.',
  'verify-bot.phrase': 'Sus palabras de control',
  'verify-bot.compare':
    'Son solo suyas y las mismas en cada uno de sus chats. Anótelas: un bot que se haga pasar por mí y muestre otras, o ninguna, es falso. Pídalas solo en privado y no se las diga a nadie.',
  'email-change.command':
    'cambiar mi correo|cambiar correo|cambiar el correo electrónico|cambiar el correo electronico|cambiar mi correo electrónico|cambiar mi correo electronico|nuevo correo electrónico|nuevo correo electronico|cambiar mi email',
  'email-change.draft': 'su nuevo correo electrónico',
  'email-change.asking': 'Otro correo electrónico',
  'email-change.title': 'Otro correo electrónico',
  'email-change.email.ask': 'Su nuevo correo electrónico',
  'email-change.email.hint': 'Le envío allí un enlace; hasta que lo pulse vale el anterior.',
  'email-change.review': '¿Enviar el enlace?',
  'email-change.confirm': 'Enviar enlace',
  'email-change.same': 'Esa ya es su dirección.',
  'email-change.note':
    'Cuando lo confirme, sustituirá a {address}, donde aviso del cambio. Los tickets, las plazas y las empresas quedan como están.',
  'email-change.note-first':
    'Cuando lo confirme, será su dirección. Los tickets, las plazas y las empresas quedan como están.',
  'email-change.sent':
    'Si {address} puede ser suyo, un enlace va en camino. Vale 60 minutos; hasta que lo pulse no cambia nada.',

  // ── Refusals: what, and who can help ─────────────────────────────────────
  'refused.register':
    'Para ver o abrir tickets necesito saber quién es usted. Lo que ha empezado se conserva y continúa en cuanto le conozca.',
  'refused.not-found': 'No encuentro **{number}** entre los tickets que usted puede ver.',
  'refused.not-found-company': 'No lo encuentro entre lo que usted puede ver.',
  'refused.agents':
    'Esto corresponde al equipo de soporte. En sus propios tickets puede responder, añadir archivos, compartirlos y cerrarlos.',
  'refused.customers':
    'Eso lo decide solo el cliente. Como agente, termine un ticket con *Resolver* o *Cancelar el ticket*.',
  'refused.not-yours':
    'Este ticket se comparte con usted: puede leerlo y responder. Modificarlo corresponde a quien lo solicitó o a un superusuario.',
  'refused.super-user': 'La lista de toda la empresa es para los superusuarios. Sus propios tickets están a un toque.',
  'refused.member':
    'Esto es para personas de una empresa a la que {vendor} da soporte, y todavía no sé cuál es la suya.',
  'refused.no-colleagues': 'Los tickets se comparten entre compañeros, y usted no pertenece a la empresa de este.',
  'refused.forward':
    'Aquí solo los superusuarios envían tickets a {vendor}. El suyo se conserva: reenvíelo a uno de ellos.',
  'refused.self': 'Nadie decide sobre su propia solicitud. Tiene que hacerlo otro administrador o {vendor}.',
  'refused.company-admins': 'Esto corresponde a los administradores de la empresa o a {vendor}.',
  'refused.vendor-decides': 'Sobre las solicitudes de acceso de superusuario decide {vendor}.',
  'refused.delegated': 'El cliente no ha encargado esto a su empresa. Pueden hacerlo sus administradores o {vendor}.',
  'refused.licence-admin': 'De las licencias se ocupan los administradores de licencias.',
  'refused.licence-contact':
    'La clave completa es solo para el contacto de licencias y los administradores de licencias.',
  'refused.licence-support': 'Las claves las emite el soporte de licencias de {vendor}.',
  'refused.tenant-admin': 'Esto corresponde a los administradores del tenant.',
  'refused.partner': 'De esto se encarga el partner o {vendor}.',
  'refused.service': 'De esto se encarga el equipo de servicio de {vendor}.',
  'refused.sales': 'De esto se encarga el equipo comercial de {vendor}.',
  'refused.vendor-admin': 'De esto se encarga la administración de {vendor}.',
  'refused.who': 'En {company}: {names}.',
  'refused.nobody': 'En {company} nadie tiene todavía esa función.',

  // ── Por qué no, y lo que se puede hacer ──
  'button.why': '¿Por qué no puedo?',
  'button.what-may-i': '¿Qué puedo hacer?',
  'why.command': 'por qué no puedo|por que no puedo|por qué no|por que no|por qué|por que',
  'why.command-rights': 'qué puedo hacer|que puedo hacer|mis permisos|permisos',
  'why.title': 'Lo que puede hacer en {company}',
  'why.roles': 'Sus funciones',
  'why.can': 'Usted puede',
  'why.cannot': 'Corresponde a otras personas',
  'why.ticket-create': 'Crear tickets',
  'why.ticket-submit': 'Enviar tickets al proveedor por su cuenta',
  'why.ticket-list-company': 'Ver todos los tickets de la empresa',
  'why.ticket-queue': 'Trabajar en los tickets de la cola',
  'why.channel-register': 'Registrar canales de soporte y de administración',
  'why.register':
    'Lo que pertenece a una empresa solo se muestra a quienes conozco: su dirección debe estar confirmada, o {vendor} debe conocer su cuenta. Hasta entonces puede consultar la ayuda y los contactos.',
  'why.not-found':
    'Lo que usted no puede ver se muestra igual que lo que no existe, para que nadie averigüe nada probando. Usted ve sus propios tickets, los compartidos con usted y, como superusuario, todos los de su empresa.',
  'why.member':
    'Usted está dado de alta, pero aún no pertenece a ninguna empresa aquí. La administración de {vendor} le asigna a la suya; las preguntas a la comunidad no la necesitan.',
  'why.not-yours':
    'Un ticket lo modifican quien lo solicitó o envió y los superusuarios de su empresa. Compartido significa leer y responder.',
  'why.no-colleagues':
    'Un ticket lo comparten personas de su empresa con personas de su empresa. Quién pertenece a ella lo registra {vendor}; una pregunta de la comunidad no tiene empresa.',
  'why.super-user':
    'Un puesto de superusuario pertenece a una persona concreta, y el acuerdo dice cuántos hay. Quien ocupa uno ve todos los tickets de la empresa, desde que empieza hasta que termina.',
  'why.seat':
    'Un borrador reenviado lo envía quien ocupa un puesto de superusuario en ese mismo momento. El suyo ha terminado; decide quien lo ocupa ahora, y no se pierde ni una palabra.',
  'why.forward':
    'Según su acuerdo con {vendor}, solo los superusuarios envían tickets. Un cambio de acuerdo lo abriría a todos; hasta entonces, uno de ellos envía el suyo con un toque.',
  'why.customers':
    'Cerrar, retirar y confirmar son decisiones del cliente. Quien responde termina un ticket con *Resolver*, que lleva la respuesta, o con *Cancelar el ticket*, que lleva un motivo.',
  'why.self':
    'Quien pide algo, o saldría beneficiado, nunca lo decide: siempre intervienen dos personas. Tiene que hacerlo otro administrador o {vendor}.',
  'why.company-admins':
    'Quien ocupa un puesto puede renunciar a él. Retirar uno, o solicitarlo para otra persona, corresponde a los administradores de la empresa y a {vendor}.',
  'why.vendor-decides':
    '{vendor} decide quién es superusuario. Una empresa puede dejar que decidan sus propios administradores: {vendor} lo activa cuando la empresa lo pide.',
  'why.delegated':
    'Un partner hace esto solo para los clientes que se lo han encargado. Lo decide el cliente, y {vendor} lo registra.',
  'why.licence-admin':
    'Activar, cargar y quitar licencias cambia con qué puede trabajar toda una empresa. Por eso hace falta la función de administrador de licencias, que registra {vendor}.',
  'why.licence-contact':
    'Una clave abre el producto a quien la tenga. Completa solo la ven el contacto de licencias que figura en la cuenta y los administradores de licencias, ni siquiera el equipo de soporte.',
  'why.licence-support':
    'Las claves las emiten agentes de {vendor} con la competencia *soporte de licencias*, y solo después de firmarse el contrato.',
  'why.tenant-admin':
    'Lo que ocurre en un tenant corresponde a sus administradores una vez entregado; antes, al partner que lo creó. Nadie acepta costes en su nombre.',
  'why.partner': 'Los tenants los crea y entrega el partner que atiende al cliente, por debajo del suyo, o {vendor}.',
  'why.service':
    'Un tenant a medida lo terminan agentes de {vendor} con la competencia *servicio*, para que esté listo para enviar al entregarse.',
  'why.agents':
    'Tomar, preguntar, resolver y asignar corresponde a quien responde el ticket: el equipo de soporte de {vendor}, o el partner mientras el ticket sea suyo.',
  'why.sales':
    'Los acuerdos, sus cambios y los contratos se firman con el equipo comercial de {vendor}. Nadie más puede marcarlos como firmados, tampoco la administración.',
  'why.vendor-admin':
    'Las personas, las empresas, los canales y los avisos a todos los gestiona la administración de {vendor}.',
  'role.super-user': 'superusuario',
  'role.user': 'usuario',
  'role.tenant-admin': 'administrador del tenant',
  'role.licence-admin': 'administrador de licencias',
  'role.partner-admin': 'administrador del partner',
  'role.support-agent': 'agente de soporte',
  'role.vendor-admin': 'administrador del proveedor',
  'role.sales-manager': 'responsable comercial',

  // ── Home ─────────────────────────────────────────────────────────────────
  'help.command': 'ayuda|menú|menu|inicio|necesito ayuda|ayúdeme|ayudeme|qué puede hacer|que puede hacer|opciones',
  'help.title': 'Hola, {name}: ¿en qué podemos ayudarle?',
  'help.title-stranger': 'Le damos la bienvenida a {vendor}',
  'help.text': 'Elija de qué se trata o simplemente escriba qué ha ocurrido. Yo le preguntaré lo que falte.',
  'help.text-stranger':
    'Soy el servicio de soporte. Puedo decirle a quién dirigirse y cómo funciona todo. Para abrir tickets primero necesito saber quién es usted.',
  'help.in-group':
    'Soy el servicio de soporte. Mencióneme y diga qué necesita; lo que afecte a su empresa lo respondo en nuestro chat privado.',
  'help.mine': 'Mis tickets abiertos',
  'help.waiting': 'A la espera de su respuesta',
  'help.queue': 'Mi cola',
  'help.unassigned': 'Sin asignar',

  // ── Contact ──────────────────────────────────────────────────────────────
  'contact-show.command':
    'contacto|contactos|contactar|contacto de soporte|con quién contacto|con quien contacto|a quién contacto|a quien contacto|con quién hablo|con quien hablo|a quién me dirijo|a quien me dirijo|quién me ayuda|quien me ayuda|quién me puede ayudar|quien me puede ayudar|quién da soporte|quien da soporte|hablar con una persona|hablar con alguien|teléfono|telefono|teléfono de soporte|telefono de soporte',
  'contact.title': 'A quién dirigirse',
  'contact.title-company': 'A quién dirigirse – {company}',
  'contact.stranger':
    '**{vendor}** responde a las preguntas sobre sus productos. Para los tickets de su empresa necesito saber quién es usted.',
  'contact.no-agreement': 'No encuentro ningún acuerdo de {company}. {vendor} puede comprobarlo.',
  'contact.route': '**{product}**: el soporte de primera línea lo presta {who} (acuerdo {agreement}).',
  'contact.none-missing': '**{product}**: no encuentro ningún acuerdo. El equipo de soporte puede comprobarlo.',
  'contact.none-suspended':
    '**{product}**: el acuerdo {agreement} está suspendido. El equipo de soporte puede comprobarlo.',
  'contact.none-ended': '**{product}**: el acuerdo {agreement} ha finalizado. El equipo de soporte puede comprobarlo.',
  'contact.email': 'Correo electrónico',
  'contact.phone': 'Teléfono',
  'contact.url': 'Web',
  'contact.email-of': 'Correo de {who}',
  'contact.phone-of': 'Teléfono de {who}',
  'contact.url-of': 'Web de {who}',
  'contact.super-users': 'Sus superusuarios',

  // ── Language ─────────────────────────────────────────────────────────────
  'language.command':
    'idioma|idiomas|lenguaje|lengua|cambiar idioma|cambiar el idioma|cambiar de idioma|español|espanol|castellano|en español|en espanol|habla español|habla espanol',
  'language.draft': 'su cambio de idioma',
  'language.asking': 'Idioma',
  'language.title': 'Idioma',
  'language.language.ask': '¿En qué idioma le hablo?',
  'language.review': '¿Cambiar el idioma?',
  'language.confirm': 'Cambiar',
  'language.done': 'A partir de ahora le hablaré en español en todos los chats.',
  'language.en': 'English',
  'language.de': 'Deutsch',
  'language.es': 'Español',

  // ── How it works, version ────────────────────────────────────────────────
  'how-it-works.command':
    'cómo funciona|como funciona|cómo funciona esto|como funciona esto|cómo se usa|como se usa|introducción|introduccion|instrucciones|cómo creo un ticket|como creo un ticket|cómo crear un ticket|como crear un ticket',
  'how-it-works.title': 'Un ticket en cuatro pasos',
  'how-it-works.text':
    '1. Escriba qué ha ocurrido o pulse *Crear ticket*.\n2. Compruebe el producto y la versión, y suelte una captura de pantalla en este chat.\n3. Lea el resumen y pulse *Enviar*. Recibirá un número al momento.\n4. Las respuestas llegan aquí. En *Mis tickets* ve cómo va cada uno; allí puede responder, editar, compartir o cerrar.',
  'how-it-works.video': 'Ver la introducción',
  'version-show.command':
    'buscar versión|buscar version|encontrar versión|encontrar version|ver versión|ver version|versión|qué versión tengo|que version tengo|cuál es mi versión|cual es mi version|dónde veo la versión|donde veo la version|dónde está la versión|donde esta la version|dónde encuentro la versión|donde encuentro la version|dónde veo la versión de exflow|donde veo la version de exflow|dónde encuentro la versión de exflow|donde encuentro la version de exflow|versión de exflow|version de exflow|acerca de exflow',
  'version.title': 'Dónde muestra {product} su versión',
  'version.where': '¿Dónde la encuentro?',
  'version.example': 'Tiene este aspecto',
  'version.picture': 'La página que muestra la versión',

  // ── Create a ticket ──────────────────────────────────────────────────────
  'ticket-create.command':
    'crear ticket|crear un ticket|crear solicitud|crear una solicitud|nuevo ticket|nueva solicitud|nueva incidencia|abrir ticket|abrir un ticket|abrir una incidencia|registrar un ticket|registrar ticket|enviar un ticket|poner un ticket|levantar un ticket|levantar ticket|generar un ticket|quiero abrir un ticket|quiero crear un ticket|informar de un problema|reportar un problema|solicitar soporte',
  'ticket-create.draft': 'su borrador de ticket',
  'ticket-create.asking': 'Nuevo ticket',
  'ticket-create.title': 'Nuevo ticket – {company}',
  'ticket-create.note':
    'Los campos con * son obligatorios. Puede soltar capturas de pantalla en este chat en cualquier momento.',
  'ticket-create.review': 'Resumen – {company}',
  'ticket-create.confirm': 'Enviar',
  'ticket-create.improve': 'Mejorar el asunto',
  'ticket-create.company.ask': '¿Para qué empresa?',
  'ticket-create.type.ask': '¿De qué se trata?',
  'ticket-create.product.ask': 'Producto',
  'ticket-create.customer-name.ask': 'Nombre del cliente',
  'ticket-create.erp.ask': 'Versión de ERP',
  'ticket-create.version.ask': 'Versión de {product}',
  'ticket-create.version.ask-any': 'Versión del producto',
  'ticket-create.version.unknown': 'No lo sé',
  'ticket-create.version.malformed':
    'Versión de {product}: escríbala con números, por ejemplo {example}, o elija *No lo sé*. Todo lo demás se conserva.',
  'ticket-create.version.lookalike':
    'Parece el número de {label}, no el de {product}. La versión de {product} es del tipo {example} y figura al lado, en la misma página. Todo lo demás se conserva.',
  'ticket-create.severity.ask': 'Gravedad',
  'ticket-create.severity.choice': '{label} – {meaning}',
  'ticket-create.subject.ask': 'Asunto',
  'ticket-create.subject.hint': '¿Qué hizo usted y qué ocurrió?',
  'ticket-create.subject.vague':
    'Un consejo para obtener respuesta antes: diga qué hizo y qué ocurrió, por ejemplo *«Al iniciar sesión en ExFlow Web, todos los usuarios ven una página en blanco desde las 08:00»* en lugar de *«{subject}»*.',
  'ticket-create.description.ask': 'Descripción',
  'ticket-create.description.hint': 'Pasos, mensajes exactos, desde cuándo, a quién afecta',
  'ticket-create.po-number.ask': 'Número de pedido',
  'ticket-create.files.ask': 'Archivos adjuntos',
  'ticket-create.files.hint': 'Pegue imágenes o suelte archivos en este chat (hasta 32 MB cada uno)',
  'ticket-create.other-product': 'Otro producto',
  'ticket-create.check-agreement': 'Pedir a soporte que compruebe mi acuerdo',
  'ticket-create.partner.title': 'Primera línea: {partner}',
  'ticket-create.partner.text':
    'Para **{company} / {product}**, el soporte de primera línea es su socio **{partner}** (acuerdo {agreement}). No se ha enviado nada al proveedor; su borrador se conserva.',
  'ticket-create.no-agreement.title': 'Sin un acuerdo aplicable',
  'ticket-create.no-agreement.missing':
    'No encuentro ningún acuerdo de {company} que cubra esto. Su borrador se conserva. El equipo de soporte puede comprobarlo; también puede contactar con:',
  'ticket-create.no-agreement.suspended':
    'El acuerdo {agreement} de {company} está suspendido. Su borrador se conserva. El equipo de soporte puede comprobarlo; también puede contactar con:',
  'ticket-create.no-agreement.ended':
    'El acuerdo {agreement} de {company} ha finalizado. Su borrador se conserva. El equipo de soporte puede comprobarlo; también puede contactar con:',
  'ticket-create.note.unlisted':
    'Todavía no conozco la versión {version}. Compruébela de nuevo, por favor; también puede enviarla así.',
  'ticket-create.note.unknown-version': 'La versión queda pendiente. El equipo de soporte le ayudará a encontrarla.',
  'ticket-create.note.mismatch':
    'La versión {version} no figura para {erp}. Compruébela de nuevo, por favor; también puede enviarla así.',
  'ticket-create.note.alike':
    '{name} tiene un ticket abierto parecido: **{number}** · {subject}. Puede unirse a él o enviar el suyo de todos modos.',
  'ticket-create.note.no-picture':
    'Una captura de pantalla suele ayudar: suéltela aquí antes de enviar, o envíe sin ella.',
  'ticket-create.note.first-line': 'Primera línea: {vendor} (acuerdo {agreement})',
  'ticket-create.note.super-users-only':
    'Según el acuerdo de {company}, solo los superusuarios pueden enviar al proveedor: {names}. Reenvíelo, y uno de ellos lo enviará con un toque.',
  'ticket-create.note.no-super-users':
    'Según el acuerdo de {company}, solo los superusuarios pueden enviar al proveedor, y en este momento no hay ninguno. Su borrador se conserva; en *Contacto* pueden ayudarle.',
  'ticket-create.done':
    '✅ **{number}** creado el {at}. Estado: *Nuevo*. Primera línea: {vendor} (acuerdo {agreement}). Para añadir algo, responda o suelte un archivo aquí.',
  'ticket-create.done-check':
    '✅ **{number}** creado el {at}. {vendor} comprobará su acuerdo y le responderá aquí. Nada de lo que escribió se pierde.',

  // ── My tickets ───────────────────────────────────────────────────────────
  'ticket-list.command':
    'mis tickets|mis solicitudes|mi soporte|mis tickets abiertos|mis solicitudes abiertas|mis incidencias|mis casos|tickets|solicitudes|tickets abiertos|ver tickets|ver mis tickets|ver mis solicitudes|lista de tickets|estado|estado de mis tickets|estado de mi ticket|estado de mi solicitud|cómo va mi ticket|como va mi ticket|cómo va mi solicitud|como va mi solicitud|cómo van mis tickets|como van mis tickets|qué pasa con mi ticket|que pasa con mi ticket|qué hay de mi ticket|que hay de mi ticket|en qué estado está mi ticket|en que estado esta mi ticket|hay novedades|alguna novedad',
  'ticket-list.command-company':
    'todos los tickets de la empresa|tickets de la empresa|todos los tickets|tickets de mi empresa|todos los tickets de mi empresa|todas las solicitudes|solicitudes de la empresa|todos los casos de la empresa',
  'ticket-list.command-closed':
    'tickets cerrados|mis tickets cerrados|solicitudes cerradas|mis solicitudes cerradas|ver tickets cerrados',
  'ticket-list.command-search': 'buscar|buscar ticket|buscar tickets|buscar en mis tickets',
  'ticket-list.open': 'Mis tickets abiertos ({count})',
  'ticket-list.closed': 'Mis tickets cerrados ({count})',
  'ticket-list.which': '¿Los tickets de qué empresa?',
  'ticket-list.everything': 'Todos los tickets ({count})',
  'ticket-list.company': 'Todos los tickets de la empresa – {company} ({count})',
  'ticket-list.searching': 'Se muestra lo que contiene «{search}»',
  'ticket-list.empty-open': 'No tiene tickets abiertos. ¿Buena noticia o momento de crear uno?',
  'ticket-list.empty-closed': 'Todavía no tiene tickets cerrados.',
  'ticket-list.empty-company': 'Esta empresa todavía no tiene tickets.',
  'ticket-list.nothing-found': 'No hay coincidencias. Pruebe con menos palabras o en otra lista.',
  'ticket-list.page': 'Página {page} de {pages}',

  // ── One ticket ───────────────────────────────────────────────────────────
  'ticket-show.command':
    'ticket|solicitud|incidencia|caso|estado|estado de|estado del|estado del ticket|estado de la solicitud|ver|ver ticket|ver el ticket|ver solicitud|ver la solicitud|mostrar ticket|abrir|abrir ticket|abrir el ticket|cómo va|como va|cómo va el ticket|como va el ticket|qué pasa con el ticket|que pasa con el ticket|número de ticket|numero de ticket',
  'ticket-show.title': '{number} · {subject}',
  'ticket-history.title': 'Historial de {number} · {subject}',
  'status.new': 'Nuevo',
  'status.in-progress': 'En curso',
  'status.waiting-customer': 'A la espera de su respuesta',
  'status.waiting-customer-agents': 'A la espera del cliente',
  'status.waiting-third-party': 'En manos del socio o proveedor',
  'status.resolved': 'Resuelto',
  'status.closed': 'Cerrado',
  'status.cancelled': 'Cancelado',
  'ticket.contact': 'Contacto: {name}',
  'ticket.owner': 'Responsable: {name}',
  'ticket.no-owner': 'Aún sin responsable',
  'ticket.nobody': 'Sistema',
  'ticket.created': 'Creado el {day}',
  'ticket.changed':
    '{days, plural, =0 {modificado hoy} one {sin cambios desde hace # día} other {sin cambios desde hace # días}}',
  'ticket.shared-by': 'compartido por {name}',
  'ticket.version-unknown': 'aún por determinar',
  'ticket.file-coming': '{name} (en camino)',
  'ticket.file-lost': '{name} (no ha llegado: envíelo otra vez, por favor)',
  'ticket.not-scanned': '{name} (sin analizar por el antivirus)',
  'ticket.fact.agreement': 'Acuerdo',
  'ticket.fact.company': 'Empresa',
  'ticket.fact.created': 'Creado',
  'ticket.fact.customer': 'Cliente',
  'ticket.fact.erp': 'Versión de ERP',
  'ticket.fact.files': 'Archivos adjuntos',
  'ticket.fact.follow-up': 'Continuación de',
  'ticket.fact.next': 'Próximo paso',
  'ticket.fact.owner': 'Responsable',
  'ticket.fact.po': 'Número de pedido',
  'ticket.fact.product': 'Producto',
  'ticket.fact.requester': 'Solicitante',
  'ticket.fact.severity': 'Gravedad',
  'ticket.fact.shared': 'Compartido con',
  'ticket.fact.submitter': 'Enviado por',
  'ticket.fact.type': 'Tipo',
  'ticket.fact.version': 'Versión del producto',
  'ticket.next.new': 'El equipo de soporte lo leerá y le responderá aquí.',
  'ticket.next.partner': 'Su socio lo lee y responde aquí.',
  'ticket.next.in-progress': 'El equipo de soporte está trabajando en ello y le responderá aquí.',
  'ticket.next.waiting-customer': 'El equipo de soporte espera su respuesta. Pulse *Responder*.',
  'ticket.next.waiting-third-party': 'El socio o el proveedor está trabajando en ello; la respuesta llegará aquí.',
  'ticket.next.resolved': 'Si no está solucionado, reábralo en un plazo de 14 días. Después se cierra.',
  'ticket.next.closed': 'Está cerrado. Si responde, se abre un ticket nuevo enlazado con este.',
  'ticket.next.cancelled': 'Está cancelado; nadie trabaja en él. El historial indica el motivo.',
  'ticket.field.subject': 'asunto',
  'ticket.field.description': 'descripción',
  'ticket.field.product': 'producto',
  'ticket.field.version': 'versión del producto',
  'ticket.field.erp': 'versión de ERP',
  'ticket.field.severity': 'gravedad',
  'ticket.field.poNumber': 'número de pedido',
  'ticket.field.customerName': 'cliente',
  'event.created': 'creado',
  'event.taken': 'asignado a {name}',
  'event.asked': 'pregunta: {text}',
  'event.replied': 'respuesta: {text}',
  'event.noted': 'nota: {text}',
  'event.edited': 'editado ({fields})',
  'event.attached': 'archivos añadidos: {files}',
  'event.detached': 'archivo quitado: {file}',
  'event.shared': 'compartido con {name}',
  'event.unshared': 'ya no se comparte con {name}',
  'event.handed': 'traspasado de {from} a {to}',
  'event.reminded': 'recordatorio enviado',
  'event.resolved': 'resuelto: {text}',
  'event.resolved-by-clock': 'resuelto tras 14 días sin respuesta',
  'event.reopened': 'reabierto',
  'event.closed': 'cerrado',
  'event.closed-by-clock': 'cerrado a los 14 días',
  'event.cancelled': 'cancelado: {reason}',
  'event.cancelled-because': 'canceló el ticket ({reason})',
  'event.cancelled-because-text': 'canceló el ticket ({reason}): {text}',
  'event.handed-text': 'traspasó el ticket de {from} a {to}: {text}',

  // ── On an existing ticket ────────────────────────────────────────────────
  'ticket.at-its-end': '**{number}** ya figura como *{status}* ({name}, {at}). No se ha cambiado nada.',

  'ticket-reply.command':
    'responder a un ticket|responder un ticket|responder ticket|responder al ticket|contestar un ticket|contestar ticket|contestar al ticket|añadir a un ticket|anadir a un ticket|agregar a un ticket|comentar un ticket|añadir un comentario|agregar un comentario|adjuntar archivo|adjuntar un archivo|agregar un archivo',
  'ticket-reply.draft': 'su respuesta',
  'ticket-reply.asking': 'Responder',
  'ticket-reply.title': 'Responder a {number} · {subject}',
  'ticket-reply.review': 'Su respuesta a {number} · {subject}',
  'ticket-reply.confirm': 'Enviar',
  'ticket-reply.ticket.ask': '¿De qué ticket se trata?',
  'ticket-reply.ticket.hint': 'Si es más antiguo, ábralo desde *Mis tickets*.',
  'ticket-reply.text.ask': 'Su respuesta',
  'ticket-reply.text.hint': 'Un texto, un archivo o ambas cosas',
  'ticket-reply.text.asked': '{name} pregunta: {question}',
  'ticket-reply.text.missing':
    'Todavía no hay nada que enviar. Escriba una frase o suelte un archivo en este chat, por favor.',
  'ticket-reply.files.ask': 'Archivos adjuntos',
  'ticket-reply.note.reopen': '{number} está resuelto. Su respuesta lo reabre con el mismo número.',
  'ticket-reply.note.follow-up':
    '{number} está cerrado. Su respuesta abre un ticket nuevo que remite a él, para que no se pierda nada.',
  'ticket-reply.done': '✅ Añadido a **{number}**. {next}',
  'ticket-reply.done-reopened': '✅ Añadido a **{number}**; el ticket vuelve a estar abierto. {next}',
  'ticket-reply.done-follow-up':
    '✅ **{old}** estaba cerrado, así que su respuesta es ahora el ticket **{number}**, continuación de {old}. El equipo de soporte lo leerá y le responderá aquí.',
  'ticket-reply.done-agent': '✅ Añadido a **{number}**. {name} lo verá en el ticket.',
  'ticket-reply.cancelled':
    '**{number}** está cancelado y nadie leería allí una respuesta. No se ha enviado nada. Pulse *Crear ticket* para seguir con lo que ya se sabe.',
  'ticket-reply.no-follow-up':
    '**{number}** está cerrado y lo que sigue no puede ir directamente al proveedor. No se ha enviado nada. Pulse *Crear ticket*: parte de lo que ya se sabe y le indica quién puede ayudarle.',
  'ticket-reply.over':
    '**{number}** ha terminado. Una respuesta del cliente lo reabre; hasta entonces no se puede añadir nada aquí.',

  'ticket-edit.command':
    'editar ticket|editar un ticket|editar mi ticket|editar el ticket|modificar ticket|modificar un ticket|modificar mi ticket|cambiar ticket|cambiar un ticket|cambiar mi ticket|corregir un ticket|corregir mi ticket|editar solicitud|modificar mi solicitud',
  'ticket-edit.draft': 'la edición de un ticket',
  'ticket-edit.asking': 'Editar el ticket',
  'ticket-edit.title': 'Editar {number} · {subject}',
  'ticket-edit.review': 'Sus cambios en {number} · {subject}',
  'ticket-edit.confirm': 'Guardar',
  'ticket-edit.ticket.ask': '¿Qué ticket desea modificar?',
  'ticket-edit.subject.ask': 'Asunto',
  'ticket-edit.description.ask': 'Descripción',
  'ticket-edit.erp.ask': 'Versión de ERP',
  'ticket-edit.severity.ask': 'Gravedad',
  'ticket-edit.po-number.ask': 'Número de pedido',
  'ticket-edit.note.changes': 'Usted cambia: {fields}. El historial conserva lo que ponía antes.',
  'ticket-edit.note.nothing':
    'Es lo mismo que ya dice el ticket, así que no hay nada que guardar. Pulse *Editar* para cambiar algo.',
  'ticket-edit.nothing': 'No hay nada que guardar: **{number}** queda como está.',
  'ticket-edit.conflict': 'Alguien modificó {number} mientras usted lo editaba. Su texto se conserva.',
  'ticket-edit.done': '✅ Guardado en **{number}**. {next}',

  'ticket-merge.draft': 'sus cambios en el ticket',
  'ticket-merge.asking': 'Dos versiones',
  'ticket-merge.title': 'Dos versiones de {number}',
  'ticket-merge.text':
    '{name} modificó este ticket el {at}, mientras usted lo editaba. Su texto se conserva; estas son las dos versiones.',
  'ticket-merge.theirs': 'Usar la otra',
  'ticket-merge.mine': 'Mantener la mía',
  'ticket-merge.combine': 'Combinar ambas',
  'ticket-merge.label-yours': 'Usted: {field}',
  'ticket-merge.label-theirs': 'La otra persona: {field}',
  'ticket-merge.ticket.ask': '¿Qué ticket desea modificar?',
  'ticket-merge.way.ask': '¿Qué versión vale?',
  'ticket-merge.subject.ask': 'Asunto',
  'ticket-merge.description.ask': 'Descripción',
  'ticket-merge.review': 'Lo que se guardará en {number}',
  'ticket-merge.confirm': 'Guardar',
  'ticket-merge.note.theirs': 'Se queda la otra versión; los cambios de usted se descartan.',

  'ticket-share.command':
    'compartir ticket|compartir un ticket|compartir mi ticket|compartir el ticket|compartir solicitud|compartir una solicitud',
  'ticket-share.draft': 'la acción de compartir un ticket',
  'ticket-share.asking': 'Compartir el ticket',
  'ticket-share.title': 'Compartir {number} · {subject}',
  'ticket-share.review': 'Compartir {number} · {subject}',
  'ticket-share.confirm': 'Compartir',
  'ticket-share.ticket.ask': '¿Qué ticket desea compartir?',
  'ticket-share.colleague.ask': '¿Con quién desea compartirlo?',
  'ticket-share.note':
    'Esa persona verá el ticket entero, con todos los mensajes y archivos de ahora y de después, y podrá responder. Usted puede retirarlo en cualquier momento con *Dejar de compartir*.',
  'ticket-share.nobody':
    'En {company} no queda nadie con quien compartir **{number}**: ya lo tienen todas las personas registradas. Quien falte debe registrarse primero; en *Contacto* pueden ayudarle.',
  'ticket-share.done': '✅ **{number}** se comparte ahora con {name}, que lo verá entre sus tickets.',

  'ticket-unshare.command':
    'dejar de compartir ticket|dejar de compartir un ticket|dejar de compartir el ticket|no compartir más|no compartir mas',
  'ticket-unshare.draft': 'la retirada de un acceso compartido',
  'ticket-unshare.asking': 'Dejar de compartir',
  'ticket-unshare.title': 'Dejar de compartir {number} · {subject}',
  'ticket-unshare.review': 'Dejar de compartir {number} · {subject}',
  'ticket-unshare.confirm': 'Dejar de compartir',
  'ticket-unshare.ticket.ask': '¿De qué ticket se trata?',
  'ticket-unshare.colleague.ask': '¿Con quién deja de compartirlo?',
  'ticket-unshare.note':
    'Esa persona deja de ver el ticket y sus archivos. Lo que ya haya leído o guardado seguirá en su poder.',
  'ticket-unshare.nobody': '**{number}** no se comparte con nadie.',
  'ticket-unshare.done': '✅ **{number}** ya no se comparte con {name}.',

  'ticket-close.command':
    'cerrar ticket|cerrar un ticket|cerrar mi ticket|cerrar el ticket|cerrar solicitud|cerrar mi solicitud|mi ticket está resuelto|mi ticket esta resuelto|mi ticket está solucionado|mi ticket esta solucionado',
  'ticket-close.draft': 'el cierre de un ticket',
  'ticket-close.asking': 'Cerrar un ticket',
  'ticket-close.title': 'Cerrar {number}',
  'ticket-close.review': '¿Cerrar {number} · {subject}?',
  'ticket-close.confirm': 'Cerrar',
  'ticket-close.ticket.ask': '¿Qué ticket está solucionado?',
  'ticket-close.note': 'Contará como resuelto. Puede reabrirlo durante 14 días.',
  'ticket-close.done':
    '✅ **{number}** está *Resuelto*. ¡Nos alegramos! Si vuelve a ocurrir, reábralo en un plazo de 14 días.',

  'ticket-reopen.command':
    'reabrir ticket|reabrir un ticket|reabrir mi ticket|reabrir el ticket|volver a abrir un ticket|volver a abrir mi ticket|reabrir solicitud|mi ticket no está resuelto|mi ticket no esta resuelto|mi ticket no está solucionado|mi ticket no esta solucionado',
  'ticket-reopen.draft': 'la reapertura de un ticket',
  'ticket-reopen.asking': 'Reabrir un ticket',
  'ticket-reopen.title': 'Reabrir {number}',
  'ticket-reopen.review': '¿Reabrir {number} · {subject}?',
  'ticket-reopen.confirm': 'Reabrir',
  'ticket-reopen.ticket.ask': '¿Qué ticket no está solucionado?',
  'ticket-reopen.is-open': '**{number}** ya está abierto. Para añadir algo, pulse *Responder*.',
  'ticket-reopen.too-late':
    '**{number}** se resolvió hace más de 14 días y sigue cerrado. Pulse *Responder*: lo que escriba será un ticket nuevo que remite a él.',
  'ticket-reopen.done':
    '✅ **{number}** vuelve a estar abierto. {next} Ayuda mucho que responda con lo que sigue fallando.',

  'ticket-withdraw.command':
    'retirar ticket|retirar un ticket|retirar mi ticket|retirar el ticket|cancelar ticket|cancelar un ticket|cancelar mi ticket|cancelar el ticket|anular ticket|anular un ticket|anular mi ticket|anular solicitud|cancelar solicitud|cancelar mi solicitud|retirar solicitud',
  'ticket-withdraw.draft': 'la retirada de un ticket',
  'ticket-withdraw.asking': 'Retirar un ticket',
  'ticket-withdraw.title': 'Retirar {number} · {subject}',
  'ticket-withdraw.review': '¿Retirar {number} · {subject}?',
  'ticket-withdraw.confirm': 'Retirar',
  'ticket-withdraw.ticket.ask': '¿Qué ticket ya no hace falta?',
  'ticket-withdraw.reason.ask': '¿Por qué ya no hace falta?',
  'ticket-withdraw.reason.hint': 'Podrán leer el motivo todas las personas del ticket',
  'ticket-withdraw.note':
    'Nadie seguirá trabajando en él y no se podrá reabrir. Si ya está solucionado, pulse aquí *Cancelar* y, en el ticket, *Cerrar*.',
  'ticket-withdraw.done':
    '✅ **{number}** está *Cancelado*; el historial conserva su motivo. Si vuelve a ocurrir, cree un ticket nuevo.',

  'ticket-remove-file.command':
    'quitar archivo|eliminar archivo|eliminar un archivo|borrar archivo|borrar un archivo|quitar un adjunto|eliminar un adjunto|borrar un adjunto|eliminar archivo adjunto|borrar archivo adjunto',
  'ticket-remove-file.draft': 'la retirada de un archivo',
  'ticket-remove-file.asking': 'Quitar un archivo',
  'ticket-remove-file.title': 'Quitar un archivo de {number} · {subject}',
  'ticket-remove-file.review': '¿Quitar este archivo de {number} · {subject}?',
  'ticket-remove-file.confirm': 'Quitar',
  'ticket-remove-file.ticket.ask': '¿En qué ticket está el archivo?',
  'ticket-remove-file.file.ask': '¿Qué archivo?',
  'ticket-remove-file.note':
    'Nadie podrá abrirlo y no se podrá recuperar. El historial conserva su nombre y que usted lo quitó.',
  'ticket-remove-file.nothing': '**{number}** no tiene archivos.',
  'ticket-remove-file.done': '✅ {name} ya no está en **{number}**. Nadie puede abrirlo.',

  // ── Agentes ──────────────────────────────────────────────────────────────
  'ticket-queue.command': 'mi cola|cola|cola de tickets',
  'ticket-queue.command-unassigned': 'sin asignar|tickets sin asignar',
  'ticket-queue.command-search': 'buscar en todos los tickets|buscar en todos',
  'ticket-queue.owned': 'Mi cola ({count})',
  'ticket-queue.unassigned': 'Sin asignar ({count})',
  'ticket-queue.found': 'Encontrados entre todos los tickets ({count})',
  'ticket-queue.all': 'Todos los tickets abiertos ({count})',
  'ticket-queue.empty-owned': 'No hay nada pendiente para usted. *Sin asignar* muestra lo que nadie ha tomado todavía.',
  'ticket-queue.empty-unassigned': 'Todos los tickets abiertos tienen responsable.',
  'ticket-queue.empty-all': 'No hay tickets abiertos.',

  'promise.running': 'Primera respuesta antes del {at}',
  'promise.late': '⚠ Primera respuesta con retraso, prevista para el {at}',
  'promise.paused': 'Primera respuesta: en pausa, a la espera del cliente',
  'ticket.note-entry': 'Nota interna: {text}',
  'ticket.fact.promise': 'Primera respuesta',
  'ticket.promise.running': 'prevista antes del {at}',
  'ticket.promise.paused': 'en cuanto usted haya respondido; hasta entonces el plazo está en pausa',
  'ticket.promise.paused-agents': 'en pausa hasta que responda el cliente',
  'ticket.promise.late':
    'estaba prevista para el {at} y llega más tarde de lo prometido. Se ha avisado al equipo de soporte.',
  'ticket.promise.kept': '{answered}, a tiempo (prevista antes del {at})',
  'ticket.promise.broken': '{answered}, más tarde de lo prometido (prevista antes del {at})',
  'promise.days': '{count, plural, one {# día laborable} other {# días laborables}}',
  'promise.hours': '{count, plural, one {# hora laborable} other {# horas laborables}}',
  'ticket-create.promise': 'Primera respuesta prevista en {span} ({severity}): antes del {at}.',

  'cancel.duplicate': 'duplicado',
  'cancel.not-ours': 'no es nuestro producto ni nuestra tarea',
  'cancel.not-reproducible': 'no reproducible',
  'cancel.other': 'otro motivo',

  'ticket-take.command': 'tomar un ticket|tomar ticket|asumir un ticket',
  'ticket-take.draft': 'la toma del ticket',
  'ticket-take.asking': 'Tomar un ticket',
  'ticket-take.title': 'Tomar {number}',
  'ticket-take.review': '¿Tomar {number} · {subject}?',
  'ticket-take.confirm': 'Tomar',
  'ticket-take.ticket.ask': '¿Qué ticket toma usted?',
  'ticket-take.note-owned': 'Ahora lo lleva {name}. Si lo toma, pasará a ser suyo.',
  'ticket-take.mine': '**{number}** ya es suyo.',
  'ticket-take.done': '✅ **{number}** es suyo. {name} ve que usted trabaja en él.',

  'ticket-ask.command': 'preguntar al cliente|hacer una pregunta al cliente',
  'ticket-ask.draft': 'su pregunta',
  'ticket-ask.asking': 'Preguntar al cliente',
  'ticket-ask.title': 'Pregunta sobre {number} · {subject}',
  'ticket-ask.review': 'Su pregunta sobre {number} · {subject}',
  'ticket-ask.confirm': 'Enviar',
  'ticket-ask.ticket.ask': '¿De qué ticket se trata?',
  'ticket-ask.text.ask': 'Su pregunta',
  'ticket-ask.text.hint': 'El cliente la lee completa',
  'ticket-ask.note':
    'El ticket espera entonces a {name}: recordatorio a los 7 días y, sin respuesta, resuelto a los 14.',
  'ticket-ask.done':
    '✅ Pregunta enviada en **{number}**. El ticket queda a la espera de {name}; la respuesta llegará aquí.',

  'ticket-note.command': 'nota|nota interna|añadir una nota',
  'ticket-note.draft': 'su nota',
  'ticket-note.asking': 'Nota interna',
  'ticket-note.title': 'Nota interna en {number} · {subject}',
  'ticket-note.review': 'Nota interna en {number} · {subject}',
  'ticket-note.confirm': 'Guardar',
  'ticket-note.ticket.ask': '¿De qué ticket se trata?',
  'ticket-note.text.ask': 'Su nota',
  'ticket-note.text.hint': 'Solo para sus colegas',
  'ticket-note.note': 'El cliente no la ve nunca. Los archivos van en una respuesta: son para todos los del ticket.',
  'ticket-note.done': '✅ Anotado en **{number}**, solo para sus colegas.',

  'ticket-assign.command': 'asignar un ticket|asignar ticket|reasignar un ticket',
  'ticket-assign.draft': 'la asignación',
  'ticket-assign.asking': 'Asignar un ticket',
  'ticket-assign.title': 'Asignar {number} · {subject}',
  'ticket-assign.review': 'Asignar {number} · {subject}',
  'ticket-assign.confirm': 'Asignar',
  'ticket-assign.ticket.ask': '¿De qué ticket se trata?',
  'ticket-assign.agent.ask': '¿A quién?',
  'ticket-assign.nobody': 'No hay nadie más a quien se pueda asignar **{number}**.',
  'ticket-assign.done': '✅ **{number}** lo lleva ahora {name}.',

  'ticket-hand.command': 'traspasar un ticket|traspasar ticket',
  'ticket-hand.draft': 'el traspaso',
  'ticket-hand.asking': 'Traspasar un ticket',
  'ticket-hand.title': 'Traspasar {number}',
  'ticket-hand.review': '¿Traspasar {number} · {subject}?',
  'ticket-hand.confirm': 'Traspasar',
  'ticket-hand.ticket.ask': '¿De qué ticket se trata?',
  'ticket-hand.to.ask': '¿A quién?',
  'ticket-hand.text.ask': 'Lo que deben saber',
  'ticket-hand.text.hint': 'Lo leen todos los del ticket, también el cliente',
  'ticket-hand.note': 'De {from} a {to}. Todos los del ticket ven el traspaso; no se pierde nada de lo escrito.',
  'ticket-hand.note-gone': 'Sale de su cola; desde entonces responde {to}, que puede devolverlo.',
  'ticket-hand.nobody':
    '{company} no tiene ningún socio que pueda hacerse cargo de **{number}**, así que se queda aquí.',
  'ticket-hand.done': '✅ **{number}** lo lleva ahora {to}. El cliente ve el traspaso.',

  'ticket-resolve.command': 'resolver un ticket|resolver ticket',
  'ticket-resolve.draft': 'su respuesta',
  'ticket-resolve.asking': 'Resolver un ticket',
  'ticket-resolve.title': 'Resolver {number} · {subject}',
  'ticket-resolve.review': 'Resolver {number} · {subject}',
  'ticket-resolve.confirm': 'Resolver',
  'ticket-resolve.ticket.ask': '¿Qué ticket está resuelto?',
  'ticket-resolve.text.ask': 'La respuesta',
  'ticket-resolve.text.hint': 'Cuál era la causa y qué hace el cliente ahora',
  'ticket-resolve.note': '{name} lee la respuesta completa y se le pregunta si está resuelto.',
  'ticket-resolve.done': '✅ **{number}** está *Resuelto*. A {name} se le pregunta si es así.',

  'ticket-cancel.command': 'rechazar un ticket|rechazar ticket|cancelar con motivo',
  'ticket-cancel.draft': 'la cancelación',
  'ticket-cancel.asking': 'Cancelar un ticket',
  'ticket-cancel.title': 'Cancelar {number} · {subject}',
  'ticket-cancel.review': '¿Cancelar {number} · {subject}?',
  'ticket-cancel.confirm': 'Cancelar el ticket',
  'ticket-cancel.ticket.ask': '¿De qué ticket se trata?',
  'ticket-cancel.reason.ask': '¿Por qué?',
  'ticket-cancel.text.ask': 'Con sus palabras',
  'ticket-cancel.text.hint': 'Lo leen todos los del ticket: qué ticket repite, quién puede ayudar',
  'ticket-cancel.text.missing': 'Explíquelo en una frase, por favor; el cliente la lee.',
  'ticket-cancel.note': '{name} lee el motivo. Un ticket cancelado no se puede volver a abrir.',
  'ticket-cancel.done': '✅ **{number}** está *Cancelado*. {name} puede leer el motivo.',

  'ticket-solved.draft': 'su respuesta',
  'ticket-solved.asking': '¿Resuelto?',
  'ticket-solved.title': '¿Está resuelto {number}?',
  'ticket-solved.review': '¿Está resuelto {number} · {subject}?',
  'ticket-solved.confirm': 'Confirmar',
  'ticket-solved.ticket.ask': '¿De qué ticket se trata?',
  'ticket-solved.answer.ask': '¿Está resuelto?',
  'ticket-solved.yes':
    '✅ Gracias, **{number}** está *Cerrado*. Si surge algo más, responda: se convertirá en un ticket nuevo que remite a este.',
  'ticket-solved.no': '**{number}** vuelve a estar abierto con el mismo número. ¿Qué sigue fallando?',

  'ticket-join.draft': 'su participación',
  'ticket-join.asking': 'Unirse a un ticket',
  'ticket-join.title': 'Unirse a {number}',
  'ticket-join.review': '¿Unirse a {number} · {subject}?',
  'ticket-join.confirm': 'Unirme',
  'ticket-join.ticket.ask': '¿A qué ticket quiere unirse?',
  'ticket-join.note': 'Estará entre sus tickets y usted sabrá todo lo que pase en él, igual que {name}.',
  'ticket-join.already': 'Usted ya participa en **{number}**.',
  'ticket-join.done': '✅ Ahora participa en **{number}**. Si en su caso algo es distinto, responda allí.',

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

  // ── Tickets para el socio ────────────────────────────────────────────────
  'ticket-create.partner.ask': 'Primera línea',
  'ticket-create.send-to-partner': 'Enviarles mi ticket',
  'ticket-create.note.partner':
    'Esto va por correo a su socio {partner}, con todo lo que figura aquí; sus respuestas aparecen en este chat.',
  'ticket-create.done-partner':
    '✅ **{number}** queda guardado y sale ahora hacia **{partner}**. Le aviso aquí en cuanto se entregue; sus respuestas también aparecen aquí.',
  'ticket-create.done-check-partner':
    '✅ **{number}** creado el {at}. {vendor} comprueba su acuerdo y responde aquí; hasta entonces **{partner}** sigue siendo responsable. Nada de lo que escribió se pierde.',
  'ticket-mailed.delivered': 'Entregado a **{partner}** ({number}). Sus respuestas aparecen aquí.',
  'ticket-mailed.refused':
    'El buzón del socio rechazó el mensaje. Su ticket queda guardado como **{number}**. Lo intento de nuevo: {at}.',
  'ticket-mailed.delayed':
    'El mensaje a **{partner}** todavía no se pudo entregar. Su ticket queda guardado como **{number}**. Lo intento de nuevo: {at}.',
  'ticket-mailed.gave-up':
    'Lo he intentado durante 24 horas y el buzón de **{partner}** no acepta ningún mensaje. Su ticket queda guardado como **{number}**. Llámeles, envíeles usted el texto o inténtelo una vez más.',
  'ticket-mailed.unsure':
    'El servidor de correo de **{partner}** recibió **{number}** pero no lo confirmó, así que no lo envío otra vez por mi cuenta. Si allí no saben nada, inténtelo de nuevo.',
  'ticket-mailed.call': 'Llamar al {phone}',
  'ticket-mailed.try-now': 'Intentarlo ahora',

  'ticket-send-again.draft': 'el nuevo intento',
  'ticket-send-again.asking': 'Intentarlo ahora',
  'ticket-send-again.title': 'Enviar {number} otra vez al socio',
  'ticket-send-again.review': '¿Enviar {number} · {subject} otra vez al socio?',
  'ticket-send-again.confirm': 'Intentarlo ahora',
  'ticket-send-again.ticket.ask': '¿Qué ticket envío otra vez?',
  'ticket-send-again.done': 'Envío **{number}** ahora a **{partner}** y le digo aquí qué ocurre.',
  'ticket-send-again.nothing': '**{number}** ya está entregado; no hay nada que enviar otra vez.',

  'ticket-escalate.command':
    'dicen que le toca al fabricante|dicen que es cosa del fabricante|le toca al fabricante|es cosa del fabricante|pedir al socio que lo escale|escalar|escalar mi ticket',
  'ticket-escalate.draft': 'su petición al socio',
  'ticket-escalate.asking': '¿A quién le corresponde?',
  'ticket-escalate.title': '¿A quién le corresponde {number}?',
  'ticket-escalate.review': '¿A quién le corresponde {number} · {subject}?',
  'ticket-escalate.confirm': 'Pedir al socio que lo escale',
  'ticket-escalate.ticket.ask': '¿De qué ticket se trata?',
  'ticket-escalate.note':
    'Puedo hacer que {number} pase al fabricante junto con la nota del socio, o que se compruebe el acuerdo. Hasta entonces {partner} sigue siendo responsable; nada de lo que escribió se pierde.',
  'ticket-escalate.check': 'Comprobar mi acuerdo',
  'ticket-escalate.done':
    '✅ He pedido a **{partner}** por correo que pase **{number}** al fabricante. Les basta con pulsar un botón; hasta entonces siguen siendo responsables.',
  'ticket-escalate.not-partner': '**{number}** no está con ningún socio, así que no hay a quién pedírselo.',
  'ticket-escalate.nobody':
    'Ninguno de sus tickets abiertos está con un socio. Soporte puede comprobar qué acuerdo rige y quién es responsable.',
  'event.passed-to': 'traspasado a {to}',
  'event.passed-nobody': 'ya no lo atiende ningún socio (antes, {from})',
  'event.urged': 'pidió al socio que lo pasara al fabricante',

  'partner.created':
    '**{company}** le envía este ticket: la primera línea de soporte para {product} es suya (acuerdo {agreement}). {name} espera su respuesta.',
  'partner.handed': '**{name}** le ha pasado este ticket de **{company}**.',
  'partner.passed':
    'La primera línea de soporte de **{company}** es ahora suya; por eso recibe este ticket abierto. La página de respuesta muestra todo lo que se ha dicho hasta ahora.',
  'partner.replied': '**{name}** de {company} escribió:',
  'partner.edited': '**{name}** de {company} cambió el ticket. La página de respuesta lo muestra como está ahora.',
  'partner.attached': '**{name}** de {company} añadió archivos.',
  'partner.reopened': '**{name}** de {company} dice que no está resuelto y ha reabierto el ticket.',
  'partner.resolved': '**{name}** de {company} dice que está resuelto. No queda nada por hacer.',
  'partner.cancelled': '**{name}** de {company} ha retirado el ticket. No queda nada por hacer.',
  'partner.urged':
    '**{name}** de {company} le pide que pase este ticket al fabricante, **{vendor}**. Si le corresponde a él, pulse *Pasar al fabricante* en la página de respuesta. Si le corresponde a usted, responda allí.',

  // ── Correo ───────────────────────────────────────────────────────────────
  'mail.subject': '[{number}] {subject}',
  'mail.subject-other': '{vendor}: {about}',
  'mail.ticket': 'Ticket',
  'mail.status': 'Estado',
  'mail.reply': 'Responder a {number}',
  'mail.reply-draft': 'Abrir el borrador {number}',
  'mail.reply-note':
    'Este enlace es solo para usted y sirve 30 días, para tantas respuestas como quiera. Por favor, no responda al correo mismo: nadie lee ese buzón.',
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

  // ── Sign-in pages and their letters ──
  'account.sign-in': 'Iniciar sesión',
  'account.email': 'Correo electrónico',
  'account.continue': 'Continuar',
  'account.or': 'o',
  'account.new-here': '¿Es la primera vez?',
  'account.register': 'Registrarse',
  'account.no-address': 'Esto no es una dirección de correo. Tiene la forma nombre@empresa.es.',
  'account.with-microsoft': 'Continuar con Microsoft',
  'account.with-google': 'Continuar con Google',
  'account.with-discord': 'Continuar con Discord',
  'account.from-chat': 'Inicie sesión aquí; después le preguntaré si el chat del que viene es suyo.',
  'account.how': '¿Cómo quiere iniciar sesión?',
  'account.other-address': 'Otra dirección',
  'account.send-link': 'Enviarme un enlace',
  'account.password': 'Contraseña',
  'account.forgot': '¿Ha olvidado la contraseña?',
  'account.password-wrong':
    'El correo y la contraseña no coinciden. Inténtelo de nuevo o pida un enlace: con él no necesita contraseña.',
  'account.password-wait':
    'Demasiadas contraseñas incorrectas. La contraseña vuelve a funcionar en {minutes, plural, one {un minuto} other {# minutos}}; el enlace funciona ahora mismo.',
  'account.register-title': 'Registrarse',
  'account.register-text': '¿Qué correo usa en el trabajo? Recibirá un enlace para confirmarlo.',
  'account.forgot-title': '¿Ha olvidado la contraseña?',
  'account.forgot-text': 'Recibirá un enlace para establecer una nueva.',
  'account.prove-title': 'Ya casi está',
  'account.prove-text':
    'Todavía no conozco esta cuenta. Confirme una vez su correo con un enlace; desde entonces podrá entrar así.',
  'account.to-sign-in': 'Ir al inicio de sesión',
  'account.sent-title': 'Mire su buzón',
  'account.sent': 'Si podemos escribir a {email}, hay un enlace en camino. Sirve una vez y durante 60 minutos.',
  'account.sent-hint': '¿No ha llegado nada? Mire en la carpeta de correo no deseado y compruebe la dirección.',
  'account.wait-mail':
    'Se acaba de enviar un enlace. El siguiente será posible en {minutes, plural, one {un minuto} other {# minutos}}; el último sigue funcionando.',
  'account.resend': 'Enviar de nuevo',
  'account.connect-title': '¿Es usted?',
  'account.connect': '¿Conectar {chat} con la cuenta de {name}?',
  'account.connect-hint': 'Solo si es suyo: desde entonces mostrará sus tickets.',
  'account.connect-yes': 'Conectar {chat}',
  'account.not-me': 'No he sido yo',
  'account.busy-title': 'Un momento, por favor',
  'account.busy':
    'Desde su red llegó mucho en poco tiempo, así que espero un momento. No se ha enviado nada. Inténtelo de nuevo dentro de {minutes, plural, one {un minuto} other {# minutos}}.',
  'account.locked-title': 'Su cuenta está bloqueada',
  'account.locked':
    'Usted o alguien con acceso a su chat la bloqueó. Un enlace para una nueva contraseña la vuelve a abrir: elija «¿Ha olvidado la contraseña?» al iniciar sesión.',
  'account.taken-title': 'Esto ya es de otra persona',
  'account.taken':
    'Está conectado con otra cuenta, así que no se ha cambiado nada. Si ambas son suyas, desconéctelo allí primero.',
  'account.refused-title': 'Gracias',
  'account.refused': 'El enlace ya no es válido y no se ha cambiado nada. No tiene que hacer nada más.',
  'account.issuer-failed-title': 'No ha funcionado',
  'account.issuer-failed':
    'El inicio de sesión allí se canceló o tardó demasiado. No ha cambiado nada; elija de nuevo cómo entrar.',
  'account.link-unknown-title': 'Este enlace no funciona',
  'account.link-unknown': 'Quizá no se copió entero. Ábralo desde el correo o pida uno nuevo al iniciar sesión.',
  'account.link-expired-title': 'Este enlace ha caducado',
  'account.link-expired': 'Se acabó su tiempo antes de que se usara; no se ha perdido nada. Uno nuevo irá a {email}.',
  'account.link-used-title': 'Este enlace ya se usó',
  'account.link-used':
    'Cada enlace sirve una vez, y este ya cumplió su función. Si no fue usted, pida uno nuevo a {email} y establezca otra contraseña.',
  'account.link-superseded-title': 'Hay un enlace más nuevo',
  'account.link-superseded':
    'Se envió un correo más nuevo a {email}; solo funciona el enlace que contiene. O pida otro.',
  'account.link-revoked-title': 'Este enlace se anuló',
  'account.link-revoked':
    'Alguien indicó que no era suyo, o se retiró una invitación. No se ha cambiado nada. Si necesita uno, empiece de nuevo en el inicio de sesión.',
  'account.link-locked-title': 'Su cuenta está bloqueada',
  'account.link-locked': 'Se vuelve a abrir cuando establezca una nueva contraseña. El enlace para ello irá a {email}.',
  'account.new-link': 'Enviar un enlace nuevo',
  'account.locked-link': 'Enviar el enlace',
  'account.asked-in': 'Solicitado en',
  'account.confirm-title': 'Confirme su correo',
  'account.confirm': 'Alguien quiere registrarse aquí con {email}.',
  'account.confirm-me': 'Soy yo: confirmar correo',
  'account.confirm-button': 'Confirmar correo',
  'account.name-title': '¿Cómo se llama?',
  'account.name': 'Su nombre',
  'account.name-missing': 'Falta su nombre: lo ven sus compañeros y los agentes.',
  'account.password-optional': 'Contraseña (opcional)',
  'account.password-optional-hint':
    'Sin contraseña entrará con un enlace por correo. Con contraseña: tres o cuatro palabras sin relación son una buena elección.',
  'account.finish': 'Terminar',
  'account.link-title': '¿Iniciar sesión como {name}?',
  'account.link-text': 'Con esto este navegador inicia sesión con {email}.',
  'account.link-chat':
    'Con esto este navegador inicia sesión con {email} y se conecta la cuenta que lo pidió. Desde entonces mostrará sus tickets.',
  'account.link-me': 'Soy yo: iniciar sesión',
  'account.password-title': 'Establecer una nueva contraseña',
  'account.password-text': 'Para {email}. Se cerrará la sesión en los demás navegadores.',
  'account.password-new': 'Nueva contraseña',
  'account.password-hint': 'Tres o cuatro palabras sin relación son seguras y fáciles de recordar.',
  'account.password-save': 'Guardar contraseña',
  'account.change-title': 'Confirme su nueva dirección',
  'account.change': '{email} será la dirección de {name}. Los tickets y las funciones se mantienen.',
  'account.join-title': 'Unirse a {company}',
  'account.join': '{name} le invita a {company} con la función {role}, con {email}.',
  'account.join-button': 'Aceptar',
  'account.me-title': 'Usted es {name}',
  'account.companies': 'Empresas',
  'account.no-company': 'Aún no pertenece a ninguna empresa. Escriba al helpdesk en el chat para encontrar la suya.',
  'account.ways': 'Formas de entrar',
  'account.ways-hint': 'En el chat, «vincular» une otro chat y «desvincular» quita uno.',
  'account.add-microsoft': 'Añadir Microsoft',
  'account.add-google': 'Añadir Google',
  'account.add-discord': 'Añadir Discord',
  'account.sign-out': 'Cerrar sesión',
  'account.password-change': 'Cambiar la contraseña',
  'account.password-set': 'Establecer una contraseña',
  'account.password-current': 'Contraseña actual',
  'account.done-registered': 'Se ha registrado.',
  'account.done-register': 'Se ha registrado.',
  'account.done-connected': 'Conectado. Siga en el chat: allí le he escrito.',
  'account.done-password': 'Su contraseña ha cambiado y se ha cerrado la sesión en los demás navegadores.',
  'account.done-change-address': 'Su dirección ha cambiado.',
  'account.done-join': 'Le damos la bienvenida: ya forma parte.',
  'password.missing': 'Aún no hay contraseña. Escriba la nueva.',
  'password.current-wrong':
    'La contraseña actual no es correcta, así que no se ha cambiado nada. Inténtelo de nuevo, o cierre la sesión y elija «¿Ha olvidado la contraseña?».',
  'password.short':
    'Demasiado corta: al menos {least} caracteres. Unas palabras sin relación son largas y fáciles de recordar.',
  'password.long': 'Demasiado larga: como máximo {most} caracteres.',
  'password.company-year': 'Contiene el nombre de su empresa y un año: elija algo sin relación.',
  'password.company': 'Es casi solo el nombre de su empresa o de este helpdesk: elija algo sin relación.',
  'password.personal': 'Es casi solo su nombre o su dirección: elija algo sin relación.',
  'password.season-year':
    'Una estación, un mes o un día con un número es de lo primero que se prueba: elija algo sin relación.',
  'password.word-year':
    'Una palabra con un año es de lo primero que se prueba: añada dos o tres palabras sin relación.',
  'password.word-digits': 'Unas letras con cifras se prueban enseguida: añada dos o tres palabras sin relación.',
  'password.keyboard': 'Son teclas seguidas del teclado: elija palabras en su lugar.',
  'password.repeat': 'Repite los mismos pocos caracteres: elija algo más variado.',
  'password.guessable': 'Se compone de palabras que se adivinan enseguida: añada una o dos sin relación.',
  'password.former': 'Ya tuvo esta contraseña: elija una nueva.',
  'password.former-like': 'Es casi su última contraseña: elija algo sin relación.',
  'account-mail.subject': '{vendor}: {about}',
  'account-mail.asked-in':
    'Se pidió en {chat}. Si no fue usted, pulse «No he sido yo» en la página o no haga nada: sin usted no ocurre nada.',
  'account-mail.asked-here':
    'Se pidió en la página de inicio de sesión. Si no fue usted, no haga nada: sin usted no ocurre nada.',
  'account-mail.because': 'Recibe este correo porque alguien indicó su dirección. Nunca pedimos contraseñas.',
  'account-mail.because-invited': 'Recibe este correo porque alguien le ha invitado. Nunca pedimos contraseñas.',
  'account-mail.confirm.title': 'Confirme su correo',
  'account-mail.confirm.text':
    'Con este enlace se registra en el helpdesk de {vendor}. Sirve una vez y durante 60 minutos.',
  'account-mail.confirm.button': 'Confirmar correo',
  'account-mail.known.title': 'Ya tiene una cuenta',
  'account-mail.known.text':
    'Alguien quiso registrarse con esta dirección. Esa cuenta ya existe en el helpdesk de {vendor}, así que este enlace inicia su sesión. Sirve una vez y durante 60 minutos.',
  'account-mail.known.button': 'Iniciar sesión',
  'account-mail.sign-in.title': 'Su enlace para iniciar sesión',
  'account-mail.sign-in.text':
    'Con este enlace inicia sesión en el helpdesk de {vendor}. Sirve una vez y durante 60 minutos.',
  'account-mail.sign-in.button': 'Iniciar sesión',
  'account-mail.reset.title': 'Su enlace para una nueva contraseña',
  'account-mail.reset.text':
    'Con este enlace establece una nueva contraseña en el helpdesk de {vendor}. Sirve una vez y durante 60 minutos.',
  'account-mail.reset.button': 'Establecer contraseña',
  'account-mail.set-password.title': 'Su enlace para establecer una contraseña',
  'account-mail.set-password.text':
    'Con este enlace establece una contraseña en el helpdesk de {vendor}. Sirve una vez y durante 60 minutos.',
  'account-mail.set-password.button': 'Establecer contraseña',
  'account-mail.change.title': 'Confirme su nueva dirección',
  'account-mail.change.text':
    'Con este enlace esta será su dirección en el helpdesk de {vendor}. Sirve una vez y durante 60 minutos.',
  'account-mail.change.button': 'Confirmar correo',
  'account-mail.taken.title': 'Alguien quiso usar su dirección',
  'account-mail.taken.text':
    'Alguien pidió al helpdesk de {vendor} que esta fuera la dirección de otra cuenta. Es la suya, así que no se ha cambiado nada ni se ha dicho de quién es. Si fue usted, inicie sesión con esta dirección; si no, no tiene que hacer nada.',
  'account-mail.invited.title': 'Le invitan a {company}',
  'account-mail.invited.text':
    '{name} le invita a unirse a {company} con la función {role} en el helpdesk de {vendor}. El enlace sirve durante 7 días.',
  'account-mail.invited.button': 'Aceptar la invitación',
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

  // ── Palabras propias de la consola ───────────────────────────────────────
  'console.hint':
    'Escriba lo que necesita o el número de una opción. /help muestra qué más se puede hacer aquí; exit sale.',
  'console.help':
    'Un número equivale al botón que tiene al lado. Todo lo demás se dice con palabras.\n/file <ruta>: adjuntar un archivo\n/say <palabras>: decir algo que de otro modo sería un número o un comando\nexit: salir',
  'console.paragraph': 'Puede escribir varias líneas. Una línea vacía termina la respuesta.',
  'console.attach': '/file <ruta> adjunta un archivo.',
  'console.no-file': 'No hay ningún archivo legible en {path}.',
  'console.mail': 'Se ha guardado un correo en {path}.',
  'console.bye': 'Hasta pronto.',

  'discord.answer': 'Responder',
  'discord.open-form': 'Abrir el formulario',
  'discord.open': 'Abrir …',
  'discord.choose': 'Elegir …',
  'discord.more': 'Más …',
  'discord.name-one': 'Basta con una parte del nombre',
  'discord.date': 'AAAA-MM-DD',

  // ── Reenviar un borrador ───────────────────────────────────────────────────
  'button.answer-and-forward': 'Responder y reenviar',
  'button.ask-owner': 'Preguntar a {name}',
  'button.forward-again': 'Reenviar',
  'button.forward-to': 'Reenviar a {name}',
  'button.forward-to-all': '{count, plural, =2 {Reenviar a ambos} other {Reenviar a los #}}',
  'button.edit-before-sending': 'Editar antes de enviar',
  'button.other-files': 'Elegir otros archivos',
  'button.continue-without': 'Continuar sin ellos',
  'button.send-to-vendor': 'Enviar al proveedor',
  'button.solve-it': 'Puedo resolverlo',
  'button.take-back': 'Recuperar',
  'button.that-solved-it': 'Con eso se resolvió',
  'draft-card.asked': '{name} hizo una pregunta el {at}; el borrador vuelve a estar en manos de {owner}.',
  'draft-card.asked-you': '{name} tiene una pregunta antes de enviarlo. Puede volver a editar su borrador.',
  'draft-card.asks': '{name} le pide que envíe un ticket',
  'draft-card.changed': '{field}: {before} → {after}',
  'draft-card.expired':
    'Nadie envió el borrador {number} en 14 días, así que ha caducado. No se envió nada al proveedor.',
  'draft-card.fact.draft': 'Borrador',
  'draft-card.forwarded': 'Reenviado a {names} como borrador **{number}**. Aquí verá cuándo se envía.',
  'draft-card.nobody-left':
    '{names} ya no puede enviar tickets, así que el borrador vuelve a ser suyo. No se ha perdido nada: pulse *Editar* para ver quién puede enviarlo ahora.',
  'draft-card.over': 'Este borrador ya no está en sus manos; no queda nada por hacer.',
  'draft-card.sent': 'Enviado por {name} el {at} – **{number}**',
  'draft-card.solved': '{name} respondió el {at}; el borrador vuelve a estar en manos de {owner}.',
  'draft-card.solved-you': '{name} tiene una respuesta para usted. No se envió nada al proveedor.',
  'draft-card.taken-back': '{owner} lo ha recuperado. No queda nada por hacer.',
  'draft-card.title': '{number} · {subject}',
  'draft-card.with-owner': 'El borrador vuelve a estar en manos de {owner}. No queda nada por hacer.',
  'draft-card.withdrawn': '{owner} ya no lo necesita. No queda nada por hacer.',
  'draft-card.yours-again': 'El borrador vuelve a ser suyo; no se envió nada.',
  'draft-forward.answer.ask': 'Su respuesta',
  'draft-forward.answer.asked': '{name}: {said}',
  'draft-forward.asking': 'Reenviar el borrador',
  'draft-forward.confirm': 'Reenviar',
  'draft-forward.draft': 'el reenvío de su borrador',
  'draft-forward.not-now':
    'Este borrador no se puede reenviar tal como está. Se conserva; el resumen indica qué hacer.',
  'draft-forward.review': 'Reenviar este borrador – {company}',
  'draft-forward.title': 'Reenviar el borrador – {company}',
  'draft-forward.to.ask': '¿Quién debe enviarlo?',
  'draft-edit.asking': 'Editar un borrador',
  'draft-edit.confirm': 'Guardar',
  'draft-edit.draft': 'la edición de un borrador',
  'draft-edit.note':
    'Usted cambia: {fields}. Quien escribió el borrador verá sus cambios; el envío es el paso siguiente.',
  'draft-edit.note-nothing':
    'El borrador ya dice esto, así que no hay nada que guardar. Pulse *Editar* para cambiar algo.',
  'draft-edit.review': '¿Guardar sus cambios en {number}?',
  'draft-edit.title': 'Editar {number} antes de enviarlo',
  'draft-show.command': 'borrador',
  'draft-page.changed': 'No se ha hecho nada: entretanto se decidió sobre el borrador o se modificó. Así está ahora.',
  'draft-page.done.answer': 'Su respuesta está en camino, y con ella el borrador.',
  'draft-page.done.asked': '{owner} ha recibido su pregunta. El borrador volverá a usted con la respuesta.',
  'draft-page.done.send': 'El ticket se ha enviado. Ambos participan en él.',
  'draft-page.done.solve': '{owner} ha recibido su respuesta. No se ha enviado nada al fabricante.',
  'draft-page.kept': 'Lo que escribió',
  'draft-page.next.back':
    'Para editarlo, reenviarlo o recuperarlo, escriba *{number}* en el chat del servicio de ayuda.',
  'draft-page.next.expired':
    'Lo que escribió está arriba. Si sigue siendo importante, escriba *crear ticket* en el chat del servicio de ayuda y utilícelo allí.',
  'draft-page.next.over': 'No tiene que hacer nada más. Si se lo reenvían de nuevo, recibirá otro correo.',
  'draft-page.next.sent': 'Escriba *{number}* en el chat del servicio de ayuda para ver el ticket y añadir algo.',
  'draft-page.next.waiting':
    'Se le avisará en cuanto alguien lo envíe o pregunte algo. Para recuperarlo, escriba *{number}* en el chat del servicio de ayuda.',
  'draft-page.send-note': 'Se convierte, tal como está arriba, en un ticket de {owner}; usted también participa en él.',
  'draft-page.text': 'Sus palabras',
  'draft-page.write': 'O escriba a {owner}',
  'draft-return.asking': 'Su pregunta',
  'draft-return.confirm': 'Devolver',
  'draft-return.done':
    'Su pregunta está en manos de {name}. El borrador {number} le llegará de nuevo con la respuesta.',
  'draft-return.draft': 'la devolución de un borrador',
  'draft-return.question.ask': '¿Qué necesita saber?',
  'draft-return.review': 'Devolver el borrador {number} a {name}',
  'draft-return.title': 'Preguntar a {name} sobre {number}',
  'draft-send.asking': 'Enviar al proveedor',
  'draft-send.confirm': 'Enviar al proveedor',
  'draft-send.done': '✅ **{number}** creado el {at}, con {name} como solicitante. Ambos participan en el ticket.',
  'draft-send.draft': 'el envío de un borrador',
  'draft-send.no-agreement':
    'El acuerdo {agreement} ya no cubre esto, así que no se envió nada. El borrador se conserva. Pregunte a quien lo escribió o acuda a *Contacto*.',
  'draft-send.outdated':
    'Desde que {name} lo escribió algo ha cambiado: {fields}. No se envió nada y el borrador se conserva. Pida a {name} que lo revise.',
  'draft-send.owner-gone':
    '{name} ya no pertenece a la empresa, así que no se puede enviar en su nombre. El borrador se conserva; copie lo que necesite en un ticket propio.',
  'draft-send.review': 'Enviar esto por {name}',
  'draft-send.title': 'Enviar esto por {name}',
  'draft-solve.answer.ask': 'Su respuesta',
  'draft-solve.asking': 'Su respuesta',
  'draft-solve.confirm': 'Responder',
  'draft-solve.done': '{name} ya tiene su respuesta. No se envió nada al proveedor.',
  'draft-solve.draft': 'su respuesta a un borrador',
  'draft-solve.review': 'Responder a {name} sobre {number}',
  'draft-solve.title': 'Responder a {name} sobre {number}',
  'draft-withdraw.asking': 'Retirar el borrador',
  'draft-withdraw.confirm': 'Retirar',
  'draft-withdraw.done': 'Retirado: borrador {number}. No se envió nada.',
  'draft-withdraw.draft': 'la retirada de su borrador',
  'draft-withdraw.review': '¿Retirar el borrador {number}?',
  'draft-withdraw.title': 'Retirar el borrador {number}',
  'draft.which': 'Borrador',
  'notice.created-for-you': '{name} lo ha enviado: {number} · {subject}. Usted participa en el ticket.',
  'refused.seat':
    'Ya no ocupa un puesto de superusuario, así que no puede enviar este borrador. No se ha perdido nada: lo tiene {owner} y puede reenviarlo a {names}.',
  'refused.seat-nobody':
    'Ya no ocupa un puesto de superusuario, así que no puede enviar este borrador. No se ha perdido nada: lo tiene {owner}.',
  // ── Lo que se escribe justo después de un aviso, y los canales registrados ─
  'ticket-answer.draft': 'lo que acaba de escribir',
  'ticket-answer.asking': '¿A dónde va esto?',
  'ticket-answer.title': '¿A dónde va esto?',
  'ticket-answer.review': '¿Lo envío así?',
  'ticket-answer.confirm': 'Hacerlo',
  'ticket-answer.text.ask': 'Su texto',
  'ticket-answer.ticket.ask': '¿De qué ticket se trata?',
  'ticket-answer.files.ask': 'Archivos adjuntos',
  'ticket-answer.to.ask': '{text}',
  'ticket-answer.send': 'Enviar a {number}',
  'ticket-answer.keep': 'Nota para {number}',
  'ticket-answer.new': 'Nueva solicitud',
  'channel-register.command':
    'registrar agentes|registrar canal|registrar este canal|registrar el canal|registrar administradores',
  'channel-register.draft': 'el registro del canal',
  'channel-register.asking': 'Registrar este canal',
  'channel-register.title': 'Registrar este canal',
  'channel-register.purpose.ask': '¿Para qué es el canal?',
  'channel-register.review': '¿Registro el canal?',
  'channel-register.confirm': 'Registrar',
  'channel-register.agents': 'Soporte: cada ticket nuevo aparece allí',
  'channel-register.admins': 'Administración: las solicitudes por aprobar aparecen allí',
  'channel-register.note':
    'Todas las personas del canal deben tener el rol; lo compruebo ahora y cada día. Mientras haya alguien sin él, solo publico números.',
  'channel-register.not-here': 'Escriba esto en el canal que desea registrar, mencionándome. No ha cambiado nada.',
  'channel-register.done': '✅ El canal está registrado. Estoy comprobando quién está en él y lo diré allí.',
  'roster.fit': 'Este canal está registrado. Los tickets nuevos aparecen aquí.',
  'roster.fit-admins': 'Este canal está registrado. Las solicitudes por aprobar aparecen aquí.',
  'roster.unfit':
    '{count, plural, one {Una persona de este canal no tiene} other {# personas de este canal no tienen}} el rol que hace falta, así que solo publico números de ticket. Quítelas del canal o asígneles el rol; lo compruebo cada día.',

  // ── Sign in, register ───────────────────────────────────────────────────────
  'button.sign-in': 'Iniciar sesión',
  'draft.still-here': 'El {at} empezó {draft} y sigue aquí. ¿Continuamos?',
  'draft.still-here-about': 'El {at} empezó {draft} y sigue aquí: «{about}». ¿Continuamos?',
  'sign-in.command': 'iniciar sesión|iniciar sesion|entrar|acceder|quién soy|quien soy|mi cuenta',
  'sign-in.choose': '¿Cómo quiere mostrarme quién es? Aquí en el chat nunca pido contraseñas.',
  'sign-in.cancelled': 'No se ha enviado nada. Puede elegir otra forma o continuar sin iniciar sesión.',
  'sign-in.microsoft': 'Microsoft',
  'sign-in.google': 'Google',
  'sign-in.discord': 'Discord',
  'sign-in.password': 'Correo y contraseña',
  'sign-in.email': 'Enlace por correo',
  'sign-in.who': '¿Quién soy?',
  'sign-in.title': 'Usted es {name}',
  'sign-in.fact.email': 'Correo',
  'sign-in.fact.method': 'Reconocido aquí por',
  'sign-in.fact.companies': 'Empresa',
  'sign-in.fact.chats': 'Sus chats',
  'sign-in.by-sso': 'la cuenta de su organización',
  'sign-in.by-email': 'su dirección de correo confirmada',
  'sign-in.confirm': 'Confirmar mi correo',
  'method.microsoft': 'Microsoft',
  'method.google': 'Google',
  'method.discord': 'Discord',
  'method.email': 'un enlace a su buzón',
  'method.password': 'correo y contraseña',
  'register.command': 'registrarme|registrarse|registro|crear una cuenta|crear cuenta|confirmar mi correo',
  'register.draft': 'su registro',
  'register.asking': 'Entrar con un enlace por correo',
  'register.title': 'Entrar con un enlace por correo',
  'register.email.ask': 'Su dirección de correo',
  'register.email.hint': 'Le enviaré un enlace. Con la dirección de su empresa puedo encontrarla.',
  'register.review': '¿Envío el enlace?',
  'register.confirm': 'Enviar enlace',
  'register.sent':
    'Si podemos llegar a {address}, hay un enlace de confirmación en camino. Es válido durante 60 minutos.',
  'register.known': 'Ya ha iniciado sesión como **{name}**.',
  'mail-link.resend': 'Reenviar (tras 60 s)',
  'mail-link.other': 'Otra dirección',
  'mail-link.wait':
    '{minutes, plural, =1 {Un momento, por favor: un correo puede tardar un minuto. El siguiente enlace se puede enviar dentro de un minuto} other {Han sido muchos enlaces en poco tiempo. El siguiente se puede enviar dentro de # minutos}} ({at}). Mientras tanto, mire en la carpeta de correo no deseado; lo enviado es válido durante 60 minutos.',
  'refused.unconfirmed':
    'Confirme primero su correo: he enviado un enlace a {address}. Hasta entonces su lista de tickets está vacía aquí, y lo que empiece se conserva.',
  'refused.unverified':
    'Confirme primero su correo ({address}): le envío allí un enlace. Hasta entonces su lista de tickets está vacía aquí, y lo que empiece se conserva.',
  'registered.welcome': 'Le damos la bienvenida, {name}: su cuenta es {email} y la he reconocido por {method}.',
  'registered.found': 'Empresa encontrada por su dirección: **{company}**. ¿Es la suya?',
  'registered.yes': 'Sí',
  'registered.other': 'Otra empresa',
  'registered.which':
    '¿Para qué empresa trabaja? Así puedo decirle a quién dirigirse y abrir tickets de sus productos.',
  'registered.name-it': 'Indicar mi empresa',

  // ── My company ──────────────────────────────────────────────────────────────
  'company-join.command': 'mi empresa|unirme a mi empresa|indicar mi empresa',
  'company-join.draft': 'la pregunta sobre su empresa',
  'company-join.asking': 'Su empresa',
  'company-join.title': '{question}',
  'company-join.found': 'Empresa encontrada por su dirección: {company}',
  'company-join.yours': 'Usted pertenece a {companies}',
  'company-join.stay': 'Es correcto',
  'company-join.stays': 'De acuerdo, no cambia nada.',
  'company-join.answer.ask': '¿Para qué empresa trabaja?',
  'company-join.yes': 'Sí, {company}',
  'company-join.other': 'Otra empresa',
  'company-join.named.ask': 'Nombre de su empresa',
  'company-join.named.hint': 'Tal como figura en una factura. Si lo conoce, ayuda el número de cliente.',
  'company-join.review': '¿Es correcto?',
  'company-join.confirm': 'Sí',
  'company-join.role-forwards':
    'Su rol en **{company}**: *usuario*. Superusuarios: {names}; ellos envían los tickets al proveedor y puedo reenviarles los suyos.',
  'company-join.role-sends':
    'Su rol en **{company}**: *usuario*. Puede abrir tickets usted mismo. Superusuarios: {names}; ellos ven todos los tickets de la empresa.',
  'company-join.role-nobody': 'Su rol en **{company}**: *usuario*. Todavía no hay ningún superusuario allí.',
  'company-join.ended':
    'Ya pertenece a **{company}**, o perteneció y alguien lo dio por terminado. Si debe volver a pertenecer, diríjase al contacto.',
  'company-join.claimed':
    'Gracias. He comunicado «{company}» a **{vendor}**; allí lo comprueban y lo sabrá por aquí. Mientras tanto puede hacer preguntas y ver a quién dirigirse.',
  'claim.title': '{name} indica dónde trabaja',
  'claim.fact.email': 'Dirección confirmada',
  'claim.fact.named': 'Según la persona',
  'claim.fact.at': 'El',
  'claim.fact.warning': 'Sobre la dirección',
  'claim.free-mail': '⚠ {domain} es un proveedor de correo gratuito: no demuestra ninguna empresa',
  'claim.look-alike': '⚠ {domain} solo se parece a {known}: pregunte a la empresa',
  'claim.known': '{domain} es un dominio verificado de {company}',
  'claim.unknown': '⚠ {domain} no es un dominio verificado de ninguna empresa',
  'claim.note': 'No se les ha mostrado nada. Añádalos solo si sabe que pertenecen allí.',
  'claim.add': 'Añadir a una empresa',

  // ── Passwords, locks ────────────────────────────────────────────────────────
  'password-reset.command':
    'olvidé mi contraseña|olvide mi contraseña|he olvidado mi contraseña|contraseña olvidada|restablecer contraseña|cambiar contraseña|nueva contraseña',
  'password-reset.draft': 'la nueva contraseña',
  'password-reset.asking': 'Nueva contraseña',
  'password-reset.title': 'Nueva contraseña',
  'password-reset.how.ask': '¿Enlace para una contraseña nueva?',
  'password-reset.link': 'Enviar enlace',
  'password-reset.issuer': 'Uso Microsoft o Google',
  'password-reset.email.ask': 'Su dirección de correo',
  'password-reset.email.hint': 'No escriba nunca una contraseña aquí.',
  'password-reset.review': '¿Envío el enlace?',
  'password-reset.confirm': 'Enviar enlace',
  'password-reset.sent':
    'Si esta cuenta existe ({address}), hay un enlace en camino. Es válido durante 60 minutos y funciona una sola vez.',
  'password-reset.issuers':
    'Entonces su contraseña la guarda Microsoft o Google: cámbiela allí. Yo no la conozco ni la pido nunca.',
  'account-lock.command': 'bloquear mi cuenta|bloquear cuenta|me han hackeado',
  'account-lock.button': 'Bloquear mi cuenta',
  'account-lock.draft': 'el bloqueo de su cuenta',
  'account-lock.asking': 'Bloquear mi cuenta',
  'account-lock.title': 'Bloquear mi cuenta',
  'account-lock.review': '¿Bloquear su cuenta?',
  'account-lock.confirm': 'Bloquear mi cuenta',
  'account-lock.note':
    'Se cerrará la sesión en todos los navegadores, y ninguno de sus chats verá ni hará nada más. Sus tickets se conservan. Envío un enlace a {address}: con él, y solo con él, podrá abrirla de nuevo.',
  'account-lock.done':
    '🔒 Su cuenta está bloqueada. Sus tickets se conservan. El enlace que envío a {address} la vuelve a abrir con una contraseña nueva.',
  'account-lock.again': 'Enviar el enlace otra vez',
  'account-lock.no-address':
    'Su cuenta no tiene ninguna dirección de correo confirmada, así que nada podría volver a abrirla. Diríjase enseguida al contacto.',
  'thanks.command': 'gracias|muchas gracias|mil gracias',
  'thanks.stranger': 'De nada. Aquí estoy cuando me necesite.',
  'thanks.nothing': 'Ha iniciado sesión como **{name}**. No hay nada pendiente de usted.',
  'thanks.waiting':
    'Ha iniciado sesión como **{name}**. {count, plural, =1 {Hay 1 ticket pendiente} other {Hay # tickets pendientes}} de usted: {numbers}.',
  'security.password-changed': 'Su contraseña se cambió el {at}; se cerraron las demás sesiones. ¿No ha sido usted?',
  'security.chat-linked':
    '**{chat}** pertenece a su cuenta desde el {at}: los mismos tickets, el mismo idioma. ¿No ha sido usted?',
  'security.chat-unlinked': '**{chat}** se separó de la cuenta el {at}. Los tickets y borradores siguen en la cuenta.',
  'security.accounts-merged':
    'El {at} dos cuentas pasaron a ser una, con confirmación desde {chat}: todos sus chats y buzones muestran ahora los mismos tickets. ¿No ha sido usted?',
  'security.sign-in-method': 'El {at} se añadió a su cuenta una nueva forma de iniciar sesión. ¿No ha sido usted?',
  'security.email-changed': 'La dirección de correo de su cuenta se cambió el {at}. ¿No ha sido usted?',
  'security.locked':
    '🔒 Su cuenta se bloqueó el {at} desde {chat}. Sus tickets se conservan. Solo el enlace que se le envió por correo la vuelve a abrir.',
  'security.unlocked': 'Su cuenta vuelve a estar abierta desde el {at}.',
  'security.lock': 'Bloquear mi cuenta',

  // ── Several chats of one person ─────────────────────────────────────────────
  'chat.named': '{provider}, {name}',
  'chat.unnamed': '{provider}',
  'chat.teams': 'Teams',
  'chat.discord': 'Discord',
  'chat.oidc-google': 'Google',
  'chat.oidc-ms': 'Microsoft',
  'chat.email': 'Correo',
  'chat.web': 'el sitio web',
  'link.command': 'vincular|vincular otro chat|vincular mis chats|enlazar otro chat',
  'link.draft': 'la vinculación de sus chats',
  'link.asking': 'Vincular otro chat',
  'link.title': 'Vincular otro chat',
  'link.another': 'Vincular otro chat',
  'link.review': '¿Vincular otro chat suyo?',
  'link.confirm': 'Mostrar el código',
  'link.note':
    'Le muestro aquí un código. Introdúzcalo en su otro chat en diez minutos; después le pregunto aquí si es usted. Luego ambos muestran los mismos tickets.',
  'link.comes': 'Su código llega enseguida, solo en este chat.',
  'link.code':
    'Su código: **{code}**\nEn su otro chat escriba *vincular {code}* en los próximos diez minutos. No se lo dé a nadie: quien lo introduce pide ser usted. Le pregunto aquí antes de vincular nada.',
  'link.enter': 'Tengo un código',
  'link.new-code': 'Código nuevo',
  'link.where':
    '¿Ya habla conmigo en otro chat? Escriba allí *vincular*: le muestro un código que introduce aquí. Si no, inicie sesión.',
  'link-enter.command': 'introducir código|introducir codigo|tengo un código|tengo un codigo',
  'link-enter.draft': 'la introducción de un código',
  'link-enter.asking': 'Código de su otro chat',
  'link-enter.title': 'Código de su otro chat',
  'link-enter.both.ask': '¿Son suyas las dos cuentas?',
  'link-enter.both.yes': 'Sí, las dos son mías',
  'link-enter.both.no': 'No',
  'link-enter.both.hint':
    'En este chat usted es **{name}** ({address}). El código de otra cuenta une las dos: quien lo muestra tendrá después sus tickets, empresas y plazas. Diga que sí solo si lo pidió usted en su otro chat.',
  'link-enter.not-mine':
    'No se ha vinculado nada y su cuenta sigue como está. No introduzca nunca un código que le haya dado otra persona.',
  'link-enter.code.ask': 'Código',
  'link-enter.code.hint': 'Seis cifras. Introduzca solo un código que haya pedido usted.',
  'link-enter.code.six': 'Un código tiene seis cifras. Mire otra vez en su otro chat.',
  'link-enter.review': '¿Usar este código?',
  'link-enter.confirm': 'Usar el código',
  'link-enter.again': 'Introducir otro código',
  'link-enter.unknown':
    'Este código no es válido, o ya no lo es: los códigos funcionan una vez, durante diez minutos y en otro chat que el que los muestra. No se ha vinculado nada.',
  'link-enter.wait': 'Han sido muchos códigos. Inténtelo de nuevo después del {at}; no se ha vinculado nada.',
  'link-enter.asked': 'Gracias. Ahora vuelva al chat que muestra el código y confirme allí que es usted.',
  'link-confirm.draft': 'la pregunta sobre su otro chat',
  'link-confirm.asking': 'Vincular otro chat',
  'link-confirm.title': 'Vincular {chat}',
  'link-confirm.review': '¿Vincular {chat}?',
  'link-confirm.confirm': 'Sí, soy yo',
  'link-confirm.answer.ask': '¿Es su chat?',
  'link-confirm.asked':
    'Su código se ha introducido en **{chat}**. ¿Es usted? Si dice que sí, ese chat verá y hará todo lo que usted puede. Si no lo ha introducido usted, pulse *No*.',
  'link-confirm.yes': 'Sí, soy yo',
  'link-confirm.no': 'No',
  'link-confirm.done':
    'Vinculado: **{chat}**. Desde ahora ambos chats muestran los mismos tickets y borradores. He avisado a ambos.',
  'link-confirm.refused':
    'No se ha vinculado nada con **{chat}** y el código ya no vale. Si alguien le ha convencido de dar un código, avise al contacto.',
  'link-confirm.over':
    'Esta pregunta ya no vale: el código se ha usado, se ha rechazado o tiene más de diez minutos. No se ha vinculado nada.',
  'link-merge.draft': 'la unión de sus cuentas',
  'link-merge.asking': 'Una cuenta en lugar de dos',
  'link-merge.title': 'Una cuenta en lugar de dos',
  'link-merge.review': '¿Hacer una sola cuenta de las dos?',
  'link-merge.confirm': 'Unir las cuentas',
  'link-merge.two':
    'Ese chat tiene la sesión de otra cuenta. **{stays}** ({staysAddress}) se queda, porque es la más antigua; **{goes}** ({goesAddress}) pasa a formar parte de ella.',
  'link-merge.moves':
    'Se trasladan {tickets, plural, =0 {ningún ticket} =1 {1 ticket} other {# tickets}}, {drafts, plural, =0 {ningún borrador} =1 {1 borrador} other {# borradores}} y todos los archivos, empresas y funciones, plazas, solicitudes, chats y formas de iniciar sesión. Las dos direcciones seguirán abriendo la cuenta única.',
  'link-merge.drafts':
    'De dos borradores sin enviar del mismo tipo se queda el más reciente. Se cierran las sesiones web de la cuenta que desaparece.',
  'link-merge.final': 'No se puede deshacer. Si no ha introducido usted el código, cancele.',
  'link-merge.no-address': 'sin dirección de correo',
  'link-merge.done':
    'Ahora tiene una sola cuenta: **{name}**. Todos sus chats muestran los mismos tickets y borradores. He avisado a todos los chats y a los dos buzones.',
  'link-merge.locked':
    'Una de las dos cuentas está bloqueada. No se ha cambiado nada. El enlace que se envió por correo a esa cuenta la vuelve a abrir; el contacto puede ayudarle.',
  'link-merge.vendor-admin':
    'Una de las dos cuentas es la única que administra este Deskhand. No se ha cambiado nada. Nombre primero a otra persona administradora del proveedor; el contacto puede ayudarle.',
  'link-merge.seats':
    'Las dos cuentas tienen o esperan una plaza de superusuario de {company}, y cada persona tiene allí solo una. No se ha cambiado nada. Renuncie primero a una de las plazas o retire la solicitud; el contacto puede ayudarle.',
  'link-merge.requests':
    'Las dos cuentas tienen una solicitud abierta de una plaza de {company}. No se ha cambiado nada. Retire primero una de las solicitudes; el contacto puede ayudarle.',
  'unlink.command': 'desvincular|desvincular un chat|quitar un chat',
  'unlink.button': 'Quitar un chat',
  'unlink.draft': 'la desvinculación de un chat',
  'unlink.asking': 'Quitar un chat',
  'unlink.title': 'Quitar un chat',
  'unlink.chat.ask': '¿Qué chat ya no debe ser suyo?',
  'unlink.here': '{chat} (este chat)',
  'unlink.review': '¿Quitar este chat?',
  'unlink.confirm': 'Quitar',
  'unlink.note':
    'Ese chat dejará de ver sus tickets y borradores; siguen en su cuenta. Puede volver a vincularlo cuando quiera.',
  'unlink.note-here':
    'Está precisamente en este chat: después ya no le reconoceré aquí hasta que vuelva a iniciar sesión. Los tickets y borradores siguen en su cuenta.',
  'unlink.last':
    'Este chat es la única vía a su cuenta y no hay ninguna dirección de correo confirmada: sin él no podría volver. Vincule antes otro chat o confirme una dirección.',
  'unlink.done': 'Quitado: **{chat}**. Sus tickets y borradores siguen en su cuenta.',

  // ── Personas y empresas ──────────────────────────────
  'button.members': 'Personas',
  'members.command': 'miembros|personas|quién es quién|quien es quien|empresas|personas y empresas',
  'members.button': 'Personas y empresas',
  'members.all': 'Todas las empresas',
  'members.companies': '{count, plural, one {Una empresa} other {# empresas}}',
  'members.no-company': 'No existe esa empresa. Las nuevas llegan con los datos maestros: npm run data -- import.',
  'members.kind.customer': 'Cliente',
  'members.kind.partner': 'Partner',
  'members.kind.vendor': 'Proveedor',
  'members.title': '{company}: {count, plural, one {una persona} other {# personas}}',
  'members.nobody': 'Aún no hay nadie en {company}. Añada a la primera persona.',
  'members.invited': 'Invitada',
  'member-show.title': '{name} en {company}',
  'member-show.email': 'Correo',
  'member-show.confirmed': 'Dirección confirmada',
  'member-show.yes': 'Sí',
  'member-show.no': 'Aún no: hasta entonces no ve nada de la empresa.',
  'member-show.roles': 'Funciones',
  'member-show.end': 'Terminar función: {role}',
  'member-show.add': 'Añadir una función',
  'member-show.gone': 'Esta persona ya no tiene ninguna función en la empresa.',
  'member-add.command': 'añadir miembro|añadir persona|invitar a alguien|añadir agente|añadir administrador',
  'member-add.button': 'Añadir a alguien',
  'member-add.draft': 'añadir a alguien a una empresa',
  'member-add.asking': 'Añadir a alguien a una empresa',
  'member-add.title': 'Añadir a alguien a {company}',
  'member-add.review': '¿Añadir a {company}?',
  'member-add.confirm': 'Añadir',
  'member-add.company.ask': '¿A qué empresa?',
  'member-add.email.ask': 'Dirección de correo',
  'member-add.role.ask': 'Función',
  'member-add.already': '{name} ya tiene la función de {role} en {company}. Elija otra función o déjelo así.',
  'member-add.note.known': '{name} ya está en el sistema: la función vale de inmediato y se le avisa.',
  'member-add.note.invited':
    '{email} recibirá un correo con un enlace válido durante 7 días. La función vale cuando se acepte la invitación.',
  'member-add.note.domain':
    '⚠ {domain} no es un dominio verificado de {company}. Asegúrese de que es la persona correcta.',
  'member-add.note.admin':
    '⚠ Quien es administrador del proveedor puede hacerlo todo aquí, incluso terminar su propia función.',
  'member-add.invited': '✅ La invitación a {company} como {role} va de camino a {email}.',
  'member-add.done': '✅ {name} ya tiene la función de {role} en {company}.',
  'member-add.another': 'Añadir a otra persona',
  'member-end.command':
    'terminar función|terminar funcion|quitar miembro|quitar a alguien|quitar agente|quitar administrador',
  'member-end.button': 'Terminar una función',
  'member-end.draft': 'terminar una función',
  'member-end.asking': 'Terminar una función',
  'member-end.title': '{name}, {role} en {company}',
  'member-end.review': '¿Terminar la función? {name}, {role} en {company}',
  'member-end.confirm': 'Terminar',
  'member-end.company.ask': '¿En qué empresa?',
  'member-end.member.ask': '¿La función de quién termina?',
  'member-end.member': '{name} · {role}',
  'member-end.invitation': '{email} · {role} (invitación)',
  'member-end.note':
    '{name} pierde la función con el próximo mensaje y se le avisa. Los tickets se quedan; con la última función en {company} también queda libre una plaza de superusuario.',
  'member-end.note.invitation': 'El enlace del correo a {name} dejará de funcionar.',
  'member-end.note.own': '⚠ Es su propia función. No podrá devolvérsela usted mismo.',
  'member-end.last':
    'Nadie más administra este servicio, así que esta función se mantiene. Añada antes a otro administrador del proveedor; una invitación cuenta cuando se acepta.',
  'member-end.nobody': 'Aún no hay nadie en {company}, así que no hay ninguna función que terminar.',
  'member-end.gone': 'Otra persona acaba de terminarla. No se ha cambiado nada.',
  'member-end.done': '✅ {name} ya no tiene la función de {role} en {company}.',
  'member-end.taken-back': '✅ La invitación de {name} a {company} queda retirada.',
  'member.added': 'Ahora tiene la función de {role} en **{company}**.',
  'member.ended': 'Ya no tiene la función de {role} en **{company}**. Si es un error, el contacto le ayudará.',
  'company-correct.command': 'corregir empresa|editar empresa|cambiar empresa|datos de empresa',
  'company-correct.button': 'Corregir empresa',
  'company-correct.draft': 'corregir una empresa',
  'company-correct.asking': 'Corregir una empresa',
  'company-correct.title': 'Corregir {company}',
  'company-correct.review': '¿Guardar estas correcciones de {company}?',
  'company-correct.confirm': 'Guardar',
  'company-correct.company.ask': '¿Qué empresa?',
  'company-correct.name.ask': 'Nombre',
  'company-correct.customer-no.ask': 'Número de cliente',
  'company-correct.timezone.ask': 'Zona horaria',
  'company-correct.timezone.problem': 'Escriba una zona horaria como Europe/Madrid.',
  'company-correct.language.ask': 'Idioma',
  'company-correct.formality.ask': 'Tratamiento',
  'company-correct.formal': 'Formal',
  'company-correct.informal': 'Cercano',
  'company-correct.email.ask': 'Contacto: correo',
  'company-correct.phone.ask': 'Contacto: teléfono',
  'company-correct.url.ask': 'Contacto: dirección web',
  'company-correct.url.problem': 'Escriba la dirección web completa, como https://help.example.com.',
  'company-correct.domains.ask': 'Dominios verificados',
  'company-correct.domains.hint':
    'Uno por línea, como hello.example. A quien confirme allí una dirección se le ofrece esta empresa.',
  'company-correct.domains.problem': '{domain} no es un dominio. Escriba lo que va detrás de la @, como hello.example.',
  'company-correct.domains.free':
    'Cualquiera puede tener una dirección en {domain}, así que no prueba ninguna empresa. Quítelo, por favor.',
  'company-correct.unproved.ask': 'Otros dominios',
  'company-correct.unproved.hint': 'Conocidos pero sin verificar: no abren nada.',
  'company-correct.note.changes': 'Usted cambia: {fields}.',
  'company-correct.note.nothing': 'Aún no hay ningún cambio. Pulse Editar para cambiar algo.',
  'company-correct.theirs': '⚠ Otra persona lo ha cambiado mientras tanto a: {value}',
  'company-correct.note.theirs': '⚠ Otra persona ha cambiado mientras tanto «{field}» a: {value}',
  'company-correct.conflict': 'Otra persona acaba de cambiarlo. Revíselo, por favor.',
  'company-correct.taken.name': '{company} ya tiene este nombre.',
  'company-correct.taken.customer-no': 'Este es el número de cliente de {company}.',
  'company-correct.taken.domains': 'Uno de estos dominios es de {company}. Un dominio solo prueba una empresa.',
  'company-correct.done': '✅ {company} está corregida.',
  'company-correct.again': 'Corregir de nuevo',
  'why.member-add': 'Añadir personas y terminar sus funciones',
}
