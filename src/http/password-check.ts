import type { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { flawOf, isAlike, type KnownWords, type PasswordFlaw, variantsOf } from '../domain/password.ts'

/** zxcvbn's scale goes to 4; from 3 on it would take centuries online and years offline. */
const STRONG = 3

let loading: Promise<ZxcvbnFactory> | undefined

/** Dictionaries of our languages: 110 MB that are loaded when somebody first chooses a password. */
async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common, ...languages] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
    import('@zxcvbn-ts/language-de'),
    import('@zxcvbn-ts/language-es-es'),
  ])
  const named = [common, ...languages].flatMap(({ dictionary }, index) =>
    Object.entries(dictionary).map(([name, words]) => [`${index}-${name}`, words]),
  )
  return new ZxcvbnFactory({ dictionary: Object.fromEntries(named), graphs: common.adjacencyGraphs })
}

/** Why a new password is not taken; undefined: it is strong. `former`: hashes, the newest first. */
export async function checkPassword(
  password: string,
  known: KnownWords,
  past: {
    readonly hashes: readonly string[]
    readonly isRight: (password: string, hash: string) => Promise<boolean>
    /** The one in force, where its owner typed it too. */
    readonly current?: string
  },
): Promise<PasswordFlaw | undefined> {
  const flaw = flawOf(password, known)
  if (flaw) return flaw
  loading ??= load()
  if ((await loading).check(password.slice(0, 100), [...known.company, ...known.personal]).score < STRONG)
    return 'guessable'
  if (past.current !== undefined && password !== past.current && isAlike(password, past.current)) return 'former-like'
  for (const hash of past.hashes) if (await past.isRight(password, hash)) return 'former'
  const [newest] = past.hashes
  for (const variant of newest ? variantsOf(password) : [])
    if (newest && (await past.isRight(variant, newest))) return 'former-like'
  return undefined
}
