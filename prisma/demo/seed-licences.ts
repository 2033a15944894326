import type { Tx } from '../client.ts'
import { storable } from '../store/storable.ts'
import { activationGuides } from './activation-guides.ts'
import { contracts } from './contracts.ts'
import { daysBefore } from './days-before.ts'
import { deploymentRules } from './deployment-rules.ts'
import { licenceProduct, licenceTypes } from './licence-types.ts'
import { sourceUsers } from './licence-users.ts'
import {
  contentOf,
  contentSha256,
  type DemoAccount,
  endOfTerm,
  type LicenceContent,
  licenceAccounts,
  pastOf,
} from './licences.ts'

/** Long enough for somebody to say hello first, so that the news of a new licence comes to their chat. */
const FIRST_FETCH_MS = 5 * 60_000
const GRACE_MS = 14 * 86_400_000

/** Writes contracts, how keys reach installations, and the licences of the companies' users. */
export async function seedLicences(tx: Tx, now: Date) {
  await tx.deploymentRule.createMany({
    data: deploymentRules.map((rule, order) => {
      const { family, hosting, majorFrom, majorTo } = rule
      const id = [family, hosting, majorFrom, majorTo]
        .filter((part) => part !== undefined)
        .join('-')
        .toLowerCase()
      return { id, ...rule, order }
    }),
  })
  await tx.activationGuide.createMany({
    data: Object.entries(activationGuides).map(([step, { picture, ...words }]) => ({
      step: step as 'KEY',
      words: storable(words),
      picture,
    })),
  })
  await tx.contract.createMany({
    data: Object.entries(contracts).map(([number, { company, party, signed }]) => {
      const signedAt = signed ? lastDay(signed, now) : null
      const known = { id: number, number, partyName: party, companyId: company, salesManagerId: 'mia' }
      return { ...known, status: signedAt ? 'SIGNED' : 'DRAFT', signedAt, createdAt: signedAt ?? daysBefore(now, 3) }
    }),
  })
  const { key, ...product } = licenceProduct
  await tx.product.create({ data: { id: key, key, active: false, ...product } })
  await tx.licenceType.createMany({
    data: Object.entries(licenceTypes).map(([key, { description, ...type }], order) => ({
      key,
      productId: licenceProduct.key,
      ...type,
      description: storable(description),
      order,
    })),
  })
  for (const account of licenceAccounts) await seedAccount(tx, account, now)
}

async function seedAccount(tx: Tx, account: DemoAccount, now: Date) {
  const { id: accountId, revision, has, users, owner, serialNumber } = account
  const end = endOfTerm(now)
  const uses = users.flatMap(({ userRef, licences }) => licences.map((licenceType) => ({ licenceType, userRef })))
  await tx.licenceAccount.create({
    data: {
      id: accountId,
      companyId: account.company,
      productId: licenceProduct.key,
      serialNumber,
      ownerName: owner,
      mode: account.bought ? 'DEMO' : 'LIVE',
      deployment: 'SAAS_SEATS',
      isDelegated: account.isDelegated ?? false,
      revision,
      validTo: end,
      graceUntil: new Date(end.getTime() + GRACE_MS),
      fetchedAt: daysBefore(now, 1),
      nextFetchAt: new Date(now.getTime() + FIRST_FETCH_MS),
      createdAt: daysBefore(now, 380),
      lines: {
        create: contentOf(account, { revision, has }, now).lines.map((line, order) => {
          const inUse = uses.filter(({ licenceType }) => licenceType === line.licenceType).length
          // They have long been told.
          return { ...line, order, fullTold: line.kind === 'USER' && inUse >= line.quantity ? 2 : 0 }
        }),
      },
      users: {
        create: sourceUsers(users, now).map(({ licences: _, ...user }, index) => ({
          ...user,
          personId: users[index]?.person ?? null,
        })),
      },
      uses: { create: uses.map((use) => ({ ...use, assignedAt: daysBefore(now, 200) })) },
    },
  })
  for (const past of pastOf(account, now)) await seedApplied(tx, account, past, now)
}

async function seedApplied(tx: Tx, account: DemoAccount, signed: LicenceContent, now: Date) {
  const { lines, version: _, ...content } = signed
  const appliedAt = daysBefore(now, 30 * (account.revision - signed.revision + 1))
  await tx.licenceOffer.create({
    data: {
      ...content,
      accountId: account.id,
      source: 'WEB',
      status: 'APPLIED_AUTO',
      payloadSha256: contentSha256(signed),
      isSignatureOk: true,
      jws: '',
      changes: [],
      appliedAt,
      createdAt: appliedAt,
      lines: { create: lines.map((line, order) => ({ ...line, order })) },
    },
  })
}

/** The last such day (`MM-DD`) before now, at nine in the morning. */
function lastDay(day: string, now: Date): Date {
  const [thisYear, lastYear] = [0, 1].map((years) => new Date(`${now.getUTCFullYear() - years}-${day}T09:00:00Z`))
  return thisYear && thisYear < now ? thisYear : (lastYear ?? now)
}
