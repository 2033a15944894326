-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "CompanyKind" AS ENUM ('CUSTOMER', 'PARTNER', 'VENDOR');

-- CreateEnum
CREATE TYPE "Formality" AS ENUM ('FORMAL', 'INFORMAL');

-- CreateEnum
CREATE TYPE "PersonStatus" AS ENUM ('ACTIVE', 'LOCKED', 'ANONYMISED');

-- CreateEnum
CREATE TYPE "Provider" AS ENUM ('TEAMS', 'DISCORD', 'OIDC_GOOGLE', 'OIDC_MS', 'EMAIL');

-- CreateEnum
CREATE TYPE "Assurance" AS ENUM ('NONE', 'EMAIL', 'SSO');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('USER', 'TENANT_ADMIN', 'LICENCE_ADMIN', 'PARTNER_ADMIN', 'SUPPORT_AGENT', 'VENDOR_ADMIN', 'SALES_MANAGER');

-- CreateEnum
CREATE TYPE "MembershipStatus" AS ENUM ('PENDING', 'ACTIVE', 'ENDED');

-- CreateEnum
CREATE TYPE "AgreementStatus" AS ENUM ('DRAFT', 'ACTIVE', 'SUSPENDED', 'ENDED');

-- CreateEnum
CREATE TYPE "FirstLine" AS ENUM ('PARTNER', 'VENDOR');

-- CreateEnum
CREATE TYPE "TicketPolicy" AS ENUM ('SUPER_USERS_ONLY', 'ANY_REGISTERED');

