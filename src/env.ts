import { contradictions, type Problem } from './env/contradictions.ts'
import { type Env, group } from './env/group.ts'
import { variables } from './env/variables.ts'

export type { Env } from './env/group.ts'

/** The environment is unusable; its message is all that is wrong, one line a variable, and meant to be printed as it is. */
export class EnvError extends Error {
  override name = 'EnvError'
}

/** Variables that may be shown in an error; the others can hold a secret. */
const showable: ReadonlySet<string> = new Set(['DEMO', 'PORT', 'HOST', 'LOG_LEVEL', 'MicrosoftAppType', 'TRUST_PROXY'])

/** The process's environment → Env. Throws one EnvError that lists everything missing or wrong. */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(
    Object.entries(source).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  )
  const read = variables.safeParse(given)
  const problems: Problem[] = (read.error?.issues ?? []).map((issue) => {
    const name = String(issue.path[0])
    return { name, problem: showable.has(name) ? `"${given[name]}" ${issue.message}` : issue.message }
  })
  // What could be read is checked too, so that one start shows every mistake.
  const wrong = new Set(problems.map(({ name }) => name))
  const values =
    read.data ?? variables.parse(Object.fromEntries(Object.entries(given).filter(([name]) => !wrong.has(name))))
  const env = group(values)
  problems.push(...contradictions(values, env, (name) => name in given))
  if (problems.length > 0) {
    const lines = problems.map(({ name, problem }) => `  ${name}: ${problem}`)
    throw new EnvError(`Deskhand cannot start with this environment:\n${lines.join('\n')}`)
  }
  return env
}

/** What a terminal says about itself, for the console: its language, and whether bold and dim are welcome in it. */
export function readTerminal(source: Record<string, string | undefined> = process.env) {
  const locale = source.LC_ALL || source.LC_MESSAGES || source.LANG
  return {
    locale: locale?.replace(/[.@].*$/, '') || undefined,
    isColoured: !source.NO_COLOR && source.TERM !== 'dumb',
  }
}
