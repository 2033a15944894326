import { type Manifest, schemaProblems } from './schema-problems.ts'
import { textPaths } from './text-paths.ts'

/** The texts of a manifest that people read, and that a language file therefore has to carry. */
const READ_BY_PEOPLE = /^(name|description)\.(short|full)$|\.(commands\[\d+\])\.(title|description)$/

/** What is wrong with one language file: against the schema, and against the texts of the manifest it translates. */
export function languageProblems(file: string, manifest: Manifest, texts: unknown): readonly string[] {
  const inSchema = schemaProblems(file, manifest.manifestVersion, 'MicrosoftTeams.Localization.schema.json', texts)
  if (inSchema.length > 0) return inSchema
  const translated = Object.keys(texts as object).filter((key) => key !== '$schema')
  const original = [...textPaths(manifest)].map(([path]) => path)
  return [
    ...translated
      .filter((key) => !original.includes(key))
      .map(
        (key) =>
          `${file}: ${key} translates nothing, manifest.json has no such text. Take it out, or add the text there.`,
      ),
    ...original
      .filter((path) => READ_BY_PEOPLE.test(path) && !translated.includes(path))
      .map((path) => `${file}: ${path} is not translated. Add the key ${path} to ${file}.`),
  ]
}
