import { accessEs } from './access/es.ts'
import { accountEs } from './account/es.ts'
import { activationEs } from './activation/es.ts'
import { approvalEs } from './approval/es.ts'
import { communityEs } from './community/es.ts'
import { costEs } from './cost/es.ts'
import type { Catalog } from './en.ts'
import { invitationEs } from './invitation/es.ts'
import { knowledgeEs } from './knowledge/es.ts'
import { legalEs } from './legal/es.ts'
import { licenceEs } from './licence/es.ts'
import { noticeEs } from './notice/es.ts'
import { slashEs } from './slash/es.ts'
import { tenantEs } from './tenant/es.ts'
import { tenantPageEs } from './tenant-page/es.ts'
import { ticketEs } from './ticket/es.ts'
import { understandingEs } from './understanding/es.ts'

/** Spanish, *usted* throughout (DOMAIN K5); quotes are «…». Commands hold what people type, with and without accents. */
export const es: Catalog = {
  ...accessEs,
  ...accountEs,
  ...activationEs,
  ...approvalEs,
  ...communityEs,
  ...costEs,
  ...invitationEs,
  ...knowledgeEs,
  ...legalEs,
  ...licenceEs,
  ...noticeEs,
  ...slashEs,
  ...tenantEs,
  ...tenantPageEs,
  ...ticketEs,
  ...understandingEs,
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
  'draft.withheld': 'No se ha enviado nada. Se conserva hasta el {at}, por si entonces puede continuar: {draft}.',
  'draft.known': 'He rellenado lo que ya sé. Puede cambiarlo antes de enviar:\n{rows}',
  'draft.what-to-edit': '¿Qué respuesta quiere cambiar?',
  'format.row': '{label}: {value}',
  'form.problem': 'Revise los campos marcados, por favor. Todo lo demás se conserva.',
  'review.changed': 'Esto ha cambiado desde que usted lo vio.',
  'review.again': 'Todavía no se ha hecho nada. Así está ahora: si sigue siendo correcto, pulse otra vez.',
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

  // ── Refusals: what, and who can help ─────────────────────────────────────
  'refused.register':
    'Para ver o abrir tickets necesito saber quién es usted. Si ya ha empezado algo, se conserva y continúa en cuanto le conozca.',
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
  'refused.partner': 'De esto se encarga el socio o {vendor}.',
  'refused.service': 'De esto se encarga el equipo de servicio de {vendor}.',
  'refused.sales': 'De esto se encarga el equipo comercial de {vendor}.',
  'refused.vendor-admin': 'De esto se encarga la administración de {vendor}.',
  'refused.who': 'En {company}: {names}.',
  'refused.nobody': 'En {company} nadie tiene todavía esa función.',
  'refused.nobody-but': 'En {company} nadie tiene todavía esa función. Consulte con {names}.',

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
    'Un socio hace esto solo para los clientes que se lo han encargado. Lo decide el cliente, y {vendor} lo registra.',
  'why.licence-admin':
    'Activar, cargar y quitar licencias cambia con qué puede trabajar toda una empresa. Por eso hace falta la función de administrador de licencias, que registra {vendor}.',
  'why.licence-contact':
    'Una clave abre el producto a quien la tenga. Completa solo la ven el contacto de licencias que figura en la cuenta y los administradores de licencias, ni siquiera el equipo de soporte.',
  'why.licence-support':
    'Las claves las emiten agentes de {vendor} con la competencia *soporte de licencias*, y solo después de firmarse el contrato.',
  'why.tenant-admin':
    'Lo que ocurre en un tenant corresponde a sus administradores una vez entregado; antes, al socio que lo creó. Nadie acepta costes en su nombre.',
  'why.partner': 'Los tenants los crea y entrega el socio que atiende al cliente, por debajo del suyo, o {vendor}.',
  'why.service':
    'Un tenant a medida lo terminan agentes de {vendor} con la competencia *servicio*, para que esté listo para enviar al entregarse.',
  'why.agents':
    'Tomar, preguntar, resolver y asignar corresponde a quien responde el ticket: el equipo de soporte de {vendor}, o el socio mientras el ticket sea suyo.',
  'why.sales':
    'Los acuerdos, sus cambios y los contratos se firman con el equipo comercial de {vendor}. Nadie más puede marcarlos como firmados, tampoco la administración.',
  'why.vendor-admin':
    'Las personas, las empresas, los canales y los avisos a todos los gestiona la administración de {vendor}.',
  'role.super-user': 'superusuario',
  'role.user': 'usuario',
  'role.tenant-admin': 'administrador del tenant',
  'role.licence-admin': 'administrador de licencias',
  'role.partner-admin': 'administrador del socio',
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

  // ── Personas y empresas ──────────────────────────────
  'button.members': 'Personas',
  'members.command': 'miembros|personas|quién es quién|quien es quien|empresas|personas y empresas',
  'members.button': 'Personas y empresas',
  'members.all': 'Todas las empresas',
  'members.companies': '{count, plural, one {Una empresa} other {# empresas}}',
  'members.no-company': 'No existe esa empresa. Las nuevas llegan con los datos maestros: npm run data -- import.',
  'members.kind.customer': 'Cliente',
  'members.kind.partner': 'Socio',
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
  'member-end.last-in-tenant':
    '{name} es la única persona confirmada que administra un tenant ya entregado de {company}, así que esta función se mantiene. Añada antes a otro administrador al tenant: valdrá en cuanto confirme su dirección.',
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
