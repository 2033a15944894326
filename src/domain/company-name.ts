/** How companies' names are compared: `Hello  AB` and `hello ab` are one name. */
export const sameName = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()

/** Words that say how a company is constituted, not which one it is. */
const FORMS = new Set(
  'ab ag aps as asa bv co corp corporation gbr gmbh inc kg llc ltd limited mbh nv ohg oy oyj plc sa sarl se sl slu spa srl und and y'.split(
    ' ',
  ),
)

/** A company's name as it is compared: without case, accents, marks and legal forms. */
const bare = (name: string): string[] =>
  (
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/ß/g, 'ss')
      .replace(/(?<=\p{L})\.(?=\p{L})/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word, _, all) => all.length === 1 || !FORMS.has(word))

/** Whether two spellings name the same company: `hello ab`, `Hello AB`. */
export const isSameName = (one: string, other: string): boolean => bare(one).join(' ') === bare(other).join(' ')

/** Whether somebody may have meant the other company: `Helo AB`, `Contoso` for `Contoso Deutschland GmbH` (T5, X89). */
export function isCloseName(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)]
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  if (shorter.length === 0) return false
  if (shorter.length < longer.length && shorter.every((word) => longer.some((its) => isTypo(word, its)))) return true
  return isTypo(a.join(''), b.join(''))
}

/** At most one mistake in a short word, two in a long one. */
function isTypo(a: string, b: string): boolean {
  const allowed = Math.min(a.length, b.length) < 4 ? 0 : Math.min(a.length, b.length) < 8 ? 1 : 2
  return Math.abs(a.length - b.length) <= allowed && distance(a, b) <= allowed
}

/** Letters to add, drop, change or swap. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, n) => n)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const at = (r: number, c: number) => rows[r]?.[c] ?? Number.POSITIVE_INFINITY
      const same = a[i - 1] === b[j - 1]
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min(at(i - 1, j) + 1, (row[j - 1] ?? 0) + 1, at(i - 1, j - 1) + (same ? 0 : 1), swapped))
    }
    rows.push(row)
  }
  return rows[a.length]?.[b.length] ?? 0
}
