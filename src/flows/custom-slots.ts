import { z } from 'zod'
import type { Slots } from '../core/flow.ts'
import type { TypeField } from '../domain/request-type.ts'

/** Longest answer to a field that a vendor invented. */
const MAX = 2_000

/** A request type's own fields, from data to questions (DOMAIN D9). */
export const customSlots = (fields: readonly TypeField[]): Slots =>
  Object.fromEntries(
    fields.map((field) => [
      field.key,
      {
        schema: z.string().trim().max(MAX).optional(),
        widget: field.widget ?? 'line',
        label: () => field.label ?? field.key,
        isRequired: () => field.isRequired,
        ...(field.hint ? { hint: () => field.hint } : {}),
        ...(field.widget === 'choice' ? { choices: () => field.options ?? [] } : {}),
      },
    ]),
  )
