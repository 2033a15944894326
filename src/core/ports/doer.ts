/** Who does something, when, and by which press. */
export interface Doer {
  readonly personId: string
  readonly at: Date
  /** The flow's run: one press is one deed. */
  readonly run: string
}
