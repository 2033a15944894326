-- AlterTable
ALTER TABLE "OutboxMessage" ADD COLUMN     "isForMany" BOOLEAN NOT NULL DEFAULT false;

-- What waits is taken in its order, those that go to thousands after all others.
CREATE INDEX "OutboxMessage_lane_partial" ON "OutboxMessage" ("isForMany", "seq") WHERE "status" = 'PENDING';
