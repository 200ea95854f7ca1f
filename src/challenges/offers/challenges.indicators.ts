import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { endOfDay } from "#platform/time/day.ts";
import { type Indicator, numberOf } from "#territory";
import { routes } from "../routes.ts";

const common = {
  type: "output",
  granularity: ["metropolis"],
  unit: "count",
  source: { fr: "Défis tenus dans Beffroi", en: "Challenges held in Beffroi", nl: "Uitdagingen in Beffroi" },
  rows: () => ({ href: routes.list.href() }),
} as const;

const whole = (value: number) => [{ part: { kind: "metropolis" as const, id: null }, value }];

/** What challenges bring: how many were held, how many teams answered. */
export const challengesIndicators: readonly Indicator[] = [
  {
    ...common,
    id: "challenges.held",
    title: { fr: "Défis ouverts", en: "Challenges opened", nl: "Geopende uitdagingen" },
    definition: {
      fr: "Défis publiés dont l’ouverture a eu lieu jusqu’à ce jour, ceux qui ont été arrêtés compris.",
      en: "Published challenges that opened until that day, those that were ended included.",
      nl: "Bekendgemaakte uitdagingen die tot die dag openden, de stopgezette inbegrepen.",
    },
    counted: { fr: "défis", en: "challenges", nl: "uitdagingen" },
    changedSince: (db: Db, at: Date) => numberOf(db, sql`select count(*) from challenges.challenge where published_at > ${at} or opens_at > ${at}`),
    measure: async (db, day) =>
      whole(
        await numberOf(
          db,
          sql`select count(*) from challenges.challenge where published_at is not null and greatest(opens_at, published_at) < ${endOfDay(day)}`,
        ),
      ),
  },
  {
    ...common,
    id: "challenges.answers",
    title: { fr: "Réponses d’équipes aux défis", en: "Answers of teams to challenges", nl: "Antwoorden van teams op uitdagingen" },
    definition: {
      fr: "Équipes qui ont envoyé une réponse à un défi jusqu’à ce jour, chacune une fois.",
      en: "Teams that sent an answer to a challenge until that day, each once.",
      nl: "Teams die tot die dag een antwoord op een uitdaging verzonden, elk één keer.",
    },
    counted: { fr: "équipes", en: "teams", nl: "teams" },
    changedSince: (db: Db, at: Date) => numberOf(db, sql`select count(*) from challenges.sending where at > ${at}`),
    measure: async (db, day) => whole(await numberOf(db, sql`select count(distinct team_id) from challenges.sending where at < ${endOfDay(day)}`)),
  },
];
