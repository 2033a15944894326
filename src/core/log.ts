/** Where the core says what an operator should know: facts for machines, and a sentence. */
export interface Log {
  info(what: object, message: string): void
  warn(what: object, message: string): void
  error(what: object, message: string): void
}
