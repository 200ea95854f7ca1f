import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { themeGroups } from "#places";
import { coded, type Dataset } from "#platform/open-data/dataset.ts";
import { keysOf } from "#platform/keys-of.ts";
import { dayOf, startOfDay } from "#platform/time/day.ts";
import { needs } from "../mediation.ts";
import { readUnitFacts } from "../month/facts.query.ts";
import { closingDay, lastClosed, lastDay } from "../month/months.ts";
import { togetherOf } from "../month/tables.ts";

interface Row {
  readonly month: string;
  readonly need: string;
  readonly acts: number | null;
}

/** Whole months of all places, from what each place shows of each. */
async function readRows(db: Db): Promise<Row[]> {
  const until = lastDay(lastClosed(dayOf(Date.now())));
  const facts = await readUnitFacts(db, { from: null, until });
  return [...new Set(facts.map(({ month }) => month))].toSorted().flatMap((month) => {
    const own = facts.filter((fact) => fact.month === month);
    const shown = new Map(togetherOf(own, { needs, ages: [], outcomes: [] }).needs.map(({ key, acts }) => [key, acts]));
    return needs.map((need) => ({ month, need, acts: shown.get(need) ?? null }));
  });
}

/** What people were helped with, month by month. */
export const actsDataset: Dataset = {
  id: "actes-de-mediation",
  title: { fr: "Actes de médiation par mois et par besoin", en: "Acts of mediation by month and need", nl: "Begeleidingen per maand en behoefte" },
  description: {
    fr: "Combien d’aides les lieux ont notées, par mois entier et par besoin (groupes de thématiques de data·inclusion). Chaque case additionne ce que les lieux montrent de leur mois\u202f; leurs petits nombres n’y sont pas.",
    en: "How much help places have noted, by whole month and by need (groups of themes of data·inclusion). Each cell adds up what places show of their month; their small numbers are not in it.",
    nl: "Hoeveel hulp plekken noteerden, per hele maand en per behoefte (themagroepen van data·inclusion). Elke cel telt op wat plekken van hun maand tonen; hun kleine aantallen zitten er niet in.",
  },
  keywords: [
    { fr: "médiation numérique", en: "digital mediation", nl: "digitale begeleiding" },
    { fr: "accès aux droits", en: "access to rights", nl: "toegang tot rechten" },
  ],
  theme: "SOCI",
  refresh: "IRREG",
  key: ["mois", "besoin"],
  fields: [
    { name: "mois", type: "string", required: true, says: { fr: "Mois, 2026-11", en: "Month, 2026-11", nl: "Maand, 2026-11" } },
    {
      name: "besoin",
      type: "string",
      required: true,
      ...coded(keysOf(themeGroups), (group, locale) => themeGroups[group][locale]),
      says: { fr: "Besoin", en: "Need", nl: "Behoefte" },
    },
    {
      name: "actes",
      type: "integer",
      says: { fr: "Actes\u202f; vide\u00a0: petits nombres seuls", en: "Acts; empty: small numbers alone", nl: "Begeleidingen; leeg: alleen kleine aantallen" },
    },
  ],
  async *rows(db) {
    for (const { month, need, acts } of await readRows(db)) yield { mois: month, besoin: need, actes: acts };
  },
  count: async (db) => (await readRows(db)).length,
  /** When its last month was closed: the instant at which somebody was helped, or noted it, is nobody's to read. */
  async lastChange(db) {
    const closed = lastClosed(dayOf(Date.now()));
    const { rows } = await sql<{ noted: boolean }>`select exists (select from mediation.act where day <= ${lastDay(closed)}::date) as noted`.execute(db);
    return rows[0]!.noted ? startOfDay(closingDay(closed)) : null;
  },
};
