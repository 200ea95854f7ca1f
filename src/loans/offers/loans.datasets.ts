import { sql } from "kysely";

import type { Dataset, DatasetField } from "#platform/open-data/dataset.ts";
import { findParties } from "../figures/figures.query.ts";
import { findItems, freeUnits, isLent, itemTables } from "../items.query.ts";
import { routes } from "../routes.ts";

function field(name: string, fr: string, en: string, nl: string, more: Partial<DatasetField> = {}): DatasetField {
  return { name, type: "string", says: { fr, en, nl }, ...more };
}
const required = { required: true } as const;
const keywords = [
  { fr: "prêt", en: "loan", nl: "uitlening" },
  { fr: "matériel", en: "equipment", nl: "materiaal" },
];

/** What is lent, with how many are free today and in the week to come; who borrows stands in no file. */
const available: Dataset = {
  id: "objets-a-emprunter",
  title: { fr: "Objets à emprunter dans les lieux", en: "Things to borrow from places", nl: "Te lenen voorwerpen op plekken" },
  description: {
    fr: "Le matériel que les lieux prêtent, avec ce qui est libre aujourd’hui et toute la semaine à venir. Les emprunteurs n’y sont pas.",
    en: "The equipment that places lend, with what is free today and throughout the week to come. Without the borrowers.",
    nl: "Het materiaal dat plekken uitlenen, met wat vandaag en de hele komende week vrij is. Zonder de leners.",
  },
  keywords,
  theme: "SOCI",
  refresh: "CONT",
  key: ["id"],
  fields: [
    field("id", "Identifiant", "Identifier", "Identificatie", required),
    field("nom", "Nom", "Name", "Naam", required),
    field("lieu_id", "Identifiant du lieu", "Identifier of the place", "Identificatie van de plek", required),
    field("commune_insee", "Code INSEE de la commune", "INSEE code of the commune", "INSEE-code van de gemeente", required),
    field("nombre", "Combien il y en a", "How many there are", "Hoeveel er zijn", { ...required, type: "integer" }),
    field("libres_aujourdhui", "Libres aujourd’hui", "Free today", "Vandaag vrij", { ...required, type: "integer" }),
    field("libres_semaine", "Libres tous les jours d’ici une semaine", "Free on all days within a week", "Vrij op alle dagen binnen een week", {
      ...required,
      type: "integer",
    }),
    field("duree_max", "Durée au plus", "Longest", "Hoogstens", { ...required, type: "integer", unit: "d" }),
    field("emprunteurs", "À qui", "To whom", "Aan wie", { ...required, type: "list" }),
    field("transport", "Le lieu peut le transporter", "The place can carry it", "De plek kan het vervoeren", { ...required, type: "boolean" }),
    field("page", "Adresse de la page", "Address of the page", "Adres van de pagina", required),
  ],
  async *rows(db) {
    const items = await findItems(db, isLent, sql`order by r.id`);
    const today = sql`(clock_timestamp() at time zone 'Europe/Paris')::date`;
    const { rows } = await sql<{ id: string; today: number; week: number }>`
      select r.id, ${freeUnits(today, today)} as today, ${freeUnits(today, sql`(${today} + 6)`)} as week from ${itemTables} where ${isLent}`.execute(db);
    const free = new Map(rows.map((row) => [row.id, row]));
    for (const one of items)
      yield {
        ...{ id: one.id, nom: one.words.name, lieu_id: one.placeId, commune_insee: one.communeCode, nombre: one.quantity },
        ...{ libres_aujourdhui: free.get(one.id)?.today ?? 0, libres_semaine: free.get(one.id)?.week ?? 0, duree_max: one.longest },
        ...{ emprunteurs: one.borrowers, transport: one.carries, page: routes.show.href({ slug: one.slug }) },
      };
  },
  count: async (db) => (await sql<{ count: number }>`select count(*)::int as count from ${itemTables} where ${isLent}`.execute(db)).rows[0]!.count,
  lastChange: async (db) =>
    (await sql<{ at: Date | null }>`select greatest((select max(changed_at) from loans.terms), (select max(made_at) from loans.loan)) as at`.execute(db))
      .rows[0]!.at,
};

const always = { first: "2000-01-01", last: "2099-12-31" };

/** What each place and each structure lent and borrowed. */
const counted: Dataset = {
  id: "prets-entre-lieux",
  title: {
    fr: "Prêts de matériel entre lieux et structures",
    en: "Loans of equipment between places and structures",
    nl: "Uitleningen tussen plekken en structuren",
  },
  description: {
    fr: "Combien de prêts remis chaque lieu et chaque structure a faits et reçus, depuis le début. Les personnes n’y sont pas.",
    en: "How many loans that were handed over each place and each structure made and received, since the beginning. Without the people.",
    nl: "Hoeveel overhandigde uitleningen elke plek en elke structuur deed en kreeg, sinds het begin. Zonder de personen.",
  },
  keywords,
  theme: "SOCI",
  refresh: "CONT",
  key: ["id"],
  fields: [
    field("id", "Identifiant", "Identifier", "Identificatie", required),
    field("genre", "Lieu ou structure", "Place or structure", "Plek of structuur", { ...required, values: ["place", "structure"] }),
    field("nom", "Nom", "Name", "Naam", required),
    field("pretes", "Prêts faits", "Loans made", "Gedane uitleningen", { ...required, type: "integer" }),
    field("empruntes", "Prêts reçus", "Loans received", "Gekregen uitleningen", { ...required, type: "integer" }),
  ],
  async *rows(db) {
    for (const { id, kind, name, lent, borrowed } of await findParties(db, always)) yield { id, genre: kind, nom: name, pretes: lent, empruntes: borrowed };
  },
  count: async (db) => (await findParties(db, always)).length,
  lastChange: async (db) => (await sql<{ at: Date | null }>`select max(handed_at) as at from loans.loan`.execute(db)).rows[0]!.at,
};

export const loanDatasets: readonly Dataset[] = [available, counted];
