import type { tenantPageEn } from './en.ts'

/** Der Weg in einen Mandanten, und wie die Demo einen zeigt (Sie). */
export const tenantPageDe: { readonly [K in keyof typeof tenantPageEn]: string } = {
  'tenant-page.gone-title': 'Dieser Link gilt nicht mehr',
  'tenant-page.gone':
    'Er gilt 15 Minuten, für eine Person und solange sie im Mandanten eine Rolle hat. Bitte klicken Sie noch einmal auf Anmelden: auf der Karte des Mandanten im Chat oder auf Ihrer eigenen Seite. Es wurde nichts geändert.',
  'tenant-page.closed-title': '{name} lässt sich gerade nicht öffnen',
  'tenant-page.closed':
    'Wie es um den Mandanten steht und was sich tun lässt, sagen seine Karte im Chat und Ihre eigene Seite. Es wurde nichts geändert.',
  'tenant-page.away-title': '{name} antwortet nicht',
  'tenant-page.away':
    'Das System, in dem der Mandant liegt, ist im Moment nicht erreichbar. Es ist nichts verloren; bitte versuchen Sie es in einer Minute noch einmal.',
  'tenant-page.again': 'Noch einmal versuchen',
  'tenant-page.own-page': 'Zu Ihrer eigenen Seite',
  'tenant-page.hello': 'Guten Tag {name}',
  'tenant-page.role': 'Ihre Rolle hier',
  'tenant-page.type': 'Typ und Version',
  'tenant-page.charset': 'Zeichensatz',
  'tenant-page.content': 'Inhalte',
  'tenant-page.empty': 'Hier ist noch nichts.',
  'tenant-page.demo': 'Diese Seite steht für das Produkt: Im Demo-Modus spielt Deskhand es selbst.',
  // ── Somebody's own page ──────────────────────────────────────────────────
  'me-tenants.title': 'Ihre Mandanten',
  'me-tenants.no-way-in':
    'Bei diesem Mandanten können Sie sich nicht mehr anmelden. Unten steht, wie es jetzt aussieht.',
  'me-tenants.stale': 'Inzwischen hat sich etwas geändert; unten steht, wie es jetzt aussieht. Es wurde nichts getan.',
  'me-tenants.opening-title': '{name} wird geöffnet',
  'me-tenants.opening': 'Gleich sind Sie darin, mit der Rolle, die Sie dort jetzt haben.',
  'me-tenants.go-on': 'Weiter',
}
