import type { Tell } from '../core/delivery/tell.ts'
import type { Log } from '../core/log.ts'
import { onceMore } from '../core/once-more.ts'
import type { Files, SilentTicket, Store } from '../core/ports.ts'
import { warnedBefore } from '../domain/promise.ts'
import type { TicketEvent } from '../domain/ticket.ts'
import { createDueRequests, createDueSeats } from './due-access.ts'
import { createDueInvoices, createDueOrders, createDueUntold } from './due-costs.ts'
import { createDueDrafts } from './due-drafts.ts'
import { createDueEndings, createDueFetches, createDueKeys, createDueTasks } from './due-licences.ts'
import { createDuePartners } from './due-partners.ts'
import { createDueTenants } from './due-tenants.ts'

/** How much of one kind is done in one go; the rest is found again. */
const BATCH = 100

const EVENTS = {
  remind: { type: 'reminded' },
  resolve: { type: 'resolved', text: '', by: 'clock' },
  close: { type: 'closed', by: 'clock' },
} as const satisfies Record<SilentTicket['step'], TicketEvent>

/**
 * What time itself does (DOMAIN §3.3): silence reminds, resolves and closes; agents are warned of a first answer that is
 * due; removed bytes go; drafts expire; tickets follow their customer to another partner; requests for seats are reminded of, and seats begin and
 * end; licences, tenants and costs are looked after. Each step is a transaction of its own, so any number of processes may ask at once.
 * `hasSource`: there is a licence source to ask.
 */
export function createDue(o: { store: Store; files: Pick<Files, 'remove'>; tell: Tell; log: Log; hasSource: boolean }) {
  /** One ticket that somebody was silent on; nothing where it moved on meanwhile. */
  const moved = ({ id, number, version, step }: SilentTicket, now: Date) =>
    o.store.transaction(async (tx) => {
      const appended = await tx.write.appendEvent(id, EVENTS[step], { at: now }, { version })
      if (appended.kind !== 'done') return false
      const happened = [{ kind: 'ticket', number, seq: appended.seq } as const]
      await o.tell(tx, { happened, by: undefined, now, changed: [{ type: 'ticket', id: number }] })
      return true
    })

  const silence = async (now: Date) => {
    const tickets = await o.store.due.silent(now, BATCH)
    let count = 0
    for (const ticket of tickets) if (await moved(ticket, now)) count++
    return count
  }

  const promises = async (now: Date) => {
    const [severities, vendor] = await Promise.all([
      o.store.reads.catalogue.severities(),
      o.store.reads.companies.vendor(),
    ])
    const hours = vendor?.businessHours
    if (!hours) return 0
    const warned = severities.flatMap(({ key, firstAnswerMinutes: minutes }) =>
      minutes === undefined ? [] : [{ severity: key, before: warnedBefore(now, minutes, hours) }],
    )
    const tickets = await o.store.due.promises(now, warned, BATCH)
    let count = 0
    for (const { id, number, dueAt, isOver } of tickets)
      await o.store.transaction(async (tx) => {
        if (!(await tx.write.warned(id, dueAt, now))) return
        count++
        const changed = isOver ? [{ type: 'ticket', id: number }] : []
        const happened = [{ kind: 'promise', number, dueAt: dueAt.toISOString(), isOver } as const]
        await o.tell(tx, { happened, by: undefined, now, changed })
      })
    return count
  }

  const removedFiles = async () => {
    const files = await o.store.due.removedFiles(BATCH)
    for (const { id, storageKey } of files) {
      await o.files.remove(storageKey)
      await o.store.transaction((tx) => tx.write.emptied(id))
    }
    return files.length
  }

  const forwarded = createDueDrafts(o)
  const partners = createDuePartners(o, BATCH)
  const seats = createDueSeats(o, BATCH)
  const requests = createDueRequests(o, BATCH)
  const licences = [createDueEndings(o, BATCH), createDueTasks(o, BATCH), createDueKeys(o, BATCH)]
  if (o.hasSource) licences.push(createDueFetches(o, BATCH))

  const tenants = createDueTenants(o, BATCH)
  const costs = [createDueOrders(o, BATCH), createDueInvoices(o), createDueUntold(o, BATCH)]

  const drafts = (now: Date) => o.store.transaction((tx) => tx.write.expireDrafts(now))

  /** Does everything that is due at `now`. What fails is left for the next time and stops nothing else. */
  return async (now: Date): Promise<void> => {
    for (const step of [
      partners,
      seats,
      requests,
      silence,
      promises,
      removedFiles,
      forwarded,
      ...licences,
      ...tenants,
      ...costs,
      drafts,
    ]) {
      try {
        // A batch that was not done whole was met by somebody else: the next time sees what is left.
        while ((await onceMore(() => step(now))) === BATCH);
      } catch (error) {
        o.log.warn({ step: step.name, error: String(error) }, 'the clock could not do its work')
      }
    }
  }
}
