import { may } from '../domain/permission.ts'
import type { Person } from '../domain/person.ts'
import type { Context } from './context.ts'
import type { Answers, Found } from './ports.ts'
import { remembered } from './remembered.ts'

/** Somebody who asks. */
interface Asker {
  readonly person: Person
  /** Whose budget a model's words are paid from. */
  readonly who: string
  readonly now: Date
  readonly locale: string
  readonly isPrivate: boolean
}

const NOTHING: Found = { kind: 'unsure', nearest: [] }

/** What somebody's questions are answered from: each once a turn; among others only from what everybody may read (D7, D15). */
export const createAsking =
  (answers: Answers | undefined) =>
  ({ person, who, now, locale, isPrivate }: Asker): Pick<Context, 'ask' | 'lookUp'> => {
    const isSignedIn = isPrivate && may(person, 'knowledge.signedIn', { kind: 'nothing' }, now).allowed
    const ask: Answers['ask'] = answers?.ask ?? (async () => NOTHING)
    const asked = remembered((words: string, language: string) =>
      ask({ words, language, spoken: person.locale, isSignedIn, who }),
    )
    const lookUp = remembered((words: string) => ask({ words, language: locale, isSignedIn }))
    return { ask: (question, said = locale) => asked(question, said), lookUp }
  }
