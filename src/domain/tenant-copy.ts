import { stageOf, type TenantStatus } from './tenant.ts'
import { isBelow, type TenantNode } from './tenant-tree.ts'

/** A tenant that content is copied from or to. */
export interface CopyPlace extends TenantNode {
  readonly partnerId: string
  readonly status: TenantStatus
  /** Its administrators want no copies from above. */
  readonly declines: boolean
}

/** Why nothing can be copied from one tenant to another (INV-56, X107). */
export type CopyProblem = 'not-below' | 'other-partner' | 'not-there' | 'declined'

/** What stands against a copy: it goes downward only, within one partner's tree, to who wants it. A target that is sending is no problem, it is waited for. */
export function copyProblem(from: CopyPlace, to: CopyPlace): CopyProblem | undefined {
  if (!isBelow(to, from)) return 'not-below'
  if (to.partnerId !== from.partnerId) return 'other-partner'
  if (stageOf(from.status) !== 'there' || stageOf(to.status) !== 'there') return 'not-there'
  return to.declines ? 'declined' : undefined
}

/** Kinds of content that have a name in every language; a provisioning system may have others. */
const CONTENT_KINDS = ['template', 'filter', 'list'] as const

/** Whether a kind has words of its own, the texts `copy.kind.*`; any other is shown as the system calls it. */
export const isContentKind = (kind: string): kind is (typeof CONTENT_KINDS)[number] =>
  CONTENT_KINDS.some((known) => known === kind)

/** Something in a tenant that can be copied: a template, a filter, a list. Kind and name tell them apart. */
export interface ContentItem {
  readonly kind: string
  readonly name: string
  /** Of what is in it. */
  readonly sha256: string
}

/** What a copy would do, shown before it is done (INV-56). */
export interface CopyPreview {
  readonly added: readonly ContentItem[]
  /** What is there by that name would be lost. */
  readonly overwritten: readonly { readonly from: ContentItem; readonly to: ContentItem }[]
  /** The same already, nothing is done. */
  readonly same: readonly ContentItem[]
}

const isNamed = (item: ContentItem) => (other: ContentItem) => other.kind === item.kind && other.name === item.name

/** What copying these items of the source would do to the target as both are now. */
export function previewCopy(chosen: readonly ContentItem[], target: readonly ContentItem[]): CopyPreview {
  const there = chosen.map((from) => ({ from, to: target.find(isNamed(from)) }))
  return {
    added: there.flatMap(({ from, to }) => (to ? [] : from)),
    overwritten: there.flatMap(({ from, to }) => (to && to.sha256 !== from.sha256 ? { from, to } : [])),
    same: there.flatMap(({ from, to }) => (to?.sha256 === from.sha256 ? from : [])),
  }
}

/** What became of a copy. */
export type Copied =
  /** The target's content afterwards; the source's is as it was. */
  | { readonly kind: 'copied'; readonly content: readonly ContentItem[]; readonly done: CopyPreview }
  /** It would do something else by now than what was shown: show this. */
  | { readonly kind: 'changed'; readonly preview: CopyPreview }

/** Copies what was shown, exactly that or nothing. */
export function copied(chosen: readonly ContentItem[], target: readonly ContentItem[], shown: CopyPreview): Copied {
  const preview = previewCopy(chosen, target)
  if (fingerprint(preview) !== fingerprint(shown)) return { kind: 'changed', preview }
  const coming = [...preview.added, ...preview.overwritten.map(({ from }) => from)]
  const kept = target.filter((item) => !coming.some(isNamed(item)))
  return { kind: 'copied', content: [...kept, ...coming], done: preview }
}

/** Two previews that do the same have the same one, in whatever order. */
const fingerprint = ({ added, overwritten }: CopyPreview): string =>
  JSON.stringify([
    added.map(lineOf).toSorted(),
    overwritten.map(({ from, to }) => `${lineOf(from)} ${to.sha256}`).toSorted(),
  ])
const lineOf = ({ kind, name, sha256 }: ContentItem) => JSON.stringify([kind, name, sha256])
