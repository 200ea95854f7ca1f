import { oneOf, readFilters, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import { type Page, page } from "#platform/web/page.tsx";
import { csvResponse } from "#platform/web/stream.ts";
import { streamRows } from "#platform/web/stream-rows.ts";
import { anyone } from "#platform/web/visitor.ts";
import { keyOf } from "../relation.ts";
import { routes } from "../routes.ts";
import { threadTexts } from "../thread.texts.ts";
import type { Link } from "../walk/reach.ts";
import { tellLinks } from "../walk/told-links.ts";
import { nameThings, withoutSecrets } from "../walk/walk.query.ts";
import { findLinks, links } from "./links.query.ts";
import { LinkList, relationWords } from "./links.view.tsx";

const filters = { relation: oneOf("relation", relationWords), kind: words("type", 60) };

/** Every link that holds, one by one, the latest first. */
const listed = list("thread/links", routes.links, {
  access: anyone,
  filters,
  size: 30,
  rows: ({ db }, _, asked, range) => findLinks(db, asked, range),
  async show({ db, offers, locale, url }, _, found) {
    const refs = new Map(found.rows.flatMap(({ from, to }) => [from, to]).map((ref) => [keyOf(ref), ref]));
    const standing = await nameThings(db, offers, [...refs.values()], locale);
    const csv = routes.linksCsv.href() + url.search;
    const byKey = new Map(standing.map((one) => [keyOf(one), one]));
    const told = { ...found, rows: found.rows.map((row) => withoutSecrets(row, byKey)) };
    const body = <LinkList found={told} standing={standing} kinds={offers.things} csv={csv} />;
    return { title: threadTexts[locale].latest, alternates: { "text/csv": routes.linksCsv.href() }, body };
  },
});

/** The same, as open data: kinds and ids lead back to the rooms. */
const csv = page("thread/links", routes.linksCsv, {
  access: anyone,
  get({ db, offers, url }) {
    const wanted = readFilters(filters, url.searchParams);
    const rows = tellLinks(db, offers, streamRows<Link>(db, { compile: () => links(wanted).compile(db) }));
    const columns = {
      de_type: ({ from }: Link) => from.kind,
      de_id: ({ from }: Link) => from.id,
      relation: ({ relation }: Link) => relation,
      vers_type: ({ to }: Link) => to.kind,
      vers_id: ({ to }: Link) => to.id,
      depuis: ({ day }: Link) => day,
      raison: ({ reason }: Link) => reason,
    };
    return csvResponse(columns, rows, { filename: "liens.csv", bom: true, headers: { "access-control-allow-origin": "*" } });
  },
});

export const linkPages: readonly Page[] = [csv, ...listed];
