-- AlterEnum
ALTER TYPE "ChannelPurpose" ADD VALUE 'COMMUNITY';

-- CreateTable
CREATE TABLE "AnswerRating" (
    "answer" TEXT NOT NULL,
    "reader" TEXT NOT NULL,
    "isHelpful" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AnswerRating_pkey" PRIMARY KEY ("answer","reader")
);

-- Everybody may be in a community's channel: what is private is never for it (INV-73). As text: a new value is not used in the transaction that adds it.
ALTER TABLE "RegisteredChannel" ADD CONSTRAINT "RegisteredChannel_community_check"
  CHECK ("purpose"::text <> 'COMMUNITY' OR NOT "isRosterFit");
