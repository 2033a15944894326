// npm run knowledge -- import|list|remove: what questions are answered from.
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openDatabase } from '../prisma/open.ts'
import { createStore } from '../prisma/store/store.ts'
import { EnvError, readEnv } from './env.ts'
import { mixedUp, sourceOf } from './knowledge/files-in.ts'
import { importSummary } from './knowledge/import-summary.ts'
import { progressLine } from './knowledge/progress.ts'
import { type TakenIn, takeIn } from './knowledge/take-in.ts'
import { loadDetect } from './language/detect.ts'
import { LANGUAGES } from './language/tags.ts'
import { STARTER } from './starter.ts'

const USAGE = `Say what to do:
  npm run knowledge -- import <folder|file…> [--url <where the pages are>] [--licence <name>]
         [--signed-in | --public]   who may read it: registered people only, or everybody
         [--as <name>]   what it is called in the list, where another folder has its name
  npm run knowledge -- import --starter
  npm run knowledge -- list
  npm run knowledge -- remove <source>`

/** From this probability on a page is taken to be in the language it seems to be in. */
const LIKELY = 0.6

type Asked = ReturnType<typeof readArguments>

/** Answers what happened; throws a sentence where it could not. */
async function articles(asked: Asked): Promise<string> {
  const env = readEnv()
  const database = await openDatabase(env, (sentence) => process.stderr.write(`${sentence}\n`))
  const isDemo = env.mode === 'demo'
  const store = createStore({ client: database.client, clockEnabled: isDemo, demo: isDemo })
  try {
    switch (asked.verb) {
      case 'import':
        return importSummary(await importInto(store, asked))
      case 'list': {
        const all = await store.reads.knowledge.articles()
        const lines = all.map(
          ({ locale, title, source, chunks, isSignedIn }) =>
            `${locale}  ${title}${isSignedIn ? ' (signed-in)' : ''}, ${chunks} ${chunks === 1 ? 'part' : 'parts'}: ${source}`,
        )
        return [...lines, `${all.length} ${all.length === 1 ? 'article' : 'articles'}.`].join('\n')
      }
      case 'remove': {
        const now = await store.now()
        const removed = await store.transaction((tx) => tx.write.removeArticles(asked.source, now))
        if (removed === 0) throw new EnvError(`Nothing comes from ${asked.source}. "list" shows all sources.`)
        return `Removed ${removed} ${removed === 1 ? 'article' : 'articles'}.`
      }
    }
  } finally {
    await database.close()
  }
}

/** What was for registered people only stays so until somebody says otherwise: nothing is published by forgetting a word. */
async function wasSignedIn(
  { reads }: ReturnType<typeof createStore>,
  paths: readonly string[],
  as?: string,
): Promise<boolean> {
  const names = paths.map((path) => sourceOf(path, as))
  const from = (source: string) => names.some((name) => source === name || source.startsWith(`${name}/`))
  return (await reads.knowledge.articles()).some((one) => one.isSignedIn && from(one.source))
}

async function importInto(
  store: ReturnType<typeof createStore>,
  { paths, url, licence, as, isSignedIn: said }: Extract<Asked, { verb: 'import' }>,
): Promise<TakenIn> {
  const missing = paths.find((path) => !existsSync(path))
  if (missing !== undefined) throw new EnvError(`There is no ${missing}.`)
  const known = await store.reads.knowledge.known()
  const mixed = mixedUp(paths, known.keys(), as)
  if (mixed !== undefined) {
    const name = sourceOf(mixed, as)
    throw new EnvError(
      `Nothing was imported: another folder or file called ${name} would be taken for this one, and its pages be removed. Give this one a name of its own (import ${mixed} --as other-${name}), or remove the other first (remove ${name}).`,
    )
  }
  const isSignedIn = said ?? (await wasSignedIn(store, paths, as))
  const detect = loadDetect()
  const since = Date.now()
  return takeIn(paths, {
    ...(url === undefined ? {} : { url }),
    ...(licence === undefined ? {} : { licence }),
    ...(as === undefined ? {} : { as }),
    isSignedIn,
    languages: LANGUAGES,
    detect: (text) => {
      const { said, probability } = detect(text, LANGUAGES)
      return probability >= LIKELY ? said : undefined
    },
    known,
    keep: async (article) => {
      const at = await store.now()
      return store.transaction((tx) => tx.write.keepArticle(article, { at }))
    },
    remove: async (source) => {
      const at = await store.now()
      return store.transaction((tx) => tx.write.removeArticles(source, at))
    },
    onProgress: (done, total) => {
      const line = progressLine(done, total, Date.now() - since)
      if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}${done === total ? '\n' : ''}`)
      else if (done === total || done % 500 === 0) process.stderr.write(`${line}\n`)
    },
  })
}

function readArguments(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        licence: { type: 'string' },
        'signed-in': { type: 'boolean' },
        public: { type: 'boolean' },
        as: { type: 'string' },
        starter: { type: 'boolean' },
      },
    })
    const [verb, ...named] = positionals
    const paths = values.starter ? [STARTER, ...named] : named
    const isUrl = values.url === undefined || /^https?:$/.test(URL.parse(values.url)?.protocol ?? '')
    const isBare = Object.keys(values).length === 0
    const isClear = !(values['signed-in'] && values.public)
    const isNamed = values.as === undefined || (paths.length === 1 && /^[^/\\]+$/.test(values.as))
    if (verb === 'import' && paths.length > 0 && isUrl && isClear && isNamed)
      return {
        verb,
        paths,
        url: values.url,
        licence: values.licence,
        as: values.as,
        isSignedIn: values['signed-in'] ?? (values.public ? false : undefined),
      } as const
    if (verb === 'list' && named.length === 0 && isBare) return { verb } as const
    const [source] = named
    if (verb === 'remove' && source !== undefined && named.length === 1 && isBare) return { verb, source } as const
  } catch {
    // Said below.
  }
  throw new EnvError(USAGE)
}

Promise.resolve()
  .then(() => articles(readArguments(process.argv.slice(2))))
  .then(
    (said) => process.stdout.write(`${said}\n`, () => process.exit(0)),
    (error: unknown) =>
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`, () => process.exit(1)),
  )
