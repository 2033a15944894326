import type { z } from 'zod'
import type { Verdict } from '../domain/permission.ts'
import type { Context } from './context.ts'
import type { Slash } from './flow.ts'
import type { Message } from './message.ts'
import type { GapNote } from './ports.ts'
import type { Values } from './turn.ts'

/** A look at something: read-only and without conversation state (DESIGN §1 rule 7). */
export interface View<P = Values, D = unknown> {
  readonly id: string
  readonly slash?: Slash<keyof NoInfer<P> & string>
  readonly params: z.ZodType<P>
  readonly isPublic?: true
  /** Words for it mean its button on the last card, where there is one: *why?* asks about what was just said. */
  readonly isFollowUp?: true
  readonly may: (params: P, ctx: Context, data: D) => Verdict
  readonly load: (params: P, ctx: Context) => Promise<D>
  readonly show: (data: D, params: P, ctx: Context) => readonly Message[]
  /** What is written down, of nobody, beside the answer: a question that no article answers (DOMAIN A12). */
  readonly gap?: (data: D, params: P, ctx: Context) => GapNote | undefined
}

/** A view of whatever shape, as the catalogue holds it. */
// biome-ignore lint/suspicious/noExplicitAny: the catalogue holds views of every shape; defineView has checked each
export type AnyView = View<any, any>
/** Keeps a view's types. */
export const defineView = <P, D>(view: View<P, D>): AnyView => view as unknown as AnyView
