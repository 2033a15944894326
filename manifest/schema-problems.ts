import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { ErrorObject } from 'ajv'
import draft04 from 'ajv-draft-04'
import formats from 'ajv-formats'

const require = createRequire(import.meta.url)
const SCHEMAS = join(dirname(require.resolve('@microsoft/app-manifest/package.json')), 'build/json-schemas/teams')

/** The two official schemas a package is held against. */
export type SchemaFile = 'MicrosoftTeams.schema.json' | 'MicrosoftTeams.Localization.schema.json'

/** The parts of a manifest that the rules below read, once the schema has accepted it. */
export type Manifest = {
  readonly manifestVersion: string
  readonly developer: Readonly<Record<string, string>>
  readonly icons: { readonly color: string; readonly outline: string }
  readonly localizationInfo?: { readonly additionalLanguages?: readonly { languageTag: string; file: string }[] }
}

/**
 * What Microsoft's schema of that version says against this file, one sentence a problem. Offline: the schemas come
 * with an npm package. All of Teams' schemas since 1.16 are JSON Schema
 * draft 4, with patterns that are no unicode expressions.
 */
export function schemaProblems(
  file: string,
  version: string,
  schemaFile: SchemaFile,
  data: unknown,
): readonly string[] {
  const schema = loadSchema(version, schemaFile)
  if (!schema)
    return [`manifest.json: manifestVersion ${version} is none that we have the schema of. Use one such as 1.19.`]
  const ajv = new draft04.default({ strict: false, allErrors: true, logger: false, unicodeRegExp: false })
  formats.default(ajv)
  const validate = ajv.compile(schema)
  if (validate(data)) return []
  return (validate.errors ?? []).map((error) => sentence(file, error))
}

function loadSchema(version: string, schemaFile: SchemaFile): object | undefined {
  if (!/^\d+\.\d+$/.test(version)) return undefined
  try {
    return require(join(SCHEMAS, `v${version}`, schemaFile)) as object
  } catch {
    return undefined
  }
}

function sentence(file: string, { instancePath, keyword, params, message }: ErrorObject): string {
  const at = instancePath
    .slice(1)
    .replaceAll(/\/?(\d+)(?=\/|$)/g, '[$1]')
    .replaceAll('/', '.')
  const where = at === '' ? file : `${file}: ${at}`
  switch (keyword) {
    case 'additionalProperties':
      return `${where} may not hold "${params.additionalProperty}". Take it out, or correct its spelling.`
    case 'required':
      return `${where} lacks "${params.missingProperty}". Add it.`
    case 'enum':
      return `${where} must be one of ${params.allowedValues.join(', ')}. Choose one of them.`
    case 'maxLength':
      return `${where} is longer than ${params.limit} characters. Shorten it.`
    case 'maxItems':
      return `${where} has more than ${params.limit} entries. Take some out.`
    default:
      return `${where} ${message ?? keyword}. Correct it there.`
  }
}
