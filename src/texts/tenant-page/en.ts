/** The way into a tenant, and the demo's page of one. */
export const tenantPageEn = {
  'tenant-page.gone-title': 'This link is over',
  'tenant-page.gone':
    'It is good for 15 minutes, for one person and for as long as they have a role in the tenant. Please press Log in again, on the tenant’s card in the chat or on your own page; nothing was changed.',
  'tenant-page.closed-title': '{name} cannot be opened now',
  'tenant-page.closed':
    'Its card in the chat and your own page say how it stands and what can be done. Nothing was changed.',
  'tenant-page.away-title': '{name} does not answer',
  'tenant-page.away':
    'The system in which the tenant lives cannot be reached at the moment. Nothing is lost; please try again in a minute.',
  'tenant-page.again': 'Try again',
  'tenant-page.own-page': 'Go to your own page',
  'tenant-page.hello': 'Hello {name}',
  'tenant-page.role': 'Your role here',
  'tenant-page.type': 'Type and version',
  'tenant-page.charset': 'Charset',
  'tenant-page.content': 'Content',
  'tenant-page.empty': 'Nothing is here yet.',
  'tenant-page.demo': 'This page stands for the product: in demo mode Deskhand plays it itself.',
  // ── Somebody's own page ──────────────────────────────────────────────────
  'me-tenants.title': 'Your tenants',
  'me-tenants.no-way-in': 'You cannot log in to this tenant any longer. Below is how things stand now.',
  'me-tenants.stale': 'It has changed meanwhile; below is how it stands now. Nothing was done.',
  'me-tenants.opening-title': '{name} opens',
  'me-tenants.opening': 'In a moment you are in it, with the role that you have there now.',
  'me-tenants.go-on': 'Go on',
} as const
