import type { Tx } from '../client.ts'
import { skillRow } from '../store/skill.ts'
import { personKeys, personOf } from './people.ts'

/** Writes the people, the chat identities they are known by and what they are in their companies. */
export async function seedPeople(tx: Tx, now: Date) {
  const all = personKeys.map((id) => ({ id, ...personOf(id) }))
  await tx.person.createMany({
    data: all.map(({ id, name, email, locale = null }) => ({
      id,
      displayName: name,
      primaryEmail: email,
      emailVerifiedAt: now,
      locale,
    })),
  })
  await tx.identity.createMany({
    data: all.flatMap(({ id, name, teams, discord, companies: [issuer] }) => {
      const known = { displayName: name, personId: id, linkedAt: now }
      return [
        { ...known, provider: 'TEAMS' as const, issuer, subject: teams, assurance: 'SSO' as const },
        ...(discord ? [{ ...known, provider: 'DISCORD' as const, issuer: 'discord', subject: discord }] : []),
      ]
    }),
  })
  await tx.membership.createMany({
    data: all.flatMap(({ id: personId, companies: mine, roles = [], skills = [] }) => [
      ...mine.map((companyId) => ({ personId, companyId, role: 'USER' as const })),
      ...roles.map((role) => ({
        personId,
        companyId: mine[0],
        role,
        skills: role === 'SUPPORT_AGENT' ? skills.map(skillRow) : [],
      })),
    ]),
  })
}
