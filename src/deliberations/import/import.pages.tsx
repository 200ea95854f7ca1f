import type { Locale } from "#platform/i18n/locale.ts";
import { choicesOf } from "#platform/imports/columns.ts";
import { importsTexts } from "#platform/imports/imports.texts.ts";
import { asksTemplate, fileField, readKnownTable, templateCsv, tooLarge } from "#platform/imports/upload.ts";
import { taskOf } from "#platform/imports/run.query.ts";
import { sayRemark } from "#platform/imports/remark.ts";
import { act, acts, conflict, done, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { type Page, page, type VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { csvResponse } from "#platform/web/stream.ts";
import { exampleOf, readTerritory } from "#territory";
import { findRules } from "../edit/rules.query.ts";
import { keeper, keeps } from "../keeper.ts";
import { routes } from "../routes.ts";
import { actTable, template } from "./columns.ts";
import { actsImport, type ActsRun } from "./import.job.ts";
import type { LineNote } from "./import-lines.command.ts";
import { importTexts } from "./import.texts.ts";
import { RunPage, Upload } from "./import.view.tsx";

type UploadVisit = VisitOf<typeof routes.upload>;

const upload = act("deliberations/import", routes.upload, {
  access: keeper,
  values: () => ({ essai: "1" }),
  async show({ db, url, locale, settings, visitor }: UploadVisit, _, form) {
    if (asksTemplate(url)) return templateCsv(template(exampleOf((await readTerritory(db)).communes)), "modele-deliberations.csv");
    const runs = await actsImport.list(db, { within: { started_by: visitor.id }, limit: 20 });
    return { title: importTexts[locale].title, robots: "noindex", body: <Upload runs={runs} megabytes={settings.FILE_MAX_MB} form={form} /> };
  },
  async read(form: Reader, { settings }) {
    const { name, titles, content } = await readKnownTable(form, settings.FILE_MAX_MB, actTable, null);
    return { name, titles, content, dryRun: form.ticked("essai") };
  },
  tooLarge,
  async run({ db, files, locale, visitor, now }, _, { name, titles, content, dryRun }) {
    const t = importsTexts[locale];
    const { assemblies } = await findRules(db, visitor, now);
    const begins = { title: t.task(name, dryRun), by: visitor.id, locale };
    const own = { assemblies: assemblies.map((code) => code ?? "") };
    const id = await actsImport.keepTable(db, files, { content, fileName: name, own, dryRun, by: visitor.id, begins }, { titles, choices: choicesFor(locale) });
    return id ? done(routes.run.href({ run: id })) : wrong({ [fileField]: t.problems.notText });
  },
});

type RunVisit = VisitOf<typeof routes.run>;

/** One's own alone, while one keeps the registers that it was sent for. @throws NotFound */
async function openRun({ db, params, visitor }: Pick<RunVisit, "db" | "params" | "visitor">): Promise<ActsRun> {
  const found = await actsImport.find(db, params.run, { started_by: visitor.id });
  if (!found?.assemblies.every((code) => keeps(visitor, code || null))) throw new NotFound();
  return found;
}

const run = acts("deliberations/import", routes.run, {
  access: keeper,
  find: openRun,
  async show(visit, found, form) {
    const { db, locale } = visit;
    const choices = choicesFor(locale);
    const [task, file] = await Promise.all([taskOf(db, found), actsImport.columns(visit, found, choices)]);
    const body = <RunPage run={found} task={task} columns={file && { file, choices, form }} />;
    return { title: importsTexts[locale].task(found.fileName, found.dryRun), robots: "noindex", body };
  },
  acts: (step) => ({
    import: step({ run: async (visit, trial) => leadTo(await actsImport.forReal(visit, trial), visit.locale) }),
    columns: step({
      read: (form, visit, found) => actsImport.readColumns(form, visit, found, choicesFor(form.locale)),
      run: async (visit, found, named) => leadTo(await actsImport.withColumns(visit, found, named), visit.locale),
    }),
  }),
});

const choicesFor = (locale: Locale) => choicesOf(actTable, importTexts[locale].columnSays);
const leadTo = (run: string | null, locale: Locale) => (run ? done(routes.run.href({ run })) : conflict(importsTexts[locale].run.noFile));

/** Every refusal, to be mended in the file. */
const runCsv = page("deliberations/import", routes.runCsv, {
  access: keeper,
  async get(visit) {
    const found = await openRun(visit);
    if (!found.report) throw new NotFound();
    const t = importTexts[visit.locale].csv;
    const columns = {
      [t.line]: ({ line }: LineNote) => line,
      [t.number]: ({ name }: LineNote) => name,
      [t.column]: ({ field }: LineNote) => field,
      [t.reason]: ({ message }: LineNote) => sayRemark(message, visit.locale),
      [t.said]: ({ said }: LineNote) => said,
    };
    return csvResponse(columns, found.report.rejections, { filename: `refus-${found.id.slice(0, 8)}.csv`, bom: true });
  },
});

export const importPages: readonly Page[] = [upload, runCsv, run];
