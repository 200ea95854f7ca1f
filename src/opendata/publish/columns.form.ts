import type { FieldType } from "#platform/open-data/dataset.ts";
import type { Values } from "#platform/ui/form-state.tsx";
import type { Reader } from "#platform/web/reader.ts";
import type { ColumnWords, PublishedDataset, Report, ReportColumn } from "../published/published.ts";
import { publishTexts } from "./publish.texts.ts";

/** What a column of a table may be read as. */
export const columnTypes = ["string", "integer", "number", "boolean", "date", "datetime", "year"] as const satisfies readonly FieldType[];

/** Which column tells rows apart. */
export const keyField = "cle";

/** What may tell rows apart: each line has one, and no other line the same. */
export const ableAsKey = ({ unique, personal, type }: ReportColumn): boolean => unique && personal.length === 0 && (type === "string" || type === "integer");

/** Names of the fields of a column. */
export const fieldsFor = (name: string) => ({
  type: `type_${name}`,
  says: `says_${name}`,
  out: `out_${name}`,
  decide: `decide_${name}`,
  reason: `reason_${name}`,
});

export function columnValues(report: Report, { columns, revision }: PublishedDataset): Values {
  const said = report.columns.flatMap(({ name, type }) => {
    const field = fieldsFor(name);
    const { says = "", out, allowed } = columns[name] ?? {};
    const decided = out ? "out" : allowed === undefined ? "" : "in";
    return [
      [field.type, type],
      [field.says, says],
      [field.out, out ? "1" : ""],
      [field.decide, decided],
      [field.reason, allowed ?? ""],
    ] as const;
  });
  const key = report.columns.find(({ name }) => columns[name]?.key)?.name ?? "";
  return { ...Object.fromEntries(said), [keyField]: key, version: String(revision) };
}

export interface ColumnsForm {
  readonly columns: Readonly<Record<string, ColumnWords>>;
  readonly revision: number;
}

export function readColumns(form: Reader, report: Report, before: PublishedDataset["columns"]): ColumnsForm {
  const t = publishTexts[form.locale].problems;
  const key = form.has(keyField)
    ? form.choice(
        keyField,
        report.columns.filter(ableAsKey).map(({ name }) => name),
        t.key,
      )
    : null;
  const columns = Object.fromEntries(
    report.columns.map((column) => [column.name, { ...readColumn(form, column, before[column.name]), ...(column.name === key && { key: true as const }) }]),
  );
  form.check(keyField, key === null || !columns[key]?.out, t.keyOut);
  const first = report.columns[0];
  if (first)
    form.check(
      fieldsFor(first.name).says,
      Object.values(columns).some(({ out }) => !out),
      t.allOut,
    );
  return { columns, revision: form.version() };
}

function readColumn(form: Reader, { name, type, personal, nearly }: ReportColumn, before: ColumnWords | undefined): ColumnWords {
  const t = publishTexts[form.locale].problems;
  const field = fieldsFor(name);
  const asked = form.choice(field.type, columnTypes, t.choose);
  const says = form.has(field.says) ? form.line(field.says, 1, 300, t.says) : "";
  const told = { ...(asked !== type || before?.type || nearly ? { type: asked } : {}), ...(says && { says }) };
  if (personal.length === 0) return { ...told, ...(form.ticked(field.out) && { out: true as const }) };
  // Whoever has not decided yet may say the rest all the same.
  if (!form.has(field.decide)) return told;
  if (form.choice(field.decide, ["out", "in"], t.decide) === "out") return { ...told, out: true };
  return { ...told, allowed: form.line(field.reason, 10, 300, t.reason) };
}
