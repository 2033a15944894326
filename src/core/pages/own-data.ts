import { Readable } from 'node:stream'
import { may } from '../../domain/permission.ts'
import type { Store } from '../ports.ts'

/** What a link to one's own data names instead of a file. */
export const OWN_DATA = 'my-data'

/** Everything that is kept about whoever the link was signed for, made when it is fetched and kept nowhere (DOMAIN X56). */
export const createOwnData =
  (o: {
    readonly store: Pick<Store, 'now' | 'personOf' | 'reads' | 'transaction'>
    readonly verify: (id: string, query: Record<string, string>, now: Date) => string | undefined
  }) =>
  async (query: Record<string, string>) => {
    const now = await o.store.now()
    const reader = o.verify(OWN_DATA, query, now)
    const person = reader === undefined ? undefined : await o.store.personOf(reader)
    if (!person || !may(person, 'data.export', { kind: 'nothing' }, now).allowed) return undefined
    const { id } = person
    // The export holds its own line in the audit log, too.
    const data = await o.store.transaction(async (tx) => {
      if (id !== undefined)
        await tx.write.audit({ actorId: id, action: 'data.export', subjectType: 'person', subjectId: id, at: now })
      return tx.privacy.everything(person, now)
    })
    const bytes = Buffer.from(JSON.stringify(data, null, 2))
    return {
      name: `my-data-${now.toISOString().slice(0, 10)}.json`,
      mime: 'application/json',
      isSafePicture: false,
      size: bytes.byteLength,
      stream: Readable.from([bytes]),
    }
  }
