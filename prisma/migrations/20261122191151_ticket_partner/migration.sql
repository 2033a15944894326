-- AlterTable
ALTER TABLE "Ticket" ADD COLUMN     "partnerId" TEXT;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Company"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Whoever the agreement named has had the first line so far.
UPDATE "Ticket" t SET "partnerId" = a."partnerId" FROM "Agreement" a
WHERE a."id" = t."agreementId" AND (t."route" = 'PARTNER' OR t."number" LIKE 'P-%');
