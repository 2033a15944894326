import type { LocalProvisioning } from '../adapters/provisioning/local.ts'
import type { Content } from '../adapters/provisioning/local-tenant.ts'
import type { TenantCard } from './core/ports.ts'

const LAYOUT: Content = {
  kind: 'template',
  name: 'Newsletter',
  body: 'Guten Tag {{firstName}}, das ist neu bei uns. Ihre Agentur Süd',
}
const WELCOME: Content = { kind: 'template', name: 'Willkommen', body: 'Willkommen, {{firstName}}!' }
const IMPRINT: Content = { kind: 'template', name: 'Impressum', body: 'Agentur Süd, Musterstraße 1, München' }
const ACTIVE: Content = { kind: 'filter', name: 'Aktive Leser', body: 'hat in 90 Tagen geöffnet' }
const LIST: Content = { kind: 'list', name: 'Alle', body: 'angemeldet und bestätigt' }

/** What people have written in the tenants of the demo world, by id: enough that a copy adds, overwrites and leaves alone. */
const WRITTEN: Readonly<Record<string, readonly Content[]>> = {
  'agentur-sued': [LAYOUT, WELCOME, IMPRINT, ACTIVE, LIST],
  'fitness-gruppe': [{ ...LAYOUT, body: 'Hallo {{firstName}}, das ist neu in deinem Studio.' }, ACTIVE, LIST],
  'fitness-nord': [LIST],
  'muster-newsletter': [LAYOUT, IMPRINT, LIST],
  'nordic-bc': [{ kind: 'template', name: 'News', body: 'Hej {{firstName}}!' }],
}

/** What the demo's provisioning begins with: the tenants of the demo world; what it knows is left as it is. */
export async function fillLocalProvisioning(
  local: Pick<LocalProvisioning, 'add'>,
  tenants: readonly TenantCard[],
): Promise<void> {
  for (const { id, name, type, edition, charset, master, status } of tenants) {
    // One that is being made comes from its order.
    if (status === 'PROVISIONING' || status === 'FAILED') continue
    const content = [...(WRITTEN[id] ?? [])]
    await local.add({
      id,
      name,
      type,
      edition: edition.key,
      charset,
      content,
      ...(master ? { masterId: master.id } : {}),
    })
  }
}
