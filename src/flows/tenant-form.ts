import { costNote, priceWords } from '../core/cards/cost-words.ts'
import type { Context } from '../core/context.ts'
import type { Given } from '../core/flow.ts'
import type { AttachmentCard, LogoRead, TenantRules } from '../core/ports.ts'
import { mayHoldMore, seenTenants, type TenantSight } from '../core/sights/tenant-sight.ts'
import { text, type Words } from '../core/words.ts'
import { sameName } from '../domain/company-name.ts'
import { may } from '../domain/permission.ts'
import { companiesOf } from '../domain/person.ts'
import { priceOf } from '../domain/price.ts'
import { stageOf } from '../domain/tenant.ts'

/** Everything that the form of a new tenant goes by, read once. */
export interface TenantForm {
  readonly rules: TenantRules
  /** Tenants below which the person may put one, the highest first: their own is the default (H5, H6). */
  readonly masters: readonly TenantSight[]
  /** Partner companies of theirs that have no tenant yet: theirs is the top of a tree. */
  readonly tops: readonly { readonly id: string; readonly name: string }[]
  /** Names that this one could collide with. */
  readonly held: readonly string[]
  /** The one that has this name, where the person may know of it (X113). */
  readonly namesake: TenantSight | undefined
  readonly logo: { readonly file: AttachmentCard; readonly read: LogoRead } | undefined
  /** The price tag of a tenant of this type and edition (I1). */
  readonly priceOf: (type: unknown, edition: string) => Words
  readonly title: Readonly<Record<string, Words>>
}

/** Begins the value of a place at the top of a tree; the partner's id follows. */
const TOP = 'top:'
/** A place at the top of a partner’s tree, as a value to choose; `placeIn` reads it back. */
export const topOf = (companyId: string): string => `${TOP}${companyId}`
/** A place that was chosen → the tenant above, or the partner whose tree begins. */
export const placeIn = (value: string): { readonly masterId: string } | { readonly partnerId: string } =>
  value.startsWith(TOP) ? { partnerId: value.slice(TOP.length) } : { masterId: value }

/** The tenant above, where the place is one below it. */
export function aboveIn(value: string, { masters }: Pick<TenantForm, 'masters'>): TenantSight | undefined {
  const place = placeIn(value)
  return 'masterId' in place ? masters.find(({ tenant }) => tenant.id === place.masterId) : undefined
}

/** Reads what the answers so far are about: the names that are held, the logo that was uploaded. */
export async function loadTenantForm(ctx: Context, given: Given): Promise<TenantForm> {
  const { reads, person, now } = ctx
  const name = typeof given.name === 'string' ? given.name : ''
  const rules = await reads.tenants.rules()
  const seen = await seenTenants(ctx)
  const masters = seen.filter((one) => stageOf(one.tenant.status) === 'there' && mayHoldMore(one, ctx))
  const mine = companiesOf(person).filter(
    ({ id, kind }) =>
      kind === 'PARTNER' && may(person, 'tenant.create', { kind: 'company', companyId: id }, now).allowed,
  )
  const costs = await reads.costs.now(now)
  const skus = costs.products.flatMap(({ sku, tenant }) => (tenant ? [sku] : []))
  return {
    rules,
    masters,
    tops: mine.filter(({ id }) => !seen.some(({ tenant }) => tenant.partner.id === id)),
    held: name === '' ? [] : await reads.tenants.heldNames(name),
    namesake: seen.find(({ tenant }) => sameName(tenant.name) === sameName(name)),
    logo: await logoIn(given, ctx),
    priceOf(type, edition) {
      const product = costs.products.find(({ tenant }) => tenant?.type === type && tenant?.edition === edition)
      const price = product && costs.priceList && priceOf(costs.priceList, product.sku)
      return price ? text('cost.tag', { price: priceWords(price) }) : text('tenant-create.edition.unsold')
    },
    title: { costs: costNote(costs, skus) ?? text('tenant-create.not-sold') },
  }
}

/** The person's own upload, read and made anew before any transaction (X104). */
async function logoIn({ logo }: Given, ctx: Context): Promise<TenantForm['logo']> {
  const ids = [logo].flat().filter((one) => typeof one === 'string')
  const [file] = ids.length > 0 ? await ctx.reads.attachments.of(ids.slice(-1)) : []
  if (file?.uploaderRef !== ctx.person.identityId || file.isRemoved) return undefined
  return { file, read: await ctx.logoIn(file) }
}
