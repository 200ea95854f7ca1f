import { sql } from "kysely";

import { coded, type Dataset } from "#platform/open-data/dataset.ts";
import { streamRows } from "#platform/web/stream-rows.ts";
import { moderationTexts } from "../moderation.texts.ts";
import { ruleNames, rules } from "../rules.ts";
import { decisions, type LoggedDecision } from "./log.query.ts";

/** The public log of moderation. */
export const decisionsDataset: Dataset = {
  id: "moderation",
  title: { fr: "Décisions de modération", en: "Moderation decisions", nl: "Moderatiebeslissingen" },
  description: {
    fr: "Chaque décision, sans nom ni contenu\u00a0: ce qui a été examiné, la règle invoquée, l’issue, le recours.",
    en: "Each decision, without names or contents: what was examined, the rule invoked, the outcome, the appeal.",
    nl: "Elke beslissing, zonder naam of inhoud: wat onderzocht werd, de regel, de uitkomst, het beroep.",
  },
  keywords: [{ fr: "modération", en: "moderation", nl: "moderatie" }],
  theme: "GOVE",
  refresh: "CONT",
  key: [],
  fields: [
    { name: "date", type: "date", required: true, says: { fr: "Jour de la décision", en: "Day of the decision", nl: "Dag van de beslissing" } },
    {
      name: "type",
      type: "string",
      required: true,
      words: ({ reportables }) => Object.fromEntries(reportables.map(({ kind, label }) => [kind, label])),
      says: { fr: "Nature du contenu", en: "Kind of content", nl: "Soort inhoud" },
    },
    {
      name: "regle",
      type: "string",
      ...coded(ruleNames, (rule, locale) => rules[rule].title[locale]),
      says: { fr: "Règle invoquée", en: "Rule invoked", nl: "Ingeroepen regel" },
    },
    { name: "retire", type: "boolean", required: true, says: { fr: "Retiré", en: "Withdrawn", nl: "Verwijderd" } },
    {
      name: "retenu_avant",
      type: "boolean",
      required: true,
      says: { fr: "Retenu avant parution", en: "Held before it appeared", nl: "Tegengehouden vóór publicatie" },
    },
    { name: "jours", type: "integer", unit: "d", required: true, says: { fr: "Délai de décision", en: "Time to decide", nl: "Beslissingstermijn" } },
    {
      name: "recours",
      type: "string",
      required: true,
      ...coded(["none", "waiting", "upheld", "reversed"], (appeal, locale) => {
        const { case: judged, log } = moderationTexts[locale];
        return { none: log.noAppeal, waiting: log.waiting, upheld: judged.judgedUpheld, reversed: judged.judgedReversed }[appeal];
      }),
      says: { fr: "Recours", en: "Appeal", nl: "Beroep" },
    },
  ],
  async *rows(db) {
    for await (const { decided_on, kind, rule, outcome, held, days, appeal } of streamRows<LoggedDecision>(db, { compile: () => decisions.compile(db) }))
      yield { date: decided_on, type: kind, regle: rule, retire: outcome === "hidden", retenu_avant: held, jours: days, recours: appeal };
  },
  count: async (db) => (await sql<{ count: number }>`select count(*) as count from moderation.decision`.execute(db)).rows[0]!.count,
  lastChange: async (db) => (await sql<{ at: Date | null }>`select max(decided_at) as at from moderation.decision`.execute(db)).rows[0]!.at,
};
