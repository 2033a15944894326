import { z } from 'zod'
import { start } from '../core/button.ts'
import { customerRoles, tenantRoleWords } from '../core/cards/tenant-words.ts'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { text } from '../core/words.ts'
import {
  byWhom,
  chosenTenant,
  noTenant,
  type OnTenant,
  onTenant,
  overtaken,
  tenantButton,
  tenantNow,
  tenantSlot,
  tenantTold,
  tenantVersion,
} from './on-tenant.ts'
import { customersIn, roleIn, roleSlot } from './tenant-role.ts'

const NONE = 'NONE'

/** Another role for somebody, or none: what is handed over keeps one confirmed administrator, whichever way the last would go (X12, INV-54). */
export const tenantAdminRole = defineFlow<OnTenant>()({
  id: 'tenant.adminRole',
  rev: 1,
  slash: { name: 'tenant roles' },
  ...onTenant('tenant.admins', ({ tenant }) => tenant.roles.some(({ origin }) => origin === 'CUSTOMER')),
  seen: tenantVersion,
  slots: {
    tenant: tenantSlot,
    role: roleSlot(),
    becomes: {
      schema: z.enum(['ADMIN', 'EDITOR', 'VIEWER', NONE]),
      widget: 'choice',
      choices: (on: OnTenant, given) => {
        const now = roleIn(on, given)?.role
        return [
          ...customerRoles().filter(({ value }) => value !== now),
          { value: NONE, label: text('tenant-admin-role.none') },
        ]
      },
      isAlone: true,
      hint: (on: OnTenant, given) => {
        const card = roleIn(on, given)
        return card && text('tenant-admin-role.now', { name: card.name, role: tenantRoleWords(card.role) })
      },
    },
  },
  detour: (_, on) => noTenant(on) ?? (on.sight && customersIn(on).length === 0 ? on.card() : undefined),
  review: ({ becomes }) => ({
    notes: [text(becomes === NONE ? 'tenant-admin-role.note-none' : 'tenant-admin-role.note')],
  }),
  async commit({ role, becomes }, ctx, on) {
    const { tenant } = chosenTenant(on)
    const { id } = tenant
    const card = roleIn(on, { role })
    const name = card?.name ?? ''
    const isAdminGone = becomes === NONE && card?.role === 'ADMIN' && card.status === 'ACTIVE'
    const done = await ctx.tx.write.changeTenantRole(role, becomes === NONE ? undefined : becomes, byWhom(ctx))
    switch (done) {
      case 'gone':
        return { messages: await overtaken(id, ctx) }
      case 'last':
        return {
          messages: [
            say(text('tenant-admin-role.last', { name, ...on.title }), 'bad', [
              start(text('tenant-add-admin.button'), 'tenant.addAdmin', { tenant: id }, { style: 'primary' }),
              tenantButton(id),
            ]),
          ],
        }
      case 'changed':
        return {
          messages: await tenantNow(id, ctx, text('tenant-admin-role.done', { name })),
          ...(await tenantTold(id, ctx, isAdminGone ? 'admin-left' : 'role-changed', role)),
        }
    }
  },
})
