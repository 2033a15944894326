/** Where the channel notes what happened; never what people said. */
export interface Log {
  info(data: object, words: string): void
  warn(data: object, words: string): void
  debug(data: object, words: string): void
}
