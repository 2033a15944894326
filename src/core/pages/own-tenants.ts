import { tenantCard } from '../cards/tenant-card.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Context } from '../context.ts'
import type { Tell } from '../delivery/tell.ts'
import type { Button } from '../message.ts'
import { Conflict, type OwnTenant, type OwnTenants, type Store } from '../ports.ts'
import { ownTenants, seenTenant, type TenantSight } from '../sights/tenant-sight.ts'
import type { Speech, SpeechTo } from '../speech.ts'
import { plain } from '../words.ts'
import { commitFlow } from './commit-flow.ts'

/** The flow whose button it is, in the chat and here. */
const TAKE_OVER = 'tenant.acceptHandOver'
/** What is said of a tenant that waits for nothing: what they are there, for whom, and since when. */
const SHORT: readonly string[] = ['role', 'customer', 'hand-over']

type Reader = Speech & { readonly ctx: Context }

/** The tenants of somebody on their own page: whoever is known by mail alone logs in and accepts a hand-over there (H16, H29). */
export function createOwnTenants(o: {
  readonly store: Pick<Store, 'personOf' | 'transaction' | 'now'>
  readonly catalogue: Catalogue
  readonly speech: SpeechTo
  readonly tell: Tell
  readonly newId: () => string
  /** Called after something was written that others hear of. */
  readonly nudge: () => void
}): OwnTenants {
  async function readerOf(personId: string, language: string): Promise<Reader | undefined> {
    const person = await o.store.personOf(`person:${personId}`)
    return person && o.speech.toReader(person, await o.store.now(), language)
  }

  return {
    async of(personId, language) {
      const reader = await readerOf(personId, language)
      const own = reader ? (await ownTenants(reader.ctx)).map((sight) => shown(sight, reader)) : []
      return [...own.filter(waits), ...own.filter((one) => !waits(one))]
    },

    async wayIn(personId, tenantId, language) {
      const reader = await readerOf(personId, language)
      const sight = reader && (await seenTenant(tenantId, reader.ctx))
      if (!sight || !shown(sight, reader).canLogIn) return undefined
      return { name: sight.tenant.name, url: reader.ctx.tenantPage(tenantId) }
    },

    async takeOver(personId, tenantId, seen, language) {
      const reader = await readerOf(personId, language)
      const flow = o.catalogue.flows.find(({ id }) => id === TAKE_OVER)
      if (!reader || !flow) return 'over'
      const { now } = reader.ctx
      const taken = o.store.transaction(async (tx): Promise<'done' | 'over'> => {
        const ctx = { ...reader.ctx, reads: tx }
        const sight = await seenTenant(tenantId, ctx)
        if (!sight || shown(sight, reader).takesOver !== seen) return 'over'
        const deed = await commitFlow(flow, { tenant: tenantId }, { ...ctx, tx, run: o.newId() })
        if (deed.kind !== 'done' || deed.happened.length === 0) return 'over'
        await o.tell(tx, { ...deed, by: personId, now })
        return 'done'
      })
      const done = await taken.catch(overtaken)
      if (done === 'done') o.nudge()
      return done
    },
  }
}

/** Somebody else wrote to it at the same moment. */
const overtaken = (error: unknown): 'over' => {
  if (error instanceof Conflict) return 'over'
  throw error
}

const waits = ({ takesOver }: OwnTenant): boolean => takesOver !== undefined

/** Its card in the chat → what stands on the page; what its buttons offer is offered here. */
function shown(sight: TenantSight, { ctx, t }: Reader): OwnTenant {
  const card = tenantCard(sight, ctx)
  const takesOver = card.buttons.flatMap(({ does }) => takingOver(does) ?? []).at(0)
  const facts = takesOver === undefined ? card.facts.filter(({ id }) => SHORT.includes(id)) : card.facts
  return {
    id: sight.tenant.id,
    name: sight.tenant.name,
    status: card.status ? plain(t(card.status.label)) : '',
    facts: facts.map(({ label, value }) => ({ label: plain(t(label)), value: plain(t(value)) })),
    ...(card.text ? { text: plain(t(card.text)) } : {}),
    canLogIn: card.buttons.some(({ does }) => 'url' in does && does.isForChat),
    ...(takesOver === undefined ? {} : { takesOver }),
  }
}

const takingOver = (does: Button['does']): number | undefined =>
  'kind' in does && does.kind === 'start' && does.flow === TAKE_OVER ? does.seen : undefined
