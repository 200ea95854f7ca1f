import { sql } from "kysely";

import { type Dataset, type DatasetField, writeInstant } from "#platform/open-data/dataset.ts";
import { findChallenges, isPublic } from "../challenges.query.ts";
import { findReuses } from "../reuse/reuse.query.ts";
import { stateWords } from "../reuse/reuse.ts";
import { routes } from "../routes.ts";

export function field(name: string, fr: string, en: string, nl: string, more: Partial<DatasetField> = {}): DatasetField {
  return { name, type: "string", says: { fr, en, nl }, ...more };
}
export const required = { required: true } as const;

export const challengesDataset: Dataset = {
  id: "defis",
  title: { fr: "Défis", en: "Challenges", nl: "Uitdagingen" },
  description: {
    fr: "Les questions que la métropole pose aux équipes, leurs dates, leurs données, leurs prix.",
    en: "The questions that the metropolis asks teams, their dates, data and prizes.",
    nl: "De vragen die de metropool aan teams stelt, hun data, gegevens en prijzen.",
  },
  keywords: [
    { fr: "défi", en: "challenge", nl: "uitdaging" },
    { fr: "réutilisation", en: "reuse", nl: "hergebruik" },
  ],
  theme: "TECH",
  refresh: "CONT",
  language: "fr",
  key: ["id"],
  fields: [
    field("id", "Identifiant", "Identifier", "Identificatie", required),
    field("titre", "Titre", "Title", "Titel", required),
    field("question", "Question posée", "The question", "De vraag", required),
    field("ouverture", "Ouverture", "Opening", "Opening", { ...required, type: "datetime" }),
    field("cloture", "Clôture", "Closing", "Sluiting", { ...required, type: "datetime" }),
    field("resultats", "Publication des résultats", "Publication of results", "Bekendmaking van de resultaten", { type: "datetime" }),
    field("equipes", "Équipes", "Teams", "Teams", { ...required, type: "integer" }),
    field("prix", "Prix en euros", "Prizes in euros", "Prijzen in euro", { ...required, type: "number" }),
    field("jeux_de_donnees", "Jeux de données", "Datasets", "Datasets", { ...required, type: "list" }),
    field("arret", "Raison de l’arrêt", "Why it was ended", "Waarom ze werd stopgezet"),
    field("page", "Adresse de la page", "Address of the page", "Adres van de pagina", required),
  ],
  async *rows(db) {
    for (const one of await findChallenges(db, isPublic, sql`order by c.id`))
      yield {
        ...{ id: one.id, titre: one.title, question: one.question, ouverture: writeInstant(one.opensAt), cloture: writeInstant(one.closesAt) },
        ...{ resultats: one.resultsAt && writeInstant(one.resultsAt), equipes: one.teams, jeux_de_donnees: one.datasets, arret: one.endReason },
        ...{ prix: one.prizes.reduce((sum, { cents }) => sum + (cents ?? 0), 0) / 100, page: routes.show.href({ slug: one.slug }) },
      };
  },
  count: async (db) => (await sql<{ count: number }>`select count(*)::int as count from challenges.challenge c where ${isPublic}`.execute(db)).rows[0]!.count,
  lastChange: async (db) =>
    (
      await sql<{ at: Date | null }>`
        select greatest((select max(published_at) from challenges.challenge), (select max(ended_at) from challenges.challenge), (select max(results_at) from challenges.challenge),
          (select max(at) from challenges.change), (select max(made_at) from challenges.team)) as at`.execute(db)
    ).rows[0]!.at,
};

/** What became of what teams made. */
export const reusesDataset: Dataset = {
  id: "reutilisations",
  title: { fr: "Réutilisations issues des défis", en: "Reuses that came of challenges", nl: "Hergebruik uit uitdagingen" },
  description: {
    fr: "Ce que les équipes ont fait des données\u00a0: en service, repris par un service, abandonné.",
    en: "What teams made of the data: in use, adopted by a service, given up.",
    nl: "Wat teams met de gegevens maakten: in gebruik, overgenomen door een dienst, opgegeven.",
  },
  keywords: [{ fr: "réutilisation", en: "reuse", nl: "hergebruik" }],
  theme: "TECH",
  refresh: "CONT",
  language: "fr",
  key: ["id"],
  fields: [
    field("id", "Identifiant", "Identifier", "Identificatie", required),
    field("titre", "Titre", "Title", "Titel", required),
    field("etat", "État", "State", "Staat", { ...required, values: Object.values(stateWords) }),
    field("repris_par", "Service qui la reprend", "Service that adopts it", "Dienst die het overneemt"),
    field("depuis", "Depuis", "Since", "Sinds", { ...required, type: "date" }),
    field("jeux_de_donnees", "Jeux de données", "Datasets", "Datasets", { ...required, type: "list" }),
    field("adresse", "Adresse", "Address", "Adres"),
    field("page", "Adresse de la page", "Address of the page", "Adres van de pagina", required),
  ],
  async *rows(db) {
    for (const one of await findReuses(db, sql`true`, sql`order by r.id`))
      yield {
        ...{ id: one.id, titre: one.title, etat: stateWords[one.state], repris_par: one.adoptedBy, depuis: one.beganOn, jeux_de_donnees: one.datasets },
        ...{ adresse: one.link || null, page: routes.reuse.href({ id: one.id }) },
      };
  },
  count: async (db) => (await sql<{ count: number }>`select count(*)::int as count from challenges.reuse`.execute(db)).rows[0]!.count,
  lastChange: async (db) => (await sql<{ at: Date | null }>`select max(told_at) as at from challenges.reuse`.execute(db)).rows[0]!.at,
};
