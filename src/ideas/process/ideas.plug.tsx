import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { ProcessPlug, Totals } from "#processes";
import { ChannelBand } from "../channels/channel-table.view.tsx";
import { findChannelFigures } from "../channels/figures.query.ts";
import { decidedIdeas } from "../decided/decided.list.tsx";
import { routes } from "../routes.ts";

const words: Readonly<Record<Locale, { readonly all: string; readonly imports: string }>> = {
  fr: { all: "Toutes les idées de la métropole", imports: "Reprendre les idées d’une autre plateforme" },
  en: { all: "All ideas of the metropolis", imports: "Bring in the ideas of another platform" },
  nl: { all: "Alle ideeën van de metropool", imports: "De ideeën van een ander platform overnemen" },
};

/** The ideas of a process as it knows them: by their number, by who filed them, by what they were awarded. */
export const ideasPlug: ProcessPlug = {
  all: (locale) => ({ href: routes.allProposals.href(), label: words[locale].all }),
  imports: ({ slug, stages }, locale) =>
    stages.some(({ kind }) => kind === "collect") ? { href: routes.importProposals.href({ process: slug }), label: words[locale].imports } : null,
  decided: decidedIdeas,

  foot: async (db, processId) => {
    const figures = await findChannelFigures(db, processId);
    return figures.length > 0 ? <ChannelBand figures={figures} /> : null;
  },

  participants: (trx, processId) =>
    ids(
      trx,
      sql`select author_id as id from ideas.proposal
        where process_id = ${processId} and author_id is not null and state not in ('withdrawn', 'merged')`,
    ),

  async uses(db, processId) {
    const { rows } = await sql<{ id: string; ideas: number }>`
      select category_id as id, count(*)::int as ideas from ideas.proposal where process_id = ${processId} and category_id is not null
        group by 1`.execute(db);
    return new Map(rows.map(({ id, ideas }) => [id, ideas]));
  },

  async clear(trx, processId) {
    const files = await ids(
      trx,
      sql`
      select unnest(array_remove(array[f.file_id, f.small_file_id], null))::text as id
      from ideas.proposal_file f join ideas.proposal p on p.id = f.proposal_id where p.process_id = ${processId}`,
    );
    await sql`delete from ideas.proposal where process_id = ${processId}`.execute(trx);
    return files;
  },

  async totals(db) {
    const { rows } = await sql<Totals & { id: string }>`
      select p.process_id as id, count(*)::int as filed,
        count(*) filter (where p.state in ('awarded', 'delivering', 'delivered', 'abandoned'))::int as selected,
        coalesce(sum(a.amount_cents), 0)::bigint as "awardedCents"
      from ideas.proposal p left join ideas.award a on a.proposal_id = p.id group by 1`.execute(db);
    return new Map(rows.map(({ id, ...totals }) => [id, totals]));
  },
};

async function ids(db: Db, query: RawBuilder<unknown>): Promise<string[]> {
  const { rows } = await (query as RawBuilder<{ id: string }>).execute(db);
  return rows.map(({ id }) => id);
}
