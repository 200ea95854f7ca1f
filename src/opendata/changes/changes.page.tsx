import { Translation, Written } from "#platform/ui/written.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { pageNumber } from "#platform/web/filters.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { streamRows } from "#platform/web/stream-rows.ts";
import { csvResponse } from "#platform/web/stream.ts";
import { anyone, may } from "#platform/web/visitor.ts";
import type { DatasetValue } from "#platform/open-data/dataset.ts";
import { Go } from "#platform/ui/button.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { isNarrowed } from "#platform/web/request.ts";
import { findShown } from "../look/find-shown.ts";
import { publishData } from "../opendata.powers.ts";
import { opendataTexts } from "../opendata.texts.ts";
import { findOwnEdition } from "../publish/gate.ts";
import { publishTexts } from "../publish/publish.texts.ts";
import { cellChanges } from "../published/cell-changes.ts";
import { type ChangesRequest, keptChanges, listChangedRows } from "../published/diff.query.ts";
import { isStored } from "../published/published.dataset.ts";
import { columnsOut, fieldsOf } from "../published/published.ts";
import { findComparison } from "../published/published.query.ts";
import { routes } from "../routes.ts";
import { changesTexts } from "./changes.texts.ts";
import { Changes } from "./changes.view.tsx";
import { type ChangesPage, type VersionPair, countOf, kindOf, kindWords } from "./compared.ts";

const size = 50;

/** @throws NotFound for a dataset of a room, for a version that nobody published, and for the first one, which changed nothing */
async function findCompared(visit: Pick<Visit<"/donnees/:id/versions/:number">, "db" | "offers" | "params">) {
  const dataset = await findShown(visit);
  const { number } = visit.params;
  const compared = isStored(dataset) && /^[1-9]\d{0,5}$/.test(number) ? await findComparison(visit.db, dataset.id, Number(number)) : null;
  if (!compared?.before) throw new NotFound();
  return { dataset, compared, before: compared.before };
}

/** A page of the changes of a version; the address of the last one where it is too far. */
async function pageOf(
  { db, url }: Pick<Visit, "db" | "url">,
  asked: Omit<ChangesRequest, "kind">,
  compared: VersionPair,
  address: string,
): Promise<ChangesPage | string> {
  const kind = kindOf(url.searchParams.get("genre"));
  const total = countOf(compared.diff, kind);
  const pages = Math.max(1, Math.ceil(total / size));
  const wanted = pageNumber(url.searchParams);
  const href: ChangesPage["href"] = ({ kind: other = kind, page: at = 1 }) =>
    withQuery(address, { genre: other && kindWords[other], page: at > 1 ? at : null });
  if (wanted > pages) return href({ page: pages });
  const rows = await listChangedRows(db, { ...asked, kind }, { limit: size, offset: (wanted - 1) * size });
  return { kind, rows, total, page: wanted, pages, href };
}

/** What a published version changed, row by row. */
export const changesPage = page("opendata/changes", routes.changes, {
  access: anyone,
  async get(visit) {
    const { dataset, compared, before } = await findCompared(visit);
    const { id, title } = dataset;
    const { locale, url } = visit;
    const number = String(compared.number);
    const found = await pageOf(visit, { dataset: id, number: compared.number, waiting: null }, compared, routes.changes.href({ id, number }));
    if (typeof found === "string") return { redirect: found };
    const t = changesTexts[locale];
    const isKept = found.rows.length > 0 || found.total === 0;
    const trail = [
      { label: opendataTexts[locale].title, href: routes.catalogue.href() },
      { label: <Translation of={title} />, href: routes.dataset.href({ id }) },
      { label: opendataTexts[locale].versions, href: routes.history.href({ id }) },
    ];
    const file = routes.changesFile.href({ id, number });
    const body = (
      <Changes trail={trail} lead={t.lead} compared={compared} found={found}>
        {isKept ? (
          <Go icon="download" href={file}>
            {t.csv}
          </Go>
        ) : (
          <Notice title={t.unkept}>
            <p>{t.unkeptText}</p>
            {[before.number, compared.number].map((one) => (
              <Go icon="download" href={routes.versionFile.href({ id, number: String(one) })}>
                {t.previous(String(one))}
              </Go>
            ))}
          </Notice>
        )}
      </Changes>
    );
    const alternates = isKept ? { alternates: { "text/csv": file } } : {};
    return { title: t.of(number, title[locale]), ...alternates, ...(isNarrowed(url) && { robots: "noindex" as const }), body };
  },
});

const plain = (value: DatasetValue) => (typeof value === "object" && value !== null ? value.join("|") : value);

/** The same for programs and spreadsheets: a cell a line. */
export const changesFile = page("opendata/changes", routes.changesFile, {
  access: anyone,
  async get(visit) {
    const { dataset, compared } = await findCompared(visit);
    const { db, locale } = visit;
    const t = changesTexts[locale];
    const columns = compared.fields.map(({ name }) => name);
    async function* lines() {
      for await (const row of streamRows(db, keptChanges(db, dataset.id, compared.number))) {
        const { kind, key, place, before, after } = row;
        for (const cell of cellChanges(before, after, columns)) yield { kind, key, place, ...cell };
      }
    }
    return csvResponse(
      {
        [t.columns.kind]: ({ kind }) => t.kind[kind],
        [t.columns.key]: ({ key }) => key,
        [t.columns.place]: ({ place, kind }) => (kind === "removed" ? null : place),
        [t.columns.column]: ({ column }) => column,
        [t.columns.before]: ({ before }) => plain(before),
        [t.columns.after]: ({ after }) => plain(after),
      },
      lines(),
      { filename: `${dataset.id}-changements-v${compared.number}.csv`, bom: true, headers: { vary: "accept-language, cookie" } },
    );
  },
});

/** What a version that waits would change, for whoever decides of it. */
export const waitingChangesPage = page("opendata/changes", routes.waitingChanges, {
  access: may(publishData),
  async get(visit) {
    const { params, db, locale } = visit;
    const { dataset, edition } = await findOwnEdition(visit, params.id, params.number);
    const { report, number } = edition;
    const { id, current, columns } = dataset;
    const kept = current === null ? null : await findComparison(db, id, current);
    if (!report?.diff || !kept || edition.publishedAt || edition.discardedAt) throw new NotFound();
    const compared: VersionPair = { number, diff: report.diff, fields: fieldsOf(report, columns), key: report.key, before: kept };
    const waiting = { key: report.key, out: columnsOut(report, columns) };
    const address = routes.waitingChanges.href({ id, number: String(number) });
    const found = await pageOf(visit, { dataset: id, number, waiting }, compared, address);
    if (typeof found === "string") return { redirect: found };
    const trail = [
      { label: publishTexts[locale].desk, href: routes.desk.href() },
      { label: <Written>{dataset.title}</Written>, href: routes.manage.href({ id }) },
      { label: publishTexts[locale].version(String(number)), href: routes.version.href({ id, number: String(number) }) },
    ];
    const t = changesTexts[locale];
    return {
      title: t.of(String(number), dataset.title),
      body: <Changes trail={trail} lead={t.leadWaiting} compared={compared} found={found} />,
      robots: "noindex",
    };
  },
});
