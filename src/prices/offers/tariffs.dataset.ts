import { sql } from "kysely";

import { coded, type Dataset, type DatasetField } from "#platform/open-data/dataset.ts";
import { dayOf } from "#platform/time/day.ts";
import { listPublic } from "../editions.query.ts";
import { coverKinds, groups, minutesOf } from "../price.ts";
import { pricesTexts } from "../prices.texts.ts";

function field(name: string, fr: string, en: string, nl: string, more: Partial<DatasetField> = {}): DatasetField {
  return { name, type: "string", says: { fr, en, nl }, ...more };
}
const required = { required: true } as const;

/** What places ask today for what everybody may book there: a row for each list, group and time. */
export const tariffsDataset: Dataset = {
  id: "tarifs-des-lieux",
  title: { fr: "Tarifs de ce qui se réserve dans les lieux", en: "Prices of what can be booked at places", nl: "Tarieven van wat op plekken te reserveren is" },
  description: {
    fr: "Les prix en vigueur, TVA comprise, par groupe de personnes et par durée. Ce qui est gratuit n’y est pas.",
    en: "Prices in force, VAT included, by group of people and by time. What is free of charge is not in it.",
    nl: "De geldende prijzen, btw inbegrepen, per groep mensen en per duur. Wat gratis is, staat er niet in.",
  },
  keywords: [
    { fr: "tarifs", en: "prices", nl: "tarieven" },
    { fr: "réservation", en: "booking", nl: "reservering" },
  ],
  theme: "SOCI",
  refresh: "CONT",
  key: ["tarif_id", "groupe", "minutes"],
  fields: [
    field("tarif_id", "Identifiant du tarif", "Identifier of the price list", "Identificatie van het tarief", required),
    field("tarif", "Nom du tarif", "Name of the price list", "Naam van het tarief", required),
    field("lieu_id", "Identifiant du lieu", "Identifier of the place", "Identificatie van de plek", required),
    field("groupe", "Pour qui", "For whom", "Voor wie", { ...required, ...coded(groups, (group, locale) => pricesTexts[locale].groups[group]) }),
    field("minutes", "Durée que le prix couvre, en minutes", "Time that the price covers, in minutes", "Duur die de prijs dekt, in minuten", {
      ...required,
      type: "integer",
    }),
    field("centimes", "Prix en centimes d’euro, TVA comprise", "Price in euro cents, VAT included", "Prijs in eurocent, btw inbegrepen", {
      ...required,
      type: "integer",
    }),
    field("tva", "Taux de TVA en pour cent\u202f; vide\u00a0: exonéré", "VAT rate in percent; empty: exempt", "Btw-tarief in procent; leeg: vrijgesteld", {
      type: "number",
    }),
    field("depuis", "Jour depuis lequel ce prix vaut", "Day since which this price is in force", "Dag sinds wanneer deze prijs geldt", {
      ...required,
      type: "date",
    }),
  ],
  async *rows(db) {
    for (const { name, placeId, edition } of await listPublic(db, dayOf(new Date())))
      for (const group of groups)
        for (const kind of coverKinds) {
          const cents = edition.covers[group]?.[kind];
          if (cents === undefined) continue;
          yield {
            ...{ tarif_id: edition.listId, tarif: name, lieu_id: placeId, groupe: group, minutes: minutesOf[kind], centimes: cents },
            ...{ tva: edition.vat === null ? null : edition.vat / 100, depuis: edition.starts },
          };
        }
  },
  async count(db) {
    const named = await listPublic(db, dayOf(new Date()));
    return named.reduce((sum, { edition }) => sum + Object.values(edition.covers).reduce((rows, sold) => rows + Object.keys(sold).length, 0), 0);
  },
  lastChange: async (db) => (await sql<{ at: Date | null }>`select max(made_at) as at from prices.edition`.execute(db)).rows[0]!.at,
};
