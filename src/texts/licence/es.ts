import type { licenceEn } from './en.ts'

/** Licences for users of a product. Spanish (*usted*). */
export const licenceEs: Readonly<Record<keyof typeof licenceEn, string>> = {
  // ── Líneas, números, vencimientos ────────────────────────────────────────
  'licence.which': '¿Qué licencias?',
  'licence.which-change': '¿Qué cambio de licencia?',
  'licence.which-type': '¿Qué licencia?',
  'licence.account': '{company} · {product}',
  'licence.no-end': 'sin vencimiento',
  'licence.change': '{from} → **{to}**',
  'licence.change-removed': '{from} → **{to}** (se elimina)',
  'licence.change-end': 'válida hasta {from} → **{to}**',
  'licence.new-end': 'válida hasta **{to}**',
  'licence.until': 'hasta el {day}',
  'licence.site': '{quantity} para todos · {until}',
  'licence.room': '{used} de {quantity} en uso · disponibles: {free} · {until}',
  'licence.nearly-full': '⚠ {used} de {quantity} en uso · casi llena, disponibles: {free} · {until}',
  'licence.full': '⛔ {used} de {quantity} en uso · llena: ninguna disponible · {until}',
  'licence.short': '{type} {used}/{quantity}',
  'licence.short-site': '{type} {quantity}',

  // ── Por qué no se puede activar ──────────────────────────────────────────
  'licence.surplus': '{inUse, plural, one {# persona usa} other {# personas usan}} {type}; disponibles: {available}.',
  'licence.other-serial': 'Pertenece a otro número de serie (termina en {last4}, el suyo en {mine}).',
  'licence.other-owner':
    'Pertenece a otro titular de licencia (su número de serie termina en {last4}, el suyo en {mine}).',
  'licence.other-product': 'Esta licencia es para otro producto.',
  'licence.replayed': 'Esta licencia ya estuvo activa: revisión {revision}; ahora está activa la revisión {active}.',
  'licence.older': 'Esta licencia es anterior a la activa (revisión {revision} < {active}).',
  'licence.already-active': 'Esta licencia ya está activa.',
  'licence.dated-in-future': 'Esta licencia tiene una fecha futura ({at}).',
  'licence.not-yet-valid': 'Esta licencia no es válida antes del {at}.',
  'licence.expired': 'Esta licencia fue válida hasta el {at}.',
  'licence.signature': 'Esta licencia está dañada o se ha modificado.',
  'licence.disputed': 'Está bloqueada hasta que responda el fabricante.',
  'licence.applying': 'Se está activando en este momento.',
  'licence.replaced': 'La ha sustituido una más reciente.',
  'licence.refused': 'Se rechazó.',
  'licence.demo':
    'Esta es una versión de demostración. Para activarla de verdad, introduzca primero el nuevo número de serie y el nuevo titular de la licencia; el fabricante se los da al comprar.',
  'licence.demo-serialNumber':
    'Esta es una versión de demostración. Introduzca primero el nuevo número de serie; el fabricante se lo da al comprar.',
  'licence.demo-ownerName':
    'Esta es una versión de demostración. Introduzca primero el nuevo titular de la licencia; el fabricante se lo da al comprar.',
  'licence.reason.payment-missing':
    'El fabricante aún no ha recibido el pago. En cuanto llegue, la licencia se podrá activar; mientras tanto, hable con el fabricante.',
  'licence.reason.trial':
    'Esta instalación es de prueba: la licencia se compró para otra. Pida al fabricante que la asigne a la suya.',
  'licence.reason.in-use': 'Mientras tanto hay más licencias en uso de las que tiene la nueva.',
  'licence.reason.older': 'El sistema del fabricante ya tiene una licencia más reciente.',
  'licence.reason.unknown-account': 'El sistema del fabricante no conoce esta instalación. Hable con el fabricante.',
  'licence.reason.invalid-licence': 'El sistema del fabricante no acepta esta licencia. Pida otra.',
  'licence.reason.last-admin': 'Alguien tiene que seguir siendo administrador del producto.',
  'licence.reason.no-source':
    'Este Deskhand no está conectado con el sistema del fabricante. Cargue el archivo en el propio producto o hable con el fabricante.',
  'licence.reason.other': 'El sistema del fabricante no dio ningún motivo. Hable con el fabricante.',

  // ── El cuadro ────────────────────────────────────────────────────────────
  'offer-card.activate': 'Activar nueva licencia – {company}',
  'offer-card.activated': 'Nueva licencia activada – {company}',
  'offer-card.over': 'Cambio de licencia – {company}',
  'offer-card.status.ready': 'se puede activar',
  'offer-card.status.blocked': 'bloqueada',
  'offer-card.status.applying': 'se está activando …',
  'offer-card.status.disputed': 'bloqueada: {by} dice que algo no es correcto',
  'offer-card.status.applied': 'activada el {at} por {by}',
  'offer-card.status.applied-itself': 'activada automáticamente el {at}',
  'offer-card.status.superseded': 'la ha sustituido una más reciente',
  'offer-card.status.replaced': 'el fabricante la sustituye',
  'offer-card.status.refused': 'rechazada',
  'offer-card.product': 'Producto',
  'offer-card.serial': '{product} · número de serie •••• {last4}',
  'offer-card.loaded': 'Cargada desde archivo por',
  'offer-card.too-many': '*demasiadas en uso ({inUse})*',
  'offer-card.fits': '✓ {inUse} en uso',
  'offer-card.hidden':
    '{count, plural, one {Hay una licencia sin cambios que no se muestra.} other {Hay # licencias sin cambios que no se muestran.}}',
  'offer-card.why': '**Bloqueada, motivo:** {why}',
  'offer-card.locked': 'No la active, por favor: el fabricante responde antes en {number}.',
  'offer-card.swap-note':
    'La nueva licencia tiene sitio para todos los usuarios de {from} en {to}: un paso los cambia y la activa.',
  'offer-card.button': 'Activar',
  'offer-card.button-blocked': 'Activar – bloqueado',
  'offer-card.name': '⛔ {type}',
  'offer-card.move': 'Pasar a estos usuarios a {to} y activar',

  'license-apply.command': 'activar nueva licencia|activar la nueva licencia|activar cambio de licencia',
  'license-apply.draft': 'la activación de una licencia',
  'license-apply.asking': 'Activar nueva licencia',
  'license-apply.title': 'Activar nueva licencia – {company}',
  'license-apply.review': 'Activar nueva licencia – {company}',
  'license-apply.confirm': 'Activar',
  'license-apply.note':
    '{count, plural, one {Cambia una licencia.} other {Cambian # licencias, todas juntas o ninguna.}}',
  'license-apply.already': 'Ya está activa desde el {at}. Nada se hizo dos veces.',
  'license-apply.already-by': '{by} ya la activó el {at}. Nada se hizo dos veces.',
  'license-apply.stale':
    'Alguien se adelantó, o cambió mientras tanto. No se hizo nada; la tarjeta muestra el estado actual.',

  // ── Licencias sobrantes ──────────────────────────────────────────────────
  'license-remove-surplus.command': 'quitar licencias sobrantes|licencias sobrantes',
  'license-remove-surplus.draft': 'su selección de licencias sobrantes',
  'license-remove-surplus.asking': 'Quitar licencias sobrantes',
  'license-remove-surplus.title': 'Quitar licencias sobrantes – {type}',
  'license-remove-surplus.review': 'Quitar licencias sobrantes – {type}',
  'license-remove-surplus.confirm': 'Quitar',
  'license-remove-surplus.note': '{names}: pierde esta licencia y se le informa.',
  'license-remove-surplus.users': '¿A quién se le quita la licencia?',
  'license-remove-surplus.numbers': 'en uso **{inUse}** · disponibles **{available}** · por quitar **{toRemove}**',
  'license-remove-surplus.selected':
    '{chosen} de {toRemove} seleccionadas.{left, plural, =0 {} other { Toque a una persona para seleccionarla; otra vez para deshacerlo.}}',
  'license-remove-surplus.too-few':
    '✗ Seleccione {left, plural, one {# persona} other {# personas}} más, por favor. Su selección se conserva.',
  'license-remove-surplus.active': 'última actividad: {at}',
  'license-remove-surplus.never': 'sin actividad',
  'license-remove-surplus.chosen': 'la pierde',
  'license-remove-surplus.requests': '{count, plural, one {# solicitud abierta} other {# solicitudes abiertas}}',
  'license-remove-surplus.orphaned':
    '✗ {name} tiene {count, plural, one {# solicitud abierta que quedaría} other {# solicitudes abiertas que quedarían}} sin responsable. Páselas a alguien o seleccione a otra persona.',
  'license-remove-surplus.handed':
    '✓ {heir} se hace cargo de {count, plural, one {# solicitud abierta} other {# solicitudes abiertas}} de {name}.',
  'license-remove-surplus.last-admin':
    '✗ {name} es la última persona administradora con licencia y la conserva. Seleccione a otra persona, por favor.',
  'license-remove-surplus.self': '⚠ Se ha seleccionado a sí mismo: perderá esta licencia.',
  'license-remove-surplus.signed-in':
    '⚠ {name} tiene la sesión abierta en este momento y podría perder trabajo sin guardar.',
  'license-remove-surplus.nobody': 'Nadie con esta licencia coincide con «{search}».',
  'license-remove-surplus.ok': 'Aceptar',
  'license-remove-surplus.ok-more': 'Aceptar – seleccione {left} más',
  'license-remove-surplus.search': 'Buscar un nombre',
  'license-remove-surplus.all': 'Mostrar a todos',
  'license-remove-surplus.back': 'Volver a la activación',
  'license-remove-surplus.hand-over': 'Pasar las solicitudes de {name} a …',
  'license-remove-surplus.not-them': '{name} no',
  'license-remove-surplus.heir':
    '¿Quién se hace cargo de {count, plural, one {la solicitud abierta} other {las # solicitudes abiertas}} de {name}?',
  'license-remove-surplus.removed':
    '✓ {type}: se quitó a {names}.{told, plural, =0 {} one { Se le informa.} other { Se les informa.}}',
  'license-remove-surplus.untold': '⚠ No tengo ninguna dirección de {names}: comuníqueselo usted, por favor.',
  'license-remove-surplus.gone': 'Ya la habían perdido: {names}.',
  'license-remove-surplus.spared': 'Ya no hacía falta: {names} la conservan.',
  'license-remove-surplus.spared-by': '{by} ya había quitado suficientes: {names} la conservan.',
  'license-remove-surplus.meanwhile':
    '✗ Mientras tanto, {type} se asignó a {names} (en uso {inUse} > {available}). {left, plural, one {Falta una} other {Faltan #}} por quitar. Las que seleccionó ya están hechas.',

  // ── Algo no es correcto ──────────────────────────────────────────────────
  'license-dispute.command':
    'el número de licencias es incorrecto|el numero de licencias es incorrecto|número de licencias incorrecto|numero de licencias incorrecto|la licencia es incorrecta|licencia incorrecta',
  'license-dispute.button': 'Algo no es correcto',
  'license-dispute.draft': 'lo que no es correcto en una licencia',
  'license-dispute.asking': '¿Qué no es correcto?',
  'license-dispute.title': '¿Qué no es correcto? – {company}',
  'license-dispute.review': 'Algo no es correcto – {company}',
  'license-dispute.confirm': 'Comunicar y bloquear',
  'license-dispute.matter.ask': '¿Qué no es correcto?',
  'license-dispute.hint':
    'Lo comunico al fabricante con la comparación anterior/nuevo. Hasta que responda, no se puede activar nada.',
  'license-dispute.hint-applied': 'Lo comunico al fabricante con la comparación anterior/nuevo.',
  'license-dispute.number': 'La cantidad',
  'license-dispute.module': 'El módulo',
  'license-dispute.end': 'La fecha de vencimiento',
  'license-dispute.note': 'El cambio queda bloqueado para todos hasta que responda el fabricante.',
  'license-dispute.note-applied': 'El fabricante recibe un ticket con la comparación anterior/nuevo.',
  'license-dispute.nothing':
    'No hay ningún cambio de licencia en espera, y no hubo ninguno. ¿Se trata de la cantidad que tiene?',
  'license-dispute.applying':
    'Se está activando en este momento y ya no se puede detener. Mire el estado dentro de un momento.',
  'license-dispute.already': '{by} ya lo comunicó: {number}. Continúa bloqueado hasta que responda el fabricante.',
  'license-dispute.done':
    'No la active, por favor. Se abrió **{number}** con la diferencia; el cambio queda bloqueado para todos hasta que responda el fabricante.',
  'license-dispute.reported': 'Se abrió **{number}** con la comparación anterior/nuevo. El fabricante responde allí.',
  'license-dispute.add': 'Añadir algo',
  'license-dispute.ticket': 'Abrir el ticket',

  'license-reconfirm.command': 'confirmar un cambio de licencia',
  'license-reconfirm.button': 'Sí es correcta',
  'license-reconfirm.draft': 'su respuesta sobre una licencia discutida',
  'license-reconfirm.asking': 'Una licencia discutida',
  'license-reconfirm.title': 'Sí es correcta – {company}',
  'license-reconfirm.review': 'Sí es correcta – {company}',
  'license-reconfirm.confirm': 'Desbloquear',
  'license-reconfirm.stale': 'Ya no está discutida. No se hizo nada.',
  'license-replace.command': 'sustituir un cambio de licencia',
  'license-replace.button': 'Viene otra',
  'license-replace.draft': 'su respuesta sobre una licencia discutida',
  'license-replace.asking': 'Una licencia discutida',
  'license-replace.title': 'Viene otra – {company}',
  'license-replace.review': 'Viene otra – {company}',
  'license-replace.confirm': 'Retirarla',

  // ── Archivos ─────────────────────────────────────────────────────────────
  'license-load.command':
    'cargar licencia desde archivo|cargar licencia|cargar archivo de licencia|archivo de licencia',
  'license-load.button': 'Cargar licencia desde archivo',
  'license-load.draft': 'un archivo de licencia para cargar',
  'license-load.asking': 'Cargar licencia desde archivo',
  'license-load.title': 'Cargar licencia desde archivo – {company}',
  'license-load.review': 'Cargar licencia desde archivo – {company}',
  'license-load.confirm': 'Cargar',
  'license-load.file.ask': 'Archivo de licencia',
  'license-load.hint':
    'El archivo que le envió el fabricante, por ejemplo licencia.lic. Se comprueba y se muestra; cargarlo no activa nada.',
  'license-load.note': 'El archivo se comprueba y se muestra como cambio. Cargarlo no activa nada.',
  'license-load.done': 'Cargada desde {name}. Todavía no hay nada activo.',
  'license-load.already': 'Este archivo ya se cargó; la tarjeta muestra su estado. Nada se hizo dos veces.',
  'license-load.refused': '✗ {why} No se cambió nada.',
  'license-load.unsafe':
    'Este archivo aún no se ha comprobado contra virus, o resultó no ser seguro. Inténtelo dentro de un momento o use otro.',
  'license-load.too-large': 'No es un archivo de licencia: ocupa más de {size} KB.',
  'license-load.malformed': 'No es un archivo de licencia, o se dañó por el camino.',
  'license-load.unknown-key': 'Este archivo no está firmado por el fabricante.',
  'license-load.signature': 'Este archivo está dañado o se ha modificado: la firma no coincide.',
  'license-load.newer-format':
    'Este archivo tiene un formato más nuevo que todavía no puedo leer. Pida al fabricante un formato anterior.',
  'license-load.content': 'Este archivo está firmado por el fabricante, pero no contiene ninguna licencia. Pida otro.',
  'license-load.older-than-waiting': 'Ya espera una licencia más reciente (revisión {revision}, en espera {waiting}).',
  'license-load.other-file': 'Otro archivo',
  'license-load.contact': 'Contactar con el fabricante',

  'license-ask-file.command':
    'pedir un archivo de licencia|no puedo obtener la licencia de la web|no puedo descargar la licencia',
  'license-ask-file.button': 'Pedir un archivo de licencia',
  'license-ask-file.draft': 'su petición de un archivo de licencia',
  'license-ask-file.asking': 'Pedir un archivo de licencia',
  'license-ask-file.title': 'Pedir un archivo de licencia – {company}',
  'license-ask-file.review': 'Pedir un archivo de licencia – {company}',
  'license-ask-file.confirm': 'Pedirlo',
  'license-ask-file.note':
    'Si la licencia no se puede obtener de la web, el fabricante le envía un archivo de licencia. Se carga aquí.',
  'license-ask-file.done':
    'Se pidió al fabricante un archivo de licencia para {product}: **{number}**. Cuando lo tenga, cárguelo aquí.',

  // ── Más, menos, demo ─────────────────────────────────────────────────────
  'license-more.command':
    'más licencias|mas licencias|menos licencias|aumentar licencias|reducir licencias|necesito más licencias|necesito mas licencias',
  'license-more.button': 'Aumentar o reducir',
  'license-more.draft': 'su petición de más o menos licencias',
  'license-more.asking': 'Más o menos licencias',
  'license-more.title': 'Más o menos licencias – {company}',
  'license-more.review': 'Más o menos licencias – {company}',
  'license-more.confirm': 'Preguntar al fabricante',
  'license-more.type.ask': 'Licencia',
  'license-more.direction.ask': '¿Más o menos?',
  'license-more.number.ask': '¿Cuántas más o menos?',
  'license-more.more': 'Más',
  'license-more.fewer': 'Menos',
  'license-more.now': '{type} ahora: {line}',
  'license-more.no-number': 'Indique un número, por favor, por ejemplo 5.',
  'license-more.too-many': 'Tiene {had}; no se puede reducir en más.',
  'license-more.note': 'El fabricante responde con una oferta. Preguntar no compra nada, y nunca pido datos de pago.',
  'license-more.done': '**{number}**: se pidió al fabricante {type} {from} → {to}.',

  'license-go-live.command': 'de demo a real|activar la demo|la hemos comprado',
  'license-go-live.button': 'De demo a real',
  'license-go-live.draft': 'el paso de demo a real',
  'license-go-live.asking': 'De demo a real',
  'license-go-live.title': 'De demo a real – {company}',
  'license-go-live.review': 'De demo a real – {company}',
  'license-go-live.confirm': 'Guardar ambos',
  'license-go-live.have.ask': '¿Tiene el número de serie y el titular?',
  'license-go-live.have-hint': 'El fabricante le da ambos, los nuevos, al comprar.',
  'license-go-live.both': 'Sí, introducir ambos',
  'license-go-live.ask': 'Preguntar al fabricante',
  'license-go-live.serial-number.ask': 'Nuevo número de serie',
  'license-go-live.owner-name.ask': 'Nuevo titular de la licencia',
  'license-go-live.note': 'Ambos tienen que estar como los escribió el fabricante. Introducirlos no activa nada.',
  'license-go-live.same-serial': 'Ese es el número de serie de la demo. Introduzca el nuevo, por favor.',
  'license-go-live.same-owner': 'Ese es el titular de la demo. Introduzca el nuevo, por favor.',
  'license-go-live.live': 'Esta instalación ya es real.',
  'license-go-live.none': 'No veo ninguna versión de demostración suya.',
  'license-go-live.asked':
    'Se preguntó al fabricante por el nuevo número de serie y el nuevo titular: **{number}**. Hasta que los tenga, todo queda como está.',
  'license-go-live.done':
    'Ambos están guardados para {product}. Ahora pregunto al sistema del fabricante; en cuanto esté su licencia, llega aquí y espera a *Activar*.',

  // ── Estado, usuarios, cambios, tipos ─────────────────────────────────────
  'license-status.command': 'estado de licencias|estado de la licencia|licencias',
  'license-status.button': 'Estado de licencias',
  'license-status.title': 'Estado de licencias – {company}, {product}',
  'license-status.maker': '**{owner}**',
  'license-status.types': '{count, plural, one {# tipo de licencia} other {# tipos de licencia}}',
  'license-status.valid-to': 'Válida hasta',
  'license-status.grace-until': 'Plazo de gracia hasta',
  'license-status.fetched': 'Última consulta al sistema del fabricante: {at}.',
  'license-status.not-fetched':
    '⚠ El sistema del fabricante no está disponible en este momento; esto es lo último que dijo.',
  'license-status.beyond':
    '⚠ Según el sistema del fabricante, más personas usan {type} de las que cubren sus licencias: {names}.',
  'license-status.none': 'No veo aquí licencias suyas.',
  'license-status.right': '👍 Gracias. La nueva licencia está activa y no hay nada más que hacer.',
  'license-status.buy': 'Comprar licencias',
  'license-status.look-again': 'Mirar otra vez',

  'license-look-again.draft': 'la consulta al sistema del fabricante',
  'license-look-again.asking': 'Mirar otra vez',
  'license-look-again.title': 'Mirar otra vez – {company}',
  'license-look-again.review': 'Mirar otra vez – {company}',
  'license-look-again.confirm': 'Mirar otra vez',
  'license-look-again.done':
    'Pregunto ahora al sistema del fabricante por {product} de {company}. Lo nuevo llega aquí por sí solo.',

  'license-users.command': 'usuarios de licencias|quién tiene qué licencia|quien tiene que licencia|mi licencia',
  'license-users.button': 'Quién tiene qué',
  'license-users.title': 'Quién tiene qué – {company}, {product}',
  'license-users.count-associates': '{count, plural, one {# empleado} other {# empleados}}',
  'license-users.count-others': '{count, plural, one {# otro usuario} other {# otros usuarios}}',
  'license-users.of-type': 'con {type}',
  'license-users.own': 'Sus licencias',
  'license-users.own-none': 'No sé de ninguna licencia que usted use.',
  'license-users.nobody': 'Nadie coincide.',
  'license-users.without': 'sin licencia',
  'license-users.associates': 'Empleados',
  'license-users.others': 'Otros usuarios',
  'license-users.all': 'Todos los tipos y nombres',
  'license-users.back': 'Todos los usuarios',
  'license-users.admin': 'Empleado, administrador del producto',
  'license-users.kind.associate': 'Empleado',
  'license-users.kind.other': 'Otro usuario, por ejemplo un servicio o uno anónimo',
  'license-users.row.licences': 'Licencias',
  'license-users.row.kind': 'Tipo de usuario',
  'license-users.row.email': 'Correo electrónico',
  'license-users.row.active': 'Última actividad',
  'license-users.row.requests': 'Solicitudes abiertas',
  'license-users.row.beyond': 'Más de lo que permite la licencia',

  'license-changes.command':
    'cambios de licencia|cambio de licencia|nueva licencia|activar está desactivado|activar esta desactivado|demasiadas licencias|por qué el nombre de la licencia está en rojo|por que el nombre de la licencia esta en rojo',
  'license-changes.button': 'Cambios de licencia',
  'license-changes.title': '{count, plural, one {# cambio de licencia} other {# cambios de licencia}}',
  'license-changes.disputed':
    '{count, plural, one {# cambio de licencia discutido} other {# cambios de licencia discutidos}}',
  'license-changes.lines': '{count, plural, one {# licencia} other {# licencias}}',
  'license-changes.none': 'No hay ningún cambio de licencia en espera.',
  'license-changes.none-of': 'No hay ningún cambio de licencia en espera para {company}, y aún no hubo ninguno.',

  'license-type.command':
    'tipos de licencia|qué tipos de licencia hay|que tipos de licencia hay|dónde hago esto en el producto|donde hago esto en el producto',
  'license-type.button': 'Tipos de licencia',
  'license-type.list': 'Tipos de licencia de {product}',
  'license-type.title': 'Tipo de licencia {type}',
  'license-type.owner': 'Fabricante',
  'license-type.here': 'Tiene',
  'license-type.where': 'En el producto',
  'license-type.path': '*Configuración y mantenimiento* → *Licencias* → pestaña *{owner}*',
  'license-type.path-note': 'En el producto: *Configuración y mantenimiento* → *Licencias* → pestaña {owners}',
  'license-type.same': 'Aquí y en el producto el resultado es el mismo.',
  'license-type.all': 'Todos los tipos de licencia',
  'license-type.yours': 'la tiene',
  'license-type.none': 'No conozco tipos de licencia de este producto.',

  // ── Lo que llega por sí solo ─────────────────────────────────────────────
  'offer-news.available':
    '🔔 **Activar nueva licencia** – hay una nueva licencia para {company}, pero no se puede activar automáticamente.',
  'offer-news.applied': '✅ **Nueva licencia activada** ({at}). Estado: {lines}, válida {until}. ¿Es correcto?',
  'offer-news.applied-by':
    '✅ **Nueva licencia activada** ({at}) por {by}. Estado: {lines}, válida {until}. ¿Es correcto?',
  'offer-news.applied-itself':
    '🔔 **Nueva licencia activada** – las licencias de {company} se actualizaron automáticamente ({at}). No tiene que hacer nada.',
  'offer-news.refused': '✗ La nueva licencia de {company} no se activó. {why} No se cambió nada.',
  'offer-news.disputed':
    '🔒 {by} dice que algo no es correcto en la nueva licencia de {company}: {number}. Nadie puede activarla hasta que responda el fabricante.',
  'offer-news.disputed-vendor':
    '🔔 {by} de {company} discute un cambio de licencia: {number}. Está bloqueado hasta que usted responda.',
  'offer-news.reconfirmed':
    '🔔 El fabricante ha comprobado la nueva licencia de {company}: es correcta. Ya se puede activar.',
  'offer-news.replaced': '🔔 El fabricante retira el cambio de licencia discutido de {company}; viene otro.',
  'offer-news.view': 'Ver los cambios',
  'offer-news.yes': 'Sí',
  'offer-news.no': 'No',
  'licence-news.removed': '{by} quitó su licencia «{type}». ¿Alguna pregunta?',
  'licence-news.removed-itself': 'Se quitó su licencia «{type}». ¿Alguna pregunta?',
  'licence-news.ask': 'Preguntar a {name}',
  'licence-news.kept': '✗ {name} conserva {type}: {why}',
  'licence-news.nearly-full': '⚠ {type} de {company} está casi llena: {used} de {quantity} en uso.',
  'licence-news.full': '⛔ {type} de {company} está llena: {used} de {quantity} en uso. Ya no se puede dar a nadie.',
  'licence-news.soon': '🔔 La licencia de {company} para {product} vence el {until}.',
  'licence-news.grace':
    '⚠ La licencia de {company} para {product} ha vencido. En el plazo de gracia, hasta el {until}, todo sigue funcionando.',
  'licence-news.over': '⛔ La licencia de {company} para {product} venció el {until}.',
  'licence-news.source-failed':
    '⚠ La licencia de {company} no se pudo obtener varias veces del sistema del fabricante. Sigo intentándolo; el fabricante también puede enviarle un archivo de licencia.',
  'licence-news.source-back': '✓ El sistema del fabricante vuelve a estar disponible para {company}.',
  'mail.because.licence-admin':
    'Recibe este correo porque lleva las licencias de su empresa y no pude localizarle en el chat.',
  'mail.because.licence-user': 'Recibe este correo porque se trata de una licencia que usted usa.',
}
