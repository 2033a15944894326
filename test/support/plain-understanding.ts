import type { Understanding } from '../../src/core/ports.ts'

/** Takes everything for English and for the report of a problem, in the place of the models. */
export const plainUnderstanding: Understanding = {
  detect: (_, { setting, session, locale } = {}) => {
    const language = (setting ?? session ?? locale ?? 'en').slice(0, 2)
    return { language, said: language, probability: 0, isSure: false }
  },
  route: () => ({ kind: 'act', intent: 'ticket.create', ranked: [] }),
  values: () => ({ numbers: [], versions: [], emails: [], products: [] }),
}
