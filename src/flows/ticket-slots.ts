import type { Choice, Help } from '../core/message.ts'
import type { Erp, Product, Severity } from '../core/ports.ts'
import { text, type Words } from '../core/words.ts'
import { judgeVersion } from '../domain/version.ts'

/** ERP versions to choose from. */
export const erpChoices = (erps: readonly Erp[]): Choice[] => erps.map(({ code, label }) => ({ value: code, label }))

/** Severities, each with what it means. */
export const severityChoices = (severities: readonly Severity[]): Choice[] =>
  severities.map(({ key, label, meaning }) => ({
    value: key,
    label: text('ticket-create.severity.choice', { label, meaning }),
  }))

/** Where the product shows its version (DOMAIN D6). */
export function versionHelp(product: Product | undefined): Help | undefined {
  const help = product?.versionHelp
  if (!help) return undefined
  return {
    label: text('version.where'),
    text: help.steps,
    ...(help.pictureUrl ? { pictureUrl: help.pictureUrl } : {}),
    ...(help.article ? { link: help.article } : {}),
  }
}

/** What somebody wrote as a product's version, judged by the product's own rule. */
const judgedVersion = (version: string, product: Product | undefined) =>
  judgeVersion(
    version,
    product?.versionRule,
    product?.versions.map((one) => one.version),
  )

/** What is wrong with a version, with an example of a right one (DOMAIN D3, X71). */
export function versionProblem(version: string | undefined, product: Product | undefined): Words | undefined {
  if (version === undefined) return undefined
  const verdict = judgedVersion(version, product)
  const about = { product: product?.name ?? '', example: product?.versionRule?.example ?? '1.2.3' }
  if (verdict.kind === 'malformed') return text('ticket-create.version.malformed', about)
  if (verdict.kind === 'lookalike') return text('ticket-create.version.lookalike', { ...about, label: verdict.label })
  return undefined
}

/** What is odd about a version but may be sent: not listed, open, or not for this ERP. */
export function versionNotes(
  { version, erp }: { version?: string | undefined; erp?: string | undefined },
  product: Product | undefined,
  erps: readonly Erp[],
): Words[] {
  const verdict = version === undefined ? undefined : judgedVersion(version, product)
  const named = verdict && 'version' in verdict ? verdict.version : version
  const runsOn = product?.versions.find((one) => one.version === named)?.erpCodes ?? []
  const label = erps.find(({ code }) => code === erp)?.label ?? ''
  return [
    ...(verdict?.kind === 'unlisted' ? [text('ticket-create.note.unlisted', { version: verdict.version })] : []),
    ...(verdict?.kind === 'unknown' ? [text('ticket-create.note.unknown-version')] : []),
    ...(erp && runsOn.length > 0 && !runsOn.includes(erp)
      ? [text('ticket-create.note.mismatch', { version, erp: label })]
      : []),
  ]
}
