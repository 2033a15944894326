import { isDeepStrictEqual } from 'node:util'
import type { Writes } from '../../src/core/ports.ts'
import type { Tx } from '../client.ts'
import { asPerson, withPerson } from './person.ts'

/** Makes sure that who acts is still who a turn decided for: the same person, with the same rights. */
export const createHold = (tx: Tx): Pick<Writes, 'hold'> => ({
  async hold(person) {
    // Of two turns of one person the second looks at what the first left.
    if (person.id) await tx.$queryRaw`SELECT 1 FROM "Person" WHERE "id" = ${person.id} FOR NO KEY UPDATE`
    const identity = await tx.identity.findUnique({ where: { id: person.identityId }, include: withPerson })
    return identity !== null && isDeepStrictEqual(asPerson(identity, person.name), person)
  },
})
