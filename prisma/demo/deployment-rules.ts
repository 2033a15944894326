import type { DeploymentRule } from '../../src/domain/deployment.ts'

/**
 * How keys reach installations of the demo's products. NAV's numbers: 2013 is 7, 2018 is 11. What no row names (NAV 2009,
 * Finance & Operations) and what a row calls uncertain is asked of support. Editable data.
 */
export const deploymentRules: readonly DeploymentRule[] = [
  { family: 'BC', hosting: 'ONLINE', kind: 'BC_ONLINE' },
  { family: 'NAV', hosting: 'ONPREM', majorFrom: 7, majorTo: 11, kind: 'NAV_BC13_14' },
  { family: 'BC', hosting: 'ONPREM', kind: 'NAV_BC_ONPREM' },
  { family: 'BC', hosting: 'ONPREM', majorFrom: 13, majorTo: 14, kind: 'NAV_BC13_14' },
  { family: 'BC', hosting: 'ONPREM', majorFrom: 15, majorTo: 18, kind: 'ASK_SUPPORT' },
]
