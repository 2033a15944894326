import type { RequestType } from '../../domain/request-type.ts'
import type { VersionRule } from '../../domain/version.ts'
import type { Localised } from '../words.ts'

/** A product that tickets and licences are about. */
export interface Product {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly versions: readonly { readonly version: string; readonly erpCodes: readonly string[] }[]
  readonly versionRule?: VersionRule
  readonly versionHelp?: VersionHelp
}

/** How to find the installed version (DOMAIN D6, D7). */
export interface VersionHelp {
  readonly steps: Localised
  readonly pictureUrl?: string
  readonly article?: { readonly label: Localised; readonly url: string }
}

/** A system in which products run. */
export interface Erp {
  readonly code: string
  readonly label: string
  readonly family: 'NAV' | 'BC'
  /** Its own number; null where it has none, as online. */
  readonly major: number | null
  readonly hosting: 'ONLINE' | 'ONPREM'
}

/** How bad a problem is, and how soon it is answered. */
export interface Severity {
  readonly key: string
  readonly label: Localised
  readonly meaning: Localised
  /** Business minutes until the first answer is expected; none: nothing is promised. */
  readonly firstAnswerMinutes?: number
}

/** What the vendor configured: products, request types, severities. */
export interface CatalogueReads {
  requestTypes(): Promise<readonly RequestType[]>
  /** Products by id; all active ones where no ids are given. */
  products(ids?: readonly string[]): Promise<readonly Product[]>
  erps(): Promise<readonly Erp[]>
  severities(): Promise<readonly Severity[]>
}
