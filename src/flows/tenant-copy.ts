import { z } from 'zod'
import { copyCard } from '../core/cards/copy-card.ts'
import type { Context } from '../core/context.ts'
import { defineFlow, type Given } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { seenCopy } from '../core/sights/copy-sight.ts'
import { seenTenants, type TenantSight, tenantRecord } from '../core/sights/tenant-sight.ts'
import { text, type Words } from '../core/words.ts'
import { copyProblem } from '../domain/tenant-copy.ts'
import { isBelow } from '../domain/tenant-tree.ts'
import { byWhom, treeButton } from './on-tenant.ts'

interface Copying {
  /** Tenants with others below them that content can be copied to. */
  readonly sources: readonly TenantSight[]
  readonly from: TenantSight | undefined
  readonly isNamed: boolean
  /** Everything below the chosen one that takes it (H8). */
  readonly targets: readonly TenantSight[]
  /** Below it, and wants none. */
  readonly declining: readonly TenantSight[]
  readonly title: Readonly<Record<string, Words>>
}

/** *Copy content*: from a tenant to one below it; what would be overwritten is shown before (H8, INV-56, X107). */
export const tenantCopy = defineFlow<Copying>()({
  id: 'tenant.copy',
  rev: 1,
  slash: { name: 'tenant copy' },
  deed: 'tenant.copy',
  async load(ctx: Context, given: Given): Promise<Copying> {
    const seen = (await seenTenants(ctx)).filter((one) => one.can('tenant.copy'))
    const from = seen.find(({ tenant }) => tenant.id === given.from)
    const below = ({ tenant }: TenantSight) => seen.filter((other) => isBelow(other.tenant, tenant))
    const takes = (source: TenantSight) => (target: TenantSight) =>
      copyProblem(place(source), place(target)) === undefined
    return {
      sources: seen.filter((one) => below(one).some(takes(one))),
      from,
      isNamed: typeof given.from === 'string',
      targets: from ? below(from).filter(takes(from)) : [],
      declining: from ? below(from).filter(({ tenant }) => tenant.declines) : [],
      title: { from: from?.tenant.name ?? '' },
    }
  },
  subject: ({ from, isNamed }) => {
    if (from) return tenantRecord(from.tenant)
    return isNamed ? { kind: 'record', record: {} } : { kind: 'unchosen' }
  },
  scope: ({ from }) => (typeof from === 'string' ? from : ''),
  slots: {
    from: {
      schema: z.string().max(80),
      widget: 'choice',
      isFixed: true,
      choices: ({ sources, from }: Copying) => [...sources, ...(from ? [from] : [])].map(choiceOf),
      initial: ({ from, sources }: Copying) =>
        from?.tenant.id ?? (sources.length === 1 ? sources[0]?.tenant.id : undefined),
      label: () => text('tenant-copy.from.ask'),
    },
    to: {
      schema: z.string().max(80),
      widget: 'choice',
      choices: ({ targets }: Copying) => targets.map(choiceOf),
      isAlone: true,
      hint: ({ declining }: Copying) =>
        declining.length > 0
          ? text('tenant-copy.declining', { names: { list: declining.map(({ tenant }) => tenant.name) } })
          : undefined,
    },
  },
  detour: (_, { from, isNamed, targets, sources, title }) => {
    if (isNamed ? !from || targets.length > 0 : sources.length > 0) return undefined
    return [say(text(isNamed ? 'tenant-copy.none-below' : 'tenant-copy.none', title), 'plain', [treeButton])]
  },
  review: () => ({ notes: [text('tenant-copy.note')] }),
  async commit({ from, to }, ctx) {
    const planned = await ctx.tx.write.planCopy({ fromId: from, toId: to, kinds: [] }, byWhom(ctx))
    if (planned.kind === 'refused') return { problems: { to: text(`tenant-copy.problem.${planned.problem}`) } }
    const sight = await seenCopy(planned.copyId, { ...ctx, reads: ctx.tx })
    return { messages: sight ? [copyCard(sight)] : [], changed: [{ type: 'copy', id: planned.copyId }] }
  },
})

const choiceOf = ({ tenant }: TenantSight) => ({ value: tenant.id, label: tenant.name })

const place = ({ tenant }: TenantSight) => ({ ...tenant, partnerId: tenant.partner.id })
