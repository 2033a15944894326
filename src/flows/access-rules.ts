import { nameIn } from '../core/cards/access-words.ts'
import type { Given } from '../core/flow.ts'
import { text, type Words } from '../core/words.ts'
import { masked } from '../domain/address.ts'
import { localDay } from '../domain/business-hours.ts'
import { overlap, periodProblem } from '../domain/period.ts'
import { shortName } from '../domain/person.ts'
import { standIns } from '../domain/seat.ts'
import { type AccessForm, holdersOf, holderWith, isReplacing, LET_CHOOSE, periodIn, zoneOf } from './access-form.ts'

/** Which of them are asked. */
export const accessWhen = {
  meant: (_: Given, { near }: AccessForm) => near !== undefined,
  replaced: isReplacing,
  from: isReplacing,
  until: isReplacing,
}

/** The rules beyond each answer's own shape; all of them name the way out (C15, X23). */
export const accessCheck = {
  replaced: (email: string, form: AccessForm): Words | undefined => {
    // Of a company that is not known to be theirs nothing is disclosed: whoever decides will see (X49).
    if (email === LET_CHOOSE || !form.seats || holderWith(email, form)) return undefined
    return text('access-form.nobody', {
      company: form.company?.name ?? '',
      email,
      names: { list: holdersOf(form).map((one) => masked(one.email ?? one.name)) },
    })
  },
  from: (from: string | undefined, form: AccessForm): Words | undefined => daysProblem(from, undefined, form),
  until: (until: string | undefined, form: AccessForm, given: Given): Words | undefined => {
    const from = typeof given.from === 'string' ? given.from : undefined
    return daysProblem(from, until, form) ?? overlapProblem(given, until, form)
  },
}

function daysProblem(from: string | undefined, until: string | undefined, form: AccessForm): Words | undefined {
  const zone = zoneOf(form)
  const days = { from: from ?? localDay(form.now, zone), ...(until === undefined ? {} : { until }) }
  const problem = periodProblem(days, zone, form.now)
  return problem && text(`access-form.${problem}`)
}

/** Somebody else stands in at that time: says who, as far as the person may know (X23). */
function overlapProblem(given: Given, until: string | undefined, form: AccessForm): Words | undefined {
  const regular = typeof given.replaced === 'string' ? holderWith(given.replaced, form) : undefined
  const seatId = form.seats?.assignments.find(
    ({ personId, kind }) => kind === 'REGULAR' && personId === regular?.id,
  )?.seatId
  if (!form.seats || seatId === undefined) return undefined
  const asked = periodIn({ ...given, until }, form) ?? { startsAt: form.now }
  const other = standIns(form.seats, seatId, form.now).find((one) => overlap(asked, one))
  return (
    other &&
    text('access-form.overlaps', {
      name: shortName(nameIn(form.seats, other.personId)),
      until: other.endsAt ? { day: localDay(new Date(other.endsAt.getTime() - 1), zoneOf(form)) } : '–',
    })
  )
}
