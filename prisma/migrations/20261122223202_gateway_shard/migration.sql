-- CreateTable
CREATE TABLE "GatewayShard" (
    "shard" INTEGER NOT NULL,
    "of" INTEGER NOT NULL,
    "holder" TEXT NOT NULL,
    "heldUntil" TIMESTAMPTZ(3) NOT NULL,
    "session" JSONB,

    CONSTRAINT "GatewayShard_pkey" PRIMARY KEY ("shard")
);

ALTER TABLE "GatewayShard" ADD CONSTRAINT "GatewayShard_shard_check" CHECK ("shard" >= 0 AND "shard" < "of");
-- Two ways of dividing the events at once would bring some of them twice.
ALTER TABLE "GatewayShard" ADD CONSTRAINT "GatewayShard_of_excl" EXCLUDE USING gist ("of" WITH <>);
