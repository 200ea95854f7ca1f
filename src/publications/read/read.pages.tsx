import { atomType } from "#platform/feeds/feed-response.ts";
import { NotFound } from "#platform/web/errors.ts";
import { list } from "#platform/web/list.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { type Kind, wordsFor } from "../piece.ts";
import { findEdition, listNews } from "../publications.query.ts";
import { publicationsTexts } from "../publications.texts.ts";
import { routes } from "../routes.ts";
import { NewsList, ReadPiece } from "./read.view.tsx";

/** What can be read now; what is to come, or was withdrawn, is not found. */
async function read({ db, params, locale, now }: Pick<Visit<"/pages/:slug">, "db" | "params" | "locale" | "now">, kind: Kind) {
  const edition = await findEdition(db, kind, params.slug, now);
  if (!edition) throw new NotFound();
  const { words } = wordsFor(edition.words, locale);
  const alternates = kind === "news" ? { alternates: { [atomType]: routes.newsFeed.href() } } : {};
  return { title: words.title, description: words.lead, body: <ReadPiece edition={edition} />, ...alternates };
}

export const readPage = page("publications/read", routes.page, { access: anyone, get: (visit) => read(visit, "page") });
export const readNews = page("publications/read", routes.newsItem, { access: anyone, get: (visit) => read(visit, "news") });

export const newsList = list("publications/read", routes.news, {
  access: anyone,
  filters: {},
  size: 20,
  rows: ({ db, now }, _thing, _asked, { limit, offset }) => listNews(db, now, { limit, offset }),
  show({ locale }, _thing, found) {
    const t = publicationsTexts[locale];
    return { title: t.news, description: t.newsLead, alternates: { [atomType]: routes.newsFeed.href() }, body: <NewsList found={found} /> };
  },
});
