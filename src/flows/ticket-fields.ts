import { z } from 'zod'

/** At least one letter or digit, in any script: a row of emoji tells nobody what happened. */
const hasWords = (said: string) => /[\p{L}\p{N}]/u.test(said)

/** One line that names what happened. */
export const subjectSchema = z.string().trim().min(1).max(200).refine(hasWords, 'problem.no-words')

/** What happened, line breaks and all (DOMAIN D4 wants 4,000 characters at least). */
export const descriptionSchema = z.string().trim().min(1).max(10_000).refine(hasWords, 'problem.no-words')

/** The customer's own number for it. */
export const poNumberSchema = z.string().trim().max(60)
