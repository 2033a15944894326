import { z } from 'zod'
import type { LicenceAccountCard, OfferCard } from '../../src/core/ports.ts'
import type { LicenceChange, LicenceLine } from '../../src/domain/licence.ts'
import type { OfferLine, Prisma } from '../generated/client.ts'
import { given } from './access-row.ts'
import { localised, readStored } from './storable.ts'

/** What an account is read with: all that its rules and its cards need. */
export const accountInclude = {
  company: true,
  product: { include: { licenceTypes: { orderBy: [{ order: 'asc' }, { key: 'asc' }] } } },
  contacts: { select: { id: true } },
  lines: { orderBy: [{ order: 'asc' }, { licenceType: 'asc' }] },
  users: { orderBy: [{ name: 'asc' }, { userRef: 'asc' }] },
  uses: { where: { removedAt: null }, orderBy: [{ assignedAt: 'asc' }, { id: 'asc' }] },
  offers: {
    where: { status: { in: ['APPLIED', 'APPLIED_AUTO'] } },
    orderBy: { revision: 'asc' },
    select: { payloadSha256: true },
  },
  commands: { where: { status: 'PENDING' }, orderBy: { seq: 'asc' }, select: { kind: true } },
} satisfies Prisma.LicenceAccountInclude
type AccountRow = Prisma.LicenceAccountGetPayload<{ include: typeof accountInclude }>

/** Whoever did something, by name. */
export const named = { select: { id: true, displayName: true } } as const

/** What an offer is read with. */
export const offerInclude = {
  lines: { orderBy: [{ order: 'asc' }, { licenceType: 'asc' }] },
  loadedBy: named,
  appliedBy: named,
  disputedBy: named,
  disputeTicket: { select: { number: true } },
  commands: {
    where: { kind: 'APPLY', status: 'FAILED' },
    orderBy: { seq: 'desc' },
    take: 1,
    select: { reason: true },
  },
} satisfies Prisma.LicenceOfferInclude
type OfferRow = Prisma.LicenceOfferGetPayload<{ include: typeof offerInclude }>

/** LicenceAccount row → the port's, on which src/domain judges. */
export function asAccountCard(row: AccountRow): LicenceAccountCard {
  const kinds = new Map(row.users.map(({ userRef, kind }) => [userRef, kind]))
  return {
    id: row.id,
    version: row.version,
    company: { id: row.company.id, name: row.company.name, timezone: row.company.timezone },
    product: row.product.key,
    productName: row.product.name,
    ...given('shopUrl', row.product.shopUrl),
    serialNumber: row.serialNumber,
    ownerName: row.ownerName,
    mode: row.mode,
    ...(row.boughtSerial || row.boughtOwner
      ? { bought: { ...given('serialNumber', row.boughtSerial), ...given('ownerName', row.boughtOwner) } }
      : {}),
    revision: row.revision,
    applied: row.offers.map(({ payloadSha256 }) => payloadSha256),
    lines: row.lines.map(asLine),
    uses: row.uses.map(({ licenceType, userRef }) => ({
      licenceType,
      userRef,
      userKind: kinds.get(userRef) ?? 'ASSOCIATE',
    })),
    isDelegated: row.isDelegated,
    contactIds: row.contacts.map(({ id }) => id),
    ...given('validTo', row.validTo),
    ...given('graceUntil', row.graceUntil),
    ...given('hold', row.hold),
    ...given('fetchedAt', row.fetchedAt),
    fetchFailures: row.fetchFailures,
    working: row.commands.map(({ kind }) => kind),
    users: row.users.map((user) => ({
      userRef: user.userRef,
      name: user.name,
      ...given('email', user.email),
      kind: user.kind,
      ...given('lastActiveAt', user.lastActiveAt),
      openRequests: user.openRequests,
      isAdmin: user.isAdmin,
      isSignedIn: user.isSignedIn,
      ...given('personId', user.personId),
      beyond: user.beyond,
    })),
    types: row.product.licenceTypes.map(({ key, owner, description }) => ({
      key,
      owner,
      description: readStored(localised, description, { en: '' }),
    })),
  }
}

/** LicenceOffer row → the port's. */
export const asOfferCard = (row: OfferRow): OfferCard => ({
  id: row.id,
  accountId: row.accountId,
  source: row.source,
  status: row.status,
  revision: row.revision,
  payloadSha256: row.payloadSha256,
  issuer: row.issuer,
  product: row.product,
  serialNumber: row.serialNumber,
  ownerName: row.ownerName,
  issuedAt: row.issuedAt,
  ...given('notBefore', row.notBefore),
  ...given('notAfter', row.notAfter),
  isSignatureOk: row.isSignatureOk,
  lines: row.lines.map(asLine),
  ...(row.changes === null ? {} : { changes: readStored(changes, row.changes, []) }),
  ...given('loadedBy', asNamed(row.loadedBy)),
  ...given('appliedBy', asNamed(row.appliedBy)),
  ...given('appliedAt', row.appliedAt),
  ...given('disputedBy', asNamed(row.disputedBy)),
  ...given('disputedAt', row.disputedAt),
  ...given('disputeTicket', row.disputeTicket?.number),
  ...given('refusedFor', row.commands[0]?.reason ?? null),
  createdAt: row.createdAt,
})

const changes = z.array(
  z.object({
    licenceType: z.string(),
    oldQuantity: z.number(),
    newQuantity: z.number(),
    oldValidTo: z.coerce.date().optional(),
    newValidTo: z.coerce.date().optional(),
  }),
) as unknown as z.ZodType<LicenceChange[]>

const asLine = ({
  licenceType,
  kind,
  moduleKey,
  quantity,
  validTo,
}: Omit<OfferLine, 'id' | 'offerId'>): LicenceLine => ({
  licenceType,
  kind,
  moduleKey,
  quantity,
  ...given('validTo', validTo),
})

/** The same as the port has it. */
export const asNamed = (person: { id: string; displayName: string } | null) =>
  person ? { id: person.id, name: person.displayName } : undefined
