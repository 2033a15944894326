-- CreateEnum
CREATE TYPE "Skill" AS ENUM ('LICENCE_SUPPORT', 'SERVICE');

-- CreateEnum
CREATE TYPE "ActivationStep" AS ENUM ('KEY', 'GRANULE');

-- CreateEnum
CREATE TYPE "ContractStatus" AS ENUM ('DRAFT', 'SIGNED', 'ENDED');

-- CreateEnum
CREATE TYPE "LicenceMode" AS ENUM ('DEMO', 'LIVE');

-- CreateEnum
CREATE TYPE "DeploymentKind" AS ENUM ('BC_ONLINE', 'NAV_BC13_14', 'NAV_BC_ONPREM', 'SAAS_SEATS');

-- CreateEnum
CREATE TYPE "LicenceLineKind" AS ENUM ('SITE', 'USER');

-- CreateEnum
CREATE TYPE "LicenceUserKind" AS ENUM ('ASSOCIATE', 'OTHER');

-- CreateEnum
CREATE TYPE "OfferSource" AS ENUM ('WEB', 'FILE');

-- CreateEnum
CREATE TYPE "OfferStatus" AS ENUM ('AVAILABLE', 'DISPUTED', 'APPLYING', 'APPLIED', 'APPLIED_AUTO', 'SUPERSEDED', 'REPLACED', 'REFUSED');

-- CreateEnum
CREATE TYPE "LicenceCommandKind" AS ENUM ('FETCH', 'UNASSIGN', 'APPLY');

-- CreateEnum
CREATE TYPE "CommandStatus" AS ENUM ('PENDING', 'DONE', 'FAILED');

-- CreateEnum
CREATE TYPE "KeyStatus" AS ENUM ('ISSUED', 'DELIVERED', 'ACTIVE', 'SUPERSEDED', 'REVOKED', 'EXPOSED');

-- CreateEnum
CREATE TYPE "TaskStatus" AS ENUM ('OPEN', 'DONE', 'FAILED');

-- AlterTable
ALTER TABLE "Membership" ADD COLUMN     "skills" "Skill"[] DEFAULT ARRAY[]::"Skill"[];

-- AlterTable
ALTER TABLE "Product" ADD COLUMN     "shopUrl" TEXT;

