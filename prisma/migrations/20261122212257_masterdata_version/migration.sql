-- Whoever keeps master data in memory sees by this row that it has changed. Its value is new each time, never counted on:
-- what was read within a transaction that failed is never taken for what another one made of it.
CREATE FUNCTION masterdata_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "Setting" ("key", "value") VALUES ('masterdata', to_jsonb(gen_random_uuid()))
  ON CONFLICT ("key") DO UPDATE SET "value" = EXCLUDED."value";
  RETURN NULL;
END $$;
-- Only beside master data that is there already: a new database has no row of its own, so that it counts as empty.
INSERT INTO "Setting" ("key", "value") SELECT 'masterdata', to_jsonb(gen_random_uuid()) WHERE EXISTS (SELECT FROM "RequestType");

CREATE TRIGGER "RequestType_changed" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "RequestType"
  FOR EACH STATEMENT EXECUTE FUNCTION masterdata_changed();
CREATE TRIGGER "ErpVersion_changed" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "ErpVersion"
  FOR EACH STATEMENT EXECUTE FUNCTION masterdata_changed();
CREATE TRIGGER "SeverityLevel_changed" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "SeverityLevel"
  FOR EACH STATEMENT EXECUTE FUNCTION masterdata_changed();
CREATE TRIGGER "Product_changed" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Product"
  FOR EACH STATEMENT EXECUTE FUNCTION masterdata_changed();
CREATE TRIGGER "ProductVersion_changed" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "ProductVersion"
  FOR EACH STATEMENT EXECUTE FUNCTION masterdata_changed();
