import type { SitemapPages } from "#platform/sitemap/indexed.ts";
import { listDatasets } from "../published/published.dataset.ts";
import { routes } from "../routes.ts";

/** A page for each dataset. */
export const indexedDatasets: SitemapPages = {
  kind: "donnees",
  count: async (db, { offers }) => (await listDatasets({ db, offers })).length,
  async list(db, { offers, offset, limit }) {
    const listed = (await listDatasets({ db, offers })).slice(offset, offset + limit);
    return Promise.all(listed.map(async (dataset) => ({ href: routes.dataset.href({ id: dataset.id }), changed: await dataset.lastChange(db, offers) })));
  },
};
