import { activationGuides } from './activation-guides.ts'
import { agreements } from './agreements.ts'
import { charsets } from './charsets.ts'
import { companies } from './companies.ts'
import { conditions } from './conditions.ts'
import { contracts } from './contracts.ts'
import { costProducts } from './cost-products.ts'
import { deploymentRules } from './deployment-rules.ts'
import { erpVersions } from './erp-versions.ts'
import { licenceAccounts } from './licence-accounts.ts'
import { licenceTypes } from './licence-types.ts'
import type { Noun } from './noun.ts'
import { partnerships } from './partnerships.ts'
import { people } from './people.ts'
import { priceLists } from './price-lists.ts'
import { products } from './products.ts'
import { requestTypes } from './request-types.ts'
import { reservedNames } from './reserved-names.ts'
import { severities } from './severities.ts'
import { tenantEditions } from './tenant-editions.ts'
import { tenants } from './tenants.ts'

/** All master data, each after those it refers to. Another kind is another file of this folder and a line here. */
export const nouns: readonly Noun[] = [
  companies,
  partnerships,
  people,
  severities,
  requestTypes,
  erpVersions,
  products,
  agreements,
  contracts,
  deploymentRules,
  activationGuides,
  licenceTypes,
  licenceAccounts,
  tenantEditions,
  charsets,
  reservedNames,
  costProducts,
  priceLists,
  conditions,
  tenants,
]
