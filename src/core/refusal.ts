import { may, type Refused } from '../domain/permission.ts'
import { read } from './answers.ts'
import type { Context } from './context.ts'
import type { AnyFlow } from './flow.ts'
import type { Draft } from './ports.ts'

/** Why this person may not do this, if so. Asked before showing anything and again at the commit. */
export function refusal(flow: AnyFlow, draft: Pick<Draft, 'given'>, data: unknown, ctx: Context): Refused | undefined {
  const { answers } = read(flow, draft.given, data)
  const verdict = may(ctx.person, flow.deed, flow.subject?.(data, answers) ?? { kind: 'nothing' }, ctx.now)
  return verdict.allowed ? undefined : verdict
}
