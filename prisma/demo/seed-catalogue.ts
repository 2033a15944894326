import type { Tx } from '../client.ts'
import { storable } from '../store/storable.ts'
import { erps } from './erps.ts'
import { products, versionRule } from './products.ts'
import { requestTypes } from './request-types.ts'
import { severities } from './severities.ts'

/** Writes the demo vendor's master data: products, ERP versions, request types and severities. */
export async function seedCatalogue(tx: Tx) {
  const productRows = Object.entries(products).map(([key, { name, versionHelp }]) => ({
    id: key,
    key,
    name,
    versionHelp: storable(versionHelp),
    versionRule: storable(versionRule),
  }))
  const versions = Object.entries(products).flatMap(([productId, { versions }]) =>
    Object.entries(versions).map(([version, erpCodes]) => ({ productId, version, erpCodes: [...erpCodes] })),
  )
  await tx.product.createMany({ data: productRows })
  await tx.productVersion.createMany({ data: versions })
  await tx.erpVersion.createMany({ data: Object.entries(erps).map(([code, erp], order) => ({ code, ...erp, order })) })
  await tx.requestType.createMany({
    data: Object.entries(requestTypes).map(([key, { label, fields, isCommunity, isOffered }], order) => ({
      key,
      label: storable(label),
      fields: storable(fields),
      order,
      isCommunity,
      active: isOffered,
    })),
  })
  await tx.severityLevel.createMany({
    data: severities.map(({ label, meaning, ...one }, order) => ({
      ...one,
      order,
      label: storable(label),
      meaning: storable(meaning),
    })),
  })
}
