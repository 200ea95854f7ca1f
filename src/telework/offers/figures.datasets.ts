import type { Dataset } from "#platform/open-data/dataset.ts";
import { lastClosing, listCommunes, listMonths } from "../figures/figures.query.ts";
import { savedOf } from "../figures/saving.ts";
import { field, keywords, required } from "./field.ts";

/** In the column of communes, where there is no code. */
const others = "autres";

/** Half-days and money by month and commune of the places; communes that are too small to stand alone are one line. */
const used: Dataset = {
  id: "teletravail-par-mois",
  title: {
    fr: "Télétravail de proximité, par mois et par commune",
    en: "Telework near home, by month and commune",
    nl: "Telewerk dicht bij huis, per maand en gemeente",
  },
  description: {
    fr: "Demi-journées de télétravail réglées entre employeurs et lieux. Les communes où sont venues moins de cinq personnes, ou les agents d’un seul employeur, sont réunies, avec les corrections. Aucune personne, aucun employeur, aucun lieu.",
    en: "Half-days of telework settled between employers and places. Communes to which fewer than five persons came, or the agents of one employer alone, are together, with corrections. No person, no employer, no place.",
    nl: "Halve dagen telewerk vereffend tussen werkgevers en plekken. Gemeenten waar minder dan vijf personen kwamen, of de medewerkers van één werkgever, zijn samengenomen, met de verbeteringen. Geen persoon, geen werkgever, geen plek.",
  },
  keywords,
  theme: "SOCI",
  refresh: "IRREG",
  key: ["mois", "commune_insee"],
  fields: [
    field("mois", "Mois", "Month", "Maand", required),
    field(
      "commune_insee",
      "Code INSEE de la commune des lieux, ou «\u00a0autres\u00a0»",
      "INSEE code of the commune of the places, or “autres”",
      "INSEE-code van de gemeente van de plekken, of ‘autres’",
      required,
    ),
    field("demi_journees", "Demi-journées", "Half-days", "Halve dagen", { ...required, type: "integer" }),
    field("montant_ht", "Montant dû aux lieux, hors taxes", "Sum owed to places, without tax", "Bedrag verschuldigd aan plekken, zonder btw", {
      ...required,
      type: "number",
    }),
    field(
      "demi_journees_possibles",
      "Demi-journées possibles sur les postes proposés",
      "Half-days that the desks offered could take",
      "Mogelijke halve dagen op de aangeboden werkplekken",
      {
        ...required,
        type: "integer",
      },
    ),
  ],
  async *rows(db) {
    for (const { month, commune, halves, cents, capacity } of await listCommunes(db))
      yield { mois: month, commune_insee: commune ?? others, demi_journees: halves, montant_ht: cents / 100, demi_journees_possibles: capacity };
  },
  count: async (db) => (await listCommunes(db)).length,
  lastChange: lastClosing,
};

/** Kilometres that were not travelled, with the bounds of what is assumed. Months of too few persons have none. */
const saved: Dataset = {
  id: "teletravail-kilometres-evites",
  title: {
    fr: "Kilomètres et CO₂ évités par le télétravail de proximité",
    en: "Kilometres and CO₂ avoided by telework near home",
    nl: "Kilometers en CO₂ vermeden door telewerk dicht bij huis",
  },
  description: {
    fr: "Estimation par mois, depuis le centre des communes de domicile et de travail. La formule, ses sources et son erreur se lisent sur la page des chiffres du télétravail. Un mois où moins de cinq personnes, ou les agents d’un seul employeur, ont des trajets connus n’y est pas.",
    en: "An estimate by month, from the centre of the communes of home and work. The formula, its sources and its error stand on the page of figures of telework. A month in which the journeys of fewer than five persons, or of one employer alone, are known is not there.",
    nl: "Een schatting per maand, vanuit het centrum van de gemeenten van woning en werk. De formule, haar bronnen en haar fout staan op de pagina met cijfers over telewerk. Een maand waarin de ritten van minder dan vijf personen, of van één werkgever, gekend zijn staat er niet in.",
  },
  keywords,
  theme: "TRAN",
  refresh: "IRREG",
  key: ["mois"],
  fields: [
    field("mois", "Mois", "Month", "Maand", required),
    field("demi_journees", "Demi-journées dont les trajets sont connus", "Half-days whose journeys are known", "Halve dagen waarvan de ritten gekend zijn", {
      ...required,
      type: "integer",
    }),
    field("kilometres", "Kilomètres évités", "Kilometres avoided", "Vermeden kilometers", { ...required, type: "integer" }),
    field("co2_kg", "CO₂ évité, en kilogrammes", "CO₂ avoided, in kilogrammes", "Vermeden CO₂, in kilogram", { ...required, type: "integer" }),
    field("co2_kg_bas", "Borne basse", "Lower bound", "Ondergrens", { ...required, type: "integer" }),
    field("co2_kg_haut", "Borne haute", "Upper bound", "Bovengrens", { ...required, type: "integer" }),
  ],
  async *rows(db) {
    for (const { month, measured, metres } of (await listMonths(db)).toReversed()) {
      if (measured === null || metres === null) continue;
      const { km, kg, low, high } = savedOf(metres);
      yield {
        ...{ mois: month, demi_journees: measured, kilometres: Math.round(km) },
        ...{ co2_kg: Math.round(kg), co2_kg_bas: Math.round(low), co2_kg_haut: Math.round(high) },
      };
    }
  },
  count: async (db) => (await listMonths(db)).filter(({ metres }) => metres !== null).length,
  lastChange: lastClosing,
};

export const figureDatasets: readonly Dataset[] = [used, saved];
