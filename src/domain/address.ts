/** `Anna@X.de` and `anna@x.de` are the same mailbox (INV-02, B11). */
export const sameAddress = (email: string): string => email.trim().toLowerCase()

/** `anna@x.de` → `x.de`. */
export const domainOf = (email: string): string => sameAddress(email).slice(email.trim().lastIndexOf('@') + 1)

/** `astrid.nystrom@hello.example` → `a•••••@hello.example`: how an address is shown where its owner may not be the reader (B5). */
export const masked = (email: string): string => `${[...email.trim()][0] ?? ''}•••••@${domainOf(email)}`
