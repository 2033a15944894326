import { may, sights } from '../../domain/permission.ts'
import type { Person } from '../../domain/person.ts'
import type { Store } from '../ports.ts'
import { mayWith } from '../sights/licence-sight.ts'

/** The files adapter, as far as opening goes. `S` is its stream. */
interface Opening<S> {
  verify(id: string, query: Record<string, string>, now: Date): string | undefined
  open(storageKey: string): Promise<S | undefined>
}

/**
 * Opens a file for whoever the link was signed for, if they may still see what it hangs on (INV-33, INV-38).
 * Whatever stands against it is the same undefined.
 */
export const createFileOpener =
  <S>({ store, files }: { store: Store; files: Opening<S> }) =>
  async (id: string, query: Record<string, string>) => {
    /** A file with the granule is for those who may see the key beside it. */
    const isIssuedTo = async (fileId: string, person: Person, now: Date): Promise<boolean> => {
      const installation = await store.reads.activation.ofFile(fileId)
      return (
        installation !== undefined &&
        (['license.key', 'license.issue'] as const).some((action) => mayWith({ person, now }, action, installation))
      )
    }
    const now = await store.now()
    const reader = files.verify(id, query, now)
    const person = reader === undefined ? undefined : await store.personOf(`person:${reader}`)
    const [file] = await store.reads.attachments.of([id])
    if (!person || !file || file.isRemoved || file.scan === 'PENDING' || file.scan === 'INFECTED') return undefined
    const isSeen = file.ticketNumber
      ? (await store.reads.tickets.get(file.ticketNumber, sights(person, now), person.id ?? '')) !== undefined
      : file.uploaderRef === person.identityId ||
        (await isIssuedTo(id, person, now)) ||
        (await store.reads.drafts.holding(id)).some(
          (draft) => may(person, 'draft.show', { kind: 'draft', draft }, now).allowed,
        )
    const stream = isSeen ? await files.open(file.storageKey) : undefined
    return stream && { name: file.name, mime: file.mime, isSafePicture: file.isSafePicture, size: file.size, stream }
  }
