import { oneOf, readFilters, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import { type Page, page } from "#platform/web/page.tsx";
import { csvResponse } from "#platform/web/stream.ts";
import { streamRows } from "#platform/web/stream-rows.ts";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { threadTexts } from "../thread.texts.ts";
import type { Link } from "../walk/reach.ts";
import { type PublicLink, tellsKind, withoutSecrets } from "../walk/told-links.ts";
import { findLinks, links } from "./links.query.ts";
import { LinkList, relationWords } from "./links.view.tsx";
import { nameEnds, tellLinks } from "./read-links.ts";

const filters = { relation: oneOf("relation", relationWords), kind: words("type", 60) };

/** Every link that holds, one by one, the latest first. */
const listed = list("thread/links", routes.links, {
  access: anyone,
  filters,
  size: 30,
  rows: ({ db }, _, asked, range) => findLinks(db, asked, range),
  async show({ db, offers, locale, url }, _, found) {
    const standing = await nameEnds(db, offers, found.rows, locale);
    const csv = routes.linksCsv.href() + url.search;
    const rows = found.rows.filter((row) => tellsKind(row, found.values.kind, standing)).map((row) => withoutSecrets(row, standing));
    const body = <LinkList found={{ ...found, rows }} standing={standing} kinds={offers.things} csv={csv} />;
    return { title: threadTexts[locale].latest, alternates: { "text/csv": routes.linksCsv.href() }, body };
  },
});

type LinkLine = PublicLink<Link>;

/** The same, as open data: kinds and ids lead back to the rooms. */
const csv = page("thread/links", routes.linksCsv, {
  access: anyone,
  get({ db, offers, url }) {
    const wanted = readFilters(filters, url.searchParams);
    const rows = tellLinks(db, offers, streamRows<Link>(db, { compile: () => links(wanted).compile(db) }), wanted.kind);
    const columns = {
      de_type: ({ from }: LinkLine) => from?.kind,
      de_id: ({ from }: LinkLine) => from?.id,
      relation: ({ relation }: LinkLine) => relation,
      vers_type: ({ to }: LinkLine) => to?.kind,
      vers_id: ({ to }: LinkLine) => to?.id,
      depuis: ({ day }: LinkLine) => day,
      raison: ({ reason }: LinkLine) => reason,
    };
    return csvResponse(columns, rows, { filename: "liens.csv", bom: true });
  },
});

export const linkPages: readonly Page[] = [csv, ...listed];
