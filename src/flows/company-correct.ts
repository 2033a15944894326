import { z } from 'zod'
import { defineFlow, type Given, type Slot } from '../core/flow.ts'
import { say } from '../core/message.ts'
import type { CompanyRecord } from '../core/ports.ts'
import { keyOf, start } from '../core/present.ts'
import type { Input } from '../core/turn.ts'
import { text, type Words } from '../core/words.ts'
import { isDomainName } from '../domain/domain-name.ts'
import { isFreeMail } from '../domain/free-mail.ts'
import { isTimezone } from '../domain/timezone.ts'
import {
  type CompanyEdits,
  type CompanyField,
  companyEdits,
  companyValues,
  correctionOf,
  domainsIn,
} from './company-edits.ts'
import { companyIn, companySlot, loadOnCompany, membersButton, type OnCompany } from './on-company.ts'
import { addressSchema } from './register.ts'

interface Correcting extends OnCompany {
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

/** Correct what is kept of a company; two who do it at once see each other's changes (X7). */
export const companyCorrect = defineFlow<Correcting>()({
  id: 'company.correct',
  rev: 1,
  deed: 'company.correct',
  async load(ctx, given): Promise<Correcting> {
    const on = await loadOnCompany(ctx, given)
    return { ...on, record: on.company && (await ctx.reads.members.company(on.company.id)) }
  },
  scope: companyIn,
  slots: {
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
  },
  check: {
    timezone: (zone) => (isTimezone(zone as string) ? undefined : text('company-correct.timezone.problem')),
    domains: (words) => domainProblem(words, true),
    unproved: (words) => domainProblem(words, false),
  },
  review(answers, { record }) {
    if (!record) return {}
    const changes = companyEdits.changesIn(answers.base, companyEdits.among(answers))
    if (changes.length === 0) return { notes: [text('company-correct.note.nothing')], canConfirm: false }
    const names = { list: changes.map(({ field }) => text(`company-correct.${keyOf(field)}.ask`)) }
    return { notes: [text('company-correct.note.changes', { fields: names })] }
  },

  async commit(answers, { tx, person, now }, { record, company }) {
    if (!record || !company) throw new Error('nothing is committed before a company is chosen')
    const current = companyValues(record)
    const mine = companyEdits.changesIn(answers.base, companyEdits.among(answers))
    const edits: CompanyEdits = Object.fromEntries(mine.map(({ field, after }) => [field, after]))
    const clash = companyEdits
      .changesIn(answers.base, current)
      .filter(({ field, after }) => edits[field] !== undefined && edits[field] !== after)
    const again = (theirs: CompanyEdits): Input => ({
      kind: 'start',
      flow: 'company.correct',
      values: {
        ...skipped({ ...current, ...edits }),
        company: record.id,
        base: JSON.stringify(current),
        theirs: JSON.stringify(theirs),
      },
      fresh: true,
      by: 'press',
    })
    if (clash.length > 0) {
      const problems = Object.fromEntries(clash.map(({ field }) => [field, text('company-correct.conflict')]))
      return { problems, next: again(Object.fromEntries(clash.map(({ field, after }) => [field, after]))) }
    }
    const saved = await tx.write.correctCompany(record.id, correctionOf(record, edits), record.version, now)
    if (saved.kind === 'taken')
      return { problems: { [saved.field]: text(`company-correct.taken.${keyOf(saved.field)}`, { company: saved.by }) } }
    if (saved.kind === 'conflict') return { problems: { name: text('company-correct.conflict') }, next: again({}) }
    await tx.write.audit({
      ...(person.id ? { actorId: person.id } : {}),
      action: 'company.correct',
      subjectType: 'company',
      subjectId: record.id,
      data: { fields: mine },
      at: now,
    })
    return {
      messages: [
        say(text('company-correct.done', { company: edits.name ?? record.name }), 'good', [
          membersButton(company),
          start(text('company-correct.again'), 'company.correct', { company: record.id }),
        ]),
      ],
    }
  },
})

/** Empty fields are answered too: nothing is left to ask. */
const skipped = (values: CompanyEdits) =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [field, value || null]))

/** What is no domain, or proves nothing because everybody can have an address there. */
function domainProblem(words: unknown, isVerified: boolean): Words | undefined {
  const all = domainsIn(String(words ?? ''))
  const strange = all.find((domain) => !isDomainName(domain))
  if (strange !== undefined) return text('company-correct.domains.problem', { domain: strange })
  const free = isVerified ? all.find(isFreeMail) : undefined
  return free === undefined ? undefined : text('company-correct.domains.free', { domain: free })
}
