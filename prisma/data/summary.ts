import type { Change, Imported } from './import.ts'
import { nouns } from './nouns.ts'

/** What an import did, would do, or found wrong, for the terminal. */
export function summary(imported: Imported): string {
  if (imported.kind === 'refused') {
    const { problems } = imported
    const lines = problems.map(({ file, line, words }) => `${file}:${line}  ${words}`)
    return [
      ...lines,
      '',
      `${count(problems.length, 'problem')}. Nothing was imported; correct the files and try again.`,
    ].join('\n')
  }
  const parts = nouns.flatMap(({ name }) =>
    partOf(
      name,
      imported.changes.filter(({ noun }) => noun === name),
    ),
  )
  const isAnything = imported.changes.some(({ kind }) => kind !== 'unchanged')
  return [...parts, '', closing(imported.kind, isAnything)].join('\n')
}

function partOf(noun: string, changes: readonly Change[]): string[] {
  if (changes.length === 0) return []
  const counts = (['new', 'changed', 'unchanged'] as const).map((kind) => {
    const all = changes.filter((one) => one.kind === kind).length
    return `${all} ${kind}`
  })
  return [
    `${noun}: ${counts.join(', ')}`,
    ...changes.flatMap(({ key, kind, fields }) => {
      if (kind === 'unchanged') return []
      if (kind === 'new') return [`  + ${key}`]
      return [
        `  ~ ${key}`,
        ...fields.map(({ field, before, after }) => `      ${field}: ${short(before)} → ${short(after)}`),
      ]
    }),
  ]
}

function closing(kind: 'done' | 'dry-run', isAnything: boolean): string {
  if (!isAnything) return 'Everything is as the files say. There is nothing to change.'
  return kind === 'done' ? 'Imported.' : 'Nothing was written: this was a dry run. Leave --dry-run out to import.'
}

const short = (value: string) => {
  const line = value.replaceAll('\n', ' ')
  return line === '' ? '(nothing)' : line.length > 80 ? `${line.slice(0, 79)}…` : line
}

const count = (many: number, noun: string) => `${many} ${noun}${many === 1 ? '' : 's'}`
