import { z } from 'zod'
import type { Given, Slot } from '../core/flow.ts'
import type { CompanyRecord } from '../core/ports.ts'
import { text, type Words } from '../core/words.ts'
import { isDomainName } from '../domain/domain-name.ts'
import { isFreeMail } from '../domain/free-mail.ts'
import { type CompanyEdits, type CompanyField, companyEdits, companyValues, domainsIn } from './company-edits.ts'
import { companySlot, type OnCompany } from './on-company.ts'
import { addressSchema } from './register.ts'

/** A company that is being corrected. */
export interface Correcting extends OnCompany {
  readonly record: CompanyRecord | undefined
}

const held =
  (field: CompanyField) =>
  ({ record }: Correcting) =>
    (record && companyValues(record)[field]) || undefined

/** What somebody else wrote into the field meanwhile, in their stead what it is for. */
const hint =
  (field: CompanyField, usual?: Words) =>
  (_: Correcting, given: Given): Words | undefined => {
    const theirs = (given.theirs as CompanyEdits | undefined)?.[field]
    return theirs === undefined ? usual : text('company-correct.theirs', { value: theirs || '–' })
  }

const line = (field: CompanyField, schema: z.ZodType): Slot<unknown, Correcting> => ({
  schema,
  widget: 'line',
  initial: held(field),
  hint: hint(field),
})
const domains = (field: 'domains' | 'unproved'): Slot<string | undefined, Correcting> => ({
  schema: z.string().max(2000).optional(),
  widget: 'paragraph',
  initial: held(field),
  hint: hint(field, text(`company-correct.${field}.hint`)),
})
const choice = (
  field: CompanyField,
  values: readonly [string, ...string[]],
  label: (value: string) => Words,
): Slot<string, Correcting> => ({
  schema: z.enum(values),
  widget: 'choice',
  choices: () => values.map((value) => ({ value, label: label(value) })),
  initial: held(field),
  hint: hint(field),
})
const hidden = (initial: (data: Correcting) => string | undefined): Slot<CompanyEdits, Correcting> => ({
  schema: companyEdits.schema as z.ZodType<CompanyEdits>,
  widget: 'paragraph',
  isFixed: true,
  initial,
})

/** The questions of a correction, each filled in with what the company holds. */
export const companySlots = {
  company: companySlot,
  /** What the company held when the correction began. */
  base: hidden(({ record }) => record && JSON.stringify(companyValues(record))),
  /** What somebody else wrote meanwhile into fields that are changed here. */
  theirs: hidden(() => '{}'),
  name: line('name', z.string().trim().min(2).max(200)),
  customerNo: line('customerNo', z.string().trim().max(60).optional()),
  timezone: line('timezone', z.string().trim().max(60)),
  language: choice('language', ['en', 'de', 'es'], (value) => text(`language.${value}`)),
  formality: choice('formality', ['FORMAL', 'INFORMAL'], (value) => text(`company-correct.${value.toLowerCase()}`)),
  email: line('email', addressSchema.optional()),
  phone: line('phone', z.string().trim().max(80).optional()),
  url: line(
    'url',
    z
      .url({ protocol: /^https?$/, error: 'company-correct.url.problem' })
      .max(300)
      .optional(),
  ),
  domains: domains('domains'),
  unproved: domains('unproved'),
} as const

/** What is no domain, or proves nothing because everybody can have an address there. */
export function domainProblem(words: unknown, isVerified: boolean): Words | undefined {
  const all = domainsIn(String(words ?? ''))
  const strange = all.find((domain) => !isDomainName(domain))
  if (strange !== undefined) return text('company-correct.domains.problem', { domain: strange })
  const free = isVerified ? all.find(isFreeMail) : undefined
  return free === undefined ? undefined : text('company-correct.domains.free', { domain: free })
}
