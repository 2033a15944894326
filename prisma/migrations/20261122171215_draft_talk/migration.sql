-- AlterTable
ALTER TABLE "Draft" ADD COLUMN     "talk" JSONB NOT NULL DEFAULT '[]';
