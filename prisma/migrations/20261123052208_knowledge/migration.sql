-- CreateEnum
CREATE TYPE "ArticleVisibility" AS ENUM ('PUBLIC', 'SIGNED_IN');

-- CreateEnum
CREATE TYPE "GapKind" AS ENUM ('UNANSWERED', 'UNHELPFUL');

-- CreateTable
CREATE TABLE "KnowledgeArticle" (
    "id" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "licence" TEXT,
    "sha256" TEXT NOT NULL,
    "visibility" "ArticleVisibility" NOT NULL DEFAULT 'PUBLIC',
    "ticketId" TEXT,
    "madeById" TEXT,
    "seq" BIGINT NOT NULL DEFAULT 0,
    "removedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "KnowledgeArticle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KnowledgeChunk" (
    "id" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "titles" TEXT[],
    "anchor" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,

    CONSTRAINT "KnowledgeChunk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KnowledgeGap" (
    "id" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "norm" TEXT NOT NULL,
    "kind" "GapKind" NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 1,
    "comments" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "firstAt" TIMESTAMPTZ(3) NOT NULL,
    "lastAt" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "articleId" TEXT,

    CONSTRAINT "KnowledgeGap_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "KnowledgeArticle_source_key" ON "KnowledgeArticle"("source");

-- CreateIndex
CREATE INDEX "KnowledgeArticle_seq_idx" ON "KnowledgeArticle"("seq");

-- CreateIndex
CREATE UNIQUE INDEX "KnowledgeChunk_articleId_ordinal_key" ON "KnowledgeChunk"("articleId", "ordinal");

-- CreateIndex
CREATE INDEX "KnowledgeGap_settledAt_idx" ON "KnowledgeGap"("settledAt");

-- CreateIndex
CREATE UNIQUE INDEX "KnowledgeGap_locale_norm_key" ON "KnowledgeGap"("locale", "norm");

-- AddForeignKey
ALTER TABLE "KnowledgeArticle" ADD CONSTRAINT "KnowledgeArticle_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KnowledgeArticle" ADD CONSTRAINT "KnowledgeArticle_madeById_fkey" FOREIGN KEY ("madeById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KnowledgeChunk" ADD CONSTRAINT "KnowledgeChunk_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "KnowledgeArticle"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KnowledgeGap" ADD CONSTRAINT "KnowledgeGap_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "KnowledgeArticle"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma cannot say.

-- Every change of an article is counted, in the order in which the changes become true: whoever has seen a number has seen
-- all before it, so that each process keeps its index up with the rest.
CREATE SEQUENCE "knowledge_seq";
CREATE FUNCTION "counts_article"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(20430009);
  NEW."seq" := nextval('knowledge_seq');
  RETURN NEW;
END $$;
CREATE TRIGGER "KnowledgeArticle_seq" BEFORE INSERT OR UPDATE ON "KnowledgeArticle" FOR EACH ROW EXECUTE FUNCTION "counts_article"();

ALTER TABLE "KnowledgeChunk" ADD CONSTRAINT "KnowledgeChunk_text_check" CHECK (char_length("text") <= 1500);
