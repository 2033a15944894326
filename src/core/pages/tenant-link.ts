import type { Person } from '../../domain/person.ts'
import { stageOf } from '../../domain/tenant.ts'
import { type RoleInTenant, roleNow } from '../../domain/tenant-role.ts'
import {
  type PageWords,
  type Provisioning,
  ProvisioningUnavailable,
  type Store,
  type TenantCard,
  type TenantUser,
} from '../ports.ts'
import type { Translate } from '../words.ts'
import { createPageWords } from './page-words.ts'
import { tenantPageOf } from './tenant-page.ts'

/** What a link to a tenant opens. `gone`: nothing (any longer), for whatever reason; `away`: the system does not answer. */
export type OpenedTenant =
  | { readonly kind: 'open'; readonly url: string }
  | (PageWords & ({ readonly kind: 'gone' } | { readonly kind: 'closed' | 'away'; readonly name: string }))

/**
 * The way into a tenant (DOMAIN H16): a link is signed for one person, and what they are there is asked when it is opened,
 * not when the button was made (INV-57, X108).
 */
export function createTenantLinks(o: {
  readonly store: Pick<Store, 'reads' | 'personOf' | 'transaction' | 'now'>
  readonly provisioning: Pick<Provisioning, 'loginUrl'> | undefined
  /** Whose a signed link is, see `tenantPagePath`. */
  readonly verify: (id: string, query: Record<string, string>, now: Date) => string | undefined
  readonly translator: (locale: string, timezone: string) => Translate
  readonly languageOf: (locale: string | undefined) => string
}) {
  const wordsOfPage = createPageWords(o)

  async function open(
    tenantId: string,
    query: Record<string, string>,
    clientLocale: string | undefined,
  ): Promise<OpenedTenant> {
    const now = await o.store.now()
    const reader = o.verify(tenantPageOf(tenantId), query, now)
    const person = reader === undefined ? undefined : await o.store.personOf(`person:${reader}`)
    const page = await wordsOfPage(person?.locale ?? clientLocale)
    const tenant = person?.id === undefined ? undefined : await o.store.reads.tenants.get(tenantId)
    const role = person?.id === undefined || !tenant ? undefined : roleNow(person.id, tenant.way)
    if (!tenant || !person || !role) return { ...page, kind: 'gone' }
    if (stageOf(tenant.status) !== 'there') return { ...page, kind: 'closed', name: tenant.name }
    const url = await loginUrl(tenant, userOf(person, tenant, role))
    if (url === undefined) return { ...page, kind: 'away', name: tenant.name }
    await o.store.transaction((tx) =>
      tx.write.audit({
        ...(person.id === undefined ? {} : { actorId: person.id }),
        action: 'tenant.login',
        subjectType: 'tenant',
        subjectId: tenantId,
        data: { role },
        at: now,
      }),
    )
    return { kind: 'open', url }
  }

  async function loginUrl(tenant: TenantCard, user: TenantUser): Promise<string | undefined> {
    try {
      return await o.provisioning?.loginUrl(tenant.id, user)
    } catch (error) {
      if (error instanceof ProvisioningUnavailable) return undefined
      throw error
    }
  }

  return { open }
}

function userOf(person: Person, { roles }: TenantCard, role: RoleInTenant): TenantUser {
  const own = roles.find((one) => one.personId === person.id)
  const email = own?.email ?? person.email
  const userName = own?.userName ?? email
  return {
    personId: person.id ?? '',
    name: person.name,
    role,
    ...(email === undefined ? {} : { email }),
    ...(userName === undefined ? {} : { userName }),
  }
}
