import { NotFound } from "#platform/web/errors.ts";
import { findTask } from "#platform/jobs/task.ts";
import { type HtmlAnswer, type Page, page, type Visit } from "#platform/web/page.tsx";
import { csvResponse } from "#platform/web/stream.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { decodeAs } from "#platform/text/table-file.ts";
import { agent } from "#processes";
import { findManagedSource, takesEntries } from "../find-source.ts";
import type { SourceSheet } from "../ledger.query.ts";
import { importTexts } from "./import.texts.ts";
import { RunPage, UploadPage } from "./import.view.tsx";
import { encodings, readEntries } from "./read-file.ts";
import type { LineNote } from "./report.ts";
import { findRun, findRuns, type ImportRun } from "./runs.query.ts";
import { importForReal, startImport } from "./start.command.ts";
import { routes } from "../../routes.ts";

type UploadVisit = Visit<"/participer/instruction/contributions/:source/importer", Visitor>;
type Typed = { readonly values: Record<string, string>; readonly problems: Record<string, string> };

const upload = page("ideas/channels", routes.importEntries, {
  access: agent,

  get: async (visit) => showUpload(visit, await openSource(visit)),

  async post(visit) {
    const { db, files, locale, settings, visitor } = visit;
    const t = importTexts[locale];
    const source = await openSource(visit);
    const input = await visit.formInput();
    const refuse = (problem: string) => showUpload(visit, source, { values: input.text, problems: { fichier: problem } });
    const file = input.file("fichier");
    if (!file) return refuse(t.problems.file);
    if (file.size > settings.FILE_MAX_MB * 1_000_000) return refuse(t.problems.tooLarge(settings.FILE_MAX_MB));
    const content = decodeAs(new Uint8Array(await file.arrayBuffer()), encodings.find((one) => one === input.text["encodage"]) ?? encodings[0]);
    const read = content === null ? ({ ok: false, refusal: "encoding" } as const) : readEntries(content);
    if (!read.ok || content === null) return refuse(t.refusals[read.ok ? "encoding" : read.refusal]);
    const [dryRun, fileName] = [input.text["essai"] === "1", tidyName(file.name)];
    const id = await startImport(db, files, { sourceId: source.id, content, fileName, dryRun, locale, title: t.task(fileName, dryRun), by: visitor.id });
    if (!id) return refuse(t.problems.notKept);
    return { redirect: routes.channelImport.href({ source: source.id, run: id }) };
  },
});

/** @throws NotFound also for a process that is over. */
async function openSource(visit: UploadVisit): Promise<SourceSheet> {
  const source = await findManagedSource(visit);
  if (!takesEntries(source)) throw new NotFound();
  return source;
}

/** As the person's machine calls it, without its folders and without marks that hide or turn text. */
function tidyName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  return (
    last
      .replaceAll(/[\p{Cc}\p{Cf}]/gu, "")
      .trim()
      .slice(-120) || "fichier.csv"
  );
}

async function showUpload({ db, locale, settings }: UploadVisit, source: SourceSheet, typed?: Typed): Promise<HtmlAnswer> {
  const runs = await findRuns(db, source.id);
  return {
    title: importTexts[locale].title,
    robots: "noindex",
    status: typed ? 422 : 200,
    body: <UploadPage source={source} runs={runs} maxMegabytes={settings.FILE_MAX_MB} typed={typed} />,
  };
}

const run = page("ideas/channels", routes.channelImport, {
  access: agent,

  async get(visit) {
    const { source, run: found } = await openRun(visit);
    return showRun(visit, source, found);
  },

  async post(visit) {
    const { db, visitor, locale } = visit;
    const { source, run: trial } = await openRun(visit);
    if (!takesEntries(source)) throw new NotFound();
    const asked = { locale, title: importTexts[locale].task(trial.fileName, false), by: visitor.id };
    const real = await importForReal(db, trial.id, asked);
    if (real.ok) return { redirect: routes.channelImport.href({ source: source.id, run: real.id }) };
    return { ...(await showRun(visit, source, trial, true)), status: 409 };
  },
});

async function openRun(visit: Pick<Visit, "db"> & { visitor: Visitor; params: { source: string; run: string } }) {
  const source = await findManagedSource(visit);
  const found = await findRun(visit.db, source.id, visit.params.run);
  if (!found) throw new NotFound();
  return { source, run: found };
}

async function showRun({ db, locale }: Pick<Visit, "db" | "locale">, source: SourceSheet, found: ImportRun, conflict = false): Promise<HtmlAnswer> {
  const task = found.finishedAt || !found.taskId ? null : await findTask(db, found.taskId);
  const title = importTexts[locale].task(found.fileName, found.dryRun);
  return { title, robots: "noindex", body: <RunPage source={source} run={found} task={task} conflict={conflict} /> };
}

/** Every refusal, to be sent to whoever typed the file. */
const runCsv = page("ideas/channels", routes.channelImportCsv, {
  access: agent,

  async get(visit) {
    const { run: found } = await openRun(visit);
    if (!found.report) throw new NotFound();
    const columns = {
      ligne: ({ line }: LineNote) => line,
      feuille: ({ sheet }: LineNote) => sheet,
      colonne: ({ field }: LineNote) => field,
      raison: ({ message }: LineNote) => message,
    };
    return csvResponse(columns, found.report.rejections, { filename: `refus-${found.id.slice(0, 8)}.csv`, bom: true });
  },
});

/** The download before the page of one import: its pattern would take that address too. */
export const channelImportPages: readonly Page[] = [upload, runCsv, run];
