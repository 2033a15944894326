import { type Reading, read } from './answers.ts'
import type { Catalogue } from './catalogue.ts'
import type { Context } from './context.ts'
import type { AnyFlow } from './flow.ts'
import type { Draft } from './ports.ts'

/** A draft as it reads today: through its flow, with what that looked up. */
export interface Active {
  readonly flow: AnyFlow
  readonly draft: Draft
  readonly reading: Reading
  readonly data: unknown
}

/** Reads a draft with what was looked up for it. */
export const readDraft = (flow: AnyFlow, draft: Draft, data: unknown): Active => ({
  flow,
  draft,
  reading: read(flow, draft.given, data),
  data,
})

/** Reads a draft through its flow as it is today; undefined where there is no such flow any more. */
export async function open(
  { flows }: Pick<Catalogue, 'flows'>,
  draft: Draft,
  ctx: Context,
): Promise<Active | undefined> {
  const flow = flows.find(({ id }) => id === draft.flow)
  return flow && readDraft(flow, here(draft, ctx), await flow.load(ctx, draft.given))
}

/** A draft as it is shown where the person is now. */
export function here(draft: Draft, { hasForms }: Pick<Context, 'hasForms'>): Draft {
  const { hasForms: _, ...shown } = draft.shown
  return { ...draft, shown: hasForms === false ? { ...shown, hasForms } : shown }
}
