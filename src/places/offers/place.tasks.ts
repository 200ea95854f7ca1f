import type { TaskSource } from "#people";
import { plural } from "#platform/i18n/format.ts";
import { withQuery } from "#platform/web/path.ts";
import { can } from "#platform/web/visitor.ts";
import { countClaims } from "../claim/claim.query.ts";
import { mergeTexts } from "../merge/merge.texts.ts";
import { communesOf } from "../merge/pair-scope.ts";
import { countPairs } from "../merge/pairs.query.ts";
import { mergePower } from "../powers.ts";
import { countQueue } from "../queue/queue.query.ts";
import { findPlacesToAnswer } from "../report-error/reports.query.ts";
import { reportsTexts } from "../report-error/reports.texts.ts";
import { routes } from "../routes.ts";
import { cardTexts } from "./space-cards.texts.ts";

/** What waits in the directory: for agents in the communes they cover, for hosts at their places. */
export const placeTasks: TaskSource = {
  room: { fr: "Lieux", en: "Places", nl: "Plekken" },
  async tasks({ db, visitor, locale }) {
    const [{ proposed, undated }, claims, pairs, reported] = await Promise.all([
      can(visitor, "places.publish") ? countQueue(db, visitor) : { proposed: 0, undated: 0 },
      can(visitor, "places.decide_claim") ? countClaims(db, visitor) : 0,
      can(visitor, mergePower) ? countPairs(db, { communes: communesOf(visitor), commune: null }) : { waiting: 0 },
      findPlacesToAnswer(db, visitor),
    ]);
    const t = cardTexts[locale].toDo;
    const task = (what: string, count: number, href: string, of: string | null = null) => ({ what, of, href, count, late: 0, due: null });
    return [
      task(plural(proposed, locale, t.proposals), proposed, routes.proposals.href()),
      task(plural(claims, locale, t.claims), claims, routes.claims.href()),
      task(plural(undated, locale, t.undated), undated, withQuery(routes.proposals.href(), { etat: "a-dater" })),
      task(plural(pairs.waiting, locale, mergeTexts[locale].card.waiting), pairs.waiting, routes.duplicates.href()),
      ...reported.map(({ name, slug, reports }) => task(plural(reports, locale, reportsTexts[locale].task), reports, routes.reports.href({ slug }), name)),
    ];
  },
};
