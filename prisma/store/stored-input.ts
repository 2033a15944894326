import { createHash } from 'node:crypto'
import type { Store } from '../../src/core/ports.ts'
import type { Client } from '../client.ts'
import { storable } from './storable.ts'

/** Buttons too big for their platform. Named after what they carry, so a card drawn again keeps nothing new. */
export const createStoredInputs = (db: Client): Pick<Store, 'keepInput' | 'storedInput'> => ({
  async keepInput(input) {
    const kept = storable(input)
    const id = createHash('sha256').update(JSON.stringify(kept)).digest('base64url').slice(0, 22)
    await db.storedInput.createMany({ data: { id, input: kept }, skipDuplicates: true })
    return id
  },
  async storedInput(id) {
    const row = /^[\w-]{22}$/.test(id) ? await db.storedInput.findUnique({ where: { id } }) : null
    return (row?.input as Awaited<ReturnType<Store['storedInput']>> | undefined) ?? undefined
  },
})
