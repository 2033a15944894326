import type { z } from 'zod'
import type { BusinessHours } from '../../src/domain/business-hours.ts'
import { clockTime, day, group, listOf, oneOf, timezone } from './field.ts'

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** When the vendor answers, by names of weekdays. */
export const businessHours = group({
  timezone,
  days: listOf(
    group({ day: oneOf(...WEEKDAYS), from: clockTime, to: clockTime }).refine(
      ({ from, to }) => from < to,
      'ends before it begins. Correct from and to.',
    ),
  ),
  holidays: listOf(day).default([]),
})

type Week = z.output<typeof businessHours>

/** Kept hours → those of a file. */
export const fromWeek = ({ timezone, days, holidays }: BusinessHours): Week => ({
  timezone,
  days: days.flatMap(({ day, from, to }) => {
    const name = WEEKDAYS[day - 1]
    return name ? [{ day: name, from, to }] : []
  }),
  holidays: [...holidays],
})

/** The other way round: ISO weekdays, 1 is Monday. */
export const toWeek = ({ timezone, days, holidays }: Week): BusinessHours => ({
  timezone,
  days: days.map(({ day, ...rest }) => ({ day: WEEKDAYS.indexOf(day) + 1, ...rest })),
  holidays,
})
