import { look } from '../core/button.ts'
import { tenantStatus } from '../core/cards/tenant-words.ts'
import type { Context } from '../core/context.ts'
import type { Item, Message } from '../core/message.ts'
import { seenTenants, type TenantSight, tenantRecord } from '../core/sights/tenant-sight.ts'
import { text } from '../core/words.ts'
import { type Action, may, type Verdict } from '../domain/permission.ts'
import { paged } from './licence-choice.ts'

/** The tenants that a look is at: one that was named, or all with which the reader may do this. */
export interface TenantChoice {
  readonly named: TenantSight | undefined
  readonly isNamed: boolean
  readonly all: readonly TenantSight[]
}

/** Param → the tenant it names, and the others. */
export async function loadTenants(id: string | undefined, ctx: Context, action: Action): Promise<TenantChoice> {
  const seen = await seenTenants(ctx)
  const all = seen.filter((one) => one.can(action))
  const named =
    all.find(({ tenant }) => tenant.id === id) ?? (all.length === 1 && id === undefined ? all[0] : undefined)
  return { named, isNamed: id !== undefined, all }
}

/** A tenant that is nothing to them is refused as one that does not exist (X113). */
export const mayLookAt = ({ named, isNamed }: TenantChoice, action: Action, { person, now }: Context): Verdict =>
  may(
    person,
    action,
    named ? tenantRecord(named.tenant) : isNamed ? { kind: 'record', record: {} } : { kind: 'unchosen' },
    now,
  )

/** Which tenant: asked where several are possible. */
export function chooseTenant({ all }: TenantChoice, view: string, page: number): Message {
  const open = (params: object) => ({ kind: 'view', view, params: { ...params }, by: 'press' }) as const
  const items: Item[] = all.map(({ tenant: { id, name, edition, status } }) => ({
    id: name,
    title: edition.label,
    status: tenantStatus(status),
    facts: [],
    open: open({ tenant: id }),
  }))
  return {
    kind: 'list',
    title: text('tenant.which'),
    ...paged(items, page, (to) => open({ page: to })),
    empty: text('tenant.none'),
    buttons: [look(text('price-show.button'), 'price.show'), look(text('button.home'), 'help')],
  }
}
