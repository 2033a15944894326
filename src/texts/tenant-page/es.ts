import type { tenantPageEn } from './en.ts'

/** El camino a un tenant y cómo lo muestra la demostración (usted). */
export const tenantPageEs: { readonly [K in keyof typeof tenantPageEn]: string } = {
  'tenant-page.gone-title': 'Este enlace ya no es válido',
  'tenant-page.gone':
    'Sirve durante 15 minutos, para una sola persona y mientras tenga un rol en el tenant. Vuelva a pulsar Iniciar sesión, en la tarjeta del tenant en el chat o en su página personal; no se ha cambiado nada.',
  'tenant-page.closed-title': '{name} no se puede abrir ahora',
  'tenant-page.closed':
    'En la tarjeta del tenant en el chat y en su página personal puede ver en qué estado está y qué se puede hacer. No se ha cambiado nada.',
  'tenant-page.away-title': '{name} no responde',
  'tenant-page.away':
    'El sistema en el que está el tenant no se puede alcanzar en este momento. No se ha perdido nada; inténtelo de nuevo dentro de un minuto.',
  'tenant-page.again': 'Intentar de nuevo',
  'tenant-page.own-page': 'Ir a su página personal',
  'tenant-page.hello': 'Hola, {name}',
  'tenant-page.role': 'Su rol aquí',
  'tenant-page.type': 'Tipo y versión',
  'tenant-page.charset': 'Juego de caracteres',
  'tenant-page.content': 'Contenido',
  'tenant-page.empty': 'Aquí todavía no hay nada.',
  'tenant-page.demo': 'Esta página representa el producto: en el modo de demostración lo hace el propio Deskhand.',
  // ── Somebody's own page ──────────────────────────────────────────────────
  'me-tenants.title': 'Sus tenants',
  'me-tenants.no-way-in': 'Ya no puede iniciar sesión en este tenant. Abajo ve cómo está todo ahora.',
  'me-tenants.stale': 'Entretanto ha cambiado algo; abajo ve cómo está ahora. No se hizo nada.',
  'me-tenants.opening-title': '{name} se abre',
  'me-tenants.opening': 'En un momento estará dentro, con el rol que tiene allí ahora.',
  'me-tenants.go-on': 'Continuar',
}
