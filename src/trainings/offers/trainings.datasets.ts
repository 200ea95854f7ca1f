import { sql } from "kysely";

import { coded, type Dataset, type DatasetField } from "#platform/open-data/dataset.ts";
import { findModules, isPublic, moduleTables } from "../modules.query.ts";
import { routes } from "../routes.ts";
import { findSessions, isPublicSession, sessionTables } from "../sessions.query.ts";
import { kinds } from "../training.ts";
import { trainingsTexts } from "../trainings.texts.ts";

function field(name: string, fr: string, en: string, nl: string, more: Partial<DatasetField> = {}): DatasetField {
  return { name, type: "string", says: { fr, en, nl }, ...more };
}
const required = { required: true } as const;
const keywords = [
  { fr: "formation", en: "training", nl: "opleiding" },
  { fr: "fablab", en: "fab lab", nl: "fablab" },
];

/** Modules of all places; who is authorised stands in no file. */
const modules: Dataset = {
  id: "formations-aux-machines",
  title: { fr: "Formations aux machines", en: "Trainings for machines", nl: "Opleidingen voor machines" },
  description: {
    fr: "Les formations que les lieux demandent avant qu’on se serve d’une machine, avec leur durée de validité et ce qu’elles demandent elles-mêmes. Les personnes n’y sont pas.",
    en: "The trainings that places ask for before a machine is used, with how long they hold and what they ask for themselves. Without the people.",
    nl: "De opleidingen die plekken vragen voor men een machine gebruikt, met hun geldigheid en wat ze zelf vragen. Zonder de personen.",
  },
  keywords,
  theme: "EDUC",
  refresh: "CONT",
  key: ["id"],
  fields: [
    field("id", "Identifiant", "Identifier", "Identificatie", required),
    field("titre", "Titre", "Title", "Titel", required),
    field("genre", "Sorte", "Kind", "Soort", { ...required, ...coded(kinds, (kind, locale) => trainingsTexts[locale].kinds[kind]) }),
    field(
      "lieu_id",
      "Identifiant du lieu\u202f; vide\u00a0: la métropole",
      "Identifier of the place; empty: the metropolis",
      "Identificatie van de plek; leeg: de metropool",
    ),
    field("mois", "Mois de validité\u202f; vide\u00a0: sans limite", "Months of validity; empty: without end", "Maanden geldig; leeg: zonder einde", {
      type: "integer",
    }),
    field("avant", "Identifiants des formations à suivre avant", "Identifiers of trainings to follow before", "Identificaties van opleidingen die voorafgaan", {
      type: "list",
    }),
    field("page", "Adresse de la page", "Address of the page", "Adres van de pagina", required),
  ],
  async *rows(db) {
    for (const one of await findModules(db, isPublic, sql`order by m.id`))
      yield {
        ...{ id: one.id, titre: one.words.title, genre: one.kind, lieu_id: one.placeId, mois: one.months, avant: one.needs },
        page: routes.show.href({ slug: one.slug }),
      };
  },
  count: async (db) => (await sql<{ count: number }>`select count(*)::int as count from ${moduleTables} where ${isPublic}`.execute(db)).rows[0]!.count,
  lastChange: async (db) => (await sql<{ at: Date | null }>`select max(changed_at) as at from trainings.module where state <> 'draft'`.execute(db)).rows[0]!.at,
};

/** When and where they are taught, with the seats that are left. */
const sessions: Dataset = {
  id: "seances-de-formation",
  title: { fr: "Séances de formation aux machines", en: "Sessions of trainings for machines", nl: "Sessies van opleidingen voor machines" },
  description: {
    fr: "Quand et où les formations aux machines sont données, avec leurs places. Les personnes n’y sont pas.",
    en: "When and where trainings for machines are given, with their seats. Without the people.",
    nl: "Wanneer en waar opleidingen voor machines gegeven worden, met hun plaatsen. Zonder de personen.",
  },
  keywords,
  theme: "EDUC",
  refresh: "CONT",
  key: ["id"],
  fields: [
    field("id", "Identifiant", "Identifier", "Identificatie", required),
    field("formation_id", "Identifiant de la formation", "Identifier of the training", "Identificatie van de opleiding", required),
    field(
      "lieu_id",
      "Identifiant du lieu où elle se tient",
      "Identifier of the place where it is held",
      "Identificatie van de plek waar ze plaatsvindt",
      required,
    ),
    field("commune_insee", "Code INSEE de la commune", "INSEE code of the commune", "INSEE-code van de gemeente", required),
    field("debut", "Début", "Start", "Begin", { ...required, type: "datetime" }),
    field("fin", "Fin", "End", "Einde", { ...required, type: "datetime" }),
    field("places", "Places", "Seats", "Plaatsen", { ...required, type: "integer" }),
    field("prises", "Places prises", "Seats taken", "Genomen plaatsen", { ...required, type: "integer" }),
    field("annulee", "Annulée", "Cancelled", "Geannuleerd", { ...required, type: "boolean" }),
    field("page", "Adresse de la page", "Address of the page", "Adres van de pagina", required),
  ],
  async *rows(db) {
    for (const one of await findSessions(db, isPublicSession))
      yield {
        ...{
          id: one.id,
          formation_id: one.moduleId,
          lieu_id: one.heldId,
          commune_insee: one.heldCommune,
          debut: one.from.toISOString(),
          fin: one.to.toISOString(),
        },
        ...{ places: one.seats, prises: one.taken, annulee: one.state === "cancelled", page: routes.session.href({ id: one.id }) },
      };
  },
  count: async (db) => (await sql<{ count: number }>`select count(*)::int as count from ${sessionTables} where ${isPublicSession}`.execute(db)).rows[0]!.count,
  lastChange: async (db) => (await sql<{ at: Date | null }>`select max(created_at) as at from trainings.session`.execute(db)).rows[0]!.at,
};

export const trainingDatasets: readonly Dataset[] = [modules, sessions];
