import { sql } from "kysely";

import type { Dataset } from "#platform/open-data/dataset.ts";
import type { Indicator } from "#territory";
import { published, unitNames } from "./amount.ts";
import { countOf, stream, unitField } from "./figures.datasets.ts";

const text = { type: "string", required: true } as const;
const day = { type: "date", required: true } as const;
const number = { type: "number", required: true } as const;
/** Targets `t`, each with the unit of its indicator. */
const aimed = sql`governance.target t join governance.definition d on d.indicator = t.indicator`;

/** Every target of every strategy in force: one row each. */
export const objectivesDataset: Dataset = {
  id: "objectifs",
  title: { fr: "Objectifs et cibles", en: "Objectives and targets", nl: "Doelstellingen en doelen" },
  description: {
    fr: "Ce que les stratégies promettent\u00a0: quel indicateur, d’où il part, où il doit arriver, quand, et qui en répond. La version en vigueur.",
    en: "What strategies promise: which indicator, from where, to where, by when, and who answers for it. The version in force.",
    nl: "Wat strategieën beloven: welke indicator, vanwaar, waarheen, tegen wanneer, en wie ervoor instaat. De versie van kracht.",
  },
  keywords: [{ fr: "stratégie", en: "strategy", nl: "strategie" }],
  theme: "GOVE",
  refresh: "IRREG",
  key: ["objectif", "indicateur"],
  fields: [
    { name: "strategie", ...text, says: { fr: "Stratégie", en: "Strategy", nl: "Strategie" } },
    { name: "version", type: "integer", required: true, says: { fr: "Sa version", en: "Its version", nl: "Haar versie" } },
    { name: "priorite", ...text, says: { fr: "Priorité", en: "Priority", nl: "Prioriteit" } },
    {
      name: "objectif",
      ...text,
      says: { fr: "Objectif, comme son adresse le nomme", en: "Objective, as its address names it", nl: "Doelstelling, zoals haar adres haar noemt" },
    },
    { name: "titre", ...text, says: { fr: "Titre de l’objectif", en: "Title of the objective", nl: "Titel van de doelstelling" } },
    {
      name: "responsable",
      ...text,
      says: { fr: "Service ou mandat qui en répond", en: "Service or mandate that answers for it", nl: "Dienst of mandaat dat ervoor instaat" },
    },
    { name: "indicateur", ...text, says: { fr: "Indicateur visé", en: "Indicator aimed at", nl: "Beoogde indicator" } },
    { name: "sens", ...text, values: ["up", "down"], says: { fr: "Augmenter ou diminuer", en: "Increase or decrease", nl: "Verhogen of verlagen" } },
    { name: "depart", ...number, says: { fr: "Valeur de départ", en: "Value at the start", nl: "Beginwaarde" } },
    { name: "jour_depart", ...day, says: { fr: "Jour du départ", en: "Day of the start", nl: "Begindag" } },
    {
      name: "compte_depuis",
      type: "date",
      says: { fr: "Ne compte que ce qui vient après ce jour", en: "Counts only what comes after this day", nl: "Telt alleen wat na deze dag komt" },
    },
    { name: "cible", ...number, says: { fr: "Valeur visée", en: "Value aimed at", nl: "Beoogde waarde" } },
    {
      ...unitField,
      says: {
        fr: "Unité de ces valeurs\u00a0; une part va de 0 à 1",
        en: "Unit of these values; a share is from 0 to 1",
        nl: "Eenheid van deze waarden; een aandeel gaat van 0 tot 1",
      },
    },
    { name: "echeance", ...day, says: { fr: "Échéance", en: "Deadline", nl: "Termijn" } },
    {
      name: "etapes",
      type: "list",
      says: { fr: "Étapes prévues, «\u00a0jour:valeur\u00a0»", en: "Planned steps, “day:value”", nl: "Geplande stappen, “dag:waarde”" },
    },
  ],
  rows: (db) =>
    stream(
      db,
      sql`
        select s.slug as strategie, s.version, p.title as priorite, o.slug as objectif, o.title as titre, o.owner as responsable,
          t.indicator as indicateur, t.direction as sens, t.baseline as depart, t.baseline_on as jour_depart, t.counted_from as compte_depuis,
          t.value as cible, d.unit as unite, t.deadline as echeance, t.path as etapes
        from ${aimed} join governance.objective o on o.id = t.objective_id
        join governance.priority p on p.id = o.priority_id join governance.strategy s on s.id = p.strategy_id
        order by s.slug, p.position, o.position, t.position, t.indicator`,
      inUnit,
    ),
  count: (db) => countOf(db, sql`${aimed}`),
  lastChange: async (db) => (await sql<{ at: Date | null }>`select max(updated_at) as at from governance.strategy`.execute(db)).rows[0]!.at,
};

function inUnit(row: Readonly<Record<string, unknown>>) {
  const unit = row["unite"] as Indicator["unit"];
  const amount = (value: unknown) => published(value as number, unit);
  const steps = row["etapes"] as readonly { readonly on: string; readonly value: number }[];
  return {
    ...row,
    depart: amount(row["depart"]),
    cible: amount(row["cible"]),
    unite: unitNames[unit],
    etapes: steps.map(({ on, value }) => `${on}:${amount(value)}`),
  };
}
