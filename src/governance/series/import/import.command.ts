import { type Kysely, sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Tables } from "#platform/db/tables.ts";
import type { Territory } from "#territory";
import { lockSeries, measureSeries, writeValue } from "../series.command.ts";
import type { Series } from "../series.ts";
import type { FileValue, ReadFile, RefusedLine, WholeFault } from "./file-values.ts";
import { readValuesCsv } from "./read-csv.ts";
import { readGrants } from "./read-grants.ts";

export interface Plan {
  readonly lines: number;
  readonly added: readonly FileValue[];
  readonly corrected: readonly FileValue[];
  readonly unchanged: number;
  readonly refused: readonly RefusedLine[];
}

export type Planned = { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly fault: WholeFault };

export interface ImportContext {
  readonly series: Series;
  readonly territory: Territory;
  readonly today: string;
  /** Why values in force are replaced; without it, a line that contradicts one is refused. */
  readonly reason: string | null;
}

export function readValuesFile(bytes: Uint8Array, context: ImportContext): ReadFile {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, fault: "encoding" };
  }
  return text.trimStart().startsWith("[") ? readGrants(text, context) : readValuesCsv(text, context);
}

/** What a file would change. Writes nothing. */
export async function planImport(db: Db, file: ReadFile, { series, reason }: ImportContext): Promise<Planned> {
  if (!file.ok) return file;
  const keyOf = (kind: string, id: string | null, day: string) => `${kind} ${id ?? ""} ${day}`;
  const { rows } = await sql<{ part_kind: string; part_id: string; day: string; value: number }>`
    select part_kind, part_id, day, value from governance.series_value where series_id = ${series.id}`.execute(db);
  const standing = new Map(rows.map(({ part_kind, part_id, day, value }) => [keyOf(part_kind, part_id, day), value]));
  const added: FileValue[] = [];
  const corrected: FileValue[] = [];
  const refused = [...file.refused];
  let unchanged = 0;
  for (const one of file.values) {
    const value = standing.get(keyOf(one.part.kind, one.part.id, one.day));
    if (value === undefined) added.push(one);
    else if (value === one.value) unchanged += 1;
    else if (reason) corrected.push(one);
    else refused.push({ line: one.line, fault: { kind: "other", value } });
  }
  refused.sort((a, b) => a.line - b.line);
  return { ok: true, plan: { lines: file.lines, added, corrected, unchanged, refused } };
}

/** Writes the whole file, or nothing when a line of it is refused. `by` is a person's identifier, or null for the command line. */
export function importValues(db: Kysely<Tables>, file: ReadFile, context: ImportContext, by: string | null): Promise<Planned> {
  const { series, today, territory, reason } = context;
  return db.transaction().execute(async (trx) => {
    await lockSeries(trx, series.id);
    const planned = await planImport(trx, file, context);
    if (!planned.ok || planned.plan.refused.length > 0) return planned;
    const { added, corrected, unchanged } = planned.plan;
    for (const one of added) await writeValue(trx, series.id, { ...one, reason: null }, by);
    for (const one of corrected) await writeValue(trx, series.id, { ...one, reason }, by);
    if (added.length + corrected.length === 0) return planned;
    const days = [...added, ...corrected].map(({ day }) => day);
    await measureSeries(trx, series, days, today, territory);
    const after = { added: added.length, corrected: corrected.length, unchanged };
    const about = { kind: "series", id: series.id };
    await recordAct(trx, { who: by ?? "beffroi indicators import", act: "series.import", room: "governance", about, after, reason });
    return planned;
  });
}
