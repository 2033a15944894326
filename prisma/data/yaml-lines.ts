import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'

/** A file's text as plain values, and where in it they stand. */
export interface YamlLines {
  readonly value: unknown
  /** The line of a value by its path; of one that is not there, of what should hold it. */
  readonly line: (path: readonly PropertyKey[]) => number
  readonly problems: readonly { readonly line: number; readonly words: string }[]
}

/** Reads a YAML file. Every scalar stays text, so that nothing is taken for a number or a date: version 1.10 is not 1.1. */
export function readYaml(source: string): YamlLines {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, schema: 'failsafe' })
  const lineAt = (offset: number) => lines.linePos(offset).line
  const problems = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    line: lineAt(pos[0]),
    words: code === 'DUPLICATE_KEY' ? 'This field stands here twice. Keep one.' : `${message}.`,
  }))
  const line = (path: readonly PropertyKey[]) => lineAt(offsetOf(document, path))
  if (problems.length > 0) return { value: undefined, line, problems }
  try {
    return { value: document.toJS(), line, problems }
  } catch (error) {
    return { value: undefined, line, problems: [{ line: 1, words: `${(error as Error).message}.` }] }
  }
}

/** A field begins with its name. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true)
    const name = isMap(parent)
      ? parent.items.map(({ key }) => key).find((key) => isScalar(key) && key.value === path[length - 1])
      : undefined
    const node = name ?? document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}
