/** How companies' names are compared where no two may have one: `Hello  AB` and `hello ab` are the same. */
export const sameName = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
