/** What can be answered in public: how-to texts and the ways to the version, never anybody's matter. */
export const ANSWERS = ['version', 'contact', 'ticket', 'sign-in', 'password', 'language', 'privacy', 'access'] as const
export type AnswerId = (typeof ANSWERS)[number]

/**
 * The answer to a question, or silence where nothing reliable is known. `language`: the asker's, tried first; `names`: of
 * products, which do not say what is asked about them. Implemented in `src/knowledge/`.
 */
export type AnswerTo = (
  question: string,
  language: string,
  names?: readonly string[],
) => { readonly id: AnswerId /** In which it was asked. */; readonly language: string } | undefined
