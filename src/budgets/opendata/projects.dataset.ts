import { sql } from "kysely";

import type { Dataset } from "#platform/open-data/dataset.ts";

const shown = sql`v.state in ('announced', 'counted', 'sealed') and v.listed`;

interface ProjectRow {
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  readonly cost: number;
  readonly category: string;
  readonly commune: string | null;
  readonly votes: number | null;
  readonly won: boolean | null;
}

/** What could be chosen in each vote, with its votes and whether it won, once counted. */
export const projectsDataset: Dataset = {
  id: "projets-votes",
  title: { fr: "Projets soumis au vote", en: "Projects put to the vote", nl: "Projecten in stemming" },
  description: {
    fr: "Chaque projet d’un vote sur un budget\u00a0: coût, thème, commune et, une fois le vote compté, ses voix et s’il est lauréat.",
    en: "Each project of a vote on a budget: cost, theme, commune and, once counted, its votes and whether it won.",
    nl: "Elk project van een stemming over een budget: kosten, thema, gemeente en, na de telling, de stemmen en of het gewonnen heeft.",
  },
  keywords: [
    { fr: "budget participatif", en: "participatory budget", nl: "burgerbudget" },
    { fr: "projet", en: "project", nl: "project" },
  ],
  theme: "GOVE",
  refresh: "CONT",
  key: ["vote", "numero"],
  fields: [
    { name: "vote", type: "string", required: true, says: { fr: "Vote", en: "Vote", nl: "Stemming" } },
    { name: "numero", type: "integer", required: true, says: { fr: "Numéro sur le bulletin", en: "Number on the ballot", nl: "Nummer op het biljet" } },
    { name: "titre", type: "string", required: true, says: { fr: "Titre", en: "Title", nl: "Titel" } },
    { name: "cout", type: "number", unit: "EUR", required: true, says: { fr: "Coût, en euros", en: "Cost, in euros", nl: "Kosten, in euro" } },
    { name: "theme", type: "string", required: true, says: { fr: "Thème", en: "Theme", nl: "Thema" } },
    {
      name: "commune",
      type: "string",
      says: { fr: "Code officiel géographique de la commune", en: "Official code of the commune", nl: "Officiële code van de gemeente" },
    },
    { name: "voix", type: "integer", says: { fr: "Bulletins qui le portent", en: "Ballots that carry it", nl: "Biljetten die het dragen" } },
    { name: "laureat", type: "boolean", says: { fr: "Lauréat", en: "Won", nl: "Gewonnen" } },
  ],
  async *rows(db) {
    const { rows } = await sql<ProjectRow>`
      select v.slug, p.number, p.title, p.cost_cents as cost, p.category, p.commune_code as commune, r.votes, r.won
      from budgets.project p join budgets.vote v on v.id = p.vote_id
      left join lateral (
        select (s ->> 'votes')::int as votes, c.result -> 'winners' @> to_jsonb(p.number::text) as won
        from budgets.result c, jsonb_array_elements(c.explanation -> 'projects') s
        where c.vote_id = v.id and c.without = 'none' and s ->> 'project' = p.number::text
        order by c.count desc limit 1
      ) r on true
      where ${shown} order by v.slug, p.number`.execute(db);
    for (const { slug, number, title, cost, category, commune, votes, won } of rows)
      yield { vote: slug, numero: number, titre: title, cout: cost / 100, theme: category, commune, voix: votes, laureat: won };
  },
  async count(db) {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from budgets.project p join budgets.vote v on v.id = p.vote_id where ${shown}`.execute(db);
    return rows[0]!.count;
  },
  async lastChange(db) {
    const { rows } = await sql<{ last: Date | null }>`select max(greatest(v.announced_at, v.counted_at)) as last from budgets.vote v where ${shown}`.execute(
      db,
    );
    return rows[0]!.last;
  },
};
