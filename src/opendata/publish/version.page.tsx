import { findTask } from "#platform/jobs/task.ts";
import { acts, conflict, done, type Outcome } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page, type VisitOf } from "#platform/web/page.tsx";
import { csvResponse } from "#platform/web/stream.ts";
import { may, type Visitor } from "#platform/web/visitor.ts";
import { publishData } from "../opendata.powers.ts";
import type { Edition, PublishedDataset } from "../published/published.ts";
import { firstRows } from "../published/published.query.ts";
import { routes } from "../routes.ts";
import { columnValues, readColumns, type ColumnsForm } from "./columns.form.ts";
import { findOwnEdition } from "./gate.ts";
import { askPublication, discardEdition, wordColumns } from "./publish.command.ts";
import { publishTexts } from "./publish.texts.ts";
import { cellsTold } from "./told-cells.ts";
import { ShowVersion } from "./version.view.tsx";

type VersionVisit = VisitOf<typeof routes.version, Visitor>;

interface VersionThing {
  readonly dataset: PublishedDataset;
  readonly edition: Edition;
}

const previewed = 10;

/** What was read in a file, and what becomes of it. */
export const version = acts("opendata/publish", routes.version, {
  access: may(publishData),
  // Two hundred columns with a sentence each.
  takes: { bytes: 400_000, fields: 2_000 },
  find: (visit: VersionVisit): Promise<VersionThing> => findOwnEdition(visit, visit.params.id, visit.params.number),
  values: (_visit, { dataset, edition }) => (edition.report ? columnValues(edition.report, dataset) : {}),
  async show({ db, locale }, { dataset, edition }, form) {
    const t = publishTexts[locale];
    const [task, rows] = [edition.taskId ? await findTask(db, edition.taskId) : null, await firstRows(db, dataset.id, edition.number, previewed)];
    return {
      title: t.versionOf(String(edition.number), dataset.title),
      says: t.did,
      body: <ShowVersion dataset={dataset} edition={edition} task={task} rows={rows} form={form} />,
      robots: "noindex",
    };
  },
  acts: (step) => ({
    columns: step({
      read: (form, _visit, { dataset, edition }) => (edition.report ? readColumns(form, edition.report, dataset.columns) : null),
      run: keepColumns,
    }),
    publish: step({ run: publish }),
    discard: step({ run: discard }),
  }),
});

const hrefOf = ({ dataset: { id }, edition: { number } }: VersionThing): string => routes.version.href({ id, number: String(number) });

async function keepColumns({ db, visitor, locale }: VersionVisit, found: VersionThing, typed: ColumnsForm | null): Promise<Outcome<VersionThing>> {
  const t = publishTexts[locale];
  const { dataset, edition } = found;
  if (!typed || !edition.report) return conflict(t.notPossible);
  const chosen = Object.keys(typed.columns).find((name) => typed.columns[name]?.key);
  const again =
    edition.report.columns.some(({ name, type }) => (typed.columns[name]?.type ?? type) !== type) || (chosen !== undefined && chosen !== edition.report.key);
  const wording = { id: dataset.id, number: edition.number, ...typed, again, title: t.taskRead(edition.fileName), by: visitor.id };
  return (await wordColumns(db, wording)).ok ? done(hrefOf(found), again ? "relit" : "colonnes") : conflict(t.moved);
}

async function publish({ db, visitor, locale }: VersionVisit, found: VersionThing): Promise<Outcome<VersionThing>> {
  const t = publishTexts[locale];
  const { dataset, edition } = found;
  const asked = await askPublication(db, { id: dataset.id, number: edition.number, title: t.taskPublish(dataset.title), by: visitor.id });
  return asked.ok ? done(hrefOf(found), "publie") : conflict(asked.problem === "moved" ? t.notPossible : t.decideFirst);
}

async function discard({ db, files, visitor, locale }: VersionVisit, { dataset: { id }, edition }: VersionThing): Promise<Outcome<VersionThing>> {
  const isWaiting = !edition.publishedAt && !edition.discardedAt;
  const gone = isWaiting && (await discardEdition({ db, files }, id, visitor.id));
  return gone ? done(routes.manage.href({ id }), "ecarte") : conflict(publishTexts[locale].notPossible);
}

/** The cells that its page tells, for whoever corrects the file. */
export const faults = page("opendata/publish", routes.faults, {
  access: may(publishData),
  async get(visit) {
    const { dataset, edition } = await findOwnEdition(visit, visit.params.id, visit.params.number);
    if (!edition.report) throw new NotFound();
    const t = publishTexts[visit.locale];
    return csvResponse(
      { [t.line]: ({ line }) => line, [t.column]: ({ column }) => column, [t.cell]: ({ cell }) => cell, [t.why]: ({ why }) => why },
      cellsTold(dataset, edition, visit.locale),
      { filename: `${edition.dataset}-${edition.number}.csv`, bom: true, headers: { vary: "accept-language, cookie" } },
    );
  },
});
