import type { Story } from '../story.ts'
import { contosoTickets } from './contoso.ts'
import { helloClosed } from './hello-closed.ts'
import { helloOfEwa } from './hello-of-ewa.ts'
import { helloOpen } from './hello-open.ts'
import { helloResolved } from './hello-resolved.ts'
import { helloWithPartner } from './hello-with-partner.ts'
import { musterTickets } from './muster.ts'
import { nanduTickets } from './nandu.ts'

/** Every ticket of the demo world: 27 of Hello AB, some of the others (DOMAIN §3.6, T4). */
export const stories: readonly Story[] = [
  ...helloOfEwa,
  ...helloOpen,
  ...helloWithPartner,
  ...helloResolved,
  ...helloClosed,
  ...musterTickets,
  ...nanduTickets,
  ...contosoTickets,
]
