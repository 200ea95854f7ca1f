import { sql } from "kysely";

import { coded, type Dataset, type DatasetField } from "#platform/open-data/dataset.ts";
import { accesses, kinds } from "../resource.ts";
import { findResources, isPublic, resourceTables } from "../resources.query.ts";
import { routes } from "../routes.ts";
import { bookingsTexts } from "../bookings.texts.ts";

function field(name: string, fr: string, en: string, nl: string, more: Partial<DatasetField> = {}): DatasetField {
  return { name, type: "string", says: { fr, en, nl }, ...more };
}
const required = { required: true } as const;

/** What can be booked at places, with its rules; who booked what stands in no file. */
export const resourcesDataset: Dataset = {
  id: "ressources-a-reserver",
  title: { fr: "Ressources à réserver dans les lieux", en: "Resources to book at places", nl: "Te reserveren voorzieningen op plekken" },
  description: {
    fr: "Les salles, postes, machines, matériels et rendez-vous qui se réservent, avec leur taille, leur accès et leurs règles. Les réservations n’y sont pas.",
    en: "Rooms, desks, machines, equipment and appointments that can be booked, with their size, access and rules. Without the bookings.",
    nl: "Zalen, werkplekken, machines, materialen en afspraken die te reserveren zijn, met hun grootte, toegang en regels. Zonder de reserveringen.",
  },
  keywords: [
    { fr: "réservation", en: "booking", nl: "reservering" },
    { fr: "salles", en: "rooms", nl: "zalen" },
  ],
  theme: "SOCI",
  refresh: "CONT",
  key: ["id"],
  fields: [
    field("id", "Identifiant", "Identifier", "Identificatie", required),
    field("nom", "Nom", "Name", "Naam", required),
    field("genre", "Genre", "Kind", "Soort", { ...required, ...coded(kinds, (kind, locale) => bookingsTexts[locale].kinds[kind]) }),
    field("lieu_id", "Identifiant du lieu", "Identifier of the place", "Identificatie van de plek", required),
    field("commune_insee", "Code INSEE de la commune", "INSEE code of the commune", "INSEE-code van de gemeente", required),
    field("nombre", "Combien il y en a", "How many there are", "Hoeveel er zijn", { ...required, type: "integer" }),
    field(
      "personnes",
      "Personnes au plus\u202f; vide\u00a0: non précisé",
      "People at most; empty: not stated",
      "Hoogstens zoveel personen; leeg: niet vermeld",
      {
        type: "integer",
      },
    ),
    field("sur_place", "Équipement, séparé par des virgules", "What is on site, separated by commas", "Uitrusting, gescheiden door komma’s"),
    field("fauteuil_roulant", "En fauteuil roulant", "By wheelchair", "Met een rolstoel", {
      ...required,
      ...coded(accesses, (access, locale) => bookingsTexts[locale].access[access]),
    }),
    field("gratuit", "Gratuit", "Free of charge", "Gratis", { ...required, type: "boolean" }),
    field("prix", "Prix, en une phrase", "Price, in one sentence", "Prijs, in één zin"),
    field(
      "horaires",
      "Heures (OpenStreetMap)\u202f; vide\u00a0: celles du lieu",
      "Hours (OpenStreetMap); empty: those of the place",
      "Uren (OpenStreetMap); leeg: die van de plek",
    ),
    field("duree_min", "Durée la plus courte, en minutes", "Shortest, in minutes", "Kortste duur, in minuten", { ...required, type: "integer" }),
    field("duree_max", "Durée la plus longue, en minutes", "Longest, in minutes", "Langste duur, in minuten", { ...required, type: "integer" }),
    field("a_confirmer", "Le lieu confirme chaque réservation", "The place confirms each booking", "De plek bevestigt elke reservering", {
      ...required,
      type: "boolean",
    }),
    field("page", "Adresse de la page", "Address of the page", "Adres van de pagina", required),
  ],
  async *rows(db) {
    for (const one of await findResources(db, isPublic, sql`order by r.id`))
      yield {
        ...{ id: one.id, nom: one.words.name, genre: one.kind, lieu_id: one.placeId, commune_insee: one.communeCode, nombre: one.quantity },
        ...{ personnes: one.capacity, sur_place: one.includes.join(",") || null, fauteuil_roulant: one.wheelchair, gratuit: one.free, prix: one.priceNote },
        ...{ horaires: one.hours, duree_min: one.shortest, duree_max: one.longest, a_confirmer: one.approval, page: routes.show.href({ slug: one.slug }) },
      };
  },
  count: async (db) => (await sql<{ count: number }>`select count(*)::int as count from ${resourceTables} where ${isPublic}`.execute(db)).rows[0]!.count,
  lastChange: async (db) =>
    (await sql<{ at: Date | null }>`select max(changed_at) as at from bookings.resource where state <> 'draft'`.execute(db)).rows[0]!.at,
};
