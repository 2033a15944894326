import { z } from 'zod'
import { ROLES, rolesIn } from '../../src/domain/person.ts'
import { email, group, key, language, listOf, moment, oneOf, timezone, words } from './field.ts'
import { beginning, sayBeginning } from './moment.ts'
import { type Around, defineNoun, type Fault } from './noun.ts'
import { zoneOf } from './zone.ts'

const membership = group({
  company: key,
  role: oneOf(...ROLES),
  skills: listOf(oneOf('LICENCE_SUPPORT', 'SERVICE')).optional(),
  ended: moment.optional(),
})
type Membership = z.output<typeof membership>

/** People by e-mail address and what they are where. An address counts as theirs only once they confirmed it themselves. */
export const people = defineNoun({
  name: 'people',
  schema: z.strictObject({ email, name: words, language, timezone, memberships: listOf(membership) }),
  identity: ['email'],
  optional: ['language', 'timezone'],
  defaults: { memberships: [] },
  lists: { memberships: ['company', 'role'] },
  refers: ({ memberships = [] }) =>
    memberships.map(({ company }, index) => ({
      to: 'companies',
      key: company,
      path: ['memberships', index, 'company'],
    })),
  rules: ({ memberships }, _, around) =>
    memberships.flatMap((one, index) =>
      faultsOf(one, around).map((fault) => ({ ...fault, path: ['memberships', index, ...fault.path] })),
    ),
  together(after, before) {
    const admins = [...before].filter(([, { memberships }]) => memberships.some(isVendorAdmin)).map(([key]) => key)
    const isAnybodyLeft = [...after.values()].some(({ memberships }) => memberships.some(isVendorAdmin))
    const [key] = admins
    return key === undefined || isAnybodyLeft
      ? []
      : [{ key, path: ['memberships'], words: 'would leave nobody as VENDOR_ADMIN. Name somebody else first.' }]
  },

  async read(tx) {
    const rows = await tx.person.findMany({
      where: { primaryEmail: { not: null }, status: { not: 'ANONYMISED' } },
      include: {
        memberships: {
          where: { status: { not: 'PENDING' } },
          include: { company: true },
          orderBy: [{ company: { key: 'asc' } }, { role: 'asc' }],
        },
      },
      orderBy: { primaryEmail: 'asc' },
    })
    return rows.map(({ primaryEmail, displayName, locale, timezone, memberships }) => ({
      email: primaryEmail ?? '',
      name: displayName,
      language: locale === null ? undefined : language.safeParse(locale).data,
      timezone: timezone ?? undefined,
      memberships: memberships.map(({ company, role, skills, status, endedAt, updatedAt }) => ({
        company: company.key,
        role,
        ...(skills.length > 0 ? { skills } : {}),
        ...(status === 'ENDED' ? { ended: sayBeginning(endedAt ?? updatedAt, company.timezone) } : {}),
      })),
    }))
  },

  async write(tx, { email, name, language, timezone, memberships }, around) {
    const data = { displayName: name, locale: language ?? null, timezone: timezone ?? null }
    const { id: personId } = await tx.person.upsert({
      where: { primaryEmail: email },
      create: { primaryEmail: email, ...data },
      update: { ...data, version: { increment: 1 } },
    })
    for (const { company, role, skills = [], ended } of memberships) {
      const endedAt = ended === undefined ? null : beginning(ended, zoneOf(company, around))
      const state = { status: endedAt ? ('ENDED' as const) : ('ACTIVE' as const), endedAt, skills }
      const { id: companyId } = await tx.company.findUniqueOrThrow({ where: { key: company }, select: { id: true } })
      const where = { personId, companyId, role }
      const { count } = await tx.membership.updateMany({ where, data: { ...state, version: { increment: 1 } } })
      if (count === 0) await tx.membership.create({ data: { ...where, ...state } })
    }
  },
})

const isVendorAdmin = ({ role, ended }: Membership): boolean => role === 'VENDOR_ADMIN' && ended === undefined

function faultsOf({ company, role, skills = [], ended }: Membership, around: Around): Fault[] {
  const kind = around.of('companies').get(company)?.kind
  const roles = rolesIn(kind as 'CUSTOMER' | 'PARTNER' | 'VENDOR')
  return [
    ...(kind === undefined || roles.includes(role)
      ? []
      : [{ path: ['role'], words: `is no role at a ${kind}. Write one of ${roles.join(', ')}.` }]),
    ...(skills.length > 0 && role !== 'SUPPORT_AGENT'
      ? [{ path: ['skills'], words: 'are what a SUPPORT_AGENT can do besides. Take them away here.' }]
      : []),
    ...(ended !== undefined && beginning(ended, zoneOf(company, around)) > around.now
      ? [{ path: ['ended'], words: 'is still to come. Roles end at once: write today or a day before.' }]
      : []),
  ]
}
