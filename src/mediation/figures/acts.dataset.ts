import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { hiddenCells } from "#engines/disclosure/small-cells.ts";
import { themeGroups } from "#places";
import type { Dataset } from "#platform/open-data/dataset.ts";
import { dayOf } from "#platform/time/day.ts";
import { needs } from "../mediation.ts";
import { lastClosed, lastDay } from "../month/months.ts";

interface Row {
  readonly month: string;
  readonly need: string;
  readonly acts: number | null;
}

/** Whole months, each a table by need that is protected on its own. */
async function readRows(db: Db): Promise<Row[]> {
  const until = lastDay(lastClosed(dayOf(Date.now())));
  const { rows } = await sql<{ month: string; need: string; acts: number }>`
    select to_char(day, 'YYYY-MM') as month, need, count(*)::int as acts from mediation.act
    where undone_at is null and day <= ${until}::date group by 1, 2 order by 1, 2`.execute(db);
  return [...new Set(rows.map(({ month }) => month))].flatMap((month) => {
    const counts = needs.map((need) => rows.find((row) => row.month === month && row.need === need)?.acts ?? 0);
    const hidden = hiddenCells(counts);
    return needs.map((need, at) => ({ month, need, acts: hidden.has(at) ? null : counts[at]! }));
  });
}

/** What people were helped with, month by month. */
export const actsDataset: Dataset = {
  id: "actes-de-mediation",
  title: { fr: "Actes de médiation par mois et par besoin", en: "Acts of mediation by month and need", nl: "Begeleidingen per maand en behoefte" },
  description: {
    fr: "Combien d’aides les lieux ont notées, par mois entier et par besoin (groupes de thématiques de data·inclusion). Les petits nombres sont vides.",
    en: "How much help places have noted, by whole month and by need (groups of themes of data·inclusion). Small numbers are empty.",
    nl: "Hoeveel hulp plekken noteerden, per hele maand en per behoefte (themagroepen van data·inclusion). Kleine aantallen zijn leeg.",
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
    { name: "besoin", type: "string", required: true, values: Object.keys(themeGroups), says: { fr: "Besoin", en: "Need", nl: "Behoefte" } },
    {
      name: "actes",
      type: "integer",
      says: { fr: "Actes\u202f; vide\u00a0: petit nombre", en: "Acts; empty: small number", nl: "Begeleidingen; leeg: klein aantal" },
    },
  ],
  async *rows(db) {
    for (const { month, need, acts } of await readRows(db)) yield { mois: month, besoin: need, actes: acts };
  },
  count: async (db) => (await readRows(db)).length,
  lastChange: async (db) => (await sql<{ at: Date | null }>`select max(greatest(noted_at, undone_at)) as at from mediation.act`.execute(db)).rows[0]!.at,
};
