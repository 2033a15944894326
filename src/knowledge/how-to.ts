/** *How*, but not *how much* and *how long*. */
const HOW =
  /(?<!\p{L})(?:how|wie|cómo|como|hvordan|hoe|hur)(?!\p{L})(?! (?:much|many|long|often|viel|viele|lange|oft|hoch|veel|lang|vaak|mycket|många|länge|ofta)(?!\p{L}))/iu

/** Whether somebody asks how something is done, which steps answer best. */
export const isHowTo = (question: string): boolean => HOW.test(question)
