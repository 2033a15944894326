import type { Erp } from '../../src/core/ports.ts'

interface DemoErp extends Omit<Erp, 'code'> {
  readonly family: 'NAV' | 'BC'
  readonly major: number | null
  readonly hosting: 'ONLINE' | 'ONPREM'
}

/** ERP versions by code, the most usual first. `major` is the ERP's own number: NAV 2018 is 11; online has the newest. */
export const erps = {
  'bc-online': { label: 'Dynamics 365 Business Central Online', family: 'BC', major: null, hosting: 'ONLINE' },
  'bc-23-onprem': { label: 'Business Central 23 OnPrem', family: 'BC', major: 23, hosting: 'ONPREM' },
  'bc-14': { label: 'Business Central 14 (BC 14)', family: 'BC', major: 14, hosting: 'ONPREM' },
  'bc-13': { label: 'Business Central 13 (BC 13)', family: 'BC', major: 13, hosting: 'ONPREM' },
  'nav-2018': { label: 'Dynamics NAV 2018', family: 'NAV', major: 11, hosting: 'ONPREM' },
} as const satisfies Record<string, DemoErp>

/** How demo tickets and products name an ERP version. */
export type ErpCode = keyof typeof erps
