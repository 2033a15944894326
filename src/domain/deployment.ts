/** How a key reaches an installation (DOMAIN F8–F10). */
export type DeploymentKind = 'BC_ONLINE' | 'NAV_BC13_14' | 'NAV_BC_ONPREM'

/** What the customer does to activate: paste the key, or import the FLF file with the granule. */
export type ActivationStep = 'KEY' | 'GRANULE'

const STEPS: Readonly<Record<DeploymentKind, readonly ActivationStep[]>> = {
  BC_ONLINE: ['KEY'],
  NAV_BC13_14: ['GRANULE'],
  NAV_BC_ONPREM: ['KEY', 'GRANULE'],
}

/** The activation tasks of a deployment, in their order: a function of its kind alone (INV-41). */
export const stepsOf = (kind: DeploymentKind): readonly ActivationStep[] => STEPS[kind]

/** The deployment that a key was issued for, by its tasks; undefined: it has none. */
export const deploymentWith = (steps: readonly ActivationStep[]): DeploymentKind | undefined =>
  (Object.keys(STEPS) as DeploymentKind[]).find(
    (kind) => STEPS[kind].length === steps.length && STEPS[kind].every((step) => steps.includes(step)),
  )

/** How far an activation is: active only once every task of its kind is done (F10, INV-41). */
export function activationOf(
  kind: DeploymentKind,
  done: ReadonlySet<ActivationStep>,
): 'OPEN' | 'PARTLY_ACTIVE' | 'ACTIVE' {
  const left = stepsOf(kind).filter((step) => !done.has(step))
  if (left.length === 0) return 'ACTIVE'
  return left.length < stepsOf(kind).length ? 'PARTLY_ACTIVE' : 'OPEN'
}

/** What is known of an installation; an absent fact is unknown. `major` is the ERP's own number, null where it has none. */
export interface Installation {
  readonly family?: string
  readonly hosting?: 'ONLINE' | 'ONPREM'
  readonly major?: number | null
  /** Of the vendor's product, such as `23.2.34.11`. */
  readonly productVersion?: string
}

/** One row of the rule table, which is data. Bounds are included; `productTo: '22'` includes 22.2.110.42. */
export interface DeploymentRule {
  readonly family: string
  readonly hosting?: 'ONLINE' | 'ONPREM'
  readonly majorFrom?: number
  readonly majorTo?: number
  readonly productFrom?: string
  readonly productTo?: string
  /** ASK_SUPPORT: known to be uncertain, so nobody is told a step (X90). */
  readonly kind: DeploymentKind | 'ASK_SUPPORT'
}

/** What the table says: the kind and the more general rows it overrules (F13), the one fact to ask for, or nothing. */
export type DeploymentVerdict =
  | { readonly kind: 'known'; readonly deployment: DeploymentKind; readonly overrules: readonly DeploymentKind[] }
  | { readonly kind: 'ask'; readonly about: keyof Installation }
  | { readonly kind: 'ask-support' }

/**
 * The deployment kind of an installation (F7, X90). The row with the most conditions wins; two such rows that disagree
 * are no answer. While a missing fact could still change the answer, that fact is asked for: never a guess.
 */
export function deploymentOf(installation: Installation, rules: readonly DeploymentRule[]): DeploymentVerdict {
  const possible = rules
    .map((rule) => ({ rule, rank: rankOf(rule), open: openFacts(rule, installation) }))
    .filter((one): one is typeof one & { open: Fact[] } => one.open !== undefined)
  const certain = possible.filter(({ open }) => open.length === 0)
  const rank = Math.max(-1, ...certain.map((one) => one.rank))
  const best = certain.filter((one) => one.rank === rank)
  const kind = best[0]?.rule.kind

  const rival = possible.find((one) => one.open.length > 0 && one.rank >= rank && one.rule.kind !== kind)
  const about = rival?.open[0]
  if (about) return { kind: 'ask', about }
  if (kind === undefined || kind === 'ASK_SUPPORT' || best.some(({ rule }) => rule.kind !== kind))
    return { kind: 'ask-support' }
  const others = certain.flatMap(({ rule }) => (rule.kind === 'ASK_SUPPORT' || rule.kind === kind ? [] : rule.kind))
  return { kind: 'known', deployment: kind, overrules: [...new Set(others)] }
}

type Fact = keyof Installation

/** How many conditions a row has. */
const rankOf = ({ family: _family, kind: _kind, ...bounds }: DeploymentRule): number =>
  Object.values(bounds).filter((bound) => bound !== undefined).length

/** The facts a row still needs; undefined where a known fact contradicts it. */
function openFacts(rule: DeploymentRule, at: Installation): Fact[] | undefined {
  const { hosting, majorFrom, majorTo, productFrom, productTo } = rule
  const needs: [Fact, boolean, () => boolean][] = [
    ['family', true, () => at.family === rule.family],
    ['hosting', hosting !== undefined, () => at.hosting === hosting],
    ['major', majorFrom !== undefined || majorTo !== undefined, () => isWithin(at.major, majorFrom, majorTo)],
    [
      'productVersion',
      productFrom !== undefined || productTo !== undefined,
      () =>
        (productFrom === undefined || order(at.productVersion, productFrom) >= 0) &&
        (productTo === undefined || order(at.productVersion, productTo) <= 0),
    ],
  ]
  const asked = needs.filter(([, isNeeded]) => isNeeded)
  if (asked.some(([fact, , holds]) => at[fact] !== undefined && !holds())) return undefined
  return asked.flatMap(([fact]) => (at[fact] === undefined ? fact : []))
}

const isWithin = (major: number | null | undefined, from = 0, to = Number.POSITIVE_INFINITY) =>
  typeof major === 'number' && major >= from && major <= to

/** A version against a bound, by as many numbers as the bound has; negative: before it. */
function order(version = '', bound: string): number {
  const [its, numbers] = [version.split('.'), bound.split('.')]
  const at = numbers.findIndex((number, index) => Number(its[index] ?? 0) !== Number(number))
  return at < 0 ? 0 : Number(its[at] ?? 0) - Number(numbers[at])
}
