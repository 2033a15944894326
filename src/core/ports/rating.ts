/** What somebody said of an answer. */
export interface RatingWrites {
  /** Whether a public answer helped this reader, named as `readerOf` does: once each, their last word counts. */
  rateAnswer(answer: string, isHelpful: boolean, reader: string, at: Date): Promise<void>
}
