import type { AnyView } from '../core/view.ts'
import { accessHistory } from './access-history.ts'
import { accessList } from './access-list.ts'
import { accessQueue } from './access-queue.ts'
import { accessShow } from './access-show.ts'
import { amendmentQueue } from './amendment-queue.ts'
import { amendmentShow } from './amendment-show.ts'
import { articleShow } from './article-show.ts'
import { ask, askPrivately } from './ask.ts'
import { askCommunity } from './ask-community.ts'
import { beyond } from './beyond.ts'
import { contactShow } from './contact-show.ts'
import { copyItems } from './copy-items.ts'
import { copyShow } from './copy-show.ts'
import { costList } from './cost-list.ts'
import { costUntold } from './cost-untold.ts'
import { draftShow } from './draft-show.ts'
import { gapShow } from './gap-show.ts'
import { help } from './help.ts'
import { howItWorks } from './how-it-works.ts'
import { invoiceShow } from './invoice-show.ts'
import { keyShow } from './key-show.ts'
import { knowledgeGaps } from './knowledge-gaps.ts'
import { leakShow } from './leak-show.ts'
import { licenseActivate } from './license-activate.ts'
import { licenseChanges } from './license-changes.ts'
import { licenseStatus } from './license-status.ts'
import { licenseType } from './license-type.ts'
import { licenseUsers } from './license-users.ts'
import { meant } from './meant.ts'
import { memberShow } from './member-show.ts'
import { members } from './members.ts'
import { myData } from './my-data.ts'
import { noticeShow } from './notice-show.ts'
import { offerShow } from './offer-show.ts'
import { orderShow } from './order-show.ts'
import { priceShow } from './price-show.ts'
import { seatList } from './seat-list.ts'
import { signIn } from './sign-in.ts'
import { smalltalk } from './smalltalk.ts'
import { tenantShow } from './tenant-show.ts'
import { tenantTree } from './tenant-tree.ts'
import { tenantWhere } from './tenant-where.ts'
import { thanks } from './thanks.ts'
import { ticketHistory } from './ticket-history.ts'
import { ticketList } from './ticket-list.ts'
import { ticketQueue } from './ticket-queue.ts'
import { ticketShow } from './ticket-show.ts'
import { ticketText } from './ticket-text.ts'
import { verifyBot } from './verify-bot.ts'
import { versionShow } from './version-show.ts'
import { why } from './why.ts'

/** Everything that can be looked at. */
export const views: readonly AnyView[] = [
  amendmentShow,
  amendmentQueue,
  accessShow,
  accessHistory,
  accessQueue,
  help,
  ask,
  askPrivately,
  articleShow,
  knowledgeGaps,
  gapShow,
  askCommunity,
  meant,
  smalltalk,
  beyond,
  leakShow,
  contactShow,
  howItWorks,
  versionShow,
  signIn,
  myData,
  verifyBot,
  thanks,
  why,
  draftShow,
  ticketList,
  ticketQueue,
  ticketShow,
  ticketHistory,
  ticketText,
  members,
  memberShow,
  accessList,
  seatList,
  keyShow,
  licenseActivate,
  licenseChanges,
  licenseStatus,
  licenseType,
  licenseUsers,
  offerShow,
  priceShow,
  costList,
  costUntold,
  orderShow,
  invoiceShow,
  noticeShow,
  tenantTree,
  tenantShow,
  tenantWhere,
  copyShow,
  copyItems,
]
