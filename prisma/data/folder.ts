import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type File, readFile } from './file.ts'
import { fileOf } from './noun.ts'
import { nouns } from './nouns.ts'
import type { Problem } from './problem.ts'

/** What a folder of files says. */
export interface Folder {
  /** By the noun's name; without those that are not there. */
  readonly files: ReadonlyMap<string, File>
  readonly problems: readonly Problem[]
}

/** A folder → its records. Throws a sentence where there is no such folder, or no file in it. */
export function readFolder(folder: string): Folder {
  const names = namesIn(folder).filter((name) => /\.ya?ml$/.test(name))
  const known = nouns.map(fileOf)
  const strange = names.filter((name) => !known.includes(name))
  if (names.length === strange.length)
    throw new Error(`There is nothing to import in ${folder}. Its files have to be named ${known.join(', ')}.`)
  const files = nouns
    .filter((noun) => names.includes(fileOf(noun)))
    .map((noun) => [noun.name, readFile(noun, readFileSync(join(folder, fileOf(noun)), 'utf8'))] as const)
  return {
    files: new Map(files),
    problems: [
      ...strange.map((file) => ({
        file,
        line: 1,
        words: `No file of that name is read. The names are ${known.join(', ')}.`,
      })),
      ...files.flatMap(([, { problems }]) => problems),
    ],
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    throw new Error(`There is no folder ${folder}.`)
  }
}
