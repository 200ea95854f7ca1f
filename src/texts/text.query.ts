import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { findProcessOf, phaseNow, type ProcessOf, type StagePhase } from "#processes";
import type { Paragraph, TextState } from "./text.ts";

export interface DebatedText {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly introduction: string;
  readonly state: TextState;
  /** The version that the public reads; 0 before the first. */
  readonly version: number;
  readonly publishedAt: Date | null;
  readonly stageId: string;
  readonly stageTitle: string;
  readonly phase: StagePhase;
  readonly opensAt: Date;
  readonly closesAt: Date | null;
  readonly process: ProcessOf;
  /** Whether this person holds the pen: runs the process. */
  readonly team: boolean;
}

/** Amendments are taken: the text is open, its stage too, and the process goes on. */
export const takesAmendments = ({ state, phase, process }: DebatedText): boolean =>
  state === "open" && phase === "now" && process.state !== "ended" && process.state !== "cancelled";

/** Null for what is unknown, and for what this person may not see: a text in draft is its team's. */
export async function findText(db: Db, { process: processSlug, text: slug }: Readonly<{ process: string; text: string }>, someone: Visitor | null) {
  const found = await findProcessOf(db, processSlug, someone);
  if (!found) return null;
  const { rows } = await sql<Omit<DebatedText, "process" | "team">>`
    select t.id, t.slug, t.title, t.introduction, t.state, t.version, v.published_at as "publishedAt",
      s.id as "stageId", s.title as "stageTitle", s.opens_at as "opensAt", s.closes_at as "closesAt", ${phaseNow} as phase
    from texts.text t join processes.stage s on s.id = t.stage_id
    left join texts.text_version v on v.text_id = t.id and v.number = t.version
    where t.process_id = ${found.process.id} and t.slug = ${slug}`.execute(db);
  const text = rows[0];
  if (!text || (text.state === "draft" && !found.team)) return null;
  return { ...text, ...found } satisfies DebatedText as DebatedText;
}

export async function readVersion(db: Db, textId: string, version: number): Promise<Paragraph[]> {
  const { rows } = await sql<Paragraph>`
    select paragraph, position, level, body, revision from texts.text_paragraph
    where text_id = ${textId} and version = ${version} order by position`.execute(db);
  return rows;
}

export interface Version {
  readonly number: number;
  readonly summary: string;
  readonly publishedAt: Date;
  readonly changes: number;
}

/** Published ones, the first first. */
export async function listVersions(db: Db, textId: string): Promise<Version[]> {
  const { rows } = await sql<Version>`
    select v.number, v.summary, v.published_at as "publishedAt",
      (select count(*) from texts.text_change c where c.text_id = v.text_id and c.version = v.number)::int as changes
    from texts.text_version v where v.text_id = ${textId} and v.published_at is not null order by v.number`.execute(db);
  return rows;
}

export interface Change {
  readonly id: number;
  readonly version: number;
  readonly paragraph: number;
  readonly change: "inserted" | "replaced" | "deleted";
  /** Null: the service that holds the pen did it, for `reason`. */
  readonly amendment: { readonly number: number /** Null when moderators hid the amendment. */; readonly signature: string | null } | null;
  readonly reason: string | null;
}

/** What came from whom, in the order in which it came, up to a version. */
export async function listChanges(db: Db, textId: string, { upTo, from = 1 }: { upTo: number; from?: number }): Promise<Change[]> {
  const { rows } = await sql<Change>`
    select c.id, c.version, c.paragraph, c.change, c.reason,
      case when a.id is not null then json_build_object('number', a.number, 'signature', case when ${notHidden} then a.signature end) end as amendment
    from texts.text_change c left join texts.amendment a on a.id = c.amendment_id
    where c.text_id = ${textId} and c.version between ${from} and ${upTo} order by c.id`.execute(db);
  return rows;
}

/** Paragraph → how many amendments the public sees on it, open and in all. */
export async function countAmendments(db: Db, textId: string): Promise<ReadonlyMap<number | null, { open: number; all: number }>> {
  const { rows } = await sql<{ paragraph: number | null; open: number; all: number }>`
    select a.paragraph, count(*) filter (where a.state = 'open')::int as open, count(*)::int as all
    from texts.amendment a where a.text_id = ${textId} and a.state <> 'withdrawn' and ${notHidden} group by a.paragraph`.execute(db);
  return new Map(rows.map(({ paragraph, ...counts }) => [paragraph, counts]));
}

/** Of the amendments `a` that moderators hold or have hidden, lists say nothing. */
export const notHidden = sql<boolean>`not exists (select from moderation.hidden h where h.kind = 'amendment' and h.thing_id = a.id::text)`;

/** Whether a version is being composed after the one that the public reads. */
export async function hasNextVersion(db: Db, { id, version }: { id: string; version: number }): Promise<boolean> {
  const { rows } = await sql`select from texts.text_version where text_id = ${id} and number = ${version + 1}`.execute(db);
  return rows.length > 0;
}
