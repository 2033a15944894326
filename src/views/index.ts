import type { AnyView } from '../core/flow.ts'
import { contactShow } from './contact-show.ts'
import { draftShow } from './draft-show.ts'
import { help } from './help.ts'
import { howItWorks } from './how-it-works.ts'
import { ticketHistory } from './ticket-history.ts'
import { ticketList } from './ticket-list.ts'
import { ticketQueue } from './ticket-queue.ts'
import { ticketShow } from './ticket-show.ts'
import { ticketText } from './ticket-text.ts'
import { versionShow } from './version-show.ts'

/** Everything that can be looked at. */
import { why } from './why.ts'
export const views: readonly AnyView[] = [
  help,
  contactShow,
  howItWorks,
  versionShow,
  draftShow,
  ticketList,
  why,
  ticketQueue,
  ticketShow,
  ticketHistory,
  ticketText,
]
