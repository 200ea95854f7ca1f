import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Order, Range, Slice } from "#platform/web/list.ts";
import type { FormatName } from "../import/formats/formats.ts";
import type { KeptReport } from "./kept-report.ts";

interface ImportRun {
  readonly id: string;
  readonly task_id: string | null;
  readonly trial_id: string | null;
  readonly file_name: string;
  readonly source: string;
  readonly format: FormatName;
  readonly file_day: string;
  readonly dry_run: boolean;
  readonly attempts: number;
  readonly started_at: Date;
  readonly started_by: string | null;
  readonly finished_at: Date | null;
  /** As `keepRefusal` wrote it, or an older sentence: `sayKeptRefusal` says it. */
  readonly refusal: string | null;
  /** Whether the file is still there, to be imported for real. */
  readonly has_file: boolean;
  /** The import that did for real what this one tried. */
  readonly real_id: string | null;
}

export type Figures = Pick<KeptReport, "read" | "created" | "updated" | "unchanged" | "rejected">;
export type ListedRun = ImportRun & { readonly figures: Figures | null };

const columns = sql`
  r.id, r.task_id, r.trial_id, r.file_name, r.source, r.format, r.file_day, r.dry_run, r.attempts, r.started_at, p.name as started_by, r.finished_at,
  r.refusal, r.file_id is not null as has_file, (select f.id from places.import_run f where f.trial_id = r.id) as real_id`;

/** When it began, the name of the file, who began it. */
export const runOrders = { started: "debut", file: "fichier", who: "qui" } as const;

const keys = { started: sql`r.started_at`, file: sql`r.file_name collate "fr-x-icu"`, who: sql`p.name collate "fr-x-icu"` };

/** The latest first, unless asked otherwise. */
export async function findRuns(db: Db, { by, descending }: Order<keyof typeof runOrders>, { limit, offset }: Range): Promise<Slice<ListedRun>> {
  const direction = (by === "started") === descending ? sql`asc` : sql`desc`;
  const [{ rows }, total] = await Promise.all([
    sql<ListedRun>`
      select ${columns}, case when r.report is not null then jsonb_build_object('read', r.report -> 'read', 'created', r.report -> 'created',
        'updated', r.report -> 'updated', 'unchanged', r.report -> 'unchanged', 'rejected', r.report -> 'rejected') end as figures
      from places.import_run r left join people.person p on p.id = r.started_by
      order by ${keys[by]} ${direction} nulls last, r.started_at desc, r.id limit ${limit} offset ${offset}`.execute(db),
    countRuns(db),
  ]);
  return { rows, total };
}

async function countRuns(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from places.import_run`.execute(db);
  return rows[0]!.count;
}
