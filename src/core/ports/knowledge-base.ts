/** A part of an article that can be shown by itself, with what has to be said of it. */
export interface Chunk {
  readonly id: string
  readonly articleId: string
  /** Headings from the article's title down. */
  readonly titles: readonly string[]
  readonly text: string
  readonly locale: string
  /** Where the whole of it can be read, at the right place. */
  readonly url?: string
  /** Only for who is registered. */
  readonly isSignedIn: boolean
}

/** An article as it comes in: from a file, or made of a reply. */
export interface NewArticle {
  readonly source: string
  readonly locale: string
  readonly title: string
  readonly url?: string
  readonly licence?: string
  readonly sha256: string
  readonly isSignedIn: boolean
  readonly chunks: readonly { readonly titles: readonly string[]; readonly anchor: string; readonly text: string }[]
}

/** What somebody wrote, to become an article. */
export interface WrittenArticle {
  readonly source: string
  readonly title: string
  readonly text: string
  readonly isSignedIn: boolean
}

/** An article as those who look after articles see it. */
export interface ArticleCard {
  readonly id: string
  readonly source: string
  readonly locale: string
  readonly title: string
  readonly url?: string
  readonly licence?: string
  readonly isSignedIn: boolean
  readonly chunks: number
  readonly updatedAt: Date
}

/** A question that had no answer, or none that helped (A12). */
export interface Gap {
  readonly id: string
  readonly locale: string
  readonly question: string
  readonly kind: 'UNANSWERED' | 'UNHELPFUL'
  /** How often it was asked, and by how many people. */
  readonly count: number
  readonly people: number
  readonly comments: readonly string[]
  readonly lastAt: Date
}

/** A question to note. `comment`: what was missing, of a question that was noted before: it counts no further time. */
export interface GapNote {
  /** Who asked, to count people; it is not kept. */
  readonly who: string
  readonly question: string
  readonly locale: string
  readonly kind: Gap['kind']
  readonly comment?: string
}

/** What changed since a process last looked. */
export interface ArticleChange {
  readonly seq: bigint
  readonly articleId: string
  /** Where it comes from. */
  readonly source: string
  /** None: it is gone. */
  readonly chunks: readonly Chunk[]
}

/** Articles, and the questions that none answered. */
export interface KnowledgeReads {
  article(id: string): Promise<ArticleCard | undefined>
  /** Of an article, from its beginning. */
  parts(id: string): Promise<readonly Chunk[]>
  /** By language and title. */
  articles(): Promise<readonly ArticleCard[]>
  /** Fingerprints by source, of those that are there: an import begins where it was interrupted. */
  known(): Promise<ReadonlyMap<string, string>>
  /** Changes after `seq`, the oldest first. */
  changes(seq: bigint, limit: number): Promise<readonly ArticleChange[]>
  /** Open ones: what most people asked first, then what was asked most often, then the newest. */
  gaps(limit: number): Promise<readonly Gap[]>
  gap(id: string): Promise<Gap | undefined>
}

/** Keeping articles and noting gaps. */
export interface KnowledgeWrites {
  /** Takes an article in, or puts it in the place of what came from the same source. False: it is the same already. */
  keepArticle(
    article: NewArticle,
    by: { readonly at: Date; readonly personId?: string; readonly ticket?: string },
  ): Promise<{ readonly id: string; readonly isNew: boolean }>
  /** Takes articles out by where they come from: one source, or everything below it. Answers how many. */
  removeArticles(source: string, at: Date): Promise<number>
  /** Notes a question that was not answered, or whose answer did not help; the same question once more counts up. */
  noteGap(gap: GapNote, at: Date): Promise<void>
  /** False: it was settled before. */
  settleGap(id: string, articleId: string | undefined, at: Date): Promise<boolean>
}
