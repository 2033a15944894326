import type { DeploymentKind } from '../../domain/deployment.ts'
import { type Text, text } from '../words.ts'

const ISSUED: Readonly<Record<DeploymentKind, string>> = {
  BC_ONLINE: 'key',
  NAV_BC13_14: 'granule',
  NAV_BC_ONPREM: 'both',
}
const issued = (deployment: DeploymentKind | undefined) => (deployment ? ISSUED[deployment] : 'undecided')

/**
 * Where somebody is: contract → request → key → activate (DOMAIN F5). The third step is named by what will be issued, so
 * that nobody reads of a key who gets none (F8, F9).
 */
export const licenceSteps = (
  at: 'contract' | 'request' | 'issue' | 'activate' | 'done',
  deployment?: DeploymentKind,
): Text => text(`license-steps.${at}`, { issued: text(`license-steps.issued.${issued(deployment)}`) })

/** How a key gets to an installation, in a sentence. */
export const deploymentWords = (deployment: DeploymentKind | undefined): Text =>
  text(`license-steps.deployment.${issued(deployment)}`)
