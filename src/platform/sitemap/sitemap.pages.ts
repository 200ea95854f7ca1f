import { NotFound } from "#platform/web/errors.ts";
import { type Page, page, type Visit } from "#platform/web/page.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../web/routes.ts";
import type { SitemapPages, IndexedPage } from "./indexed.ts";
import { pagesPerFile, writeIndex, writeUrls } from "./write-sitemap.ts";

const headers = { "content-type": "application/xml; charset=utf-8", "cache-control": "public, max-age=3600" };

/** The house's own lists and entrances: no row stands behind them. */
const entrances: SitemapPages = {
  kind: "accueil",
  count: async (_, { offers }) => entrancesOf(offers).length,
  list: async (_, { offers, offset, limit }) =>
    entrancesOf(offers)
      .slice(offset, offset + limit)
      .map((href): IndexedPage => ({ href, changed: null })),
};

function entrancesOf({ verbs, searchables, footerLinks }: Visit["offers"]): readonly string[] {
  const all = [
    "/",
    ...verbs.flatMap(({ href, closed }) => (closed ? [] : href)),
    ...searchables.map(({ browse }) => browse),
    ...footerLinks.flatMap((link) => ("href" in link ? link.href : [])),
  ];
  return [...new Set(all)].filter((href) => /^\/[^?#]*$/.test(href));
}

const allOf = ({ offers }: Pick<Visit, "offers">): readonly SitemapPages[] => [entrances, ...offers.indexed];

/** The files of the sitemap. */
const index = page("platform/sitemap", routes.sitemap, {
  access: anyone,
  async get(visit) {
    const files = await Promise.all(
      allOf(visit).map(async (one) => {
        const files = Math.ceil((await one.count(visit.db, visit)) / pagesPerFile);
        return Array.from({ length: files }, (_, at) => publicAddress(visit.settings, routes.sitemapFile.href({ name: `${one.kind}-${at + 1}.xml` })));
      }),
    );
    return new Response(writeIndex(files.flat()), { headers });
  },
});

/** One of them. @throws NotFound */
const file = page("platform/sitemap", routes.sitemapFile, {
  access: anyone,
  async get(visit) {
    const { db, now, offers, settings, params } = visit;
    const [, kind, number] = /^([a-z-]+)-([1-9]\d{0,4})\.xml$/.exec(params.name) ?? [];
    const indexed = allOf(visit).find((one) => one.kind === kind);
    const pages = await indexed?.list(db, { offset: (Number(number) - 1) * pagesPerFile, limit: pagesPerFile, now, offers });
    if (!pages?.length) throw new NotFound();
    const { locales } = await visit.appearance();
    return new Response(
      writeUrls(pages, locales, (href) => publicAddress(settings, href)),
      { headers },
    );
  },
});

export const sitemapPages: readonly Page[] = [index, file];
