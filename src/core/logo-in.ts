import type { Person } from '../domain/person.ts'
import type { LogoProblem } from '../domain/tenant-logo.ts'
import type { AttachmentCard, Files, LogoRead, Store } from './ports.ts'

/** A still PNG of a picture's pixels, or why it cannot be a logo. */
type Remade =
  | { readonly ok: true; readonly png: Uint8Array; readonly width: number; readonly height: number }
  | { readonly ok: false; readonly problem: LogoProblem }

const UNREADABLE: LogoRead = { ok: false, problem: { kind: 'unreadable' } }

/** A picture that somebody uploaded → the logo that is kept in its place, theirs like the picture; the same each time. */
export const createLogoIn =
  (o: {
    readonly files: Pick<Files, 'stage'>
    /** The bytes of a kept file; undefined when they are gone. */
    readonly read: (storageKey: string) => Promise<Uint8Array | undefined>
    /** `format`: what the bytes look like, `png` or `svg+xml`. */
    readonly remake: (bytes: Uint8Array, format: string) => Promise<Remade>
    readonly store: Pick<Store, 'keepIssuedFile'>
  }) =>
  async (file: AttachmentCard, sender: Person): Promise<LogoRead> => {
    const bytes = file.isRemoved ? undefined : await o.read(file.storageKey)
    if (!bytes) return UNREADABLE
    const remade = await o.remake(bytes, file.mime.replace(/^image\//, ''))
    if (!remade.ok) return remade
    const { png, width, height } = remade
    const name = file.name.replace(/(\.[a-z]{3,4})?$/i, '.png')
    const staged = await o.files.stage({ name, bytes: png, declaredType: 'image/png' })
    if (!staged.ok) return UNREADABLE
    const { id } = await o.store.keepIssuedFile(staged.file, sender)
    return { ok: true, fileId: id, width, height, bytes: png.length }
  }
