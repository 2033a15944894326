import { z } from 'zod'
import type { Given } from '../core/flow.ts'
import { text, type Words } from '../core/words.ts'
import { CHARSETS, TENANT_TYPES } from '../domain/tenant.ts'
import { LOGO_LIMITS } from '../domain/tenant-logo.ts'
import { LONGEST_TENANT_NAME, tenantNameProblem } from '../domain/tenant-name.ts'
import { type TenantForm, topOf } from './tenant-form.ts'

/** The questions of a new tenant, as its form shows them (T9 step 2). */
export const tenantSlots = {
  name: {
    schema: z.string().trim().min(1).max(500),
    widget: 'line',
    isLookedUp: true,
    hint: () => text('tenant-create.name.hint'),
  },
  type: {
    schema: z.enum(TENANT_TYPES),
    widget: 'choice',
    choices: () => TENANT_TYPES.map((value) => ({ value, label: text(`tenant-create.type.${value.toLowerCase()}`) })),
    initial: () => TENANT_TYPES[0],
    hint: () => text('tenant-create.type.hint'),
  },
  edition: {
    schema: z.string(),
    widget: 'choice',
    choices: ({ rules, priceOf }: TenantForm, { type }: Given) =>
      rules.editions.map(({ key, label, description }) => ({
        value: key,
        label: text('tenant-create.edition.choice', { label, description, price: priceOf(type, key) }),
      })),
    initial: ({ rules }: TenantForm) => rules.editions[0]?.key,
  },
  master: {
    schema: z.string(),
    widget: 'choice',
    choices: ({ masters, tops }: TenantForm) => [
      ...masters.map(({ tenant }) => ({ value: tenant.id, label: tenant.name })),
      ...tops.map(({ id, name }) => ({ value: topOf(id), label: text('tenant-create.master.top', { company: name }) })),
    ],
    // Theirs (H6); whoever prepares it for a partner says which.
    initial: ({ masters, tops }: TenantForm) =>
      masters.find(({ can }) => can('tenant.create'))?.tenant.id ?? (tops[0] && topOf(tops[0].id)),
  },
  /** *Yes, CUSTOM*: said to the warning alone (H3). */
  custom: { schema: z.literal('yes'), widget: 'line', isFixed: true, label: () => text('tenant-create.custom.yes') },
  charset: {
    schema: z.enum(CHARSETS),
    widget: 'choice',
    choices: ({ rules }: TenantForm) => rules.charsets.map((value) => ({ value, label: value })),
    isAlone: true,
    hint: () => text('tenant-create.charset.hint'),
  },
  logo: {
    schema: z.array(z.string()).max(1).optional(),
    widget: 'files',
    choices: ({ logo }: TenantForm) => (logo ? [{ value: logo.file.id, label: logo.file.name }] : []),
    hint: () => text('tenant-create.logo.hint', limits(LOGO_LIMITS)),
  },
  /** A place that was said along with the name: tells it apart from another of that name. */
  place: { schema: z.string().max(80).optional(), widget: 'line', isFixed: true, initial: () => null },
} as const

const isCustom = ({ type }: Given): boolean => type === 'CUSTOM'

/** What STANDARD decides by itself is not asked (H9). */
export const tenantWhen = { custom: isCustom, charset: isCustom }

/** `180`, `60`, `100`: pixels, pixels, KB. */
export const limits = ({ width, height, bytes }: { width: number; height: number; bytes: number }) => ({
  width,
  height,
  size: Math.round(bytes / 1024),
})

/** What is wrong with a name by itself (X103). */
export function nameWords(name: string, { rules }: Pick<TenantForm, 'rules'>): Words | undefined {
  const problem = tenantNameProblem(name, rules.reserved)
  switch (problem?.kind) {
    case undefined:
      return undefined
    case 'long':
      return text('tenant-create.name.long', { length: problem.length, most: LONGEST_TENANT_NAME })
    case 'signs':
      return text('tenant-create.name.signs', { signs: { list: problem.signs } })
    case 'empty':
    case 'reserved':
      return text(`tenant-create.name.${problem.kind}`)
  }
}
