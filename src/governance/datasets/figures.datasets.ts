import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type Dataset, type DatasetField, writeInstant } from "#platform/open-data/dataset.ts";
import { streamRows } from "#platform/web/stream-rows.ts";
import type { Indicator } from "#territory";
import { published, unitNames } from "./amount.ts";

const parts = ["metropolis", "commune", "zone"] as const;

export const indicatorField: DatasetField = {
  name: "indicateur",
  type: "string",
  required: true,
  says: { fr: "Indicateur, comme son adresse le nomme", en: "Indicator, as its address names it", nl: "Indicator, zoals zijn adres hem noemt" },
};
const territory: readonly DatasetField[] = [
  {
    name: "territoire",
    type: "string",
    required: true,
    values: parts,
    says: {
      fr: "Métropole, commune ou quartier prioritaire",
      en: "Metropolis, commune or priority neighbourhood",
      nl: "Metropool, gemeente of prioritaire wijk",
    },
  },
  {
    name: "code",
    type: "string",
    required: true,
    says: {
      fr: "Code officiel de la commune, identifiant du quartier, ou «\u00a0metropole\u00a0»",
      en: "Official code of the commune, identifier of the neighbourhood, or “metropole”",
      nl: "Officiële code van de gemeente, kenmerk van de wijk, of “metropole”",
    },
  },
];
export const unitField: DatasetField = {
  name: "unite",
  type: "string",
  required: true,
  values: [...new Set(Object.values(unitNames))],
  says: {
    fr: "Unité\u00a0: nombre, part (valeur divisée par «\u00a0sur\u00a0»), EUR ou jours",
    en: "Unit: nombre (number), part (share: value divided by “sur”), EUR or jours (days)",
    nl: "Eenheid: nombre (aantal), part (aandeel: waarde gedeeld door “sur”), EUR of jours (dagen)",
  },
};
const amount: readonly DatasetField[] = [
  {
    name: "valeur",
    type: "number",
    says: { fr: "Valeur, dans l’unité dite à côté", en: "Value, in the unit said beside it", nl: "Waarde, in de eenheid ernaast" },
  },
  {
    name: "sur",
    type: "number",
    says: { fr: "Pour une part, ce dont elle est la part", en: "Of a share, what it is a share of", nl: "Van een aandeel: waarvan het een aandeel is" },
  },
  unitField,
];
/** Of figures `f`, each with its unit: without it nobody could read them. */
const known = sql`join governance.definition d on d.indicator = f.indicator`;
const keywords = [{ fr: "indicateurs", en: "indicators", nl: "indicatoren" }];
const code = sql`coalesce(nullif(part_id, ''), 'metropole') as code`;

/** Every figure as it stands. */
export const todayDataset: Dataset = {
  id: "indicateurs",
  title: { fr: "Indicateurs, aujourd’hui", en: "Indicators, today", nl: "Indicatoren, vandaag" },
  description: {
    fr: "Ce que vaut chaque indicateur pour la métropole, chaque commune et chaque quartier prioritaire. Les nombres de personnes de moins de cinq ne sont pas publiés.",
    en: "What each indicator is worth for the metropolis, each commune and each priority neighbourhood. Numbers of persons under five are not published.",
    nl: "Wat elke indicator waard is voor de metropool, elke gemeente en elke prioritaire wijk. Aantallen personen onder vijf worden niet gepubliceerd.",
  },
  keywords,
  theme: "GOVE",
  refresh: "CONT",
  key: ["indicateur", "territoire", "code"],
  fields: [
    indicatorField,
    ...territory,
    ...amount,
    {
      name: "jour",
      type: "date",
      required: true,
      says: {
        fr: "Jour dont est la valeur\u00a0: celui de la mesure, ou plus ancien pour ce qui est saisi",
        en: "The day that the value is of: that of the measure, or older for what is entered",
        nl: "De dag waarvan de waarde is: die van de meting, of ouder voor wat ingevoerd is",
      },
    },
    { name: "mesure", type: "datetime", required: true, says: { fr: "Quand il a été mesuré", en: "When it was measured", nl: "Wanneer hij gemeten werd" } },
  ],
  rows: (db) =>
    stream(
      db,
      sql`select f.indicator as indicateur, part_kind as territoire, ${code}, value as valeur, of_value as sur, unit as unite,
        as_of as jour, measured_at as mesure
        from governance.today f ${known} order by f.indicator, part_kind, part_id`,
      ({ mesure, ...row }) => ({ ...inUnit(row), mesure: writeInstant(mesure as Date) }),
    ),
  count: (db) => countOf(db, sql`governance.today f ${known}`),
  lastChange: async (db) => (await sql<{ at: Date | null }>`select max(measured_at) as at from governance.today`.execute(db)).rows[0]!.at,
};

/** What was kept, day by day, and what was entered. */
export const keptDataset: Dataset = {
  id: "mesures",
  title: { fr: "Mesures gardées, jour par jour", en: "Measures kept, day by day", nl: "Bewaarde metingen, dag per dag" },
  description: {
    fr: "Chaque indicateur tel qu’il a été dit à la fin de chaque jour, ou tel qu’il a été saisi. Une mesure gardée n’est jamais réécrite.",
    en: "Each indicator as it was said at the end of each day, or as it was entered. A measure that was kept is never rewritten.",
    nl: "Elke indicator zoals hij op het einde van elke dag gezegd werd, of zoals hij ingevoerd werd. Een bewaarde meting wordt nooit herschreven.",
  },
  keywords,
  theme: "GOVE",
  refresh: "DAILY",
  key: ["indicateur", "territoire", "code", "jour"],
  fields: [indicatorField, ...territory, { name: "jour", type: "date", required: true, says: { fr: "Jour", en: "Day", nl: "Dag" } }, ...amount],
  rows: (db) =>
    stream(
      db,
      sql`select f.indicator as indicateur, part_kind as territoire, ${code}, day as jour, value as valeur, of_value as sur, unit as unite
        from governance.kept f ${known} order by f.indicator, part_kind, part_id, day`,
      inUnit,
    ),
  count: (db) => countOf(db, sql`governance.kept f ${known}`),
  lastChange: async (db) =>
    (
      await sql<{ at: Date | null }>`
        select greatest(
          (select max(computed_at) from governance.snapshot where day = (select max(day) from governance.snapshot)),
          (select max(entered_at) from governance.series_value)) as at`.execute(db)
    ).rows[0]!.at,
};

type Row = Readonly<Record<string, unknown>>;

function inUnit(row: Row): Row {
  const unit = row["unite"] as Indicator["unit"];
  const amountIn = (name: string) => published(row[name] as number | null, unit);
  return { ...row, valeur: amountIn("valeur"), sur: amountIn("sur"), unite: unitNames[unit] };
}

export async function* stream(db: Db, query: RawBuilder<unknown>, tidy: (row: Row) => Row = (row) => row) {
  const rows = streamRows<Row>(db as Parameters<typeof streamRows>[0], { compile: () => (query as RawBuilder<Row>).compile(db) });
  for await (const row of rows) yield tidy({ ...row }) as Record<string, string | number | null>;
}

export async function countOf(db: Db, table: RawBuilder<unknown>): Promise<number> {
  return (await sql<{ count: number }>`select count(*) as count from ${table}`.execute(db)).rows[0]!.count;
}
