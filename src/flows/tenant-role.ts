import { z } from 'zod'
import { personWords } from '../core/cards/tenant-words.ts'
import type { Given, Slot } from '../core/flow.ts'
import type { TenantRoleCard } from '../core/ports.ts'
import { text } from '../core/words.ts'
import type { OnTenant } from './on-tenant.ts'

/** People of the customer in a tenant, those who have not answered yet among them. */
export const customersIn = ({ sight }: OnTenant): readonly TenantRoleCard[] =>
  sight?.tenant.roles.filter(({ origin }) => origin === 'CUSTOMER') ?? []

/** The one whose role it is about. */
export const roleIn = (on: OnTenant, { role }: Given): TenantRoleCard | undefined =>
  customersIn(on).find(({ id }) => id === role)

/** Whose role: named by a button, or asked among those that fit. */
export const roleSlot = (fits: (role: TenantRoleCard) => boolean = () => true): Slot<string, OnTenant> => ({
  schema: z.string().max(80),
  widget: 'choice',
  choices: (on) =>
    customersIn(on)
      .filter(fits)
      .map((one) => ({ value: one.id, label: personWords(one) })),
  isAlone: true,
  isSilent: true,
  label: () => text('tenant.whose'),
})
