import type { Tell } from '../core/delivery/tell.ts'
import type { Log } from '../core/log.ts'
import type { FileGiven, Files, LateFile, Store } from '../core/ports.ts'
import type { Happening } from '../domain/happening.ts'

/** A file that was too slow for its turn gets this long. */
const PATIENCE_MS = 120_000

const cardsOf = ({ number }: FileGiven) => [{ type: 'ticket', id: number }]

/** Whoever sent it believes that it is there. */
const lost = (file: string, { number, uploaderId: personId }: FileGiven): readonly Happening[] =>
  personId === undefined ? [] : [{ kind: 'file-lost', number, file, personId }]

/** Fetches files that were too slow for their turn, in the background; their tickets' cards show what came of it. */
export function createLateFiles(o: { store: Store; files: Pick<Files, 'stage' | 'remove'>; tell: Tell; log: Log }) {
  let running: Promise<void> | undefined

  async function fetch({ id, name, url }: LateFile): Promise<void> {
    const now = await o.store.now()
    if (!(await o.store.transaction((tx) => tx.write.takeLateFile(id, now)))) return
    const staged = await o.files.stage({ name, url }, PATIENCE_MS)
    if (!staged.ok) o.log.info({ file: id, problem: staged.problem }, 'a late file did not arrive')
    await o.store.transaction(async (tx) => {
      const given = await (staged.ok ? tx.write.arrived(id, staged.file) : tx.write.lost(id))
      if (given)
        await o.tell(tx, { happened: staged.ok ? [] : lost(id, given), by: undefined, now, changed: cardsOf(given) })
    })
  }

  async function all(): Promise<void> {
    for (const file of await o.store.due.lateFiles(20)) {
      await fetch(file).catch((error: unknown) =>
        o.log.warn({ file: file.id, error: String(error) }, 'a late file failed'),
      )
    }
  }

  return {
    /** Starts looking unless a look is under way; nobody waits for it. */
    begin(): void {
      running ??= all()
        .catch((error: unknown) => o.log.warn({ error: String(error) }, 'late files could not be looked at'))
        .finally(() => {
          running = undefined
        })
    },
    /** Resolves when nothing is under way. */
    idle: async () => running,
  }
}
