import type { AnyFlow } from '../core/flow.ts'
import { accessAccept } from './access-accept.ts'
import { accessAnswer } from './access-answer.ts'
import { accessApprove } from './access-approve.ts'
import { accessAsk } from './access-ask.ts'
import { accessConsent } from './access-consent.ts'
import { accessExtraSeat } from './access-extra-seat.ts'
import { accessInvite } from './access-invite.ts'
import { accessOverrule } from './access-overrule.ts'
import { accessReject } from './access-reject.ts'
import { accessReplace, accessRequest } from './access-request.ts'
import { accessResubmit } from './access-resubmit.ts'
import { accessTakeback } from './access-takeback.ts'
import { accessWithdraw } from './access-withdraw.ts'
import { accountLock } from './account-lock.ts'
import { amendmentDecline } from './amendment-decline.ts'
import { amendmentSign } from './amendment-sign.ts'
import { answerComment } from './answer-comment.ts'
import { answerRate } from './answer-rate.ts'
import { articleMake } from './article-make.ts'
import { articleRemove } from './article-remove.ts'
import { channelRegister } from './channel-register.ts'
import { companyCorrect } from './company-correct.ts'
import { companyJoin } from './company-join.ts'
import { contractAsk } from './contract-ask.ts'
import { contractSign } from './contract-sign.ts'
import { copyBegin, copyEnd } from './copy-begin.ts'
import { costAccept } from './cost-accept.ts'
import { costAgain } from './cost-again.ts'
import { costDecline } from './cost-decline.ts'
import { costTellAgain } from './cost-tell-again.ts'
import { draftEdit } from './draft-edit.ts'
import { draftForward } from './draft-forward.ts'
import { draftReturn } from './draft-return.ts'
import { draftSend } from './draft-send.ts'
import { draftSolve } from './draft-solve.ts'
import { draftWithdraw } from './draft-withdraw.ts'
import { emailChange } from './email-change.ts'
import { gapDismiss } from './gap-dismiss.ts'
import { keyReport } from './key-report.ts'
import { language } from './language.ts'
import { leakDismiss } from './leak-dismiss.ts'
import { licenseApply } from './license-apply.ts'
import { licenseAskFile } from './license-ask-file.ts'
import { licenseDispute } from './license-dispute.ts'
import { licenseDone } from './license-done.ts'
import { licenseFailed } from './license-failed.ts'
import { licenseGoLive } from './license-go-live.ts'
import { licenseHide } from './license-hide.ts'
import { licenseBreakGlass, licenseKey } from './license-key.ts'
import { licenseLoad } from './license-load.ts'
import { licenseLookAgain } from './license-look-again.ts'
import { licenseMore } from './license-more.ts'
import { licenseRemoveSurplus } from './license-remove-surplus.ts'
import { licenseRequest } from './license-request.ts'
import { licenseRevoke } from './license-revoke.ts'
import { licenseReconfirm, licenseReplace } from './license-settle.ts'
import { link } from './link.ts'
import { linkConfirm } from './link-confirm.ts'
import { linkEnter } from './link-enter.ts'
import { linkMerge } from './link-merge.ts'
import { memberAdd } from './member-add.ts'
import { memberEnd } from './member-end.ts'
import { myDataErase } from './my-data-erase.ts'
import { outageSend } from './outage-send.ts'
import { outageWrite } from './outage-write.ts'
import { passwordReset } from './password-reset.ts'
import { productAsk } from './product-ask.ts'
import { productCancel } from './product-cancel.ts'
import { productUnlock } from './product-unlock.ts'
import { register } from './register.ts'
import { seatGiveUp } from './seat-give-up.ts'
import { seatRevoke } from './seat-revoke.ts'
import { tenantAddAdmin } from './tenant-add-admin.ts'
import { tenantAdminAgain } from './tenant-admin-again.ts'
import { tenantAdminRole } from './tenant-admin-role.ts'
import { tenantCopy } from './tenant-copy.ts'
import { tenantCreate } from './tenant-create.ts'
import { tenantDeclineCopies } from './tenant-decline-copies.ts'
import { tenantHandOver } from './tenant-hand-over.ts'
import { tenantMove } from './tenant-move.ts'
import {
  tenantAcceptHandOver,
  tenantArchive,
  tenantConfigured,
  tenantResume,
  tenantRetry,
  tenantSuspend,
} from './tenant-step.ts'
import { ticketAnswer } from './ticket-answer.ts'
import { ticketAsk } from './ticket-ask.ts'
import { ticketAssign } from './ticket-assign.ts'
import { ticketCancel } from './ticket-cancel.ts'
import { ticketClose } from './ticket-close.ts'
import { ticketCreate } from './ticket-create.ts'
import { ticketEdit } from './ticket-edit.ts'
import { ticketEscalate } from './ticket-escalate.ts'
import { ticketHand } from './ticket-hand.ts'
import { ticketJoin } from './ticket-join.ts'
import { ticketMerge } from './ticket-merge.ts'
import { ticketNote } from './ticket-note.ts'
import { ticketRemoveFile } from './ticket-remove-file.ts'
import { ticketReopen } from './ticket-reopen.ts'
import { ticketReply } from './ticket-reply.ts'
import { ticketResolve } from './ticket-resolve.ts'
import { ticketSendAgain } from './ticket-send-again.ts'
import { ticketShare } from './ticket-share.ts'
import { ticketSolved } from './ticket-solved.ts'
import { ticketTake } from './ticket-take.ts'
import { ticketUnshare } from './ticket-unshare.ts'
import { ticketWithdraw } from './ticket-withdraw.ts'
import { unlink } from './unlink.ts'

