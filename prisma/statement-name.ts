/** So many kinds of statement are kept by every connection; what is asked with lists of many lengths would fill it. */
const MOST = 300

/**
 * SQL → the name under which connections keep it parsed and planned; empty: not kept. A statement that says `.*` is not:
 * PostgreSQL refuses it once a migration of another instance has added a column.
 */
export function createStatementNames(): (query: { readonly sql: string }) => string {
  const names = new Map<string, string>()
  return ({ sql }) => {
    const known = names.get(sql)
    if (known !== undefined) return known
    const name = names.size < MOST && !sql.includes('.*') ? `s${names.size}` : ''
    if (names.size < MOST) names.set(sql, name)
    return name
  }
}
