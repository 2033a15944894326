import type { LicenceAccountCard, SourceUser } from '../../src/core/ports.ts'
import { fitting, type LicenceUse } from '../../src/domain/licence.ts'
import type { Tx } from '../client.ts'
import { storableJson } from './storable.ts'

/** Everything that the source said is in use, what an account has no room for last. */
export const everyUse = ({ uses, users }: LicenceAccountCard): readonly LicenceUse[] => [
  ...uses,
  ...users.flatMap(({ userRef, kind, beyond }) =>
    beyond.map((licenceType) => ({ licenceType, userRef, userKind: kind })),
  ),
]

/**
 * Brings the licences of a locked account's users to `uses`, as far as it has room for them. Of what is beyond that is
 * kept whose it is (INV-43): the number that was signed stands, and people see what the source says besides.
 * `known`: the account as it was read under the lock; `numbers`: what it may have now.
 */
export async function keepUses(
  tx: Tx,
  known: LicenceAccountCard,
  numbers: Pick<LicenceAccountCard, 'mode' | 'lines'>,
  uses: readonly LicenceUse[],
  at: Date,
): Promise<void> {
  const next = fitting({ ...numbers, uses })
  const [before, after] = [known.uses, next.uses].map((all) => new Set(all.map(keyOf)))
  const ended = known.uses.filter((use) => !after?.has(keyOf(use)))
  const begun = next.uses.filter((use) => !before?.has(keyOf(use)))
  const accountId = known.id
  if (ended.length > 0)
    await tx.licenceUse.updateMany({
      where: {
        accountId,
        removedAt: null,
        OR: ended.map(({ licenceType, userRef }) => ({ licenceType, userRef })),
      },
      data: { removedAt: at },
    })
  await tx.licenceUse.createMany({
    data: begun.map(({ licenceType, userRef }) => ({ accountId, licenceType, userRef, assignedAt: at })),
  })
  await tx.$executeRaw`
    UPDATE "LicenceUser" person SET "beyond" = types.list
    FROM (
      SELECT one."id", ARRAY(
        SELECT use."licenceType"
        FROM jsonb_to_recordset(${storableJson(next.beyond)}::jsonb) AS use("licenceType" text, "userRef" text)
        WHERE use."userRef" = one."userRef" ORDER BY 1) AS list
      FROM "LicenceUser" one WHERE one."accountId" = ${accountId}) AS types
    WHERE person."id" = types."id" AND person."beyond" <> types.list`
}

/** Whoever is in the product, as its source says; nobody else. They are matched with people here by confirmed address. */
export async function keepUsers(tx: Tx, accountId: string, users: readonly SourceUser[]): Promise<void> {
  await tx.licenceUser.deleteMany({
    where: { accountId, userRef: { notIn: users.map(({ userRef }) => userRef) } },
  })
  await tx.$executeRaw`
    INSERT INTO "LicenceUser" ("id", "accountId", "userRef", "name", "email", "kind", "lastActiveAt", "openRequests",
      "isAdmin", "isSignedIn", "personId")
    SELECT gen_random_uuid()::text, ${accountId}, said."userRef", said."name", said."email", said."kind"::"LicenceUserKind",
      said."lastActiveAt", said."openRequests", said."isAdmin", said."isSignedIn", person."id"
    FROM jsonb_to_recordset(${storableJson(users)}::jsonb) AS said("userRef" text, "name" text, "email" text, "kind" text,
      "lastActiveAt" timestamptz, "openRequests" int, "isAdmin" boolean, "isSignedIn" boolean)
    LEFT JOIN "Person" person ON person."primaryEmail" = lower(said."email")
      AND person."emailVerifiedAt" IS NOT NULL AND person."status" = 'ACTIVE'
    ON CONFLICT ("accountId", "userRef") DO UPDATE SET "name" = EXCLUDED."name", "email" = EXCLUDED."email",
      "kind" = EXCLUDED."kind", "lastActiveAt" = EXCLUDED."lastActiveAt", "openRequests" = EXCLUDED."openRequests",
      "isAdmin" = EXCLUDED."isAdmin", "isSignedIn" = EXCLUDED."isSignedIn", "personId" = EXCLUDED."personId"`
}

/** Which licence of whom, to compare. */
export const keyOf = ({ licenceType, userRef }: LicenceUse) => JSON.stringify([licenceType, userRef])
