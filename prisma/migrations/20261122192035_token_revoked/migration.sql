-- AlterTable
ALTER TABLE "Token" ADD COLUMN     "revokedAt" TIMESTAMPTZ(3);
