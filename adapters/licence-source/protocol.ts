import { z } from 'zod'
import { SOURCE_HOLDS, SOURCE_REFUSALS } from '../../src/core/ports.ts'

/** How a licence source is spoken to, in JSON; the README explains it to whoever builds one. */
export const PROTOCOL_VERSION = 1

const text = z.string().min(1).max(320)
const moment = z.iso.datetime({ offset: true }).transform((at) => new Date(at))
/** A compact JWS; a licence file is at most 256 KiB. */
const licence = z.string().min(1).max(300_000)

const account = z.object({ product: text, serialNumber: text })

/** Somebody in the product, as the source names them. */
export const sourceUser = z.object({
  userRef: text,
  name: text,
  email: z.email().max(320).optional(),
  kind: z.enum(['ASSOCIATE', 'OTHER']),
  lastActiveAt: moment.optional(),
  openRequests: z.int().min(0).max(1_000_000),
  isAdmin: z.boolean(),
  isSignedIn: z.boolean(),
  licences: z.array(text).max(500).readonly(),
})

/** Why nothing can be activated. */
export const sourceHold = z.enum(SOURCE_HOLDS)

const state = z.object({
  revision: z.int32().min(0),
  users: z
    .array(sourceUser)
    .max(20_000)
    .refine((users) => new Set(users.map(({ userRef }) => userRef)).size === users.length, 'must name everybody once'),
  licence: licence.optional(),
  hold: sourceHold.optional(),
})

const reason = z.enum(SOURCE_REFUSALS).exclude(['no-source'])

/** What became of taking a licence from each. */
export const unassignResults = z
  .array(
    z.discriminatedUnion('outcome', [
      z.object({ userRef: text, outcome: z.enum(['removed', 'gone']) }),
      z.object({ userRef: text, outcome: z.literal('refused'), reason }),
    ]),
  )
  .max(20_000)
  .readonly()

const head = { version: z.literal(PROTOCOL_VERSION), account }

/** What is asked: the body of a request. Its command id is the `webhook-id`. */
export const request = z.discriminatedUnion('type', [
  z.object({ ...head, type: z.literal('fetch') }),
  z.object({
    ...head,
    type: z.literal('apply'),
    licence,
    swaps: z
      .array(z.object({ from: text, to: text }))
      .max(500)
      .readonly(),
  }),
  z.object({
    ...head,
    type: z.literal('unassign'),
    licenceType: text,
    users: z
      .array(z.object({ userRef: text, handOverTo: text.optional() }))
      .max(20_000)
      .readonly(),
  }),
])
/** A request as the source receives it, checked. */
export type SourceRequest = z.infer<typeof request>

/** The bodies of answers: with 200 what was done, with 4xx why not. */
export const answers = {
  fetch: z.object({ state }),
  apply: z.object({ state }),
  unassign: z.object({ results: unassignResults, state }),
  refusal: z.object({ reason, state: state.optional() }),
}
