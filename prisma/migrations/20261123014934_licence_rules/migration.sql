-- AlterTable
ALTER TABLE "LicenceUser" ADD COLUMN     "beyond" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "LicenceOffer" ADD COLUMN     "run" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "LicenceOffer_run_key" ON "LicenceOffer"("run");

-- What Prisma cannot say.

-- When a transaction ends, no live account has more licences in use than it has (INV-43); within one, both may move.
CREATE FUNCTION "licence_fits"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  account TEXT := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END) ->> TG_ARGV[0];
BEGIN
  IF EXISTS (
    SELECT FROM "LicenceUse" u
    WHERE u."accountId" = account AND u."removedAt" IS NULL
      AND EXISTS (SELECT FROM "LicenceAccount" a WHERE a."id" = account AND a."mode" = 'LIVE')
    GROUP BY u."licenceType"
    HAVING count(*) > coalesce((
      SELECT l."quantity" FROM "LicenceLine" l
      WHERE l."accountId" = account AND l."licenceType" = u."licenceType"), 0)) THEN
    RAISE EXCEPTION 'more licences would be in use than account % has (INV-43)', account USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "LicenceUse_fits" AFTER INSERT OR UPDATE ON "LicenceUse" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW."removedAt" IS NULL) EXECUTE FUNCTION "licence_fits"('accountId');
CREATE CONSTRAINT TRIGGER "LicenceLine_fits" AFTER UPDATE OR DELETE ON "LicenceLine" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION "licence_fits"('accountId');
CREATE CONSTRAINT TRIGGER "LicenceAccount_fits" AFTER UPDATE OF "mode" ON "LicenceAccount" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW."mode" = 'LIVE') EXECUTE FUNCTION "licence_fits"('id');

-- What was applied is never taken back (INV-48), and a demo becomes live with another serial and another owner only (INV-49).
CREATE FUNCTION "licence_moves_on"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."revision" < OLD."revision" THEN
    RAISE EXCEPTION 'revision % of account % is older than its %', NEW."revision", OLD."id", OLD."revision"
      USING ERRCODE = 'check_violation';
  END IF;
  IF OLD."mode" = 'DEMO' AND NEW."mode" = 'LIVE'
    AND (NEW."serialNumber" = OLD."serialNumber" OR NEW."ownerName" = OLD."ownerName") THEN
    RAISE EXCEPTION 'account % goes live with the serial number or the owner of its demo (INV-49)', OLD."id"
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "LicenceAccount_moves_on" BEFORE UPDATE ON "LicenceAccount"
  FOR EACH ROW EXECUTE FUNCTION "licence_moves_on"();

-- A dispute ends by the vendor's answer or by a newer licence, never by being applied (INV-47); what is over stays so.
CREATE FUNCTION "offer_moves"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."status" <> OLD."status" AND NOT (CASE OLD."status"
    WHEN 'AVAILABLE' THEN NEW."status" IN ('DISPUTED', 'APPLYING', 'SUPERSEDED', 'APPLIED_AUTO')
    WHEN 'DISPUTED' THEN NEW."status" IN ('AVAILABLE', 'REPLACED', 'SUPERSEDED')
    WHEN 'APPLYING' THEN NEW."status" IN ('AVAILABLE', 'SUPERSEDED', 'APPLIED', 'APPLIED_AUTO')
    ELSE false END) THEN
    RAISE EXCEPTION 'licence % cannot become % from %', OLD."id", NEW."status", OLD."status" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "LicenceOffer_moves" BEFORE UPDATE OF "status" ON "LicenceOffer"
  FOR EACH ROW EXECUTE FUNCTION "offer_moves"();
