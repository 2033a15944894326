-- CreateEnum
CREATE TYPE "TenantType" AS ENUM ('STANDARD', 'CUSTOM');

-- CreateEnum
CREATE TYPE "TenantStatus" AS ENUM ('DRAFT', 'AWAIT_CONSENT', 'PROVISIONING', 'FAILED', 'ABANDONED', 'WAIT_SERVICE_CONFIG', 'BASE_CONFIGURED', 'ADMIN_INVITED', 'ADMIN_VERIFIED', 'HANDED_OVER', 'SUSPENDED', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "RoleInTenant" AS ENUM ('VIEWER', 'EDITOR', 'ADMIN', 'PARTNER_MANAGER');

-- CreateEnum
CREATE TYPE "TenantRoleOrigin" AS ENUM ('CUSTOMER', 'PARTNER');

-- CreateEnum
CREATE TYPE "TenantRoleStatus" AS ENUM ('INVITED', 'ACTIVE', 'ENDED');

-- CreateEnum
CREATE TYPE "TenantJobKind" AS ENUM ('CREATE', 'ROLES', 'PREVIEW', 'COPY');

-- CreateEnum
CREATE TYPE "TenantJobStatus" AS ENUM ('RUNNING', 'FAILED', 'DONE');

-- CreateEnum
CREATE TYPE "CopyStatus" AS ENUM ('PREVIEWING', 'SHOWN', 'COPYING', 'DONE', 'FAILED', 'ENDED');

-- CreateEnum
CREATE TYPE "PriceInterval" AS ENUM ('MONTH', 'YEAR', 'ONCE');

-- CreateEnum
CREATE TYPE "OrderStatus" AS ENUM ('SHOWN', 'ACCEPTED', 'PROVISIONING', 'ACTIVE', 'CANCELLED', 'DECLINED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "SystemNoticeKind" AS ENUM ('OUTAGE', 'SECURITY', 'COST');

-- CreateEnum
CREATE TYPE "SystemNoticeStatus" AS ENUM ('DRAFT', 'SENT');

-- CreateTable
CREATE TABLE "TenantEdition" (
    "key" TEXT NOT NULL,
    "label" JSONB NOT NULL,
    "description" JSONB NOT NULL,
    "order" INTEGER NOT NULL DEFAULT 0,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "TenantEdition_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "TenantCharset" (
    "key" TEXT NOT NULL,
    "order" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "TenantCharset_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "ReservedTenantName" (
    "name" TEXT NOT NULL,

    CONSTRAINT "ReservedTenantName_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "Tenant" (
    "id" TEXT NOT NULL,
    "run" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameNorm" TEXT NOT NULL,
    "nameGlance" TEXT NOT NULL,
    "type" "TenantType" NOT NULL,
    "editionKey" TEXT NOT NULL,
    "charset" TEXT NOT NULL DEFAULT 'UTF-8',
    "logoId" TEXT,
    "masterId" TEXT,
    "path" TEXT[],
    "status" "TenantStatus" NOT NULL,
    "failedAt" TIMESTAMPTZ(3),
    "declinesCopies" BOOLEAN NOT NULL DEFAULT false,
    "partnerId" TEXT NOT NULL,
    "customerId" TEXT,
    "createdById" TEXT NOT NULL,
    "alertedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Tenant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TenantRole" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "role" "RoleInTenant" NOT NULL,
    "origin" "TenantRoleOrigin" NOT NULL,
    "status" "TenantRoleStatus" NOT NULL,
    "personId" TEXT,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "userName" TEXT,
    "invitationId" TEXT,
    "bouncedAt" TIMESTAMPTZ(3),
    "bounceToldAt" TIMESTAMPTZ(3),
    "invitedById" TEXT,
    "run" TEXT,
    "activeAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "endedById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TenantRole_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TenantJob" (
    "id" TEXT NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "kind" "TenantJobKind" NOT NULL,
    "copyId" TEXT,
    "status" "TenantJobStatus" NOT NULL DEFAULT 'RUNNING',
    "done" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "attempt" INTEGER NOT NULL DEFAULT 1,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "byId" TEXT,
    "notBefore" TIMESTAMPTZ(3) NOT NULL,
    "leaseUntil" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "doneAt" TIMESTAMPTZ(3),

    CONSTRAINT "TenantJob_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CopyJob" (
    "id" TEXT NOT NULL,
    "run" TEXT NOT NULL,
    "fromId" TEXT NOT NULL,
    "toId" TEXT NOT NULL,
    "kinds" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "status" "CopyStatus" NOT NULL DEFAULT 'PREVIEWING',
    "preview" JSONB,
    "error" TEXT,
    "byId" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "doneAt" TIMESTAMPTZ(3),

    CONSTRAINT "CopyJob_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HandOver" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "run" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" TEXT NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "acceptedById" TEXT,

    CONSTRAINT "HandOver_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CostProduct" (
    "sku" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "description" JSONB NOT NULL DEFAULT '{}',
    "tenantType" "TenantType",
    "editionKey" TEXT,
    "order" INTEGER NOT NULL DEFAULT 0,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "CostProduct_pkey" PRIMARY KEY ("sku")
);

-- CreateTable
CREATE TABLE "PriceList" (
    "version" TEXT NOT NULL,
    "validFrom" TIMESTAMPTZ(3) NOT NULL,
    "validTo" TIMESTAMPTZ(3),
    "url" TEXT,

    CONSTRAINT "PriceList_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "Price" (
    "list" TEXT NOT NULL,
    "sku" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "interval" "PriceInterval" NOT NULL,
    "unlockableOnline" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "Price_pkey" PRIMARY KEY ("list","sku")
);

-- CreateTable
CREATE TABLE "ConditionsVersion" (
    "version" TEXT NOT NULL,
    "validFrom" TIMESTAMPTZ(3) NOT NULL,
    "validTo" TIMESTAMPTZ(3),
    "text" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "ConditionsVersion_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "UnlockOrder" (
    "id" TEXT NOT NULL,
    "run" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "sku" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "interval" "PriceInterval" NOT NULL,
    "list" TEXT NOT NULL,
    "conditionsId" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "status" "OrderStatus" NOT NULL DEFAULT 'SHOWN',
    "shownAt" TIMESTAMPTZ(3) NOT NULL,
    "shownToId" TEXT NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "acceptedById" TEXT,
    "activatedAt" TIMESTAMPTZ(3),
    "endsAt" TIMESTAMPTZ(3),
    "cancelledById" TEXT,
    "mailSentAt" TIMESTAMPTZ(3),
    "adminsToldAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "UnlockOrder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InvoiceLine" (
    "orderId" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "InvoiceLine_pkey" PRIMARY KEY ("orderId","month")
);

-- CreateTable
CREATE TABLE "SystemNotice" (
    "id" TEXT NOT NULL,
    "run" TEXT NOT NULL,
    "kind" "SystemNoticeKind" NOT NULL,
    "status" "SystemNoticeStatus" NOT NULL DEFAULT 'DRAFT',
    "text" JSONB NOT NULL,
    "audience" INTEGER NOT NULL DEFAULT 0,
    "writtenById" TEXT NOT NULL,
    "sentById" TEXT,
    "sentAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SystemNotice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Tenant_run_key" ON "Tenant"("run");

-- CreateIndex
CREATE INDEX "Tenant_partnerId_idx" ON "Tenant"("partnerId");

-- CreateIndex
CREATE INDEX "Tenant_customerId_idx" ON "Tenant"("customerId");

-- CreateIndex
CREATE INDEX "Tenant_masterId_idx" ON "Tenant"("masterId");

-- CreateIndex
CREATE INDEX "Tenant_path_idx" ON "Tenant" USING GIN ("path");

-- CreateIndex
CREATE UNIQUE INDEX "TenantRole_run_key" ON "TenantRole"("run");

-- CreateIndex
CREATE INDEX "TenantRole_tenantId_idx" ON "TenantRole"("tenantId");

-- CreateIndex
CREATE INDEX "TenantRole_personId_idx" ON "TenantRole"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "TenantJob_key_key" ON "TenantJob"("key");

-- CreateIndex
CREATE INDEX "TenantJob_status_notBefore_idx" ON "TenantJob"("status", "notBefore");

-- CreateIndex
CREATE INDEX "TenantJob_tenantId_idx" ON "TenantJob"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "CopyJob_run_key" ON "CopyJob"("run");

-- CreateIndex
CREATE INDEX "CopyJob_fromId_idx" ON "CopyJob"("fromId");

-- CreateIndex
CREATE INDEX "CopyJob_toId_idx" ON "CopyJob"("toId");

-- CreateIndex
CREATE UNIQUE INDEX "HandOver_run_key" ON "HandOver"("run");

-- CreateIndex
CREATE INDEX "HandOver_tenantId_idx" ON "HandOver"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "CostProduct_tenantType_editionKey_key" ON "CostProduct"("tenantType", "editionKey");

-- CreateIndex
CREATE UNIQUE INDEX "UnlockOrder_run_key" ON "UnlockOrder"("run");

-- CreateIndex
CREATE INDEX "UnlockOrder_tenantId_idx" ON "UnlockOrder"("tenantId");

-- CreateIndex
CREATE INDEX "InvoiceLine_month_idx" ON "InvoiceLine"("month");

-- CreateIndex
CREATE UNIQUE INDEX "SystemNotice_run_key" ON "SystemNotice"("run");

-- AddForeignKey
ALTER TABLE "Tenant" ADD CONSTRAINT "Tenant_editionKey_fkey" FOREIGN KEY ("editionKey") REFERENCES "TenantEdition"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tenant" ADD CONSTRAINT "Tenant_logoId_fkey" FOREIGN KEY ("logoId") REFERENCES "Attachment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tenant" ADD CONSTRAINT "Tenant_masterId_fkey" FOREIGN KEY ("masterId") REFERENCES "Tenant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tenant" ADD CONSTRAINT "Tenant_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tenant" ADD CONSTRAINT "Tenant_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "Company"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tenant" ADD CONSTRAINT "Tenant_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TenantRole" ADD CONSTRAINT "TenantRole_tenantId_fkey" FOREIGN KEY ("tenantId") REFERENCES "Tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TenantRole" ADD CONSTRAINT "TenantRole_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TenantRole" ADD CONSTRAINT "TenantRole_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "Invitation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TenantRole" ADD CONSTRAINT "TenantRole_invitedById_fkey" FOREIGN KEY ("invitedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TenantRole" ADD CONSTRAINT "TenantRole_endedById_fkey" FOREIGN KEY ("endedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TenantJob" ADD CONSTRAINT "TenantJob_tenantId_fkey" FOREIGN KEY ("tenantId") REFERENCES "Tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TenantJob" ADD CONSTRAINT "TenantJob_copyId_fkey" FOREIGN KEY ("copyId") REFERENCES "CopyJob"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TenantJob" ADD CONSTRAINT "TenantJob_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CopyJob" ADD CONSTRAINT "CopyJob_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CopyJob" ADD CONSTRAINT "CopyJob_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CopyJob" ADD CONSTRAINT "CopyJob_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HandOver" ADD CONSTRAINT "HandOver_tenantId_fkey" FOREIGN KEY ("tenantId") REFERENCES "Tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HandOver" ADD CONSTRAINT "HandOver_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HandOver" ADD CONSTRAINT "HandOver_acceptedById_fkey" FOREIGN KEY ("acceptedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CostProduct" ADD CONSTRAINT "CostProduct_editionKey_fkey" FOREIGN KEY ("editionKey") REFERENCES "TenantEdition"("key") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Price" ADD CONSTRAINT "Price_list_fkey" FOREIGN KEY ("list") REFERENCES "PriceList"("version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Price" ADD CONSTRAINT "Price_sku_fkey" FOREIGN KEY ("sku") REFERENCES "CostProduct"("sku") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnlockOrder" ADD CONSTRAINT "UnlockOrder_tenantId_fkey" FOREIGN KEY ("tenantId") REFERENCES "Tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnlockOrder" ADD CONSTRAINT "UnlockOrder_sku_fkey" FOREIGN KEY ("sku") REFERENCES "CostProduct"("sku") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnlockOrder" ADD CONSTRAINT "UnlockOrder_list_fkey" FOREIGN KEY ("list") REFERENCES "PriceList"("version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnlockOrder" ADD CONSTRAINT "UnlockOrder_conditionsId_fkey" FOREIGN KEY ("conditionsId") REFERENCES "ConditionsVersion"("version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnlockOrder" ADD CONSTRAINT "UnlockOrder_shownToId_fkey" FOREIGN KEY ("shownToId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnlockOrder" ADD CONSTRAINT "UnlockOrder_acceptedById_fkey" FOREIGN KEY ("acceptedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnlockOrder" ADD CONSTRAINT "UnlockOrder_cancelledById_fkey" FOREIGN KEY ("cancelledById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InvoiceLine" ADD CONSTRAINT "InvoiceLine_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "UnlockOrder"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SystemNotice" ADD CONSTRAINT "SystemNotice_writtenById_fkey" FOREIGN KEY ("writtenById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SystemNotice" ADD CONSTRAINT "SystemNotice_sentById_fkey" FOREIGN KEY ("sentById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma cannot say.

-- A name is one tenant's, and so is how it looks (INV-50, X103); plans and what was given up hold none.
CREATE UNIQUE INDEX "Tenant_name_partial" ON "Tenant" ("nameNorm") WHERE "status" NOT IN ('DRAFT', 'AWAIT_CONSENT', 'ABANDONED');
CREATE UNIQUE INDEX "Tenant_glance_partial" ON "Tenant" ("nameGlance") WHERE "status" NOT IN ('DRAFT', 'AWAIT_CONSENT', 'ABANDONED');
ALTER TABLE "Tenant" ADD CONSTRAINT "Tenant_name_check" CHECK ("nameNorm" <> '' AND char_length("name") <= 80);
ALTER TABLE "Tenant" ADD CONSTRAINT "Tenant_charset_check" CHECK ("type" <> 'STANDARD' OR "charset" = 'UTF-8');

-- A forest: nobody is their own master, eight deep at most, and every path is the master's with the own id behind it (INV-51).
ALTER TABLE "Tenant" ADD CONSTRAINT "Tenant_path_check" CHECK (
  "masterId" IS DISTINCT FROM "id" AND cardinality("path") BETWEEN 1 AND 8 AND "path"[cardinality("path")] = "id"
);
CREATE FUNCTION "follows_its_master"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "Tenant" AS t LEFT JOIN "Tenant" AS m ON m."id" = t."masterId"
    WHERE (t."id" = NEW."id" OR t."masterId" = NEW."id")
      AND t."path" IS DISTINCT FROM coalesce(m."path", '{}') || t."id"
  ) THEN
    RAISE EXCEPTION 'the path of a tenant is not its master''s (INV-51)' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "Tenant_path" AFTER INSERT OR UPDATE OF "path", "masterId" ON "Tenant"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "follows_its_master"();

-- One role of somebody in a tenant at a time; only who is known holds one (INV-03).
CREATE UNIQUE INDEX "TenantRole_person_partial" ON "TenantRole" ("tenantId", "personId", "origin") WHERE "status" <> 'ENDED' AND "personId" IS NOT NULL;
CREATE UNIQUE INDEX "TenantRole_email_partial" ON "TenantRole" ("tenantId", "email") WHERE "status" = 'INVITED';
ALTER TABLE "TenantRole" ADD CONSTRAINT "TenantRole_person_check" CHECK ("status" <> 'ACTIVE' OR "personId" IS NOT NULL);
ALTER TABLE "TenantRole" ADD CONSTRAINT "TenantRole_origin_check" CHECK ("origin" = 'PARTNER' OR "role" <> 'PARTNER_MANAGER');

-- A tenant is made once (INV-58).
CREATE UNIQUE INDEX "TenantJob_create_partial" ON "TenantJob" ("tenantId") WHERE "kind" = 'CREATE';
ALTER TABLE "CopyJob" ADD CONSTRAINT "CopyJob_ends_check" CHECK ("fromId" <> "toId");

-- The same thing is not bought twice at once (X109), and nothing is accepted before it was shown (INV-59).
CREATE UNIQUE INDEX "UnlockOrder_running_partial" ON "UnlockOrder" ("tenantId", "sku") WHERE "status" IN ('ACCEPTED', 'PROVISIONING', 'ACTIVE');
ALTER TABLE "UnlockOrder" ADD CONSTRAINT "UnlockOrder_accepted_check" CHECK (
  "acceptedAt" >= "shownAt" AND ("status" IN ('SHOWN', 'DECLINED', 'EXPIRED')) = ("acceptedAt" IS NULL)
);
ALTER TABLE "Price" ADD CONSTRAINT "Price_amount_check" CHECK ("amount" >= 0);
ALTER TABLE "InvoiceLine" ADD CONSTRAINT "InvoiceLine_amount_check" CHECK ("amount" >= 0);
