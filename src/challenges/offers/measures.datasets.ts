import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type Dataset, writeInstant } from "#platform/open-data/dataset.ts";
import { findSeries, isShown } from "../measures/measures.query.ts";
import { flags, flagWords, quantities, quantityWords, unitOf } from "../measures/series.ts";
import { routes } from "../routes.ts";
import { field, required } from "./challenges.datasets.ts";

const keywords = [
  { fr: "mesures", en: "measurements", nl: "metingen" },
  { fr: "bruit", en: "noise", nl: "geluid" },
  { fr: "qualité de l’air", en: "air quality", nl: "luchtkwaliteit" },
];

const lastChange = async (db: Db): Promise<Date | null> =>
  (await sql<{ at: Date | null }>`select max(changed_at) as at from challenges.series`.execute(db)).rows[0]!.at;

/** Where, with what and how each series was measured. */
const series: Dataset = {
  id: "series-de-mesures",
  title: { fr: "Séries de mesures", en: "Series of measurements", nl: "Reeksen metingen" },
  description: {
    fr: "Ce que des habitants et des équipes mesurent\u00a0: grandeur, position, instrument, méthode, moyenne.",
    en: "What residents and teams measure: quantity, position, instrument, method, mean.",
    nl: "Wat inwoners en teams meten: grootheid, positie, instrument, methode, gemiddelde.",
  },
  keywords,
  theme: "TECH",
  refresh: "CONT",
  language: "fr",
  key: ["id"],
  fields: [
    field("id", "Identifiant", "Identifier", "Identificatie", required),
    field("grandeur", "Grandeur", "Quantity", "Grootheid", { ...required, values: Object.values(quantityWords) }),
    field("unite", "Unité", "Unit", "Eenheid", { ...required, values: [...new Set(quantities.map((one) => unitOf[one]))] }),
    field("titre", "Titre", "Title", "Titel", required),
    field("lieu", "Lieu", "Place", "Plaats", required),
    field("commune_insee", "Code Insee de la commune", "INSEE code of the commune", "INSEE-code van de gemeente", required),
    field("latitude", "Latitude", "Latitude", "Breedtegraad", { ...required, type: "number", unit: "deg" }),
    field("longitude", "Longitude", "Longitude", "Lengtegraad", { ...required, type: "number", unit: "deg" }),
    field("instrument", "Instrument", "Instrument", "Instrument", required),
    field("methode", "Méthode", "Method", "Methode", required),
    field("valeurs", "Valeurs qui ne sont pas fausses", "Values that are not wrong", "Waarden die niet fout zijn", { ...required, type: "integer" }),
    field("moyenne", "Moyenne de ces valeurs", "Mean of these values", "Gemiddelde van deze waarden", { type: "number" }),
    field("page", "Adresse de la page", "Address of the page", "Adres van de pagina", required),
  ],
  async *rows(db) {
    for (const one of await findSeries(db, isShown, sql`order by s.id`))
      yield {
        ...{ id: one.id, grandeur: quantityWords[one.quantity], unite: unitOf[one.quantity], titre: one.title, lieu: one.place },
        ...{ commune_insee: one.communeCode, latitude: one.latitude, longitude: one.longitude, instrument: one.instrument, methode: one.method },
        ...{ valeurs: one.count, moyenne: one.mean === null ? null : Math.round(one.mean * 100) / 100, page: routes.series.href({ id: one.id }) },
      };
  },
  count: async (db) => (await sql<{ count: number }>`select count(*)::int as count from challenges.series s where ${isShown}`.execute(db)).rows[0]!.count,
  lastChange,
};

const shownValues = sql`challenges.measurement m join challenges.series s on s.id = m.series_id where ${isShown}`;

/** Each value, with how far it can be trusted. */
const values: Dataset = {
  id: "valeurs-mesurees",
  title: { fr: "Valeurs mesurées", en: "Measured values", nl: "Gemeten waarden" },
  description: {
    fr: "Les valeurs de toutes les séries de mesures, une par ligne, avec leur qualité.",
    en: "The values of all series of measurements, one a line, with their quality.",
    nl: "De waarden van alle reeksen metingen, één per regel, met hun kwaliteit.",
  },
  keywords,
  theme: "TECH",
  refresh: "CONT",
  key: ["serie", "instant"],
  fields: [
    field("serie", "Identifiant de la série", "Identifier of the series", "Identificatie van de reeks", required),
    field("instant", "Instant", "Instant", "Ogenblik", { ...required, type: "datetime" }),
    field("valeur", "Valeur, dans l’unité de la série", "Value, in the unit of the series", "Waarde, in de eenheid van de reeks", {
      ...required,
      type: "number",
    }),
    field("qualite", "Qualité", "Quality", "Kwaliteit", { ...required, values: flags.map((one) => flagWords[one]) }),
    field("note", "Remarque", "Remark", "Opmerking"),
  ],
  async *rows(db) {
    let after: { readonly id: string; readonly at: Date } | null = null;
    for (;;) {
      const rows: Row[] = await page(db, after);
      for (const { id, at, value, flag, note } of rows) yield { serie: id, instant: writeInstant(at), valeur: value, qualite: flagWords[flag], note };
      const last = rows.at(-1);
      if (!last || rows.length < pageSize) return;
      after = last;
    }
  },
  count: async (db) => (await sql<{ count: number }>`select count(*)::int as count from ${shownValues}`.execute(db)).rows[0]!.count,
  lastChange,
};

interface Row {
  readonly id: string;
  readonly at: Date;
  readonly value: number;
  readonly flag: keyof typeof flagWords;
  readonly note: string | null;
}

const pageSize = 5000;

async function page(db: Db, after: { readonly id: string; readonly at: Date } | null): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select s.id, m.at, m.value, m.flag, m.note from ${shownValues} and (${after === null}::boolean or (s.id, m.at) > (${after?.id ?? null}::uuid, ${after?.at ?? null}::timestamptz))
    order by s.id, m.at limit ${pageSize}`.execute(db);
  return rows;
}

export const measureDatasets: readonly Dataset[] = [series, values];
