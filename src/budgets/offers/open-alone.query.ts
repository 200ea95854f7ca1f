import { sql } from "kysely";

import { sayEuros } from "#platform/money/euros.ts";
import type { OpenAloneList } from "#processes";
import { listTexts } from "../list/list.texts.ts";
import { routes } from "../routes.ts";

interface Row {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly budget: number;
  readonly closesAt: Date;
}

/** Votes that are open and stages of no process: those of a process are shown as its stage. */
export const votesAlone: OpenAloneList = async (db, { locale, commune }) => {
  const code = commune?.code ?? null;
  const { rows } = await sql<Row>`
    select slug, title, summary, budget_cents as budget, closes_at as "closesAt" from budgets.vote v
    where budgets.phase(v) = 'open' and process_id is null and listed
      and (area is null or ${code}::text is null or ${code} = any(area)) order by closes_at limit 10`.execute(db);
  return rows.map(({ slug, budget, ...vote }) => {
    const href = routes.choose.href({ slug });
    return { ...vote, kind: "vote", href, meta: [sayEuros(budget, locale)], act: { href, label: listTexts[locale].vote } };
  });
};
