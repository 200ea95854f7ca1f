import type { Locale } from "#platform/i18n/locale.ts";
import { importsTexts } from "#platform/imports/imports.texts.ts";
import { NotFound } from "#platform/web/errors.ts";
import { acts, conflict, done } from "#platform/web/act.ts";
import { taskOf } from "#platform/imports/run.query.ts";
import { csvResponse } from "#platform/web/stream.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { columnChoices } from "./column-choices.ts";
import { placesImport, type PlacesRun } from "./import.job.ts";
import { mayImport } from "./import.powers.ts";
import { type KeptNote, type KeptReport, sayKeptNote } from "./kept-report.ts";
import { proposedPlaces } from "./proposals.query.ts";
import { RunView } from "./run.view.tsx";
import { routes } from "../routes.ts";

export const runPage = acts("places/import-page", routes.importRun, {
  access: mayImport,
  find: runFor,

  async show(visit, run, form) {
    const { db, locale } = visit;
    const choices = columnChoices(run.format, locale);
    const file = choices && placesImport.columns(visit, run, choices);
    const [task, proposed, known] = await Promise.all([taskOf(db, run), proposedPlaces(db, run), file]);
    const columns = choices && known && { file: known, choices, form };
    return { title: importsTexts[locale].task(run.fileName, run.dryRun), robots: "noindex", body: <RunView {...{ run, task, proposed, columns }} /> };
  },

  acts: (step) => ({
    import: step({ run: async (visit, run) => leadTo(await placesImport.forReal(visit, run), visit.locale) }),
    columns: step({
      async read(form, visit, run) {
        const choices = columnChoices(run.format, form.locale);
        if (!choices) throw new NotFound();
        return placesImport.readColumns(form, visit, run, choices);
      },
      run: async (visit, run, named) => leadTo(await placesImport.withColumns(visit, run, named), visit.locale),
    }),
  }),
});

const leadTo = (id: string | null, locale: Locale) => (id ? done(routes.importRun.href({ id })) : conflict(importsTexts[locale].run.noFile));

async function runFor({ db, params }: { readonly db: Visit["db"]; readonly params: { readonly id: string } }): Promise<PlacesRun> {
  const run = await placesImport.find(db, params.id);
  if (!run) throw new NotFound();
  return run;
}

type Remark = KeptNote & { readonly kind: "refus" | "cellule" | "correction" };

function* remarksOf({ rejections, left_out = [], repairs }: KeptReport): Generator<Remark> {
  for (const note of rejections) yield { kind: "refus", ...note };
  for (const note of left_out) yield { kind: "cellule", ...note };
  for (const note of repairs) yield { kind: "correction", ...note };
}

/** Every remark of the report in the reader's language, to be sent to whoever made the file. */
export const runCsv = page("places/import-page", routes.importCsv, {
  access: mayImport,

  async get(visit) {
    const { report, id } = await runFor(visit);
    if (!report) throw new NotFound();
    const columns = {
      nature: ({ kind }: Remark) => kind,
      ligne: ({ line }: Remark) => line,
      identifiant: ({ id }: Remark) => id,
      champ: ({ field }: Remark) => field,
      code: ({ code }: Remark) => code,
      message: (remark: Remark) => sayKeptNote(remark, visit.locale).text,
    };
    return csvResponse(columns, remarksOf(report), { filename: `import-${id.slice(0, 8)}.csv`, bom: true });
  },
});
