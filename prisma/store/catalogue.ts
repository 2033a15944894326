import { z } from 'zod'
import type { Product, Reads, Severity, VersionHelp } from '../../src/core/ports.ts'
import type { RequestType, TypeField } from '../../src/domain/request-type.ts'
import type { VersionRule } from '../../src/domain/version.ts'
import type { Client, Tx } from '../client.ts'
import type { RequestType as RequestTypeRow, SeverityLevel } from '../generated/client.ts'
import { createMasterdata, type Masterdata } from './masterdata.ts'
import { localised, readStored } from './storable.ts'

const field: z.ZodType<TypeField> = z.object({
  key: z.string(),
  isRequired: z.boolean().default(false),
  label: localised.optional(),
  hint: localised.optional(),
  widget: z.enum(['line', 'paragraph', 'choice', 'date']).optional(),
  options: z.array(z.object({ value: z.string(), label: localised })).optional(),
})
/** How a product’s versions look, as it is kept. */
export const versionRule: z.ZodType<VersionRule> = z.object({
  example: z.string(),
  pattern: z.string(),
  lookalikes: z.array(z.object({ pattern: z.string(), label: z.string() })).default([]),
})
/** How to find the installed version, as it is kept. */
export const versionHelp: z.ZodType<VersionHelp> = z.object({
  steps: localised,
  pictureUrl: z.string().optional(),
  article: z.object({ label: localised, url: z.string() }).optional(),
})

const byNumbers = new Intl.Collator('en', { numeric: true })

/** The vendor's master data: what can be asked about, and how. */
export function createCatalogueReads(db: Client | Tx, masterdata: ReadMasterdata): Reads['catalogue'] {
  const lists = together(() => masterdata(db))
  return {
    requestTypes: async () => (await lists()).requestTypes,
    erps: async () => (await lists()).erps,
    severities: async () => (await lists()).severities,
    async products(ids) {
      const { products } = await lists()
      return products.filter(({ id, isOffered }) => (ids ? ids.includes(id) : isOffered)).map(({ product }) => product)
    },
  }
}

/** Reads it for one or many transactions, see `masterdata.ts`. */
export type ReadMasterdata = ReturnType<typeof createMasterdataReader>

/** One for a whole process. */
export const createMasterdataReader = () =>
  createMasterdata(({ types, erps, severities, products }) => ({
    requestTypes: types.map(asRequestType),
    erps: erps.flatMap(({ active, code, label, family, major, hosting }) =>
      active ? [{ code, label, family, major, hosting }] : [],
    ),
    severities: severities.map(asSeverity),
    products: products.map((row) => ({ id: row.id, isOffered: row.active, product: asProduct(row) })),
  }))

/** Who asks at the same moment is answered by the same look. */
function together<T>(look: () => Promise<T>): () => Promise<T> {
  let next: Promise<T> | undefined
  return () =>
    (next ??= Promise.resolve().then(() => {
      next = undefined
      return look()
    }))
}

/** RequestType row → the domain's; a field nobody understands any more is not asked. */
export const asRequestType = ({ key, label, fields, isCommunity, active }: RequestTypeRow): RequestType => ({
  key,
  label: readStored(localised, label, { en: key }),
  fields: (Array.isArray(fields) ? fields : []).flatMap((one) => field.safeParse(one).data ?? []),
  isOffered: active,
  isCommunity,
})

/** SeverityLevel row → Severity. */
export const asSeverity = ({ key, label, meaning, firstAnswerMinutes: minutes }: SeverityLevel): Severity => ({
  key,
  label: readStored(localised, label, { en: key }),
  meaning: readStored(localised, meaning, { en: '' }),
  ...(minutes === null ? {} : { firstAnswerMinutes: minutes }),
})

function asProduct(row: Masterdata['products'][number]): Product {
  const rule = versionRule.safeParse(row.versionRule).data
  const help = versionHelp.safeParse(row.versionHelp).data
  return {
    id: row.id,
    key: row.key,
    name: row.name,
    // Newest first.
    versions: row.versions
      .map(({ version, erpCodes }) => ({ version, erpCodes }))
      .sort((a, b) => byNumbers.compare(b.version, a.version)),
    ...(rule ? { versionRule: rule } : {}),
    ...(help ? { versionHelp: help } : {}),
  }
}
