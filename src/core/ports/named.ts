/** A person, company or record as cards name it. */
export interface Named {
  readonly id: string
  readonly name: string
}
