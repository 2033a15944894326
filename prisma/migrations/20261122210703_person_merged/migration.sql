-- AlterEnum
ALTER TYPE "PersonStatus" ADD VALUE 'MERGED';

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "mergedIntoId" TEXT;

-- CreateIndex
CREATE INDEX "Person_mergedIntoId_idx" ON "Person"("mergedIntoId");

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "Person" ADD CONSTRAINT "Person_merged_check" CHECK (("status"::text = 'MERGED') = ("mergedIntoId" IS NOT NULL));

-- What is committed for an account while it becomes part of another would be lost with it: the turn waits for the merge
-- and is tried again, as the account that stays (DOMAIN X57). Every commit of a flow keeps its draft.
CREATE FUNCTION refuse_merged_owner() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  owner record;
BEGIN
  SELECT "status" INTO owner FROM "Person" WHERE "id" = NEW."personId" FOR KEY SHARE;
  IF owner."status"::text = 'MERGED' THEN
    RAISE EXCEPTION 'This account became part of another.' USING ERRCODE = '40001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Draft_merged_owner" BEFORE INSERT OR UPDATE ON "Draft"
  FOR EACH ROW WHEN (NEW."personId" IS NOT NULL) EXECUTE FUNCTION refuse_merged_owner();