-- CreateTable
CREATE TABLE "DeploymentRule" (
    "id" TEXT NOT NULL,
    "family" TEXT NOT NULL,
    "hosting" "Hosting",
    "majorFrom" INTEGER,
    "majorTo" INTEGER,
    "productFrom" TEXT,
    "productTo" TEXT,
    "kind" TEXT NOT NULL,
    "order" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "DeploymentRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActivationGuide" (
    "step" "ActivationStep" NOT NULL,
    "words" JSONB NOT NULL,
    "picture" TEXT,

    CONSTRAINT "ActivationGuide_pkey" PRIMARY KEY ("step")
);

-- CreateTable
CREATE TABLE "Contract" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "partyName" TEXT NOT NULL,
    "status" "ContractStatus" NOT NULL,
    "companyId" TEXT NOT NULL,
    "salesManagerId" TEXT,
    "signedAt" TIMESTAMPTZ(3),
    "signedById" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Contract_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LicenceAccount" (
    "id" TEXT NOT NULL,
    "companyId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "serialNumber" TEXT NOT NULL,
    "ownerName" TEXT NOT NULL,
    "mode" "LicenceMode" NOT NULL DEFAULT 'LIVE',
    "deployment" "DeploymentKind",
    "boughtSerial" TEXT,
    "boughtOwner" TEXT,
    "contractId" TEXT,
    "isPartnersOwn" BOOLEAN NOT NULL DEFAULT false,
    "erpCode" TEXT,
    "productVersion" TEXT,
    "isDelegated" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "validTo" TIMESTAMPTZ(3),
    "graceUntil" TIMESTAMPTZ(3),
    "hold" TEXT,
    "fetchedAt" TIMESTAMPTZ(3),
    "nextFetchAt" TIMESTAMPTZ(3),
    "fetchFailures" INTEGER NOT NULL DEFAULT 0,
    "expiryTold" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LicenceAccount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LicenceType" (
    "key" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "kind" "LicenceLineKind" NOT NULL DEFAULT 'USER',
    "moduleKey" TEXT NOT NULL,
    "description" JSONB NOT NULL DEFAULT '{}',
    "order" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "LicenceType_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "LicenceLine" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "licenceType" TEXT NOT NULL,
    "kind" "LicenceLineKind" NOT NULL,
    "moduleKey" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "validTo" TIMESTAMPTZ(3),
    "order" INTEGER NOT NULL DEFAULT 0,
    "fullTold" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "LicenceLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LicenceUser" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "userRef" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "kind" "LicenceUserKind" NOT NULL DEFAULT 'ASSOCIATE',
    "lastActiveAt" TIMESTAMPTZ(3),
    "openRequests" INTEGER NOT NULL DEFAULT 0,
    "isAdmin" BOOLEAN NOT NULL DEFAULT false,
    "isSignedIn" BOOLEAN NOT NULL DEFAULT false,
    "personId" TEXT,

    CONSTRAINT "LicenceUser_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LicenceUse" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "licenceType" TEXT NOT NULL,
    "userRef" TEXT NOT NULL,
    "assignedAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),
    "removedById" TEXT,

    CONSTRAINT "LicenceUse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LicenceOffer" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "source" "OfferSource" NOT NULL,
    "status" "OfferStatus" NOT NULL,
    "revision" INTEGER NOT NULL,
    "payloadSha256" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "product" TEXT NOT NULL,
    "serialNumber" TEXT NOT NULL,
    "ownerName" TEXT NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,
    "notBefore" TIMESTAMPTZ(3),
    "notAfter" TIMESTAMPTZ(3),
    "isSignatureOk" BOOLEAN NOT NULL,
    "jws" TEXT NOT NULL,
    "changes" JSONB,
    "loadedById" TEXT,
    "appliedAt" TIMESTAMPTZ(3),
    "appliedById" TEXT,
    "disputedAt" TIMESTAMPTZ(3),
    "disputedById" TEXT,
    "disputeTicketId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LicenceOffer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OfferLine" (
    "id" TEXT NOT NULL,
    "offerId" TEXT NOT NULL,
    "licenceType" TEXT NOT NULL,
    "kind" "LicenceLineKind" NOT NULL,
    "moduleKey" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "validTo" TIMESTAMPTZ(3),
    "order" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "OfferLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LicenceCommand" (
    "id" TEXT NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "accountId" TEXT NOT NULL,
    "kind" "LicenceCommandKind" NOT NULL,
    "offerId" TEXT,
    "data" JSONB NOT NULL DEFAULT '{}',
    "byId" TEXT,
    "run" TEXT,
    "status" "CommandStatus" NOT NULL DEFAULT 'PENDING',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "notBefore" TIMESTAMPTZ(3) NOT NULL,
    "leaseUntil" TIMESTAMPTZ(3),
    "reason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "doneAt" TIMESTAMPTZ(3),

    CONSTRAINT "LicenceCommand_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LicenceRequest" (
    "id" TEXT NOT NULL,
    "run" TEXT NOT NULL,
    "ticketId" TEXT NOT NULL,
    "contractId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "named" TEXT NOT NULL,
    "isConfirmed" BOOLEAN NOT NULL DEFAULT false,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LicenceRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActivationKey" (
    "id" TEXT NOT NULL,
    "run" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "contractId" TEXT NOT NULL,
    "status" "KeyStatus" NOT NULL DEFAULT 'ISSUED',
    "ciphertext" TEXT,
    "last4" TEXT NOT NULL DEFAULT '',
    "fileId" TEXT,
    "validTo" TIMESTAMPTZ(3),
    "graceUntil" TIMESTAMPTZ(3),
    "issuedById" TEXT NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,
    "shownAt" TIMESTAMPTZ(3),
    "shownToId" TEXT,
    "hiddenAt" TIMESTAMPTZ(3),
    "activeAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ActivationKey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActivationTask" (
    "id" TEXT NOT NULL,
    "keyId" TEXT NOT NULL,
    "step" "ActivationStep" NOT NULL,
    "status" "TaskStatus" NOT NULL DEFAULT 'OPEN',
    "at" TIMESTAMPTZ(3),
    "byId" TEXT,
    "ticketId" TEXT,
    "remindedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ActivationTask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "_licenceContact" (
    "A" TEXT NOT NULL,
    "B" TEXT NOT NULL,

    CONSTRAINT "_licenceContact_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE UNIQUE INDEX "Contract_number_key" ON "Contract"("number");

-- CreateIndex
CREATE INDEX "Contract_companyId_idx" ON "Contract"("companyId");

-- CreateIndex
CREATE INDEX "LicenceAccount_companyId_idx" ON "LicenceAccount"("companyId");

-- CreateIndex
CREATE INDEX "LicenceAccount_nextFetchAt_idx" ON "LicenceAccount"("nextFetchAt");

-- CreateIndex
CREATE UNIQUE INDEX "LicenceAccount_productId_serialNumber_key" ON "LicenceAccount"("productId", "serialNumber");

-- CreateIndex
CREATE UNIQUE INDEX "LicenceLine_accountId_licenceType_key" ON "LicenceLine"("accountId", "licenceType");

-- CreateIndex
CREATE INDEX "LicenceUser_personId_idx" ON "LicenceUser"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "LicenceUser_accountId_userRef_key" ON "LicenceUser"("accountId", "userRef");

-- CreateIndex
CREATE INDEX "LicenceUse_accountId_licenceType_idx" ON "LicenceUse"("accountId", "licenceType");

-- CreateIndex
CREATE INDEX "LicenceOffer_accountId_status_idx" ON "LicenceOffer"("accountId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "LicenceOffer_accountId_payloadSha256_key" ON "LicenceOffer"("accountId", "payloadSha256");

-- CreateIndex
CREATE UNIQUE INDEX "OfferLine_offerId_licenceType_key" ON "OfferLine"("offerId", "licenceType");

-- CreateIndex
CREATE UNIQUE INDEX "LicenceCommand_run_key" ON "LicenceCommand"("run");

-- CreateIndex
CREATE INDEX "LicenceCommand_status_notBefore_idx" ON "LicenceCommand"("status", "notBefore");

-- CreateIndex
CREATE INDEX "LicenceCommand_accountId_status_idx" ON "LicenceCommand"("accountId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "LicenceRequest_run_key" ON "LicenceRequest"("run");

-- CreateIndex
CREATE UNIQUE INDEX "LicenceRequest_ticketId_key" ON "LicenceRequest"("ticketId");

-- CreateIndex
CREATE INDEX "LicenceRequest_accountId_idx" ON "LicenceRequest"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "ActivationKey_run_key" ON "ActivationKey"("run");

-- CreateIndex
CREATE INDEX "ActivationKey_accountId_idx" ON "ActivationKey"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "ActivationTask_keyId_step_key" ON "ActivationTask"("keyId", "step");

-- CreateIndex
CREATE INDEX "_licenceContact_B_index" ON "_licenceContact"("B");

-- AddForeignKey
ALTER TABLE "Contract" ADD CONSTRAINT "Contract_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contract" ADD CONSTRAINT "Contract_salesManagerId_fkey" FOREIGN KEY ("salesManagerId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contract" ADD CONSTRAINT "Contract_signedById_fkey" FOREIGN KEY ("signedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LicenceAccount" ADD CONSTRAINT "LicenceAccount_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LicenceAccount" ADD CONSTRAINT "LicenceAccount_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LicenceAccount" ADD CONSTRAINT "LicenceAccount_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "Contract"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LicenceAccount" ADD CONSTRAINT "LicenceAccount_erpCode_fkey" FOREIGN KEY ("erpCode") REFERENCES "ErpVersion"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LicenceType" ADD CONSTRAINT "LicenceType_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LicenceLine" ADD CONSTRAINT "LicenceLine_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "LicenceAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LicenceUser" ADD CONSTRAINT "LicenceUser_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "LicenceAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LicenceUser" ADD CONSTRAINT "LicenceUser_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LicenceUse" ADD CONSTRAINT "LicenceUse_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "LicenceAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LicenceUse" ADD CONSTRAINT "LicenceUse_removedById_fkey" FOREIGN KEY ("removedById") REFERENCES "LicenceCommand"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LicenceOffer" ADD CONSTRAINT "LicenceOffer_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "LicenceAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LicenceOffer" ADD CONSTRAINT "LicenceOffer_loadedById_fkey" FOREIGN KEY ("loadedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LicenceOffer" ADD CONSTRAINT "LicenceOffer_appliedById_fkey" FOREIGN KEY ("appliedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LicenceOffer" ADD CONSTRAINT "LicenceOffer_disputedById_fkey" FOREIGN KEY ("disputedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LicenceOffer" ADD CONSTRAINT "LicenceOffer_disputeTicketId_fkey" FOREIGN KEY ("disputeTicketId") REFERENCES "Ticket"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferLine" ADD CONSTRAINT "OfferLine_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "LicenceOffer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LicenceCommand" ADD CONSTRAINT "LicenceCommand_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "LicenceAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LicenceCommand" ADD CONSTRAINT "LicenceCommand_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "LicenceOffer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LicenceCommand" ADD CONSTRAINT "LicenceCommand_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LicenceRequest" ADD CONSTRAINT "LicenceRequest_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LicenceRequest" ADD CONSTRAINT "LicenceRequest_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "Contract"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LicenceRequest" ADD CONSTRAINT "LicenceRequest_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "LicenceAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LicenceRequest" ADD CONSTRAINT "LicenceRequest_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivationKey" ADD CONSTRAINT "ActivationKey_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "LicenceAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivationKey" ADD CONSTRAINT "ActivationKey_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "LicenceRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivationKey" ADD CONSTRAINT "ActivationKey_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "Contract"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivationKey" ADD CONSTRAINT "ActivationKey_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "Attachment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivationKey" ADD CONSTRAINT "ActivationKey_issuedById_fkey" FOREIGN KEY ("issuedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivationKey" ADD CONSTRAINT "ActivationKey_shownToId_fkey" FOREIGN KEY ("shownToId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivationTask" ADD CONSTRAINT "ActivationTask_keyId_fkey" FOREIGN KEY ("keyId") REFERENCES "ActivationKey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivationTask" ADD CONSTRAINT "ActivationTask_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivationTask" ADD CONSTRAINT "ActivationTask_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_licenceContact" ADD CONSTRAINT "_licenceContact_A_fkey" FOREIGN KEY ("A") REFERENCES "LicenceAccount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_licenceContact" ADD CONSTRAINT "_licenceContact_B_fkey" FOREIGN KEY ("B") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say.

ALTER TABLE "LicenceLine" ADD CONSTRAINT "LicenceLine_quantity_check" CHECK ("quantity" >= 0);
ALTER TABLE "OfferLine" ADD CONSTRAINT "OfferLine_quantity_check" CHECK ("quantity" >= 0);
ALTER TABLE "LicenceAccount" ADD CONSTRAINT "LicenceAccount_revision_check" CHECK ("revision" >= 0);

-- One licence of a kind for one user at a time (INV-43).
CREATE UNIQUE INDEX "LicenceUse_active_partial" ON "LicenceUse" ("accountId", "licenceType", "userRef") WHERE "removedAt" IS NULL;

-- At most one offer waits, and one is being applied (DOMAIN §3.3, X10).
CREATE UNIQUE INDEX "LicenceOffer_waiting_partial" ON "LicenceOffer" ("accountId") WHERE "status" IN ('AVAILABLE', 'DISPUTED');
CREATE UNIQUE INDEX "LicenceOffer_applying_partial" ON "LicenceOffer" ("accountId") WHERE "status" = 'APPLYING';
CREATE UNIQUE INDEX "LicenceCommand_apply_partial" ON "LicenceCommand" ("offerId") WHERE "kind" = 'APPLY' AND "status" <> 'FAILED';

-- At most one key of an installation is active (INV-42).
CREATE UNIQUE INDEX "ActivationKey_active_partial" ON "ActivationKey" ("accountId") WHERE "status" = 'ACTIVE';
ALTER TABLE "ActivationKey" ADD CONSTRAINT "ActivationKey_material_check" CHECK ("ciphertext" IS NOT NULL OR "fileId" IS NOT NULL);

-- A licence is asked for, and a key issued, under a signed contract only (INV-40).
CREATE FUNCTION "needs_signed_contract"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT "status" FROM "Contract" WHERE "id" = NEW."contractId") IS DISTINCT FROM 'SIGNED' THEN
    RAISE EXCEPTION 'the contract is not signed (INV-40)' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "LicenceRequest_contract" BEFORE INSERT ON "LicenceRequest" FOR EACH ROW EXECUTE FUNCTION "needs_signed_contract"();
CREATE TRIGGER "ActivationKey_contract" BEFORE INSERT ON "ActivationKey" FOR EACH ROW EXECUTE FUNCTION "needs_signed_contract"();
