import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { coded, type Dataset } from "#platform/open-data/dataset.ts";
import { findOffers, isOffered, offerTables } from "../offers.query.ts";
import { field, keywords, required } from "./field.ts";
import { teleworkTexts } from "../telework.texts.ts";

/** Desks that places offer employers, with their usual prices; agreements and whoever sits there stand in no file. */
export const offersDataset: Dataset = {
  id: "postes-de-teletravail",
  title: { fr: "Postes de télétravail proposés aux employeurs", en: "Telework desks offered to employers", nl: "Telewerkplekken voor werkgevers" },
  description: {
    fr: "Les postes que les lieux proposent aux employeurs pour leurs agents, avec les prix hors taxes, les heures et l’accès. Les conventions et les personnes n’y sont pas.",
    en: "The desks that places offer to employers for their agents, with prices without tax, hours and access. Without agreements and persons.",
    nl: "De werkplekken die plekken aan werkgevers bieden voor hun medewerkers, met prijzen zonder btw, uren en toegang. Zonder overeenkomsten en personen.",
  },
  keywords,
  theme: "SOCI",
  refresh: "CONT",
  key: ["id"],
  fields: [
    field("id", "Identifiant", "Identifier", "Identificatie", required),
    field("lieu_id", "Identifiant du lieu", "Identifier of the place", "Identificatie van de plek", required),
    field("lieu", "Nom du lieu", "Name of the place", "Naam van de plek", required),
    field("commune_insee", "Code INSEE de la commune", "INSEE code of the commune", "INSEE-code van de gemeente", required),
    field("postes", "Nombre de postes", "Number of desks", "Aantal werkplekken", { ...required, type: "integer" }),
    field("prix_demi_journee", "Prix de la demi-journée, hors taxes", "Price of half a day, without tax", "Prijs van een halve dag, zonder btw", {
      ...required,
      type: "number",
    }),
    field("prix_journee", "Prix de la journée, hors taxes", "Price of a day, without tax", "Prijs van een dag, zonder btw", { ...required, type: "number" }),
    field("matin", "Heures du matin", "Hours of the morning", "Uren van de voormiddag", required),
    field("apres_midi", "Heures de l’après-midi", "Hours of the afternoon", "Uren van de namiddag", required),
    field("calme", "Ambiance", "Atmosphere", "Sfeer", {
      ...required,
      ...coded(["quiet", "cabin", "lively"], (quiet, locale) => teleworkTexts[locale].quiets[quiet]),
    }),
    field("fauteuil", "Accès en fauteuil", "Wheelchair access", "Rolstoeltoegang", {
      ...required,
      ...coded(["yes", "limited", "no", "unknown"], (access, locale) => teleworkTexts[locale].wheelchair[access]),
    }),
  ],
  async *rows(db: Db) {
    for (const one of await findOffers(db, isOffered, sql`order by r.id`))
      yield {
        ...{ id: one.resourceId, lieu_id: one.placeId, lieu: one.placeName, commune_insee: one.communeCode, postes: one.quantity },
        ...{ prix_demi_journee: one.halfCents / 100, prix_journee: one.dayCents / 100, calme: one.quiet, fauteuil: one.wheelchair },
        ...{ matin: `${one.morningFrom}-${one.morningTo}`, apres_midi: `${one.afternoonFrom}-${one.afternoonTo}` },
      };
  },
  count: async (db) => (await sql<{ count: number }>`select count(*)::int as count from ${offerTables} where ${isOffered}`.execute(db)).rows[0]!.count,
  lastChange: async (db) => (await sql<{ at: Date | null }>`select max(changed_at) as at from telework.offer`.execute(db)).rows[0]!.at,
};
