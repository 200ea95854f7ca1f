import { findKept, keepIfRefused } from "#platform/imports/kept-file.ts";
import { asksTemplate, fileField, readTableFile, sayFault, templateCsv, tooLarge } from "#platform/imports/upload.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, again, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { routes } from "../../routes.ts";
import { readIndicators } from "../../series/indicators.query.ts";
import { findStrategy } from "../../strategy/strategy.query.ts";
import { changesBetween } from "../../strategy/version-changes.ts";
import { editTexts } from "../edit.texts.ts";
import { strategist } from "../gate.ts";
import { importStrategy } from "./import-strategy.command.ts";
import { importStrategyTexts } from "./import-strategy.texts.ts";
import { ImportStrategy, type Importing } from "./import-strategy.view.tsx";
import { readStrategyTable, strategyTable, template } from "./strategy-table.ts";

type ImportVisit = VisitOf<typeof routes.importStrategy>;

/** Objectives and targets from a table: first what it would change is shown, then it is one version. A file that is taken is kept as its version. */
export default acts("governance/edit", routes.importStrategy, {
  access: strategist,
  find,
  values: (_visit, { strategy }) => ({ version: String(strategy.version) }),
  show,
  acts: (step) => ({
    check: step({ read: readFile, run: (visit, importing, sent) => take(visit, importing, sent, false), tooLarge }),
    write: step({ read: readFile, run: (visit, importing, sent) => take(visit, importing, sent, true), tooLarge }),
  }),
});

interface ImportForm {
  readonly name: string;
  readonly text: string | null;
  readonly reason: string;
  readonly version: number;
}

/** The file that is sent or was kept, or the text of the one that was looked at. */
async function readFile(form: Reader, visit: ImportVisit): Promise<ImportForm> {
  const looked = form.text("contenu");
  const most = visit.settings.FILE_MAX_MB;
  const { name, text } =
    looked && !form.file(fileField) ? { name: form.text("nom"), text: looked } : await readTableFile(form, most, await findKept(form, visit));
  const reason = form.line("reason", 1, 500, editTexts[form.locale].problems.reason);
  await keepIfRefused(form, visit, { name, content: new TextEncoder().encode(text ?? "") });
  return { name: name.slice(0, 120), text, reason, version: form.version() };
}

async function take(visit: ImportVisit, importing: Importing, { name, text, reason, version }: ImportForm, write: boolean): Promise<Outcome<Importing>> {
  const { db, visitor, locale, params } = visit;
  const { strategy, indicators } = importing;
  const t = importStrategyTexts[locale];
  const read = readStrategyTable(text, locale, { strategy, indicators });
  if (!read.ok && read.fault === "lines") return wrong({}, undefined, {}, { ...importing, wrong: read.lines });
  if (!read.ok) return wrong({ [fileField]: sayFault(read.fault, { most: strategyTable.most, columns: t.columns }, locale) });
  const changes = changesBetween(strategy, read.after);
  if (changes.length === 0) return wrong({ [fileField]: t.nothing });
  if (version !== strategy.version) return conflict(editTexts[locale].conflict);
  if (!write) return again({}, { ...importing, changes, kept: { name, text: text! } });
  const saved = await importStrategy(db, { before: strategy, after: read.after, file: name, reason, by: visitor.id });
  if (saved.ok) return done(routes.strategy.href(params), "modifie");
  return saved.problem === "taken" ? wrong({ [fileField]: t.taken }) : conflict(editTexts[locale].conflict);
}

async function find({ db, offers, params }: ImportVisit): Promise<Importing> {
  const strategy = await findStrategy(db, params.slug);
  if (!strategy) throw new NotFound();
  return { strategy, indicators: await readIndicators(db, offers) };
}

function show({ locale, url, settings }: ImportVisit, importing: Importing, form: FormState) {
  if (asksTemplate(url)) return templateCsv(template(importing.indicators[0]?.title.fr ?? ""), "strategie.csv");
  const body = <ImportStrategy {...importing} megabytes={settings.FILE_MAX_MB} form={form} />;
  return { title: importStrategyTexts[locale].title(importing.strategy.title), robots: "noindex", body } as const;
}
