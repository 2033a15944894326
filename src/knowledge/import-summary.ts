import type { TakenIn } from './take-in.ts'

type Why = TakenIn['skipped'][number]['why']

/** What somebody can do something about: each file is named. */
const NAMED: Readonly<Partial<Record<Why, string>>> = {
  empty: 'there is no text in it',
  language: 'its language is none that Deskhand knows; name it in the front matter ("language: en") or in the path',
  large: 'it is larger than 5 MB',
  'not-text': 'it is no text in UTF-8 or UTF-16',
  link: 'it is a link; name the folder or file that it leads to',
  unreadable: 'whoever runs this may not read it',
}
/** What is as it should be: it is counted. */
const COUNTED: Readonly<Partial<Record<Why, (files: string) => string>>> = {
  piece: (files) => `${files} for other pages to include, which have it`,
  kind: (files) => `${files} of other kinds than Markdown, HTML and text`,
}

/** What came of an import, in lines: how many files became what, and which did not and why. */
export function importSummary({ isNew, changed, same, gone, skipped, chunks }: TakenIn): string {
  const named = skipped.flatMap(({ source, why }) => (NAMED[why] ? [`  ${source}: ${NAMED[why]}`] : []))
  const counted = Object.entries(COUNTED).flatMap(([why, words]) => {
    const count = skipped.filter((one) => one.why === why).length
    return count > 0 ? [`Left aside: ${words(count === 1 ? '1 file' : `${count} files`)}.`] : []
  })
  return [
    `${isNew.length} new, ${changed.length} changed, ${same} unchanged, ${gone.length} removed (${chunks} ${chunks === 1 ? 'part' : 'parts'} in all).`,
    ...counted,
    ...(named.length > 0 ? ['Not taken in:', ...named] : []),
  ].join('\n')
}
