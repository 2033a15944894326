import { z } from 'zod'
import { look } from '../core/button.ts'
import { tenantCard } from '../core/cards/tenant-card.ts'
import type { Context } from '../core/context.ts'
import type { Commit, Given, Slot } from '../core/flow.ts'
import { type Button, type Message, say } from '../core/message.ts'
import { seenTenant, seenTenants, type TenantSight, tenantRecord } from '../core/sights/tenant-sight.ts'
import { text, type Words } from '../core/words.ts'
import type { TenantNews } from '../domain/happening.ts'
import type { Action, Subject } from '../domain/permission.ts'

/** What every flow on a tenant knows of it. */
export interface OnTenant {
  /** The one that was named, as the person may see it; undefined while none is, and where it is nothing to them. */
  readonly sight: TenantSight | undefined
  readonly isNamed: boolean
  /** Those with which the person may do this, where none is named. */
  readonly others: readonly TenantSight[]
  /** Its card as it is. */
  readonly card: () => Message[]
  readonly title: Readonly<Record<string, Words>>
}

/** `given` → the tenant it names, and those that this could be about where it names none. */
export async function loadOnTenant(
  ctx: Context,
  given: Given,
  deed: Action,
  fits: (sight: TenantSight) => boolean = () => true,
): Promise<OnTenant> {
  const id = tenantIn(given)
  const sight = id === '' ? undefined : await seenTenant(id, ctx)
  const all = id === '' ? await seenTenants(ctx) : []
  return {
    sight,
    isNamed: id !== '',
    others: all.filter((one) => one.can(deed) && fits(one)),
    card: () => (sight ? [tenantCard(sight, ctx)] : []),
    title: { tenant: sight?.tenant.name ?? '' },
  }
}

/** For `may`: a tenant that does not exist and one that is nothing to them are refused in the same way (X113). */
export const aboutTenant = ({ sight, isNamed }: Pick<OnTenant, 'sight' | 'isNamed'>): Subject => {
  if (sight) return tenantRecord(sight.tenant)
  return isNamed ? { kind: 'record', record: {} } : { kind: 'unchosen' }
}

/** What all flows on a tenant have in common. `fits`: with which tenants this could be done, where none is named. */
export const onTenant = (deed: Action, fits?: (sight: TenantSight) => boolean) =>
  ({
    deed,
    load: (ctx: Context, given: Given) => loadOnTenant(ctx, given, deed, fits),
    subject: aboutTenant,
    scope: tenantIn,
  }) as const

/** One unsent draft per tenant. */
export const tenantIn = ({ tenant }: Given): string => (typeof tenant === 'string' ? tenant : '')

/** The tenant a button was pressed on; asked where words named none, and there are several. */
export const tenantSlot: Slot<string, OnTenant> = {
  schema: z.string().max(80),
  widget: 'choice',
  isFixed: true,
  choices: ({ sight, others }) =>
    [...others, ...(sight ? [sight] : [])].map(({ tenant }) => ({ value: tenant.id, label: tenant.name })),
  initial: ({ sight, others }) => sight?.tenant.id ?? (others.length === 1 ? others[0]?.tenant.id : undefined),
  label: () => text('tenant.which'),
}

/** Its version, which a one-tap press has to carry. */
export const tenantVersion = ({ sight }: OnTenant): number | undefined => sight?.tenant.version

/** There is no tenant with which the person may do this. */
export const noTenant = ({ isNamed, others }: OnTenant): Message[] | undefined =>
  isNamed || others.length > 0 ? undefined : [say(text('tenant.none'), 'plain', [treeButton])]

/** The way to every tenant they may see, from wherever one of them is over or gone. */
export const treeButton: Button = look(text('tenant-tree.button'), 'tenant.tree')

/** Opens a tenant. */
export const tenantButton = (id: string): Button => look(text('tenant-show.button'), 'tenant.show', { id })

/** The tenant in a commit: it was chosen, or the core would have asked. */
export function chosenTenant({ sight }: OnTenant): TenantSight {
  if (!sight) throw new Error('nothing is committed before a tenant is chosen')
  return sight
}

/** Its card as it is after the write, in the place of the one that was pressed. */
export async function tenantNow(id: string, ctx: Commit, note?: Words): Promise<Message[]> {
  const sight = await seenTenant(id, { ...ctx, reads: ctx.tx })
  return sight ? [tenantCard(sight, ctx, note ? { note } : {})] : []
}

/** Who did it, when, and of which run. */
export function byWhom({ person, now, run }: Commit): { personId: string; at: Date; run: string } {
  if (person.id === undefined) throw new Error('only members have to do with tenants')
  return { personId: person.id, at: now, run }
}

/** What a commit on a tenant leaves to be done: its cards, and those who have to hear of it. */
export async function tenantTold(id: string, { tx }: Commit, step: TenantNews, roleId?: string) {
  const tenant = await tx.tenants.get(id)
  const news = tenant && {
    kind: 'tenant' as const,
    tenantId: id,
    step,
    version: tenant.version,
    ...(roleId === undefined ? {} : { roleId }),
  }
  return { changed: [{ type: 'tenant', id }], happened: news ? [news] : [] }
}

/** It went on meanwhile: how it stands now, and that nothing was done twice. */
export const overtaken = async (id: string, ctx: Commit): Promise<Message[]> => [
  ...(await tenantNow(id, ctx)),
  say(text('tenant.stale'), 'bad'),
]
