import { dayOf } from "#platform/time/day.ts";
import { act, done, wrong } from "#platform/web/act.ts";
import { dayInName } from "../import/checks/day.ts";
import { sayRefusal } from "../import/refusal.ts";
import { mayImport } from "./import.powers.ts";
import { importRoutes } from "./import.routes.ts";
import { importTexts } from "./import.texts.ts";
import { prepareFile } from "./prepare-file.ts";
import { startImport } from "./start-import.command.ts";
import { readUpload, type UploadedFile } from "./upload.form.ts";
import { Upload } from "./upload.view.tsx";

export default act("places/import-page", importRoutes.upload, {
  access: mayImport,
  values: () => ({ essai: "1" }),
  show: ({ locale, settings }, _, form) => ({
    title: importTexts[locale].upload.title,
    robots: "noindex",
    body: <Upload maxMegabytes={settings.FILE_MAX_MB} form={form} />,
  }),
  read: (form, { now, settings }) => readUpload(form, dayOf(now), settings.FILE_MAX_MB),

  async run({ db, files, locale, now, visitor }, _, uploaded) {
    const t = importTexts[locale];
    const { file, source, dryRun } = uploaded;
    const prepared = await prepareFile(new Uint8Array(await file.arrayBuffer()), uploaded);
    if (!prepared.ok) return wrong({ fichier: sayRefusal(prepared.refusal, locale) });
    const day = dayFor(uploaded, file.name, prepared.format === "mednum" ? dayOf(now) : null);
    if (!day) return wrong({ date: t.problems.dateNeeded });
    const fileName = tidyName(file.name);
    const title = t.task(fileName, dryRun);
    const id = await startImport(db, files, { file: prepared, fileName, source, dryRun, title, by: visitor.id, ...day });
    return id ? done(importRoutes.importRun.href({ id })) : wrong({ fichier: t.problems.refused });
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
function dayFor({ day }: UploadedFile, fileName: string, told: string | null) {
  if (day) return { fileDay: day, fileDayFrom: "option" as const };
  const named = dayInName(fileName);
  if (named) return { fileDay: named, fileDayFrom: "name" as const };
  return told ? { fileDay: told, fileDayFrom: "file" as const } : null;
}
