-- What Prisma cannot say.

-- When a transaction ends, a key is active exactly if all of its tasks are done (INV-41).
CREATE FUNCTION "activation_is_whole"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  issued TEXT := to_jsonb(NEW) ->> TG_ARGV[0];
BEGIN
  IF EXISTS (
    SELECT FROM "ActivationKey" k
    WHERE k."id" = issued AND k."status" IN ('ISSUED', 'DELIVERED', 'ACTIVE')
      AND (k."status" = 'ACTIVE') <> (
        SELECT coalesce(bool_and(t."status" = 'DONE'), false) FROM "ActivationTask" t WHERE t."keyId" = k."id")) THEN
    RAISE EXCEPTION 'key % is active with a task open, or the other way round (INV-41)', issued
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "ActivationKey_whole" AFTER INSERT OR UPDATE OF "status" ON "ActivationKey"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "activation_is_whole"('id');
CREATE CONSTRAINT TRIGGER "ActivationTask_whole" AFTER INSERT OR UPDATE OF "status" ON "ActivationTask"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "activation_is_whole"('keyId');

-- What has ended stays so.
CREATE FUNCTION "key_stays_ended"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."status" IN ('SUPERSEDED', 'REVOKED', 'EXPOSED') AND NEW."status" <> OLD."status" THEN
    RAISE EXCEPTION 'key % is % for good', OLD."id", OLD."status" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "ActivationKey_ended" BEFORE UPDATE ON "ActivationKey"
  FOR EACH ROW EXECUTE FUNCTION "key_stays_ended"();
