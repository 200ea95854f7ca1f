import { sql } from "kysely";

import type { Dataset } from "#platform/open-data/dataset.ts";
import { streamRows } from "#platform/web/stream-rows.ts";
import { type Link, tellLinks } from "#thread";
import { relations } from "../deliberation.ts";

/** As the thread has it: what it leads to may be hidden or erased since. */
interface Row extends Link {
  readonly effect: string;
  readonly id: string;
  readonly number: string;
  readonly siret: string;
  readonly cents: number | null;
}

const published = sql`deliberations.effect e join deliberations.deliberation d on d.id = e.deliberation_id where d.state = 'published'`;
const rows = sql<Row>`
  select e.id as effect, d.id, d.number, d.siret, d.adopted_on::text as day, e.relation, '' as reason, null::jsonb as reasons, e.cents,
    json_build_object('kind', 'deliberation', 'id', d.id) as "from", json_build_object('kind', e.kind, 'id', e.thing_id) as "to"
  from ${published} order by d.adopted_on, d.id, e.kind, e.thing_id, e.relation`;
const end = { type: "string" } as const;
const text = { type: "string", required: true } as const;

/** What the national format has no place for: what each deliberation decides, funds and answers; identifiers lead to the other datasets. */
export const effectsDataset: Dataset = {
  id: "deliberations-effets",
  title: {
    fr: "Ce que les délibérations décident et financent",
    en: "What council decisions decide and fund",
    nl: "Wat raadsbesluiten beslissen en financieren",
  },
  description: {
    fr: "Une ligne par lien entre une délibération publiée et une idée, une attribution, une démarche, un lieu ou un objectif, avec la somme votée. Ce qui est retiré ou effacé n’a ni nature ni identifiant.",
    en: "One line for each link between a published council decision and an idea, an award, a process, a place or an objective, with the sum voted. What is withdrawn or erased has neither kind nor identifier.",
    nl: "Een regel per verbinding tussen een gepubliceerd raadsbesluit en een idee, een toekenning, een traject, een plek of een doelstelling, met het gestemde bedrag. Wat is teruggetrokken of gewist heeft soort noch kenmerk.",
  },
  keywords: [{ fr: "financement", en: "funding", nl: "financiering" }],
  theme: "GOVE",
  refresh: "CONT",
  key: ["effet"],
  fields: [
    { name: "effet", ...text, says: { fr: "Identifiant du lien", en: "Identifier of the link", nl: "Kenmerk van de verbinding" } },
    { name: "deliberation", ...text, says: { fr: "Identifiant sur le fil", en: "Identifier on the thread", nl: "Kenmerk op de draad" } },
    { name: "numero", ...text, says: { fr: "Numéro de la délibération", en: "Number of the decision", nl: "Nummer van het besluit" } },
    { name: "siret", ...text, says: { fr: "SIRET de la collectivité", en: "SIRET of the authority", nl: "SIRET van de overheid" } },
    { name: "date", type: "date", required: true, says: { fr: "Date d’adoption", en: "Day of adoption", nl: "Datum van aanneming" } },
    {
      name: "relation",
      ...text,
      values: relations,
      says: { fr: "Décide de, finance ou répond à", en: "Decides on, funds or answers", nl: "Beslist over, financiert of antwoordt op" },
    },
    { name: "type", ...end, says: { fr: "Nature de l’élément", en: "Kind of thing", nl: "Soort element" } },
    { name: "element", ...end, says: { fr: "Son identifiant", en: "Its identifier", nl: "Zijn kenmerk" } },
    { name: "euros", type: "number", unit: "EUR", says: { fr: "Somme votée, en euros", en: "Sum voted, in euros", nl: "Gestemd bedrag, in euro" } },
  ],
  async *rows(db, offers) {
    for await (const row of tellLinks(db, offers, streamRows<Row>(db, { compile: () => rows.compile(db) }))) {
      const { effect, id, number, siret, day, relation, to, cents } = row;
      yield {
        ...{ effet: effect, deliberation: id, numero: number, siret, date: day, relation },
        ...{ type: to?.kind ?? null, element: to?.id ?? null, euros: cents === null ? null : cents / 100 },
      };
    }
  },
  count: async (db) => (await sql<{ count: number }>`select count(*)::int as count from ${published}`.execute(db)).rows[0]!.count,
  lastChange: async (db) =>
    (
      await sql<{ at: Date | null }>`
      select greatest((select max(changed_at) from deliberations.deliberation where state <> 'draft'),
        (select max(e.added_at) from ${published})) as at`.execute(db)
    ).rows[0]!.at,
};
