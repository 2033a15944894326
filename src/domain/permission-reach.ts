import type { Matter } from './permission-matter.ts'
import type { Condition, Reach } from './permission-row.ts'
import type { Standing } from './permission-standing.ts'
import type { Person } from './person.ts'

/** Whether a cell of this standing is about the matter. */
export function reaches(reach: Reach, { column, companyIds }: Standing, matter: Matter): boolean {
  const isHere = matter.companyId !== undefined && companyIds.includes(matter.companyId)
  const isInContext = matter.isGeneral || column === 'registered' || isHere
  switch (reach) {
    case 'all':
      return true
    case 'own':
      return (matter.isGeneral || matter.isOwn) && isInContext
    case 'own or shared':
      return (matter.isGeneral || matter.isOwn || matter.isShared) && isInContext
    case 'no company':
      return matter.isGeneral || matter.companyId === undefined
    case 'company':
      return matter.isGeneral || isHere
    case 'subtree':
      return matter.isGeneral || isHere || (matter.aboveIds ?? []).some((id) => companyIds.includes(id))
    case 'customer':
      return matter.isCustomers
    case 'first line':
      return matter.isCustomers && (matter.isGeneral || matter.isAtPartner)
    case 'handed on':
      return matter.isCustomers && (matter.isGeneral || !matter.isAtPartner)
    case 'sold to':
      return matter.isGeneral || matter.isSoldTo
    case 'route':
      return !matter.isAtPartner
    case 'forwarded':
      return matter.isForwarded && isInContext
  }
}

/** Whether a condition is fulfilled; in general it is, unless it is about the person. */
export function holds(condition: Condition, person: Person, matter: Matter): boolean {
  switch (condition) {
    case 'not themselves':
      return !matter.isOwn
    case 'licence contact':
      return matter.isGeneral || (person.id !== undefined && (matter.licenceContactIds ?? []).includes(person.id))
    case 'licence support':
      return hasSkill(person, 'licence support')
    case 'service':
      return hasSkill(person, 'service')
    case 'not handed over':
      return matter.isGeneral || matter.isHandedOver === false
    case 'admins may approve':
    case 'delegated':
    case 'everybody may send':
    case 'partner consents':
    case 'customer consents':
      return matter.isGeneral || (matter.given ?? []).includes(condition)
  }
}

const hasSkill = (person: Person, skill: 'licence support' | 'service'): boolean =>
  person.memberships.some(({ role, skills = [] }) => role === 'SUPPORT_AGENT' && skills.includes(skill))
