import { masked } from '../../domain/address.ts'
import { PROVISIONING_STEPS } from '../../domain/provisioning-job.ts'
import { headerOf, stageOf, type TenantStatus } from '../../domain/tenant.ts'
import { adminsOf, type HandOverBlocker } from '../../domain/tenant-admin.ts'
import { ROLES_IN_TENANT, type RoleInTenant } from '../../domain/tenant-role.ts'
import type { Row, Status } from '../message.ts'
import type { TenantCard, TenantRoleCard } from '../ports.ts'
import { text, type Words } from '../words.ts'

const keyed = (name: string): string => name.toLowerCase().replaceAll('_', '-')

/** `PARTNER_MANAGER` → what people call it. */
export const tenantRoleWords = (role: RoleInTenant): Words => text(`tenant.role.${keyed(role)}`)

/** The roles that a customer's person can have, the most powerful first, to choose from. */
export const customerRoles = () =>
  ROLES_IN_TENANT.filter((role) => role !== 'PARTNER_MANAGER')
    .toReversed()
    .map((value) => ({ value, label: tenantRoleWords(value) }))

/** Where a tenant stands; HANDED_OVER alone reads *ready to send* (H28, INV-55). */
export const tenantStatus = (status: TenantStatus): Status => ({
  label: text(`tenant.status.${keyed(status)}`),
  tone: toneOf(status),
})

function toneOf(status: TenantStatus): Status['tone'] {
  switch (stageOf(status)) {
    case 'planned':
      return 'new'
    case 'being-made':
      return 'active'
    case 'failed':
    case 'suspended':
      return 'waiting'
    case 'there':
      return status === 'HANDED_OVER' ? 'done' : status === 'WAIT_SERVICE_CONFIG' ? 'waiting' : 'active'
    case 'gone':
      return 'off'
  }
}

/** How far it is made, a block and a sign a step: `▓▓▓░ storage ✓ · roles ✓ · features …` (H12, T9 step 9). */
export function makingWords({ done, status }: NonNullable<TenantCard['making']>): Words {
  const at = PROVISIONING_STEPS.findIndex((step) => !done.includes(step))
  const signOf = (step: (typeof PROVISIONING_STEPS)[number], index: number) =>
    done.includes(step) ? '✓' : index === at ? (status === 'FAILED' ? '✗' : '…') : '–'
  const signs = Object.fromEntries(PROVISIONING_STEPS.map((step, index) => [step, signOf(step, index)]))
  const filled = status === 'FAILED' ? done.length : done.length + 1
  const blocks = PROVISIONING_STEPS.length + 1
  const bar = '▓'.repeat(filled) + '░'.repeat(blocks - filled)
  return text(status === 'FAILED' ? 'tenant.made-so-far' : 'tenant.making', { bar, ...signs })
}

/** What a tenant is made with, a row each: for its card and for the summary before it is made (T9 step 7). */
export function tenantRows(
  tenant: Pick<TenantCard, 'name' | 'type' | 'edition' | 'master' | 'charset' | 'logo'>,
): Row[] {
  const header = headerOf(tenant)
  const row = (id: string, value: Words): Row => ({ id, label: text(`tenant.fact.${id}`), value })
  return [
    row('type', tenant.type),
    row('edition', tenant.edition.label),
    row('master', tenant.master?.name ?? text('tenant.top')),
    row('charset', tenant.type === 'STANDARD' ? text('tenant.fixed', { charset: tenant.charset }) : tenant.charset),
    row(
      'header',
      text(`tenant.header.${header.kind}`, { name: header.kind === 'logo' ? header.logo.name : header.name }),
    ),
  ]
}

/** Who administers it for the customer: their number, and for whoever may manage them each with how far they are. */
export function adminWords({ roles }: Pick<TenantCard, 'roles'>, isNamed: boolean): Words {
  const admins = adminsOf(roles)
  const count = text('tenant.admins', { count: admins.filter(({ status }) => status === 'ACTIVE').length })
  return isNamed && admins.length > 0 ? { lines: [count, ...admins.map(personWords)] } : count
}

/** Somebody with a role, their address masked, and how far they are: `Nora Boe (n•••••@…): link sent`. */
export const personWords = ({ name, email, status, emailState }: TenantRoleCard): Words =>
  text(`tenant.person.${emailState === 'BOUNCED' ? 'bounced' : status === 'INVITED' ? 'invited' : 'active'}`, {
    name,
    email: email ? masked(email) : '–',
  })

/** What it lacks before it can be handed over, a line each (T9 step 12). */
export const blockerWords = (blockers: readonly HandOverBlocker[]): Words => ({
  lines: blockers.map((one) => text(`tenant.blocker.${one}`)),
})
