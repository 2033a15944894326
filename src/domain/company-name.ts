/** How companies' names are compared: `Hello  AB` and `hello ab` are one name. */
export const sameName = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
