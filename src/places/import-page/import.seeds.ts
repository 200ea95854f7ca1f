import type { Db } from "#platform/db/db.ts";
import { cast, findPerson } from "#people";
import type { Report } from "../import/run/report.ts";
import { keepRefusal } from "./kept-report.ts";

const figures = { read: 14, created: 2, updated: 3, unchanged: 8, rejected: 1, unlisted: 0, seconds: 0.4, rows_per_second: 35 };
const about = { file: "reseau-2026-11-09.csv", format: "mednum", source: "Réseau du Canal", file_day: "2026-11-09", file_day_from: "name" };
const notes: Pick<Report, "rejections" | "left_out" | "repairs" | "ignored" | "duplicates"> = {
  rejections: [{ line: 9, id: "canal-8", field: "code_postal", code: "postal_code", values: ["5910"] }],
  left_out: [{ line: 12, id: "canal-11", field: "telephone", code: "phone", values: ["03 20 00 00"] }],
  repairs: [{ line: 4, id: "canal-3", field: "site_web", code: "url_completed", values: ["www.fabrique.example", "http://www.fabrique.example"] }],
  ignored: [],
  duplicates: [],
};

/** A dry run and the import that followed it, and a file that was refused. */
export async function tellImports(trx: Db): Promise<void> {
  if (!(await findPerson(trx, cast.chloe.id))) return;
  const run = { file_name: about.file, source: about.source, format: about.format, file_day: about.file_day, file_day_from: about.file_day_from };
  const told = (dry_run: boolean) => JSON.stringify({ ...about, ...figures, ...notes, dry_run });
  const by = { started_by: cast.chloe.id, attempts: 1 };
  const at = (time: string) => ({ started_at: `2026-11-10T${time}Z`, finished_at: `2026-11-10T${time}Z` });
  const trial = await trx
    .insertInto("places.import_run")
    .values({ ...run, ...by, ...at("09:12:00"), dry_run: true, report: told(true) } as never)
    .returning("id")
    .executeTakeFirstOrThrow();
  const refusal = keepRefusal({ code: "open_quotation", values: ["31"] });
  await trx
    .insertInto("places.import_run")
    .values([
      { ...run, ...by, ...at("09:15:00"), dry_run: false, report: told(false), trial_id: trial.id },
      { ...run, ...by, ...at("08:50:00"), dry_run: false, refusal, file_name: "reseau-brouillon.csv", format: "mednum" },
    ] as never)
    .execute();
}
