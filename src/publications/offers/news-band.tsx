import type { HomeSlot } from "#territory";
import { listNews } from "../publications.query.ts";
import { NewsBand } from "../read/read.view.tsx";

/** The three latest, where there are any. */
export const newsBand: HomeSlot = {
  order: 8,
  part: { key: "news", says: { fr: "Les actualités", en: "The news", nl: "Het nieuws" } },
  async render({ db, now }, commune) {
    if (commune) return null;
    const { rows } = await listNews(db, now, { limit: 3, offset: 0 });
    return rows.length > 0 ? <NewsBand news={rows} /> : null;
  },
};
