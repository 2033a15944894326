import { here } from './active.ts'
import { advance, type DraftInput, type Step } from './advance.ts'
import type { Deciding } from './decision.ts'
import type { AnyFlow, Slot } from './flow.ts'
import type { Draft } from './ports.ts'
import type { Input } from './turn.ts'

const DRAFT_DAYS = 14

/** A draft as it is at its start: what came along and what is known is filled in. */
export async function begin(flow: AnyFlow, input: Input & { kind: 'start' }, on: Deciding) {
  const { ctx } = on
  const blank: Draft = {
    run: on.newRun(),
    flow: flow.id,
    rev: flow.rev,
    scope: flow.scope?.(input.values ?? {}) ?? '',
    given: {},
    shown: { mode: 'form', suggested: [], hinted: [], ...(input.seen === undefined ? {} : { seen: input.seen }) },
    status: 'EDITING',
    createdAt: ctx.now,
    expiresAt: new Date(ctx.now.getTime() + DRAFT_DAYS * 86_400_000),
    version: 0,
  }
  return proceed(flow, here(blank, ctx), input, await flow.load(ctx, input.values ?? {}), on)
}

/** Advances, and once more where the answers now name something else to look up: a company, a record, a file. */
export async function proceed(
  flow: AnyFlow,
  before: Draft,
  input: DraftInput,
  data: unknown,
  on: Deciding,
): Promise<{ step: Step; data: unknown }> {
  const step = advance(flow, before, input, data, on.t)
  const { given } = step.draft
  const isLookedUp = (id: string) => {
    const slot: Slot | undefined = flow.slots[id]
    // What comes from data may lead to more of it.
    return slot === undefined || slot.isFixed || slot.isLookedUp || !isTyped(slot)
  }
  const ids = [...new Set([...Object.keys(before.given), ...Object.keys(given)])].filter(isLookedUp)
  if (ids.every((id) => JSON.stringify(given[id]) === JSON.stringify(before.given[id]))) return { step, data }
  const fresh = await flow.load(on.ctx, { ...(input.kind === 'start' ? input.values : {}), ...given })
  return { step: advance(flow, before, input, fresh, on.t), data: fresh }
}

const isTyped = ({ widget }: Slot) => widget === 'line' || widget === 'paragraph' || widget === 'date'
