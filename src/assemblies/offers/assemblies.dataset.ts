import { sql } from "kysely";

import { coded, type Dataset, type DatasetField } from "#platform/open-data/dataset.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import { states } from "../assembly.ts";
import { findAssemblies } from "../assemblies.query.ts";
import { routes } from "../routes.ts";
import { inSteps } from "../say.ts";

function field(name: string, fr: string, en: string, nl: string, more: Partial<DatasetField> = {}): DatasetField {
  return { name, type: "string", says: { fr, en, nl }, ...more };
}
const required = { required: true } as const;
const announced = states.filter((state) => state !== "draft");

/** Assemblies that were announced; who registered stands in no file. */
export const assembliesDataset: Dataset = {
  id: "assemblees-citoyennes",
  title: { fr: "Assemblées citoyennes tirées au sort", en: "Citizens’ assemblies drawn by lot", nl: "Gelote burgerraden" },
  description: {
    fr: "Les assemblées annoncées, leur état, leurs places et leurs inscrits en nombre. Le dossier de chaque tirage, à refaire chez soi, se télécharge sur sa page.",
    en: "The assemblies announced, their state, their places and how many registered. The record of each draw, to be redone at home, is downloaded from its page.",
    nl: "De aangekondigde burgerraden, hun staat, hun plaatsen en hoeveel mensen zich inschreven. Het dossier van elke loting, om thuis over te doen, staat op haar pagina.",
  },
  keywords: [
    { fr: "tirage au sort", en: "sortition", nl: "loting" },
    { fr: "assemblée citoyenne", en: "citizens’ assembly", nl: "burgerraad" },
  ],
  theme: "GOVE",
  refresh: "CONT",
  key: ["id"],
  fields: [
    field("id", "Identifiant", "Identifier", "Identificatie", required),
    field("titre", "Nom", "Name", "Naam", required),
    field("question", "Question posée", "Question", "Gestelde vraag", required),
    field("etat", "État", "State", "Staat", { ...required, ...coded(announced, (state, locale) => assembliesTexts[locale].states[state]) }),
    field("places", "Nombre de places", "Number of places", "Aantal plaatsen", { ...required, type: "integer" }),
    field(
      "inscrits",
      "Inscrits confirmés, à cinq près vers le bas",
      "Registered and confirmed, rounded down to five",
      "Ingeschreven en bevestigd, op vijf naar beneden",
      { ...required, type: "integer" },
    ),
    field("inscriptions_jusqu_au", "Fin des inscriptions", "End of registration", "Einde van de inschrijving", { ...required, type: "datetime" }),
    field(
      "commune_insee",
      "Code INSEE de la commune, vide pour la métropole",
      "INSEE code of the commune, empty for the metropolis",
      "INSEE-code van de gemeente, leeg voor de metropool",
    ),
    field("page", "Adresse de la page", "Address of the page", "Adres van de pagina", required),
  ],
  async *rows(db) {
    for (const one of await findAssemblies(db, sql`a.state = any(${announced}::text[])`, sql`order by a.id`))
      yield {
        ...{ id: one.id, titre: one.title, question: one.question, etat: one.state, places: one.size, inscrits: inSteps(one.people) },
        ...{ inscriptions_jusqu_au: one.registersUntil.toISOString(), commune_insee: one.ownerCommune, page: routes.show.href(one) },
      };
  },
  count: async (db) => (await sql<{ count: number }>`select count(*)::int as count from assemblies.assembly where state <> 'draft'`.execute(db)).rows[0]!.count,
  lastChange: async (db) =>
    (
      await sql<{ at: Date | null }>`
      select greatest(max(a.created_at), max(a.handed_at), (select max(d.revealed_at) from assemblies.draw d)) as at from assemblies.assembly a`.execute(db)
    ).rows[0]!.at,
};