-- CreateEnum
CREATE TYPE "AmendmentStatus" AS ENUM ('REQUESTED', 'QUOTED', 'SIGNED', 'APPLIED', 'REJECTED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "SeatKind" AS ENUM ('REGULAR', 'SUBSTITUTE');

-- CreateEnum
CREATE TYPE "SeatEnd" AS ENUM ('EXPIRED', 'TAKEN_BACK', 'REVOKED', 'LEFT', 'LIMIT_CUT');

-- CreateEnum
CREATE TYPE "ErpFamily" AS ENUM ('NAV', 'BC');

-- CreateEnum
CREATE TYPE "Hosting" AS ENUM ('ONLINE', 'ONPREM');

-- CreateEnum
CREATE TYPE "TicketStatus" AS ENUM ('NEW', 'IN_PROGRESS', 'WAITING_CUSTOMER', 'WAITING_THIRD_PARTY', 'RESOLVED', 'CLOSED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "Route" AS ENUM ('PARTNER', 'VENDOR', 'COMMUNITY');

-- CreateEnum
CREATE TYPE "Visibility" AS ENUM ('PUBLIC', 'INTERNAL', 'PARTNER_INTERNAL');

-- CreateEnum
CREATE TYPE "ScanState" AS ENUM ('PENDING', 'CLEAN', 'INFECTED', 'NOT_SCANNED');

-- CreateEnum
CREATE TYPE "DraftStatus" AS ENUM ('EDITING', 'FORWARDED', 'COMMITTED', 'DISCARDED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "OutboxKind" AS ENUM ('REPLY', 'SETTLE', 'NOTICE');

-- CreateEnum
CREATE TYPE "OutboxStatus" AS ENUM ('PENDING', 'SENT', 'AMBIGUOUS', 'DEAD');

-- CreateTable
CREATE TABLE "Company" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameNorm" TEXT NOT NULL,
    "customerNo" TEXT,
    "kind" "CompanyKind" NOT NULL,
    "timezone" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "formality" "Formality" NOT NULL DEFAULT 'FORMAL',
    "contact" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Company_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CompanyDomain" (
    "domain" TEXT NOT NULL,
    "companyId" TEXT NOT NULL,
    "verifiedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CompanyDomain_pkey" PRIMARY KEY ("domain")
);

-- CreateTable
CREATE TABLE "Partnership" (
    "id" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "customerId" TEXT NOT NULL,
    "validFrom" TIMESTAMPTZ(3) NOT NULL,
    "validTo" TIMESTAMPTZ(3),

    CONSTRAINT "Partnership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL,
    "displayName" TEXT NOT NULL,
    "primaryEmail" TEXT,
    "emailVerifiedAt" TIMESTAMPTZ(3),
    "locale" TEXT,
    "timezone" TEXT,
    "status" "PersonStatus" NOT NULL DEFAULT 'ACTIVE',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Identity" (
    "id" TEXT NOT NULL,
    "provider" "Provider" NOT NULL,
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "assurance" "Assurance" NOT NULL DEFAULT 'NONE',
    "displayName" TEXT NOT NULL DEFAULT '',
    "personId" TEXT,
    "locale" TEXT,
    "timezone" TEXT,
    "place" JSONB,
    "linkedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Identity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "companyId" TEXT NOT NULL,
    "role" "Role" NOT NULL DEFAULT 'USER',
    "status" "MembershipStatus" NOT NULL DEFAULT 'ACTIVE',
    "endedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Agreement" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "status" "AgreementStatus" NOT NULL,
    "companyId" TEXT NOT NULL,
    "partnerId" TEXT,
    "salesManagerId" TEXT,
    "firstLine" "FirstLine" NOT NULL,
    "ticketPolicy" "TicketPolicy" NOT NULL,
    "superUserLimit" INTEGER NOT NULL DEFAULT 2,
    "effectiveFrom" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3),
    "signedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Amendment" (
    "id" TEXT NOT NULL,
    "agreementId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "oldValue" TEXT NOT NULL,
    "newValue" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "status" "AmendmentStatus" NOT NULL,
    "signedAt" TIMESTAMPTZ(3),
    "appliedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Amendment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SuperUserSeat" (
    "id" TEXT NOT NULL,
    "companyId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "SuperUserSeat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeatAssignment" (
    "id" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" "SeatKind" NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "endReason" "SeatEnd",
    "standsInForAssignmentId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SeatAssignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Product" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "costBearing" BOOLEAN NOT NULL DEFAULT false,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "versionHelp" JSONB,
    "versionRule" JSONB,

    CONSTRAINT "Product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProductVersion" (
    "id" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "erpCodes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "supportedUntil" TIMESTAMPTZ(3),

    CONSTRAINT "ProductVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ErpVersion" (
    "code" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "family" "ErpFamily" NOT NULL,
    "major" INTEGER,
    "hosting" "Hosting" NOT NULL,
    "order" INTEGER NOT NULL DEFAULT 0,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "ErpVersion_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "RequestType" (
    "key" TEXT NOT NULL,
    "label" JSONB NOT NULL,
    "fields" JSONB NOT NULL,
    "order" INTEGER NOT NULL DEFAULT 0,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "isCommunity" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "RequestType_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "SeverityLevel" (
    "key" TEXT NOT NULL,
    "label" JSONB NOT NULL,
    "meaning" JSONB NOT NULL,
    "order" INTEGER NOT NULL DEFAULT 0,
    "firstAnswerMinutes" INTEGER,

    CONSTRAINT "SeverityLevel_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Ticket" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "status" "TicketStatus" NOT NULL DEFAULT 'NEW',
    "route" "Route" NOT NULL,
    "typeKey" TEXT NOT NULL,
    "companyId" TEXT,
    "agreementId" TEXT,
    "requesterId" TEXT NOT NULL,
    "submittedById" TEXT NOT NULL,
    "ownerId" TEXT,
    "productId" TEXT,
    "productVersion" TEXT,
    "erpCode" TEXT,
    "severity" TEXT,
    "subject" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "poNumber" TEXT,
    "customerNameEntered" TEXT,
    "extra" JSONB NOT NULL DEFAULT '{}',
    "originChannel" TEXT NOT NULL,
    "originRef" TEXT NOT NULL DEFAULT '',
    "dedupeKey" TEXT NOT NULL,
    "followUpOfId" TEXT,
    "firstResponseDueAt" TIMESTAMPTZ(3),
    "resolvedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Ticket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TicketEvent" (
    "id" TEXT NOT NULL,
    "ticketId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "visibility" "Visibility" NOT NULL DEFAULT 'PUBLIC',
    "actorId" TEXT,
    "data" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TicketEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TicketShare" (
    "id" TEXT NOT NULL,
    "ticketId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "addedById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "TicketShare_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attachment" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mimeDeclared" TEXT,
    "mimeSniffed" TEXT NOT NULL,
    "isSafePicture" BOOLEAN NOT NULL DEFAULT false,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storageKey" TEXT NOT NULL,
    "scan" "ScanState" NOT NULL,
    "uploaderId" TEXT,
    "uploaderRef" TEXT NOT NULL,
    "ticketId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Conversation" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "version" INTEGER NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Conversation_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Draft" (
    "run" TEXT NOT NULL,
    "flow" TEXT NOT NULL,
    "rev" INTEGER NOT NULL,
    "scope" TEXT NOT NULL DEFAULT '',
    "given" JSONB NOT NULL,
    "shown" JSONB NOT NULL DEFAULT '{}',
    "personId" TEXT,
    "identityId" TEXT,
    "companyId" TEXT,
    "forwardedTo" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "status" "DraftStatus" NOT NULL DEFAULT 'EDITING',
    "result" JSONB,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("run")
);

-- CreateTable
CREATE TABLE "InboundDelivery" (
    "channel" TEXT NOT NULL,
    "deliveryId" TEXT NOT NULL,
    "replyId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "InboundDelivery_pkey" PRIMARY KEY ("channel","deliveryId")
);

-- CreateTable
CREATE TABLE "OutboxMessage" (
    "id" TEXT NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "kind" "OutboxKind" NOT NULL,
    "dedupeKey" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "place" JSONB NOT NULL,
    "payload" JSONB NOT NULL,
    "notBefore" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "status" "OutboxStatus" NOT NULL DEFAULT 'PENDING',
    "lastError" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "OutboxMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CardRef" (
    "id" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "place" JSONB NOT NULL,
    "messageId" TEXT NOT NULL,
    "readerKey" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CardRef_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoredInput" (
    "id" TEXT NOT NULL,
    "input" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StoredInput_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" TEXT NOT NULL,
    "actorId" TEXT,
    "actingRole" TEXT NOT NULL DEFAULT '',
    "action" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "channel" TEXT NOT NULL DEFAULT '',
    "deliveryId" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "_AgreementToProduct" (
    "A" TEXT NOT NULL,
    "B" TEXT NOT NULL,

    CONSTRAINT "_AgreementToProduct_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE UNIQUE INDEX "Company_key_key" ON "Company"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Company_customerNo_key" ON "Company"("customerNo");

-- CreateIndex
CREATE UNIQUE INDEX "Company_kind_nameNorm_key" ON "Company"("kind", "nameNorm");

-- CreateIndex
CREATE INDEX "CompanyDomain_companyId_idx" ON "CompanyDomain"("companyId");

-- CreateIndex
CREATE INDEX "Partnership_customerId_idx" ON "Partnership"("customerId");

-- CreateIndex
CREATE INDEX "Partnership_partnerId_idx" ON "Partnership"("partnerId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_primaryEmail_key" ON "Person"("primaryEmail");

-- CreateIndex
CREATE INDEX "Identity_personId_idx" ON "Identity"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Identity_provider_issuer_subject_key" ON "Identity"("provider", "issuer", "subject");

-- CreateIndex
CREATE INDEX "Membership_companyId_idx" ON "Membership"("companyId");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_personId_companyId_role_key" ON "Membership"("personId", "companyId", "role");

-- CreateIndex
CREATE UNIQUE INDEX "Agreement_number_key" ON "Agreement"("number");

-- CreateIndex
CREATE INDEX "Agreement_companyId_idx" ON "Agreement"("companyId");

-- CreateIndex
CREATE UNIQUE INDEX "Amendment_agreementId_seq_key" ON "Amendment"("agreementId", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "SuperUserSeat_companyId_ordinal_key" ON "SuperUserSeat"("companyId", "ordinal");

-- CreateIndex
CREATE INDEX "SeatAssignment_seatId_idx" ON "SeatAssignment"("seatId");

-- CreateIndex
CREATE INDEX "SeatAssignment_personId_idx" ON "SeatAssignment"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Product_key_key" ON "Product"("key");

-- CreateIndex
CREATE UNIQUE INDEX "ProductVersion_productId_version_key" ON "ProductVersion"("productId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Ticket_number_key" ON "Ticket"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Ticket_dedupeKey_key" ON "Ticket"("dedupeKey");

-- CreateIndex
CREATE INDEX "Ticket_changedAt_idx" ON "Ticket"("changedAt");

-- CreateIndex
CREATE INDEX "Ticket_route_changedAt_idx" ON "Ticket"("route", "changedAt");

-- CreateIndex
CREATE INDEX "Ticket_companyId_changedAt_idx" ON "Ticket"("companyId", "changedAt");

-- CreateIndex
CREATE INDEX "Ticket_requesterId_changedAt_idx" ON "Ticket"("requesterId", "changedAt");

-- CreateIndex
CREATE INDEX "Ticket_submittedById_idx" ON "Ticket"("submittedById");

-- CreateIndex
CREATE INDEX "Ticket_ownerId_idx" ON "Ticket"("ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "TicketEvent_ticketId_seq_key" ON "TicketEvent"("ticketId", "seq");

-- CreateIndex
CREATE INDEX "TicketShare_ticketId_idx" ON "TicketShare"("ticketId");

-- CreateIndex
CREATE INDEX "TicketShare_personId_idx" ON "TicketShare"("personId");

-- CreateIndex
CREATE INDEX "Attachment_ticketId_idx" ON "Attachment"("ticketId");

-- CreateIndex
CREATE INDEX "Attachment_sha256_idx" ON "Attachment"("sha256");

-- CreateIndex
CREATE INDEX "Draft_personId_status_idx" ON "Draft"("personId", "status");

-- CreateIndex
CREATE INDEX "Draft_identityId_status_idx" ON "Draft"("identityId", "status");

-- CreateIndex
CREATE INDEX "InboundDelivery_at_idx" ON "InboundDelivery"("at");

-- CreateIndex
CREATE UNIQUE INDEX "OutboxMessage_dedupeKey_key" ON "OutboxMessage"("dedupeKey");

-- CreateIndex
CREATE INDEX "OutboxMessage_status_notBefore_idx" ON "OutboxMessage"("status", "notBefore");

-- CreateIndex
CREATE INDEX "CardRef_subjectType_subjectId_idx" ON "CardRef"("subjectType", "subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "CardRef_channel_messageId_subjectType_subjectId_key" ON "CardRef"("channel", "messageId", "subjectType", "subjectId");

-- CreateIndex
CREATE INDEX "AuditEvent_subjectType_subjectId_idx" ON "AuditEvent"("subjectType", "subjectId");

-- CreateIndex
CREATE INDEX "AuditEvent_actorId_idx" ON "AuditEvent"("actorId");

-- CreateIndex
CREATE INDEX "_AgreementToProduct_B_index" ON "_AgreementToProduct"("B");

-- AddForeignKey
ALTER TABLE "CompanyDomain" ADD CONSTRAINT "CompanyDomain_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Partnership" ADD CONSTRAINT "Partnership_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Partnership" ADD CONSTRAINT "Partnership_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Identity" ADD CONSTRAINT "Identity_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Company"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_salesManagerId_fkey" FOREIGN KEY ("salesManagerId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Amendment" ADD CONSTRAINT "Amendment_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SuperUserSeat" ADD CONSTRAINT "SuperUserSeat_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatAssignment" ADD CONSTRAINT "SeatAssignment_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "SuperUserSeat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatAssignment" ADD CONSTRAINT "SeatAssignment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatAssignment" ADD CONSTRAINT "SeatAssignment_standsInForAssignmentId_fkey" FOREIGN KEY ("standsInForAssignmentId") REFERENCES "SeatAssignment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductVersion" ADD CONSTRAINT "ProductVersion_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_typeKey_fkey" FOREIGN KEY ("typeKey") REFERENCES "RequestType"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_requesterId_fkey" FOREIGN KEY ("requesterId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_submittedById_fkey" FOREIGN KEY ("submittedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_erpCode_fkey" FOREIGN KEY ("erpCode") REFERENCES "ErpVersion"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_followUpOfId_fkey" FOREIGN KEY ("followUpOfId") REFERENCES "Ticket"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TicketEvent" ADD CONSTRAINT "TicketEvent_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TicketEvent" ADD CONSTRAINT "TicketEvent_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TicketShare" ADD CONSTRAINT "TicketShare_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TicketShare" ADD CONSTRAINT "TicketShare_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TicketShare" ADD CONSTRAINT "TicketShare_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_uploaderId_fkey" FOREIGN KEY ("uploaderId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_identityId_fkey" FOREIGN KEY ("identityId") REFERENCES "Identity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_AgreementToProduct" ADD CONSTRAINT "_AgreementToProduct_A_fkey" FOREIGN KEY ("A") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_AgreementToProduct" ADD CONSTRAINT "_AgreementToProduct_B_fkey" FOREIGN KEY ("B") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say. Names end in _check, _excl or _partial, which tells test/prisma/drift.test.ts to expect them.

-- gist over text and enums, for the seats.
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Ticket numbers people see: T-10001…, P-1… (INV-30). A rolled back ticket leaves a gap, never a number used twice.
CREATE SEQUENCE ticket_number START 10001;
CREATE SEQUENCE partner_ticket_number START 1;

ALTER TABLE "Person" ADD CONSTRAINT "Person_primaryEmail_check" CHECK ("primaryEmail" = lower("primaryEmail")); -- INV-02
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_superUserLimit_check" CHECK ("superUserLimit" >= 1); -- INV-16
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_community_check" CHECK ("route" <> 'COMMUNITY' OR "companyId" IS NULL); -- INV-39
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_size_check" CHECK ("size" BETWEEN 0 AND 33554432); -- INV-38
ALTER TABLE "TicketEvent" ADD CONSTRAINT "TicketEvent_seq_check" CHECK ("seq" >= 1); -- INV-31
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_owner_check" CHECK ("personId" IS NOT NULL OR "identityId" IS NOT NULL);
ALTER TABLE "SeatAssignment" ADD CONSTRAINT "SeatAssignment_standsIn_check"
  CHECK (("kind" = 'SUBSTITUTE') = ("standsInForAssignmentId" IS NOT NULL)); -- INV-13

-- Each seat has at most one regular holder and one substitute at a time (INV-11). Ended before it began: an empty range.
ALTER TABLE "SeatAssignment" ADD CONSTRAINT "SeatAssignment_during_excl" EXCLUDE USING gist (
  "seatId" WITH =,
  "kind" WITH =,
  tstzrange("startsAt", greatest("startsAt", coalesce(least("endsAt", "endedAt"), 'infinity'))) WITH &&
);

-- One unsent draft per owner, flow and scope; those that were ever forwarded do not count (DESIGN §1 rule 9).
CREATE UNIQUE INDEX "Draft_unsent_partial" ON "Draft" (coalesce("personId", "identityId"), "flow", "scope")
  WHERE "status" = 'EDITING' AND cardinality("forwardedTo") = 0;
CREATE UNIQUE INDEX "TicketShare_active_partial" ON "TicketShare" ("ticketId", "personId") WHERE "removedAt" IS NULL;

-- The same file sent twice by the same uploader waits once (DOMAIN X65).
CREATE UNIQUE INDEX "Attachment_waiting_partial" ON "Attachment" ("uploaderRef", "sha256")
  WHERE "ticketId" IS NULL AND "removedAt" IS NULL;
-- The oldest row of each target goes first.
CREATE INDEX "OutboxMessage_pending_partial" ON "OutboxMessage" ("target", "seq") WHERE "status" = 'PENDING';

-- History is only ever added to (INV-31); an audited redaction says so in its own transaction.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('deskhand.redact', true) = 'on' THEN
    RETURN coalesce(NEW, OLD);
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END
$$;
CREATE TRIGGER "TicketEvent_append_only" BEFORE UPDATE OR DELETE ON "TicketEvent"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AuditEvent_append_only" BEFORE UPDATE OR DELETE ON "AuditEvent"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
