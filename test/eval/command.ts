/** What was written after a command: `--test a.tsv b.tsv` → test → [a.tsv, b.tsv]. */
export type Given = ReadonlyMap<string, readonly string[]>

/** One of the evaluations: prints a table with `say`, the figure in the last line. */
export interface Command {
  /** Its arguments as the help shows them. */
  readonly use: string
  readonly run: (given: Given, say: (line: string) => void) => void | Promise<void>
}

/** What was asked cannot be done as asked: the sentence says what is wanted. */
export class NotUsable extends Error {}

/** The values of an argument that has to be there. */
export function wanted(given: Given, name: string): readonly [string, ...string[]] {
  const [first, ...more] = given.get(name) ?? []
  if (first === undefined) throw new NotUsable(`--${name} is missing: name the file to read.`)
  return [first, ...more]
}

/** Reads `--name value value …`; an argument that the command does not know is refused. */
export function givenIn(args: readonly string[], use: string): Given {
  const given = new Map<string, string[]>()
  let values: string[] | undefined
  for (const arg of args)
    if (arg.startsWith('--')) {
      if (!use.split(/[\s[\]]+/).includes(arg)) throw new NotUsable(`${arg} is not known here.`)
      values = given.get(arg.slice(2)) ?? []
      given.set(arg.slice(2), values)
    } else if (values) values.push(arg)
    else throw new NotUsable(`“${arg}” stands before any argument: write --test ${arg}, for example.`)
  return given
}
