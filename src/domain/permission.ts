import { matterOf, type Subject } from './permission-matter.ts'
import { holds, reaches } from './permission-reach.ts'
import { type Clause, CONDITIONS, type Column, clausesOf, type Row, type Rule } from './permission-row.ts'
import { standingsOf } from './permission-standing.ts'
import { type Action, TABLE } from './permission-table.ts'
import { isMember, type Person } from './person.ts'
import { sees } from './ticket-sight.ts'

export { type Subject, sending } from './permission-matter.ts'
export { RULES, type Rule } from './permission-row.ts'
export { ACTIONS, type Action } from './permission-table.ts'
export { covers, deskOf, deskSights, type Sight, sees, sideOf, sights, type TicketFacts } from './ticket-sight.ts'

/** Why not. `by`: whose it is even so, where being known would not be enough (A15). */
export interface Refused {
  readonly allowed: false
  readonly rule: Rule
  readonly by?: Rule
}
/** Allowed, and by which of the person's roles, the least powerful that will do (*Acting as …*, DOMAIN §2.1); or why not. */
export type Verdict = { readonly allowed: true; readonly as: Column } | Refused

const no = (rule: Rule): Refused => ({ allowed: false, rule })

/** The one answer to "may this person do this now?" (DOMAIN §3.4): reads the table, the union of all the person's roles. */
export function may(person: Person, action: Action, subject: Subject, now: Date): Verdict {
  const row: Row = TABLE[action]
  if (row.anybody === undefined && !isMember(person)) {
    const isForAllKnown = row.registered !== undefined || row.user !== undefined
    return isForAllKnown ? no('register') : { ...no('register'), by: row.no }
  }
  if (row.of !== undefined && subject.kind !== row.of && subject.kind !== 'unchosen') return no('not-found')
  // What somebody may not see does not exist for them (X49).
  if (subject.kind === 'ticket' && !sees(person, subject.ticket, now)) return no('not-found')
  const matter = matterOf(subject, person, now)
  let refused = row.no
  for (const standing of standingsOf(person, now)) {
    for (const clause of clausesOf(row[standing.column])) {
      if (!reaches(clause.reach, standing, matter)) continue
      const rule = ruleAgainst(clause)
      if (rule === undefined) return { allowed: true, as: standing.column }
      refused = rule
    }
  }
  return no(refused)

  function ruleAgainst(clause: Clause): Rule | undefined {
    if ('refused' in clause) return clause.refused
    const missing = clause.needs.find((condition) => !holds(condition, person, matter))
    return missing && CONDITIONS[missing]
  }
}
