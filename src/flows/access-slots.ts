import { z } from 'zod'
import type { Given, Slot } from '../core/flow.ts'
import type { AccessRequest } from '../core/ports.ts'
import { text } from '../core/words.ts'
import { localDay } from '../domain/business-hours.ts'
import { usedSeats } from '../domain/seat.ts'
import type { AccessForm } from './access-form.ts'
import { LET_CHOOSE } from './access-form.ts'

const isFull = ({ seats, now }: AccessForm): boolean => seats !== undefined && usedSeats(seats, now) >= seats.limit

/** The questions of a request for a seat (DOMAIN §4.1, C8, C12, C13). */
export const accessSlots = {
  company: {
    schema: z.string().trim().min(2).max(200),
    widget: 'line',
    isLookedUp: true,
    label: () => text('access-form.company'),
    initial: ({ companies, before }: AccessForm) => before?.companyEntered ?? companies[0]?.name,
  },
  /** *Did you mean Hello AB?* Only of companies that the person may hear of (T5 step 4, X49). */
  meant: {
    schema: z.enum(['yes', 'no']),
    widget: 'choice',
    label: ({ near }: AccessForm) => text('access-form.meant', { company: near?.name ?? '' }),
    choices: ({ near }: AccessForm) => [
      { value: 'yes', label: text('access-form.meant-yes', { company: near?.name ?? '' }) },
      { value: 'no', label: text('access-form.meant-no') },
    ],
    isAlone: true,
  },
  replacing: {
    schema: z.enum(['no', 'yes', 'extra', 'wait']),
    widget: 'choice',
    label: (form: AccessForm, given: Given) =>
      isFull(form) && given.replacing === undefined ? text('access-form.full-ask') : text('access-form.replacing'),
    hint: (form: AccessForm, given: Given) =>
      isFull(form) && given.replacing === undefined
        ? text('access-form.full', {
            company: form.company?.name ?? '',
            used: form.seats ? usedSeats(form.seats, form.now) : 0,
            limit: form.seats?.limit ?? 0,
          })
        : undefined,
    choices: (form: AccessForm) =>
      (isFull(form) ? (['yes', 'extra', 'wait'] as const) : (['no', 'yes'] as const)).map((value) => ({
        value,
        label: text(`access-form.replacing-${value}`),
      })),
    initial: (form: AccessForm) => {
      if (form.before) return form.before.isReplacing ? 'yes' : isFull(form) ? 'wait' : 'no'
      return isFull(form) ? undefined : 'no'
    },
    isAlone: isFull,
  },
  replaced: {
    schema: z.string().trim().toLowerCase().max(254).pipe(z.email()),
    widget: 'line',
    label: () => text('access-form.replaced'),
    instead: { value: LET_CHOOSE, label: text('access-form.let-choose') },
    initial: ({ before }: AccessForm) => before?.replaced?.email,
  },
  from: {
    schema: z.string().optional(),
    widget: 'date',
    label: () => text('access-form.from'),
    initial: ({ before }: AccessForm) => dayOf(before?.period?.startsAt, before),
  },
  until: {
    schema: z.string().optional(),
    widget: 'date',
    label: () => text('access-form.until'),
    hint: () => text('access-form.until-hint'),
    initial: ({ before }: AccessForm) =>
      dayOf(before?.period?.endsAt && new Date(before.period.endsAt.getTime() - 1), before),
  },
  relation: {
    schema: z.enum(['CUSTOMER', 'PARTNER']),
    widget: 'choice',
    label: () => text('access-form.relation'),
    choices: () =>
      (['CUSTOMER', 'PARTNER'] as const).map((value) => ({
        value,
        label: text(`access-form.relation-${value.toLowerCase()}`),
      })),
    initial: ({ companies, before }: AccessForm) =>
      before?.relation ?? (companies[0]?.kind === 'PARTNER' ? 'PARTNER' : 'CUSTOMER'),
  },
  products: {
    schema: z.array(z.string()).min(1),
    widget: 'choices',
    label: () => text('access-form.products'),
    choices: ({ products }: AccessForm) => products.map(({ id, name }) => ({ value: id, label: name })),
    initial: ({ before, agreedIds, products }: AccessForm) =>
      before
        ? before.products.map(({ id }) => id)
        : products.filter(({ id }) => agreedIds.includes(id)).map(({ id }) => id),
  },
  customerNo: {
    schema: z.string().trim().max(60).optional(),
    widget: 'line',
    label: () => text('access-form.customer-no'),
    initial: ({ before }: AccessForm) => before?.customerNo,
  },
  phone: {
    schema: z.string().trim().max(60).optional(),
    widget: 'line',
    label: () => text('access-form.phone'),
    initial: ({ before }: AccessForm) => before?.phone,
  },
  note: {
    schema: z.string().trim().max(2_000).optional(),
    widget: 'paragraph',
    label: () => text('access-form.note'),
    initial: ({ before }: AccessForm) => before?.note,
  },
} satisfies Readonly<Record<string, Slot<never, AccessForm>>> | Readonly<Record<string, unknown>>

const dayOf = (at: Date | undefined, before: AccessRequest | undefined): string | undefined =>
  at && localDay(at, before?.company?.timezone ?? 'UTC')
