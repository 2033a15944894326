import { randomBytes } from 'node:crypto'
import type { CopyMade, Making, Provisioning, TenantOrder, TenantUser } from '../../src/core/ports.ts'
import { nextStep, type ProvisioningStep } from '../../src/domain/provisioning-job.ts'
import { type CopyPreview, copied, previewCopy } from '../../src/domain/tenant-copy.ts'
import {
  asItem,
  type Content,
  createLocalTenants,
  type LocalTenant,
  type NewLocalTenant,
  sha256,
} from './local-tenant.ts'

/** So many jobs are remembered, the newest: one is told again within hours, not years. */
const REMEMBERED = 200
/** How long a way in can be used, once. */
const LOGIN_MS = 5 * 60_000

/** What a STANDARD tenant begins with; a CUSTOM one is empty until service fills it (H3). */
const STANDARD: readonly Content[] = [
  { kind: 'template', name: 'Newsletter', body: 'Hello {{firstName}}, here is what is new.' },
  { kind: 'template', name: 'Welcome', body: 'Welcome, {{firstName}}!' },
  { kind: 'filter', name: 'Active readers', body: 'opened within 90 days' },
  { kind: 'list', name: 'Everybody', body: 'subscribed and confirmed' },
]

/**
 * The system in which tenants live, played on files: the demo's provisioning. `folder`: where it keeps its tenants;
 * `pageUrl`: the address of its page, to which a way in is added. Beside the port it has what people do there themselves.
 */
export function createLocalProvisioning(o: {
  readonly folder: string
  readonly pageUrl: string
  readonly now: () => Promise<Date>
}) {
  const tenants = createLocalTenants(o.folder)

  /** How a tenant is from now on; told again under the same key, it stays as it became since. */
  const once = (key: string, tenantId: string, next: Partial<LocalTenant>): Promise<void> =>
    tenants.change(tenantId, async (now) => {
      if (now.told.some((one) => one.key === key)) return { next: now, result: undefined }
      return { next: { ...now, ...next, told: remembering(now, { key }) }, result: undefined }
    })

  const provisioning: Provisioning = {
    async create(_key, order, attempt) {
      await tenants.add(unmade(order))
      const { failing } = await tenants.faults()
      return tenants.change(order.tenantId, async (now) => made(now, attempt, failing))
    },
    setRoles: (key, tenantId, users) => once(key, tenantId, { users: [...users] }),
    move: (key, tenantId, masterId) => once(key, tenantId, { masterId }),
    async previewCopy(fromId, toId, kinds) {
      const [from, to] = [await tenants.find(fromId), await tenants.find(toId)]
      const chosen = from.content.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
      return previewCopy(chosen.map(asItem), to.content.map(asItem))
    },
    async copyContent(key, fromId, toId, shown) {
      const from = await tenants.find(fromId)
      return tenants.change(toId, async (now): Promise<{ next: LocalTenant; result: CopyMade }> => {
        const before = now.told.find((one) => one.key === key)?.copy
        if (before) return { next: now, result: before }
        if (now.isSending) return { next: now, result: { kind: 'busy' } }
        const { content, result } = taken(from, now, shown)
        return { next: { ...now, content, told: remembering(now, { key, copy: result }) }, result }
      })
    },
    async loginUrl(tenantId, user) {
      const token = randomBytes(32).toString('base64url')
      const at = await o.now()
      const login = { hash: sha256(token), user, until: new Date(at.getTime() + LOGIN_MS) }
      await tenants.change(tenantId, async (now) => ({
        next: { ...now, logins: [...now.logins.filter(({ until }) => until > at), login] },
        result: undefined,
      }))
      return `${o.pageUrl}/${encodeURIComponent(tenantId)}/${token}`
    },
  }

  return {
    ...provisioning,
    /** A tenant that is there already; one that is known is left as it is. */
    add: (tenant: NewLocalTenant): Promise<void> => tenants.add(tenant),
    find: tenants.find,
    /** Anything that changes in a tenant without us. */
    change: (id: string, to: (now: LocalTenant) => LocalTenant): Promise<void> =>
      tenants.change(id, async (now) => ({ next: to(now), result: undefined })),
    /** From now on this step fails for every tenant that comes to it; undefined: none does. */
    fails: (step: ProvisioningStep | undefined): Promise<void> => tenants.setFaults({ failing: step }),
    /** Uses a way in: whoever opens it is there, once. Undefined: it is over, used, or never was. */
    async enter(
      tenantId: string,
      token: string,
    ): Promise<{ readonly tenant: LocalTenant; readonly user: TenantUser } | undefined> {
      const at = await o.now()
      return tenants
        .change(tenantId, async (now) => {
          const login = now.logins.find(({ hash, until }) => hash === sha256(token) && until > at)
          if (!login) return { next: now, result: undefined }
          const next = { ...now, logins: now.logins.filter((one) => one !== login) }
          return { next, result: { tenant: next, user: login.user } }
        })
        .catch(() => undefined)
    },
  }
}

/** The demo's provisioning system: the port, and ways to play the vendor. */
export type LocalProvisioning = ReturnType<typeof createLocalProvisioning>

const unmade = ({ tenantId: id, logo, ...order }: TenantOrder): NewLocalTenant => ({
  ...order,
  id,
  ...(logo ? { logo: Buffer.from(logo).toString('base64') } : {}),
  done: [],
})

const remembering = (now: LocalTenant, told: LocalTenant['told'][number]) => [...now.told, told].slice(-REMEMBERED)

/** One step a call, so that people see it move on. */
function made(now: LocalTenant, attempt: number, failing: ProvisioningStep | undefined) {
  const said = (next: LocalTenant, result: Making) => ({ next, result })
  const { done, failed } = now
  if (failed && attempt <= failed.attempt)
    return said(now, { kind: 'failed', done, step: failed.step, error: failed.error })
  const step = nextStep(now)
  if (!step) return said(now, { kind: 'made', done })
  if (step === failing) {
    const error = `the step ${step} was told to fail`
    return said({ ...now, failed: { attempt, step, error } }, { kind: 'failed', done, step, error })
  }
  const next = { ...now, done: [...done, step], failed: undefined }
  if (nextStep(next)) return said(next, { kind: 'making', done: next.done })
  const content = now.type === 'STANDARD' ? [...STANDARD] : []
  return said({ ...next, content }, { kind: 'made', done: next.done })
}

/** Copies what was shown, exactly that or nothing: of the source what the preview names, as it is there now. */
function taken(from: LocalTenant, to: LocalTenant, shown: CopyPreview) {
  const named = [...shown.added, ...shown.same, ...shown.overwritten.map((one) => one.from)]
  const chosen = from.content.filter((one) => named.some(isNamed(one)))
  const result = copied(chosen.map(asItem), to.content.map(asItem), shown)
  if (result.kind === 'changed') return { content: to.content, result }
  const coming = chosen.filter((one) => !result.done.same.some(isNamed(one)))
  const kept = to.content.filter((one) => !coming.some(isNamed(one)))
  return { content: [...kept, ...coming], result: { kind: 'copied' as const, done: result.done } }
}

const isNamed =
  ({ kind, name }: { readonly kind: string; readonly name: string }) =>
  (other: { readonly kind: string; readonly name: string }) =>
    other.kind === kind && other.name === name
