import type { Given } from '../core/flow.ts'
import type { Choice } from '../core/message.ts'
import type { Erp } from '../core/ports.ts'
import { text } from '../core/words.ts'
import {
  type DeploymentKind,
  type DeploymentRule,
  type DeploymentVerdict,
  deploymentOf,
  type Installation,
} from '../domain/deployment.ts'
import { installationSaid } from '../domain/installation-said.ts'
import { UNKNOWN_VERSION } from '../domain/version.ts'

/** None of the list: support decides how a key gets there (X90). */
const OTHER_SYSTEM = 'other'

interface Known {
  readonly erps: readonly Erp[]
  readonly rules: readonly DeploymentRule[]
}

/** ERP versions to choose from, and what was typed instead where it says which one it is (F7). */
export const systemChoices = ({ erps }: Known, typed: unknown): Choice[] => [
  ...erps.map(({ code, label }) => ({ value: code, label })),
  { value: OTHER_SYSTEM, label: text('license-request.erp.other') },
  ...(typeof typed === 'string' && !erps.some(({ code }) => code === typed) && installationSaid(typed)
    ? [{ value: typed, label: rowOf(erps, typed)?.label ?? typed }]
    : []),
]

/** The ERP of the list that an answer means: chosen, or said in words that fit one. */
export function rowOf(erps: readonly Erp[], answer: unknown): Erp | undefined {
  if (typeof answer !== 'string') return undefined
  const said = installationSaid(answer)
  return (
    erps.find(({ code }) => code === answer) ??
    erps.find(
      ({ family, hosting, major }) =>
        said?.family === family && said.hosting === hosting && (hosting === 'ONLINE' || said.major === major),
    )
  )
}

/** The product version that was said along with the ERP: `BC 23 on our own server, 23.2`. */
export const versionSaid = (typed: unknown): string | undefined =>
  typeof typed === 'string' ? installationSaid(typed)?.productVersion : undefined

/** What the answers so far say of the installation; undefined before an ERP was named. */
export function systemOf({ erps }: Known, { erp, version, hosting, major }: Given): Installation | undefined {
  if (typeof erp !== 'string') return undefined
  const row = rowOf(erps, erp)
  const said = row ?? installationSaid(erp) ?? { family: OTHER_SYSTEM }
  return {
    family: said.family,
    ...('hosting' in said ? { hosting: said.hosting } : {}),
    ...('major' in said ? { major: said.major } : {}),
    ...(hosting === 'ONLINE' || hosting === 'ONPREM' ? { hosting } : {}),
    ...(typeof major === 'number' ? { major } : {}),
    ...(typeof version === 'string' && version !== UNKNOWN_VERSION ? { productVersion: version } : {}),
  }
}

/** What the rule table says of it (F7, F13, X90). */
export function verdictOn(known: Known, given: Given): DeploymentVerdict | undefined {
  const system = systemOf(known, given)
  return system && deploymentOf(system, known.rules)
}

/** How a key gets there; undefined: support decides. */
export function deploymentIn(known: Known, given: Given): DeploymentKind | undefined {
  const verdict = verdictOn(known, given)
  return verdict?.kind === 'known' ? verdict.deployment : undefined
}
