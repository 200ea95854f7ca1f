import { sql } from "kysely";

import { sha256 } from "#platform/crypto/sha256.ts";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { type FileFault, textOfFile } from "#platform/imports/sheet.ts";
import type { Territory } from "#territory";
import { lockSeries, measureSeries, writeValue } from "../edit/series.command.ts";
import type { Series } from "../../series.ts";
import type { FileContent, FileValue, ReadFile } from "./file-values.ts";
import type { ChosenCommunes } from "./named-part.ts";
import { readValuesCsv } from "./read-csv.ts";
import { readGrants } from "./read-grants.ts";

export interface Plan extends FileContent {
  readonly added: readonly FileValue[];
  readonly corrected: readonly FileValue[];
  readonly unchanged: number;
}

type PlanOutcome = { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly fault: FileFault };

export interface ImportContext {
  readonly series: Series;
  readonly territory: Territory;
  readonly today: string;
  /** Why values in force are replaced; without it, a line that contradicts one is refused. */
  readonly reason: string | null;
  /** What names of the file that are no commune's were said to mean. */
  readonly chosen?: ChosenCommunes;
}

/** What is remembered of a file: enough to find it at its source, and to check that it is the same. */
interface SourceFile {
  readonly name: string;
  readonly sha256: string;
}

export function sourceFile(path: string, bytes: Uint8Array): SourceFile {
  return { name: path.split(/[\\/]/).at(-1)!.trim().slice(0, 200) || "–", sha256: sha256(bytes).toString("hex") };
}

export async function readValuesFile(bytes: Uint8Array, context: ImportContext): Promise<ReadFile> {
  const text = await textOfFile(bytes);
  return text?.trimStart().startsWith("[") ? readGrants(text, context) : readValuesCsv(text, context);
}

/** What a file would change. Writes nothing. */
export async function planImport(db: Db, file: ReadFile, { series, reason }: ImportContext): Promise<PlanOutcome> {
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
  return { ok: true, plan: { ...file, added, corrected, unchanged, refused } };
}

/** Writes the whole file, or nothing when a line of it is refused. `by` is a person's identifier, or null for the command line. */
export function importValues(db: Db, file: ReadFile, from: SourceFile, context: ImportContext, by: string | null): Promise<PlanOutcome> {
  const { series, today, territory, reason } = context;
  return db.transaction().execute(async (trx) => {
    await lockSeries(trx, series.id);
    const planned = await planImport(trx, file, context);
    if (!planned.ok || planned.plan.refused.length > 0) return planned;
    const { added, corrected, unchanged } = planned.plan;
    if (added.length + corrected.length === 0) return planned;
    const importId = await keepFile(trx, series.id, from, planned.plan);
    const write = (one: FileValue, why: string | null) => writeValue(trx, series.id, { ...one, reason: why, importId }, by);
    for (const one of added) await write(one, null);
    for (const one of corrected) await write(one, reason);
    const days = [...added, ...corrected].map(({ day }) => day);
    await measureSeries(trx, series, days, today, territory);
    const after = { ...{ added: added.length, corrected: corrected.length, unchanged }, file: from };
    const about = { kind: "series", id: series.id };
    await recordAct(trx, { who: by ?? "beffroi indicators import", act: "series.import", room: "governance", about, after, reason });
    return planned;
  });
}

async function keepFile(trx: Db, seriesId: string, { name, sha256 }: SourceFile, { kind, lines }: FileContent): Promise<number> {
  const row = { series_id: seriesId, file_name: name, sha256, kind, lines };
  return (await trx.insertInto("governance.series_import").values(row).returning("id").executeTakeFirstOrThrow()).id;
}
