-- CreateEnum
CREATE TYPE "AccessRelation" AS ENUM ('CUSTOMER', 'PARTNER');

-- CreateEnum
CREATE TYPE "AccessStatus" AS ENUM ('SUBMITTED', 'NEEDS_INFO', 'BLOCKED_LIMIT', 'INVITED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN', 'INVITE_EXPIRED');

-- CreateEnum
CREATE TYPE "Consent" AS ENUM ('NONE', 'AGREED', 'OBJECTED');

-- AlterTable
ALTER TABLE "Company" ADD COLUMN     "adminsMayApprove" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Amendment" ADD COLUMN     "answer" TEXT,
ADD COLUMN     "requestedAt" TIMESTAMPTZ(3),
ADD COLUMN     "requestedById" TEXT,
ADD COLUMN     "run" TEXT;

-- AlterTable
ALTER TABLE "SeatAssignment" ADD COLUMN     "accessRequestId" TEXT,
ADD COLUMN     "endToldAt" TIMESTAMPTZ(3),
ADD COLUMN     "remindedAt" TIMESTAMPTZ(3),
ADD COLUMN     "startToldAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "AccessRequest" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "run" TEXT NOT NULL,
    "round" INTEGER NOT NULL DEFAULT 1,
    "status" "AccessStatus" NOT NULL,
    "requesterId" TEXT NOT NULL,
    "companyEntered" TEXT NOT NULL,
    "customerNo" TEXT,
    "companyId" TEXT,
    "relation" "AccessRelation" NOT NULL,
    "productIds" TEXT[],
    "phone" TEXT,
    "note" TEXT,
    "replacedId" TEXT,
    "isReplacing" BOOLEAN NOT NULL DEFAULT false,
    "periodFrom" TIMESTAMPTZ(3),
    "periodTo" TIMESTAMPTZ(3),
    "consent" "Consent" NOT NULL DEFAULT 'NONE',
    "talk" JSONB NOT NULL DEFAULT '[]',
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "pausedAt" TIMESTAMPTZ(3),
    "reminders" INTEGER NOT NULL DEFAULT 0,
    "escalatedAt" TIMESTAMPTZ(3),
    "seatId" TEXT,
    "invitedAt" TIMESTAMPTZ(3),
    "inviteExpiresAt" TIMESTAMPTZ(3),
    "invites" INTEGER NOT NULL DEFAULT 0,
    "expiryToldAt" TIMESTAMPTZ(3),
    "acceptedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AccessRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccessDecision" (
    "id" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "isApproval" BOOLEAN NOT NULL,
    "byId" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AccessDecision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "AccessRequest_number_key" ON "AccessRequest"("number");

-- CreateIndex
CREATE UNIQUE INDEX "AccessRequest_run_key" ON "AccessRequest"("run");

-- CreateIndex
CREATE INDEX "AccessRequest_companyId_status_idx" ON "AccessRequest"("companyId", "status");

-- CreateIndex
CREATE INDEX "AccessRequest_requesterId_idx" ON "AccessRequest"("requesterId");

-- CreateIndex
CREATE UNIQUE INDEX "AccessDecision_requestId_round_key" ON "AccessDecision"("requestId", "round");

-- CreateIndex
CREATE UNIQUE INDEX "Amendment_run_key" ON "Amendment"("run");

-- AddForeignKey
ALTER TABLE "Amendment" ADD CONSTRAINT "Amendment_requestedById_fkey" FOREIGN KEY ("requestedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatAssignment" ADD CONSTRAINT "SeatAssignment_accessRequestId_fkey" FOREIGN KEY ("accessRequestId") REFERENCES "AccessRequest"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccessRequest" ADD CONSTRAINT "AccessRequest_requesterId_fkey" FOREIGN KEY ("requesterId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccessRequest" ADD CONSTRAINT "AccessRequest_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccessRequest" ADD CONSTRAINT "AccessRequest_replacedId_fkey" FOREIGN KEY ("replacedId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccessRequest" ADD CONSTRAINT "AccessRequest_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "SuperUserSeat"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccessDecision" ADD CONSTRAINT "AccessDecision_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "AccessRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccessDecision" ADD CONSTRAINT "AccessDecision_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What Prisma cannot say ──────────────────────────────────────────────────

-- AR-n, as people see it.
CREATE SEQUENCE access_request_number START 1;

-- One open request per person and company (INV-20).
CREATE UNIQUE INDEX "AccessRequest_open_partial" ON "AccessRequest" ("requesterId", "companyId")
  WHERE "status" IN ('SUBMITTED', 'NEEDS_INFO', 'BLOCKED_LIMIT', 'INVITED');
ALTER TABLE "AccessRequest" ADD CONSTRAINT "AccessRequest_period_check" CHECK ("periodFrom" < "periodTo");
ALTER TABLE "AccessRequest" ADD CONSTRAINT "AccessRequest_reserved_check" CHECK ("status" <> 'INVITED' OR "seatId" IS NOT NULL); -- INV-25
ALTER TABLE "AccessRequest" ADD CONSTRAINT "AccessRequest_pause_check" CHECK (("status" = 'NEEDS_INFO') = ("pausedAt" IS NOT NULL)); -- INV-23
ALTER TABLE "AccessRequest" ADD CONSTRAINT "AccessRequest_invites_check" CHECK ("invites" BETWEEN 0 AND 4);
ALTER TABLE "AccessRequest" ADD CONSTRAINT "AccessRequest_replaced_check" CHECK ("replacedId" IS DISTINCT FROM "requesterId");

-- A seat is kept free for one person at a time; a stand-in's is kept for the period (INV-11, INV-25).
CREATE UNIQUE INDEX "AccessRequest_reserved_partial" ON "AccessRequest" ("seatId")
  WHERE "status" = 'INVITED' AND "replacedId" IS NULL;
ALTER TABLE "AccessRequest" ADD CONSTRAINT "AccessRequest_standIn_excl" EXCLUDE USING gist (
  "seatId" WITH =,
  tstzrange(coalesce("periodFrom", '-infinity'), coalesce("periodTo", 'infinity')) WITH &&
) WHERE ("status" = 'INVITED' AND "replacedId" IS NOT NULL);

-- Decisions are history (INV-21).
CREATE TRIGGER "AccessDecision_append_only" BEFORE UPDATE OR DELETE ON "AccessDecision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The limit changes only with a signed amendment that names the new one (INV-16).
CREATE FUNCTION agreement_limit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."superUserLimit" <> OLD."superUserLimit" AND NOT EXISTS (
    SELECT FROM "Amendment"
    WHERE "agreementId" = NEW.id AND field = 'superUserLimit' AND "newValue" = NEW."superUserLimit"::text
      AND status IN ('SIGNED', 'APPLIED') AND "signedAt" IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'the seat limit of % changes only by a signed amendment', OLD.number USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Agreement_limit" BEFORE UPDATE OF "superUserLimit" ON "Agreement"
  FOR EACH ROW EXECUTE FUNCTION agreement_limit();

-- Whoever has a seat already knows it.
UPDATE "SeatAssignment" SET "startToldAt" = "startsAt", "endToldAt" = "endedAt";
