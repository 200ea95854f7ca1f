import { sql } from "kysely";

import { sayEuros } from "#platform/money/euros.ts";
import type { Deadline } from "#territory";
import { budgetsTexts } from "../budgets.texts.ts";
import { routes } from "../routes.ts";

/** Votes of their own that close in the coming weeks, since a process tells the ends of its stages: those of the metropolis, and of the commune that was chosen. */
export const voteDeadlines: Deadline = {
  async list({ db, locale }, commune) {
    const code = commune?.code ?? null;
    const { rows } = await sql<{ slug: string; title: string; day: string; budget: number }>`
      select slug, title, (closes_at at time zone 'Europe/Paris')::date::text as day, budget_cents as budget from budgets.vote v
      where budgets.phase(v) = 'open' and process_id is null and listed and (area is null or ${code}::text is null or ${code} = any(area)) order by closes_at limit 10`.execute(
      db,
    );
    return rows.map(({ slug, title, day, budget }) => ({
      title,
      href: routes.choose.href({ slug }),
      day,
      what: `${budgetsTexts[locale].here}, ${sayEuros(budget, locale)}`,
    }));
  },
};
