-- AlterTable
ALTER TABLE "AccessRequest" ADD COLUMN     "inviteBouncedAt" TIMESTAMPTZ(3),
ADD COLUMN     "inviteEndReason" "SeatEnd";
