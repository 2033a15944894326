import { storiesWith } from '../story.ts'

/** Tells a ticket of Hello AB: about ExFlow AP in Business Central Online, with the vendor, unless it says otherwise. */
export const hello = storiesWith({
  company: 'hello',
  agreement: 'AG-2043',
  route: 'VENDOR',
  type: 'technical',
  product: 'exflow-ap',
  version: '23.2.34.11',
  erp: 'bc-online',
})
