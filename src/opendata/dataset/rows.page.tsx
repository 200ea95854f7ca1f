import { pageNumber } from "#platform/web/filters.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { anyone } from "#platform/web/visitor.ts";
import { isNarrowed } from "#platform/web/request.ts";
import { bringUpToDate } from "../api/collection.command.ts";
import { opendataTexts } from "../opendata.texts.ts";
import { routes } from "../routes.ts";
import { findShown } from "../look/find-shown.ts";
import { type Look, mostCounted, readLook } from "../look/look.ts";
import { lookAtRows } from "./rows.query.ts";
import { Rows } from "./rows.view.tsx";

const size = 25;

/** All rows of a dataset, to look for one, without a file. */
export const rowsPage = page("opendata/dataset", routes.rows, {
  access: anyone,
  async get(visit) {
    const dataset = await findShown(visit);
    const { db, locale, url } = visit;
    const look = readLook(dataset, url.searchParams);
    await bringUpToDate(visit, dataset);
    const wanted = Math.min(pageNumber(url.searchParams), Math.ceil(mostCounted / size));
    const { rows, total } = await lookAtRows(db, dataset.id, look, { limit: size, offset: (wanted - 1) * size });
    const pages = Math.max(1, Math.ceil(Math.min(total, mostCounted) / size));
    // A page too far is the last one.
    if (rows.length === 0 && wanted > pages) return { redirect: hrefOf(dataset.id, look, pages) };
    const t = opendataTexts[locale];
    const title = t.rowsOf(dataset.title[locale]);
    const found = {
      rows,
      total,
      page: wanted,
      pages,
      href: (changes: Partial<Look> & { readonly page?: number }) => hrefOf(dataset.id, { ...look, ...changes }, changes.page ?? 1),
    };
    return { title, ...(isNarrowed(url) && { robots: "noindex" as const }), body: <Rows dataset={dataset} look={look} found={found} /> };
  },
});

function hrefOf(id: string, { filter, sort }: Look, at: number): string {
  return withQuery(routes.rows.href({ id }), {
    colonne: filter?.field.name ?? null,
    valeur: filter?.value ?? null,
    tri: sort ? `${sort.descending ? "-" : ""}${sort.field}` : null,
    page: at > 1 ? at : null,
  });
}
