import type { accountEn } from './en.ts'

/** Entrar y la propia cuenta: páginas, cartas, contraseñas, chats, datos. */
export const accountEs: { readonly [K in keyof typeof accountEn]: string } = {
  // ── Mis datos, palabras de control, otra dirección ─────────────────────────
  'person.former': 'antiguo usuario',
  'my-data.command':
    'mis datos|privacidad|protección de datos|proteccion de datos|exportar mis datos|qué sabe de mí|que sabe de mi|rgpd',
  'my-data.button': 'Mis datos',
  'my-data.title': 'Lo que sé de usted',
  'my-data.purpose':
    '**Para qué:** para encontrar la ayuda adecuada, tramitar sus tickets y mantenerle al corriente. El responsable es {vendor}.',
  'my-data.who':
    '**Quién lo ve:** sus tickets los ven usted, las personas con quienes los comparte, los superusuarios de su empresa, el socio que la atiende y los agentes de {vendor}. Los borradores sin enviar solo los ve usted, hasta que reenvíe uno.',
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
    '**Esto permanece:** sus tickets con lo que se ha escrito y adjuntado en ellos, como historial de su empresa, con *antiguo usuario* en lugar de su nombre. Los correos y mensajes que otros han recibido se quedan con ellos. Si usa un producto con licencias, este sigue mostrando su nombre y su dirección a los administradores de licencias de su empresa hasta que le den de baja allí.',
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
  'account.join-tenants': 'Con los tenants',
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
  'account.done-taken-over': 'Ha aceptado la entrega.',
  'password.missing': 'Aún no hay contraseña. Escriba la nueva.',
  'password.current-wrong':
    'La contraseña actual no es correcta, así que no se ha cambiado nada. Inténtelo de nuevo, o cierre la sesión y elija «¿Ha olvidado la contraseña?».',
  'password.short':
    'Demasiado corta: al menos {least} caracteres. Unas palabras sin relación son largas y fáciles de recordar.',
  'password.long': 'Demasiado larga: como máximo {most} caracteres.',
  'password.company-year': 'Contiene el nombre de su empresa o de su tenant y un año: elija algo sin relación.',
  'password.company': 'Es casi solo el nombre de su empresa, de su tenant o de este helpdesk: elija algo sin relación.',
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
  'password-reset.draft': 'su solicitud de una contraseña nueva',
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
}
