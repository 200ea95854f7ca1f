import type { NewsSource } from "#platform/feeds/news.ts";
import { wordsFor } from "../piece.ts";
import { listNews } from "../publications.query.ts";
import { hrefOf } from "../read/href-of.ts";

/** What the house told, for its feed and for that of all that changes. It concerns no commune in particular. */
export const publicationNews: NewsSource = {
  kind: "actualites",
  label: { fr: "Actualités", en: "News", nl: "Nieuws" },
  async list(db, { commune, limit, locale }) {
    if (commune) return [];
    const { rows } = await listNews(db, new Date(), { limit, offset: 0 });
    return rows.map((edition) => {
      const { title, lead } = wordsFor(edition.words, locale).words;
      return { id: `piece/${edition.pieceId}`, title, href: hrefOf(edition), at: edition.appearsAt, summary: lead };
    });
  },
};
