import { fold } from "#engines/similarity/fold.ts";
import { withFiles } from "#platform/web/form-input.ts";
import { dayOf } from "#platform/time/day.ts";
import { asksTemplate, templateCsv } from "#platform/imports/upload.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, again, done, type Outcome, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { readTerritory } from "#territory";
import { strategist } from "../../edit/gate.ts";
import { routes } from "../../routes.ts";
import { findSeries } from "../series.query.ts";
import { seriesTexts } from "../series.texts.ts";
import { importValues, planImport, readValuesFile, sourceFile } from "./import.command.ts";
import { type Importing, ImportSeries } from "./import.view.tsx";
import type { ChosenCommunes } from "./named-part.ts";
import { template } from "./read-csv.ts";

type ImportVisit = VisitOf<typeof routes.seriesImport>;

/**
 * First the file is checked, and what was read of it shown; then it comes back with the button that writes it. No run of `importer`: a series
 * is written at once, whole or not at all; of the file its name, its hash and its lines are kept with the values.
 */
export default acts("governance/series/import", routes.seriesImport, {
  access: strategist,
  takes: withFiles,
  find,
  show,
  acts: (step) => ({
    check: step({ read: readUpload, run: (visit, importing, upload) => bringIn(visit, importing, upload, { write: false }) }),
    write: step({ read: readUpload, run: (visit, importing, upload) => bringIn(visit, importing, upload, { write: true }) }),
  }),
});

interface Upload {
  readonly file: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };
  readonly reason: string | null;
  readonly chosen: ChosenCommunes;
}

/** The file that is sent, or the one that was checked: its very bytes, in base 64, since a form changes ends of lines and accents. */
async function readUpload(form: Reader): Promise<Upload> {
  const sent = form.file("fichier");
  const file = sent
    ? { name: sent.name, bytes: new Uint8Array(await sent.arrayBuffer()) }
    : { name: form.text("nom"), bytes: new Uint8Array(Buffer.from(form.text("contenu"), "base64")) };
  form.check("fichier", file.bytes.length > 0, seriesTexts[form.locale].problems.file);
  return { file, reason: form.text("reason").slice(0, 500) || null, chosen: readChosen(form) };
}

/** Names of the file in one list, the communes that were chosen for them in another. */
function readChosen(form: Reader): ChosenCommunes {
  const codes = form.all("sens");
  return new Map(form.all("nom_lu").flatMap((name, at) => (codes[at] ? [[fold(name), codes[at]] as const] : [])));
}

async function bringIn(
  visit: ImportVisit,
  { series }: Importing,
  { file, reason, chosen }: Upload,
  { write }: { write: boolean },
): Promise<Outcome<Importing>> {
  const { db, visitor, locale, params, now } = visit;
  const territory = await readTerritory(db);
  const context = { series, territory, today: dayOf(now), reason, chosen };
  const read = await readValuesFile(file.bytes, context);
  const planned = write ? await importValues(db, read, sourceFile(file.name, file.bytes), context, visitor.id) : await planImport(db, read, context);
  if (!planned.ok) return wrong({ fichier: seriesTexts[locale].faults[planned.fault] });
  const kept = { name: file.name, content: Buffer.from(file.bytes).toString("base64") };
  const found = { series, chosen, checked: { plan: planned.plan, territory } };
  if (planned.plan.refused.length > 0) return wrong({}, undefined, {}, { ...found, asked: kept });
  if (write) return done(routes.series.href(params), "import");
  return again({}, { ...found, file: kept });
}

async function find({ db, params }: ImportVisit): Promise<Importing> {
  const series = await findSeries(db, params.slug);
  if (!series) throw new NotFound();
  return { series };
}

async function show({ db, locale, url }: ImportVisit, importing: Importing, form: FormState) {
  if (asksTemplate(url)) return templateCsv(template((await readTerritory(db)).communes[0]!.name), "valeurs.csv");
  return { title: seriesTexts[locale].importTitle(importing.series.title), robots: "noindex", body: <ImportSeries {...importing} form={form} /> } as const;
}
