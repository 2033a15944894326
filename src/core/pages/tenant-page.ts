/** What a link to a tenant's log-in names instead of a file. */
export const tenantPageOf = (tenantId: string): string => `tenant-${tenantId}`

/** Where somebody logs in to a tenant; the query is signed for one person, 15 minutes. `link`: signs links to files. */
export const tenantPagePath = (tenantId: string, link: (id: string) => string): string =>
  `/tenant/${encodeURIComponent(tenantId)}${new URL(link(tenantPageOf(tenantId))).search}`
