import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import type { TenantRoleCard } from '../core/ports.ts'
import { text } from '../core/words.ts'
import { masked } from '../domain/address.ts'
import {
  byWhom,
  chosenTenant,
  noTenant,
  type OnTenant,
  onTenant,
  overtaken,
  tenantButton,
  tenantSlot,
} from './on-tenant.ts'
import { addressSchema } from './register.ts'
import { customersIn, roleIn, roleSlot } from './tenant-role.ts'

const waits = ({ status, emailState }: TenantRoleCard): boolean => status === 'INVITED' || emailState === 'BOUNCED'

/** The link once more, to the same address or to another one: it did not come, or came back (H21, X106). */
export const tenantAdminAgain = defineFlow<OnTenant>()({
  id: 'tenant.adminAgain',
  rev: 1,
  slash: { name: 'tenant invite-again' },
  ...onTenant('tenant.admins', ({ tenant }) => tenant.roles.some(waits)),
  slots: {
    tenant: tenantSlot,
    role: roleSlot(waits),
    email: {
      schema: addressSchema,
      widget: 'line',
      initial: (on: OnTenant, given) => roleIn(on, given)?.email,
      hint: () => text('tenant-admin-again.hint'),
    },
  },
  detour: (_, on) => noTenant(on) ?? (on.sight && !customersIn(on).some(waits) ? on.card() : undefined),
  review: ({ email }) => ({ notes: [text('tenant-add-admin.note', { email })] }),
  async commit({ role, email }, ctx, on) {
    const { tenant } = chosenTenant(on)
    const card = roleIn(on, { role })
    const other = card?.email === email ? undefined : email
    const isSent = await ctx.tx.write.inviteToTenantAgain(role, other, byWhom(ctx))
    if (!isSent) return { messages: await overtaken(tenant.id, ctx) }
    const now = await ctx.tx.tenants.get(tenant.id)
    const invitationId = now?.roles.find(({ id }) => id === role)?.invitationId
    return {
      messages: [
        say(text('tenant-add-admin.done', { name: card?.name ?? '', email: masked(email) }), 'good', [
          tenantButton(tenant.id),
        ]),
      ],
      changed: [{ type: 'tenant', id: tenant.id }],
      happened: invitationId === undefined ? [] : [{ kind: 'invited', invitationId }],
    }
  },
})
