import type { Problems } from "#platform/ui/form-state.tsx";
import { NotFound, Refused } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import { decodeText } from "#platform/text/table-file.ts";
import { agent, findProcess, type ProcessSheet, runs } from "#processes";
import { guessMapping } from "./fields.ts";
import { importTexts } from "./import.texts.ts";
import { readTable } from "./read-table.ts";
import { findRuns } from "./runs.query.ts";
import { keepFile } from "./start.command.ts";
import { Upload } from "./upload.view.tsx";
import { routes } from "../routes.ts";

type UploadVisit = Visit<"/participer/instruction/demarche/:process/import", Visitor>;

/** Files of another platform's ideas: those that were brought in, and a new one. */
export default page("ideas/import", routes.importProposals, {
  access: agent,

  async get(visit) {
    return show(visit, await processToRun(visit), {});
  },

  async post(visit) {
    const { db, files, visitor, locale, settings } = visit;
    const process = await processToRun(visit);
    const t = importTexts[locale].refusals;
    const refuse = async (fichier: string, status: 413 | 422 = 422) => ({ ...(await show(visit, process, { fichier })), status });
    const input = await visit.formInput().catch((error: Error) => {
      if (error instanceof Refused && error.status === 413) return null;
      throw error;
    });
    if (!input) return refuse(t.too_large, 413);
    const file = input.file("fichier");
    if (!file) return refuse(t.no_file);
    if (file.size > settings.FILE_MAX_MB * 1_000_000) return refuse(t.too_large, 413);
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    const read = text === null ? ({ ok: false, refusal: "encoding" } as const) : readTable(text);
    if (!read.ok || text === null) return refuse(t[read.ok ? "encoding" : read.refusal]);
    const fileName = tidyName(file.name);
    const id = await keepFile(db, files, { processId: process.id, text, fileName, columns: guessMapping(read.table.titles), by: visitor.id });
    return id ? { redirect: routes.proposalImport.href({ process: process.slug, run: id }) } : refuse(t.refused);
  },
});

/** @throws NotFound for a process that this person does not run. */
export async function processToRun({
  db,
  params,
  visitor,
}: Pick<UploadVisit, "db" | "visitor"> & { readonly params: { readonly process: string } }): Promise<ProcessSheet> {
  const process = await findProcess(db, params.process, visitor);
  if (!process || !runs(visitor, process)) throw new NotFound();
  return process;
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

async function show({ db, locale, settings }: UploadVisit, process: ProcessSheet, problems: Problems): Promise<HtmlAnswer> {
  return {
    title: `${importTexts[locale].title}, ${process.title}`,
    robots: "noindex",
    body: <Upload process={process} runs={await findRuns(db, process.id)} megabytes={settings.FILE_MAX_MB} problems={problems} />,
  };
}
