import type { Indexed } from "#platform/sitemap/indexed.ts";
import { routes } from "../routes.ts";

/** A page for each dataset. */
export const indexedDatasets: Indexed = {
  kind: "donnees",
  count: async (_, { offers }) => offers.datasets.length,
  list: (db, { offers, offset, limit }) =>
    Promise.all(
      offers.datasets.slice(offset, offset + limit).map(async (dataset) => ({
        href: routes.dataset.href({ id: dataset.id }),
        changed: await dataset.lastChange(db, offers),
      })),
    ),
};
