import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { NotUsable } from './command.ts'

/** The lines of a text file, plain or gzip, one at least; empty ones are left out. */
export function linesOf(path: string): string[] {
  const lines = textOf(path)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
  if (lines.length === 0) throw new NotUsable(`${path} has no rows.`)
  return lines
}

function textOf(path: string): string {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch {
    throw new NotUsable(`${path} cannot be read: is there such a file?`)
  }
  try {
    return (isPacked(bytes) ? gunzipSync(bytes) : bytes).toString('utf8')
  } catch {
    throw new NotUsable(`${path} cannot be unpacked: it is broken, or was not copied to its end.`)
  }
}

/** Whatever a file is called, gzip begins like this. */
const isPacked = (bytes: Buffer) => bytes[0] === 0x1f && bytes[1] === 0x8b

/** The rows of a tab-separated file with these columns, with a header (then in any order) or without one. */
export function rowsOf<Column extends string>(path: string, columns: readonly Column[]): Record<Column, string>[] {
  const lines = linesOf(path)
  const head = (lines[0] ?? '').split('\t').map((cell) => cell.trim().toLowerCase())
  const hasHead = columns.every((column) => head.includes(column))
  const places = columns.map((column, at) => (hasHead ? head.indexOf(column) : at))
  const rows = lines.slice(hasHead ? 1 : 0).map((line, at) => {
    const cells = line.split('\t')
    if (cells.length < columns.length)
      throw new NotUsable(
        `${path}, line ${at + (hasHead ? 2 : 1)}: ${columns.length} columns are wanted, ${columns.join(', ')}, separated by a tab.`,
      )
    // A tab inside the text, which stands last, belongs to it.
    const cell = (place: number) =>
      place === columns.length - 1 && !hasHead ? cells.slice(place).join(' ') : (cells[place] ?? '')
    return Object.fromEntries(columns.map((column, i) => [column, cell(places[i] ?? 0).trim()])) as Record<
      Column,
      string
    >
  })
  if (rows.length === 0) throw new NotUsable(`${path} has no rows.`)
  return rows
}
