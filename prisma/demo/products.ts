import type { VersionHelp } from '../../src/core/ports.ts'
import type { VersionRule } from '../../src/domain/version.ts'
import type { ErpCode } from './erps.ts'
import { aboutPageHelp, extensionHelp } from './version-help.ts'

interface DemoProduct {
  readonly name: string
  /** Version → the ERP versions it runs on; none named: any (DOMAIN X72). */
  readonly versions: Readonly<Record<string, readonly ErpCode[]>>
  readonly versionHelp: VersionHelp
}

/** Four numbers. The page that shows it also shows Business Central's build, which is what people paste by mistake. */
export const versionRule: VersionRule = {
  example: '23.2.34.11',
  pattern: String.raw`\d{1,3}\.\d{1,3}\.\d{1,4}\.\d{1,5}`,
  lookalikes: [
    {
      pattern: String.raw`\d{1,2}\.\d{1,2}\.\d{5,}\.\d{1,6}(?:\s*\(\d{1,2}(?:\.\d{1,6}){3}\))?`,
      label: 'Business Central',
    },
  ],
}

const anyErp = { '22.2.110.42': [], '23.2.34.11': [], '25.1.0.0': [] }

/** What the vendor supports, by key. Editable data: another vendor starts here. */
export const products = {
  'exflow-ap': {
    name: 'ExFlow AP',
    versions: {
      '22.2.110.42': ['nav-2018', 'bc-13', 'bc-14', 'bc-online'],
      '23.2.34.11': ['bc-23-onprem', 'bc-online'],
      '25.1.0.0': ['bc-online'],
    },
    versionHelp: aboutPageHelp({
      product: 'ExFlow',
      article: 'https://support.signupsoftware.com/knowledgebase/find-exflow-version/',
      needsSignIn: true,
    }),
  },
  'data-capture': {
    name: 'Data Capture',
    versions: {
      '22.2.110.42': ['bc-14', 'bc-online'],
      '23.2.34.11': ['bc-23-onprem', 'bc-online'],
      '25.1.0.0': ['bc-online'],
    },
    versionHelp: extensionHelp('Data Capture'),
  },
  'faktur-box': {
    name: 'faktur:box',
    versions: anyErp,
    versionHelp: aboutPageHelp({ product: 'faktur:box', article: 'https://example.com/faktur-box/version' }),
  },
} as const satisfies Record<string, DemoProduct>

/** How demo agreements and tickets name a product. */
export type ProductKey = keyof typeof products
