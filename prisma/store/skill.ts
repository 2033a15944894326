import type { Membership } from '../../src/domain/person.ts'
import type { Skill as SkillRow } from '../generated/client.ts'

type Skill = NonNullable<Membership['skills']>[number]

const SKILLS: Readonly<Record<SkillRow, Skill>> = { LICENCE_SUPPORT: 'licence support', SERVICE: 'service' }

/** Skill row → the domain's. */
export const asSkill = (row: SkillRow): Skill => SKILLS[row]

/** The domain's skill → as it is kept. */
export const skillRow = (skill: Skill): SkillRow => (skill === 'service' ? 'SERVICE' : 'LICENCE_SUPPORT')
