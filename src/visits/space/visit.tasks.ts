import { plural } from "#platform/i18n/format.ts";
import { scopesOf } from "#platform/web/visitor.ts";
import type { TaskSource } from "#people";
import { findPlaceBriefs } from "#places";
import { countToDo, findAwaited } from "../answer/host.query.ts";
import { answerTexts } from "../answer/answer.texts.ts";
import { planner } from "../planner.ts";
import { routes } from "../routes.ts";

/** Delegations that wait for an answer of this host, due by the visit itself; requests that wait for whoever plans. */
export const visitTasks: TaskSource = {
  room: { fr: "Visites", en: "Visits", nl: "Bezoeken" },
  async tasks({ db, visitor, locale }) {
    const t = answerTexts[locale];
    const placeIds = scopesOf(visitor, "visits.answer").flatMap(({ kind, id }) => (kind === "place" && id ? [id] : []));
    const awaited = placeIds.length > 0 ? await findAwaited(db, placeIds) : [];
    const places = awaited.length > 0 ? await findPlaceBriefs(db, [...new Set(awaited.map(({ placeId }) => placeId))]) : null;
    const toPlan = planner(visitor) ? await countToDo(db) : 0;
    return [
      ...awaited.map(({ id, placeId, organisation, from }) => {
        const place = places?.get(placeId)?.name ?? null;
        return { what: t.cardLine(organisation, place ?? ""), of: place, href: routes.welcome.href({ id }), count: 1, late: 0, due: from };
      }),
      { what: plural(toPlan, locale, t.queueLine), of: null, href: routes.queue.href(), count: toPlan, late: 0, due: null },
    ];
  },
};
