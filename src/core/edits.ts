import { z } from 'zod'

/** Some fields and what they are to hold; empty where there is nothing. */
export type EditsOf<F extends string> = { readonly [K in F]?: string }

/** One field that somebody changed. */
export interface Edit<F extends string> {
  readonly field: F
  readonly before: string
  readonly after: string
}

/** How a record is edited so that two people who do it at once see each other's texts (X7): what it held rides along. */
export const createEdits = <F extends string>(fields: readonly [F, ...F[]]) => ({
  /** Edits as a hidden answer of a draft: JSON, read with distrust. */
  schema: z
    .string()
    .transform((json, issue): unknown => {
      try {
        return JSON.parse(json)
      } catch {
        issue.addIssue('not JSON')
        return z.NEVER
      }
    })
    .pipe(z.partialRecord(z.enum(fields), z.string()))
    .catch({}),

  /** What `wanted` would change in `from`. */
  changesIn: (from: EditsOf<F>, wanted: EditsOf<F>): Edit<F>[] =>
    fields.flatMap((field) => {
      const [before, after] = [from[field] ?? '', wanted[field]]
      return after === undefined || after === before ? [] : [{ field, before, after }]
    }),

  /** The answers that were asked for; one that was emptied is empty. */
  among: (answers: Readonly<Record<string, unknown>>): EditsOf<F> =>
    Object.fromEntries(
      fields.filter((field) => field in answers).map((field) => [field, String(answers[field] ?? '')]),
    ) as EditsOf<F>,
})
