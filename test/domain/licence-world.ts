import type { LicenceAccount, LicenceLine, LicenceUse } from '../../src/domain/licence.ts'
import type { LicenceOffer } from '../../src/domain/licence-offer.ts'
import type { LicenceUser } from '../../src/domain/licence-surplus.ts'

/** The moment of these tests, and minutes from it. */
export const now = new Date('2026-05-12T09:00:00Z')
export const minutes = (n: number) => new Date(now.getTime() + n * 60_000)
export const endOf2026 = new Date('2026-12-31T23:59:59Z')

export const line = (licenceType: string, quantity: number, more: Partial<LicenceLine> = {}): LicenceLine => ({
  licenceType,
  kind: 'USER',
  moduleKey: licenceType.split(' ')[0] ?? '',
  quantity,
  validTo: endOf2026,
  ...more,
})

/** `user-1` up to `user-n`, all with the licence. */
export const uses = (licenceType: string, n: number): LicenceUse[] =>
  Array.from({ length: n }, (_, index) => use(licenceType, `user-${index + 1}`))
export const use = (licenceType: string, userRef: string): LicenceUse => ({
  licenceType,
  userRef,
  userKind: 'ASSOCIATE',
})

export const user = (userRef: string, more: Partial<LicenceUser> = {}): LicenceUser => ({
  userRef,
  openRequests: 0,
  isAdmin: false,
  isSignedIn: false,
  ...more,
})

/** Hello AB as T8 finds it: 20 Sales Premium, 15 of them in use, and 5 Service Essentials. */
export const hello: LicenceAccount = {
  product: 'superoffice',
  serialNumber: '4711-1234',
  ownerName: 'Hello AB',
  mode: 'LIVE',
  revision: 8,
  applied: ['sha-7', 'sha-8'],
  lines: [line('Server', 1, { kind: 'SITE' }), line('Sales Premium', 20), line('Service Essentials', 5)],
  uses: uses('Sales Premium', 15),
}

/** Revision 9, for Hello AB, with these lines instead of the present ones. */
export const offer = (lines: readonly LicenceLine[], more: Partial<LicenceOffer> = {}): LicenceOffer => ({
  issuer: 'The Vendor',
  product: 'superoffice',
  serialNumber: hello.serialNumber,
  ownerName: hello.ownerName,
  revision: 9,
  issuedAt: minutes(-60),
  notAfter: endOf2026,
  lines: [...lines, ...hello.lines.filter(({ licenceType }) => lines.every((one) => one.licenceType !== licenceType))],
  payloadSha256: 'sha-9',
  source: 'WEB',
  isSignatureOk: true,
  status: 'AVAILABLE',
  ...more,
})
