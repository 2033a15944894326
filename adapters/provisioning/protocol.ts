import { z } from 'zod'
import { PROVISIONING_STEPS } from '../../src/domain/provisioning-job.ts'
import { TENANT_TYPES } from '../../src/domain/tenant.ts'
import { ROLES_IN_TENANT } from '../../src/domain/tenant-role.ts'

/** How a provisioning system is spoken to, in JSON; the README explains it to whoever builds one. */
export const PROTOCOL_VERSION = 1

const text = z.string().min(1).max(320)
/** For people's eyes, not for programs. */
const reason = z.string().min(1).max(500)

/** The step that a job stands at or failed in (INV-58). */
export const provisioningStep = z.enum(PROVISIONING_STEPS)

/** Somebody in a tenant. */
export const tenantUser = z.object({
  personId: text,
  name: text,
  email: z.email().max(320).optional(),
  userName: text.optional(),
  role: z.enum(ROLES_IN_TENANT),
})

const item = z.object({ kind: text, name: text, sha256: z.hex().length(64) })
const items = z.array(item).max(5_000).readonly()
const preview = z.object({
  added: items,
  overwritten: z
    .array(z.object({ from: item, to: item }))
    .max(5_000)
    .readonly(),
  same: items,
})

/** What became of a copy; a busy target is no answer to keep. */
export const copyMade = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('copied'), done: preview }),
  z.object({ kind: z.literal('changed'), preview }),
  z.object({ kind: z.literal('busy') }),
  z.object({ kind: z.literal('refused'), reason }),
])

const done = z.array(provisioningStep).max(PROVISIONING_STEPS.length)
const making = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('making'), done }),
  z.object({ kind: z.literal('made') }).transform((made) => ({ ...made, done: [...PROVISIONING_STEPS] })),
  z.object({ kind: z.literal('failed'), done, step: provisioningStep, error: reason }),
])

const head = { version: z.literal(PROTOCOL_VERSION) }
const places = { from: text, to: text }

/** What is asked: the body of a request. Its key is the `webhook-id`. */
export const request = z.discriminatedUnion('type', [
  z.object({
    ...head,
    type: z.literal('create'),
    attempt: z.int().min(1),
    tenant: z.object({
      id: text,
      name: text,
      type: z.enum(TENANT_TYPES),
      edition: text,
      charset: text,
      masterId: text.optional(),
      /** A PNG in base64. */
      logo: z.base64().max(200_000).optional(),
    }),
  }),
  z.object({ ...head, type: z.literal('roles'), tenantId: text, users: z.array(tenantUser).max(5_000).readonly() }),
  z.object({ ...head, type: z.literal('move'), tenantId: text, masterId: text.optional() }),
  z.object({ ...head, type: z.literal('preview'), ...places, kinds: z.array(text).max(100).readonly() }),
  z.object({ ...head, type: z.literal('copy'), ...places, shown: preview }),
  z.object({ ...head, type: z.literal('login'), tenantId: text, user: tenantUser }),
])
/** A request as it is written, before what is left out is filled in. */
export type ProvisioningRequest = z.input<typeof request>

/** The bodies of answers, with 200. */
export const answers = {
  create: making,
  roles: z.object({}),
  move: z.object({}),
  preview,
  copy: copyMade,
  login: z.object({ url: z.url({ protocol: /^https?$/ }).max(2_000) }),
}

/** What the system reports by itself, to `/provisioning/events`: `key` is the one it was told to make the tenant under. */
export const event = z.discriminatedUnion('type', [
  z.object({ ...head, type: z.literal('done'), key: text, step: provisioningStep }),
  z.object({
    ...head,
    type: z.literal('failed'),
    key: text,
    step: provisioningStep,
    attempt: z.int().min(1),
    error: reason,
  }),
])
