-- AlterEnum
ALTER TYPE "TokenPurpose" ADD VALUE 'SIGN_IN';

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "emailVerified" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "EntraTenant" (
    "tenantId" TEXT NOT NULL,
    "companyId" TEXT NOT NULL,

    CONSTRAINT "EntraTenant_pkey" PRIMARY KEY ("tenantId")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "companyId" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "invitedById" TEXT NOT NULL,
    "run" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CompanyClaim" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "named" TEXT NOT NULL,
    "run" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "companyId" TEXT,

    CONSTRAINT "CompanyClaim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WebSession" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "personId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "WebSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Login" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMP(3),
    "refreshTokenExpiresAt" TIMESTAMP(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Login_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuthToken" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "AuthToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormerPassword" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FormerPassword_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attempt" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "firstAt" TIMESTAMPTZ(3) NOT NULL,
    "lastAt" TIMESTAMPTZ(3) NOT NULL,
    "openAgainAt" TIMESTAMPTZ(3),

    CONSTRAINT "Attempt_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "LinkCode" (
    "id" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "shownToId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "enteredById" TEXT,
    "enteredAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "LinkCode_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "EntraTenant_companyId_idx" ON "EntraTenant"("companyId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_run_key" ON "Invitation"("run");

-- CreateIndex
CREATE INDEX "Invitation_email_idx" ON "Invitation"("email");

-- CreateIndex
CREATE UNIQUE INDEX "CompanyClaim_run_key" ON "CompanyClaim"("run");

-- CreateIndex
CREATE INDEX "CompanyClaim_personId_idx" ON "CompanyClaim"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "WebSession_token_key" ON "WebSession"("token");

-- CreateIndex
CREATE INDEX "WebSession_personId_idx" ON "WebSession"("personId");

-- CreateIndex
CREATE INDEX "Login_personId_idx" ON "Login"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Login_providerId_accountId_key" ON "Login"("providerId", "accountId");

-- CreateIndex
CREATE UNIQUE INDEX "AuthToken_identifier_key" ON "AuthToken"("identifier");

-- CreateIndex
CREATE INDEX "FormerPassword_personId_idx" ON "FormerPassword"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "LinkCode_codeHash_key" ON "LinkCode"("codeHash");

-- CreateIndex
CREATE INDEX "LinkCode_personId_idx" ON "LinkCode"("personId");

-- CreateIndex
CREATE INDEX "LinkCode_shownToId_idx" ON "LinkCode"("shownToId");

-- AddForeignKey
ALTER TABLE "EntraTenant" ADD CONSTRAINT "EntraTenant_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_invitedById_fkey" FOREIGN KEY ("invitedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompanyClaim" ADD CONSTRAINT "CompanyClaim_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompanyClaim" ADD CONSTRAINT "CompanyClaim_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WebSession" ADD CONSTRAINT "WebSession_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Login" ADD CONSTRAINT "Login_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormerPassword" ADD CONSTRAINT "FormerPassword_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LinkCode" ADD CONSTRAINT "LinkCode_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LinkCode" ADD CONSTRAINT "LinkCode_shownToId_fkey" FOREIGN KEY ("shownToId") REFERENCES "Identity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LinkCode" ADD CONSTRAINT "LinkCode_enteredById_fkey" FOREIGN KEY ("enteredById") REFERENCES "Identity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ── What Prisma cannot say ──────────────────────────────────────────────────

-- Product code sets the time, the sign-in library the yes or no: whichever changed decides.
CREATE FUNCTION person_email_verified() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW."emailVerified" AND NEW."emailVerifiedAt" IS NULL THEN NEW."emailVerifiedAt" := now(); END IF;
    NEW."emailVerified" := NEW."emailVerifiedAt" IS NOT NULL;
  ELSIF NEW."emailVerifiedAt" IS DISTINCT FROM OLD."emailVerifiedAt" THEN
    NEW."emailVerified" := NEW."emailVerifiedAt" IS NOT NULL;
  ELSIF NEW."emailVerified" IS DISTINCT FROM OLD."emailVerified" THEN
    NEW."emailVerifiedAt" := CASE WHEN NEW."emailVerified" THEN now() END;
  END IF;
  RETURN NEW;
END $$;
UPDATE "Person" SET "emailVerified" = true WHERE "emailVerifiedAt" IS NOT NULL;
CREATE TRIGGER "Person_emailVerified" BEFORE INSERT OR UPDATE ON "Person"
  FOR EACH ROW EXECUTE FUNCTION person_email_verified();

ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_email_check" CHECK (email = lower(email));
-- A code is entered by another chat than the one that shows it (X41).
ALTER TABLE "LinkCode" ADD CONSTRAINT "LinkCode_other_chat_check" CHECK ("enteredById" IS DISTINCT FROM "shownToId");
-- One code that works at a time.
CREATE UNIQUE INDEX "LinkCode_open_partial" ON "LinkCode" ("shownToId") WHERE "endedAt" IS NULL;
