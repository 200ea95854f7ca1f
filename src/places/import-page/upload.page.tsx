import { dayOf } from "#platform/time/day.ts";
import type { FormInput } from "#platform/web/form-input.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { dayInName } from "../import/checks/day.ts";
import { sayRefusal } from "../import/refusal.ts";
import { mayImport } from "./import.powers.ts";
import { importRoutes } from "./import.routes.ts";
import { importTexts } from "./import.texts.ts";
import { prepareFile } from "./prepare-file.ts";
import { startImport } from "./start-import.command.ts";
import { readUploadForm, type UploadForm } from "./upload.form.ts";
import { Upload } from "./upload.view.tsx";

export default page("places/import-page", importRoutes.upload, {
  access: mayImport,

  get: (visit) => show(visit),

  async post(visit) {
    const { db, files, locale, now, settings, visitor } = visit;
    const t = importTexts[locale];
    const today = dayOf(now);
    const input = await visit.formInput();
    const file = input.file("fichier");
    const read = readUploadForm(input.text, today);
    const problems: Record<string, string> = {};
    if (!file) problems["fichier"] = t.problems.file;
    else if (file.size > settings.FILE_MAX_MB * 1_000_000) problems["fichier"] = t.problems.tooLarge(settings.FILE_MAX_MB);
    if (!read.ok) for (const field of Object.keys(read.problems)) problems[field === "encoding" ? "encodage" : field] = t.problems[field as "source"];
    if (!file || !read.ok || problems["fichier"]) return refuse(visit, input, problems);

    const prepared = await prepareFile(new Uint8Array(await file.arrayBuffer()), read.form);
    if (!prepared.ok) return refuse(visit, input, { fichier: sayRefusal(prepared.refusal, locale) });
    const day = dayFor(read.form, file.name, prepared.format === "mednum" ? today : null);
    if (!day) return refuse(visit, input, { date: t.problems.dateNeeded });
    const fileName = tidyName(file.name);
    const title = t.task(fileName, read.form.dryRun);
    const { source, dryRun } = read.form;
    const id = await startImport(db, files, { file: prepared, fileName, source, dryRun, title, by: visitor.id, ...day });
    return id ? { redirect: importRoutes.importRun.href({ id }) } : refuse(visit, input, { fichier: t.problems.refused });
  },
});

/** As the person's machine calls it, without its folders and without marks that hide or turn text. */
function tidyName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  return (
    last
      .replaceAll(/[\p{Cc}\p{Cf}]/gu, "")
      .trim()
      .slice(-120) || "fichier"
  );
}

/** What the person says, else what the name says, else what the records say of themselves. */
function dayFor({ day }: UploadForm, fileName: string, told: string | null) {
  if (day) return { fileDay: day, fileDayFrom: "option" as const };
  const named = dayInName(fileName);
  if (named) return { fileDay: named, fileDayFrom: "name" as const };
  return told ? { fileDay: told, fileDayFrom: "file" as const } : null;
}

function refuse(visit: Visit, { text }: FormInput, problems: Record<string, string>): HtmlAnswer {
  return { ...show(visit, { values: text, problems }), status: 422 };
}

function show(
  { locale, settings }: Pick<Visit, "locale" | "settings">,
  typed?: { values: Record<string, string>; problems: Record<string, string> },
): HtmlAnswer {
  return { title: importTexts[locale].upload.title, robots: "noindex", body: <Upload maxMegabytes={settings.FILE_MAX_MB} typed={typed} /> };
}
