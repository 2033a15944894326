import type { RatingWrites } from '../../src/core/ports.ts'
import type { Tx } from '../client.ts'

/** What readers said of public answers. */
export const createRatingWrites = (tx: Tx): RatingWrites => ({
  async rateAnswer(answer, isHelpful, reader, at) {
    const rating = { isHelpful, at }
    await tx.answerRating.upsert({
      where: { answer_reader: { answer, reader } },
      create: { answer, reader, ...rating },
      update: rating,
    })
  },
})
