import { sql } from "kysely";

import { keysOf } from "#platform/keys-of.ts";
import { coded, type Dataset, writeInstant } from "#platform/open-data/dataset.ts";
import { budgetsTexts } from "../budgets.texts.ts";
import { countingTexts } from "../counting-rules.texts.ts";
import { ballotKinds } from "../vote.ts";

const shown = sql`v.state in ('announced', 'counted', 'sealed', 'cancelled') and v.listed`;
const euros = (cents: number | null) => (cents === null ? null : cents / 100);

interface VoteRow {
  readonly slug: string;
  readonly title: string;
  readonly state: string;
  readonly kind: string;
  readonly rule: string;
  readonly budget: number;
  readonly opens: Date;
  readonly closes: Date;
  readonly projects: number;
  readonly ballots: number | null;
  readonly winners: number | null;
  readonly spent: number | null;
}

/** Each vote on a budget, from its announcement on; ballots and winners once it is counted. */
export const votesDataset: Dataset = {
  id: "votes",
  title: { fr: "Votes sur un budget", en: "Votes on a budget", nl: "Stemmingen over een budget" },
  description: {
    fr: "Chaque vote annoncé, ouvert ou compté\u00a0: sa règle, son enveloppe, ses bulletins et ses lauréats. Les bulletins eux-mêmes, sans personne sauf dans un scrutin public, sont publiés avec chaque résultat au format Pabulib.",
    en: "Each vote announced, open or counted: its rule, budget, ballots and winners. The ballots themselves, without persons save in an open ballot, are published with each result in the Pabulib format.",
    nl: "Elke aangekondigde, open of getelde stemming: regel, budget, biljetten en winnaars. De biljetten zelf, zonder personen behalve in een openbare stemming, staan bij elk resultaat in het Pabulib-formaat.",
  },
  keywords: [
    { fr: "budget participatif", en: "participatory budget", nl: "burgerbudget" },
    { fr: "vote", en: "vote", nl: "stemming" },
  ],
  theme: "GOVE",
  refresh: "CONT",
  key: ["vote"],
  fields: [
    {
      name: "vote",
      type: "string",
      required: true,
      says: { fr: "Identifiant du vote dans son adresse", en: "Name of the vote in its address", nl: "Naam van de stemming in haar adres" },
    },
    { name: "titre", type: "string", required: true, says: { fr: "Titre", en: "Title", nl: "Titel" } },
    {
      name: "etat",
      type: "string",
      required: true,
      values: ["announced", "counted", "sealed", "cancelled"],
      words: {
        announced: { fr: "Annoncé ou ouvert", en: "Announced or open", nl: "Aangekondigd of open" },
        counted: { fr: "Compté", en: "Counted", nl: "Geteld" },
        sealed: { fr: "Définitif", en: "Final", nl: "Definitief" },
        cancelled: { fr: "Annulé", en: "Cancelled", nl: "Geannuleerd" },
      },
      says: { fr: "État", en: "State", nl: "Staat" },
    },
    {
      name: "bulletin",
      type: "string",
      required: true,
      ...coded(ballotKinds, (kind, locale) => budgetsTexts[locale].kinds[kind]),
      says: { fr: "Sorte de bulletin", en: "Kind of ballot", nl: "Soort stembiljet" },
    },
    {
      name: "regle",
      type: "string",
      required: true,
      ...coded(keysOf(countingTexts.fr.rules), (rule, locale) => countingTexts[locale].rules[rule]),
      says: { fr: "Règle de calcul", en: "Counting rule", nl: "Telregel" },
    },
    { name: "enveloppe", type: "number", unit: "EUR", required: true, says: { fr: "Enveloppe, en euros", en: "Budget, in euros", nl: "Budget, in euro" } },
    { name: "ouverture", type: "datetime", required: true, says: { fr: "Ouverture", en: "Opening", nl: "Opening" } },
    { name: "cloture", type: "datetime", required: true, says: { fr: "Clôture", en: "Closing", nl: "Sluiting" } },
    { name: "projets", type: "integer", required: true, says: { fr: "Projets proposés", en: "Projects", nl: "Projecten" } },
    { name: "bulletins", type: "integer", says: { fr: "Bulletins comptés", en: "Ballots counted", nl: "Getelde biljetten" } },
    { name: "laureats", type: "integer", says: { fr: "Projets lauréats", en: "Winning projects", nl: "Winnende projecten" } },
    { name: "attribue", type: "number", unit: "EUR", says: { fr: "Somme attribuée, en euros", en: "Sum awarded, in euros", nl: "Toegekende som, in euro" } },
  ],
  async *rows(db) {
    const { rows } = await sql<VoteRow>`
      select v.slug, v.title, v.state, v.kind, v.parameters ->> 'rule' as rule, v.budget_cents as budget, v.opens_at as opens, v.closes_at as closes,
        (select count(*)::int from budgets.project p where p.vote_id = v.id) as projects, r.ballots, r.winners, r.spent
      from budgets.vote v
      left join lateral (
        select max(ballots) as ballots, sum(jsonb_array_length(result -> 'winners'))::int as winners, sum((result ->> 'spent')::numeric * 100)::bigint as spent
        from budgets.result where vote_id = v.id and without = 'none' and count = (select max(count) from budgets.result where vote_id = v.id)
      ) r on true
      where ${shown} order by v.closes_at, v.slug`.execute(db);
    for (const row of rows)
      yield {
        vote: row.slug,
        titre: row.title,
        etat: row.state,
        bulletin: row.kind,
        regle: row.rule,
        enveloppe: euros(row.budget),
        ouverture: writeInstant(row.opens),
        cloture: writeInstant(row.closes),
        projets: row.projects,
        bulletins: row.ballots,
        laureats: row.winners,
        attribue: euros(row.spent),
      };
  },
  async count(db) {
    return (await sql<{ count: number }>`select count(*)::int as count from budgets.vote v where ${shown}`.execute(db)).rows[0]!.count;
  },
  async lastChange(db) {
    const { rows } = await sql<{ last: Date | null }>`
      select max(greatest(v.announced_at, v.counted_at, v.sealed_at)) as last from budgets.vote v where ${shown}`.execute(db);
    return rows[0]!.last;
  },
};
