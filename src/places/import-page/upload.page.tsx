import { asksTemplate, templateCsv, tooLarge } from "#platform/imports/upload.ts";
import { importsTexts } from "#platform/imports/imports.texts.ts";
import { act, done, wrong } from "#platform/web/act.ts";
import { exampleOf, readTerritory } from "#territory";
import { lineIn } from "../import/mednum-example.ts";
import { routes } from "../routes.ts";
import { columnChoices } from "./column-choices.ts";
import { placesImport } from "./import.job.ts";
import { mayImport } from "./import.powers.ts";
import { importTexts } from "./import.texts.ts";
import { readUpload } from "./upload.form.ts";
import { Upload } from "./upload.view.tsx";

export default act("places/import-page", routes.upload, {
  access: mayImport,
  values: () => ({ essai: "1" }),
  async show({ db, locale, settings, url }, _, form) {
    if (asksTemplate(url)) return templateCsv([lineIn(exampleOf((await readTerritory(db)).communes))], "lieux.csv");
    return { title: importTexts[locale].upload.title, robots: "noindex", body: <Upload maxMegabytes={settings.FILE_MAX_MB} form={form} /> };
  },
  read: readUpload,
  tooLarge,

  async run({ db, files, locale, visitor }, _, uploaded) {
    // Nothing runs after a problem.
    const { content, extension, titles, format, fileName, source, day, dryRun, strict } = uploaded!;
    const own = { source, format, strict, ...day };
    const begins = { title: importsTexts[locale].task(fileName, dryRun), by: visitor.id, locale };
    const sent = { content, extension, fileName, own, dryRun, by: visitor.id, begins };
    const choices = columnChoices(format, locale);
    const id = await (choices ? placesImport.keepTable(db, files, sent, { titles, choices }) : placesImport.keep(db, files, sent));
    return id ? done(routes.importRun.href({ id })) : wrong({ fichier: importTexts[locale].problems.refused });
  },
});
