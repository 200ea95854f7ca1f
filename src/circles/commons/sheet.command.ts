import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { insertRows } from "#platform/db/insert-rows.ts";
import { otherSlug, slugOf } from "#platform/text/slug.ts";
import type { CommonKind, Licence, Step } from "../circle.ts";
import { findAnswering } from "../circles.query.ts";
import { tell } from "../news/news.command.ts";
import { routes } from "../routes.ts";

export interface Sheet {
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  /** Residents a year, of a procedure. */
  readonly cases: number | null;
  readonly steps: readonly Step[];
}

export interface NewCommon extends Sheet {
  readonly kind: CommonKind;
  readonly licence: Licence;
}

interface Origin {
  readonly circleId: string | null;
  readonly proposalId: string | null;
  readonly fromId: string | null;
}

async function writeVersion(
  trx: Db,
  commonId: string,
  number: number,
  { title, summary, body, cases, steps }: Sheet,
  changed: string | null,
  by: string,
): Promise<void> {
  await sql`
    insert into circles.version (common_id, number, title, summary, body, cases, changed, written_by)
    values (${commonId}, ${number}, ${title}, ${summary}, ${body}, ${cases}, ${changed}, ${by})`.execute(trx);
  const ranks = { before: 0, after: 0 };
  await insertRows(
    trx,
    "circles.step",
    steps.map(({ phase, what, counter, papers, minutes }) => ({ common_id: commonId, number, phase, rank: ++ranks[phase], what, counter, papers, minutes })),
  );
}

async function insertCommon(
  trx: Db,
  { kind, licence, ...sheet }: NewCommon,
  { circleId, proposalId, fromId }: Origin,
  by: string,
): Promise<{ id: string; slug: string }> {
  const wanted = slugOf(sheet.title, "commun");
  const { rows } = await sql<{ id: string; slug: string }>`
    insert into circles.common (slug, kind, licence, circle_id, proposal_id, from_id)
    values (case when exists (select from circles.common where slug = ${wanted}) then ${otherSlug(wanted)} else ${wanted} end, ${kind}, ${licence}, ${circleId}, ${proposalId}, ${fromId})
    returning id, slug`.execute(trx);
  await writeVersion(trx, rows[0]!.id, 1, sheet, null, by);
  return rows[0]!;
}

/** What a circle adopted becomes a common, once; its authors are the structures that take part. Null: not adopted, or published already. */
export async function publish(db: Db, circleId: string, proposalId: string, common: NewCommon, by: string): Promise<string | null> {
  try {
    return await db.transaction().execute(async (trx) => {
      const { rows } = await sql`select id from circles.proposal where id = ${proposalId} and circle_id = ${circleId} and state = 'adopted' for share`.execute(
        trx,
      );
      if (!rows[0]) return null;
      const { id, slug } = await insertCommon(trx, common, { circleId, proposalId, fromId: null }, by);
      const { rows: seats } = await sql<{ id: string }>`
        insert into circles.author (common_id, structure_id) select ${id}, structure_id from circles.seat where circle_id = ${circleId} and state = 'in'
        returning structure_id as id`.execute(trx);
      await tell(
        trx,
        await findAnswering(
          trx,
          seats.map((one) => one.id),
        ),
        { news: "published", name: common.title, href: routes.common.href({ slug }) },
      );
      return slug;
    });
  } catch (error) {
    if (["common_of_proposal", "common_slug"].includes(brokenConstraint(error) ?? "")) return null;
    throw error;
  }
}

/** A structure makes its own of it, linked to where it comes from. */
export const adapt = (db: Db, from: { readonly id: string }, structureId: string, common: NewCommon, by: string): Promise<string> =>
  db.transaction().execute(async (trx) => {
    const { id, slug } = await insertCommon(trx, common, { circleId: null, proposalId: null, fromId: from.id }, by);
    await sql`insert into circles.author (common_id, structure_id) values (${id}, ${structureId})`.execute(trx);
    return slug;
  });

/** Another version, by a structure that made it. False when somebody was quicker: `after` is the version it was written from. */
export async function revise(
  db: Db,
  commonId: string,
  sheet: Sheet,
  { changed, after }: { readonly changed: string; readonly after: number },
  by: string,
): Promise<boolean> {
  try {
    return await db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ latest: number }>`
        select (select max(number) from circles.version where common_id = c.id) as latest from circles.common c where c.id = ${commonId} and c.state = 'published' for update of c`.execute(
        trx,
      );
      if (rows[0]?.latest !== after) return false;
      await writeVersion(trx, commonId, after + 1, sheet, changed, by);
      return true;
    });
  } catch (error) {
    if (brokenConstraint(error) === "version_pkey") return false;
    throw error;
  }
}

/** Its page stays and says why. */
export async function withdrawCommon(db: Db, commonId: string, reason: string): Promise<boolean> {
  const { numAffectedRows } =
    await sql`update circles.common set state = 'withdrawn', reason = ${reason} where id = ${commonId} and state = 'published'`.execute(db);
  return numAffectedRows === 1n;
}

interface NewUse {
  readonly structureId: string;
  readonly since: string;
  readonly words: string | null;
}

/** A structure says that it uses it too; said again, it replaces what it said. */
export async function useToo(db: Db, commonId: string, { structureId, since, words }: NewUse, by: string): Promise<void> {
  await sql`
    insert into circles.use (common_id, structure_id, since, words, told_by) values (${commonId}, ${structureId}, ${since}::date, ${words}, ${by})
    on conflict (common_id, structure_id) do update set since = excluded.since, words = excluded.words, told_by = excluded.told_by, told_at = clock_timestamp()`.execute(
    db,
  );
}

export async function useNoMore(db: Db, commonId: string, structureId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`delete from circles.use where common_id = ${commonId} and structure_id::text = ${structureId}`.execute(db);
  return numAffectedRows === 1n;
}