/** Everything that can be done. */
export const flows: readonly AnyFlow[] = [
  ticketCreate,
  ticketReply,
  ticketAnswer,
  ticketEdit,
  ticketMerge,
  ticketShare,
  ticketUnshare,
  ticketClose,
  ticketReopen,
  ticketWithdraw,
  ticketRemoveFile,
  ticketSolved,
  ticketJoin,
  ticketTake,
  ticketAsk,
  ticketNote,
  ticketAssign,
  ticketHand,
  ticketResolve,
  ticketCancel,
  ticketEscalate,
  ticketSendAgain,
  draftForward,
  draftEdit,
  draftSend,
  draftReturn,
  draftSolve,
  draftWithdraw,
  accessAccept,
  accessApprove,
  accessAsk,
  accessInvite,
  accessOverrule,
  accessReject,
  amendmentDecline,
  amendmentSign,
  seatRevoke,
  seatGiveUp,
  channelRegister,
  answerRate,
  answerComment,
  articleMake,
  articleRemove,
  gapDismiss,
  keyReport,
  leakDismiss,
  language,
  register,
  companyJoin,
  passwordReset,
  link,
  linkEnter,
  linkConfirm,
  linkMerge,
  unlink,
  accountLock,
  emailChange,
  myDataErase,
  memberAdd,
  memberEnd,
  companyCorrect,
  accessRequest,
  accessReplace,
  accessResubmit,
  accessAnswer,
  accessConsent,
  accessWithdraw,
  accessTakeback,
  accessExtraSeat,
  licenseRequest,
  licenseDone,
  licenseFailed,
  licenseKey,
  licenseBreakGlass,
  licenseHide,
  licenseRevoke,
  contractAsk,
  contractSign,
  licenseApply,
  licenseAskFile,
  licenseDispute,
  licenseGoLive,
  licenseLoad,
  licenseLookAgain,
  licenseMore,
  licenseRemoveSurplus,
  licenseReconfirm,
  licenseReplace,
  costAccept,
  costDecline,
  costAgain,
  costTellAgain,
  productUnlock,
  productAsk,
  productCancel,
  outageWrite,
  outageSend,
  tenantCreate,
  tenantRetry,
  tenantAddAdmin,
  tenantAdminAgain,
  tenantAdminRole,
  tenantHandOver,
  tenantAcceptHandOver,
  tenantConfigured,
  tenantMove,
  tenantCopy,
  copyBegin,
  copyEnd,
  tenantDeclineCopies,
  tenantSuspend,
  tenantResume,
  tenantArchive,
]
