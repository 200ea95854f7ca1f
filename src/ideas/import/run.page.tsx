import { importsTexts } from "#platform/imports/imports.texts.ts";
import { readSheet, type Sheet } from "#platform/imports/sheet.ts";
import { taskOf } from "#platform/imports/run.query.ts";
import type { FormState, Values } from "#platform/ui/form-state.tsx";
import { acts, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { csvResponse } from "#platform/web/stream.ts";
import { agent, type ProcessSheet } from "#processes";
import { routes } from "../routes.ts";
import { isSignature } from "../signature.ts";
import { fields, mostRows, readMapping, requiredFields } from "./fields.ts";
import { ideasImport, type ImportRun, nameAgain, startTrial } from "./import.job.ts";
import { importTexts } from "./import.texts.ts";
import { MappingView } from "./mapping.view.tsx";
import type { LineRemark } from "./read-line.ts";
import { RunView } from "./run.view.tsx";
import { processToRun } from "./process-to-run.ts";

type RunVisit = VisitOf<typeof routes.proposalImport>;

interface OpenRun {
  readonly process: ProcessSheet;
  readonly run: ImportRun;
  /** What the file holds while its columns are to be named; null when it is kept no more. */
  readonly sheet: Sheet | null;
}

/** One file: its columns to name, then its trial, then what went in. */
export const runPage = acts("ideas/import", routes.proposalImport, {
  access: agent,
  find,
  values: (_visit, { run: { mapping } }): Values => ({
    source: mapping.source,
    ...Object.fromEntries(fields.map((field) => [`colonne_${field}`, mapping.columns?.[field]])),
  }),
  show,
  acts: (step) => ({
    try: step({
      read: readColumns,
      async run({ db, params, visitor, locale }, { run, sheet }, mapping) {
        const t = importsTexts[locale];
        if (!sheet && !run.taskId) return conflict(t.run.noFile);
        await startTrial(db, run.id, mapping, { title: t.task(run.fileName, true), by: visitor.id, locale });
        return done(routes.proposalImport.href(params));
      },
    }),
    import: step({
      run: async (visit, { process, run }) => leadTo(process, await ideasImport.forReal(visit, run), visit.locale),
    }),
    columns: step({ run: async ({ db, visitor, locale }, { process, run }) => leadTo(process, await nameAgain(db, run.id, visitor.id), locale) }),
  }),
});

const leadTo = ({ slug }: ProcessSheet, run: string | null, locale: RunVisit["locale"]) =>
  run ? done(routes.proposalImport.href({ process: slug, run })) : conflict(importsTexts[locale].run.noFile);

async function find(
  visit: Pick<RunVisit, "db" | "files" | "visitor"> & { readonly params: { readonly process: string; readonly run: string } },
): Promise<OpenRun> {
  const process = await processToRun(visit);
  const run = await ideasImport.find(visit.db, visit.params.run, { process_id: process.id });
  if (!run) throw new NotFound();
  const kept = !run.taskId && run.fileId ? await visit.files.get(run.fileId) : null;
  const read = kept && readSheet(await new Response(kept.stream).text(), mostRows);
  return { process, run, sheet: read?.ok ? read.sheet : null };
}

/** Which column is what, each once. Nothing is asked of a file that was named already, or is gone: `run` says so. */
function readColumns(form: Reader, _visit: RunVisit, { sheet }: OpenRun) {
  const t = importTexts[form.locale];
  const columns = readMapping(Object.fromEntries(fields.map((field) => [field, form.text(`colonne_${field}`)])), sheet?.titles ?? []);
  const source = form.text("source").replace(/\s+/g, " ");
  const taken = new Set<string>();
  if (sheet) {
    form.check("source", isSignature(source), t.sourceMissing);
    for (const field of fields) {
      const column = columns[field];
      form.check(`colonne_${field}`, column !== undefined || !requiredFields.includes(field), t.columnMissing);
      form.check(`colonne_${field}`, column === undefined || !taken.has(column), t.columnTwice);
      if (column) taken.add(column);
    }
  }
  return { source, columns, titles: sheet?.titles ?? [] };
}

async function show({ db, locale }: RunVisit, { process, run, sheet }: OpenRun, form: FormState): Promise<HtmlAnswer> {
  const t = importTexts[locale];
  if (sheet)
    return { title: `${t.columnsTitle} ${run.fileName}`, robots: "noindex", body: <MappingView process={process} run={run} sheet={sheet} form={form} /> };
  const task = await taskOf(db, run);
  return { title: importsTexts[locale].task(run.fileName, run.dryRun), robots: "noindex", body: <RunView process={process} run={run} task={task} /> };
}

type KindOfRemark = LineRemark & { readonly kind: "refus" | "remarque" };

/** Every remark of the report, to be sent to whoever made the file. */
export const runCsvPage = page("ideas/import", routes.proposalImportCsv, {
  access: agent,

  async get(visit) {
    const { run } = await find(visit);
    if (!run.report) throw new NotFound();
    const t = importTexts[visit.locale];
    const columns = {
      nature: ({ kind }: KindOfRemark) => kind,
      ligne: ({ line }: KindOfRemark) => line,
      reference: ({ reference }: KindOfRemark) => reference,
      champ: ({ field }: KindOfRemark) => t.fields[field],
      remarque: ({ remark }: KindOfRemark) => t.remarks[remark],
      dans_le_fichier: ({ said }: KindOfRemark) => said,
    };
    const of = (kind: KindOfRemark["kind"], remarks: readonly LineRemark[]) => remarks.map((one): KindOfRemark => ({ ...one, kind }));
    const remarks = [...of("refus", run.report.rejections), ...of("remarque", run.report.left)];
    return csvResponse(columns, remarks, { filename: `import-${run.id.slice(0, 8)}.csv`, bom: true });
  },
});
