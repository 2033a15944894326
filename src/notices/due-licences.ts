import type { Tell } from '../core/delivery/tell.ts'
import type { Store } from '../core/ports.ts'

/** An open task waits so long before its contacts are reminded of it, once (DOMAIN §3.5). */
const TASK_MS = 24 * 60 * 60_000
/** A key stands whole in a chat for no longer. */
const SHOWN_MS = 10 * 60_000

interface Given {
  readonly store: Store
  readonly tell: Tell
}

/** Has the licence source asked about accounts where that is due. Answers how many. */
export const createDueFetches =
  ({ store }: Pick<Given, 'store'>, limit: number) =>
  async (now: Date): Promise<number> => {
    const due = await store.licenceWork.fetchDue(now, limit)
    for (const accountId of due) await store.transaction((tx) => tx.write.askSource(accountId, { at: now }))
    return due.length
  }

/** Licences that end soon, are in their grace time, or are over: whoever sees to them hears of each once. */
export const createDueEndings =
  ({ store, tell }: Given, limit: number) =>
  async (now: Date): Promise<number> => {
    let count = 0
    for (const { accountId, step, until } of await store.due.ending(now, limit))
      await store.transaction(async (tx) => {
        if (!(await tx.write.endingTold(accountId, step, now))) return
        count++
        const happened = [{ kind: 'licence-end', accountId, step, until: until.toISOString() } as const]
        await tell(tx, { happened, by: undefined, now })
      })
    return count
  }

/** Activation tasks that are open after a day: one reminder for a key, whatever of it is open. Answers how many tasks. */
export const createDueTasks =
  ({ store, tell }: Given, limit: number) =>
  async (now: Date): Promise<number> => {
    const open = await store.due.openTasks(new Date(now.getTime() - TASK_MS), limit)
    let count = 0
    for (const [keyId, tasks] of Map.groupBy(open, (task) => task.keyId))
      await store.transaction(async (tx) => {
        let reminded = 0
        // One after the other: they share one connection.
        for (const { step } of tasks) if (await tx.write.taskReminded(keyId, step, now)) reminded++
        count += reminded
        if (reminded === 0) return
        const version = (await tx.activation.ofKey(keyId))?.keys.find(({ id }) => id === keyId)?.version ?? 0
        await tell(tx, { happened: [{ kind: 'key', keyId, step: 'reminder', version }], by: undefined, now })
      })
    return count
  }

/** Keys that stand whole in a chat: their cards show the mask again. */
export const createDueKeys =
  ({ store, tell }: Given, limit: number) =>
  async (now: Date): Promise<number> => {
    const shown = await store.due.shownKeys(new Date(now.getTime() - SHOWN_MS), limit)
    let count = 0
    for (const keyId of shown)
      await store.transaction(async (tx) => {
        if (!(await tx.write.keyHidden(keyId, now))) return
        count++
        await tell(tx, { happened: [], by: undefined, now, changed: [{ type: 'key', id: keyId }] })
      })
    return count
  }
