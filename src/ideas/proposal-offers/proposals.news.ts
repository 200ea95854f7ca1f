import { sql } from "kysely";

import type { NewsEntry, NewsSource } from "#platform/feeds/news.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { beginningOf } from "#platform/search/searchable.ts";
import { readTerritory } from "#territory";
import { withoutMarks } from "../plain-beginning.ts";
import { proposalTexts } from "../proposal.texts.ts";
import { proposalHref } from "../proposal-address.ts";
import { publishedProposals } from "../proposal-row.query.ts";

interface Row {
  readonly id: string;
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  readonly body: string;
  readonly processSlug: string;
  readonly processTitle: string;
  readonly communeCode: string | null;
  readonly at: Date;
}

const titles: Readonly<Record<Locale, (title: string) => string>> = {
  fr: (title) => `Nouvelle idée\u00a0: ${title}`,
  en: (title) => `New idea: ${title}`,
  nl: (title) => `Nieuw idee: ${title}`,
};

/** Ideas as they are filed. What becomes of them is told by those who judge and deliver. */
export const proposalNews: NewsSource = {
  kind: "idees",
  label: { fr: "Idées", en: "Ideas", nl: "Ideeën" },

  async list(db, { commune, limit, locale }) {
    const { rows } = await sql<Row>`
      select p.id, p.number, p.slug, p.title, left(p.body, 400) as body, r.slug as "processSlug", r.title as "processTitle",
        p.commune_code as "communeCode",
        p.filed_at as at
      from ideas.proposal p join processes.process r on r.id = p.process_id
      where ${publishedProposals} and p.state <> 'merged' ${commune ? sql`and p.commune_code = ${commune}` : sql``}
      order by p.filed_at desc, p.id limit ${limit}`.execute(db);
    const territory = await readTerritory(db);
    return rows.map((row) =>
      entryOf(row, row.communeCode ? (territory.communeByCode(row.communeCode)?.commune.name ?? "") : proposalTexts[locale].everywhere, locale),
    );
  },
};

function entryOf({ id, title, body, processSlug, processTitle, at, ...numbered }: Row, where: string, locale: Locale): NewsEntry {
  return {
    id: `proposal/${id}`,
    title: titles[locale](title),
    href: proposalHref(processSlug, numbered),
    at,
    summary: `${processTitle}, ${where}. ${beginningOf(withoutMarks(body))}`,
  };
}
