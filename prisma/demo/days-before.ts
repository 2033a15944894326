/** So many days of 24 hours before `at`. */
export const daysBefore = (at: Date, days: number) => new Date(at.getTime() - days * 86_400_000)
