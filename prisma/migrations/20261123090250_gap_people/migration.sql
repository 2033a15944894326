-- AlterTable
ALTER TABLE "KnowledgeGap" ADD COLUMN     "askers" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "people" INTEGER NOT NULL DEFAULT 0;
