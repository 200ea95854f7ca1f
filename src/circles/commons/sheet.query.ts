import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { ownStructures } from "../acting.query.ts";
import type { CommonKind, Licence, Step } from "../circle.ts";
import type { Translations } from "./translated.ts";

export interface Common {
  readonly id: string;
  readonly slug: string;
  readonly kind: CommonKind;
  readonly licence: Licence;
  readonly state: "published" | "withdrawn";
  readonly reason: string | null;
  readonly publishedAt: Date;
  readonly circleId: string | null;
  readonly circle: string | null;
  readonly fromSlug: string | null;
  readonly fromTitle: string | null;
  /** Names of structures, in alphabetical order. */
  readonly authors: readonly string[];
  /** Structures that use it too. */
  readonly uses: number;
  /** Of the version that is read. */
  readonly number: number;
  readonly latest: number;
  readonly title: string;
  readonly summary: string;
  /** What this version says in other languages, where somebody translated it. */
  readonly translations: Translations;
  readonly body: string;
  readonly cases: number | null;
  readonly changed: string | null;
  readonly writtenAt: Date;
  /** Whoever looks answers for a structure that made it. */
  readonly own: boolean;
}

/** `v` is the version. */
export const translations = sql<Translations>`coalesce((select jsonb_object_agg(x.locale, jsonb_build_object('title', x.title, 'summary', x.summary))
  from circles.translation x where x.common_id = v.common_id and x.number = v.number), '{}')`;

/** Words that a version is found by in its other languages. */
export const translatedWords = sql<string>`(select string_agg(concat_ws(' ', x.title, x.summary, x.body), ' ') from circles.translation x
  where x.common_id = v.common_id and x.number = v.number)`;

/** `c` is the common, `v` its version: the latest unless `where` says another. */
export async function findCommons(
  db: Db,
  someone: Visitor | null,
  where: RawBuilder<unknown>,
  rest: RawBuilder<unknown> = sql``,
  number: number | null = null,
): Promise<Common[]> {
  const { rows } = await sql<Common>`
    select c.id, c.slug, c.kind, c.licence, c.state, c.reason, c.published_at as "publishedAt", c.circle_id as "circleId", o.question as circle,
      f.slug as "fromSlug", (select fv.title from circles.version fv where fv.common_id = f.id order by fv.number desc limit 1) as "fromTitle",
      array(select t.name from circles.author a join people.structure t on t.id = a.structure_id where a.common_id = c.id order by t.name collate "fr-x-icu") as authors,
      (select count(*)::int from circles.use u where u.common_id = c.id) as uses,
      v.number, l.number as latest, v.title, v.summary, ${translations} as translations, v.body, v.cases, v.changed, v.written_at as "writtenAt",
      exists (select from circles.author a where a.common_id = c.id and a.structure_id = any(${ownStructures(someone)})) as own
    from circles.common c left join circles.circle o on o.id = c.circle_id left join circles.common f on f.id = c.from_id and f.state = 'published'
      cross join lateral (select max(number) as number from circles.version where common_id = c.id) l
      join circles.version v on v.common_id = c.id and v.number = coalesce(${number}::int, l.number)
    where ${where} ${rest}`.execute(db);
  return rows;
}

export interface CommonFilters {
  readonly q: string;
  readonly kind: CommonKind | null;
}

/** Published ones, those that most structures use first. */
export async function listCommons(db: Db, { q, kind }: CommonFilters, { limit, offset }: Range): Promise<Slice<Common>> {
  const where = sql`c.state = 'published' and (${kind}::text is null or c.kind = ${kind})
    and (${q}::text = '' or position(platform.fold(${q}) in platform.fold(concat_ws(' ', v.title, v.summary, v.body, ${translatedWords}))) > 0)`;
  const [rows, { rows: counted }] = await Promise.all([
    findCommons(db, null, where, sql`order by uses desc, c.published_at desc, c.id limit ${limit} offset ${offset}`),
    sql<{ count: number }>`
      select count(*)::int as count from circles.common c join circles.version v on v.common_id = c.id
        and v.number = (select max(number) from circles.version where common_id = c.id) where ${where}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}

/** Also one that was withdrawn: its page says so. */
export const findCommon = async (db: Db, slug: string, someone: Visitor | null, number: number | null = null): Promise<Common | null> =>
  (await findCommons(db, someone, sql`c.slug = ${slug}`, sql``, number))[0] ?? null;

export async function findSteps(db: Db, commonId: string, number: number): Promise<Step[]> {
  const { rows } = await sql<Step>`
    select phase, what, counter, papers, minutes from circles.step where common_id = ${commonId} and number = ${number} order by phase desc, rank`.execute(db);
  return rows;
}

export interface Use {
  readonly structureId: string;
  readonly structure: string;
  readonly since: string;
  readonly words: string | null;
  readonly own: boolean;
}

export async function findUses(db: Db, commonId: string, someone: Visitor | null): Promise<Use[]> {
  const { rows } = await sql<Use>`
    select u.structure_id as "structureId", t.name as structure, u.since::text as since, u.words, u.structure_id = any(${ownStructures(someone)}) as own
    from circles.use u join people.structure t on t.id = u.structure_id where u.common_id = ${commonId} order by u.since, t.name collate "fr-x-icu"`.execute(
    db,
  );
  return rows;
}

export interface VersionLine {
  readonly number: number;
  readonly changed: string | null;
  readonly writtenAt: Date;
}

/** The latest first. */
export async function findVersions(db: Db, commonId: string): Promise<VersionLine[]> {
  const { rows } = await sql<VersionLine>`
    select number, changed, written_at as "writtenAt" from circles.version where common_id = ${commonId} order by number desc`.execute(db);
  return rows;
}

/** Those that were made from it. */
export const findAdaptations = (db: Db, commonId: string): Promise<Common[]> =>
  findCommons(db, null, sql`c.from_id = ${commonId} and c.state = 'published'`, sql`order by c.published_at, c.id`);

/** What a circle published, the latest first. */
export const findCommonsOf = (db: Db, circleId: string, someone: Visitor | null): Promise<Common[]> =>
  findCommons(db, someone, sql`c.circle_id = ${circleId} and c.state = 'published'`, sql`order by c.published_at desc, c.id`);
