import { dayOf } from "#platform/time/day.ts";
import { asksTemplate, templateCsv, tidyName, tooLarge } from "#platform/imports/upload.ts";
import { act, done, wrong } from "#platform/web/act.ts";
import { columnChoices } from "./column-choices.ts";
import { dayInName } from "../import/checks/day.ts";
import type { FormatName } from "../import/formats/formats.ts";
import { lineIn } from "../import/mednum-example.ts";
import { sayRefusal } from "../import/refusal.ts";
import { placesImport } from "./import.job.ts";
import { mayImport } from "./import.powers.ts";
import { importsTexts } from "#platform/imports/imports.texts.ts";
import { exampleOf, readTerritory } from "#territory";
import { importTexts } from "./import.texts.ts";
import { prepareFile } from "./prepare-file.ts";
import { readUpload, type UploadedFile } from "./upload.form.ts";
import { Upload } from "./upload.view.tsx";
import { routes } from "../routes.ts";

export default act("places/import-page", routes.upload, {
  access: mayImport,
  values: () => ({ essai: "1" }),
  async show({ db, locale, settings, url }, _, form) {
    if (asksTemplate(url)) return templateCsv([lineIn(exampleOf((await readTerritory(db)).communes))], "lieux.csv");
    return { title: importTexts[locale].upload.title, robots: "noindex", body: <Upload maxMegabytes={settings.FILE_MAX_MB} form={form} /> };
  },
  read: (form, { now, settings }) => readUpload(form, dayOf(now), settings.FILE_MAX_MB),

  tooLarge,

  async run({ db, files, locale, now, visitor }, _, uploaded) {
    const t = importTexts[locale];
    const { file, source, dryRun, strict } = uploaded;
    const prepared = await prepareFile(new Uint8Array(await file.arrayBuffer()), uploaded);
    if (!prepared.ok) return wrong({ fichier: sayRefusal(prepared.refusal, locale) });
    const day = dayFor(uploaded, file.name, tellsDays.includes(prepared.format) ? dayOf(now) : null);
    if (!day) return wrong({ date: t.problems.dateNeeded });
    const fileName = tidyName(file.name);
    const own = { source, format: prepared.format, strict, ...day };
    const begins = { title: importsTexts[locale].task(fileName, dryRun), by: visitor.id, locale };
    const { content, extension, titles, format } = prepared;
    const sent = { content, extension, fileName, own, dryRun, by: visitor.id, begins };
    const choices = columnChoices(format, locale);
    const id = await (choices ? placesImport.keepTable(db, files, sent, { titles, choices }) : placesImport.keep(db, files, sent));
    return id ? done(routes.importRun.href({ id })) : wrong({ fichier: t.problems.refused });
  },
});

/** Each of their lines tells its day. */
const tellsDays: readonly FormatName[] = ["mednum", "directory"];

/** What the person says, else what the name says, else what the records say of themselves. */
function dayFor({ day }: UploadedFile, fileName: string, told: string | null) {
  if (day) return { file_day: day, file_day_from: "option" as const };
  const named = dayInName(fileName);
  if (named) return { file_day: named, file_day_from: "name" as const };
  return told ? { file_day: told, file_day_from: "file" as const } : null;
}
