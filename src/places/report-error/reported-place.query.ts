import { hashOfToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";

/** Only what everybody sees can be reported. */
export async function findReportedPlace(db: Db, slug: string) {
  const place = await db
    .selectFrom("places.place")
    .select(["id", "name", "slug", "commune_code"])
    .where("slug", "=", slug)
    .where("status", "=", "published")
    .executeTakeFirst();
  return place ?? null;
}

/** By the link in the mail. */
export async function findReportByToken(db: Db, token: string) {
  const report = await db
    .selectFrom("places.error_report as r")
    .innerJoin("places.place as p", "p.id", "r.place_id")
    .select(["r.state", "r.subject", "r.wrong", "p.name", "p.slug", "p.status"])
    .where("r.token_hash", "=", hashOfToken(token))
    .executeTakeFirst();
  return report ?? null;
}

export type ReportByToken = NonNullable<Awaited<ReturnType<typeof findReportByToken>>>;
