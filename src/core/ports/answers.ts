/** A question as it is asked of the knowledge base. */
export interface Question {
  readonly words: string
  /** In which it was asked. */
  readonly language: string
  /** What the asker chose to be spoken to in; left out: the language of the question. */
  readonly spoken?: string | undefined
  /** Whether the asker may read what is only for who is registered; in a group: never. */
  readonly isSignedIn: boolean
  /** Whose budget a model's words are paid from; left out: no model reads the question, whatever it says stays in the house. */
  readonly who?: string
}

/** Where an answer, or something near, stands. */
export interface Source {
  readonly articleId: string
  readonly title: string
  /** The heading it stands below, where it is another one. */
  readonly section?: string
  readonly url?: string
  readonly language: string
}

/** What the documentation says to a question (DOMAIN A12, A13, D15). */
export type Found =
  | {
      readonly kind: 'answer'
      /** At most 8 lines, in the words of the source, or in a model's that were checked against it. */
      readonly text: string
      readonly source: Source
      /** More that it rests on. */
      readonly others: readonly Source[]
    }
  /** Nothing reliable; the nearest titles. `isForMembers`: something is, for who is registered (DOMAIN D7). */
  | { readonly kind: 'unsure'; readonly nearest: readonly Source[]; readonly isForMembers?: true }

/** Answers from documentation with its source, or honestly not. Implemented in `src/knowledge/`; its index follows the database. */
export interface Answers {
  ask(question: Question): Promise<Found>
}
