import type { Problems } from "#platform/ui/form-state.tsx";
import { findTask } from "#platform/jobs/task.ts";
import { NotFound } from "#platform/web/errors.ts";
import { type Answer, type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { csvResponse } from "#platform/web/stream.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { agent, type ProcessSheet } from "#processes";
import { isSignature } from "../signature.ts";
import { type Field, fields, type Mapping, readMapping, requiredFields } from "./fields.ts";
import { importTexts } from "./import.texts.ts";
import type { LineRemark } from "./read-line.ts";
import { readTable, type Table } from "./read-table.ts";
import { findRun, type ImportRun } from "./runs.query.ts";
import { MappingView } from "./mapping.view.tsx";
import { RunView } from "./run.view.tsx";
import { importForReal, nameAgain, startTrial } from "./start.command.ts";
import { processToRun } from "./upload.page.tsx";
import { routes } from "../routes.ts";

type RunVisit = Visit<"/participer/instruction/demarche/:process/import/:run", Visitor>;

/** One file: its columns to name, then its trial, then what went in. */
export const runPage = page("ideas/import", routes.proposalImport, {
  access: agent,

  async get(visit) {
    const { process, run } = await runFor(visit);
    return run.taskId ? show(visit, process, run) : ask(visit, process, run, {});
  },

  async post(visit) {
    const { db, visitor, locale } = visit;
    const { process, run } = await runFor(visit);
    const text = await visit.form();
    const hrefOf = (id: string) => routes.proposalImport.href({ process: process.slug, run: id });
    if (!run.taskId) return name(visit, process, run, text);
    const asked = { title: importTexts[locale].task(run.fileName, false), by: visitor.id, locale };
    const id = text["acte"] === "colonnes" ? await nameAgain(db, run.id, visitor.id) : await importForReal(db, run.id, asked);
    return id ? { redirect: hrefOf(id) } : { ...(await show(visit, process, run, true)), status: 409 };
  },
});

async function runFor(visit: Pick<RunVisit, "db" | "visitor" | "params">): Promise<{ process: ProcessSheet; run: ImportRun }> {
  const process = await processToRun(visit);
  const run = await findRun(visit.db, process.id, visit.params.run);
  if (!run) throw new NotFound();
  return { process, run };
}

/** The table of the file; null once it is kept no more. */
async function tableOf({ files }: RunVisit, run: ImportRun): Promise<Table | null> {
  const kept = run.fileId ? await files.get(run.fileId) : null;
  const read = kept ? readTable(await new Response(kept.stream).text()) : null;
  return read?.ok ? read.table : null;
}

async function name(visit: RunVisit, process: ProcessSheet, run: ImportRun, text: Readonly<Record<string, string>>): Promise<Answer> {
  const { db, visitor, locale } = visit;
  const table = await tableOf(visit, run);
  if (!table) return { ...(await show(visit, process, run, true)), status: 409 };
  const columns = readMapping(Object.fromEntries(fields.map((field) => [field, text[`colonne_${field}`] ?? ""])), table.titles);
  const source = (text["source"] ?? "").replace(/\s+/g, " ").trim();
  const problems = problemsOf(columns, source, locale);
  if (Object.keys(problems).length > 0) return { ...(await ask(visit, process, run, { columns, source, problems })), status: 422 };
  await startTrial(db, run.id, { source, columns, title: importTexts[locale].task(run.fileName, true), by: visitor.id, locale });
  return { redirect: routes.proposalImport.href({ process: process.slug, run: run.id }) };
}

function problemsOf(columns: Mapping, source: string, locale: Visit["locale"]): Problems {
  const t = importTexts[locale];
  const taken = new Set<string>();
  const problems: Record<string, string> = {};
  if (!isSignature(source)) problems["source"] = t.sourceMissing;
  for (const field of fields) {
    const column = columns[field];
    if (!column && requiredFields.includes(field)) problems[`colonne_${field}`] = t.columnMissing;
    if (column && taken.has(column)) problems[`colonne_${field}`] = t.columnTwice;
    if (column) taken.add(column);
  }
  return problems;
}

interface Asked {
  readonly columns?: Mapping;
  readonly source?: string;
  readonly problems?: Problems;
}

async function ask(visit: RunVisit, process: ProcessSheet, run: ImportRun, asked: Asked): Promise<HtmlAnswer> {
  const table = await tableOf(visit, run);
  if (!table) return show(visit, process, run, true);
  const { columns = run.mapping.columns ?? {}, source = run.mapping.source ?? "", problems = {} } = asked;
  return {
    title: `${importTexts[visit.locale].columnsTitle} ${run.fileName}`,
    robots: "noindex",
    body: <MappingView process={process} run={run} table={table} columns={columns} source={source} problems={problems} />,
  };
}

async function show({ db, locale }: RunVisit, process: ProcessSheet, run: ImportRun, gone = false): Promise<HtmlAnswer> {
  const task = run.finishedAt || !run.taskId ? null : await findTask(db, run.taskId);
  return {
    title: importTexts[locale].task(run.fileName, run.dryRun),
    robots: "noindex",
    body: <RunView process={process} run={run} task={task} gone={gone} />,
  };
}

/** Every remark of the report, to be sent to whoever made the file. */
export const runCsvPage = page("ideas/import", routes.proposalImportCsv, {
  access: agent,

  async get(visit) {
    const { run } = await runFor(visit);
    if (!run.report) throw new NotFound();
    const t = importTexts[visit.locale];
    const columns = {
      nature: ({ kind }: Told) => kind,
      ligne: ({ line }: Told) => line,
      reference: ({ reference }: Told) => reference,
      champ: ({ field }: Told) => t.fields[field as Field],
      remarque: ({ remark }: Told) => t.remarks[remark],
      dans_le_fichier: ({ said }: Told) => said,
    };
    const { rejections, left } = run.report;
    const told: Told[] = [...rejections.map((one) => ({ ...one, kind: "refus" as const })), ...left.map((one) => ({ ...one, kind: "remarque" as const }))];
    return csvResponse(columns, told, { filename: `import-${run.id.slice(0, 8)}.csv`, bom: true });
  },
});

type Told = LineRemark & { readonly kind: "refus" | "remarque" };
