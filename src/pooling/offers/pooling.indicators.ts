import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { endOfDay } from "#platform/time/day.ts";
import { type Indicator, numberOf } from "#territory";
import { routes } from "../routes.ts";

const common = {
  type: "output",
  granularity: ["metropolis"],
  source: {
    fr: "Relevés de mutualisation émis dans Beffroi",
    en: "Pooling statements issued in Beffroi",
    nl: "Overzichten van gedeelde diensten uit Beffroi",
  },
  changedSince: (db: Db, at: Date) => numberOf(db, sql`select count(*) from pooling.closing where at > ${at}`),
  rows: () => ({ href: routes.catalogue.href() }),
} as const;

const told = (day: string) =>
  sql`pooling.line l join pooling.statement s on s.id = l.statement_id join pooling.closing c on c.id = s.closing_id where c.at < ${endOfDay(day)}`;

/** What structures do for each other: how many do, and what changes hands. */
export const poolingIndicators: readonly Indicator[] = [
  {
    ...common,
    id: "pooling.structures",
    unit: "count",
    title: { fr: "Structures qui mutualisent", en: "Structures that pool", nl: "Structuren die delen" },
    definition: {
      fr: "Structures qui ont reçu un relevé de mutualisation jusqu’à ce jour, chacune une fois.",
      en: "Structures that got a pooling statement until that day, each once.",
      nl: "Structuren die tot die dag een overzicht van gedeelde diensten kregen, elk één keer.",
    },
    counted: { fr: "structures", en: "structures", nl: "structuren" },
    measure: async (db, day) => [
      { part: { kind: "metropolis", id: null }, value: await numberOf(db, sql`select count(distinct s.structure_id) from ${told(day)}`) },
    ],
  },
  {
    ...common,
    id: "pooling.money",
    unit: "euros",
    title: { fr: "Valeur des services mutualisés en euros", en: "Value of services pooled in euros", nl: "Waarde van diensten gedeeld in euro" },
    definition: {
      fr: "Montant hors taxes de ce que des structures se doivent sur les relevés émis jusqu’à ce jour, chaque chose une fois, corrections déduites. Les échanges sans argent n’y sont pas.",
      en: "Sum without tax of what structures owe each other on statements issued until that day, each thing once, less corrections. Without exchanges.",
      nl: "Bedrag zonder btw van wat structuren elkaar verschuldigd zijn op overzichten tot die dag, elke zaak één keer, verbeteringen afgetrokken. Zonder ruil.",
    },
    counted: { fr: "euros", en: "euros", nl: "euro" },
    // Each thing stands on two statements: half of the sum, counted from above nought, and from below where it is taken off.
    measure: async (db, day) => [
      {
        part: { kind: "metropolis", id: null },
        value: await numberOf(
          db,
          sql`select coalesce(sum(case l.kind when 'correction' then least(l.cents, 0) else greatest(l.cents, 0) end), 0) from ${told(day)}`,
        ),
      },
    ],
  },
];
