-- CreateEnum
CREATE TYPE "ChannelPurpose" AS ENUM ('AGENTS', 'ADMINS');

-- CreateEnum
CREATE TYPE "TokenPurpose" AS ENUM ('CONFIRM_EMAIL', 'INVITE', 'RESET', 'SET_PASSWORD', 'LINK', 'REPLY');

-- AlterTable
ALTER TABLE "Company" ADD COLUMN     "businessHours" JSONB;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "mailBouncedAt" TIMESTAMPTZ(3),
ADD COLUMN     "unreachableAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Ticket" ADD COLUMN     "firstRespondedAt" TIMESTAMPTZ(3),
ADD COLUMN     "firstResponseWarnedAt" TIMESTAMPTZ(3),
ADD COLUMN     "remindedAt" TIMESTAMPTZ(3),
ADD COLUMN     "waitingSince" TIMESTAMPTZ(3),
ADD COLUMN     "wasSolved" BOOLEAN;

-- AlterTable
ALTER TABLE "Attachment" ADD COLUMN     "source" JSONB;

-- AlterTable
ALTER TABLE "Draft" ADD COLUMN     "number" TEXT;

-- CreateTable
CREATE TABLE "RegisteredChannel" (
    "id" TEXT NOT NULL,
    "purpose" "ChannelPurpose" NOT NULL,
    "channel" TEXT NOT NULL,
    "placeId" TEXT NOT NULL,
    "place" JSONB NOT NULL,
    "registeredById" TEXT NOT NULL,
    "registeredAt" TIMESTAMPTZ(3) NOT NULL,
    "rosterCheckedAt" TIMESTAMPTZ(3) NOT NULL,
    "isRosterFit" BOOLEAN NOT NULL DEFAULT true,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RegisteredChannel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Token" (
    "id" TEXT NOT NULL,
    "purpose" "TokenPurpose" NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "personId" TEXT,
    "email" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "consumedAt" TIMESTAMPTZ(3),
    "supersededById" TEXT,

    CONSTRAINT "Token_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "RegisteredChannel_channel_placeId_key" ON "RegisteredChannel"("channel", "placeId");

-- CreateIndex
CREATE UNIQUE INDEX "Token_tokenHash_key" ON "Token"("tokenHash");

-- CreateIndex
CREATE INDEX "Token_subjectType_subjectId_idx" ON "Token"("subjectType", "subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "Draft_number_key" ON "Draft"("number");

-- What Prisma cannot say.

-- D-…: numbers of drafts that were forwarded.
CREATE SEQUENCE draft_number START 300;
-- What the clock looks for.
CREATE INDEX "Ticket_promise_partial" ON "Ticket" ("firstResponseDueAt") WHERE "firstRespondedAt" IS NULL AND "firstResponseDueAt" IS NOT NULL;
CREATE INDEX "Ticket_waiting_partial" ON "Ticket" ("waitingSince") WHERE "status" = 'WAITING_CUSTOMER';
CREATE INDEX "Ticket_resolved_partial" ON "Ticket" ("resolvedAt") WHERE "status" = 'RESOLVED';
