import type { Answers, Chunk, Found, KnowledgeReads, Question, Source } from '../core/ports.ts'
import type { createKnowledge } from './knowledge.ts'
import { workOf } from './read-document.ts'
import type { Sourced } from './worded.ts'

/** So many changes are read at a time. */
const AT_ONCE = 200
/** So many passages are enough to word an answer from. */
const PASSAGES = 5

/** Where articles come from, and the index they are found by. */
export interface BaseOptions {
  readonly reads: Pick<KnowledgeReads, 'changes'>
  readonly knowledge: ReturnType<typeof createKnowledge>
  readonly languages: readonly string[]
}

/** The knowledge base as people ask it: its index follows the database, so that what one process took in the next question anywhere finds. */
export function createKnowledgeBase({ reads, knowledge, languages }: BaseOptions): Answers & {
  /** Reads what changed since the last time. */
  follow(): Promise<void>
  /** How many articles it knows. */
  articles(): number
  /** The passages that come nearest to a question, best first. */
  near(question: Question): Promise<readonly Sourced[]>
} {
  let seen = 0n
  let following: Promise<void> | undefined

  async function catchUp(): Promise<void> {
    for (let changes = await reads.changes(seen, AT_ONCE); changes.length > 0; ) {
      for (const { seq, articleId, source, chunks } of changes) {
        knowledge.put(articleId, chunks, workOf(source, languages))
        seen = seq
      }
      changes = changes.length < AT_ONCE ? [] : await reads.changes(seen, AT_ONCE)
    }
  }

  /** Whoever asks while others look begins anew: what was written meanwhile is to be found. */
  async function follow(): Promise<void> {
    await following?.catch(() => undefined)
    following ??= catchUp().finally(() => {
      following = undefined
    })
    await following
  }

  return {
    follow,
    articles: knowledge.articles,
    async near({ words, language, isSignedIn }) {
      await follow()
      return knowledge.find({ question: words, language, isSignedIn }, PASSAGES).map(({ chunk }) => ({
        id: chunk.id,
        title: chunk.titles.join(' › '),
        text: chunk.text,
        source: sourceOf(chunk),
      }))
    },
    async ask({ words, language, isSignedIn }) {
      await follow()
      const reply = knowledge.ask({ question: words, language, isSignedIn })
      switch (reply.type) {
        case 'answer':
          return {
            kind: 'answer',
            text: reply.lines.join('\n') + (reply.goesOn ? ' …' : ''),
            source: sourceOf(reply.chunk),
            others: [],
          } satisfies Found
        case 'unsure': {
          const isForMembers =
            !isSignedIn && knowledge.ask({ question: words, language, isSignedIn: true }).type === 'answer'
          return { kind: 'unsure', nearest: reply.nearest.map(sourceOf), ...(isForMembers ? { isForMembers } : {}) }
        }
      }
    },
  }
}

const sourceOf = ({ articleId, titles, url, locale }: Chunk): Source => {
  const [title = '', ...headings] = titles
  const section = headingOf(title, headings)
  return { articleId, title, ...(section ? { section } : {}), ...(url ? { url } : {}), language: locale }
}

/** *Steps* tells little alone, and *Create a role* says its page's title, *Create role*, once more. */
function headingOf(title: string, headings: readonly string[]): string | undefined {
  const last = headings.at(-1)
  if (last === undefined || includes(title, last)) return undefined
  return includes(last, title) ? last : `${title} › ${last}`
}

/** Whether a text has all words of another. */
function includes(text: string, other: string): boolean {
  const words = wordsIn(text)
  return wordsIn(other).every((word) => words.some((one) => one === word || isForm(one, word) || isForm(word, one)))
}

/** *users* of *user*. */
const isForm = (long: string, short: string) =>
  short.length >= 4 && long.startsWith(short) && long.length <= short.length + 2

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
