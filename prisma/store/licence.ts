import type { LicenceReads } from '../../src/core/ports.ts'
import type { Client, Tx } from '../client.ts'
import { asCommandCard, commandInclude } from './licence-command.ts'
import { accountInclude, asAccountCard, asOfferCard, offerInclude } from './licence-row.ts'

/** Licences for users of a product, and the offers that change them. */
export const createLicenceReads = (db: Client | Tx): LicenceReads => ({
  async accounts(companyIds) {
    const rows = await db.licenceAccount.findMany({
      where: { companyId: { in: [...companyIds] }, deployment: 'SAAS_SEATS' },
      include: accountInclude,
      orderBy: [{ company: { name: 'asc' } }, { product: { name: 'asc' } }, { serialNumber: 'asc' }],
    })
    return rows.map(asAccountCard)
  },
  companies: () =>
    db.company.findMany({
      where: { licenceAccounts: { some: { deployment: 'SAAS_SEATS' } } },
      select: { id: true, name: true, kind: true },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
    }),
  async account(id) {
    const row = await db.licenceAccount.findUnique({ where: { id }, include: accountInclude })
    return row ? asAccountCard(row) : undefined
  },
  async offer(id) {
    const row = await db.licenceOffer.findUnique({ where: { id }, include: offerInclude })
    return row ? asOfferCard(row) : undefined
  },
  async offerOfAccount(id) {
    const include = { ...offerInclude, account: { include: accountInclude } }
    const row = await db.licenceOffer.findUnique({ where: { id }, include })
    return row ? { offer: asOfferCard(row), account: asAccountCard(row.account) } : undefined
  },
  async offers(accountId) {
    // The revision says which is newer, no date does (X27).
    const orderBy = [{ revision: 'desc' as const }, { createdAt: 'desc' as const }, { id: 'desc' as const }]
    return (await db.licenceOffer.findMany({ where: { accountId }, include: offerInclude, orderBy })).map(asOfferCard)
  },
  async disputed() {
    const orderBy = [{ disputedAt: 'asc' as const }, { id: 'asc' as const }]
    const rows = await db.licenceOffer.findMany({ where: { status: 'DISPUTED' }, include: offerInclude, orderBy })
    return rows.map(asOfferCard)
  },
  async usedBy(personId) {
    const users = await db.licenceUser.findMany({
      where: { personId },
      select: {
        userRef: true,
        account: {
          select: {
            id: true,
            company: { select: { name: true } },
            product: { select: { name: true } },
            uses: { where: { removedAt: null }, orderBy: { licenceType: 'asc' } },
          },
        },
      },
      orderBy: [{ account: { company: { name: 'asc' } } }, { accountId: 'asc' }],
    })
    return users.flatMap(({ userRef, account: { id, company, product, uses } }) =>
      uses
        .filter((use) => use.userRef === userRef)
        .map(({ licenceType }) => ({
          accountId: id,
          licenceType,
          companyName: company.name,
          productName: product.name,
        })),
    )
  },
  async command(id) {
    const row = await db.licenceCommand.findUnique({ where: { id }, include: commandInclude })
    return row ? asCommandCard(row) : undefined
  },
})
