import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { createSignedPost } from '../../src/core/outside/signed-post.ts'
import { type Provisioning, ProvisioningUnavailable, ProvisioningUnknown } from '../../src/core/ports.ts'
import { answers, PROTOCOL_VERSION, type ProvisioningRequest } from './protocol.ts'

type Request = ProvisioningRequest extends infer One ? (One extends unknown ? Omit<One, 'version'> : never) : never

/** What a system answers to a type of request that it was never taught. */
const UNKNOWN = [400, 501]

/**
 * The vendor's own provisioning system, told over HTTP as the README describes. `secret`: the bytes that both sides know;
 * `timeoutMs` for a whole answer. What no answer says clearly is `ProvisioningUnavailable`, which names no content.
 */
export function createHttpProvisioning(o: {
  readonly url: string
  readonly secret: Uint8Array
  readonly timeoutMs?: number
}): Provisioning {
  const post = createSignedPost({
    ...o,
    away: (why) => new ProvisioningUnavailable(`the provisioning system did not answer: ${why}`),
  })

  /** Undefined: it answered with one of these. */
  function tell<T>(key: string, request: Request, schema: z.ZodType<T>): Promise<T>
  function tell<T>(key: string, request: Request, schema: z.ZodType<T>, but: readonly number[]): Promise<T | undefined>
  function tell<T>(key: string, request: Request, schema: z.ZodType<T>, but: readonly number[] = []) {
    return post(key, { version: PROTOCOL_VERSION, ...request }, (answered) => {
      if (but.includes(answered.status)) return undefined
      if (answered.status !== 200) throw new Error(`it answered ${answered.status}`)
      return schema.parse(answered.json)
    })
  }

  return {
    create: (key, { tenantId: id, logo, ...order }, attempt) => {
      const tenant = { id, ...order, ...(logo ? { logo: Buffer.from(logo).toString('base64') } : {}) }
      return tell(key, { type: 'create', attempt, tenant }, answers.create)
    },
    async setRoles(key, tenantId, users) {
      await tell(key, { type: 'roles', tenantId, users }, answers.roles)
    },
    async move(key, tenantId, masterId) {
      const request = { type: 'move', tenantId, ...(masterId === undefined ? {} : { masterId }) } as const
      if (!(await tell(key, request, answers.move, UNKNOWN)))
        throw new ProvisioningUnknown('the provisioning system does not know where tenants stand')
    },
    previewCopy: (from, to, kinds) => tell(randomUUID(), { type: 'preview', from, to, kinds }, answers.preview),
    copyContent: (key, from, to, shown) => tell(key, { type: 'copy', from, to, shown }, answers.copy),
    async loginUrl(tenantId, user) {
      const { url } = await tell(randomUUID(), { type: 'login', tenantId, user }, answers.login)
      // Whoever follows it is let in: it is as safe as the system itself, not less.
      if (new URL(url).protocol === new URL(o.url).protocol) return url
      throw new ProvisioningUnavailable('the provisioning system sends people where nothing is encrypted')
    },
  }
}
