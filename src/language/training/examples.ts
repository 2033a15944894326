import { readdirSync, readFileSync } from 'node:fs'

/** A sentence somebody might say, in which language and with which wish; `place` is its line in its file, 0…1. */
export interface Example {
  readonly language: string
  readonly intent: string
  readonly text: string
  readonly place: number
}

const FOLDER = new URL('../examples/', import.meta.url)

/** All sentences that were written to learn from. */
export const readExamples = (): Example[] =>
  readdirSync(FOLDER).flatMap((language) =>
    readdirSync(new URL(`${language}/`, FOLDER)).flatMap((file) => {
      const lines = readFileSync(new URL(`${language}/${file}`, FOLDER), 'utf8')
        .trimEnd()
        .split('\n')
      return lines.map((text, at) => ({ language, intent: file.replace(/\.txt$/, ''), text, place: at / lines.length }))
    }),
  )
